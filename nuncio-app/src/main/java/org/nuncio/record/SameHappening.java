package org.nuncio.record;

import java.util.List;
import java.util.Set;

/**
 * Whether a claim tells of a happening that is known. What cannot be is excluded first: other sides, other days, other places. What is left is
 * weighed, because reports leave much out; a claim that names nobody, no day and no place is never enough.
 */
final class SameHappening {
    /** Less is another happening. */
    static final double ENOUGH = 5.5;

    /** Of two articles with the same words, less will do. */
    static final double ENOUGH_FOR_COPIES = 3.5;

    private static final Set<String> UTTERANCES =
            Set.of("AGREE", "SUPPORT", "CONCEDE", "REQUEST", "ACCUSE", "REJECT", "THREATEN");

    /** Days between reports that still tell news of the same. */
    private static final int NEWS = 3;

    private static final int BACKGROUND = 21;

    private final Trace known;
    private final Trace fresh;
    private final boolean copies;
    private final boolean sameStory;
    private double wording = -1;

    private SameHappening(Trace known, Trace fresh) {
        this.known = known;
        this.fresh = fresh;
        this.copies = fresh.roots().stream().anyMatch(known.roots()::contains);
        this.sameStory = fresh.stories().stream().anyMatch(known.stories()::contains);
    }

    /** How alike the words are, 0 to 1; asked last, because it costs most. */
    private double wording() {
        if (wording < 0) {
            List<String> words = fresh.wordings().get(0);
            wording = known.wordings().stream()
                    .mapToDouble(w -> Evidence.likeness(w, words))
                    .max()
                    .orElse(0);
        }
        return wording;
    }

    /**
     * How well the claim fits, 0 where it cannot be the same happening.
     *
     * @param fresh of one claim
     */
    static double score(Trace known, Trace fresh) {
        SameHappening pair = new SameHappening(known, fresh);
        double score = pair.copies ? pair.asCopies() : 0;
        return score > 0 ? score : pair.asReports();
    }

    /** What a copy says in the same words is the same, whatever the damage has made of its slots. */
    private double asCopies() {
        if (!known.type().equals(fresh.type())) {
            return 0;
        }
        List<String> words = fresh.wordings().get(0);
        double contained = known.wordings().stream()
                .mapToDouble(w -> Evidence.containment(w, words))
                .max()
                .orElse(0);
        boolean sides =
                !known.actors().excludes(fresh.actors()) || !known.recipients().excludes(fresh.recipients());
        double alike = Math.max(wording(), 0.9 * contained);
        return alike >= 0.5 && sides || alike >= 0.8 ? 10 * alike : 0;
    }

    private double asReports() {
        boolean sameStatus = known.status().equals(fresh.status()) || fresh.isDenial() || known.isDenial();
        boolean excluded = !known.type().equals(fresh.type())
                || !sameStatus
                || known.actors().excludes(fresh.actors())
                || known.recipients().excludes(fresh.recipients())
                || known.place() != null
                        && fresh.place() != null
                        && known.place().excludes(fresh.place());
        if (excluded || isAnother()) {
            return 0;
        }
        double time = time();
        if (time < 0 || isUtterance() && !isSameUtterance()) {
            return 0;
        }
        double score = sides() + time + place() + modes() + figures() + 2 * wording() + (sameStory ? 1 : 0);
        return score >= (copies ? ENOUGH_FOR_COPIES : ENOUGH) ? score : 0;
    }

    private boolean isUtterance() {
        return UTTERANCES.contains(fresh.type());
    }

    /** Whoever speaks of somebody says many things on a day: it must be the same thing. */
    private boolean isSameUtterance() {
        boolean sameEntry = fresh.entries().stream().anyMatch(known.entries()::contains);
        return wording() >= 0.34 || sameEntry && wording() >= 0.2 || sameStory && sameEntry && wording() >= 0.12;
    }

    /** <i>shelled the town again</i> is told as another one, unless both have the same day. */
    private boolean isAnother() {
        boolean bothExact = known.isDayExact() && fresh.isDayExact();
        boolean knownToo = known.wordings().stream().anyMatch(Evidence::tellsOfAnother);
        return !bothExact && !copies && Evidence.tellsOfAnother(fresh.wordings().get(0)) && !knownToo;
    }

    /** Below 0 where the times do not fit. */
    private double time() {
        if (known.first() != null && fresh.first() != null) {
            boolean overlap = known.first() <= fresh.last() && fresh.first() <= known.last();
            if (!overlap) {
                return -1;
            }
            return known.isDayExact() && fresh.isDayExact() ? 2 : 1;
        }
        Integer seen = fresh.seenFirst();
        if (seen == null || known.seenFirst() == null || known.seenLast() == null) {
            return sameStory && wording() >= 0.5 ? 0.5 : -1;
        }
        if (known.first() != null || fresh.first() != null) {
            return half(known.first() != null ? known : fresh, known.first() != null ? fresh : known);
        }
        int apart = Math.max(0, Math.max(seen - known.seenLast(), known.seenFirst() - seen));
        return apart <= 1 ? 1 : sameStory && apart <= NEWS && wording() >= 0.4 ? 0.5 : -1;
    }

    /** One has a day. The other's is taken for news of the day of its report or the one before, or, where much else fits, for its background. */
    private double half(Trace dated, Trace undated) {
        if (undated.seenFirst() == null
                || undated.seenLast() == null
                || dated.first() == null
                || dated.last() == null) {
            return -1;
        }
        int earliest = undated.seenFirst() - 1;
        int latest = undated.seenLast();
        if (dated.first() <= latest && dated.last() >= earliest) {
            return dated.isDayExact() ? 1.2 : 0.7;
        }
        boolean before = dated.last() < earliest && earliest - dated.last() <= BACKGROUND;
        boolean sameDetail = figures() > 0 && place() > 1;
        return before && (sameStory && (wording() >= 0.5 || sameDetail)) ? 0.5 : -1;
    }

    private double sides() {
        return side(known.actors(), fresh.actors()) + side(known.recipients(), fresh.recipients());
    }

    private static double side(Side known, Side fresh) {
        if (known.isEmpty() && fresh.isEmpty()) {
            return 0.5;
        }
        return 2 * known.share(fresh);
    }

    private double place() {
        if (known.place() == null || fresh.place() == null) {
            return 0;
        }
        boolean same = known.place().name().equals(fresh.place().name());
        return same && !fresh.place().isCountry() ? 2 : same ? 1 : 0.5;
    }

    private double modes() {
        if (known.modes().isEmpty() || fresh.modes().isEmpty()) {
            return 0;
        }
        return fresh.modes().stream().anyMatch(known.modes()::contains) ? 0.5 : -1.5;
    }

    /** Rival figures are no reason against: what counts the same is a reason for. */
    private double figures() {
        boolean same = fresh.figures().entrySet().stream()
                .anyMatch(figure -> figure.getValue().stream()
                        .anyMatch(known.figures().getOrDefault(figure.getKey(), Set.of())::contains));
        return same ? 1 : 0;
    }
}
