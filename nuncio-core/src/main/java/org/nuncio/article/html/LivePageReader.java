package org.nuncio.article.html;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jsoup.nodes.Document;
import org.nuncio.article.html.LivePage.Update;

/**
 * Finds the updates of a live blog: pieces of one form, each under a time of day of its own, that hold most of what the page tells. What JSON-LD lists as
 * {@code liveBlogUpdate} counts where the page shows fewer. May be used by several threads at once.
 */
public final class LivePageReader {
    /** Two times are those of an article and of its change. */
    public static final int FEWEST_UPDATES = 3;

    private static final Pattern TIME = Pattern.compile("<time\\b|\\d[:.]\\d{2}|LiveBlogPosting|\\d\\s?[ap]\\.?m\\b");
    private static final int FEW = 40;
    private static final double LARGEST_SHARE = 0.5;

    private final PageCaps caps;

    public LivePageReader(PageCaps caps) {
        this.caps = caps;
    }

    /** Nothing where the page is no live blog, or cannot be read. */
    public Optional<LivePage> read(String html, String uri) {
        if (TIME.matcher(html).results().limit(FEWEST_UPDATES).count() < FEWEST_UPDATES) {
            return Optional.empty();
        }
        Document document = new PageParser(caps).parse(html).document();
        return document == null ? Optional.empty() : read(document, uri);
    }

    private static Optional<LivePage> read(Document document, String uri) {
        LinkedData data = LinkedData.of(document);
        List<Update> listed = LiveData.updates(data);
        PageTree tree = PageTree.of(document.body());
        Part[] parts = Marking.of(tree);
        List<PageBlock> blocks = BlockReader.read(tree, parts);
        boolean declared = data.isLive();
        UpdateFinder.Found found = UpdateFinder.find(tree, parts, blocks);
        List<Update> shown = isLive(found, blocks, declared) ? found.updates() : List.of();
        List<Update> updates = listed.size() > shown.size() ? listed : shown;
        if (updates.size() < FEWEST_UPDATES) {
            return Optional.empty();
        }
        int first = shown.isEmpty() ? tree.size() : found.first();
        return Optional.of(new LivePage(about(document, uri, tree, blocks, first), updates));
    }

    /** Other pages with times are lists of articles, of comments, of events to come. */
    private static boolean isLive(UpdateFinder.Found found, List<PageBlock> blocks, boolean declared) {
        int all = blocks.stream()
                .filter(b -> b.part() == null && b.isProse())
                .mapToInt(PageBlock::words)
                .sum();
        int told = found.updates().stream()
                .flatMap(update -> update.paragraphs().stream())
                .mapToInt(paragraph -> Strings.words(paragraph).size())
                .sum();
        boolean mostOfIt = told >= all * LARGEST_SHARE;
        return found.updates().size() >= FEWEST_UPDATES && (declared || mostOfIt && !found.linked());
    }

    private static Page about(Document document, String uri, PageTree tree, List<PageBlock> blocks, int first) {
        PageFacts said = FactsReader.read(document, uri);
        Titles titles = Titles.of(said, blocks);
        int headline = blocks.stream()
                .filter(b -> b.tag().equals("h1") && b.row() < first)
                .mapToInt(PageBlock::row)
                .findFirst()
                .orElse(0);
        List<PageBlock> above = blocks.stream()
                .filter(b -> b.row() > headline && b.row() < first && b.linkShare() < LARGEST_SHARE)
                .toList();
        List<String> lead = above.stream()
                .filter(b -> b.part() == null && b.isProse())
                .map(PageBlock::text)
                .toList();
        List<String> lines = above.stream()
                .filter(b -> b.words() <= FEW)
                .map(b -> Strings.squeeze(b.text()))
                .toList();
        return new Page(
                titles.titles().isEmpty() ? null : titles.titles().get(0),
                said.publisher() == null ? titles.site() : said.publisher(),
                said.authors(),
                first == tree.size() ? List.of() : lines,
                said.stamps(),
                first == tree.size() ? List.of() : lead,
                List.of(),
                false,
                true);
    }
}
