package org.nuncio.sentence;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/**
 * Mends verbs to which the parser gives the subject of another: <i>The rebels drove them out, some 40 miles from the border, as jets bombed the hills</i>, <i>Gunners of
 * Chad, the ministry said, fired first</i>, <i>The road, she added, would be blocked</i>, <i>Chad, he told them, had yielded</i>, <i>Rebels holding the town
 * freed ten men</i>.
 */
final class DoubleSubject extends TreeEdits {
    private static final Set<String> OPENING = Set.of("mark", "advmod");
    private static final Set<String> TIMES = Set.of(
            "night",
            "day",
            "week",
            "month",
            "year",
            "morning",
            "evening",
            "afternoon",
            "weekend",
            "hour",
            "spring",
            "summer",
            "autumn",
            "winter",
            "monday",
            "tuesday",
            "wednesday",
            "thursday",
            "friday",
            "saturday",
            "sunday");
    private static final Set<String> SAYING =
            Set.of("say", "add", "warn", "announce", "claim", "insist", "admit", "note", "report", "believe", "argue");

    /** Verbs of speech that name who is told. */
    private static final Set<String> TELLING = Set.of(
            "tell", "remind", "assure", "inform", "write", "explain", "recall", "promise", "confirm", "stress",
            "declare");

    /** What a parser takes a name for that stands before a clause set in between. */
    private static final Set<String> LOOSE = Set.of("vocative", "dep", "nmod", "obl", "dislocated");

    private DoubleSubject(List<Token> tokens) {
        super(tokens);
    }

    static List<Token> mend(List<Token> tokens) {
        DoubleSubject repairs = new DoubleSubject(tokens);
        for (int i = 0; i < tokens.size(); i++) {
            repairs.timeBeforeSubject(i);
            repairs.beforeOpening(i);
            repairs.saidBetween(i);
            repairs.toldBetween(i);
            repairs.saidBefore(i);
            repairs.objectBeforeAnd(i);
            repairs.objectOfParticiple(i);
        }
        return List.copyOf(repairs.tokens);
    }

    /** <i>Rebels holding the town freed ten men</i>: the town is held, and frees nobody. */
    private void objectOfParticiple(int i) {
        Token noun = tokens.get(i);
        Token verb = noun.relation().startsWith("nsubj") && noun.head() > i ? tokens.get(noun.head()) : noun;
        int opening = first(i) - 1;
        Token participle = verb != noun && opening > 0 ? tokens.get(opening) : noun;
        boolean beside = participle.tag().equals("VBG")
                && participle.is("acl")
                && participle.head() == opening - 1
                && tokens.get(participle.head()).head() == verb.index()
                && tokens.get(participle.head()).relation().startsWith("nsubj");
        if (!beside) {
            return;
        }
        child(opening, t -> t.is("obj") && t.index() > verb.index()).ifPresent(t -> hang(t, verb.index(), "obj"));
        hang(noun, opening, "obj");
    }

    /** <i>The bank raised to ten its reward, and Chad froze the funds</i>: the reward is raised, and freezes nothing. */
    private void objectBeforeAnd(int i) {
        Token noun = tokens.get(i);
        Token second = noun.is("nsubj") && noun.head() > i ? tokens.get(noun.head()) : noun;
        Token first = second != noun && second.is("conj") && second.head() < i ? tokens.get(second.head()) : noun;
        boolean two = first != noun
                && first.isVerb()
                && any(second.index(), t -> t.is("nsubj") && t.index() > i)
                && any(
                        first.index(),
                        t -> t.is("cc") && t.index() > i && t.index() < second.index() && isComma(t.index() - 1))
                && none(first.index(), t -> t.is("obj") || t.is("ccomp"));
        if (two) {
            hang(noun, first.index(), "obj");
        }
    }

    /** <i>Every night for a week the junta has cut the lines</i>: the night does nothing. */
    private void timeBeforeSubject(int i) {
        Token time = tokens.get(i);
        boolean before = TIMES.contains(time.lemma().toLowerCase(Locale.ROOT))
                && time.relation().startsWith("nsubj")
                && time.head() > i
                && none(i, t -> t.is("conj"));
        if (before
                && any(
                        time.head(),
                        t -> t.relation().startsWith("nsubj") && t.index() > last(i) && t.index() < time.head())) {
            hang(time, time.head(), "obl:tmod");
        }
    }

    /** What stands before <i>as</i> or <i>when</i> acts in no clause that this opens. */
    private void beforeOpening(int i) {
        Token subject = tokens.get(i);
        if (!subject.relation().startsWith("nsubj") || subject.head() <= i) {
            return;
        }
        Token verb = tokens.get(subject.head());
        Optional<Token> own =
                child(verb.index(), t -> t.relation().startsWith("nsubj") && t.index() > i && t.index() < verb.index());
        boolean opened = own.isPresent()
                && any(
                        verb.index(),
                        t -> OPENING.contains(t.relation())
                                && (t.is("mark") || t.tag().equals("WRB"))
                                && t.index() > i
                                && t.index() < first(own.get().index()));
        if (opened) {
            hang(subject, verb.head() < 0 || isBelow(verb.head(), i) ? verb.index() : verb.head(), "dep");
        }
    }

    /** <i>Gunners of Chad, the ministry said, fired first</i>: the ministry is no apposition, and it is the gunners who fired. */
    private void saidBetween(int i) {
        Token said = tokens.get(i);
        Optional<Token> doer = isSaying(said) ? child(i, t -> t.is("nsubj") && t.index() < i) : Optional.empty();
        Optional<Token> speaker = doer.flatMap(d ->
                child(d.index(), t -> t.is("appos") && last(t.index()) == i - 1 && isComma(first(t.index()) - 1)));
        Optional<Token> told = child(
                i,
                t -> t.is("ccomp")
                        && t.index() > i
                        && t.isVerb()
                        && isComma(opening(t) - 1)
                        && none(t.index(), c -> c.relation().startsWith("nsubj") || c.is("mark")));
        if (speaker.isEmpty() || told.isEmpty()) {
            return;
        }
        int verb = told.get().index();
        hang(speaker.get(), i, "nsubj");
        hang(doer.get(), verb, subjectOf(verb));
        hang(told.get(), said.head(), said.relation());
        hang(said, verb, "parataxis");
    }

    /** <i>Chad, the envoy told reporters in Lima, had frozen the loan</i>: it is Chad that froze it, and the envoy is no apposition. */
    private void toldBetween(int i) {
        Token said = tokens.get(i);
        boolean tells = said.isVerb() && (TELLING.contains(said.lemma()) || isSaying(said)) && said.head() < 0;
        Optional<Token> told = tells
                ? child(
                        i,
                        t -> t.is("ccomp")
                                && t.index() > i
                                && t.isVerb()
                                && any(t.index(), a -> a.relation().startsWith("aux"))
                                && none(t.index(), c -> c.relation().startsWith("nsubj") || c.is("mark")))
                : Optional.empty();
        Optional<Token> aux =
                told.flatMap(t -> child(t.index(), a -> a.relation().startsWith("aux")));
        if (aux.isEmpty() || !isComma(aux.get().index() - 1)) {
            return;
        }
        Optional<Token> front = child(i, t -> t.isNoun() && t.index() < i && first(t.index()) == 0)
                .filter(t -> t.is("nsubj") || isLoose(t));
        Optional<Token> speaker = front.flatMap(f -> speakerBehind(f, i));
        if (speaker.isEmpty()) {
            return;
        }
        int verb = told.get().index();
        hang(speaker.get(), i, "nsubj");
        hang(front.get(), verb, subjectOf(verb));
        hang(told.get(), said.head(), said.relation());
        hang(said, verb, "parataxis");
    }

    private static boolean isLoose(Token token) {
        return LOOSE.contains(token.relation().split(":")[0]);
    }

    /** Who tells: right behind the comma that follows the first words, and right before the verb. */
    private Optional<Token> speakerBehind(Token front, int verb) {
        return tokens.subList(front.index() + 1, verb).stream()
                .filter(t -> t.is("appos") && t.head() == front.index()
                        || t.relation().startsWith("nsubj") && t.head() == verb)
                .filter(t -> last(t.index()) == verb - 1 && isComma(first(t.index()) - 1))
                .findFirst();
    }

    /** <i>If it fell, she added, the road would be blocked</i>: the road is not what she added. */
    private void saidBefore(int i) {
        Token said = tokens.get(i);
        boolean stands = isSaying(said)
                && i + 2 < tokens.size()
                && isComma(i + 1)
                && any(i, t -> t.relation().startsWith("nsubj") && t.index() < i);
        Optional<Token> object =
                stands ? child(i, t -> t.is("obj") && t.isNoun() && first(t.index()) == i + 2) : Optional.empty();
        Optional<Token> verb = object.flatMap(o -> tokens.subList(o.index() + 1, tokens.size()).stream()
                .filter(t -> t.is("acl")
                        && t.isVerb()
                        && any(t.index(), c -> c.is("aux") && c.tag().equals("MD")))
                .filter(t -> none(t.index(), c -> c.relation().startsWith("nsubj")))
                .findFirst());
        if (verb.isEmpty()) {
            return;
        }
        int at = verb.get().index();
        for (Token token : List.copyOf(tokens.subList(object.get().index() + 1, at))) {
            if (token.head() == i && token.is("obl")) {
                hang(token, object.get().index(), "nmod");
            }
        }
        hang(verb.get(), i, "ccomp");
        hang(object.get(), at, subjectOf(at));
    }

    private static boolean isSaying(Token verb) {
        return SAYING.contains(verb.lemma()) && verb.isVerb();
    }

    private String subjectOf(int verb) {
        return any(verb, t -> t.is("aux:pass")) ? "nsubj:pass" : "nsubj";
    }
}
