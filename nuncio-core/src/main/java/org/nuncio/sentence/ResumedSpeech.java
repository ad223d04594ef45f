package org.nuncio.sentence;

import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * <i>The envoy said Chadians had a right to march and called for restraint</i>: the parser lets the people of whom he speaks call for it. Who condemns, welcomes, or
 * calls for calm after he has told what others are or have, goes on speaking; what they demand or do may be their own. So does who condemns after he has told what
 * others <i>had</i> done.
 */
final class ResumedSpeech extends TreeEdits {
    private static final Set<String> SAYING =
            Set.of("say", "add", "note", "stress", "argue", "insist", "declare", "state");
    private static final Set<String> JUDGING = Set.of(
            "condemn", "denounce", "deplore", "welcome", "commend", "reiterate", "accuse", "criticise", "criticize");
    private static final Set<String> CALLING = Set.of("call", "appeal", "plead", "urge");
    private static final Set<String> ADDRESSING =
            Set.of("call", "appeal", "urge", "warn", "ask", "tell", "press", "accuse", "blame", "condemn");
    /** What outsiders call for. */
    private static final Set<String> CALM =
            Set.of("restraint", "calm", "patience", "moderation", "dialogue", "caution", "tolerance");
    /** Whom outsiders urge to do something. */
    private static final Set<String> SIDES = Set.of(
            "side",
            "party",
            "leader",
            "donor",
            "state",
            "neighbour",
            "neighbor",
            "government",
            "authority",
            "army",
            "military",
            "police",
            "junta",
            "regime",
            "country",
            "nation",
            "council",
            "parliament",
            "ruler");

    private static final Set<String> HAS = Set.of("has", "have", "had");
    private static final Set<String> MODALS = Set.of("should", "must", "ought", "could", "can");

    private ResumedSpeech(List<Token> tokens) {
        super(tokens);
    }

    static List<Token> mend(List<Token> tokens) {
        ResumedSpeech edits = new ResumedSpeech(tokens);
        for (int i = 1; i < tokens.size(); i++) {
            edits.resume(i);
        }
        return List.copyOf(edits.tokens);
    }

    private void resume(int i) {
        hasSaidAndHas(i);
        Token verb = tokens.get(i);
        boolean joined = verb.is("conj")
                && (verb.tag().equals("VBD") || verb.tag().equals("VBN"))
                && tokens.get(i - 1).is("cc")
                && none(i, t -> t.is("aux") || t.relation().startsWith("nsubj"));
        Token reported = joined ? tokens.get(verb.head()) : verb;
        if (!joined || !reported.is("ccomp") || reported.head() < 0) {
            return;
        }
        Token report = tokens.get(reported.head());
        boolean said = SAYING.contains(report.lemma())
                && report.tag().equals("VBD")
                && report.index() < reported.index()
                && any(report.index(), t -> t.is("nsubj"));
        boolean has = any(reported.index(), t -> t.is("aux") && t.lemma().equals("have"));
        boolean active = any(verb.index(), t -> t.is("obj")) && any(reported.index(), t -> t.is("aux:pass"));
        boolean perfect =
                has && verb.tag().equals("VBN") && !active; // had marched and called, not was robbed and accused him
        boolean resumes = isOfPeople(reported) && isUtterance(verb)
                || (has || active) && JUDGING.contains(verb.lemma())
                || isOfOther(verb, reported)
                || isOfOtherForm(verb, reported);
        if (said && !perfect && resumes) {
            tokens.set(i, with(verb, "VBD", report.index(), "conj"));
            resumeBefore(i, report);
        }
    }

    /** <i>said that it did not regard him as elected and announced sanctions</i>: <i>did not announced</i> would be no English. */
    private boolean isOfOtherForm(Token verb, Token reported) {
        return verb.tag().equals("VBD")
                && reported.tag().equals("VB")
                && any(reported.index(), t -> t.is("aux") && t.index() < reported.index());
    }

    /** <i>said it would not, called on him to go, and announced sanctions</i>: the utterance between two that resume the speech is one of them. */
    private void resumeBefore(int last, Token report) {
        for (int i = report.index() + 1; i < last - 1; i++) {
            Token verb = tokens.get(i);
            boolean between = (verb.tag().equals("VBN") || verb.tag().equals("VBD"))
                    && isComma(i - 1)
                    && (ADDRESSING.contains(verb.lemma()) || JUDGING.contains(verb.lemma()))
                    && none(i, t -> t.is("aux") || t.relation().startsWith("nsubj") || t.is("obl:agent"));
            if (between) {
                tokens.set(i, with(verb, "VBD", report.index(), "conj"));
            }
        }
    }

    /** <i>said that Chad had massed troops and called on it to withdraw them</i>: who is called on is the one of whom was spoken. */
    private boolean isOfOther(Token verb, Token reported) {
        boolean one = any(reported.index(), t -> t.relation().startsWith("nsubj") && t.isProperNoun());
        return one
                && ADDRESSING.contains(verb.lemma())
                && any(
                        verb.index(),
                        t -> (t.is("obj") || t.is("obl") || t.is("iobj"))
                                && t.form().equals("it"));
    }

    /** <i>has said that the law needs a change and has called for a vote</i>: the second <i>has</i> goes on from the first. */
    private void hasSaidAndHas(int i) {
        Token verb = tokens.get(i);
        Token reported = verb.is("conj") ? tokens.get(verb.head()) : verb;
        Optional<Token> has = child(
                i,
                t -> t.is("aux")
                        && HAS.contains(t.form())
                        && t.index() > 0
                        && tokens.get(t.index() - 1).is("cc"));
        boolean open = has.isPresent()
                && reported != verb
                && reported.is("ccomp")
                && reported.head() < reported.index()
                && none(i, t -> t.relation().startsWith("nsubj"))
                && none(reported.index(), t -> t.is("aux") && HAS.contains(t.form()));
        if (open && SAYING.contains(tokens.get(reported.head()).lemma())) {
            int report = reported.head();
            if (any(report, t -> t.is("aux") && t.form().equals(has.get().form()))) {
                hang(verb, report, "conj");
                hang(tokens.get(has.get().index() - 1), report, "cc");
            }
        }
    }

    /** What many are, have, or ought to do, rather than what they have done. */
    private boolean isOfPeople(Token reported) {
        boolean state = any(reported.index(), t -> t.is("cop"))
                || reported.lemma().equals("have")
                || reported.tag().equals("VBG")
                        && any(reported.index(), t -> t.is("aux") && t.lemma().equals("be"))
                || any(reported.index(), t -> t.is("aux") && MODALS.contains(t.lemma()));
        return state
                && any(
                        reported.index(),
                        t -> t.is("nsubj")
                                && (t.tag().endsWith("S") && t.isNoun()
                                        || t.isProperNoun() && t.form().endsWith("ans")));
    }

    private boolean isUtterance(Token verb) {
        return JUDGING.contains(verb.lemma())
                || CALLING.contains(verb.lemma())
                        && any(
                                verb.index(),
                                t -> (t.is("obj") || t.is("obl"))
                                        && (CALM.contains(t.lemma()) || SIDES.contains(t.lemma())));
    }
}
