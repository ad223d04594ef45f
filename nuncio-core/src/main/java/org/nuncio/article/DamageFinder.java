package org.nuncio.article;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.nuncio.article.Article.Damage;
import org.nuncio.text.Span;

/** Marks what a bad copy has spoilt and what cannot be repaired: {@code "since the war. cold."} has the stray fragment {@code "cold."} */
final class DamageFinder {
    /** What a page full of rubbish may yield: more tells nobody more. */
    private static final int MOST = 10_000;

    private static final int STRAY_WORDS = 4;
    private static final int ORPHAN_WORDS = 5;
    private static final int SHORTEST_DOUBLE = 5;
    private static final int LONGEST_DOUBLE = 2_000;
    private static final int FEW = 3;
    private static final Set<String> PARTICLES = Set.of(
            "de", "da", "di", "du", "del", "della", "van", "von", "der", "el", "al", "la", "le", "bin", "ibn", "ten",
            "ter");
    private final String text;
    private final List<Damage> found = new ArrayList<>();
    private final Set<String> seen = new HashSet<>();

    private DamageFinder(String text) {
        this.text = text;
    }

    /** @param paragraphs stretches of the text that are read, in order */
    static List<Damage> find(String text, List<Span> paragraphs) {
        DamageFinder finder = new DamageFinder(text);
        List<List<Span>> sentences = paragraphs.stream()
                .map(paragraph -> RoughSentences.in(text, paragraph))
                .toList();
        boolean lowerCase = finder.isLowerCaseText(sentences);
        for (List<Span> paragraph : sentences) {
            finder.sentences(paragraph, lowerCase);
        }
        paragraphs.forEach(
                paragraph -> finder.found.addAll(StrayMarks.in(text, paragraph, MOST - finder.found.size())));
        return finder.found.stream()
                .sorted((a, b) -> a.span().compareTo(b.span()))
                .toList();
    }

    /** Some people write without capitals; then a small letter is no sign of damage. */
    private boolean isLowerCaseText(List<List<Span>> paragraphs) {
        long all = paragraphs.stream().mapToLong(List::size).sum();
        long lower = paragraphs.stream()
                .flatMap(List::stream)
                .filter(this::startsLower)
                .count();
        return lower > FEW && lower * FEW > all;
    }

    private void sentences(List<Span> sentences, boolean lowerCase) {
        for (int i = 0; i < sentences.size() && found.size() < MOST; i++) {
            Span sentence = sentences.get(i);
            if (isDouble(sentence)) {
                found.add(new Damage(sentence, "doubled-sentence"));
            } else if (i > 0 && !lowerCase && startsLower(sentence) && endsInStop(sentences.get(i - 1))) {
                found.add(torn(sentence));
            }
        }
    }

    private boolean startsLower(Span sentence) {
        int end = wordEnd(sentence.start(), sentence.end());
        String first = text.substring(sentence.start(), end);
        boolean name = first.chars().anyMatch(Character::isUpperCase)
                || PARTICLES.contains(first) && end + 1 < sentence.end() && Character.isUpperCase(text.charAt(end + 1));
        return Words.startsLower(first)
                && !name
                && Character.isLetter(first.charAt(first.length() - 1)) | first.length() > 1;
    }

    private boolean endsInStop(Span sentence) {
        return text.charAt(sentence.end() - 1) == '.' && sentence.length() > 1;
    }

    /** A short piece is stray as a whole; of a longer one only the words before the comma are lost, or its first. */
    private Damage torn(Span sentence) {
        String words = sentence.cut(text);
        int count = Words.of(words.substring(0, Math.min(words.length(), LONGEST_DOUBLE)))
                .size();
        if (count <= STRAY_WORDS && words.chars().noneMatch(c -> c == ',')) {
            return new Damage(new Span(sentence.start(), strayEnd(sentence)), "stray-fragment");
        }
        int comma = words.indexOf(',');
        boolean near = comma > 0
                && Words.of(words.substring(0, Math.min(comma, LONGEST_DOUBLE))).size() <= ORPHAN_WORDS;
        return new Damage(
                new Span(sentence.start(), near ? sentence.start() + comma : wordEnd(sentence.start(), sentence.end())),
                "orphan-word");
    }

    /** With its own stop, but without the closing quote of the words before it. */
    private int strayEnd(Span sentence) {
        int quote = sentence.start();
        while (quote < sentence.end() && "”\"»“".indexOf(text.charAt(quote)) < 0) {
            quote++;
        }
        return quote;
    }

    private int wordEnd(int from, int limit) {
        int end = from;
        while (end < limit && !Character.isWhitespace(text.charAt(end))) {
            end++;
        }
        return end;
    }

    private boolean isDouble(Span sentence) {
        if (sentence.length() > LONGEST_DOUBLE || Words.of(sentence.cut(text)).size() < SHORTEST_DOUBLE) {
            return false;
        }
        StringBuilder key = new StringBuilder();
        sentence.cut(text)
                .codePoints()
                .filter(Character::isLetterOrDigit)
                .map(Character::toLowerCase)
                .forEach(key::appendCodePoint);
        return key.length() > 0 && !seen.add(key.toString());
    }
}
