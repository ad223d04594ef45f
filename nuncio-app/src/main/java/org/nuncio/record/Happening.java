package org.nuncio.record;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What any number of reports tell of, once.
 *
 * @param id {@code h} and twelve hexadecimal digits over its first claim
 * @param actors labels: {@code RUS}, {@code GBR/GOV}, or a name where no code is known
 * @param day as narrow as the claims allow, null where none gives a day
 * @param reports how many reports tell of it
 * @param origins how many independent origins they have
 * @param denials how many claims deny it
 * @param tellings its claims, the best first: not denied, of highest confidence, with most slots filled, then by id
 */
public record Happening(
        String id,
        String type,
        String act,
        List<String> modes,
        List<String> contexts,
        String status,
        List<String> actors,
        List<String> recipients,
        @Nullable Day day,
        @Nullable Site site,
        double intensity,
        String quad,
        @Nullable String cameo,
        double confidence,
        int reports,
        int origins,
        int denials,
        List<Toll> tolls,
        List<Telling> tellings) {
    public Happening {
        modes = List.copyOf(modes);
        contexts = List.copyOf(contexts);
        actors = List.copyOf(actors);
        recipients = List.copyOf(recipients);
        tolls = List.copyOf(tolls);
        tellings = List.copyOf(tellings);
    }

    /** The day of the first report that tells of it and copies no other; null where none has a day. */
    public @Nullable LocalDate firstPublished() {
        return Voices.firstPublished(tellings);
    }

    /** Those of its claims that do not deny it; all where all do. */
    public List<Telling> asserting() {
        return Voices.asserting(tellings);
    }

    /** The claim whose words show it best. */
    public Telling best() {
        return tellings.get(0);
    }
}
