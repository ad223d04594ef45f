package org.nuncio.article.html;

import java.util.ArrayList;
import java.util.List;
import net.dankito.readability4j.Readability4J;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/** Other ways to the text, where the extractor has found too little: JSON-LD, Readability, and all prose of the page. */
final class Rescue {
    private static final int TOO_LITTLE = 60;
    private static final int ENOUGH = 40;
    private static final int LARGEST = 10_000;
    private static final double LONGER = 1.5;

    private Rescue() {}

    /** The blocks that were found, or better ones. */
    static List<PageBlock> of(List<PageBlock> found, List<PageBlock> all, Document document, PageFacts facts) {
        List<PageBlock> data = facts.body().isEmpty() || facts.live() ? List.of() : read(facts.body());
        int words = words(found);
        boolean whole = !data.isEmpty()
                && Strings.endsSentence(data.get(data.size() - 1).text());
        if (whole && words(data) >= ENOUGH && words(data) > words * LONGER) {
            return data;
        }
        if (words >= TOO_LITTLE) {
            return found;
        }
        List<PageBlock> other = document.getAllElements().size() > LARGEST
                ? List.of()
                : withoutTitles(readability(document), document, facts);
        List<PageBlock> prose =
                all.stream().filter(b -> b.part() == null && b.isProse()).toList();
        List<PageBlock> best = words(other) > words * LONGER ? other : found;
        return words(best) < ENOUGH / 2 && words(prose) > words(best) * LONGER ? prose : best;
    }

    /** That library keeps headlines where it finds nothing better than the whole page. */
    private static List<PageBlock> withoutTitles(List<PageBlock> blocks, Document document, PageFacts facts) {
        String title = Strings.key(document.title());
        return blocks.stream()
                .filter(block -> !block.tag().equals("h1"))
                .filter(block -> !Strings.key(block.text()).equals(title)
                        && !facts.titleKeys().contains(Strings.key(block.text())))
                .toList();
    }

    static int words(List<PageBlock> blocks) {
        return blocks.stream()
                .filter(block -> block.part() == null)
                .mapToInt(PageBlock::words)
                .sum();
    }

    /** Text of JSON-LD has line ends or tags. */
    private static List<PageBlock> read(String text) {
        return blocks(
                text.contains("<p") || text.contains("<br")
                        ? text
                        : text.replace("<", "&lt;").replace("\n", "<br><br>"));
    }

    private static List<PageBlock> blocks(String html) {
        Element body = Jsoup.parse(html).body();
        PageTree tree = PageTree.of(body);
        List<PageBlock> blocks = new ArrayList<>(BlockReader.read(tree, Marking.of(tree)));
        Repeats.mark(blocks);
        return blocks;
    }

    /** The library throws where a page is not what it expects; then it has found nothing. It would read templates, which no reader of the page sees. */
    static List<PageBlock> readability(Document document) {
        Document copy = document.clone();
        copy.getElementsByTag("template").remove();
        try {
            String content =
                    new Readability4J("https://page.invalid/", copy).parse().getContent();
            return content == null ? List.of() : blocks(content);
        } catch (NullPointerException
                | IllegalArgumentException
                | IllegalStateException
                | IndexOutOfBoundsException
                | ClassCastException unusual) {
            return List.of();
        }
    }
}
