package org.nuncio.article.html;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;
import org.nuncio.article.html.LivePage.Update;

/** The updates that a page lists in its JSON-LD, as far as they have a time and a text. */
final class LiveData {
    private static final int LONGEST_ANCHOR = 100;

    private LiveData() {}

    static List<Update> updates(LinkedData data) {
        List<Update> updates = new ArrayList<>();
        for (Map<?, ?> update : data.liveUpdates()) {
            String stamp = LinkedData.text(update, "datePublished").orElse("");
            List<String> paragraphs =
                    paragraphs(LinkedData.text(update, "articleBody").orElse(""));
            Update read = new Update(
                    anchor(update),
                    LinkedData.text(update, "headline").map(LiveData::line).orElse(null),
                    ClockStamp.whole(stamp).orElse(null),
                    null,
                    null,
                    paragraphs);
            if (read.stamp() != null && read.isTold()) {
                updates.add(read);
            }
        }
        return updates;
    }

    private static @Nullable String anchor(Map<?, ?> update) {
        Optional<String> address = Stream.of("url", "@id", "mainEntityOfPage")
                .flatMap(name -> LinkedData.text(update, name).stream())
                .filter(url -> url.contains("#"))
                .findFirst();
        return address.map(url -> url.substring(url.lastIndexOf('#') + 1))
                .filter(anchor -> isAnchor(anchor))
                .orElse(null);
    }

    static boolean isAnchor(String anchor) {
        return anchor.length() <= LONGEST_ANCHOR && anchor.matches("[\\p{L}\\d_][\\p{L}\\d_.:-]*");
    }

    private static String line(String html) {
        return Strings.squeeze(html.indexOf('<') < 0 ? html : Jsoup.parse(html).text());
    }

    private static List<String> paragraphs(String body) {
        if (body.indexOf('<') < 0) {
            return body.lines().map(Strings::squeeze).filter(p -> !p.isEmpty()).toList();
        }
        Element element = Jsoup.parse(body).body();
        PageTree tree = PageTree.of(element);
        return BlockReader.read(tree, Marking.of(tree)).stream()
                .filter(block -> block.part() == null)
                .map(PageBlock::text)
                .toList();
    }
}
