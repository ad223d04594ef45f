package org.nuncio.article.html;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Reads the blocks of a page in their order: what a reader sees set off by line ends, with the spaces that the browser would show. */
final class BlockReader {
    private static final Set<String> BLOCKS = Set.of(
            "address",
            "article",
            "aside",
            "blockquote",
            "body",
            "button",
            "caption",
            "center",
            "dd",
            "details",
            "dialog",
            "div",
            "dl",
            "dt",
            "fieldset",
            "figcaption",
            "figure",
            "footer",
            "form",
            "h1",
            "h2",
            "h3",
            "h4",
            "h5",
            "h6",
            "header",
            "hr",
            "label",
            "legend",
            "li",
            "main",
            "menu",
            "nav",
            "ol",
            "p",
            "pre",
            "section",
            "summary",
            "table",
            "tbody",
            "td",
            "tfoot",
            "th",
            "thead",
            "tr",
            "ul");
    private final PageTree tree;
    private final @Nullable Part[] parts;
    private final List<PageBlock> blocks = new ArrayList<>();
    private final Deque<Integer> boxes = new ArrayDeque<>();
    private final StringBuilder text = new StringBuilder();
    private int linkEnd;
    private int preEnd;
    private int linked;
    private int chars;
    private int row;
    private boolean brokenLine;

    private BlockReader(PageTree tree, @Nullable Part[] parts) {
        this.tree = tree;
        this.parts = parts;
    }

    /** @param parts for each row of the tree what it is where it is not the report */
    static List<PageBlock> read(PageTree tree, @Nullable Part[] parts) {
        return new BlockReader(tree, parts).read();
    }

    static boolean isBlock(String tag) {
        return BLOCKS.contains(tag);
    }

    private List<PageBlock> read() {
        for (int i = 0; i < tree.size(); i++) {
            while (!boxes.isEmpty() && tree.end(boxes.peek()) <= i) {
                flush();
                boxes.pop();
            }
            if (chars > 0 && parts[row] != parts[i]) {
                flush();
            }
            if (tree.isElement(i)) {
                element(i);
            } else {
                words(i);
            }
        }
        flush();
        return blocks;
    }

    private void element(int i) {
        String name = tree.name(i);
        if (name.equals("br")) {
            lineBreak();
        } else if (name.equals("a")) {
            linkEnd = Math.max(linkEnd, tree.end(i));
        } else if (BLOCKS.contains(name)) {
            flush();
            boxes.push(i);
            preEnd = name.equals("pre") ? Math.max(preEnd, tree.end(i)) : preEnd;
        }
    }

    /** One line break is a line end, two part paragraphs. */
    private void lineBreak() {
        if (brokenLine) {
            flush();
        } else if (chars > 0) {
            brokenLine = true;
        }
    }

    private void words(int i) {
        String words = tree.text(i);
        boolean pre = i < preEnd;
        for (int k = 0; k < words.length(); k++) {
            char c = words.charAt(k);
            if (pre && c == '\n') {
                lineBreak();
            } else if (Character.isWhitespace(c) || c == '\u00A0') {
                space();
            } else {
                put(c, i);
            }
        }
    }

    private void space() {
        if (text.length() > 0 && !Character.isWhitespace(text.charAt(text.length() - 1))) {
            text.append(' ');
        }
    }

    private void put(char c, int i) {
        if (chars == 0) {
            row = i;
        }
        if (brokenLine) {
            space();
            text.setCharAt(text.length() - 1, '\n');
            brokenLine = false;
        }
        text.append(c);
        chars++;
        linked += i < linkEnd ? 1 : 0;
    }

    private void flush() {
        if (chars > 0) {
            int box = boxes.isEmpty() ? 0 : boxes.peek();
            String words = text.toString().strip();
            int count = Strings.words(words).size();
            blocks.add(new PageBlock(words, count, linked, chars, row, box, tree.name(box), parts[row]));
        }
        text.setLength(0);
        chars = 0;
        linked = 0;
        brokenLine = false;
    }
}
