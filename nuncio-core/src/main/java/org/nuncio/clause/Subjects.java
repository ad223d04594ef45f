package org.nuncio.clause;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.nuncio.mention.NounPhrase;
import org.nuncio.sentence.Sentence;
import org.nuncio.sentence.Token;

/** Finds the surface subject of a verb, also where it is understood: in to-clauses, participles, relative clauses and conjoined verbs. */
final class Subjects {
    /** Prepositions of what an act is about or done for. */
    private static final Set<String> REASONS =
            Set.of("over", "about", "regarding", "concerning", "amid", "because of", "against", "due to", "thanks to");

    private static final int DEPTH = 6;
    private static final Set<String> SUBJECT_CONTROL = Set.of(
            "promise",
            "threaten",
            "vow",
            "pledge",
            "offer",
            "swear",
            "decline",
            "refuse",
            "agree",
            "telephone",
            "phone",
            "visit",
            "meet",
            "contact",
            "use",
            "seize",
            "wield",
            "exercise");
    private static final Set<String> ASKED_BY_PREPOSITION = Set.of("on", "upon", "to", "with", "for");
    private static final Set<String> ASKING = Set.of(
            "call", "appeal", "plead", "press", "push", "prevail", "rely", "lean", "wait", "shout", "signal", "gesture",
            "motion", "turn", "look");

    /** What is done to somebody for, of or against what he does. */
    private static final Set<String> JUDGING = Set.of(
            "accuse",
            "suspect",
            "convict",
            "acquit",
            "blame",
            "criticise",
            "criticize",
            "condemn",
            "denounce",
            "praise",
            "thank",
            "punish",
            "indict",
            "prevent",
            "stop",
            "bar",
            "ban",
            "dissuade",
            "discourage",
            "deter",
            "prohibit",
            "dismiss",
            "absolve",
            "block",
            "keep",
            "hinder",
            "expel",
            "deport",
            "detain",
            "arrest",
            "jail",
            "imprison",
            "fine",
            "sanction",
            "suspend",
            "sack",
            "execute",
            "prosecute",
            "sue",
            "rebuke",
            "censure",
            "chide",
            "fault",
            "reproach",
            "chastise",
            "castigate",
            "berate",
            "reprimand",
            "penalise",
            "penalize",
            "blacklist",
            "commend",
            "laud",
            "applaud");

    private static final Set<String> JUDGED_BY = Set.of("of", "for", "from");

    private static final Set<String> REACTED =
            Set.of("at", "over", "against", "despite", "after", "following", "amid", "because of", "due to");

    private static final Set<String> OPERATIONS =
            Set.of("offensive", "operation", "campaign", "sweep", "crackdown", "mission", "manoeuvre", "maneuver");
    private static final Set<String> MOUNTING = Set.of(
            "launch", "mount", "stage", "conduct", "begin", "start", "lead", "open", "order", "undertake", "wage");
    private static final Set<String> GIVING = Set.of("give", "grant", "offer", "deny", "refuse", "allow");
    private static final Set<String> RANKS = Set.of("first", "second", "third", "last", "latest");
    private static final Set<String> INTENT = Set.of(
            "intention",
            "plan",
            "idea",
            "possibility",
            "prospect",
            "hope",
            "threat",
            "risk",
            "aim",
            "purpose",
            "policy",
            "point",
            "use",
            "right",
            "way",
            "means",
            "practice",
            "option",
            "interest",
            "chance",
            "goal",
            "task",
            "sense",
            "responsibility",
            "method",
            "favour",
            "favor",
            "desire",
            "wish",
            "thought",
            "need",
            "case",
            "reason",
            "step",
            "course",
            "mistake",
            "trouble");

    private Subjects() {}

    static Optional<Token> of(Sentence sentence, Token verb) {
        return of(sentence, verb, DEPTH);
    }

    private static Optional<Token> of(Sentence sentence, Token verb, int depth) {
        Optional<Token> own = sentence.child(verb, "nsubj")
                .or(() -> sentence.child(verb, "csubj"))
                .or(() -> ofAuxiliary(sentence, verb));
        if (own.isPresent()) {
            return own.map(subject -> antecedent(sentence, verb, subject))
                    .map(subject -> verb.is("acl") ? whoMounted(sentence, subject, depth) : subject);
        }
        if (depth == 0 || verb.head() < 0) {
            return Optional.empty();
        }
        Token head = sentence.token(verb.head());
        return switch (verb.relation()) {
            case "conj" -> of(sentence, joinedTo(sentence, verb, head), depth - 1);
            case "xcomp" -> head.isNoun() ? ofNoun(sentence, head, depth) : controller(sentence, head, depth);
            case "advcl", "parataxis", "dep" ->
                head.isNoun() && !head.is("root") && !sentence.hasChild(head, t -> t.is("cop"))
                        ? ofNoun(sentence, head, depth)
                        : verb.tag().equals("VBD") || verb.tag().equals("VBZ")
                                ? Optional.empty()
                                : adverbial(sentence, verb, head, depth);
            case "ccomp" ->
                verb.tag().equals("VBG") || verb.tag().equals("VB")
                        ? controller(sentence, head, depth)
                        : Optional.empty();
            case "acl", "acl:relcl" -> ofAdnominal(sentence, verb, head, depth);
            default -> Optional.empty();
        };
    }

    /** The verb whose subject a joined one shares. */
    private static Token joinedTo(Sentence sentence, Token verb, Token head) {
        return between(sentence, verb, head).orElse(resumes(sentence, verb, head) ? sentence.token(head.head()) : head);
    }

    /**
     * <i>Chad suspended the truce after rebels raided Gao and killed a mayor</i>: the rebels did, though the parser joins both verbs to the first. A comma before
     * <i>and</i> would take up the first again.
     */
    private static Optional<Token> between(Sentence sentence, Token verb, Token head) {
        List<Token> words = sentence.tokens().subList(Math.min(head.index(), verb.index()), verb.index());
        Optional<Token> nearest = words.stream()
                .filter(t -> t.head() == head.index()
                        && t.is("conj")
                        && t.isVerb()
                        && sentence.child(t, "nsubj").isPresent())
                .reduce((a, b) -> b);
        return nearest.filter(near -> sentence.tokens().subList(near.index(), verb.index()).stream()
                .noneMatch(t -> t.form().equals(",") || t.form().equals(";")));
    }

    /** <i>Chile did, however, suspend the accord</i>: where words stand between, the subject may hang on <i>did</i>. */
    private static Optional<Token> ofAuxiliary(Sentence sentence, Token verb) {
        return sentence.children(verb, "aux").stream()
                .flatMap(aux -> sentence.child(aux, "nsubj").stream())
                .findFirst();
    }

    /**
     * <i>He said the army had moved, and warned that …</i>: the simple past after a comma goes on from <i>said</i>, not from <i>had moved</i>.
     *
     * @param first the verb that the parser joins it to
     */
    private static boolean resumes(Sentence sentence, Token verb, Token first) {
        boolean reported = (first.is("ccomp") || first.is("advcl"))
                && first.head() >= 0
                && first.head() < first.index()
                && sentence.token(first.head()).tag().equals("VBD");
        boolean backshifted = sentence.hasChild(
                first,
                t -> t.is("aux")
                        && (t.form().equalsIgnoreCase("had")
                                || t.form().equalsIgnoreCase("would")
                                || t.form().equalsIgnoreCase("will")));
        boolean own = verb.tag().equals("VBD") && !sentence.hasChild(verb, t -> t.is("aux"));
        boolean comma = sentence.tokens().subList(first.index(), verb.index()).stream()
                .anyMatch(t -> t.form().equals(","));
        return reported && backshifted && own && comma;
    }

    /** <i>accused Chad of seeking a pretext</i>, <i>barred Chad from flying</i>: Chad; else who does what is told beside it. */
    private static Optional<Token> adverbial(Sentence sentence, Token verb, Token head, int depth) {
        boolean judged = verb.tag().equals("VBG")
                && JUDGING.contains(head.lemma())
                && sentence.hasChild(verb, t -> (t.is("mark") || t.is("case")) && JUDGED_BY.contains(t.lemma()));
        Optional<Token> object = judged ? sentence.child(head, "obj") : Optional.empty();
        return object.isPresent() ? object : of(sentence, head, depth - 1);
    }

    /** A relative pronoun stands for the noun that the clause hangs on. */
    static Token antecedent(Sentence sentence, Token verb, Token subject) {
        boolean relative = Set.of("WDT", "WP").contains(subject.tag())
                || subject.form().equalsIgnoreCase("that")
                        && (subject.tag().equals("DT")
                                || subject.tag().equals("IN")); // the embargo that the Union imposed
        if (!relative) {
            return subject;
        }
        Token at = verb;
        for (int i = 0; i < DEPTH && at.head() >= 0; i++) {
            if (at.is("acl")) {
                return sentence.token(at.head());
            }
            at = sentence.token(at.head());
        }
        return subject;
    }

    /** <i>The army launched an offensive that freed 80 hostages</i>: the army freed them. */
    private static Token whoMounted(Sentence sentence, Token noun, int depth) {
        boolean mounted = depth > 0
                && OPERATIONS.contains(noun.lemma())
                && noun.is("obj")
                && sentence.head(noun).filter(v -> MOUNTING.contains(v.lemma())).isPresent();
        return mounted
                ? sentence.head(noun)
                        .flatMap(verb -> of(sentence, verb, depth - 1))
                        .orElse(noun)
                : noun;
    }

    /** <i>urged Moscow to withdraw</i>, <i>called on Moscow to withdraw</i>: Moscow; <i>pledged to withdraw</i>: who pledged. */
    private static Optional<Token> controller(Sentence sentence, Token head, int depth) {
        Optional<Token> object = sentence.child(head, "obj");
        if (object.isPresent() && !SUBJECT_CONTROL.contains(head.lemma())) {
            return object.map(told -> antecedent(sentence, head, told)); // whom he urged to withdraw
        }
        if (ASKING.contains(head.lemma())) {
            for (Token oblique : sentence.children(head, "obl")) {
                if (ASKED_BY_PREPOSITION.contains(NounPhrase.preposition(sentence, oblique))) {
                    return Optional.of(oblique);
                }
            }
        }
        return of(sentence, head, depth - 1);
    }

    /** <i>Iran's refusal to open the site</i>; <i>made a promise to leave</i>. */
    private static Optional<Token> ofNoun(Sentence sentence, Token noun, int depth) {
        Optional<Token> possessor = sentence.child(noun, "nmod:poss");
        if (possessor.isPresent()) {
            return possessor;
        }
        List<Token> by = sentence.children(noun, "nmod").stream()
                .filter(t -> Set.of("by", "from", "on", "to").contains(NounPhrase.preposition(sentence, t)))
                .toList();
        if (!by.isEmpty()) {
            return Optional.of(by.get(0));
        }
        if (noun.is("obj") || noun.is("obl") && !isReactedTo(sentence, noun) || noun.is("nsubj:pass")) {
            return sentence.head(noun).flatMap(verb -> of(sentence, verb, depth - 1));
        }
        return Optional.empty();
    }

    /** <i>walked out over the decision to readmit Chad</i>: others have decided. */
    private static boolean isReactedTo(Sentence sentence, Token noun) {
        return REACTED.contains(NounPhrase.preposition(sentence, noun));
    }

    private static Optional<Token> ofAdnominal(Sentence sentence, Token verb, Token noun, int depth) {
        boolean infinitive =
                verb.tag().equals("VB") && sentence.hasChild(verb, t -> t.tag().equals("TO"));
        boolean gerund = verb.tag().equals("VBG")
                && INTENT.contains(noun.lemma())
                && sentence.hasChild(verb, t -> t.is("mark")); // no intention of sending them
        if (infinitive && isRanked(sentence, noun)) {
            return Optional.of(bearerOf(sentence, noun, depth));
        }
        if (infinitive || gerund) {
            return givenTo(sentence, noun).or(() -> ofNoun(sentence, noun, depth));
        }
        return Optional.of(noun);
    }

    /** <i>gave Mali permission to leave</i>: Mali would leave. */
    private static Optional<Token> givenTo(Sentence sentence, Token noun) {
        return sentence.head(noun)
                .filter(verb -> noun.is("obj") && GIVING.contains(verb.lemma()))
                .flatMap(verb -> sentence.child(verb, "iobj"));
    }

    /** <i>the first [state] to recognise it</i>, <i>among the last to leave</i>: whoever is so ranked has done it. */
    static boolean isRanked(Sentence sentence, Token noun) {
        return RANKS.contains(noun.lemma())
                || sentence.hasChild(noun, t -> RANKS.contains(t.lemma()) && (t.is("amod") || t.is("compound")));
    }

    /** Who is the first or the last: <i>Turkey</i> of <i>Turkey was one of the first states to recognise it</i>. */
    private static Token bearerOf(Sentence sentence, Token rank, int depth) {
        Token at = rank;
        while (at.is("nmod") && at.head() >= 0 && !sentence.token(at.head()).isVerb()) {
            at = sentence.token(at.head());
        }
        Optional<Token> subject = sentence.child(at, "nsubj");
        if (subject.isPresent()) {
            return subject.get();
        }
        Optional<Token> head = at.is("nsubj") ? Optional.empty() : sentence.head(at);
        if (at.is("appos") && head.isPresent()) {
            return head.get();
        }
        return head.filter(Token::isVerb)
                .flatMap(verb -> of(sentence, verb, depth - 1))
                .orElse(rank);
    }

    /** <i>condemned the raid as a violation</i>, <i>was dismissed over a call with a rival</i>: that is what others did, and not who condemns or dismisses. */
    static boolean isWhatItIsCalled(Sentence sentence, Token noun, Token verb) {
        return REASONS.contains(NounPhrase.preposition(sentence, noun))
                || NounPhrase.preposition(sentence, noun).equals("as")
                        && sentence.hasChild(verb, t -> t.is("obj") || t.is("nsubj:pass"));
    }
}
