package org.nuncio.coding.likeness;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.nuncio.text.Span;

/** Puts the same two names in the place of all actors, so that texts are alike by what is done and not by who does it. */
public final class Mask {
    static final String ACTOR = "Country A";
    static final String RECIPIENT = "Country B";

    /** A narrow window says more of the verb, a wide one more of the matter; both together are right more often than either. */
    private static final List<Integer> WINDOWS = List.of(8, 3);

    private Mask() {}

    /**
     * @param within the stretch of the text that is wanted
     * @return <i>Country A moved troops to the border of Country B</i>
     */
    static String of(String text, Span within, List<Span> actors, List<Span> recipients) {
        List<Named> names = new ArrayList<>();
        actors.forEach(span -> names.add(new Named(span, ACTOR)));
        recipients.forEach(span -> names.add(new Named(span, RECIPIENT)));
        names.sort(Comparator.<Named>comparingInt(n -> n.span().start())
                .thenComparing(
                        Comparator.<Named>comparingInt(n -> n.span().length()).reversed()));
        StringBuilder masked = new StringBuilder();
        int at = within.start();
        for (Named name : names) {
            if (name.span().start() >= at && name.span().end() <= within.end()) {
                masked.append(withoutArticle(text.substring(at, name.span().start())))
                        .append(name.label());
                at = name.span().end();
            }
        }
        return masked.append(text, at, within.end())
                .toString()
                .replaceAll("\\s+", " ")
                .strip();
    }

    /** <i>the United States</i> is <i>Country A</i>, as <i>France</i> is. */
    private static String withoutArticle(String before) {
        return before.replaceFirst("\\b[Tt]he $", "");
    }

    /**
     * The clause or pair in each window.
     *
     * @param within the sentence or text that is not left
     * @param core what must be in it; the names are as well
     */
    public static List<String> windows(String text, Span within, Span core, List<Span> actors, List<Span> recipients) {
        Span whole = Stream.concat(actors.stream(), recipients.stream()).reduce(core, Span::union);
        List<String> windows = new ArrayList<>();
        for (int width : WINDOWS) {
            Span near = around(text, whole, width);
            Span cut = new Span(Math.max(near.start(), within.start()), Math.min(near.end(), within.end()));
            windows.add(of(text, cut, actors, recipients));
        }
        return windows;
    }

    /** The stretch with some words before and after it: what lies farther off says more of other clauses. */
    private static Span around(String text, Span stretch, int width) {
        int start = stretch.start();
        for (int words = 0; words <= width && start > 0; start--) {
            words += text.charAt(start - 1) == ' ' && start < stretch.start() ? 1 : 0;
            if (words == width) {
                break;
            }
        }
        int end = stretch.end();
        for (int words = 0; end < text.length(); end++) {
            words += text.charAt(end) == ' ' && end > stretch.end() ? 1 : 0;
            if (words == width) {
                break;
            }
        }
        return new Span(start, end);
    }

    private record Named(Span span, String label) {}
}
