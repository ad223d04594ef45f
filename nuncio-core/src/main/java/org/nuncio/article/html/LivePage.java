package org.nuncio.article.html;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A page that was written update by update.
 *
 * @param about what the page says of the whole, with what stands above the first update as its paragraphs
 * @param updates in the order of the page
 */
public record LivePage(Page about, List<Update> updates) {
    public LivePage {
        updates = List.copyOf(updates);
    }

    /**
     * One of them.
     *
     * @param anchor by which the page can be opened at it, or null
     * @param headline its own, or null
     * @param stamp its time as written, with its day or without; null where it has none
     * @param under the heading with a day under which it stands, or null
     * @param byline the line that names its author, or null
     */
    public record Update(
            @Nullable String anchor,
            @Nullable String headline,
            @Nullable ClockStamp stamp,
            @Nullable String under,
            @Nullable String byline,
            List<String> paragraphs) {
        private static final int FEWEST_WORDS = 4;

        public Update {
            paragraphs = List.copyOf(paragraphs);
        }

        /** Whether it tells anything by itself. */
        public boolean isTold() {
            return paragraphs.stream()
                            .mapToInt(paragraph -> Strings.words(paragraph).size())
                            .sum()
                    >= FEWEST_WORDS;
        }
    }
}
