package org.nuncio.record;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What somebody is reported to have said, with the report that tells it.
 *
 * @param position among the statements of the report, from 0
 * @param happenings those that the words tell of
 */
public record Saying(
        String report,
        String uri,
        @Nullable LocalDate published,
        int position,
        Account.Statement statement,
        List<String> happenings) {
    public Saying {
        happenings = List.copyOf(happenings);
    }

    Saying with(List<String> all) {
        return new Saying(report, uri, published, position, statement, all);
    }
}
