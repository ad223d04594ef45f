package org.nuncio.article;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import opennlp.tools.langdetect.Language;
import opennlp.tools.langdetect.LanguageDetectorME;
import opennlp.tools.langdetect.LanguageDetectorModel;
import org.jspecify.annotations.Nullable;

/** Tells other languages from English. Short texts and doubtful ones pass. Loads its model when it is first needed; may be used by several threads. */
final class LanguageCheck {
    private static final String MODEL = "/langdetect-183.bin";
    private static final int SAMPLE = 6_000;
    private static final int FEWEST_WORDS = 40;
    private static final double FAINTEST = 0.04;
    private static final int TIMES_LIKELIER = 3;
    private static final int ENGLISH_SHARE = 5;
    private static final Set<String> ENGLISH = Set.of(
            "the", "of", "and", "to", "that", "was", "is", "with", "by", "from", "has", "have", "had", "been", "were",
            "which", "who", "said", "their", "its", "they", "he", "she", "it", "but", "not", "would", "will", "this",
            "after", "for", "at", "on", "as", "be", "are", "his", "her");
    private @Nullable LanguageDetectorME detector;

    /** The language that a text is certainly written in where it is not English: {@code "Spanish"}. */
    Optional<String> foreign(String text) {
        String sample = text.substring(0, Math.min(text.length(), SAMPLE));
        List<String> words = Words.of(sample).stream()
                .map(Words::bare)
                .filter(word -> word.chars().anyMatch(Character::isLetter))
                .toList();
        boolean tooShort = words.size() < FEWEST_WORDS
                && sample.codePoints().filter(Character::isIdeographic).count() < FEWEST_WORDS;
        if (tooShort || words.stream().filter(ENGLISH::contains).count() * ENGLISH_SHARE > words.size()) {
            return Optional.empty();
        }
        Language[] languages = detect(sample);
        boolean certain = isOtherScript(sample)
                || languages[0].getConfidence() >= Math.max(FAINTEST, TIMES_LIKELIER * english(languages));
        return languages[0].getLang().equals("eng") || !certain
                ? Optional.empty()
                : Optional.of(name(languages[0].getLang()));
    }

    private static double english(Language[] languages) {
        return Arrays.stream(languages)
                .filter(language -> language.getLang().equals("eng"))
                .mapToDouble(Language::getConfidence)
                .findFirst()
                .orElse(0);
    }

    private static boolean isOtherScript(String sample) {
        long letters = sample.codePoints().filter(Character::isLetter).count();
        long latin = sample.codePoints()
                .filter(c -> Character.isLetter(c) && Character.UnicodeScript.of(c) == Character.UnicodeScript.LATIN)
                .count();
        return latin * 2 < letters;
    }

    /** All languages with their confidence, the likeliest first. */
    private synchronized Language[] detect(String sample) {
        if (detector == null) {
            detector = load();
        }
        return detector.predictLanguages(sample);
    }

    private static LanguageDetectorME load() {
        try (InputStream model = LanguageCheck.class.getResourceAsStream(MODEL)) {
            if (model == null) {
                throw new IllegalStateException("language model: " + MODEL + " is not on the class path");
            }
            return new LanguageDetectorME(new LanguageDetectorModel(model));
        } catch (IOException broken) {
            throw new UncheckedIOException("language model: " + MODEL, broken);
        }
    }

    private static String name(String iso3) {
        for (String iso2 : Locale.getISOLanguages()) {
            Locale locale = new Locale(iso2);
            if (locale.getISO3Language().equals(iso3)) {
                return locale.getDisplayLanguage(Locale.ENGLISH);
            }
        }
        return iso3.equals("cmn") ? "Chinese" : iso3;
    }
}
