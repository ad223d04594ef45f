package org.nuncio.article.html;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A time of day that stands by itself in a page, or at the head of a block.
 *
 * @param row of the element {@code time}, or of the block's first text
 */
record Stamped(int row, ClockStamp stamp) {
    /** No live blog has more. */
    static final int MOST = 5_000;

    private static final Set<Part> WHERE = Set.of(Part.BYLINE, Part.HEADLINE, Part.STANDFIRST, Part.HEADING);

    /** All of a page in their order; those of comments, teasers and captions are none. */
    static List<Stamped> in(PageTree tree, @Nullable Part[] parts, List<PageBlock> blocks) {
        List<Stamped> all = new ArrayList<>();
        Set<Integer> boxes = new HashSet<>();
        for (int i = 0; i < tree.size() && all.size() < MOST; i++) {
            if (tree.name(i).equals("time") && isOpen(parts[i])) {
                int row = i;
                time(tree, i).ifPresent(stamp -> {
                    all.add(new Stamped(row, stamp));
                    for (int k = row; k < tree.end(row); k++) {
                        boxes.add(k);
                    }
                });
            }
        }
        for (PageBlock block : blocks) {
            if (isOpen(block.part()) && !boxes.contains(block.row()) && all.size() < MOST) {
                ClockStamp.at(block.firstLine()).ifPresent(stamp -> all.add(new Stamped(block.row(), stamp)));
            }
        }
        all.sort(Comparator.comparingInt(Stamped::row));
        return all;
    }

    private static boolean isOpen(@Nullable Part part) {
        return part == null || WHERE.contains(part);
    }

    /** The attribute says more than what is shown, but not always the time of day. */
    private static Optional<ClockStamp> time(PageTree tree, int row) {
        String written = tree.element(row).attr("datetime");
        String shown = Strings.squeeze(tree.element(row).text());
        return ClockStamp.whole(written)
                .or(() -> ClockStamp.whole(shown)
                        .map(stamp -> new ClockStamp((written + " " + stamp.words()).strip(), stamp.time(), "")));
    }
}
