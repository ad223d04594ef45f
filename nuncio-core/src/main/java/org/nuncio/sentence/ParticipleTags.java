package org.nuncio.sentence;

import java.util.Set;
import org.nuncio.sentence.kernel.Words;

/** Mends participles that a tagger takes for verbs, or the other way round: <i>neighbouring Benin</i>, <i>mobs armed with swords killed two men</i>. */
final class ParticipleTags {
    private static final Set<String> NEIGHBOURING = Set.of("neighbouring", "neighboring", "warring");
    private static final Set<String> ARMED = Set.of(
            "armed",
            "dressed",
            "clad",
            "equipped",
            "backed",
            "led",
            "trained",
            "disguised",
            "supported",
            "funded",
            "organised",
            "organized",
            "linked",
            "allied",
            "based",
            "stationed",
            "camped",
            "trapped",
            "held",
            "displaced",
            "uprooted",
            "angered",
            "enraged");
    private static final Set<String> PAST = Set.of("VBD", "VBN", "JJ");
    private static final Set<String> LEFT = Set.of("NN", "NNS", "NNP", "DT", "IN", "PRP$", "CD");
    private static final Set<String> BY = Set.of("with", "in", "as", "by", "at", "near", "to");
    private static final Set<String> OBJECT = Set.of("CD", "DT", "JJ", "NNS", "NNP", "PRP$");
    private static final Set<String> JOINED = Set.of("CC", "PRP", "WDT", "WP");
    private static final Set<String> SUMMING = Set.of("all", "both", "each");
    private static final Set<String> OPENING = Set.of("WDT", "WP", "WRB");

    private ParticipleTags() {}

    static void mend(Words words, int i) {
        neighbouring(words, i);
        armedWith(words, i);
        leftOffice(words, i);
        allDid(words, i);
    }

    /** <i>Chad, Mali and Niger all suspended flights</i>: behind the word that sums them up stands what they did. */
    private static void allDid(Words words, int i) {
        boolean summed = words.tag(i).equals("VBN")
                && SUMMING.contains(words.form(i - 1))
                && words.tag(i - 2).startsWith("NNP")
                && i + 1 < words.size()
                && (OBJECT.contains(words.tag(i + 1)) || words.tag(i + 1).equals("NN"));
        if (summed) {
            words.retag(i, "VBD");
        }
    }

    /** <i>Mr Roe left office on Friday</i>: where no other verb stands before the next comma. */
    private static void leftOffice(Words words, int i) {
        boolean adjective = words.form(i).equals("left")
                && words.tag(i).equals("JJ")
                && (words.tag(i - 1).equals("NNP") || words.tag(i - 1).equals("PRP"))
                && i + 1 < words.size()
                && LEFT.contains(words.tag(i + 1));
        for (int k = 1;
                adjective && k < words.size() && (k < i || !words.form(k).equals(","));
                k++) {
            adjective = !words.tag(k).equals("VBD")
                    && !words.tag(k).equals("VBZ")
                    && !words.tag(k).equals("MD");
        }
        if (adjective) {
            words.retag(i, "VBD");
        }
    }

    /** <i>a blockade of neighbouring Benin</i>: nobody neighbours it there. */
    private static void neighbouring(Words words, int i) {
        boolean before = NEIGHBOURING.contains(words.form(i))
                && words.tag(i).equals("VBG")
                && i + 1 < words.size()
                && words.tag(i + 1).startsWith("N");
        if (before) {
            words.retag(i, "JJ");
        }
    }

    /** <i>Mobs armed with swords killed two men</i>: what they are, and no verb of theirs, since another one follows. */
    private static void armedWith(Words words, int i) {
        boolean state = PAST.contains(words.tag(i))
                && ARMED.contains(words.form(i))
                && words.tag(i - 1).startsWith("NN")
                && i + 2 < words.size()
                && BY.contains(words.form(i + 1));
        for (int k = i + 2; state && k < words.size() && !words.form(k).equals(","); k++) {
            boolean acts = words.tag(k).equals("VBD")
                    || words.tag(k).equals("VBN")
                            && k + 1 < words.size()
                            && OBJECT.contains(words.tag(k + 1))
                            && words.tag(k - 1).startsWith("N");
            if (acts && !JOINED.contains(words.tag(k - 1))) {
                words.retag(i, "VBN");
                words.retag(k, "VBD");
                return;
            }
            if (OPENING.contains(words.tag(k))) {
                return;
            }
        }
    }
}
