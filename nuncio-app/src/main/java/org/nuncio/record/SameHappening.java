package org.nuncio.record;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.SortedSet;
import java.util.function.ToDoubleFunction;

/**
 * Whether a claim tells of a happening that is known. What cannot be is excluded first: other sides, other days, other places. What is left is
 * weighed, because reports leave much out; parties and day alone are never enough, since armies meet in many places on a day.
 */
final class SameHappening {
    /** Points; less is another happening. */
    static final double ENOUGH = 6.2;

    private static final SortedSet<Double> NONE = Collections.emptySortedSet();

    private static final int WEIGHT_OF_WORDS = 4;

    /** What is said counts only with its content. */
    private static final Set<String> UTTERANCES =
            Set.of("AGREE", "SUPPORT", "CONCEDE", "REQUEST", "ACCUSE", "REJECT", "THREATEN");

    /** Whoever does them with another, the other does them too. */
    private static final Set<String> MUTUAL = Set.of("CONSULT", "COOPERATE", "AGREE");

    /** Days; a longer time says nothing about which happening it was. */
    private static final int LONG = 10;

    private final Trace known;
    private final Trace fresh;
    private final Evidence words;
    private final boolean sameRoot;

    /** A copy is no proof of a story: yesterday's report may have been filled in again. */
    private final boolean sameStory;

    private double likeness = -1;

    private SameHappening(Trace known, Trace fresh) {
        this.known = known;
        this.fresh = fresh;
        this.words = fresh.wordings().get(0);
        this.sameRoot = !Collections.disjoint(fresh.roots(), known.roots());
        this.sameStory = !sameRoot && !Collections.disjoint(fresh.stories(), known.stories());
    }

    /**
     * How well the claim fits.
     *
     * @param fresh of one claim
     */
    static Fit fit(Trace known, Trace fresh) {
        SameHappening pair = new SameHappening(known, fresh);
        if (!known.type().equals(fresh.type())) {
            return Fit.NONE;
        }
        Fit asCopies = pair.isCopy() ? pair.asCopies() : Fit.NONE;
        return asCopies.isEnough() ? asCopies : pair.asReports();
    }

    /** The same words, on the same days: who fills in last week's report again tells of something new. */
    private boolean isCopy() {
        if (!sameRoot) {
            return false;
        }
        boolean isVerbatim = fresh.texts().stream().anyMatch(known.texts()::contains);
        boolean otherDay = areDaysExact() && !isSameDay();
        boolean elsewhere = isAbroad() || known.wordings().stream().allMatch(words::isElsewhere);
        return isVerbatim || !otherDay && !elsewhere && !isAnother() && apart() <= (countsOtherwise() ? 1 : Trace.NEWS);
    }

    private boolean areDaysExact() {
        return known.isDayExact() && fresh.isDayExact();
    }

    private boolean isSameDay() {
        return areDaysExact() && Objects.equals(known.first(), fresh.first());
    }

    /** A country that is a party may have been taken for the place, and tells nothing. */
    private boolean isElsewhere() {
        Trace.Spot here = known.place();
        Trace.Spot there = fresh.place();
        return here != null && there != null && here.excludes(there) && !isParty(here, known) && !isParty(there, fresh);
    }

    private static boolean isParty(Trace.Spot place, Trace trace) {
        return place.isCountry()
                && place.country() != null
                && (trace.actors().codes().contains(place.country())
                        || trace.recipients().codes().contains(place.country()));
    }

    /** Days between their reports; 0 where one of them has none. */
    private int apart() {
        Integer seen = fresh.seenFirst();
        Integer from = known.seenFirst();
        Integer to = known.seenLast();
        return seen == null || from == null || to == null ? 0 : Math.max(0, Math.max(seen - to, from - seen));
    }

    /** What a copy says in the same words is the same, whatever the damage has made of its slots. */
    private Fit asCopies() {
        double alike = Math.max(most(words::clauseLikeness), 0.9 * most(words::containment));
        boolean sides =
                !known.actors().excludes(fresh.actors()) || !known.recipients().excludes(fresh.recipients());
        return new Fit(Map.of("copy", 10 * alike), sides ? 5 : 8, isSameDay());
    }

    private double most(ToDoubleFunction<Evidence> measure) {
        return known.wordings().stream().mapToDouble(measure).max().orElse(0);
    }

    /** How alike the words are, 0 to 1; worked out once, because it costs most. */
    private double likeness() {
        if (likeness < 0) {
            likeness = most(words::likeness);
        }
        return likeness;
    }

    private Fit asReports() {
        boolean sameStatus = known.status().equals(fresh.status()) || fresh.isDenial() || known.isDenial();
        double time = sameStatus ? time() : -1; // before the parties, which cost more
        if (time < 0 || isByOthers() || isElsewhere() || isAnother() || isUtterance() && !isSameUtterance()) {
            return Fit.NONE;
        }
        Map<String, Double> parts = new LinkedHashMap<>();
        parts.put("parties", parties());
        parts.put("time", time);
        parts.put("place", place());
        parts.put("modes", modes());
        parts.put("figures", figures());
        parts.put("words", WEIGHT_OF_WORDS * likeness());
        return new Fit(parts, ENOUGH, isSameDay());
    }

    private boolean isMutual() {
        return MUTUAL.contains(fresh.type());
    }

    private boolean isByOthers() {
        if (isMutual()) {
            Side all = known.actors().with(known.recipients());
            Side others = fresh.actors().with(fresh.recipients());
            return all.excludes(others) || all.hasMore(others) && others.hasMore(all) && all.shared(others) < 2;
        }
        return known.actors().excludes(fresh.actors()) || known.recipients().excludes(fresh.recipients());
    }

    private boolean isUtterance() {
        return UTTERANCES.contains(fresh.type());
    }

    /** Whoever speaks of somebody says many things on a day: it must be the same thing. */
    private boolean isSameUtterance() {
        boolean sameEntry = fresh.entries().stream().anyMatch(known.entries()::contains);
        return likeness() >= (sameEntry ? 0.25 : 0.3);
    }

    /** <i>shelled the town again</i> is told as another one, unless both have the same day. */
    private boolean isAnother() {
        return !areDaysExact()
                && words.tellsOfAnother() != known.wordings().stream().anyMatch(Evidence::tellsOfAnother);
    }

    /** Below 0 where the times do not fit. */
    private double time() {
        if (known.first() != null && fresh.first() != null) {
            return both();
        }
        if (known.first() != null || fresh.first() != null) {
            return half(known.first() != null ? known : fresh, known.first() != null ? fresh : known);
        }
        if (fresh.seenFirst() == null || known.seenFirst() == null) {
            return sameStory && likeness() >= 0.5 ? 0.5 : -1;
        }
        return apart() <= 1 ? 1 : -1;
    }

    /** Both have a day or more; a year that holds the day fits, and says little. */
    private double both() {
        boolean overlap = known.first() <= fresh.last() && fresh.first() <= known.last();
        if (!overlap) {
            return -1;
        }
        int longer = Math.max(known.last() - known.first(), fresh.last() - fresh.first());
        return areDaysExact() ? 2 : longer <= LONG ? 1 : 0;
    }

    /** One has a day. The other's is taken for news of the day of its report or the one before, or, where much else fits, for its background. */
    private double half(Trace dated, Trace undated) {
        Integer seenFirst = undated.seenFirst();
        Integer seenLast = undated.seenLast();
        if (seenFirst == null || seenLast == null) {
            return sameStory && likeness() >= 0.5 ? 0.5 : -1;
        }
        if (known.wordings().stream().allMatch(words::isOnOtherWeekday)) {
            return -1;
        }
        int earliest = seenFirst - 1;
        if (dated.first() <= seenLast && dated.last() >= earliest) {
            return dated.isDayExact() ? 1.2 : dated.last() - dated.first() <= LONG ? 0.7 : 0;
        }
        boolean before = dated.last() < earliest && earliest - dated.last() <= Trace.BACKGROUND;
        return before && sameStory && figures() > 0 && place() > 1 ? 0.5 : -1;
    }

    private double parties() {
        if (isMutual()) {
            return Math.min(
                    4,
                    2.0
                            * known.actors()
                                    .with(known.recipients())
                                    .shared(fresh.actors().with(fresh.recipients())));
        }
        double actors = 2 * known.actors().share(fresh.actors());
        double recipients = 2 * known.recipients().share(fresh.recipients());
        boolean nobodyElse = known.actors().isEmpty() && fresh.actors().isEmpty()
                || known.recipients().isEmpty() && fresh.recipients().isEmpty();
        return actors + recipients + (nobodyElse && actors + recipients > 0 ? 1 : 0);
    }

    /** Countries follow from the parties, mostly, and say little; where one has no place, what else is named tells. */
    private double place() {
        boolean both = known.place() != null && fresh.place() != null;
        if (both && known.place().name().equals(fresh.place().name())) {
            return fresh.place().isCountry() ? 0.5 : 2;
        }
        if (!isUtterance() && known.wordings().stream().allMatch(words::isElsewhere)) {
            return -4;
        }
        if (!isUtterance() && known.wordings().stream().anyMatch(words::sharesSite)) {
            return 1.5;
        }
        return both && !isAbroad() ? 0.5 : 0;
    }

    private boolean isAbroad() {
        return known.place() != null && fresh.place() != null && known.place().excludes(fresh.place());
    }

    private double modes() {
        if (known.modes().isEmpty() || fresh.modes().isEmpty()) {
            return 0;
        }
        return fresh.modes().stream().anyMatch(known.modes()::contains) ? 0.5 : -0.5;
    }

    /** What counts the same is a reason for it. Rival figures are no reason against it where the day is the same; else they may be another's. */
    private double figures() {
        boolean same = fresh.figures().entrySet().stream()
                .anyMatch(figure -> figure.getValue().stream()
                        .anyMatch(known.figures().getOrDefault(figure.getKey(), NONE)::contains));
        if (same || known.wordings().stream().anyMatch(words::sharesNumber)) {
            return 1;
        }
        return countsOtherwise() && !areDaysExact() ? -1 : 0;
    }

    private boolean countsOtherwise() {
        return known.wordings().stream().allMatch(words::countsOtherwise);
    }
}
