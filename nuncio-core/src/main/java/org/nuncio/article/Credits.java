package org.nuncio.article;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.nuncio.text.Span;

/**
 * Knows the sentences at the end of a report that say who wrote it: {@code "Roe reported from Northport. Max Poe in Sudmark contributed to this report."},
 * {@code "Reporting by Jane Roe; Editing by Max Poe"}. Copies garble their verbs and drop their ends; what betrays them is that nothing but names and places
 * stands beside the verb.
 */
final class Credits {
    private static final int LONGEST = 900;
    private static final Pattern WORK = Pattern.compile(
            "(?i)^\\W*(?:(?:additional|extra|further|with|original|some|agency|agencies|wire) )*(?:reporting|reports?|reported|writing|written|editing|edited|compiled|translated|translation|produced|production|photography|graphics|assistance|files?|inputs?|material)"
                    + "(?: (?:and|&) (?:writing|reporting|editing|translation|production))?(?: assistance)? (?:by|from|of)(?=\\W)");
    private static final Pattern WORK_START = Pattern.compile(
            "(?i)(?:^|[;.,(]\\s*|\\s+and\\s+)(?:(?:additional|extra|further|with|original|some|agency|agencies|wire) )*(?:reporting|reports?|reported|writing|written|editing|edited|compiled|translated|translation|produced|production|photography|graphics|assistance|files?|inputs?|material)"
                    + "(?: (?:and|&) (?:writing|reporting|editing|translation|production))?(?: assistance)? (?:by|from|of)\\s+");
    private static final Pattern REPORTED = Pattern.compile(
            "^(?<who>.+?) (?:(?:has|have|had|also|all) )*(?:reported|reports|reporting|wrote|writes|filed|was reporting|is reporting)(?: (?:this|it|the|story|report|article|dispatch)){0,2} (?:from|in|since|out of|of)\\b(?<rest>.*)$");
    private static final Pattern CONTRIBUTED = Pattern.compile(
            "^(?<who>.+?),? (?:(?:also|have|has|had|all) )*(?:contributed|contribute|contributing|assisted|helped|added|provided|supplied)(?<what> .*?)?\\W*$");
    private static final Pattern TO_REPORT = Pattern.compile(
            "(?i) (?:(?:to|for|with|in) )?(?:(?:this|the|these|its|our|his|additional|some) )*(?:reporting|reports?|story|article|dispatch|coverage|piece|file|account|project|investigation|analysis|news)\\b.*");
    private static final Pattern TO_THIS = Pattern.compile("(?i) (?:to|for|with|in) this(?: \\p{L}+)?");
    private static final Pattern PASSIVE = Pattern.compile(
            "(?i)^this (?:report|story|article|dispatch) was (?:reported|written|compiled|produced) (?:by|from)\\b.{0,200}$");
    private static final Set<String> LOWER_CASE = Set.of(
            "in",
            "and",
            "at",
            "near",
            "of",
            "from",
            "the",
            "with",
            "for",
            "writer",
            "writers",
            "reporter",
            "reporters",
            "correspondent",
            "correspondents",
            "journalist",
            "journalists",
            "producer",
            "producers",
            "editor",
            "editors",
            "staff",
            "bureau",
            "chief",
            "colleague",
            "colleagues",
            "photographer",
            "photographers",
            "video",
            "videojournalist",
            "videojournalists",
            "diplomatic",
            "security",
            "military",
            "senior",
            "freelance",
            "special",
            "news",
            "researcher",
            "researchers",
            "de",
            "da",
            "di",
            "do",
            "du",
            "del",
            "den",
            "der",
            "van",
            "von",
            "la",
            "le",
            "el",
            "al",
            "bin",
            "ibn",
            "ben",
            "ten",
            "ter",
            "y",
            "e",
            "as",
            "well",
            "also");
    private static final Set<String> PLACES = places();
    private static final Pattern ROLE_BEFORE = Pattern.compile(
            "^(?i:.*\\b(?:writers?|reporters?|correspondents?|journalists?|videojournalists?|producers?|editors?|photographers?|colleagues?|staff|researchers?)\\b)\\s*");

    private Credits() {}

    static boolean isCredit(String sentence) {
        if (sentence.length() > LONGEST) {
            return false;
        }
        if (WORK.matcher(sentence).find()) {
            return isPeopleAndPlaces(WORK_START.matcher(sentence).replaceAll(" "));
        }
        Matcher reported = REPORTED.matcher(sentence);
        boolean reporters = reported.matches()
                && isPeopleAndPlaces(reported.group("who"))
                && isPeopleAndPlaces(reported.group("rest"))
                && DateReader.monthAndDay(reported.group("rest") + " 1").isEmpty();
        if (reporters) {
            return true;
        }
        return PASSIVE.matcher(sentence).matches() || isContribution(sentence);
    }

    /** The end of such a sentence is often lost; then only people with their places prove it: {@code "Max Poe in Oslo contributed"}. */
    private static boolean isContribution(String sentence) {
        Matcher contributed = CONTRIBUTED.matcher(sentence);
        if (!contributed.matches() || !isPeopleAndPlaces(contributed.group("who"))) {
            return false;
        }
        String what = contributed.group("what");
        boolean placed =
                sentence.contains("contribut") && contributed.group("who").contains(" in ");
        if (what == null || TO_THIS.matcher(what).matches()) {
            return placed || what != null && TO_REPORT.matcher(what).matches();
        }
        return TO_REPORT.matcher(what).matches() || what.matches(" (?:from|in) .*") && isPeopleAndPlaces(what);
    }

    /** The people that a credit sentence names, without their places: {@code "Max Poe in Kiev, Ukraine and Ann Lee in Oslo contributed."} → Max Poe, Ann Lee. */
    static List<String> names(String sentence) {
        List<String> names = new ArrayList<>();
        if (WORK.matcher(sentence).find()) {
            for (String part : WORK_START.split(sentence)) {
                collect(part, names);
            }
            return names;
        }
        Matcher reported = REPORTED.matcher(sentence);
        Matcher contributed = CONTRIBUTED.matcher(sentence);
        if (reported.matches()) {
            collect(reported.group("who"), names);
            int from = reported.group("rest").lastIndexOf(" from ");
            collect(from < 0 ? "" : "- in " + reported.group("rest"), names);
        } else if (contributed.matches()) {
            collect(contributed.group("who"), names);
        }
        return names;
    }

    /** The stretch at the end of a block that is credits: from the first of its last sentences that are. */
    static Span tail(String text, Span span) {
        List<Span> sentences =
                RoughSentences.in(text, new Span(Math.max(span.start(), span.end() - 3 * LONGEST), span.end()));
        int from = span.end();
        for (int i = sentences.size() - 1; i >= 0 && isCredit(line(text, sentences.get(i))); i--) {
            from = sentences.get(i).start();
        }
        return new Span(from, span.end());
    }

    static List<String> namesIn(String text, Span credits) {
        return RoughSentences.in(text, credits).stream()
                .flatMap(sentence -> names(line(text, sentence)).stream())
                .toList();
    }

    private static String line(String text, Span sentence) {
        return sentence.cut(text)
                .replaceAll("\\s++", " ")
                .replaceAll("^[(\\[_—–\\s-]+", "")
                .replaceAll("[)\\]_\\s]+$", "");
    }

    /** Adds the names of a list with places: a piece after a place is a country, unless it has a place of its own or reads like a name. */
    private static void collect(String list, List<String> names) {
        boolean afterPlace = false;
        for (String piece : list.split("\\s*[,;](?=\\s|$)\\s*(?:and\\s+)?|\\s+(?:and|&)\\s+")) {
            int in = (" " + piece + " ")
                    .replaceFirst(" (?:at|from|near) ", " in ")
                    .indexOf(" in ");
            String who = ROLE_BEFORE
                    .matcher(in < 0 ? piece : piece.substring(0, Math.max(0, in - 1)))
                    .replaceFirst("")
                    .replaceAll("^\\W+|[^\\p{L}.]+$|(?<=\\p{L}{2})\\.$", "")
                    .strip();
            boolean country = afterPlace
                    && in < 0
                    && (Words.of(who).size() == 1 || PLACES.contains(who.toLowerCase(Locale.ROOT)));
            if (!country && Byline.isName(who) && !Byline.isOutlet(who) && !names.contains(who)) {
                names.add(who);
            }
            afterPlace = in >= 0 || country;
        }
    }

    private static boolean isPeopleAndPlaces(String words) {
        return Arrays.stream(words.split("[\\s,;:()\\[\\]/&—–]+"))
                .filter(word -> !Words.bare(word).isEmpty())
                .allMatch(word ->
                        Words.startsUpper(word) || LOWER_CASE.contains(Words.bare(word)) || word.startsWith("al-"));
    }

    private static Set<String> places() {
        Set<String> countries = Arrays.stream(Locale.getISOCountries())
                .map(code ->
                        new Locale("", code).getDisplayCountry(Locale.ENGLISH).toLowerCase(Locale.ROOT))
                .collect(Collectors.toSet());
        countries.addAll(Set.of(
                "new york",
                "new jersey",
                "new mexico",
                "new hampshire",
                "north carolina",
                "south carolina",
                "north dakota",
                "south dakota",
                "west virginia",
                "rhode island",
                "british columbia",
                "new south wales",
                "northern ireland",
                "west bank",
                "gaza strip",
                "hong kong",
                "czech republic",
                "ivory coast",
                "new delhi"));
        return Set.copyOf(countries);
    }
}
