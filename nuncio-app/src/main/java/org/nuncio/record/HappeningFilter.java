package org.nuncio.record;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Which happenings are asked for; no values of a facet, or null, ask nothing.
 *
 * @param wanted of the values of one facet any will do, all facets together must hold
 * @param from first day: a happening without a day is not between days
 * @param text part of the evidence of any claim, whatever the case
 * @param minOrigins independent origins at least
 * @param days more about its days
 * @param placed whether it has a place
 * @param reviewed what reviewers say of it
 */
public record HappeningFilter(
        Map<Facet, List<String>> wanted,
        @Nullable LocalDate from,
        @Nullable LocalDate to,
        @Nullable String text,
        int minOrigins,
        Days days,
        @Nullable Boolean placed,
        Reviewed reviewed) {
    public HappeningFilter {
        Map<Facet, List<String>> all = new EnumMap<>(Facet.class);
        for (Facet facet : Facet.values()) {
            all.put(facet, List.copyOf(wanted.getOrDefault(facet, List.of())));
        }
        wanted = Map.copyOf(all);
    }

    /** What is told of every happening in words. */
    public enum Facet {
        /** Codes or labels, {@code RUS} also meaning {@code RUS/GOV}, or part of a name. */
        ACTOR,
        RECIPIENT,
        /** Likewise, on either side. */
        PARTY,
        /** Two of them with {@code ~} between, in no order. */
        DYAD,
        TYPE,
        MODE,
        CONTEXT,
        STATUS,
        /** Part of the name of a place, or the code of its country. */
        PLACE
    }

    /**
     * How a happening is dated.
     *
     * @param startsFrom its first day is this or later
     * @param toldFrom the day of its first report is this or later
     * @param widest it is dated to so many days or better; 0 asks nothing
     * @param longerThan it is dated to more days than that; 0 asks nothing
     * @param dated whether it has a day
     * @param told whether one of its reports has a day of publication
     */
    public record Days(
            @Nullable LocalDate startsFrom,
            @Nullable LocalDate startsTo,
            @Nullable LocalDate toldFrom,
            @Nullable LocalDate toldTo,
            int widest,
            int longerThan,
            @Nullable Boolean dated,
            @Nullable Boolean told) {
        public static final Days ANY = new Days(null, null, null, null, 0, 0, null, null);
    }

    /** Which happenings are asked for by their latest verdicts. */
    public enum Reviewed {
        /** All but those that are rejected. */
        STANDING,
        /** Those that are accepted or corrected. */
        ONLY,
        /** All, rejected ones too. */
        ALL
    }

    /** Everything that no reviewer has rejected. */
    public static HappeningFilter all() {
        return new HappeningFilter(Map.of(), null, null, null, 0, Days.ANY, null, Reviewed.STANDING);
    }

    public List<String> of(Facet facet) {
        return wanted.getOrDefault(facet, List.of());
    }

    /** The same, but of this facet these. */
    public HappeningFilter with(Facet facet, String... values) {
        Map<Facet, List<String>> changed = new EnumMap<>(wanted);
        changed.put(facet, Arrays.asList(values));
        return new HappeningFilter(changed, from, to, text, minOrigins, days, placed, reviewed);
    }

    /** The same, whenever it was. */
    HappeningFilter onAnyDay() {
        return new HappeningFilter(wanted, null, null, text, minOrigins, days, placed, reviewed);
    }

    public HappeningFilter withReviewed(Reviewed some) {
        return new HappeningFilter(wanted, from, to, text, minOrigins, days, placed, some);
    }

    public HappeningFilter withDays(Days some) {
        return new HappeningFilter(wanted, from, to, text, minOrigins, some, placed, reviewed);
    }
}
