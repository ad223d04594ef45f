package org.nuncio.article.html;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/**
 * Marks what is not the report, by the tags and the names of elements. Names lie: nothing is marked that holds the headline or most of the page's text, and consent
 * texts and comments, which may well be longer than the report, only where enough is left.
 */
final class Marking {
    private static final Map<String, Part> TAGS = Map.ofEntries(
            Map.entry("nav", Part.NAVIGATION),
            Map.entry("aside", Part.TEASER),
            Map.entry("footer", Part.NAVIGATION),
            Map.entry("header", Part.HEADLINE),
            Map.entry("form", Part.NOTICE),
            Map.entry("button", Part.SHARE),
            Map.entry("dialog", Part.NOTICE),
            Map.entry("figure", Part.CAPTION),
            Map.entry("figcaption", Part.CAPTION),
            Map.entry("caption", Part.CAPTION),
            Map.entry("video", Part.CAPTION),
            Map.entry("menu", Part.NAVIGATION),
            Map.entry("time", Part.BYLINE),
            Map.entry("address", Part.BYLINE));
    private static final Set<Part> LONG = Set.of(Part.COMMENTS, Part.NOTICE, Part.HIDDEN);
    private static final Set<Part> SMALL = Set.of(
            Part.CAPTION,
            Part.BYLINE,
            Part.SHARE,
            Part.TAGS,
            Part.EMBED,
            Part.STANDFIRST,
            Part.PULL_QUOTE,
            Part.HEADLINE);
    private static final Set<Part> INLINE = Set.of(Part.CAPTION, Part.HIDDEN, Part.ADVERTISEMENT, Part.SHARE);
    private static final Set<String> INLINE_TAGS =
            Set.of("a", "b", "strong", "i", "em", "u", "cite", "abbr", "mark", "sup", "sub", "q", "img");
    private static final double MOST = 0.4;
    private static final double MOST_OF_SMALL = 0.15;
    private static final int FEW_CHARS = 120;
    private static final int SMALL_CHARS = 700;
    private static final int ENOUGH_LEFT = 300;
    private static final int CAPTION_WORDS = 30;
    private static final int MOST_ROWS = 60;
    private static final int BOXES = 4;
    private final PageTree tree;
    private final @Nullable Part[] parts;
    private final int[] headlines;
    private final int[] bodies;
    private final int[] times;
    private int left;

    private Marking(PageTree tree) {
        this.tree = tree;
        this.parts = new Part[tree.size()];
        this.left = tree.plain(0);
        int[] h1 = new int[tree.size()];
        int[] body = new int[tree.size()];
        int[] time = new int[tree.size()];
        for (int i = 0; i < tree.size(); i++) {
            h1[i] = tree.name(i).equals("h1") ? 1 : 0;
            time[i] = tree.name(i).equals("time") ? 1 : 0;
            body[i] = tree.isElement(i) && Tokens.isBody(Tokens.of(tree.element(i))) ? 1 : 0;
        }
        this.headlines = tree.sums(h1);
        this.bodies = tree.sums(body);
        this.times = tree.sums(time);
    }

    /** @return for each row what it is, null where it may be the report */
    static @Nullable Part[] of(PageTree tree) {
        Marking marking = new Marking(tree);
        marking.mark();
        return marking.parts;
    }

    private void mark() {
        for (int i = 0; i < tree.size(); i++) {
            if (i > 0 && parts[tree.parent(i)] != null) {
                parts[i] = parts[tree.parent(i)];
            } else if (i > 0 && tree.isElement(i) && tree.chars(i) > 0) {
                Optional<Part> part = part(i).filter(of(i));
                if (part.isPresent()) {
                    parts[i] = part.get();
                    left -= tree.plain(i);
                }
            }
        }
    }

    private java.util.function.Predicate<Part> of(int i) {
        return part -> isAllowed(i, part);
    }

    private boolean isAllowed(int i, Part part) {
        int total = Math.max(1, tree.plain(0));
        double share = (double) tree.plain(i) / total;
        boolean few = tree.plain(i) <= FEW_CHARS;
        if (headlines[i] > 0) {
            return part == Part.HEADLINE && (share <= MOST_OF_SMALL || tree.plain(i) <= SMALL_CHARS);
        }
        if (bodies[i] > 0 && !few && part != Part.COMMENTS) {
            return false;
        }
        if (LONG.contains(part)) {
            return few || left - tree.plain(i) >= Math.max(ENOUGH_LEFT, total / 10);
        }
        return few
                || (SMALL.contains(part)
                        ? share <= MOST_OF_SMALL || tree.plain(i) <= SMALL_CHARS && share <= MOST
                        : share <= MOST);
    }

    private Optional<Part> part(int i) {
        Element element = tree.element(i);
        String tag = tree.name(i);
        if (INLINE_TAGS.contains(tag) || isStyleOfPage(tag)) {
            return Optional.empty();
        }
        if (isHidden(element)) {
            return Optional.of(Part.HIDDEN);
        }
        List<String> words = named(element);
        Optional<Part> part = Tokens.part(words).or(() -> Optional.ofNullable(TAGS.get(tag)));
        if (part.isEmpty() && isSignUp(i, tag)) {
            return Optional.of(Part.NOTICE);
        }
        if (part.isEmpty() && isBesidePicture(i, tag)) {
            return Optional.of(Part.CAPTION);
        }
        boolean inline = !BlockReader.isBlock(tag) && isWithinProse(i);
        return part.filter(p -> !inline || INLINE.contains(p));
    }

    private static boolean isStyleOfPage(String tag) {
        return tag.equals("body") || tag.equals("html") || tag.equals("main");
    }

    /** Tweets and the like are quotations by tag. */
    private static List<String> named(Element element) {
        List<String> words = new ArrayList<>(Tokens.of(element));
        if (element.normalName().equals("p")) {
            words.removeIf(word ->
                    word.equals("date") || word.equals("media") || word.equals("latest") || word.equals("published"));
        }
        return words;
    }

    private boolean isWithinProse(int i) {
        int box = tree.parent(i);
        return tree.chars(box) > tree.chars(i);
    }

    private static boolean isHidden(Element element) {
        String style = element.attr("style").replace(" ", "");
        return element.hasAttr("hidden") || style.contains("display:none") || style.contains("visibility:hidden");
    }

    /** A box with a field to type in, or with a button below a heading, and a few words. */
    private boolean isSignUp(int i, String tag) {
        if (!tag.equals("div") && !tag.equals("section")
                || tree.chars(i) > SMALL_CHARS / 2
                || tree.end(i) - i > MOST_ROWS) {
            return false;
        }
        boolean field = false;
        boolean button = false;
        boolean heading = false;
        for (int k = i + 1; k < tree.end(i); k++) {
            String name = tree.name(k);
            field |= name.equals("input") && tree.element(k).attr("type").equals("email") || name.equals("form");
            button |= name.equals("button");
            heading |= name.equals("h2") || name.equals("h3") || name.equals("h4");
        }
        return field || button && heading;
    }

    /** Whether it is, or stands in, a small box with a time. */
    private boolean isDated(int i) {
        int row = i;
        for (int up = 0; up < BOXES && row > 0 && tree.chars(row) <= SMALL_CHARS; up++) {
            if (times[row] > 0) {
                return true;
            }
            row = tree.parent(row);
        }
        return false;
    }

    /** A wrapper around a picture and a few words; an update of a live blog, with its time and a sentence, is none. */
    private boolean isBesidePicture(int i, String tag) {
        if (!tag.equals("div") && !tag.equals("table") && !tag.equals("p") && !tag.equals("li")
                || tree.chars(i) > SMALL_CHARS / 3
                || tree.end(i) - i > MOST_ROWS) {
            return false;
        }
        boolean picture = false;
        boolean told = false;
        StringBuilder words = new StringBuilder();
        for (int k = i + 1; k < Math.min(tree.end(i), i + MOST_ROWS); k++) {
            told |= tree.name(k).equals("p")
                    && Strings.endsSentence(tree.element(k).text());
            picture |= tree.isElement(k)
                    && (tree.name(k).equals("img")
                            || tree.name(k).equals("picture")
                            || tree.name(k).equals("amp-img"));
            if (!tree.isElement(k)) {
                words.append(tree.text(k)).append(' ');
            }
        }
        String text = Strings.squeeze(words.toString());
        return picture
                && Strings.words(text).size() <= CAPTION_WORDS
                && !(tag.equals("p") && Strings.endsSentence(text))
                && !(told && isDated(i));
    }
}
