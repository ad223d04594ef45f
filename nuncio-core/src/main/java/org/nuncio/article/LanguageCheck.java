package org.nuncio.article;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import opennlp.tools.langdetect.Language;
import opennlp.tools.langdetect.LanguageDetectorME;
import opennlp.tools.langdetect.LanguageDetectorModel;
import org.jspecify.annotations.Nullable;

/**
 * Tells other languages from English. Doubtful texts pass; of short ones, headlines among them, all but those in another script and those that hold no common word of English and are
 * far likelier another language, or somewhat likelier and hold common words of others. Loads its model when it is first needed; may be used by several threads.
 */
final class LanguageCheck {
    private static final String MODEL = "/langdetect-183.bin";
    private static final int SAMPLE = 6_000;
    private static final int FEWEST_WORDS = 40;
    private static final double FAINTEST = 0.04;
    private static final int TIMES_LIKELIER = 3;
    private static final int ENGLISH_SHARE = 5;
    private static final int FEWEST_SHORT_WORDS = 3;
    private static final int FEWEST_FOREIGN = 2;
    /** Of ten thousand English sentences and beginnings of sentences none is found likelier another language by more than 1.9. */
    private static final double CERTAINLY = 2.4;

    private static final double SOMEWHAT = 1.15;
    private static final double NAMED = 1.25;
    private static final char FIRST_ACCENT = 0xC0;
    private static final Set<String> ENGLISH = Set.of(
            "the", "of", "and", "to", "that", "was", "is", "with", "by", "from", "has", "have", "had", "been", "were",
            "which", "who", "said", "their", "its", "they", "he", "she", "it", "but", "not", "would", "will", "this",
            "after", "for", "at", "on", "as", "be", "are", "his", "her");
    /** Those of {@link #ENGLISH} that are no words of the languages around: not {@code a}, {@code in}, {@code was}. */
    private static final Set<String> ONLY_ENGLISH = Set.of(
            "the", "of", "and", "to", "that", "with", "by", "from", "has", "have", "had", "been", "were", "which",
            "who", "said", "says", "their", "its", "they", "she", "it", "but", "would", "this", "after", "for", "at",
            "on", "are", "his", "her", "amid", "against", "into");
    /** Common words of other languages of the Latin script that are no words of English; between names they are parts of names. */
    private static final Set<String> FOREIGN = Set.of(
            "el", "la", "las", "los", "del", "de", "que", "y", "en", "un", "una", "con", "se", "su", "por", "para",
            "le", "les", "des", "du", "et", "une", "dans", "pour", "au", "aux", "avec", "sur", "est", "ont", "selon",
            "der", "das", "und", "dem", "ein", "eine", "einem", "im", "von", "mit", "auf", "sich", "ist", "nicht",
            "sind", "zu", "il", "gli", "di", "dei", "della", "che", "nel", "dopo", "os", "da", "dos", "em", "um", "uma",
            "het", "een", "voor", "naar", "bij", "och", "att", "det", "som", "av", "af", "og", "til", "nie", "od", "ve",
            "bir", "bu", "ile", "dan", "yang", "dengan", "untuk", "dari", "pe", "cu", "az", "egy", "hogy", "ja", "na",
            "wa", "ya", "kwa", "não", "é", "à", "się", "för", "på", "mı", "für", "è", "più");

    private static final Set<String> OF_NAMES = Set.of(
            "de", "la", "las", "los", "del", "el", "le", "du", "des", "der", "von", "di", "da", "dos", "della", "dei",
            "ya");

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
        if (tooShort) {
            return shortForeign(sample, words);
        }
        if (words.stream().filter(ENGLISH::contains).count() * ENGLISH_SHARE > words.size()) {
            return Optional.empty();
        }
        Language[] languages = detect(sample);
        boolean certain = isOtherScript(sample)
                || languages[0].getConfidence() >= Math.max(FAINTEST, TIMES_LIKELIER * english(languages));
        return languages[0].getLang().equals("eng") || !certain
                ? Optional.empty()
                : Optional.of(name(languages[0].getLang()));
    }

    private Optional<String> shortForeign(String sample, List<String> words) {
        if (isOtherScript(sample)) {
            return Optional.of(script(sample));
        }
        if (words.size() < FEWEST_SHORT_WORDS || words.stream().anyMatch(ONLY_ENGLISH::contains)) {
            return Optional.empty();
        }
        Language[] languages = detect(sample);
        double likelier = languages[0].getConfidence() / Math.max(english(languages), Double.MIN_NORMAL);
        boolean certain = likelier >= CERTAINLY || likelier >= SOMEWHAT && foreignWords(sample) >= FEWEST_FOREIGN;
        boolean named = languages[0].getConfidence() >= languages[1].getConfidence() * NAMED;
        return certain ? Optional.of(named ? name(languages[0].getLang()) : "another language") : Optional.empty();
    }

    /** Common words of other languages, and words in lower case with letters that English lacks; none of a name: {@code de Gaulle}, {@code Rio de Janeiro}. */
    private static int foreignWords(String sample) {
        List<String> words = Words.of(sample);
        int count = 0;
        for (int i = 0; i < words.size(); i++) {
            String word = Words.bare(words.get(i));
            boolean lower = Words.startsLower(words.get(i));
            boolean ofName = OF_NAMES.contains(word)
                    && i + 1 < words.size()
                    && !Words.startsLower(words.get(i + 1))
                    && (i == 0 || !Words.startsLower(words.get(i - 1)));
            boolean common = FOREIGN.contains(word) && !ofName;
            boolean letters = word.chars().anyMatch(c -> c >= FIRST_ACCENT && Character.isLetter(c));
            count += lower && (common || letters) ? 1 : 0;
        }
        return count;
    }

    /** {@code Cyrillic script}: which language, a few words do not tell. */
    private static String script(String sample) {
        Map<Character.UnicodeScript, Long> scripts = sample.codePoints()
                .filter(Character::isLetter)
                .mapToObj(Character.UnicodeScript::of)
                .collect(Collectors.groupingBy(Function.identity(), Collectors.counting()));
        String most = scripts.entrySet().stream()
                .filter(entry -> entry.getKey() != Character.UnicodeScript.LATIN)
                .max(Map.Entry.<Character.UnicodeScript, Long>comparingByValue()
                        .thenComparing(entry -> entry.getKey().name()))
                .map(entry -> entry.getKey().name())
                .orElse("another");
        return most.charAt(0) + most.substring(1).toLowerCase(Locale.ROOT).replace('_', ' ') + " script";
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
