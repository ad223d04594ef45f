package org.nuncio.article.html;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** From the blocks of the container to those of the report: each step marks what it takes away, nothing is lost. */
final class Selection {
    private static final double LINK_SHARE = 0.6;
    private static final double LIST_LINK_SHARE = 0.5;
    private static final double LATEST_HEADLINE = 0.6;
    private static final double LARGEST_BOX = 0.3;
    private static final int LONG = 60;
    private static final int SMALL_BOX = 300;
    private static final int CELL_WORDS = 6;
    private final PageTree tree;
    private final int container;
    private final List<PageBlock> blocks;
    private final Set<String> titles;
    private final Set<String> authors;

    private Selection(PageTree tree, int container, List<PageBlock> blocks, PageFacts facts) {
        this.tree = tree;
        this.container = container;
        this.blocks = blocks;
        this.titles = facts.titleKeys();
        this.authors = facts.authors().stream()
                .map(Strings::key)
                .filter(key -> key.contains(" "))
                .collect(Collectors.toSet());
    }

    /** @return the blocks of the container; those without a part are the report */
    static List<PageBlock> of(PageTree tree, int container, List<PageBlock> all, PageFacts facts) {
        List<PageBlock> within = new ArrayList<>();
        all.stream().filter(block -> tree.contains(container, block.row())).forEach(within::add);
        Selection selection = new Selection(tree, container, within, facts);
        selection.startAtHeadline();
        selection.endAtNextArticle();
        selection.dropBoxes();
        selection.dropInvitations();
        selection.dropLinks();
        selection.dropSummary();
        Repeats.mark(within);
        Edges.mark(within, selection.authors);
        selection.dropHeadings();
        return within;
    }

    private boolean isOpen(int i) {
        return blocks.get(i).part() == null;
    }

    private void drop(int i, Part part) {
        if (isOpen(i)) {
            blocks.set(i, blocks.get(i).as(part));
        }
    }

    private boolean isTitle(PageBlock block) {
        return titles.contains(Strings.key(block.firstLine()));
    }

    private int prose() {
        return blocks.stream()
                .filter(b -> b.part() == null && b.isProse())
                .mapToInt(PageBlock::chars)
                .sum();
    }

    /** What stands above the headline is no report, unless most of the report does. */
    private void startAtHeadline() {
        int all = prose();
        int before = 0;
        int start = -1;
        for (int i = 0; i < blocks.size() && before <= all * LATEST_HEADLINE; i++) {
            PageBlock block = blocks.get(i);
            if (block.tag().equals("h1") && start < 0 || isTitle(block) && before == 0) {
                start = i;
            }
            before += isOpen(i) && block.isProse() ? block.chars() : 0;
        }
        for (int i = 0; i <= start; i++) {
            drop(i, Part.HEADLINE);
        }
    }

    /** A second first heading that stands elsewhere than among the paragraphs before it begins the next article of an endless page. */
    private void endAtNextArticle() {
        int last = -1;
        int end = blocks.size();
        for (int i = 0; i < blocks.size() && end == blocks.size(); i++) {
            PageBlock block = blocks.get(i);
            if (block.tag().equals("h1") && last >= 0 && !isTitle(block) && parent(block) != parent(blocks.get(last))) {
                end = i;
            } else if (isOpen(i) && block.isProse()) {
                last = i;
            } else if (last >= 0 && FurnitureHeadings.isComments(block.text())) {
                end = i;
            }
        }
        for (int i = end; i < blocks.size(); i++) {
            drop(i, FurnitureHeadings.isComments(blocks.get(end).text()) ? Part.COMMENTS : Part.NEXT_ARTICLE);
        }
    }

    private int parent(PageBlock block) {
        return tree.parent(block.box());
    }

    /** A box that begins with such a heading goes as a whole, where it is not too large. */
    private void dropBoxes() {
        int most = (int) (prose() * LARGEST_BOX);
        for (int i = 0; i < blocks.size(); i++) {
            PageBlock block = blocks.get(i);
            if (isOpen(i) && FurnitureHeadings.isFurniture(block.text())) {
                int box = box(i, most);
                drop(i, Part.TEASER);
                for (int k = i + 1;
                        k < blocks.size() && tree.contains(box, blocks.get(k).row());
                        k++) {
                    drop(k, Part.TEASER);
                }
            }
        }
    }

    /** A small box that ends with a few words to click: {@code Open account}. Paragraphs beside the link are the report's. */
    private void dropInvitations() {
        int most = (int) (prose() * LARGEST_BOX);
        for (int i = 1; i < blocks.size(); i++) {
            PageBlock block = blocks.get(i);
            boolean invites = block.linkShare() == 1 && block.words() <= CELL_WORDS;
            int box = !invites ? -1 : block.tag().equals("p") ? tree.parent(block.box()) : block.box();
            if (box > container && tree.chars(box) <= Math.min(SMALL_BOX, most)) {
                for (int k = i; k >= 0 && tree.contains(box, blocks.get(k).row()); k--) {
                    drop(k, Part.TEASER);
                }
            }
        }
    }

    /** The largest element that begins with the block and holds little prose. */
    private int box(int i, int most) {
        int box = blocks.get(i).box();
        int up = box;
        while (up != container
                && up > 0
                && (i == 0 || !tree.contains(up, blocks.get(i - 1).row()))) {
            if (proseIn(up, i) > most) {
                return box;
            }
            box = up;
            up = tree.parent(up);
        }
        return box;
    }

    private int proseIn(int box, int from) {
        int prose = 0;
        for (int k = from; k < blocks.size() && tree.contains(box, blocks.get(k).row()); k++) {
            prose += isOpen(k) && blocks.get(k).isProse() ? blocks.get(k).chars() : 0;
        }
        return prose;
    }

    /** Lines that are links, whole lists of them, and cells of tables that hold no sentence. */
    private void dropLinks() {
        for (int i = 0; i < blocks.size(); i++) {
            PageBlock block = blocks.get(i);
            if (block.linkShare() >= LINK_SHARE) {
                drop(i, Part.TEASER);
            } else if (block.tag().equals("li") && linkShare(tree.parent(block.box())) >= LIST_LINK_SHARE) {
                drop(i, Part.TEASER);
            } else if ((block.tag().equals("td") || block.tag().equals("th"))
                    && block.words() <= CELL_WORDS
                    && !Strings.endsSentence(block.text())) {
                drop(i, Part.TABLE);
            }
        }
    }

    private double linkShare(int row) {
        return tree.chars(row) == 0 ? 0 : 1 - (double) tree.plain(row) / tree.chars(row);
    }

    /** Points in a list above the first paragraph tell what the report will tell. */
    private void dropSummary() {
        int first = 0;
        while (first < blocks.size()
                && !(isOpen(first)
                        && blocks.get(first).isProse()
                        && !isListed(blocks.get(first))
                        && blocks.get(first).chars() >= LONG)) {
            first++;
        }
        for (int i = 0; i < first && first < blocks.size(); i++) {
            if (isListed(blocks.get(i))) {
                drop(i, Part.STANDFIRST);
            }
        }
    }

    private boolean isListed(PageBlock block) {
        int row = block.box();
        for (int up = 0; up < 4 && row > container; up++) {
            if (tree.name(row).equals("li")) {
                return true;
            }
            row = tree.parent(row);
        }
        return false;
    }

    /** Headings over nothing. */
    private void dropHeadings() {
        boolean below = false;
        for (int i = blocks.size() - 1; i >= 0; i--) {
            if (isOpen(i) && blocks.get(i).isHeading()) {
                if (!below) {
                    drop(i, Part.HEADING);
                }
                below = false;
            } else if (isOpen(i)) {
                below = true;
            }
        }
    }
}
