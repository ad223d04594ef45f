package org.nuncio.mention;

import java.util.Set;
import java.util.function.Predicate;
import org.nuncio.sentence.Sentence;
import org.nuncio.sentence.Token;

/** Words that look like those for somebody and stand for a thing: <i>a state of emergency</i>, <i>called the pact a sham and tore it up</i>, <i>in person</i>. */
public final class Things {
    private static final Set<String> CONDITIONS = Words.set("emergency war siege alert affairs readiness exception");
    /** What is done with pacts, plans and decrees. */
    private static final Set<String> HANDLED = Words.set(
            "welcome sign approve ratify adopt lift scrap repeal annul veto endorse postpone cancel extend revoke withdraw publish drop amend renew table sponsor");

    /** What nobody does but with what is proposed, claimed or decided. */
    private static final Set<String> ANSWERED = Words.set("reject accept dismiss refuse ratify");

    /** What is judged is a deed; whom one praises <i>for</i> it is somebody. */
    private static final Set<String> JUDGED = Words.set(
            "praise hail applaud defend condemn denounce deplore decry deride describe call brand label term criticise criticize");

    private static final Set<String> FOR = Words.set("for over of to");

    private static final Set<String> CALLED = Words.set("call name dub nickname codename");
    private static final Set<String> BEARERS = Words.set(
            "man woman person boy girl officer soldier leader commander group organisation organization party militia band");

    private Things() {}

    /** Whether the name is only what something is called: <i>a virus called Shadow</i>, <i>an operation dubbed Thunder</i>; not <i>a man called Roe</i>. */
    public static boolean isCalled(Sentence sentence, int name) {
        return sentence.head(sentence.token(name))
                .filter(v -> v.is("acl") && CALLED.contains(v.lemma()) && v.index() < name)
                .flatMap(sentence::head)
                .filter(noun -> !BEARERS.contains(noun.lemma()))
                .isPresent();
    }

    /** <i>A state of emergency</i> is no state, and who comes <i>in person</i> is told before. */
    public static boolean isCondition(NounPhrase phrase) {
        Sentence sentence = phrase.sentence();
        Token head = phrase.head();
        boolean condition = head.lemma().equals("state")
                && phrase.modifiersBy(Set.of("of")).stream()
                        .anyMatch(t -> CONDITIONS.contains(t.lemma()) || CONDITIONS.contains(t.form()));
        boolean inPerson = head.form().equals("person")
                && phrase.tokens().size() == 1
                && NounPhrase.preposition(sentence, head).equals("in");
        return condition || inPerson;
    }

    /**
     * <i>Chad called the pact a sham; Mali welcomed it</i>: the pact; <i>dismissed the warnings, calling them absurd</i>.
     *
     * @param somebody whether a word before stands for an actor
     */
    public static boolean isMeant(Sentence sentence, Token pronoun, Predicate<Token> somebody) {
        if (!pronoun.is("obj")) {
            return isSome(sentence, pronoun) && follows(sentence, pronoun, "NNS", somebody);
        }
        boolean handled = pronoun.form().equals("it")
                && sentence.head(pronoun)
                        .filter(v -> HANDLED.contains(v.lemma()))
                        .isPresent();
        boolean answered = pronoun.form().equals("it")
                && sentence.head(pronoun)
                        .filter(v -> ANSWERED.contains(v.lemma()))
                        .isPresent();
        boolean judged = pronoun.form().equals("it")
                && sentence.head(pronoun)
                        .filter(v -> JUDGED.contains(v.lemma()))
                        .filter(v -> sentence.children(v, "obl").stream()
                                .noneMatch(t -> FOR.contains(NounPhrase.preposition(sentence, t))))
                        .isPresent();
        if (answered || judged) {
            return true;
        }
        boolean many = pronoun.lemma().equals("they") || pronoun.form().equalsIgnoreCase("them");
        return handled && follows(sentence, pronoun, "NN", somebody)
                || many && follows(sentence, pronoun, "NNS", somebody);
    }

    /** <i>Seized sixty ships and hold 12 of them</i> */
    private static boolean isSome(Sentence sentence, Token pronoun) {
        return pronoun.form().equals("them")
                && NounPhrase.preposition(sentence, pronoun).equals("of")
                && sentence.head(pronoun)
                        .filter(some -> some.is("obj") && some.isNumber())
                        .isPresent();
    }

    private static boolean follows(Sentence sentence, Token pronoun, String tag, Predicate<Token> somebody) {
        return sentence.tokens().subList(0, pronoun.index()).stream()
                .anyMatch(t -> t.tag().equals(tag) && t.is("obj") && !somebody.test(t));
    }
}
