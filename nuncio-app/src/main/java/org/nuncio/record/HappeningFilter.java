package org.nuncio.record;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Which happenings are asked for; an empty list or null asks nothing.
 *
 * @param actors codes or labels, {@code RUS} also meaning {@code RUS/GOV}, or part of a name; any of them
 * @param recipients likewise
 * @param parties likewise, on either side
 * @param dyads two of them with {@code ~} between, in no order
 * @param places part of the name of a place, or the code of its country
 * @param from first day: a happening without a day is not between days
 * @param text part of the evidence of any claim, whatever the case
 * @param minOrigins independent origins at least
 * @param days more about its days
 * @param reviewed what reviewers say of it
 */
public record HappeningFilter(
        List<String> actors,
        List<String> recipients,
        List<String> parties,
        List<String> dyads,
        List<String> types,
        List<String> modes,
        List<String> contexts,
        List<String> statuses,
        List<String> places,
        @Nullable LocalDate from,
        @Nullable LocalDate to,
        @Nullable String text,
        int minOrigins,
        Days days,
        Reviewed reviewed) {
    public HappeningFilter {
        actors = List.copyOf(actors);
        recipients = List.copyOf(recipients);
        parties = List.copyOf(parties);
        dyads = List.copyOf(dyads);
        types = List.copyOf(types);
        modes = List.copyOf(modes);
        contexts = List.copyOf(contexts);
        statuses = List.copyOf(statuses);
        places = List.copyOf(places);
    }

    /**
     * How a happening is dated.
     *
     * @param startsFrom its first day is this or later
     * @param toldFrom the day of its first report is this or later
     * @param widest it is dated to so many days or better; 0 asks nothing
     * @param dated whether it has a day
     */
    public record Days(
            @Nullable LocalDate startsFrom,
            @Nullable LocalDate startsTo,
            @Nullable LocalDate toldFrom,
            @Nullable LocalDate toldTo,
            int widest,
            @Nullable Boolean dated) {
        public static final Days ANY = new Days(null, null, null, null, 0, null);
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
        List<String> any = List.of();
        return new HappeningFilter(
                any, any, any, any, any, any, any, any, any, null, null, null, 0, Days.ANY, Reviewed.STANDING);
    }

    /** The same, whenever it was. */
    HappeningFilter onAnyDay() {
        return new HappeningFilter(
                actors,
                recipients,
                parties,
                dyads,
                types,
                modes,
                contexts,
                statuses,
                places,
                null,
                null,
                text,
                minOrigins,
                days,
                reviewed);
    }

    /** The same, of these dyads. */
    HappeningFilter withDyads(List<String> wanted) {
        return new HappeningFilter(
                actors,
                recipients,
                parties,
                wanted,
                types,
                modes,
                contexts,
                statuses,
                places,
                from,
                to,
                text,
                minOrigins,
                days,
                reviewed);
    }

    public HappeningFilter withReviewed(Reviewed wanted) {
        return new HappeningFilter(
                actors,
                recipients,
                parties,
                dyads,
                types,
                modes,
                contexts,
                statuses,
                places,
                from,
                to,
                text,
                minOrigins,
                days,
                wanted);
    }

    public HappeningFilter withStatuses(List<String> wanted) {
        return new HappeningFilter(
                actors,
                recipients,
                parties,
                dyads,
                types,
                modes,
                contexts,
                wanted,
                places,
                from,
                to,
                text,
                minOrigins,
                days,
                reviewed);
    }

    public HappeningFilter withTypes(List<String> wanted) {
        return new HappeningFilter(
                actors,
                recipients,
                parties,
                dyads,
                wanted,
                modes,
                contexts,
                statuses,
                places,
                from,
                to,
                text,
                minOrigins,
                days,
                reviewed);
    }

    public HappeningFilter withDays(Days wanted) {
        return new HappeningFilter(
                actors,
                recipients,
                parties,
                dyads,
                types,
                modes,
                contexts,
                statuses,
                places,
                from,
                to,
                text,
                minOrigins,
                wanted,
                reviewed);
    }
}
