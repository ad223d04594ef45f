package org.nuncio.sentence;

import java.util.List;
import java.util.Set;

/**
 * Mends whether somebody does or suffers what a verb says, or did it, where participle, past and present look alike: in <i>The Red Cross distributed food</i> it does, in <i>The envoy was
 * summoned and recalled hours later</i> he suffers both.
 */
final class VoiceRepairs extends TreeEdits {
    /** Verbs that keep an object in the passive: <i>was handed a note</i>. */
    private static final Set<String> GIVING = Set.of(
            "give", "hand", "grant", "award", "offer", "deny", "refuse", "tell", "ask", "send", "show", "teach", "pay",
            "promise", "allow");
    /** What is done to somebody or something, and which without an object nobody does. */
    private static final Set<String> SUFFERED = Set.of(
            ("arrest detain jail imprison release free deport expel recall summon charge indict sentence fine acquit convict execute hang behead kill shoot beat torture "
                            + "wound injure question interrogate bury destroy burn loot ransack close shut seal lift suspend ban dissolve dismiss sack replace transfer "
                            + "evacuate rescue take bring send tell order force appoint elect name hold put drag bundle abduct kidnap seize capture disarm exchange publish "
                            + "sign approve adopt postpone cancel search raid occupy shell bomb hit strike damage repair rebuild impound confiscate blindfold handcuff strip "
                            + "deprive bar banish exile demolish hand give grant refuse deny offer stab drug gag rob fire")
                    .split(" "));

    private static final Set<String> MEETING = Set.of("find", "discover", "leave");

    private VoiceRepairs(List<Token> tokens) {
        super(tokens);
    }

    static List<Token> mend(List<Token> tokens) {
        VoiceRepairs repairs = new VoiceRepairs(tokens);
        for (int i = 0; i < tokens.size(); i++) {
            repairs.active(i);
            repairs.phoned(i);
            repairs.passive(i);
            repairs.past(i);
            repairs.foundSo(i);
        }
        return List.copyOf(repairs.tokens);
    }

    /** <i>The Red Cross distributed food</i>: without an auxiliary and with an object it is a past. */
    private void active(int i) {
        Token verb = tokens.get(i);
        boolean bare = verb.tag().equals("VBN")
                && !verb.is("acl")
                && !verb.is("amod")
                && !verb.is("conj")
                && !GIVING.contains(verb.lemma())
                && none(i, t -> t.relation().startsWith("aux") || t.is("obl:agent"))
                && any(i, t -> t.is("obj") && t.index() > i);
        if (bare) {
            child(i, t -> t.relation().equals("nsubj:pass") && t.index() < i).ifPresent(subject -> {
                hang(subject, i, "nsubj");
                tokens.set(i, with(verb, "VBD", verb.head(), verb.relation()));
            });
        }
    }

    /** <i>President Roe called Prime Minister Lind and urged him</i>: she is not called so. */
    private void phoned(int i) {
        Token verb = tokens.get(i);
        boolean bare = verb.tag().equals("VBN")
                && verb.lemma().equals("call")
                && !verb.is("acl")
                && none(i, t -> t.relation().startsWith("aux") || t.is("obl:agent") || t.is("obj"));
        Token somebody = bare
                ? child(i, t -> t.is("xcomp") && t.isProperNoun() && t.index() > i)
                        .orElse(verb)
                : verb;
        boolean named = !somebody.equals(verb) && any(somebody.index(), t -> t.is("compound") && t.isProperNoun());
        if (named) {
            hang(somebody, i, "obj");
            child(i, t -> t.relation().equals("nsubj:pass") && t.index() < i).ifPresent(t -> hang(t, i, "nsubj"));
            tokens.set(i, with(verb, "VBD", verb.head(), verb.relation()));
        }
    }

    /** <i>was arrested and deported</i>, <i>were driven off and put on a plane</i>, <i>was summoned and handed a note</i>: the auxiliary is understood. */
    private void passive(int i) {
        Token verb = tokens.get(i);
        boolean joined = (verb.tag().equals("VBD") || TreeRepairs.UNCHANGING.contains(verb.form()))
                && verb.is("conj")
                && SUFFERED.contains(verb.lemma())
                && tokens.get(verb.head()).tag().equals("VBN")
                && any(verb.head(), t -> t.is("aux:pass"))
                && none(i, t -> t.relation().startsWith("nsubj") || t.relation().startsWith("aux"));
        boolean whole = none(i, t -> (t.is("obj") || t.is("ccomp")) && !GIVING.contains(verb.lemma()));
        if (joined && whole) {
            tokens.set(i, with(verb, "VBN", verb.head(), "conj"));
        }
    }

    /** <i>Intruders beat the envoy and drew a heart</i>: a present that is joined to a past is one. */
    private void past(int i) {
        Token verb = tokens.get(i);
        boolean open = verb.tag().equals("VBP") && TreeRepairs.UNCHANGING.contains(verb.form());
        boolean joined = open
                && (any(i, t -> t.is("conj") && t.tag().equals("VBD") && isLone(t))
                        || verb.is("conj")
                                && isLone(verb)
                                && tokens.get(verb.head()).tag().equals("VBD"));
        if (joined) {
            tokens.set(i, with(verb, "VBD", verb.head(), verb.relation()));
        }
    }

    private boolean isLone(Token verb) {
        return none(verb.index(), t -> t.is("nsubj") || t.is("aux"));
    }

    /** <i>found three men shot dead</i>, <i>left two students wounded</i>: they have suffered what the participle says. */
    private void foundSo(int i) {
        Token verb = tokens.get(i);
        boolean state = (verb.tag().equals("VBD") || verb.tag().equals("VBN"))
                && verb.is("ccomp")
                && verb.head() >= 0
                && verb.head() < i
                && MEETING.contains(tokens.get(verb.head()).lemma())
                && SUFFERED.contains(verb.lemma())
                && none(
                        i,
                        t -> t.is("obj")
                                || t.is("mark")
                                || t.is("ccomp")
                                || t.relation().startsWith("aux"));
        if (state) {
            child(i, t -> t.relation().equals("nsubj") && t.index() == i - 1).ifPresent(sufferer -> {
                hang(sufferer, i, "nsubj:pass");
                tokens.set(i, with(verb, "VBN", verb.head(), verb.relation()));
            });
        }
    }
}
