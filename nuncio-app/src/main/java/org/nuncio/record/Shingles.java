package org.nuncio.record;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;

/**
 * The words of a text as a copy leaves them, and its stretches of three words as numbers: {@code "Gorman’s U.S. visa — valid"} has the words {@code gormans us visa
 * valid} and two stretches. Case, accents, quotation marks, dashes and spaces tell nothing. The numbers are the same in every run and on every machine.
 */
final class Shingles {
    /** Words in a stretch. */
    static final int LENGTH = 3;

    private static final long FNV_OFFSET = 0xcbf29ce484222325L;
    private static final long FNV_PRIME = 0x100000001b3L;

    private Shingles() {}

    static List<String> words(String text) {
        String plain = Normalizer.normalize(text, Normalizer.Form.NFKD).toLowerCase(Locale.ROOT);
        List<String> words = new ArrayList<>();
        StringBuilder word = new StringBuilder();
        for (int i = 0; i < plain.length(); i++) {
            char c = plain.charAt(i);
            if (isWordCharacter(c)) {
                word.append(c);
            } else if (!isWithin(plain, i) && word.length() > 0) {
                words.add(word.toString());
                word.setLength(0);
            }
        }
        if (word.length() > 0) {
            words.add(word.toString());
        }
        return words;
    }

    /** Halves of a code point outside the basic plane count as letters: they are told apart by value alone. */
    private static boolean isWordCharacter(char c) {
        return Character.isLetterOrDigit(c) || Character.isSurrogate(c);
    }

    /** A mark that is part of its word: an accent, the apostrophe of {@code Gorman’s}, the stop of {@code U.S.} and {@code 1.5}. */
    private static boolean isWithin(String text, int at) {
        char c = text.charAt(at);
        if (Character.getType(c) == Character.NON_SPACING_MARK) {
            return true;
        }
        boolean between = at > 0
                && at + 1 < text.length()
                && isWordCharacter(text.charAt(at - 1))
                && isWordCharacter(text.charAt(at + 1));
        return between && "'’‘ʼ`.,".indexOf(c) >= 0;
    }

    /** Every stretch once, in the order of its number. */
    static Set<Long> of(List<String> words) {
        return new TreeSet<>(sequence(words));
    }

    /** The stretches that begin at each word; a text of fewer words than a stretch has one, that of all of its words. */
    static List<Long> sequence(List<String> words) {
        long[] hashes = words.stream().mapToLong(Shingles::hash).toArray();
        List<Long> all = new ArrayList<>(hashes.length);
        for (int i = 0; i + LENGTH <= hashes.length; i++) {
            all.add(mix(hashes, i, i + LENGTH));
        }
        if (all.isEmpty() && hashes.length > 0) {
            all.add(mix(hashes, 0, hashes.length));
        }
        return all;
    }

    /** How many of the first are among the second. */
    static int shared(Collection<Long> some, Set<Long> others) {
        return (int) some.stream().filter(others::contains).count();
    }

    /** FNV-1a over UTF-16 units. */
    private static long hash(String word) {
        long hash = FNV_OFFSET;
        for (int i = 0; i < word.length(); i++) {
            hash = (hash ^ word.charAt(i)) * FNV_PRIME;
        }
        return hash;
    }

    /** The finaliser of SplitMix64 after each word, so that every bit depends on all of them and on their order. */
    private static long mix(long[] hashes, int from, int to) {
        long mixed = 0;
        for (int i = from; i < to; i++) {
            long z = mixed * 0x9e3779b97f4a7c15L + hashes[i];
            z = (z ^ (z >>> 30)) * 0xbf58476d1ce4e5b9L;
            z = (z ^ (z >>> 27)) * 0x94d049bb133111ebL;
            mixed = z ^ (z >>> 31);
        }
        return mixed;
    }
}
