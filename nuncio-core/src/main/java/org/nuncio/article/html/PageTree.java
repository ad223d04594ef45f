package org.nuncio.article.html;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeFilter;

/**
 * The elements and texts of a page's body in the order of the source, as rows of numbers. What lies below the row {@code i} are the rows up to but not including
 * {@code end(i)}. Nothing here or in what reads it goes down the tree by recursion or takes anything out of it, so that depth and size cost no more than their length.
 */
final class PageTree {
    private static final Set<String> NO_TEXT = Set.of(
            "script",
            "style",
            "noscript",
            "template",
            "svg",
            "math",
            "iframe",
            "object",
            "canvas",
            "head",
            "select",
            "textarea",
            "datalist",
            "audio",
            "map");
    private final List<Node> nodes = new ArrayList<>();
    private int[] parents = new int[1024];
    private int[] ends = new int[1024];
    private int[] chars = new int[0];
    private int[] linked = new int[0];

    private PageTree() {}

    static PageTree of(Element body) {
        PageTree tree = new PageTree();
        tree.collect(body);
        tree.count();
        return tree;
    }

    int size() {
        return nodes.size();
    }

    int parent(int i) {
        return parents[i];
    }

    int end(int i) {
        return ends[i];
    }

    boolean isElement(int i) {
        return nodes.get(i) instanceof Element;
    }

    /** Only where it is one. */
    Element element(int i) {
        return (Element) nodes.get(i);
    }

    /** {@code p}; {@code #text} for a text. */
    String name(int i) {
        return nodes.get(i).nodeName();
    }

    /** The characters of a text as they stand in the source. */
    String text(int i) {
        return ((TextNode) nodes.get(i)).getWholeText();
    }

    /** Letters, digits and marks below the row. */
    int chars(int i) {
        return chars[i];
    }

    /** Those of them that stand in no link. */
    int plain(int i) {
        return chars[i] - linked[i];
    }

    boolean contains(int outer, int inner) {
        return outer <= inner && inner < ends[outer];
    }

    /** Adds up numbers given for single rows to sums for all that lies below each row. */
    int[] sums(int[] numbers) {
        int[] sums = numbers.clone();
        for (int i = size() - 1; i > 0; i--) {
            sums[parents[i]] += sums[i];
        }
        return sums;
    }

    private void collect(Element body) {
        int[] open = {-1};
        body.filter(new NodeFilter() {
            @Override
            public FilterResult head(Node node, int depth) {
                boolean text = node instanceof TextNode;
                if (!text && !(node instanceof Element) || NO_TEXT.contains(node.nodeName())) {
                    return FilterResult.SKIP_ENTIRELY;
                }
                add(node, open[0]);
                open[0] = size() - 1;
                return FilterResult.CONTINUE;
            }

            @Override
            public FilterResult tail(Node node, int depth) {
                if (open[0] >= 0 && nodes.get(open[0]) == node) {
                    ends[open[0]] = size();
                    open[0] = parents[open[0]];
                }
                return FilterResult.CONTINUE;
            }
        });
    }

    private void add(Node node, int parent) {
        if (size() == parents.length) {
            parents = Arrays.copyOf(parents, size() * 2);
            ends = Arrays.copyOf(ends, size() * 2);
        }
        parents[size()] = parent;
        ends[size()] = size() + 1;
        nodes.add(node);
    }

    private void count() {
        int[] own = new int[size()];
        int[] inLink = new int[size()];
        int link = 0;
        for (int i = 0; i < size(); i++) {
            if (isElement(i)) {
                link = name(i).equals("a") ? Math.max(link, ends[i]) : link;
            } else {
                own[i] = (int)
                        text(i).chars().filter(c -> !Character.isWhitespace(c)).count();
                inLink[i] = i < link ? own[i] : 0;
            }
        }
        chars = sums(own);
        linked = sums(inLink);
    }
}
