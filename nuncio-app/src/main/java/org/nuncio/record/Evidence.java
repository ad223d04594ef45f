package org.nuncio.record;

import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * The words by which a claim is compared with others.
 *
 * @param words of the clause that carry meaning, without their endings, lower case
 * @param around those of the whole sentence
 * @param sites names that tell where it was, if any do: those in the sentence that follow a preposition of place, <i>near Cebu</i>, and those in the clause, but none of a party
 * @param weekdays in the sentence, without that of the saying
 */
record Evidence(
        SortedSet<String> words, SortedSet<String> around, SortedSet<String> sites, SortedSet<String> weekdays) {
    private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{N}]+(?:[.,]\\p{N}+)*");
    private static final Pattern SENTENCE_END =
            Pattern.compile("(?<=\\p{Ll}\\p{Ll}|\\p{N}|[)\"”’])[.!?][\"”’]?\\s+(?=[\\p{Lu}\\p{N}\"“‘])|\\R");
    private static final Pattern DATELINE = Pattern.compile("^\\p{Lu}[\\p{Lu} ,./-]+[^.]{0,40}?\\s[-–—]+\\s");

    /** <i>, a spokesman in Pristina said</i>: where somebody speaks of it is another matter. */
    private static final Pattern SAYS =
            Pattern.compile(",[^,]*\\b(?:said|says|reported|confirmed|announced|told|according to)\\b[^,]*(?=,|$)"
                    + "|\\b(?:said|told \\w+|reported|announced)(?: late)? on [A-Z][a-z]+day\\b");

    private static final Pattern WEEKDAY = Pattern.compile("\\b(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day\\b");

    private static final Pattern ENDING = Pattern.compile("(?<=\\p{L}{3})(?:ings?|e[sd]|s|e)$");

    /** Words without content, and those of time, which is compared by itself. */
    private static final Set<String> EMPTY = Set.of(
            ("the a an of to in on at for and or by with from that this its his her their it he she they was were is are be been had has have as s said"
                            + " says who which would will not after when where while monday tuesday wednesday thursday friday saturday sunday january february"
                            + " march april may june july august september october november december yesterday today week month year")
                    .split(" "));

    private static final Set<String> WHERE = Set.of(
            "in", "at", "near", "outside", "around", "from", "to", "into", "through", "of", "on", "over", "inside",
            "across");

    /** What tells anywhere in a sentence that it is not the one of which others have told. */
    private static final Set<String> ANOTHER =
            Set.of("again", "another", "second", "third", "fourth", "fifth", "renew", "repeat", "resum", "anew");

    /** The same in the clause itself only. */
    private static final Set<String> MORE = Set.of("fresh", "further", "mor", "latest", "new", "additional", "extend");

    /**
     * The clause from {@code start} to {@code end}, in code points of the text.
     *
     * @param parties what those are called who act or are acted on
     */
    static Evidence of(String text, int start, int end, Collection<String> parties) {
        int from = text.offsetByCodePoints(0, start);
        int to = text.offsetByCodePoints(from, end - start);
        SortedSet<String> sites = new TreeSet<>();
        SortedSet<String> words = words(text.substring(from, to), sites, false);
        String sentence = sentence(text, from, to);
        SortedSet<String> around = words(sentence, new TreeSet<>(), true);
        String told = SAYS.matcher(sentence).replaceAll("");
        words(told, sites, true);
        parties.forEach(party ->
                words(party, new TreeSet<>(), false).forEach(name -> sites.removeIf(site -> startAlike(site, name))));
        return new Evidence(words, around, sites, weekdays(told));
    }

    private static String sentence(String text, int from, int to) {
        Matcher ends = SENTENCE_END.matcher(text);
        int first = 0;
        int last = text.length();
        while (ends.find()) {
            if (ends.end() <= from) {
                first = ends.end();
            } else if (ends.start() >= to - 1) {
                last = ends.start();
                break;
            }
        }
        return DATELINE.matcher(text.substring(Math.min(first, from), Math.max(last, to)))
                .replaceFirst("");
    }

    private static SortedSet<String> weekdays(String sentence) {
        return WEEKDAY.matcher(sentence)
                .results()
                .map(MatchResult::group)
                .collect(Collectors.toCollection(TreeSet::new));
    }

    /** @param located whether only names after a preposition are sites */
    private static SortedSet<String> words(String words, Set<String> sites, boolean located) {
        SortedSet<String> found = new TreeSet<>();
        Matcher matcher = WORD.matcher(words);
        String before = "";
        while (matcher.find()) {
            String word = matcher.group();
            String lower = word.toLowerCase(Locale.ROOT);
            if (!EMPTY.contains(lower)) {
                found.add(stem(lower));
                if ((located ? WHERE.contains(before) : !before.isEmpty())
                        && Character.isUpperCase(word.codePointAt(0))) {
                    sites.add(stem(lower));
                }
            }
            before = lower;
        }
        return found;
    }

    /** <i>attacked</i>, <i>attacks</i> and <i>attack</i>; <i>killing</i> and <i>killed</i>. */
    private static String stem(String word) {
        return ENDING.matcher(word).replaceFirst("");
    }

    /** How many of the words of both sentences are shared (Dice), or of both clauses where that is more, 0 to 1. */
    double likeness(Evidence other) {
        return Math.max(dice(words, other.words), dice(around, other.around));
    }

    /** How many of the words of both clauses are shared. */
    double clauseLikeness(Evidence other) {
        return dice(words, other.words);
    }

    private static double dice(Set<String> a, Set<String> b) {
        return a.isEmpty() || b.isEmpty() ? 0 : 2.0 * shared(a, b) / (a.size() + b.size());
    }

    private static long shared(Set<String> a, Set<String> b) {
        return a.stream().filter(b::contains).count();
    }

    /** How many of the words of the shorter clause are in the longer, 0 to 1. */
    double containment(Evidence other) {
        Set<String> shorter = words.size() <= other.words.size() ? words : other.words;
        Set<String> longer = words.size() <= other.words.size() ? other.words : words;
        return shorter.isEmpty() ? 0 : (double) shared(shorter, longer) / shorter.size();
    }

    /** Each names a place that the other does not: <i>in Cebu</i> here, <i>in Davao</i> there. A people and its country share a name. */
    boolean isElsewhere(Evidence other) {
        return hasMore(sites, other) && hasMore(other.sites, this);
    }

    private static boolean hasMore(Set<String> sites, Evidence other) {
        return sites.stream()
                .anyMatch(site -> !other.around.contains(site)
                        && other.around.stream().noneMatch(word -> startAlike(site, word)));
    }

    private static boolean startAlike(String a, String b) {
        int length = Math.min(4, Math.min(a.length(), b.length()));
        return length >= 3 && a.regionMatches(0, b, 0, length);
    }

    boolean sharesSite(Evidence other) {
        return shared(sites, other.sites) > 0;
    }

    /** Both name a weekday, and not the same. */
    boolean isOnOtherWeekday(Evidence other) {
        return !weekdays.isEmpty() && !other.weekdays.isEmpty() && shared(weekdays, other.weekdays) == 0;
    }

    /** The numbers in the sentence: its words that begin with a digit. */
    private Set<String> numbers() {
        return around.subSet("0", ":");
    }

    boolean sharesNumber(Evidence other) {
        return shared(numbers(), other.around) > 0;
    }

    /** Both count something, and not a number is the same. */
    boolean countsOtherwise(Evidence other) {
        return !numbers().isEmpty() && !other.numbers().isEmpty() && !sharesNumber(other);
    }

    boolean tellsOfAnother() {
        return around.stream().anyMatch(ANOTHER::contains) || words.stream().anyMatch(MORE::contains);
    }

    /** The whole text as one clause. */
    static Evidence of(String clause) {
        return of(clause, 0, clause.codePointCount(0, clause.length()), List.of());
    }
}
