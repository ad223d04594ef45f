package org.nuncio.sentence;

import edu.emory.mathcs.nlp.component.morph.english.EnglishMorphAnalyzer;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/** Lemmas by the library's morphology, which looks at a word with its tag; each is kept, because most come again and again. */
final class Lemmatizer {
    /** Words kept; some hundred bytes each. */
    private static final int KEPT = 20_000;

    /** Base forms that look like the past of other verbs: <i>to lay down arms</i>, <i>to wound</i>, <i>to found a party</i>. */
    private static final Set<String> BASES = Set.of("lay", "wound", "found", "fell", "saw", "ground", "bound");

    private final EnglishMorphAnalyzer morphology = new EnglishMorphAnalyzer();
    private final Map<Word, String> known = new ConcurrentHashMap<>();

    private record Word(String form, String tag) {}

    /**
     * The base form of a word, in lower case.
     *
     * @param simplified the form in lower case as the models see it
     * @param tag Penn Treebank part of speech
     */
    String lemma(String form, String simplified, String tag) {
        Word word = new Word(form, tag);
        String kept = known.get(word);
        if (kept != null) {
            return kept;
        }
        if (known.size() >= KEPT) {
            known.clear();
        }
        String lemma = find(form, simplified, tag);
        known.put(word, lemma);
        return lemma;
    }

    private String find(String form, String simplified, String tag) {
        String lower = form.toLowerCase(Locale.ROOT);
        if (tag.equals("CD")
                || tag.startsWith("NNP") && !tag.equals("NNPS")
                || lower.chars().anyMatch(Character::isDigit)) {
            return lower; // the library writes numbers as 0 and #crd#
        }
        if ((tag.equals("VB") || tag.equals("VBP")) && BASES.contains(lower)) {
            return lower;
        }
        String lemma = morphology.lemmatize(simplified, tag);
        if (lemma == null || lemma.startsWith("#")) {
            return lower;
        }
        boolean unread = tag.startsWith("VB") && lemma.equals(lower) && lower.endsWith("ed") && !lower.endsWith("eed");
        if (!unread) {
            return lemma;
        }
        // taken for a conjunction
        return lower.equals("provided") ? "provide" : lower.substring(0, lower.length() - 2);
    }
}
