package org.nuncio.sentence;

import java.util.Map;

/**
 * How rare words are in English, as the weights of TF-IDF need it: from the vocabulary of the embedding model, whose words stand in the order of their frequency in
 * books and Wikipedia. So the weights are the same for every batch and every store.
 */
public final class WordRarity {
    /** Number of {@code the}, the first word of the vocabulary: before it stand marks and single characters. */
    private static final int FIRST = 1996;

    /** Words as frequent as the thirtieth tell nothing. */
    private static final double COMMON = 30;

    /** Rank of a word that the vocabulary has not: mostly a name. */
    private static final int UNKNOWN = 40_000;

    private final Map<String, Integer> numbers;

    private WordRarity(Map<String, Integer> numbers) {
        this.numbers = numbers;
    }

    /** @param numbers of words in the order of their frequency, the first {@value #FIRST} */
    static WordRarity of(Map<String, Integer> numbers) {
        return new WordRarity(Map.copyOf(numbers));
    }

    /** Reads the vocabulary, which takes half a second. */
    public static WordRarity ofModel() {
        return of(BgeEmbedder.vocabulary());
    }

    /** 0 for the commonest words, 3.5 for the thousandth, 7.2 for words that are not listed. */
    public double of(String lowerCaseWord) {
        Integer number = numbers.get(lowerCaseWord);
        int rank = number == null || number < FIRST ? UNKNOWN : number - FIRST + 1;
        return Math.max(0, Math.log(rank / COMMON));
    }
}
