package org.nuncio.article;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.nuncio.article.html.ClockStamp;
import org.nuncio.article.html.LivePage.Update;
import org.nuncio.article.html.LivePageReader;

/** A live blog in plain text: each update begins with a line that is a time of day, or that begins with one set off from what follows. */
record LiveText(LiveBlogs.Blog blog, List<Update> updates) {
    private static final int MOST_HEADLINE_WORDS = 25;
    private static final int FEWEST_TOLD = 3;
    private static final double HALF = 0.5;
    private static final String PARAGRAPH = "\n\n";

    /** Nothing where the text is no live blog. */
    static Optional<LiveText> read(String input) {
        String text = Cleaner.clean(input).text();
        List<Line> lines = lines(text);
        List<Integer> starts = starts(lines);
        if (starts.size() < LivePageReader.FEWEST_UPDATES) {
            return Optional.empty();
        }
        List<Update> updates = new ArrayList<>();
        String under = null;
        for (int i = 0; i < starts.size(); i++) {
            under = dayBefore(lines, i == 0 ? 0 : starts.get(i - 1), starts.get(i), under);
            int end = i + 1 < starts.size() ? starts.get(i + 1) : lines.size();
            Update update = update(lines.subList(starts.get(i), end), under);
            if (update.isTold()) {
                updates.add(update);
            }
        }
        long sentences = updates.stream()
                .filter(update -> update.paragraphs().stream().anyMatch(LiveText::isSentence))
                .count();
        return updates.size() < LivePageReader.FEWEST_UPDATES || sentences < updates.size() * HALF + 1
                ? Optional.empty()
                : Optional.of(new LiveText(blog(lines.subList(0, starts.get(0)), updates), updates));
    }

    /** @param stamp the time with which it begins, or null */
    private record Line(
            String words, boolean afterBlank, @Nullable ClockStamp stamp) {}

    private static List<Line> lines(String text) {
        List<Line> lines = new ArrayList<>();
        boolean blank = true;
        for (String raw : text.split("\n")) {
            String words = raw.strip();
            if (!words.isEmpty()) {
                lines.add(new Line(words, blank, ClockStamp.at(words).orElse(null)));
            }
            blank = words.isEmpty();
        }
        return lines;
    }

    /** A wrapped sentence may have a time at the head of a line: the line before must have come to an end. */
    private static List<Integer> starts(List<Line> lines) {
        List<Integer> starts = new ArrayList<>();
        for (int i = 0; i < lines.size(); i++) {
            Line line = lines.get(i);
            boolean ended = line.afterBlank
                    || line.stamp != null && line.stamp.rest().isEmpty()
                    || i > 0 && Words.endsSentence(lines.get(i - 1).words);
            if (line.stamp != null && ended) {
                starts.add(i);
            }
        }
        return titled(lines, starts);
    }

    /** Where most times stand below a line that is no sentence, after a blank line, that line is the headline. */
    private static List<Integer> titled(List<Line> lines, List<Integer> starts) {
        List<Integer> titled =
                starts.stream().map(at -> isTitle(lines, at - 1) ? at - 1 : at).toList();
        long count =
                starts.stream().skip(1).filter(at -> isTitle(lines, at - 1)).count();
        return count > starts.size() * HALF ? titled : starts;
    }

    private static boolean isTitle(List<Line> lines, int at) {
        return at > 0
                && lines.get(at).afterBlank
                && !lines.get(at + 1).afterBlank
                && lines.get(at).stamp == null
                && !ClockStamp.isDay(lines.get(at).words)
                && isTitle(lines.get(at).words);
    }

    private static boolean isTitle(String words) {
        return !Words.endsSentence(words) && Words.of(words).size() <= MOST_HEADLINE_WORDS;
    }

    private static boolean isSentence(String paragraph) {
        return Words.endsSentence(paragraph) && Words.of(paragraph).size() > FEWEST_TOLD;
    }

    private static @Nullable String dayBefore(List<Line> lines, int from, int to, @Nullable String before) {
        return lines.subList(from, to).stream()
                .map(Line::words)
                .filter(ClockStamp::isDay)
                .reduce((a, b) -> b)
                .orElse(before);
    }

    private static Update update(List<Line> lines, @Nullable String under) {
        ClockStamp stamp = null;
        StringBuilder text = new StringBuilder();
        String headline = null;
        List<Line> told = new ArrayList<>();
        for (Line line : lines) {
            if (line.stamp != null && stamp == null) {
                stamp = line.stamp;
                headline = told.isEmpty() ? headline : told.remove(0).words;
                if (!stamp.rest().isEmpty()) {
                    told.add(new Line(stamp.rest(), true, null));
                }
            } else if (!ClockStamp.isDay(line.words)) {
                told.add(line);
            }
        }
        if (headline == null && told.size() > 1 && isTitle(told.get(0).words) && !isWrapped(told)) {
            headline = told.remove(0).words;
        }
        for (Line line : told) {
            text.append(text.length() == 0 ? "" : line.afterBlank ? PARAGRAPH : "\n")
                    .append(line.words);
        }
        return new Update(null, headline, stamp, under, null, List.of(text.toString()));
    }

    /** Whether the second line goes on with the sentence of the first. */
    private static boolean isWrapped(List<Line> lines) {
        return !lines.get(1).afterBlank && Words.startsLower(lines.get(1).words);
    }

    /** What the lines above the first update say, read as if its text followed at once. */
    private static LiveBlogs.Blog blog(List<Line> above, List<Update> updates) {
        StringBuilder text = new StringBuilder();
        for (Line line : above) {
            text.append(line.afterBlank && text.length() > 0 ? PARAGRAPH : text.length() > 0 ? "\n" : "")
                    .append(line.words);
        }
        int end = text.length();
        text.append(PARAGRAPH).append(updates.get(0).paragraphs().get(0));
        String whole = text.toString();
        List<Block> blocks = ArticleReader.blocks(whole);
        Head head = HeadReader.read(whole, blocks);
        List<String> lead = blocks.stream()
                .filter(block -> block.span().end() <= end && !head.taken().contains(block))
                .map(block -> block.span().cut(whole))
                .filter(paragraph -> isSentence(paragraph) && !Furniture.isFurniture(paragraph))
                .toList();
        return new LiveBlogs.Blog(head.title(), head.publisher(), head.bylines(), head.date(), null, lead);
    }
}
