package org.nuncio.article.intake;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * What a user may set.
 *
 * @param latest the last day that is believed as a day of publication, or null for no such bound: what is later is a slip
 * @param followLinks whether the articles that a feed links are fetched, where there is something to fetch with
 */
public record Options(
        Limits limits, Fields fields, @Nullable LocalDate latest, boolean followLinks) {

    public static Options defaults() {
        return new Options(Limits.defaults(), Fields.defaults(), null, false);
    }

    public Options with(Limits other) {
        return new Options(other, fields, latest, followLinks);
    }

    public Options with(Fields other) {
        return new Options(limits, other, latest, followLinks);
    }

    public Options withLatest(@Nullable LocalDate day) {
        return new Options(limits, fields, day, followLinks);
    }

    public Options withFollowLinks(boolean follow) {
        return new Options(limits, fields, latest, follow);
    }
}
