package org.nuncio.sentence.kernel;

import java.util.ArrayList;
import java.util.List;

/** How a word is written, by the numbers that NLP4J's tagger learnt for it. Letters and digits are those of ASCII, as there. */
final class Orthography {
    private static final String HYPERLINK = "#hlink#";

    private final String word;
    private int capitals;
    private int smalls;
    private int digits;
    private int marks;

    private Orthography(String word) {
        this.word = word;
        for (int i = 0; i < word.length(); i++) {
            char c = word.charAt(i);
            if (isCapital(c)) {
                capitals++;
            } else if (c >= 'a' && c <= 'z') {
                smalls++;
            } else if (c >= '0' && c <= '9') {
                digits++;
            } else if (c > ' ' && c <= '~') {
                marks++;
            }
        }
    }

    /** @param opens whether it is the first word of a sentence, whose capital says nothing */
    static List<String> features(String word, boolean opens) {
        return word.equals(HYPERLINK) ? List.of("0") : new Orthography(word).features(opens);
    }

    private List<String> features(boolean opens) {
        List<String> features = new ArrayList<>(4);
        String whole = whole();
        if (whole != null) {
            features.add(whole);
        }
        if (!isAll(capitals)) {
            int first = isCapital(word.charAt(0)) ? 1 : 0;
            if (first == 1 && !opens) {
                features.add("11");
            }
            if (capitals > first) {
                features.add(capitals - first == 1 ? "12" : "13");
            }
        }
        if (digits > 0 && !isAll(digits)) {
            features.add("6");
        }
        boolean hasPeriod = word.indexOf('.') >= 0;
        boolean hasHyphen = word.indexOf('-') >= 0;
        if (hasPeriod) {
            features.add("7");
        }
        if (hasHyphen) {
            features.add("8");
        }
        if (marks > 0 && !isAll(marks) && !hasPeriod && !hasHyphen) {
            features.add("9");
        }
        return features;
    }

    /** What all of its characters are, or null. */
    private String whole() {
        if (isAll(capitals)) {
            return "1";
        }
        if (isAll(smalls)) {
            return "2";
        }
        if (isAll(digits)) {
            return "3";
        }
        if (isAll(marks)) {
            return "4";
        }
        if (isAll(digits + marks)) {
            return "5";
        }
        return smalls == 0 ? "10" : null;
    }

    private boolean isAll(int count) {
        return count == word.length();
    }

    private static boolean isCapital(char c) {
        return c >= 'A' && c <= 'Z';
    }
}
