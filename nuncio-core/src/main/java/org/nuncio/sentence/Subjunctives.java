package org.nuncio.sentence;

import java.util.Set;
import org.nuncio.sentence.kernel.Words;

/** Mends verbs in what is demanded that a tagger takes for nouns: <i>demanded that the junta desist from violence</i>, <i>asked that the group halt the march</i>. */
final class Subjunctives {
    private static final Set<String> BIDDING = Set.of("""
          demand demands demanded demanding insist insists insisted insisting ask asks asked asking urge urges urged urging
          request requests requested requesting propose proposes proposed proposing recommend recommends recommended recommending
          suggest suggests suggested suggesting require requires required requiring order orders ordered ordering
          """.strip().split("\\s+"));
    /** Forms that are nouns or adjectives elsewhere. */
    private static final Set<String> BOTH = Set.of("""
          desist step halt stop end release return leave cease lift pay cut open close move hand stand quit restore refrain
          guarantee call hold meet address answer order aid support limit change report act back scale reverse drop ban reform
          ease honour honor respect resign abandon dismantle comply freeze house shelter feed clear empty vacate surrender
          show share turn put let give bow yield
          """.strip().split("\\s+"));

    private static final Set<String> ENDS =
            Set.of(",", ".", ";", ":", "\"", "”", "and", "or", "unless", "if", "before");

    private Subjunctives() {}

    static void mend(Words words) {
        for (int i = 2; i + 2 < words.size(); i++) {
            if (words.form(i).equals("that") && BIDDING.contains(words.form(i - 1))) {
                demanded(words, i + 1);
            }
        }
    }

    /** The first such word right behind a noun, where the clause has no verb so far and none after it. */
    private static void demanded(Words words, int from) {
        int end = from;
        while (end < words.size() && !ENDS.contains(words.form(end))) {
            if (words.tag(end).startsWith("VB") || words.tag(end).equals("MD")) {
                return;
            }
            end++;
        }
        for (int i = from + 1; i < end; i++) {
            boolean noun = words.tag(i).equals("NN")
                    || words.tag(i).equals("JJ")
                    || words.tag(i).equals("RB");
            if (noun && BOTH.contains(words.form(i)) && words.tag(i - 1).startsWith("N")) {
                words.retag(i, "VB");
                return;
            }
        }
    }
}
