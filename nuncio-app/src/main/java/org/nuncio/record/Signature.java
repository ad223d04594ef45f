package org.nuncio.record;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.Set;

/**
 * What is kept of an article's words so that copies are found: a hash of all of them, and a sample of its stretches of three words. A stretch is in the sample if
 * its number is divisible by 2^level, whichever article it stands in. So two samples, cut to the coarser of both levels, are samples of the same stretches, and
 * the part of one that is in the other estimates how much of a text is in another, also where one is several times as long. (A. Broder, On the resemblance and
 * containment of documents, 1997: the sketch <i>V</i>.) It takes 1.1 KB at most.
 *
 * @param sha256 hexadecimal hash of the words: two texts have the same where they differ in marks, case and spaces only
 * @param shingles how many different stretches the text has
 * @param level 0 where all of them are in the sample
 * @param sample in ascending order, {@value #MOST} at most
 */
public record Signature(String sha256, int shingles, int level, List<Long> sample) {
    /** Numbers in a sample at most. */
    public static final int MOST = 128;

    /** Keys at most. */
    public static final int MOST_KEYS = 64;

    public Signature {
        sample = List.copyOf(sample);
    }

    public static Signature of(String text) {
        List<String> words = Shingles.words(text);
        Set<Long> all = Shingles.of(words);
        int level = levelFor(List.copyOf(all), 0, MOST);
        return new Signature(sha256(words), all.size(), level, at(List.copyOf(all), level));
    }

    /**
     * The part of the sample by which candidates are found: an article and its copy have several keys in common, other articles hardly one. Meant as a column with
     * an index.
     */
    public List<Long> keys() {
        return at(sample, levelFor(sample, level, MOST_KEYS));
    }

    /** The sample at a coarser level. */
    List<Long> at(int coarser) {
        return at(sample, coarser);
    }

    private static List<Long> at(List<Long> numbers, int level) {
        return numbers.stream()
                .filter(number -> Long.numberOfTrailingZeros(number) >= level)
                .toList();
    }

    private static int levelFor(List<Long> numbers, int from, int most) {
        int level = from;
        while (at(numbers, level).size() > most) {
            level++;
        }
        return level;
    }

    private static String sha256(List<String> words) {
        try {
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            return HexFormat.of()
                    .formatHex(digest.digest(String.join(" ", words).getBytes(StandardCharsets.UTF_8)));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }
}
