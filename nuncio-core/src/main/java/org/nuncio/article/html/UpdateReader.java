package org.nuncio.article.html;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;
import org.nuncio.article.html.LivePage.Update;

/** Reads single updates of a live blog out of their stretches of the page, in the order of the page. */
final class UpdateReader {
    private static final int MOST_HEADLINE_WORDS = 25;
    private static final int MOST_BYLINE_WORDS = 8;
    private static final int ROWS_WITH_ANCHOR = 6;
    private static final double LINKS = 0.6;
    private static final double ALL_LINK = 0.8;

    private static final Set<@Nullable Part> HEADS =
            new HashSet<>(Arrays.asList(null, Part.HEADLINE, Part.STANDFIRST, Part.HEADING));

    private final PageTree tree;
    private final List<PageBlock> blocks;
    private final List<Stamped> stamps;
    private int block;
    private int stamp;
    private int linked;
    private @Nullable String day;

    UpdateReader(PageTree tree, List<PageBlock> blocks, List<Stamped> stamps) {
        this.tree = tree;
        this.blocks = blocks;
        this.stamps = stamps;
    }

    /** How many of those that were read have a headline that leads to another page. */
    int linked() {
        return linked;
    }

    /** @param member the element that holds the time, or all of the update */
    Update read(int start, int end, int member) {
        for (; block < blocks.size() && blocks.get(block).row() < start; block++) {
            takeDay(blocks.get(block));
        }
        String under = day;
        while (stamp < stamps.size() && stamps.get(stamp).row() < start) {
            stamp++;
        }
        ClockStamp time = stamp < stamps.size() && stamps.get(stamp).row() < end
                ? stamps.get(stamp).stamp()
                : null;
        Parts parts = new Parts();
        for (; block < blocks.size() && blocks.get(block).row() < end; block++) {
            if (!takeDay(blocks.get(block))) {
                parts.take(blocks.get(block));
            }
        }
        parts.settle();
        return new Update(anchor(start, member), parts.headline, time, under, parts.byline, parts.paragraphs);
    }

    private boolean takeDay(PageBlock candidate) {
        boolean isDay = ClockStamp.isDay(candidate.text());
        day = isDay ? Strings.squeeze(candidate.text()) : day;
        return isDay;
    }

    private @Nullable String anchor(int start, int member) {
        for (int row : new int[] {start, member}) {
            for (int i = row; i < Math.min(tree.end(row), row + ROWS_WITH_ANCHOR); i++) {
                if (tree.isElement(i)) {
                    Element element = tree.element(i);
                    String id =
                            element.hasAttr("id") ? element.id() : tree.name(i).equals("a") ? element.attr("name") : "";
                    if (LiveData.isAnchor(id)) {
                        return id;
                    }
                }
            }
        }
        return null;
    }

    /** What the blocks of one update are. */
    private final class Parts {
        private final List<String> paragraphs = new ArrayList<>();
        private @Nullable String headline;
        private @Nullable String byline;
        private boolean ended;

        void take(PageBlock candidate) {
            String words = withoutStamp(candidate.text());
            boolean heading = candidate.isHeading() && HEADS.contains(candidate.part());
            if (words.isEmpty() || ended) {
                return;
            }
            if (heading && FurnitureHeadings.isFurniture(words)) {
                ended = true;
            } else if (heading && headline == null && paragraphs.isEmpty()) {
                headline = Strings.squeeze(words);
                linked += leads(candidate) ? 1 : 0;
            } else if (isByline(candidate)) {
                byline = byline == null ? Strings.squeeze(words) : byline;
            } else if (candidate.part() == null && candidate.linkShare() < LINKS) {
                paragraphs.add(words);
            }
        }

        /** Without a heading, a first line that is no sentence is one. */
        void settle() {
            boolean told = paragraphs.size() > 1 && headline == null;
            String first = told ? paragraphs.get(0) : "";
            if (told
                    && !Strings.endsSentence(first)
                    && Strings.words(first).size() <= MOST_HEADLINE_WORDS
                    && first.indexOf('\n') < 0) {
                headline = first;
                paragraphs.remove(0);
            }
        }

        private String withoutStamp(String text) {
            int line = text.indexOf('\n');
            String first = line < 0 ? text : text.substring(0, line);
            return ClockStamp.at(first)
                    .map(s -> (s.rest() + (line < 0 ? "" : text.substring(line))).strip())
                    .orElse(text);
        }

        private boolean isByline(PageBlock candidate) {
            return candidate.words() <= MOST_BYLINE_WORDS
                    && (candidate.part() == null || candidate.part() == Part.BYLINE)
                    && candidate.text().matches("(?s)(?:By|BY) \\p{Lu}.*")
                    && !Strings.endsSentence(candidate.text());
        }
    }

    private boolean leads(PageBlock heading) {
        if (heading.linkShare() < ALL_LINK) {
            return false;
        }
        int box = heading.box();
        int from = tree.name(tree.parent(box)).equals("a") ? tree.parent(box) : box;
        for (int i = from; i < tree.end(box); i++) {
            if (tree.isElement(i) && tree.name(i).equals("a")) {
                return !tree.element(i).attr("href").contains("#");
            }
        }
        return false;
    }
}
