package org.nuncio.article.html;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;
import org.nuncio.article.html.Refusals.Refusal;
import org.nuncio.article.html.Stamp.Source;

/**
 * Reads the report out of a web page. The order of the work: metadata, marks by tags and names, the container, its blocks one by one; other ways where that finds too
 * little. Every page ends as a {@link Page} or as {@link NoPage}. May be used by several threads at once.
 */
public final class PageReader {
    private static final int FEWEST_WORDS = 12;
    private static final int STUB_WORDS = 160;
    private static final int LINE_WORDS = 40;
    private static final int ABOVE_HEADLINE = 2;
    private static final int FEWEST_TIMES = 4;
    private static final double LINKS = 0.8;
    private static final double WHOLE = 0.6;
    private static final Set<Part> HEAD = Set.of(Part.BYLINE, Part.HEADLINE, Part.STANDFIRST);
    private static final Set<Part> NOT_SHOWN = Set.of(Part.NAVIGATION, Part.HIDDEN);
    private static final Pattern BARRIER = Pattern.compile(
            "(?i)\\b(?:subscribe|subscription|register|sign (?:in|up)|log in|free trial)\\b.{0,80}\\b(?:to (?:continue|keep|read|unlock|access)|unlock|full access|this article)\\b|"
                    + "\\b(?:keep|continue) reading (?:for|with|this)\\b|\\b(?:subscribers? only|for subscribers|already a subscriber|to unlock this)\\b");
    private final PageCaps caps;

    public PageReader(PageCaps caps) {
        this.caps = caps;
    }

    /** Every page ends in exactly one of the two. */
    public sealed interface Result permits Page, NoPage {}

    /** @param code {@code input.too-large}, {@code input.slow}, {@code input.blocked}, {@code input.not-found}, {@code input.list-page}, {@code input.no-report} */
    public record NoPage(String code, String message) implements Result {
        private static NoPage of(Refusal refusal) {
            return new NoPage(refusal.code(), refusal.message());
        }
    }

    /**
     * @param html the page after decoding
     * @param uri where it comes from
     */
    public Result read(String html, String uri) {
        PageParser.Parsed parsed = new PageParser(caps).parse(html);
        Document document = parsed.document();
        return document == null ? new NoPage(String.valueOf(parsed.code()), parsed.message()) : read(document, uri);
    }

    private static Result read(Document document, String uri) {
        PageTree tree = PageTree.of(document.body());
        @Nullable Part[] parts = Marking.of(tree);
        List<PageBlock> all = BlockReader.read(tree, parts);
        PageFacts said = FactsReader.read(document, uri);
        Titles titles = Titles.of(said, all);
        PageFacts facts = said.with(
                titles.titles(),
                said.publisher() == null ? titles.site() : said.publisher(),
                withTimes(said.stamps(), tree, parts));
        Optional<Refusal> wall = Refusals.wall(document, all, facts);
        if (wall.isPresent()) {
            return NoPage.of(wall.get());
        }
        int container = Container.of(tree, all);
        List<PageBlock> within = Selection.of(tree, container, all, facts);
        Optional<Refusal> list = Refusals.list(
                all.stream().filter(b -> tree.contains(container, b.row())).toList(), facts);
        if (list.isPresent()) {
            return NoPage.of(list.get());
        }
        PageFacts dated = times(tree, container, parts) >= FEWEST_TIMES ? facts.asLive() : facts;
        List<PageBlock> report = Rescue.of(within, all, document, facts);
        if (Rescue.words(report) < FEWEST_WORDS) {
            return NoPage.of(Refusals.nothing(null));
        }
        return page(dated, report, all, headLines(tree, container, all, within, facts.titleKeys()));
    }

    private static Page page(PageFacts facts, List<PageBlock> report, List<PageBlock> all, List<String> headLines) {
        List<String> paragraphs = report.stream()
                .filter(b -> b.part() == null)
                .map(PageBlock::text)
                .toList();
        List<Page.Removed> removed = report.stream()
                .filter(b -> b.part() != null && !NOT_SHOWN.contains(b.part()))
                .map(b -> new Page.Removed(b.part().kind(), Strings.squeeze(b.text())))
                .toList();
        return new Page(
                facts.titles().isEmpty() ? null : facts.titles().get(0),
                facts.publisher(),
                facts.authors(),
                headLines,
                facts.stamps(),
                paragraphs,
                removed,
                isPartial(facts, paragraphs, all),
                facts.live());
    }

    private static boolean isPartial(PageFacts facts, List<String> paragraphs, List<PageBlock> all) {
        String last = paragraphs.get(paragraphs.size() - 1);
        int words = paragraphs.stream().mapToInt(p -> Strings.words(p).size()).sum();
        boolean barrier = all.stream()
                .anyMatch(b -> b.part() != null
                        && b.part() != Part.COMMENTS
                        && BARRIER.matcher(b.text()).find());
        boolean cut = last.endsWith("...") || last.endsWith("…") || last.endsWith("[…]");
        boolean cutBefore = barrier && paragraphs.stream().anyMatch(p -> p.endsWith("...") || p.endsWith("…"));
        return cut
                || cutBefore
                || (facts.closed() || barrier) && (!Strings.endsSentence(last) || words < STUB_WORDS && barrier)
                || facts.closed() && words < facts.wordCount() * WHOLE;
    }

    /** Lines that name the authors or the day, above the first paragraph or marked as such below it. */
    private static List<String> headLines(
            PageTree tree, int container, List<PageBlock> all, List<PageBlock> within, Set<String> titles) {
        int first = within.stream()
                .filter(b -> b.part() == null)
                .mapToInt(PageBlock::row)
                .findFirst()
                .orElse(tree.end(container));
        List<PageBlock> blocks = new ArrayList<>(all.stream()
                .filter(b -> b.row() < container || b.row() >= tree.end(container))
                .toList());
        blocks.addAll(within);
        blocks.sort(Comparator.comparingInt(PageBlock::row));
        int headline = 0;
        for (int i = 0; i < blocks.size() && blocks.get(i).row() < first; i++) {
            boolean title = blocks.get(i).tag().equals("h1")
                    || titles.contains(Strings.key(blocks.get(i).firstLine()));
            headline = title ? blocks.get(Math.max(0, i - ABOVE_HEADLINE)).row() : headline;
        }
        List<String> lines = new ArrayList<>();
        for (PageBlock block : blocks) {
            boolean unmarked = block.part() == null && block.linkShare() < LINKS;
            boolean above = block.row() < first
                    && block.row() >= headline
                    && (block.part() == null ? unmarked : HEAD.contains(block.part()));
            if ((above || block.part() == Part.BYLINE) && block.words() > 0 && block.words() <= LINE_WORDS) {
                block.text()
                        .lines()
                        .map(Strings::squeeze)
                        .filter(line -> !line.isEmpty())
                        .forEach(lines::add);
            }
        }
        return lines;
    }

    /** Adds the times that the page shows: those that say what they are first, then the first of all. */
    private static List<Stamp> withTimes(List<Stamp> stamps, PageTree tree, @Nullable Part[] parts) {
        List<Stamp> all = new ArrayList<>();
        stamps.stream().filter(s -> s.source().compareTo(Source.TIME) < 0).forEach(all::add);
        List<Stamp> shown = new ArrayList<>();
        for (int i = 0; i < tree.size(); i++) {
            if (tree.isElement(i)) {
                time(tree.element(i), parts[i], shown);
            }
        }
        shown.stream().filter(s -> !s.update()).limit(1).forEach(all::add);
        shown.stream().filter(Stamp::update).limit(1).forEach(all::add);
        stamps.stream().filter(s -> s.source().compareTo(Source.TIME) >= 0).forEach(all::add);
        return all;
    }

    /** How many times stand within the report, of one that grows one at each piece. */
    private static long times(PageTree tree, int container, @Nullable Part[] parts) {
        Set<String> times = new HashSet<>();
        for (int i = container; i < tree.end(container); i++) {
            if (tree.name(i).equals("time") && (parts[i] == null || parts[i] == Part.BYLINE)) {
                times.add(tree.element(i).attr("datetime"));
            }
        }
        times.remove("");
        return times.size();
    }

    private static void time(Element element, @Nullable Part part, List<Stamp> shown) {
        String property = element.attr("itemprop");
        boolean published = property.equals("datePublished") || property.equals("dateCreated");
        boolean modified = property.equals("dateModified");
        boolean time = element.normalName().equals("time");
        if (!published && !modified && !time || part != null && !HEAD.contains(part) && part != Part.HIDDEN) {
            return;
        }
        String words = element.hasAttr("datetime")
                ? element.attr("datetime")
                : element.hasAttr("content") ? element.attr("content") : element.text();
        String named = (element.className() + " " + element.text()).toLowerCase(java.util.Locale.ROOT);
        boolean update = modified || !published && (named.contains("updat") || named.contains("modif"));
        FactsReader.add(shown, words, Source.TIME, update);
    }
}
