package org.nuncio.record;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Which happenings are asked for; an empty list or null asks nothing.
 *
 * @param actors codes or labels, {@code RUS} also meaning {@code RUS/GOV}, or part of a name; any of them
 * @param recipients likewise
 * @param places part of the name of a place, or the code of its country
 * @param from first day: a happening without a day is not between days
 * @param text part of the evidence of any claim, whatever the case
 * @param minOrigins independent origins at least
 */
public record HappeningFilter(
        List<String> actors,
        List<String> recipients,
        List<String> types,
        List<String> modes,
        List<String> contexts,
        List<String> statuses,
        List<String> places,
        @Nullable LocalDate from,
        @Nullable LocalDate to,
        @Nullable String text,
        int minOrigins) {
    public HappeningFilter {
        actors = List.copyOf(actors);
        recipients = List.copyOf(recipients);
        types = List.copyOf(types);
        modes = List.copyOf(modes);
        contexts = List.copyOf(contexts);
        statuses = List.copyOf(statuses);
        places = List.copyOf(places);
    }

    /** The same whenever it was. */
    HappeningFilter onAnyDay() {
        return new HappeningFilter(
                actors, recipients, types, modes, contexts, statuses, places, null, null, text, minOrigins);
    }

    /** Everything. */
    public static HappeningFilter all() {
        return new HappeningFilter(
                List.of(), List.of(), List.of(), List.of(), List.of(), List.of(), List.of(), null, null, null, 0);
    }
}
