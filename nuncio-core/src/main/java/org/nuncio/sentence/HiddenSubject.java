package org.nuncio.sentence;

import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Mends a finite verb whose subject stands right before it and was taken for part of something else: <i>In Kibera youths tore up the rails</i>, <i>the captain ousted
 * the president and the rebels overran the north</i>, <i>the town, which the army has since taken</i>.
 */
final class HiddenSubject extends TreeEdits {
    private static final Set<String> FINITE = Set.of("VBD", "VBZ", "VBP");
    private static final Set<String> OPENING = Set.of("after", "before", "until", "since", "as", "while");
    private static final Set<String> BESIDE = Set.of("aux", "aux:pass", "advmod", "advmod:neg");

    private HiddenSubject(List<Token> tokens) {
        super(tokens);
    }

    static List<Token> mend(List<Token> tokens) {
        HiddenSubject repairs = new HiddenSubject(tokens);
        for (int i = 0; i < tokens.size(); i++) {
            repairs.strayOfAuxiliary(i);
            repairs.pronounBehindOpening(i);
            repairs.betweenVerbs(i);
        }
        for (int i = 1; i < tokens.size(); i++) {
            if (repairs.lacksSubject(i)) {
                repairs.behindOpening(i);
                repairs.asApposition(i);
                repairs.behindConjunction(i);
                repairs.behindObject(i);
                repairs.behindComma(i);
                repairs.serial(i);
                repairs.inRow(i);
            }
        }
        return List.copyOf(repairs.tokens);
    }

    private boolean lacksSubject(int i) {
        Token verb = tokens.get(i);
        boolean finite = FINITE.contains(verb.tag())
                || verb.tag().equals("VB")
                        && none(i, t -> t.tag().equals("TO") || t.is("aux"))
                        && any(i, t -> t.is("ccomp"))
                || verb.tag().startsWith("VB")
                        && any(i, t -> t.is("aux") && (t.tag().equals("MD") || FINITE.contains(t.tag())))
                || any(i, t -> t.is("aux:pass") && FINITE.contains(t.tag()));
        return finite
                && !verb.relation().startsWith("aux")
                && !verb.is("cop")
                && none(i, t -> t.relation().startsWith("nsubj") || t.is("csubj") || t.is("expl") || t.is("cop"));
    }

    /** <i>which the army has since taken</i>: what hangs on the auxiliary is of the verb. */
    private void strayOfAuxiliary(int i) {
        Token aux = tokens.get(i);
        if (!aux.is("aux") || aux.head() < i) {
            return;
        }
        for (Token token : List.copyOf(tokens)) {
            boolean before = token.head() == i && token.index() < i;
            if (before && (token.relation().startsWith("nsubj") || token.is("obj"))) {
                hang(token, aux.head(), token.relation());
            }
        }
        Token verb = tokens.get(aux.head());
        boolean relative = verb.is("advcl")
                && any(
                        verb.index(),
                        t -> t.is("obj") && t.tag().equals("WDT") && t.index() > 1 && isComma(t.index() - 1));
        if (relative) {
            int comma = child(verb.index(), t -> t.is("obj") && t.tag().equals("WDT"))
                            .get()
                            .index()
                    - 1;
            Token noun = tokens.get(comma - 1);
            if (noun.isNoun() && !isBelow(noun.index(), verb.index())) {
                hang(verb, noun.index(), "acl:relcl");
            }
        }
    }

    /** <i>before police with shields forced their way in</i>, <i>after its president, Ann Roe, proposed it</i>: what the parser takes for a preposition opens a clause. */
    private void behindConjunction(int i) {
        Token verb = tokens.get(i);
        boolean clause = (verb.is("advcl") || verb.is("dep") || verb.is("conj"))
                && verb.head() >= 0
                && verb.head() < i
                && none(i, t -> t.is("mark"));
        if (!clause) {
            return;
        }
        Optional<Token> noun = tokens.subList(0, i).stream()
                .filter(t -> t.is("obl") && t.isNoun())
                .filter(t -> t.head() == verb.head() || t.head() > verb.head() && isBelow(t.head(), verb.head()))
                .filter(t -> any(t.index(), c -> c.is("case") && OPENING.contains(c.lemma())))
                .filter(t -> t.head() < i && reaches(t, i, verb.head()))
                .reduce((a, b) -> b);
        if (noun.isEmpty()) {
            return;
        }
        int subject = noun.get().index();
        hang(noun.get(), i, subjectOf(i));
        child(subject, t -> t.is("case") && OPENING.contains(t.lemma())).ifPresent(c -> hang(c, i, "mark"));
        if (verb.is("conj")) {
            opened(verb);
        }
        for (Token token : List.copyOf(tokens)) {
            boolean time = token.head() == subject && token.relation().startsWith("obl:tmod");
            boolean between = token.head() == verb.head() && token.index() > subject && token.index() < i;
            if (time) {
                hang(token, i, token.relation());
            } else if (between && token.is("obl")) {
                hang(token, subject, "nmod");
            }
        }
    }

    /** Whether only the noun's phrase, and such as hang beside it, stand between it and the verb. */
    private boolean reaches(Token noun, int verb, int head) {
        int end = last(noun.index());
        boolean closed = end + 1 < verb && isComma(end + 1) && isSetOff(noun);
        return tokens.subList(end + (closed ? 2 : 1), verb).stream()
                .allMatch(t -> tokens.stream()
                                .anyMatch(x -> x.head() == head
                                        && x.is("obl")
                                        && x.index() > noun.index()
                                        && x.index() < verb
                                        && isBelow(t.index(), x.index()))
                        || t.form().equals(")")
                        || t.head() == verb && BESIDE.contains(t.relation()));
    }

    /** A verb that was taken for one beside the verb before opens a clause, with those that go on from it: <i>before police moved in and arrested three</i>. */
    private void opened(Token verb) {
        hang(verb, verb.head(), "advcl");
        for (Token later : List.copyOf(tokens.subList(verb.index() + 1, tokens.size()))) {
            boolean goesOn = later.is("conj")
                    && later.head() == verb.head()
                    && later.tag().equals(verb.tag())
                    && none(later.index(), t -> t.relation().startsWith("nsubj"));
            if (goesOn) {
                hang(later, verb.index(), "conj");
            }
        }
    }

    /** Whether commas enclose what says more of the noun: <i>its president, Ann Roe,</i>, <i>police, who did not fire,</i> */
    private boolean isSetOff(Token noun) {
        return any(
                noun.index(),
                t -> (t.is("appos") || t.is("acl:relcl")) && first(t.index()) > 0 && isComma(first(t.index()) - 1));
    }

    /** <i>In its wake India withdrew the offer</i>: without a comma a name says nothing more of the noun before it. */
    private void asApposition(int i) {
        Optional<Token> phrase = child(i, t -> t.is("obl") && t.isNoun() && t.index() < i && !t.isProperNoun());
        Optional<Token> name = phrase.flatMap(p -> child(p.index(), t -> t.is("appos") && t.isProperNoun()));
        name.filter(n ->
                        isRightBefore(n, i) && !tokens.get(first(n.index()) - 1).is("punct"))
                .ifPresent(n -> hang(n, i, subjectOf(i)));
    }

    /** <i>In Kibera youths tore up the rails</i>, <i>By nightfall roadblocks had gone up</i>: of the phrase before the verb the last part acts. */
    private void behindOpening(int i) {
        Optional<Token> fused = child(i, t -> t.is("obl") && t.isNoun() && t.index() < i);
        if (fused.isEmpty() || !isRightBefore(fused.get(), i)) {
            return;
        }
        Token noun = fused.get();
        int first = first(noun.index());
        boolean opens = tokens.get(first).is("case")
                && (first == 0 || tokens.get(first - 1).is("punct"));
        int start = opens ? new Openings(tokens).secondPart(first, noun.index()) : -1;
        if (start < 0) {
            return;
        }
        int place = start - 1;
        for (int k = first; k < start; k++) {
            Token word = tokens.get(k);
            boolean own = word.head() >= first && word.head() < start && word.head() != k;
            if (k != place && !own) {
                hang(word, place, k == first ? "case" : word.relation());
            }
        }
        hang(tokens.get(place), i, "obl");
        for (int k = start; k < noun.index(); k++) {
            if (tokens.get(k).head() < start) {
                hang(tokens.get(k), noun.index(), tokens.get(k).relation());
            }
        }
        hang(noun, i, subjectOf(i));
    }

    /** <i>ousted the president and the rebels overran the north</i>: what follows <i>and</i> acts. */
    private void behindObject(int i) {
        if (any(i, t -> t.relation().startsWith("nsubj"))) {
            return;
        }
        Optional<Token> joined = tokens.subList(0, i).stream()
                .filter(t -> t.is("conj") && t.isNoun() && t.head() >= 0 && t.head() < t.index())
                .filter(t ->
                        tokens.get(t.head()).is("obj") || tokens.get(t.head()).is("obl"))
                .filter(t -> isRightBefore(t, i) && first(t.index()) > 0)
                .filter(t -> tokens.get(first(t.index()) - 1).is("cc"))
                .reduce((a, b) -> b);
        if (joined.isEmpty()) {
            return;
        }
        Token noun = joined.get();
        Token verb = tokens.get(i);
        Token object = tokens.get(noun.head());
        Token before = tokens.get(object.head());
        if (!before.isVerb() || before.index() == i || verb.head() == object.index()) {
            return;
        }
        hang(noun, i, subjectOf(i));
        if (isBelow(before.index(), i)) {
            Token top = before;
            while (top.head() != i) {
                top = tokens.get(top.head());
            }
            hang(top, verb.head(), verb.relation());
            hang(tokens.get(i), before.index(), "conj");
        }
    }

    /** <i>Chad let a convoy into the town, and the rebels handed over two men</i>: a simple past is no participle of the rebels, nor they beside the town. */
    private void behindComma(int i) {
        Token verb = tokens.get(i);
        Token noun = tokens.get(Math.max(verb.head(), 0));
        int and = first(noun.index()) - 1;
        boolean clause = verb.is("acl")
                && verb.tag().equals("VBD")
                && noun.index() < opening(verb)
                && noun.is("conj")
                && and > 1
                && tokens.get(and).is("cc")
                && isComma(and - 1);
        Optional<Token> before = clause
                ? tokens.subList(0, and).stream()
                        .filter(t -> t.isVerb() && isBelow(noun.index(), t.index()))
                        .reduce((a, b) -> b)
                : Optional.empty();
        if (before.isPresent()) {
            hang(verb, before.get().index(), "conj");
            hang(noun, i, subjectOf(i));
        }
    }

    /** <i>They burned the school, let prisoners out and took a priest</i>: the first of three verbs is not what the second says. */
    private void serial(int i) {
        Token second = tokens.get(i);
        Optional<Token> first = i > 0 && isComma(i - 1) && any(i, t -> t.index() > i && isObject(t))
                ? child(i, t -> t.is("ccomp") && t.isVerb() && last(t.index()) < i)
                : Optional.empty();
        boolean third = any(
                        i,
                        t -> t.is("conj")
                                && t.isVerb()
                                && none(t.index(), x -> x.relation().startsWith("nsubj")))
                && any(i, t -> t.is("cc"));
        if (first.isEmpty() || !third || none(first.get().index(), t -> t.is("nsubj"))) {
            return;
        }
        hang(first.get(), second.head(), second.relation());
        hang(tokens.get(i), first.get().index(), "conj");
        child(i, t -> t.isNoun() && t.is("punct")).ifPresent(t -> hang(t, i, "obj"));
    }

    /** Also a noun of which the parser does not know what it is. */
    private static boolean isObject(Token token) {
        return token.is("obj") || token.isNoun() && token.is("punct");
    }

    /** <i>Troops rolled into the town after it was handed over</i>: the pronoun is what was handed over, and it is the troops who rolled. */
    private void pronounBehindOpening(int i) {
        Token pronoun = tokens.get(i);
        boolean opened = pronoun.isPronoun()
                && pronoun.is("obl")
                && i + 1 < tokens.size()
                && any(i, t -> t.is("case") && t.index() == i - 1 && OPENING.contains(t.lemma()));
        Token moved = opened && pronoun.head() >= 0 ? tokens.get(pronoun.head()) : pronoun;
        if (!opened || !moved.is("acl") || !moved.tag().equals("VBN") || any(moved.index(), t -> t.is("obl:agent"))) {
            return;
        }
        Token next = tokens.get(i + 1);
        int verb = next.relation().startsWith("aux") ? next.head() : i + 1;
        Token noun = tokens.get(moved.head());
        boolean taken = noun.relation().startsWith("nsubj") && noun.head() == verb && noun.index() < i;
        if (!taken) {
            return;
        }
        Token main = tokens.get(verb);
        child(i, t -> t.is("case")).ifPresent(t -> hang(t, verb, "mark"));
        hang(pronoun, verb, noun.relation());
        tokens.set(moved.index(), with(moved, "VBD", main.head(), main.relation()));
        hang(noun, moved.index(), "nsubj");
        hang(main, moved.index(), "advcl");
    }

    /** <i>They shelled the town, then stormed it</i>, <i>They shelled the town, stormed it and left</i> */
    private void inRow(int i) {
        Token verb = tokens.get(i);
        boolean loose = verb.is("dep")
                && verb.head() >= 0
                && verb.head() < i
                && tokens.get(verb.head()).tag().equals(verb.tag());
        int before = i > 1 && tokens.get(i - 1).lemma().equals("then") ? i - 2 : i - 1;
        if (loose && before > 0 && isComma(before)) {
            hang(verb, verb.head(), "conj");
        }
    }

    /** <i>They stormed the town, looted shops and burned houses</i>: the second of three verbs is no participle. */
    private void betweenVerbs(int i) {
        Token verb = tokens.get(i);
        boolean participle = verb.tag().equals("VBN")
                && (verb.is("advcl") || verb.is("acl"))
                && i > 1
                && isComma(i - 1)
                && none(i, t -> t.relation().startsWith("aux") || t.is("obl:agent") || t.is("mark"))
                && any(
                        i,
                        t -> t.is("conj")
                                && t.tag().equals("VBD")
                                && none(t.index(), c -> c.relation().startsWith("nsubj")))
                && any(i, t -> t.is("cc"));
        Token over = participle && verb.head() >= 0 && verb.head() < i ? tokens.get(verb.head()) : verb;
        Token first = over.relation().startsWith("nsubj") && over.head() >= 0 ? tokens.get(over.head()) : over;
        if (participle && first.tag().equals("VBD") && first.index() < i - 1 && verb.is("acl") == over.isNoun()) {
            tokens.set(i, with(verb, "VBD", first.index(), "conj"));
        }
    }

    private String subjectOf(int verb) {
        return any(verb, t -> t.is("aux:pass")) ? "nsubj:pass" : "nsubj";
    }

    /** Whether only auxiliaries and adverbs of the verb stand between the noun's phrase and it. */
    private boolean isRightBefore(Token noun, int verb) {
        int end = last(noun.index());
        if (end >= verb) {
            return false;
        }
        return tokens.subList(end + 1, verb).stream().allMatch(t -> t.head() == verb && BESIDE.contains(t.relation()));
    }
}
