package org.nuncio.article.html;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * What a page says about its report, in the order of trust.
 *
 * @param titles as given, with the name of the site or without
 * @param authors people and bodies, as given
 * @param body the text of the report in JSON-LD, or empty
 * @param closed whether the page says that the report is not free to read
 * @param wordCount how long the page says that the report is, or 0
 * @param live whether the report grows by dated pieces
 * @param article whether the page says that it holds an article
 * @param list whether the page says that it is a list of others
 */
record PageFacts(
        List<String> titles,
        List<String> authors,
        @Nullable String publisher,
        List<Stamp> stamps,
        String body,
        boolean closed,
        int wordCount,
        boolean live,
        boolean article,
        boolean list) {
    PageFacts {
        titles = List.copyOf(titles);
        authors = List.copyOf(authors);
        stamps = List.copyOf(stamps);
    }

    PageFacts with(List<String> otherTitles, @Nullable String otherPublisher, List<Stamp> otherStamps) {
        return new PageFacts(
                otherTitles, authors, otherPublisher, otherStamps, body, closed, wordCount, live, article, list);
    }

    /** Its titles in a form that leaves out marks and case. */
    Set<String> titleKeys() {
        return titles.stream().map(Strings::key).filter(key -> !key.isEmpty()).collect(Collectors.toSet());
    }

    PageFacts asLive() {
        return new PageFacts(titles, authors, publisher, stamps, body, closed, wordCount, true, article, list);
    }
}
