package org.nuncio.sentence;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/**
 * Mends which clause is the main one, where the parser loses it over what stands between subject and verb, or between one clause and the next: <i>Chad, which a
 * court accused of arming rebels, rejected the ruling</i>; <i>Mali condemned the raid; Chad called for talks</i>; <i>Were it turned down, the army could march</i>.
 */
final class MainClauses extends TreeEdits {
    private static final Set<String> RELATIVE = Set.of("which", "who", "whom", "whose", "where");
    private static final Set<String> FINITE = Set.of("VBD", "VBZ", "VBP");
    private static final Set<String> AUXILIARIES = Set.of("aux", "aux:pass", "advmod", "advmod:neg", "cop");
    private static final Set<String> INVERTED = Set.of("should", "were", "had");
    private static final Set<String> MODALS =
            Set.of("will", "would", "could", "may", "might", "can", "shall", "should");

    private MainClauses(List<Token> tokens) {
        super(tokens);
    }

    static List<Token> mend(List<Token> tokens) {
        MainClauses clauses = new MainClauses(tokens);
        for (int i = 0; i < tokens.size(); i++) {
            clauses.acrossSemicolon(i);
            clauses.semicolon(i);
            clauses.interrupted(i);
        }
        clauses.invertedCondition();
        return ReducedClauses.mend(clauses.tokens);
    }

    /** <i>Mali condemned the raid; Chad called for talks</i>: the parser takes the first for what the second says; they stand side by side. */
    private void semicolon(int i) {
        if (!tokens.get(i).form().equals(";")) {
            return;
        }
        for (Token first : List.copyOf(tokens.subList(0, i))) {
            if (!first.is("ccomp") || first.head() < i || last(first.index()) >= i) {
                continue;
            }
            Token second = tokens.get(first.head());
            boolean own = any(
                    second.index(),
                    t -> t.relation().startsWith("nsubj") && t.index() > i && t.index() < second.index());
            if (own) {
                hang(first, second.head(), second.relation());
                hang(tokens.get(second.index()), first.index(), "conj");
                return;
            }
        }
    }

    /** <i>Chad offered to mediate; Mali, which arms them, called for calm</i>: what follows the semicolon is no object of what stands before it. */
    private void acrossSemicolon(int i) {
        if (!tokens.get(i).form().equals(";")) {
            return;
        }
        Optional<Token> noun = tokens.subList(i + 1, tokens.size()).stream()
                .filter(t -> t.isNoun() && t.head() >= 0 && t.head() < i && first(t.index()) == i + 1)
                .findFirst();
        Optional<Token> before = tokens.subList(0, i).stream()
                .filter(t -> t.is("ccomp") && t.head() > i)
                .findFirst();
        if (noun.isPresent()
                && before.isPresent()
                && isBelow(noun.get().index(), before.get().index())) {
            hang(noun.get(), before.get().head(), "nsubj");
        }
    }

    /** After a relative clause or the like the verb goes back to the noun before it, with which the sentence begins. */
    private void interrupted(int i) {
        Token word = tokens.get(i);
        boolean opens = RELATIVE.contains(word.lemma()) && isRelative(word);
        int comma = opens ? openingComma(i) : -1;
        if (comma < 1) {
            return;
        }
        Optional<Token> subject = phraseBefore(comma);
        Optional<Token> relative = verbFrom(i + 1, subject.map(Token::index).orElse(0));
        Optional<Token> main = relative.flatMap(r -> mainVerb(comma, r));
        if (subject.isEmpty() || main.isEmpty()) {
            return;
        }
        Token noun = subject.get();
        Token verb = main.get();
        Token inner = relative.get();
        if (noun.head() < 0) {
            freed(verb, inner, i);
        }
        boolean whole = noun.head() == verb.index() && inner.head() == noun.index();
        if (whole || hasOwnSubject(verb, noun, comma, i)) {
            if (whole) {
                adopt(word, inner);
            }
            return;
        }
        Token top = noun.head() < 0 ? noun : isBelow(verb.index(), inner.index()) ? inner : verb;
        Token second = noun.head() < 0 ? noun : tokens.get(noun.head());
        if (second.isVerb() && second.index() > inner.index() && second.index() < verb.index()) {
            top = second;
            hang(second, inner.index(), "conj");
        }
        int head = isBelow(top.head(), verb.index()) ? -1 : top.head();
        String relation = head < 0 ? "root" : top.relation();
        boolean passive = any(verb.index(), t -> t.is("aux:pass"));
        adopt(word, inner);
        hang(verb, head, relation);
        if (verb.tag().equals("VBN") && none(verb.index(), t -> t.relation().startsWith("aux"))) {
            tokens.set(verb.index(), with(tokens.get(verb.index()), "VBD", head, relation));
        }
        hang(tokens.get(noun.index()), verb.index(), passive ? "nsubj:pass" : "nsubj");
        Token told = tokens.get(inner.index());
        String tag =
                told.tag().equals("VBN") && none(told.index(), t -> t.relation().startsWith("aux"))
                        ? "VBD"
                        : told.tag();
        tokens.set(told.index(), with(told, tag, noun.index(), "acl:relcl"));
        goOn(inner.index(), verb.index());
    }

    /** <i>Chad, where they landed, closed its ports and sent a ship</i>: a verb behind the main one is joined to that. */
    private void goOn(int inner, int verb) {
        for (Token token : List.copyOf(tokens.subList(verb + 1, tokens.size()))) {
            if (token.head() == inner && (token.is("conj") || token.is("cc"))) {
                hang(token, verb, token.relation());
            }
        }
    }

    /** Where the sentence has no other verb, what the clause between ends in is no subject of the verb behind its comma. */
    private void freed(Token verb, Token inner, int relative) {
        for (Token token : List.copyOf(tokens)) {
            boolean taken = token.head() == verb.index()
                    && token.index() > relative
                    && token.index() < verb.index()
                    && token.relation().startsWith("nsubj");
            if (taken && verb.index() != inner.index()) {
                hang(token, inner.index(), "obj");
            }
        }
    }

    private boolean isRelative(Token word) {
        return word.tag().startsWith("W");
    }

    /** The comma before <i>which</i>, <i>some of whom</i>, <i>14 of whose staff</i>; -1 for none. */
    private int openingComma(int i) {
        if (i > 0 && isComma(i - 1)) {
            return i - 1;
        }
        if (i > 1 && tokens.get(i - 1).tag().equals("IN") && isComma(i - 2)) {
            return i - 2; // over which a missile was fired
        }
        boolean of = i > 2 && tokens.get(i - 1).lemma().equals("of") && isComma(i - 3);
        return of ? i - 3 : -1;
    }

    /** The noun whose phrase ends at the comma, if nothing but it and its like stands before. */
    private Optional<Token> phraseBefore(int comma) {
        Token at = tokens.get(comma - 1);
        for (int steps = 0; at.head() >= 0 && at.head() < comma && steps < comma; steps++) {
            if (tokens.get(at.head()).isVerb()) {
                break;
            }
            at = tokens.get(at.head());
        }
        int start = comma;
        while (start > 0 && !opensSentence(tokens.get(start - 1))) {
            start--;
        }
        boolean first = tokens.subList(start, comma).stream().noneMatch(t -> t.isVerb() && !t.is("acl"));
        return at.isNoun() && first && !any(at.index(), t -> t.is("case")) ? Optional.of(at) : Optional.empty();
    }

    /** A semicolon, or <i>said</i>. */
    private static boolean opensSentence(Token before) {
        return before.form().equals(";") || before.isVerb() && before.lemma().equals("say");
    }

    /** The first finite verb from a place on. */
    private Optional<Token> verbFrom(int from, int subject) {
        return tokens.subList(from, tokens.size()).stream()
                .filter(t -> !t.is("aux") && (isFinite(t) || t.tag().equals("VBN") && t.index() > subject))
                .findFirst();
    }

    private boolean isFinite(Token verb) {
        return FINITE.contains(verb.tag()) && !verb.is("aux") && !verb.is("aux:pass") && !verb.is("cop")
                || verb.tag().startsWith("VB")
                        && any(verb.index(), t -> t.is("aux") && (t.tag().equals("MD") || FINITE.contains(t.tag())));
    }

    /** The first finite verb right after a later comma, its auxiliaries counted with it, that no <i>and</i> joins to the clause between. */
    private Optional<Token> mainVerb(int comma, Token relative) {
        for (Token verb : tokens.subList(relative.index() + 1, tokens.size())) {
            boolean finite = isFinite(verb)
                    || verb.tag().equals("VBN") && any(verb.index(), t -> t.is("aux:pass") && FINITE.contains(t.tag()))
                    || isPastTakenForParticiple(verb, relative);
            if (!finite) {
                continue;
            }
            int first = verb.index();
            while (first > 0
                    && tokens.get(first - 1).head() == verb.index()
                    && AUXILIARIES.contains(tokens.get(first - 1).relation())) {
                first--;
            }
            if (first - 1 > comma && isComma(first - 1) && !isJoined(relative.index(), first - 1)) {
                return Optional.of(verb);
            }
        }
        return Optional.empty();
    }

    /** <i>The rebels, whom Chad had armed, offered to fight</i>: no circumstance of the arming. */
    private boolean isPastTakenForParticiple(Token verb, Token relative) {
        return verb.tag().equals("VBN")
                && verb.is("advcl")
                && verb.head() == relative.index()
                && (relative.head() < 0 || relative.is("conj"))
                && none(verb.index(), t -> t.is("aux") || t.is("aux:pass") || t.is("obl:agent") || t.is("mark"))
                && any(verb.index(), t -> t.is("xcomp") || t.is("obj") || t.is("ccomp") || t.is("obl"));
    }

    /** <i>who seized power and, critics say, jailed hundreds</i>: a second verb of the clause between. */
    private boolean isJoined(int relative, int comma) {
        for (int i = comma - 1; i > relative; i--) {
            if (tokens.get(i).is("cc")) {
                int cc = i;
                return isComma(cc + 1)
                        && tokens.subList(cc, comma).stream()
                                .noneMatch(t -> isFinite(t) || t.tag().equals("VBN"));
            }
        }
        return false;
    }

    /** Whether the verb has a subject that is not the noun, nor what the relative clause begins with. */
    private boolean hasOwnSubject(Token verb, Token noun, int comma, int relative) {
        return any(
                verb.index(),
                t -> t.relation().startsWith("nsubj")
                        && t.index() != noun.index()
                        && !(t.index() > comma && first(t.index()) <= relative));
    }

    /** The words that open the relative clause go to its verb: <i>which a court</i> are two, <i>some of whom</i> one. */
    private void adopt(Token word, Token inner) {
        if (isBelow(word.index(), inner.index())) {
            return;
        }
        Token opening = word;
        while (opening.head() >= 0
                && !tokens.get(opening.head()).isVerb()
                && tokens.get(opening.head()).index() > word.index() - 3) {
            opening = tokens.get(opening.head());
        }
        boolean subject = none(inner.index(), t -> t.relation().startsWith("nsubj"));
        if (word.is("det") && opening.isNoun()) {
            hang(word, inner.index(), "obj");
            hang(opening, inner.index(), "nsubj");
        } else {
            Token holder =
                    subject ? inner : child(inner.index(), t -> t.is("xcomp")).orElse(inner);
            hang(opening, holder.index(), subject ? "nsubj" : "obj");
        }
    }

    /** <i>Were it turned down, the army could march</i>: the clause with the verb first is the condition of the one with the modal. */
    private void invertedCondition() {
        Token word = tokens.get(0);
        if (!INVERTED.contains(word.form().toLowerCase(Locale.ROOT))
                || tokens.get(tokens.size() - 1).form().equals("?")) {
            return;
        }
        Token clause = word.head() >= 0 && word.relation().startsWith("aux") ? tokens.get(word.head()) : word;
        if (clause.is("advcl")) {
            return;
        }
        Optional<Token> then = tokens.subList(clause.index() + 1, tokens.size()).stream()
                .filter(t -> t.tag().startsWith("VB")
                        && any(t.index(), c -> c.is("aux") && MODALS.contains(c.lemma()))
                        && any(t.index(), c -> c.relation().startsWith("nsubj") && c.index() < t.index()))
                .findFirst();
        if (then.isEmpty()) {
            return;
        }
        Token top = then.get();
        for (int steps = 0; top.head() >= 0 && top.head() != clause.index() && steps < tokens.size(); steps++) {
            top = tokens.get(top.head());
        }
        if (top.head() == clause.index()) {
            hang(top, clause.head(), clause.relation());
        }
        hang(tokens.get(clause.index()), then.get().index(), "advcl");
    }
}
