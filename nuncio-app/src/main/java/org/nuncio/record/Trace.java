package org.nuncio.record;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.IntBinaryOperator;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What a happening looks like to the next claim: everything by which two claims are compared, over all claims that have been folded into it. Days
 * are counted from 1 January 1970.
 *
 * @param status {@code DONE} for ACTUAL and HISTORICAL, else the status itself
 * @param first narrowest day, null where no claim has one
 * @param precision day, week, month, year or approximate; empty where there is no day
 * @param seenFirst first day of publication, null where no report has one
 * @param place narrowest place, null where no claim has one
 * @param figures values by role
 * @param entries of the codebook
 * @param wordings what its claims say, a few of them
 * @param stories that its articles belong to
 * @param roots the articles, or those that they copy
 * @param texts hashes of the words of the articles, a few of them
 */
record Trace(
        String happening,
        String type,
        String status,
        Side actors,
        Side recipients,
        @Nullable Integer first,
        @Nullable Integer last,
        String precision,
        @Nullable Integer seenFirst,
        @Nullable Integer seenLast,
        @Nullable Spot place,
        SortedSet<String> modes,
        SortedMap<String, SortedSet<Double>> figures,
        SortedSet<String> entries,
        List<Evidence> wordings,
        SortedSet<String> stories,
        SortedSet<String> roots,
        SortedSet<String> texts) {
    private static final String ROOT = " of ";

    /** Days for which reports still tell news of the same. */
    static final int NEWS = 3;

    /** Days for which news turn up again as background, without their day. */
    static final int BACKGROUND = 21;

    private static final int WORDINGS = 6;
    private static final int TEXTS = 12;
    private static final int FIGURES = 30;

    /** A place as far as it is compared. */
    record Spot(String name, @Nullable String country, String precision) {
        boolean isCountry() {
            return precision.equals("country");
        }

        /** Different places: two cities, a city abroad. A region may hold a city. */
        boolean excludes(Spot other) {
            boolean abroad = country != null && other.country != null && !country.equals(other.country);
            boolean cities = precision.equals("city") && other.precision.equals("city") && !name.equals(other.name);
            return abroad || cities;
        }
    }

    static Trace of(Claim claim, Context context) {
        Day day = claim.day() == null || claim.day().first() == null ? null : claim.day();
        Integer seen = context.published() == null ? null : number(context.published());
        SortedMap<String, SortedSet<Double>> figures = new TreeMap<>();
        claim.figures()
                .forEach(f -> figures.computeIfAbsent(f.role(), role -> new TreeSet<>())
                        .add(f.value()));
        SortedSet<String> entries = new TreeSet<>(claim.operators());
        entries.add(claim.entry());
        return new Trace(
                Ids.of("h", claim.id()),
                claim.type(),
                group(claim.type(), claim.status()),
                Side.of(claim.actors()),
                Side.of(claim.recipients()),
                day == null ? null : number(day.first()),
                day == null ? null : number(day.last() == null ? day.first() : day.last()),
                day == null ? "" : day.precision(),
                seen,
                seen,
                claim.site() == null
                        ? null
                        : new Spot(
                                claim.site().name(),
                                claim.site().country(),
                                claim.site().precision()),
                new TreeSet<>(claim.modes()),
                figures,
                entries,
                List.of(Evidence.of(context.text(), claim.start(), claim.end(), names(claim))),
                new TreeSet<>(Set.of(context.story())),
                new TreeSet<>(Set.of(context.root())),
                new TreeSet<>(Set.of(Ids.of("t", context.textSha256()))));
    }

    /** What its parties are called, unless by a place: <i>shelled Homs</i>, <i>shelled the Syrian city of Homs</i>. */
    private static List<String> names(Claim claim) {
        return Stream.concat(claim.actors().stream(), claim.recipients().stream())
                .filter(party -> !party.kind().equals("PLACE"))
                .flatMap(party -> Stream.of(party.name(), party.kind().equals("STATE") ? "" : party.text()))
                .toList();
    }

    /**
     * What an article lends to its claims.
     *
     * @param root the article that it copies, or itself
     * @param textSha256 over the words of its text
     */
    record Context(@Nullable LocalDate published, String story, String root, String text, String textSha256) {}

    /** A threat is made, whatever it makes its fulfilment depend on. */
    private static String group(String type, String status) {
        boolean isDone = status.equals("ACTUAL")
                || status.equals("HISTORICAL")
                || status.equals("CONDITIONAL") && type.equals("THREATEN");
        return isDone ? "DONE" : status;
    }

    private static int number(@Nullable LocalDate day) {
        return Math.toIntExact(day == null ? 0 : day.toEpochDay());
    }

    /** What another claim must have in common with it: the type with a party to it, or with an article. */
    List<String> keys() {
        List<String> codes = Side.of(actors, recipients);
        List<String> keys = new ArrayList<>();
        (codes.isEmpty() ? List.of("") : codes).forEach(code -> keys.add(type + " " + code));
        roots.forEach(root -> keys.add(type + ROOT + root));
        return keys;
    }

    static boolean isOfRoot(String key) {
        return key.contains(ROOT);
    }

    /** First day of any claim that may be the same: its own, or for want of one of the news. */
    int from() {
        return first != null ? first : seenFirst != null ? seenFirst - 1 - BACKGROUND : Integer.MIN_VALUE;
    }

    /** Last day of any claim that may be the same. */
    int to() {
        return last != null ? last : seenLast != null ? seenLast + NEWS : Integer.MAX_VALUE;
    }

    boolean isDenial() {
        return status.equals("NEGATED");
    }

    boolean isDayExact() {
        return first != null && first.equals(last);
    }

    /** With another claim folded in. A denial tells of the same and settles nothing. */
    Trace with(Trace more) {
        boolean narrower =
                more.first != null && (first == null || more.last - more.first < last - first) && !more.isDenial();
        boolean nearer = more.place != null && (place == null || place.isCountry() && !more.place.isCountry());
        return new Trace(
                happening,
                type,
                isDenial() ? more.status : status,
                actors.with(more.actors),
                recipients.with(more.recipients),
                narrower ? more.first : first,
                narrower ? more.last : last,
                narrower ? more.precision : precision,
                known(seenFirst, more.seenFirst, Math::min),
                known(seenLast, more.seenLast, Math::max),
                nearer ? more.place : place,
                union(modes, more.modes),
                figures(more.figures),
                union(entries, more.entries),
                wordings(more.wordings),
                union(stories, more.stories),
                union(roots, more.roots),
                texts.size() >= TEXTS ? texts : union(texts, more.texts));
    }

    private static @Nullable Integer known(@Nullable Integer one, @Nullable Integer other, IntBinaryOperator both) {
        if (one == null || other == null) {
            return one == null ? other : one;
        }
        return both.applyAsInt(one, other);
    }

    private SortedMap<String, SortedSet<Double>> figures(SortedMap<String, SortedSet<Double>> more) {
        SortedMap<String, SortedSet<Double>> all = new TreeMap<>(figures);
        more.forEach((role, values) -> all.merge(role, values, (a, b) -> a.size() >= FIGURES ? a : union(a, b)));
        return all;
    }

    private List<Evidence> wordings(List<Evidence> more) {
        List<Evidence> all = new ArrayList<>(wordings);
        more.stream()
                .filter(wording -> all.size() < WORDINGS && !all.contains(wording))
                .forEach(all::add);
        return all;
    }

    private static <T extends Comparable<T>> SortedSet<T> union(SortedSet<T> a, SortedSet<T> b) {
        SortedSet<T> both = new TreeSet<>(a);
        both.addAll(b);
        return both;
    }
}
