package org.nuncio.article.html;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.nuncio.article.html.LivePage.Update;

/**
 * Finds the pieces of a page that stand each under a time of day. They are the elements of one tag and one depth that hold a time and words each, as {@code article}; or the
 * elements that hold the time alone, as {@code h3}, each with what follows it.
 */
final class UpdateFinder {
    private static final Set<String> OPEN_TAGS =
            Set.of("p", "h1", "h2", "h3", "h4", "h5", "h6", "dt", "b", "strong", "time", "span", "hr");
    private static final int FEWEST_WORDS = 5;
    private static final double NEARLY_ALL = 0.75;
    private static final double HALF = 0.5;

    private final PageTree tree;
    private final List<PageBlock> blocks;
    private final List<Stamped> stamps;
    private final int[] prose;
    private final Map<Group, TreeSet<Integer>> groups =
            new TreeMap<>(Comparator.comparingInt(Group::depth).thenComparing(Group::tag));

    private record Group(int depth, String tag) {}

    private record Chosen(Group group, List<Integer> members, boolean whole) {}

    /** @param end the row after its last */
    private record Stretch(int start, int end, int member) {}

    /**
     * What was found.
     *
     * @param first the row at which the first update begins
     * @param linked whether the headings of most lead to other pages, as those of a list do
     */
    record Found(List<Update> updates, int first, boolean linked) {
        private static final Found NOTHING = new Found(List.of(), Integer.MAX_VALUE, false);
    }

    private UpdateFinder(PageTree tree, @Nullable Part[] parts, List<PageBlock> blocks) {
        this.tree = tree;
        this.blocks = blocks;
        this.stamps = Stamped.in(tree, parts, blocks);
        int[] words = new int[tree.size()];
        for (PageBlock block : blocks) {
            boolean told = block.part() == null
                    && !block.isHeading()
                    && ClockStamp.at(block.text())
                            .filter(s -> s.rest().isEmpty())
                            .isEmpty();
            words[block.row()] += told ? block.words() : 0;
        }
        this.prose = tree.sums(words);
    }

    static Found find(PageTree tree, @Nullable Part[] parts, List<PageBlock> blocks) {
        return new UpdateFinder(tree, parts, blocks).find();
    }

    private Found find() {
        if (stamps.size() < LivePageReader.FEWEST_UPDATES || stamps.size() == Stamped.MOST) {
            return Found.NOTHING;
        }
        group();
        Chosen chosen = choose();
        if (chosen == null) {
            return Found.NOTHING;
        }
        List<Stretch> stretches = stretches(chosen);
        List<Update> updates = new ArrayList<>();
        UpdateReader reader = new UpdateReader(tree, blocks, stamps);
        for (Stretch stretch : stretches) {
            Update update = reader.read(stretch.start, stretch.end, stretch.member);
            if (update.isTold()) {
                updates.add(update);
            }
        }
        return new Found(updates, stretches.get(0).start, reader.linked() > updates.size() * HALF);
    }

    /** What holds each time, by tag and depth. */
    private void group() {
        int[] depths = new int[tree.size()];
        for (int i = 1; i < tree.size(); i++) {
            depths[i] = depths[tree.parent(i)] + 1;
        }
        for (Stamped stamp : stamps) {
            int row = tree.isElement(stamp.row()) ? stamp.row() : tree.parent(stamp.row());
            for (int up = row; up > 0; up = tree.parent(up)) {
                groups.computeIfAbsent(new Group(depths[up], tree.name(up)), none -> new TreeSet<>())
                        .add(up);
            }
        }
    }

    private @Nullable Chosen choose() {
        List<Chosen> told = new ArrayList<>();
        List<Chosen> bare = new ArrayList<>();
        groups.forEach((group, members) -> {
            List<Integer> telling =
                    members.stream().filter(row -> prose[row] >= FEWEST_WORDS).toList();
            if (!OPEN_TAGS.contains(group.tag)) {
                told.add(new Chosen(group, telling, true));
            } else if (telling.size() > members.size() * HALF) {
                told.add(new Chosen(group, List.copyOf(members), false));
            }
            bare.add(new Chosen(group, List.copyOf(members), false));
        });
        Chosen whole = largest(told, NEARLY_ALL);
        return whole == null ? largest(bare, 1) : whole;
    }

    /** The outermost of the groups that are about as large as the largest. */
    private static @Nullable Chosen largest(List<Chosen> groups, double share) {
        int most = groups.stream().mapToInt(c -> c.members.size()).max().orElse(0);
        return groups.stream()
                .filter(c -> c.members.size() >= LivePageReader.FEWEST_UPDATES && c.members.size() >= most * share)
                .findFirst()
                .orElse(null);
    }

    private List<Stretch> stretches(Chosen chosen) {
        List<Integer> members = chosen.members;
        if (chosen.whole) {
            return members.stream()
                    .map(row -> new Stretch(row, tree.end(row), row))
                    .toList();
        }
        List<Integer> starts = members.stream().map(this::headingBefore).toList();
        long headed = java.util.stream.IntStream.range(0, members.size())
                .filter(i -> starts.get(i) < members.get(i))
                .count();
        List<Integer> from = headed > members.size() * HALF ? starts : members;
        List<Stretch> stretches = new ArrayList<>();
        for (int i = 0; i < members.size(); i++) {
            int end = tree.end(tree.parent(members.get(i)));
            int next = i + 1 < from.size() ? from.get(i + 1) : end;
            stretches.add(new Stretch(from.get(i), Math.min(end, next), members.get(i)));
        }
        return stretches;
    }

    /** The row of the heading right above, or the row itself. */
    private int headingBefore(int row) {
        PageBlock before = null;
        for (PageBlock block : blocks) {
            if (block.row() >= row) {
                break;
            }
            before = block;
        }
        return before != null
                        && before.isHeading()
                        && !before.tag().equals("h1")
                        && ClockStamp.at(before.text()).isEmpty()
                        && !ClockStamp.isDay(before.text())
                ? before.box()
                : row;
    }
}
