package org.nuncio.article.intake;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * What a user may set.
 *
 * @param latest the last day that is believed as a day of publication, or null for no such bound: what is later is a slip
 */
public record Options(
        Limits limits, Fields fields, @Nullable LocalDate latest) {

    public static Options defaults() {
        return new Options(Limits.defaults(), Fields.defaults(), null);
    }

    public Options with(Limits other) {
        return new Options(other, fields, latest);
    }

    public Options with(Fields other) {
        return new Options(limits, other, latest);
    }

    public Options withLatest(@Nullable LocalDate day) {
        return new Options(limits, fields, day);
    }
}
