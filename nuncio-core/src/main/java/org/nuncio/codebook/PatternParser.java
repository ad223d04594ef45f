package org.nuncio.codebook;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** Reads the patterns of entries; see {@code codebook/README.md}. */
final class PatternParser {
    static final Set<String> PREPOSITIONS = Set.of(
            ("to with at against on upon for from of in into over about by between near toward towards through under after around across among behind "
                            + "outside onto within before without as alongside amid during despite inside beyond unto like than via involving including regarding concerning throughout because beside along opposite until past")
                    .split(" "));
    private static final Set<String> PARTICLES = Set.of(
            "up out down off back away forward together apart aside ahead forth short home close closer nearer available"
                    .split(" "));

    /** Verbs whose <i>over</i> is a particle: <i>handed the suspects over</i>. */
    private static final Set<String> PHRASAL = Set.of("hand", "turn", "give", "sign", "pay", "make", "win");

    /** Participles that do not end in <i>-ed</i>. */
    private static final Set<String> PARTICIPLES = Set.of(
            ("given brought flown held caught cut drawn sent shut led taken driven shown put met set told sought thrown blown shot hit seen found left lost made"
                            + " paid laid torn beaten broken hidden stolen struck swept kept sold bought built dealt fought hung written overthrown bound hurt")
                    .split(" "));

    private PatternParser() {}

    /** The head is the first word; of <i>be granted $asylum in</i>, which fits a passive as it is written, the participle. */
    static Pattern verb(String text) {
        List<String> words = words(text);
        boolean passive = words.size() > 1 && words.get(0).equals(Pattern.BE) && isParticiple(words.get(1));
        int head = passive ? 1 : 0;
        return pattern(text, words.get(head), List.of(), words.subList(head + 1, words.size()));
    }

    private static boolean isParticiple(String word) {
        return word.endsWith("ed") || PARTICIPLES.contains(word);
    }

    /** The head of a noun pattern is the last word before the first preposition; a preposition at its beginning must stand before the noun: <i>at request of</i>. */
    static Pattern noun(String text) {
        List<String> words = words(text);
        int head = PREPOSITIONS.contains(words.get(0)) && words.size() > 1 ? 1 : 0;
        while (head + 1 < words.size() && !PREPOSITIONS.contains(words.get(head + 1))) {
            head++;
        }
        return pattern(text, words.get(head), words.subList(0, head), words.subList(head + 1, words.size()));
    }

    private static List<String> words(String text) {
        return Arrays.asList(text.strip().toLowerCase(Locale.ROOT).split("\\s+"));
    }

    private static Pattern pattern(String text, String head, List<String> before, List<String> rest) {
        List<Pattern.Word> words = new ArrayList<>();
        String preposition = "";
        StringBuilder noun = new StringBuilder();
        for (int i = 0; i < rest.size(); i++) {
            String word = rest.get(i);
            boolean last = i == rest.size() - 1;
            if (PARTICLES.contains(word) || word.equals("over") && !last && PHRASAL.contains(head)) {
                flush(words, preposition, noun);
                preposition = "";
                words.add(new Pattern.Word("", word, true));
            } else if (PREPOSITIONS.contains(word)) {
                flush(words, preposition, noun);
                preposition = "";
                if (last) {
                    return new Pattern(text, head, before, words, word);
                }
                if (!isParticleBeforePreposition(rest, i)) {
                    preposition = word;
                } else {
                    words.add(new Pattern.Word("", word, true));
                }
            } else {
                if (word.startsWith("$") && !noun.isEmpty()) { // throw open $gates, put on ice $plans
                    flush(words, preposition, noun);
                    preposition = "";
                }
                noun.append(noun.isEmpty() ? "" : " ").append(word);
            }
        }
        flush(words, preposition, noun);
        return new Pattern(text, head, before, words, null);
    }

    /** <i>in</i> of <i>give in to</i>. */
    private static boolean isParticleBeforePreposition(List<String> rest, int i) {
        return PREPOSITIONS.contains(rest.get(i + 1));
    }

    private static void flush(List<Pattern.Word> words, String preposition, StringBuilder noun) {
        if (!noun.isEmpty()) {
            words.add(new Pattern.Word(preposition, noun.toString(), false));
            noun.setLength(0);
        }
    }
}
