package org.nuncio.article.html;

import java.util.ArrayList;
import java.util.List;
import java.util.function.IntPredicate;

/**
 * Finds the element that holds the report: one that says so by its name; else one of the semantic tags; else the one at which the way down to most of the prose ends.
 * The first two are believed only where they hold a fair share of the prose that the third finds.
 */
final class Container {
    private static final double FAIR_SHARE = 0.6;
    private static final double MOST = 0.65;
    private static final double NEARLY_ALL = 0.85;
    private static final double LEFT_BEHIND = 0.12;
    private static final double FEW_LINKS = 0.15;
    private static final int ENOUGH = 300;
    private final PageTree tree;
    private final int[] prose;

    private Container(PageTree tree, int[] prose) {
        this.tree = tree;
        this.prose = prose;
    }

    /** @return the row of the element; that of the whole body where nothing better is found */
    static int of(PageTree tree, List<PageBlock> blocks) {
        int[] own = new int[tree.size()];
        for (PageBlock block : blocks) {
            if (block.part() == null && block.isProse()) {
                own[block.row()] += block.chars() - block.linked();
            }
        }
        return new Container(tree, tree.sums(own)).find();
    }

    private int find() {
        int scored = wayDown();
        int named = best(rows(i -> tree.element(i).attr("itemprop").contains("articleBody")
                || tree.element(i).attr("name").equals("articleBody")));
        for (int found : new int[] {
            named, best(rows(i -> Tokens.isBody(Tokens.of(tree.element(i))))), best(rows(this::isSemantic))
        }) {
            if (found > 0 && isBelievable(found, scored)) {
                return found;
            }
        }
        return scored;
    }

    private boolean isSemantic(int i) {
        return tree.name(i).equals("article")
                || tree.name(i).equals("main")
                || tree.element(i).attr("role").equals("main");
    }

    /** One that holds all that the way down found, or most of it, or stands elsewhere and is long enough, as where comments are longer than the report. */
    private boolean isBelievable(int found, int scored) {
        if (tree.contains(found, scored)) {
            return prose[scored] < prose[found] * NEARLY_ALL || found == scored;
        }
        return tree.contains(scored, found) ? prose[found] >= prose[scored] * FAIR_SHARE : prose[found] >= ENOUGH;
    }

    private List<Integer> rows(IntPredicate wanted) {
        List<Integer> rows = new ArrayList<>();
        for (int i = 1; i < tree.size(); i++) {
            if (tree.isElement(i) && prose[i] > 0 && wanted.test(i)) {
                rows.add(i);
            }
        }
        return rows;
    }

    /** The one with most prose; within it the innermost that has nearly as much. */
    private int best(List<Integer> rows) {
        int best = -1;
        for (int row : rows) {
            best = best < 0 || prose[row] > prose[best] ? row : best;
        }
        int inner = best;
        for (int row : rows) {
            inner = tree.contains(best, row) && prose[row] >= prose[best] * NEARLY_ALL ? row : inner;
        }
        return inner;
    }

    /** From the whole page into the child with most of the prose, as long as what stays behind is little or looks like lists of links. */
    private int wayDown() {
        int at = 0;
        for (int next = heaviest(at); next > 0 && mayEnter(at, next); next = heaviest(at)) {
            at = next;
        }
        return at;
    }

    private int heaviest(int parent) {
        int best = -1;
        for (int child = parent + 1; child < tree.end(parent); child = tree.end(child)) {
            boolean box = tree.isElement(child)
                    && BlockReader.isBlock(tree.name(child))
                    && !tree.name(child).equals("p");
            best = box && prose[child] > 0 && (best < 0 || prose[child] > prose[best]) ? child : best;
        }
        return best;
    }

    private boolean mayEnter(int parent, int chosen) {
        if (prose[chosen] < prose[parent] * MOST) {
            return false;
        }
        int clean = 0;
        for (int child = parent + 1; child < tree.end(parent); child = tree.end(child)) {
            boolean links = tree.chars(child) - tree.plain(child) > tree.chars(child) * FEW_LINKS;
            clean += child == chosen || links ? 0 : prose[child];
        }
        return clean <= prose[parent] * LEFT_BEHIND;
    }
}
