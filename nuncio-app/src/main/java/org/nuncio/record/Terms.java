package org.nuncio.record;

import java.text.Normalizer;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.nuncio.sentence.WordRarity;

/**
 * The words of an article by their weight: how often they stand there times how rare they are, each vector of length 1.
 *
 * @param words by their stems
 * @param names those of them that have a capital within a sentence
 */
public record Terms(Map<String, Double> words, Map<String, Double> names) {
    private static final Pattern WORD = Pattern.compile("\\p{L}[\\p{L}\\p{Mn}]+|\\d+(?:[.,]\\d+)*");
    private static final Pattern POSSESSIVE = Pattern.compile("['’]s\\b");
    private static final Pattern SENTENCE_END = Pattern.compile("[.!?:“\"\\n—][\\s”\"“]*$");
    private static final double DIGITS = 4;
    private static final double FEWEST_LETTERS = 3;

    public Terms {
        words = Map.copyOf(words);
        names = Map.copyOf(names);
    }

    public static Terms of(String text, WordRarity rarity) {
        String plain = POSSESSIVE
                .matcher(Normalizer.normalize(text, Normalizer.Form.NFKC))
                .replaceAll("");
        Map<String, Double> counts = new TreeMap<>();
        Map<String, Double> weights = new TreeMap<>();
        Map<String, Double> named = new TreeMap<>();
        Matcher word = WORD.matcher(plain);
        while (word.find()) {
            String lower = folded(word.group());
            String stem = stem(lower);
            double weight = Character.isDigit(lower.charAt(0)) ? DIGITS : rarity.of(lower);
            if (weight > 0 && (lower.length() >= FEWEST_LETTERS)) {
                counts.merge(stem, 1.0, Double::sum);
                weights.merge(stem, weight, Math::min);
                boolean capital = Character.isUpperCase(word.group().codePointAt(0));
                String before = plain.substring(Math.max(0, word.start() - 4), word.start());
                if (capital && word.start() > 0 && !SENTENCE_END.matcher(before).find()) {
                    named.put(stem, 1.0);
                }
            }
        }
        weights.replaceAll((stem, weight) -> weight * (1 + Math.log(counts.getOrDefault(stem, 1.0))));
        named.replaceAll((stem, one) -> weights.getOrDefault(stem, 0.0));
        return new Terms(unit(weights), unit(named));
    }

    private static String folded(String word) {
        return Normalizer.normalize(word, Normalizer.Form.NFD)
                .replaceAll("\\p{Mn}+", "")
                .toLowerCase(Locale.ROOT);
    }

    /** Endings of number and tense, no more: {@code troops, troop}, {@code rallies, rally}, {@code seized, seizes, seizing}. */
    static String stem(String word) {
        if (word.length() < 5) {
            return word.length() == 4 && word.endsWith("s") && !word.endsWith("ss") ? word.substring(0, 3) : word;
        }
        String stem = word;
        if (stem.endsWith("ies")) {
            stem = stem.substring(0, stem.length() - 3) + "y";
        } else if (stem.endsWith("s") && !stem.endsWith("ss") && !stem.endsWith("us") && !stem.endsWith("is")) {
            stem = stem.substring(0, stem.length() - 1);
        } else if (stem.endsWith("ing") && stem.length() > 6) {
            stem = stem.substring(0, stem.length() - 3);
        } else if (stem.endsWith("ed")) {
            stem = stem.substring(0, stem.length() - 2);
        }
        return stem.endsWith("e") && stem.length() > 4 ? stem.substring(0, stem.length() - 1) : stem;
    }

    private static Map<String, Double> unit(Map<String, Double> weights) {
        double square = weights.values().stream().mapToDouble(w -> w * w).sum();
        double length = Math.sqrt(square);
        weights.replaceAll((stem, weight) -> weight / length);
        return weights;
    }

    /** Cosine of the words, from 0 to 1. */
    double likeness(Terms other) {
        return product(words, other.words);
    }

    /** Cosine of the names, from 0 to 1. */
    double nameLikeness(Terms other) {
        return product(names, other.names);
    }

    /** In the order of the words, so that the sum is the same in every run. */
    private static double product(Map<String, Double> one, Map<String, Double> other) {
        return new TreeMap<>(one)
                .entrySet().stream()
                        .mapToDouble(entry -> entry.getValue() * other.getOrDefault(entry.getKey(), 0.0))
                        .sum();
    }
}
