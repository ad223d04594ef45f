package org.nuncio.article;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
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
  private static final double SURE = 0.5;
  private static final int ENGLISH_SHARE = 5;
  private static final Set<String> ENGLISH =
      Set.of(
          "the", "of", "and", "to", "that", "was", "is", "with", "by", "from", "has", "have", "had", "been", "were", "which", "who", "said", "their", "its", "they", "he",
          "she", "it", "but", "not", "would", "will", "this", "after", "for", "at", "on", "as", "be", "are", "his", "her");
  private @Nullable LanguageDetectorME detector;

  /** The language that a text is certainly written in where it is not English: {@code "Spanish"}. */
  Optional<String> foreign(String text) {
    String sample = text.substring(0, Math.min(text.length(), SAMPLE));
    List<String> words = Words.of(sample).stream().map(Words::bare).filter(word -> word.chars().anyMatch(Character::isLetter)).toList();
    boolean tooShort = words.size() < FEWEST_WORDS && sample.codePoints().filter(Character::isIdeographic).count() < FEWEST_WORDS;
    if (tooShort || words.stream().filter(ENGLISH::contains).count() * ENGLISH_SHARE > words.size()) {
      return Optional.empty();
    }
    Language best = detect(sample);
    return best.getLang().equals("eng") || best.getConfidence() < SURE ? Optional.empty() : Optional.of(name(best.getLang()));
  }

  private synchronized Language detect(String sample) {
    if (detector == null) {
      detector = load();
    }
    return detector.predictLanguage(sample);
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
