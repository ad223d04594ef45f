package org.nuncio.app.score;

import java.text.Normalizer;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.nuncio.text.CodePoints;
import org.nuncio.text.Span;

/** When two ways of writing the same thing count as the same. */
final class Alike {
    private static final Pattern SPACE = Pattern.compile("(?U)\\s+");
    private static final Pattern WORD = Pattern.compile("(?U)\\w+");
    private static final Set<String> IDLE = Set.of("jr", "sr", "ii", "iii", "the", "of", "s", "anonymous");

    private Alike() {}

    /** Straight quotation marks and plain spaces, character by character, so that offsets stay. */
    static String plain(String text) {
        return text.replace('\u2019', '\'')
                .replace('\u2018', '\'')
                .replace('\u201c', '"')
                .replace('\u201d', '"')
                .replace('\u00a0', ' ');
    }

    /** Where the words stand in the text, in code points; white space may differ. */
    static Optional<Span> find(String text, String words) {
        String pattern = Arrays.stream(SPACE.split(plain(words).strip()))
                .map(Pattern::quote)
                .collect(Collectors.joining("(?U:\\s+)"));
        Matcher matcher = Pattern.compile(pattern).matcher(plain(text));
        if (!matcher.find()) {
            return Optional.empty();
        }
        CodePoints points = new CodePoints(text);
        return Optional.of(new Span(points.point(matcher.start()), points.point(matcher.end())));
    }

    static int shared(Span a, Span b) {
        return Math.max(0, Math.min(a.end(), b.end()) - Math.max(a.start(), b.start()));
    }

    /** One name ends the other, or they share the last word: <i>Marcos</i>, <i>Ferdinand Marcos Jr.</i> */
    static boolean names(String a, String b) {
        List<String> first = words(a);
        List<String> second = words(b);
        if (first.isEmpty() || second.isEmpty()) {
            return false;
        }
        return first.get(first.size() - 1).equals(second.get(second.size() - 1))
                || first.size() == 1 && second.contains(first.get(0))
                || second.size() == 1 && first.contains(second.get(0));
    }

    /** All words of one name are among those of the other. */
    static boolean places(String a, String b) {
        Set<String> first = placeWords(a);
        Set<String> second = placeWords(b);
        return !first.isEmpty() && (second.containsAll(first) || first.containsAll(second));
    }

    private static Set<String> placeWords(String name) {
        Set<String> words = new HashSet<>(words(name));
        if (words.remove("kiev")) {
            words.add("kyiv");
        }
        return words;
    }

    private static List<String> words(String text) {
        String bare = Normalizer.normalize(plain(text), Normalizer.Form.NFKD)
                .toLowerCase(Locale.ROOT)
                .replaceAll("\\p{M}", "");
        return WORD.matcher(bare)
                .results()
                .map(result -> result.group())
                .filter(word -> !IDLE.contains(word))
                .toList();
    }
}
