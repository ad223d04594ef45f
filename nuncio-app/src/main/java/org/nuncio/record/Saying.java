package org.nuncio.record;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What somebody is reported to have said.
 *
 * @param direct between quotation marks
 * @param cue the word that reports it: {@code said}
 * @param kind of the cue: neutral, demand, denial …
 * @param start in code points of the article's text
 * @param happenings those that the words tell of
 */
public record Saying(
        String report,
        String uri,
        @Nullable LocalDate published,
        int position,
        String text,
        boolean direct,
        String cue,
        String kind,
        @Nullable String speaker,
        @Nullable String speakerCode,
        @Nullable String speakerSector,
        String sourceKind,
        int start,
        int end,
        List<String> happenings) {
    public Saying {
        happenings = List.copyOf(happenings);
    }

    Saying with(List<String> all) {
        return new Saying(
                report,
                uri,
                published,
                position,
                text,
                direct,
                cue,
                kind,
                speaker,
                speakerCode,
                speakerSector,
                sourceKind,
                start,
                end,
                all);
    }
}
