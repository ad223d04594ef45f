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
    private static final Set<String> PLACING = Set.of("in", "at", "near", "outside", "inside", "across", "around");
    private static final Set<String> BESIDE = Set.of("aux", "aux:pass", "advmod", "advmod:neg");

    private HiddenSubject(List<Token> tokens) {
        super(tokens);
    }

    static List<Token> mend(List<Token> tokens) {
        HiddenSubject repairs = new HiddenSubject(tokens);
        for (int i = 0; i < tokens.size(); i++) {
            repairs.strayOfAuxiliary(i);
        }
        for (int i = 1; i < tokens.size(); i++) {
            if (repairs.lacksSubject(i)) {
                repairs.behindPlace(i);
                repairs.behindObject(i);
                repairs.serial(i);
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

    /** <i>In Kibera youths tore up the rails</i>: the name is the place, and the noun behind it acts. */
    private void behindPlace(int i) {
        Optional<Token> fused = child(i, t -> t.is("obl") && t.isNoun() && !t.isProperNoun() && t.index() < i);
        if (fused.isEmpty() || !isRightBefore(fused.get(), i)) {
            return;
        }
        Token noun = fused.get();
        int first = first(noun.index());
        boolean placed = tokens.get(first).is("case")
                && PLACING.contains(tokens.get(first).lemma())
                && first + 1 < noun.index()
                && tokens.get(first + 1).isProperNoun();
        int end = first + 1;
        while (placed && end + 1 < noun.index() && tokens.get(end + 1).isProperNoun()) {
            end++;
        }
        boolean whole = placed && noun.index() == last(noun.index());
        for (int k = first; whole && k <= end; k++) {
            whole = tokens.get(k).head() == noun.index() || tokens.get(k).head() <= end;
        }
        if (!whole) {
            return;
        }
        for (int k = first; k < end; k++) {
            hang(tokens.get(k), end, k == first ? "case" : "compound");
        }
        hang(tokens.get(end), i, "obl");
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
        if (!before.isVerb() || verb.head() == object.index()) {
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

    /** <i>They burned the school, let prisoners out and took a priest</i>: the first of three verbs is not what the second says. */
    private void serial(int i) {
        Token second = tokens.get(i);
        Optional<Token> first = i > 0 && isComma(i - 1) && any(i, t -> t.is("obj") && t.index() > i)
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
