package org.nuncio.sentence;

import java.util.Locale;
import java.util.Set;
import org.nuncio.sentence.kernel.Words;

/**
 * Finds the verb of a sentence in which the tagger left none that is finite: <i>The army chief called on the king</i>, where it takes the past for a participle, and
 * <i>Security forces shot at protesters</i>, where it takes it for a noun. A sentence that ends with a full stop has a verb.
 */
final class FiniteTags {
    private static final int SHORTEST = 6;
    static final Set<String> FINITE = Set.of("VBD", "VBZ", "VBP", "MD");
    /** What the tagger takes for a noun or a bare form. */
    private static final Set<String> NO_NOUNS =
            Set.of("shot", "wound", "let", "hit", "cut", "hand", "attend", "put", "set");

    private static final Set<String> OBJECT =
            Set.of("DT", "PRP$", "NNP", "NNPS", "NNS", "NN", "CD", "JJ", "PRP", "VBG");
    private static final Set<String> ROUGHLY = Set.of("at", "more", "about", "up", "some", "nearly", "almost", "over");
    private static final Set<String> BESIDE = Set.of("IN", "TO", "RP", "RB");

    /** What is rather done to the subject, where no object follows: <i>two soldiers killed in a raid</i>, <i>talks held in Lima</i>. */
    private static final Set<String> PASSIVE = Set.of(
            ("killed wounded injured shot arrested detained jailed held charged sentenced hanged executed abducted kidnapped freed released found seen hit named "
                            + "destroyed damaged displaced evacuated built made based located scheduled planned set aimed linked backed born dated known taken sent "
                            + "used given called expected due accused suspected stationed deployed trapped captured seized wanted brought caught left lost")
                    .split(" "));

    private static final Set<String> CALLING = Set.of("for", "on", "upon");
    private static final Set<String> NAMING = Set.of("called", "named", "dubbed", "nicknamed", "titled", "entitled");

    private FiniteTags() {}

    static void mend(Words words) {
        int size = words.size();
        if (size <= SHORTEST || !words.form(size - 1).equals(".") || hasFinite(words)) {
            return;
        }
        int verb = first(words, 2);
        int other = verb < 0 ? -1 : first(words, verb + 1);
        if (other > 0 && hasObject(words, other) && !hasObject(words, verb)) {
            verb = other; // shells fired from Chad hit a town
        }
        if (verb > 0) {
            words.retag(verb, "VBD");
            joined(words, verb);
        }
    }

    /** The first word from there that may be the verb, or -1. */
    private static int first(Words words, int from) {
        for (int i = from; i + 1 < words.size(); i++) {
            if (isSubject(words, i - 1) && isPast(words, i)) {
                return i;
            }
        }
        return -1;
    }

    static boolean hasFinite(Words words) {
        for (int i = 1; i < words.size(); i++) {
            if (FINITE.contains(words.tag(i))) {
                return true;
            }
        }
        return false;
    }

    /** A noun, or an adverb behind one. */
    private static boolean isSubject(Words words, int i) {
        return words.tag(i).startsWith("N")
                || i > 1 && words.tag(i).equals("RB") && words.tag(i - 1).startsWith("N");
    }

    private static boolean isPast(Words words, int i) {
        String form = words.form(i);
        boolean lower = form.equals(form.toLowerCase(Locale.ROOT));
        if (lower && NO_NOUNS.contains(form) && !words.tag(i).equals("VBN")) {
            return BESIDE.contains(words.tag(i + 1)) && !words.form(i + 1).equals("of") || hasObject(words, i);
        }
        boolean past = lower && words.tag(i).equals("VBN") && LostVerb.mayBePast(form);
        if (!past || hasAgent(words, i)) {
            return false;
        }
        boolean called = form.equals("called") && CALLING.contains(words.form(i + 1));
        boolean beside = BESIDE.contains(words.tag(i + 1)) && !PASSIVE.contains(form);
        boolean with = words.tag(i + 1).equals("CC") && words.tag(i + 2).equals("VBN");
        return called || beside || with || hasObject(words, i);
    }

    /** <i>the sanctions imposed on Chad by Mali</i> */
    private static boolean hasAgent(Words words, int i) {
        for (int k = i + 1; k + 1 < words.size() && !words.tag(k).startsWith("V"); k++) {
            boolean somebody =
                    words.tag(k + 1).startsWith("NNP") || words.tag(k + 1).equals("DT");
            if (words.form(k).equals("by") && (k == i + 1 || somebody)) {
                return true;
            }
        }
        return false;
    }

    private static boolean hasObject(Words words, int i) {
        boolean counted = ROUGHLY.contains(words.form(i + 1)) && isNumberSoon(words, i + 1);
        boolean object = OBJECT.contains(words.tag(i + 1)) && !NAMING.contains(words.form(i));
        return counted || object;
    }

    private static boolean isNumberSoon(Words words, int from) {
        for (int k = from; k < Math.min(words.size(), from + 3); k++) {
            if (words.tag(k).equals("CD")) {
                return true;
            }
        }
        return false;
    }

    /** <i>named and arrested five men</i>: both are finite. */
    private static void joined(Words words, int i) {
        boolean second = i + 2 < words.size()
                && words.tag(i + 1).equals("CC")
                && words.tag(i + 2).equals("VBN");
        if (second) {
            words.retag(i + 2, "VBD");
        }
    }
}
