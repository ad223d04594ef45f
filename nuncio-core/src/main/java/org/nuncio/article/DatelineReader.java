package org.nuncio.article;

import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.nuncio.text.CalendarWords;

/** Recognises place, date and agency at the head of a report: {@code "BRUSSELS, Feb 14 (Reuters) - "}, {@code "KYIV, Ukraine (AP) — "}, {@code "Moscow/Kiev: "}. */
public final class DatelineReader {
    private static final int WINDOW = 200;
    private static final int LONGEST_SENTENCE = 600;
    private static final int MOST_PLAIN_WORDS = 4;
    private static final String WORD =
            "(?!(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day\\b|(?:Mon|Tues?|Wed|Thurs?|Fri|Sat|Sun)\\.)\\p{Lu}[\\p{L}'’.]*+(?:-[\\p{L}]++)*+";
    private static final String PLACE =
            WORD + "(?: (?:(?:de|la|del|el|al|of|the|on|sur|do|da) ){0,2}" + WORD + "){0,5}";
    private static final String PLACES = PLACE + "(?:(?:, ?| ?/ ?|; ?| and )" + PLACE + "){0,4}";
    private static final String DATE = "(?i:(?:(?:Mon|Tue|Wed|Thu|Fri|Sat|Sun)[a-z]*\\.?,? )?(?:" + DateReader.MONTH
            + " \\d{1,2}|\\d{1,2} " + DateReader.MONTH + ")(?:,? \\d{4})?)";
    private static final String AGENCY =
            "(?<agency>\\([^()\\n]{2,40}\\)|/\\p{Lu}[\\p{L}-]{1,20}(?: [\\p{L}-]{1,20})?/)";
    private static final String DASH = "\\s*(?:—|–|―|--)\\s*|\\s+-\\s*|-\\s+";
    private static final Pattern HEAD = Pattern.compile("^(?<place>" + PLACES + "(?: \\(" + PLACE + "\\)(?=,? (?:\\(|"
            + DATE + ")))?)(?:[,.]? (?<date>" + DATE + ")[,.]?)?(?: ?" + AGENCY + ",?)?(?: (?<later>" + DATE
            + "))?(?<end>" + DASH + "|(?<=\\)) [\"“”] (?=\\p{Lu})|(?<=/)\\.\\s+|:\\s+|$)");
    private static final Pattern AGENCY_ALONE = Pattern.compile("^" + AGENCY + "(?:" + DASH + ")");
    private static final Set<String> LABELS = CalendarWords.with(
            Set.of(
                    "breaking",
                    "update",
                    "updated",
                    "exclusive",
                    "analysis",
                    "opinion",
                    "watch",
                    "live",
                    "video",
                    "explainer",
                    "factbox",
                    "timeline",
                    "correction",
                    "note",
                    "file",
                    "photos",
                    "brief",
                    "urgent",
                    "flash",
                    "advisory",
                    "nato",
                    "eu",
                    "un",
                    "us",
                    "usa",
                    "uk",
                    "question",
                    "answer",
                    "q",
                    "editorial",
                    "comment",
                    "explained",
                    "interview",
                    "report",
                    "summary",
                    "developing",
                    "alert",
                    "headline",
                    "title",
                    "warning",
                    "source",
                    "photo",
                    "image"),
            CalendarWords.WEEKDAYS);
    private static final Set<String> FIRST_WORDS = Set.of(
            "the",
            "a",
            "an",
            "in",
            "on",
            "at",
            "but",
            "and",
            "he",
            "she",
            "it",
            "they",
            "we",
            "i",
            "this",
            "that",
            "these",
            "those",
            "if",
            "when",
            "as",
            "for",
            "with",
            "after",
            "before",
            "while",
            "why",
            "how",
            "what",
            "who",
            "his",
            "her",
            "their",
            "our",
            "my",
            "by",
            "from",
            "one",
            "some",
            "mr",
            "president",
            "editor",
            "editor's");

    private DatelineReader() {}

    /**
     * What stands before the report's first word.
     *
     * @param end where the report's words begin, counted from the start of the paragraph
     * @param stretch length of place, date, agency and mark without the space after them
     * @param date date words, or null
     * @param firm whether capitals, a date or an agency prove it
     */
    record Found(
            int end,
            int stretch,
            @Nullable String place,
            @Nullable String date,
            @Nullable String agency,
            boolean firm) {}

    /** Where the words of a sentence that stands alone begin, after its dateline; 0 where it has none. */
    public static int wordsOf(String sentence) {
        return at(sentence).map(Found::end).orElse(0);
    }

    static Optional<Found> at(String paragraph) {
        String head =
                paragraph.substring(0, Math.min(paragraph.length(), WINDOW)).replace('\n', ' ');
        Matcher found = HEAD.matcher(head);
        if (found.find() && holds(found, paragraph)) {
            String date = found.group("date") == null ? found.group("later") : found.group("date");
            return Optional.of(
                    new Found(found.end(), stretch(found), place(found), date, agency(found), isFirm(found)));
        }
        Matcher alone = AGENCY_ALONE.matcher(head);
        boolean agency = alone.find() && agency(alone) != null;
        return agency
                ? Optional.of(new Found(alone.end(), stretch(alone), null, null, agency(alone), true))
                : Optional.empty();
    }

    /** Without the full stop of {@code NORTHPORT. Feb 9 (Interfax) -}, with those of {@code WASHINGTON, D.C.} */
    private static String place(Matcher found) {
        String place = found.group("place");
        return place.endsWith(".") && place.lastIndexOf('.', place.length() - 2) < 0
                ? place.substring(0, place.length() - 1)
                : place;
    }

    private static int stretch(Matcher found) {
        return found.group().stripTrailing().length();
    }

    private static boolean holds(Matcher found, String paragraph) {
        String place = found.group("place");
        String[] words = place.split("[ ,/;]+");
        String first = words[0].toLowerCase(Locale.ROOT).replace("’", "'");
        if (LABELS.contains(first) || FIRST_WORDS.contains(first)) {
            return false;
        }
        if (found.group("end").isEmpty()) {
            return isFirm(found) && found.end() == paragraph.length();
        }
        if (!beginsSentence(paragraph, found.end())) {
            return false;
        }
        if (found.group("end").startsWith(":")) {
            return isSourced(found)
                    || place.contains("/")
                    || words.length <= 2 && paragraph.indexOf('?', found.end()) < 0;
        }
        return isFirm(found) || words.length <= MOST_PLAIN_WORDS && !dashedAgain(paragraph, found.end());
    }

    private static boolean isFirm(Matcher found) {
        return isSourced(found)
                || isUpper(found.group("place").split("[ ,/;]")[0])
                        && !found.group("end").isEmpty()
                        && !found.group("end").startsWith(":");
    }

    private static boolean isSourced(Matcher found) {
        return agency(found) != null || found.group("date") != null || found.group("later") != null;
    }

    /** The words between the brackets where they may name an agency. */
    private static @Nullable String agency(Matcher found) {
        String group = found.group("agency");
        String words = group == null ? "" : group.substring(1, group.length() - 1);
        return Words.startsUpper(words) && Words.of(words).size() <= MOST_PLAIN_WORDS ? words : null;
    }

    /** A capital, a figure or a quotation follows, not the rest of a sentence. */
    private static boolean beginsSentence(String paragraph, int at) {
        int start = at;
        while (start < paragraph.length() && "\"'“‘«(".indexOf(paragraph.charAt(start)) >= 0) {
            start++;
        }
        return start < paragraph.length()
                && (Character.isUpperCase(paragraph.codePointAt(start)) || Character.isDigit(paragraph.charAt(start)));
    }

    private static boolean isUpper(String word) {
        return word.length() > 2 && word.equals(word.toUpperCase(Locale.ROOT));
    }

    /** {@code Norlandia — Sudmark's ally — said}: two dashes in one sentence set off words, they end no dateline. */
    private static boolean dashedAgain(String paragraph, int from) {
        int stop = paragraph.indexOf(". ", from);
        int end = Math.min(stop < 0 ? paragraph.length() : stop, from + LONGEST_SENTENCE);
        String sentence = paragraph.substring(from, Math.min(end, paragraph.length()));
        return sentence.contains("—") || sentence.contains(" – ") || sentence.contains(" - ");
    }
}
