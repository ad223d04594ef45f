package org.nuncio.clause;

import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.nuncio.sentence.Sentence;
import org.nuncio.sentence.Token;
import org.nuncio.text.Span;

/**
 * Whether the clause says that it happened.
 *
 * @param negated by <i>not</i>, <i>no</i>, <i>never</i>, <i>without</i>
 * @param future by <i>will</i>, <i>shall</i>, <i>going to</i>, <i>is to</i>, or <i>would</i> after a verb of saying in the past
 * @param unreal by <i>may</i>, <i>would</i>, <i>could</i>, <i>should</i>, by a purpose clause, by <i>possible</i>, inside <i>if</i>
 * @param obliged by <i>must</i>, <i>should</i>, <i>have to</i>
 * @param condition the words of the condition, null where there is none
 */
public record Modality(
        boolean negated,
        boolean future,
        boolean unreal,
        boolean obliged,
        @Nullable Span condition) {
    private static final Set<String> WILL = Set.of("will", "shall", "'ll", "wo");
    private static final Set<String> MAYBE = Set.of("may", "might", "could", "can", "ca");
    private static final Set<String> REACHING = Set.of(
            "telephone",
            "phone",
            "ring",
            "summon",
            "write",
            "meet",
            "contact",
            "speak",
            "march",
            "rally",
            "gather",
            "demonstrate",
            "protest",
            "assemble",
            "besiege",
            "take",
            "strike");
    private static final Set<String> SAYING = Set.of(
            ("ask promise offer pledge assure threaten accuse reject urge protest demand warn complain thank congratulate condemn express "
                            + "convey press call appeal request discuss apologise apologize tell")
                    .split(" "));
    /** What they are said to bring about has come about: implicative verbs (Karttunen 1971). */
    private static final Set<String> BRINGING =
            Set.of(("prompt lead force compel oblige drive cause spur provoke induce prod dare").split(" "));

    private static final Set<String> COMPELLING = Set.of("force", "oblige", "compel");
    private static final Set<String> COLOURLESS = Set.of("begin", "start", "continue", "resume", "be");
    private static final Set<String> GRANTED = Set.of("allow", "permit", "let", "able");
    private static final Set<String> EXPECTED = Set.of("will", "'ll", "would", "may", "might", "could", "should");
    private static final Set<String> SEQUENCE = Set.of("before", "after");
    private static final Set<String> PLANNING = Set.of("be", "due", "schedule", "expect", "set", "plan", "intend");
    private static final Set<String> OBLIGE = Set.of("must", "should", "ought");
    private static final Set<String> GOALS = Set.of(
            "priority",
            "goal",
            "aim",
            "task",
            "duty",
            "objective",
            "mission",
            "ambition",
            "obligation",
            "responsibility");

    /** What would happen under one is proposed and not announced. */
    private static final Set<String> PROPOSED = Set.of(
            "proposal",
            "plan",
            "idea",
            "draft",
            "initiative",
            "offer",
            "roadmap",
            "bill",
            "blueprint",
            "scheme",
            "scenario",
            "formula",
            "resolution",
            "motion",
            "amendment",
            "legislation",
            "law",
            "decree",
            "treaty",
            "understanding",
            "arrangement");

    public Modality asFuture() {
        return new Modality(negated, true, unreal, obliged, condition);
    }

    /** As something said: where an expression has its <i>not</i> in it (<i>will not tolerate</i>), its tense and its negation tell nothing more. */
    public Modality asSaid() {
        return new Modality(false, false, false, obliged, condition);
    }

    /** How the clause of this predicate is said to be. */
    public static Modality of(Sentence sentence, Token predicate) {
        return predicate.isNoun() || ClauseReader.isGerundNoun(sentence, predicate)
                ? NounModality.of(sentence, predicate)
                : ofVerb(sentence, predicate);
    }

    static Modality ofVerb(Sentence sentence, Token verb) {
        boolean negated = Negation.of(sentence, verb);
        boolean would = hasAuxiliary(sentence, verb, Set.of("would", "'d"));
        boolean reported = isReportedInPast(sentence, verb);
        Span condition = Conditions.of(sentence, verb).orElse(null);
        boolean claimed = Negation.isMereClaim(sentence, verb)
                || Undone.isOpen(sentence, verb)
                || isUnderTerms(sentence, verb)
                || Generic.isOf(sentence, verb);
        boolean inOneJourney = isBesidePlan(sentence, verb);
        boolean future = !claimed
                && !Conditions.isAsked(sentence, verb)
                && (hasAuxiliary(sentence, verb, WILL)
                        || would && reported
                        || isGoingTo(sentence, verb)
                        || futureByOuter(sentence, verb)
                        || isJoinedPlan(sentence, verb)
                        || isHeadlinePlan(sentence, verb)
                        || Awaiting.isScheduled(sentence, verb)
                        || inOneJourney);
        boolean obliged = hasAuxiliary(sentence, verb, OBLIGE) || hasTo(sentence, verb);
        boolean unreal = would && !reported
                || hasAuxiliary(sentence, verb, MAYBE)
                || obliged
                || Conditions.isInside(sentence, verb)
                || verb.is("csubj") && Conditions.isAsked(sentence, verb) // whether they will march is unclear
                || isPurpose(sentence, verb)
                || Awaiting.isAwaited(sentence, verb)
                || isGoal(sentence, verb)
                || Negation.isDisproved(sentence, verb)
                || Negation.isUnconfirmedReport(sentence, verb)
                || claimed
                || !inOneJourney && unrealByOuter(sentence, verb);
        return new Modality(negated, future, unreal, obliged, condition);
    }

    static boolean hasAuxiliary(Sentence sentence, Token verb, Set<String> lemmas) {
        if (sentence.hasChild(
                verb,
                t -> t.is("aux")
                        && (lemmas.contains(t.lemma())
                                || lemmas.contains(t.form().toLowerCase(java.util.Locale.ROOT))))) {
            return true;
        }
        boolean bare = verb.is("conj")
                && (verb.tag().equals("VB") || verb.tag().equals("VBN"))
                && !sentence.hasChild(verb, t -> t.is("aux") || t.is("nsubj"));
        return bare
                && sentence.head(verb)
                        .filter(Token::isVerb)
                        .map(h -> hasAuxiliary(sentence, h, lemmas))
                        .orElse(false);
    }

    /** <i>may have to withdraw</i> */
    private static boolean hasTo(Sentence sentence, Token verb) {
        return verb.is("xcomp")
                && verb.tag().equals("VB")
                && sentence.head(verb)
                        .filter(h -> h.lemma().equals("have") && !isWithoutChoice(sentence, h))
                        .isPresent();
    }

    private static boolean isGoingTo(Sentence sentence, Token verb) {
        if (!verb.is("xcomp")) {
            return false;
        }
        Optional<Token> head = sentence.head(verb);
        return head.filter(h -> h.lemma().equals("go") && h.tag().equals("VBG")
                        || h.lemma().equals("be"))
                .isPresent();
    }

    /** <i>an understanding under which neither would attack</i>: so it was laid down, and not planned. */
    private static boolean isUnderTerms(Sentence sentence, Token verb) {
        Token clause = isGoingTo(sentence, verb) ? sentence.token(verb.head()) : verb;
        return clause.is("acl:relcl")
                && (!clause.equals(verb) || hasAuxiliary(sentence, verb, Set.of("would")))
                && sentence.head(clause)
                        .filter(noun -> PROPOSED.contains(noun.lemma()))
                        .isPresent();
    }

    /** <i>is to free them and to open talks</i>: the second infinitive is as much a plan as the first. */
    private static boolean isJoinedPlan(Sentence sentence, Token verb) {
        boolean joined = verb.is("conj")
                && verb.tag().equals("VB")
                && sentence.child(verb, "nsubj").isEmpty()
                && sentence.hasChild(verb, t -> t.tag().equals("TO"));
        return joined
                && sentence.head(verb)
                        .filter(h -> h.is("xcomp") && h.tag().equals("VB"))
                        .map(h -> ofVerb(sentence, h).future())
                        .orElse(false);
    }

    /** <i>France to send envoy</i>, without a verb of its own. */
    private static boolean isHeadlinePlan(Sentence sentence, Token verb) {
        return verb.head() < 0
                && verb.tag().equals("VB")
                && sentence.child(verb, "nsubj").isPresent()
                && sentence.hasChild(verb, t -> t.tag().equals("TO"));
    }

    private static boolean isReportedInPast(Sentence sentence, Token verb) {
        if (goesOnReporting(sentence, verb) || isInterrupted(sentence, verb)) {
            return true;
        }
        Token at = verb;
        for (int i = 0; i < 4 && at.head() >= 0; i++) {
            Token head = sentence.token(at.head());
            if (at.is("acl:relcl") && PROPOSED.contains(head.lemma())) {
                return false; // a plan under which Chad would withdraw
            }
            if ((at.is("ccomp") || at.is("acl") && head.isNoun())
                    && (head.tag().equals("VBD")
                            || head.tag().equals("VBN")
                            || head.isNoun()
                            || head.tag().equals("VBG"))) {
                return true;
            }
            if (at.is("xcomp") && head.isVerb() || at.is("conj")) {
                at = head;
            } else {
                return false;
            }
        }
        return false;
    }

    /** <i>Any strike, she said, would cost it dear</i>, <i>unless it left, she said, Mali would be struck</i>: the saying hangs on what is said. */
    private static boolean isInterrupted(Sentence sentence, Token verb) {
        return Stream.concat(Stream.of(verb), Conditions.verbsOf(sentence, verb).stream())
                .flatMap(clause -> sentence.children(clause, "parataxis").stream())
                .anyMatch(said -> said.tag().equals("VBD")
                        && said.index() < verb.index()
                        && sentence.child(said, "nsubj").isPresent());
    }

    /** <i>Chile would not yield, she told reporters, and it would sue</i>: what follows is said as well. */
    private static boolean goesOnReporting(Sentence sentence, Token verb) {
        return verb.is("conj")
                && sentence.child(verb, "nsubj").isPresent()
                && sentence.head(verb)
                        .filter(h -> h.tag().equals("VBD"))
                        .filter(h -> sentence.hasChild(h, t -> t.is("ccomp") && t.index() < h.index()))
                        .isPresent();
    }

    /** <i>will [begin to] withdraw</i>, <i>will meet them before flying to Chad</i>: the outer auxiliary counts for the inner verb. */
    private static boolean futureByOuter(Sentence sentence, Token verb) {
        boolean next = verb.is("advcl")
                && verb.tag().equals("VBG")
                && sentence.hasChild(verb, t -> t.is("mark") && t.lemma().equals("before"));
        return (verb.is("xcomp") || next)
                && sentence.head(verb)
                        .filter(Token::isVerb)
                        .filter(h -> next
                                || COLOURLESS.contains(h.lemma())
                                || Agents.isCaused(sentence, verb)
                                || isWithoutChoice(sentence, h))
                        .map(h -> ofVerb(sentence, h).future())
                        .orElse(false);
    }

    /** <i>will be forced to close it</i>, <i>will have no choice but to close it</i> */
    private static boolean isWithoutChoice(Sentence sentence, Token verb) {
        return COMPELLING.contains(verb.lemma()) && ClauseReader.isPassive(sentence, verb)
                || verb.lemma().equals("have")
                        && sentence.children(verb, "dep").stream()
                                .anyMatch(o -> sentence.hasChild(
                                        o, t -> t.is("det") && t.lemma().equals("no")));
    }

    /** <i>will visit Togo before flying to Mali</i>, <i>is due to arrive after meeting the mediator</i>: both lie ahead. */
    private static boolean isBesidePlan(Sentence sentence, Token verb) {
        boolean sequence = verb.is("advcl")
                && verb.tag().equals("VBG")
                && sentence.hasChild(verb, t -> t.is("mark") && SEQUENCE.contains(t.lemma()));
        Optional<Token> main = sequence ? sentence.head(verb).filter(Token::isVerb) : Optional.empty();
        boolean planned = main.filter(m -> m.is("xcomp") && m.tag().equals("VB"))
                .flatMap(sentence::head)
                .filter(h -> PLANNING.contains(h.lemma()))
                .isPresent();
        return planned || main.filter(m -> ofVerb(sentence, m).future()).isPresent();
    }

    private static boolean unrealByOuter(Sentence sentence, Token verb) {
        Optional<Token> head = sentence.head(verb).filter(Token::isVerb);
        if (verb.is("conj") && sentence.child(verb, "nsubj").isEmpty()) {
            return head.map(h -> isPurpose(sentence, h) || Conditions.isInside(sentence, h))
                    .orElse(false);
        }
        return (verb.is("xcomp") || verb.is("advcl") && verb.tag().equals("VBG"))
                && head.map(h -> Conditions.isInside(sentence, h) || isPurpose(sentence, h))
                        .orElse(false);
    }

    /** <i>to prevent an attack</i>: what is meant, not what was done. */
    private static boolean isPurpose(Sentence sentence, Token verb) {
        boolean infinitive =
                verb.tag().equals("VB") && sentence.hasChild(verb, t -> t.tag().equals("TO"));
        boolean beside = verb.is("advcl") || verb.is("acl") || verb.is("xcomp") || verb.is("ccomp") || verb.is("dep");
        boolean habit = verb.is("xcomp")
                && sentence.head(verb).filter(h -> h.lemma().equals("use")).isPresent(); // used to attack
        return infinitive
                && beside
                && !habit
                && !isSaid(sentence, verb)
                && !isRank(sentence, verb)
                && !isGranted(sentence, verb)
                && !isBroughtAbout(sentence, verb);
    }

    /** <i>prompted Kenya to close its border</i>, <i>dared to shell it</i>: and so it did, unless that only may be. */
    private static boolean isBroughtAbout(Sentence sentence, Token verb) {
        return sentence.head(verb)
                .filter(h -> h.isVerb() && (BRINGING.contains(h.lemma()) || isWithoutChoice(sentence, h)))
                .map(h -> ofVerb(sentence, h))
                .filter(m -> !m.unreal() && !m.future() && !m.negated())
                .isPresent();
    }

    /** <i>protecting the villages is a priority</i>: what somebody means to do. */
    private static boolean isGoal(Sentence sentence, Token verb) {
        Optional<Token> head = verb.tag().equals("VBG") ? sentence.head(verb) : Optional.empty();
        boolean subject = verb.is("csubj") || verb.is("nsubj");
        boolean lost = verb.is("xcomp"); // said protecting the villages was a priority, where the tree loses the clause
        return head.filter(h -> subject && GOALS.contains(h.lemma())
                        || lost && h.lemma().equals("say"))
                .isPresent();
    }

    /** <i>was the first to recognise it</i>: done, unless it <i>will be</i> the first; the words before <i>to</i> tell, wherever the clause hangs. */
    private static boolean isRank(Sentence sentence, Token verb) {
        Stream<Token> before = sentence.children(verb).stream()
                .filter(t -> t.tag().equals("TO") && t.index() > 0)
                .map(to -> sentence.token(to.index() - 1));
        Stream<Token> above =
                verb.is("acl") ? sentence.head(verb).stream() : Stream.empty(); // the first in Chad to do so
        return Stream.concat(before, above)
                .anyMatch(noun -> Subjects.isRanked(sentence, noun)
                        && !hasAuxiliary(sentence, noun, EXPECTED)
                        && sentence.head(noun)
                                .filter(Token::isVerb)
                                .map(h -> !hasAuxiliary(sentence, h, EXPECTED))
                                .orElse(true));
    }

    /** <i>was allowed to see him</i>, <i>were able to leave</i>: and did so. */
    private static boolean isGranted(Sentence sentence, Token verb) {
        return sentence.head(verb)
                .filter(h -> GRANTED.contains(h.lemma()))
                .filter(h -> sentence.hasChild(
                        h, t -> (t.is("aux:pass") || t.is("cop")) && t.tag().equals("VBD")))
                .filter(h -> !Negation.of(sentence, h))
                .isPresent();
    }

    /** <i>telephoned to ask</i>, <i>wrote to complain</i>: who got through has asked. */
    private static boolean isSaid(Sentence sentence, Token verb) {
        return SAYING.contains(verb.lemma())
                && sentence.head(verb)
                        .filter(h -> REACHING.contains(h.lemma())
                                && (h.tag().equals("VBD") || h.tag().equals("VBN")))
                        .isPresent();
    }
}
