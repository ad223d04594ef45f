package org.nuncio.coding;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.nuncio.clause.Clause;
import org.nuncio.mention.NounPhrase;
import org.nuncio.sentence.Sentence;
import org.nuncio.sentence.Token;

/** Which words stand in a slot of a match. */
final class Slots {
    /** Prepositions that belong to the noun before them. */
    private static final Set<String> BOUND = Set.of("of", "in", "at", "between");

    private Slots() {}

    /** The words in a slot; {@code object} is the pattern's object. */
    static List<Token> of(Match match, String slot) {
        return switch (slot) {
            case "object" -> match.object();
            case "subject", "iobj", "possessor", "modifier", "complement", "outer" ->
                match.clause().slot(slot);
            case "complement_object" -> ClauseTests.complementObjects(match);
            default -> prepositional(match.clause(), slot, match.consumed());
        };
    }

    /** What follows a preposition in the clause, or on a noun that the pattern has consumed: <i>hold talks with</i>. */
    static List<Token> prepositional(Clause clause, String preposition, List<Token> consumed) {
        List<Token> tokens = new ArrayList<>(clause.slot(preposition));
        List<Token> nouns = new ArrayList<>(consumed);
        if (tokens.isEmpty() && clause.kind() == Clause.Kind.VERB && !BOUND.contains(preposition)) {
            nouns.addAll(clause.slot(
                    "object")); // where a parser hangs "with fraud" in "charged him with fraud" is a matter of luck
        }
        for (Token noun : nouns) {
            if (noun.isNoun()) {
                for (Token child : clause.sentence().children(noun)) {
                    boolean nominal = child.is("nmod") || child.is("obl");
                    if (nominal
                            && endsIn(NounPhrase.preposition(clause.sentence(), child), preposition)
                            && !tokens.contains(child)) {
                        tokens.add(child);
                    }
                }
            }
        }
        return tokens;
    }

    private static boolean endsIn(String prepositions, String wanted) {
        return prepositions.equals(wanted) || prepositions.endsWith(" " + wanted);
    }

    /** The words and all that is joined to them by <i>and</i>. */
    static List<Token> spread(Sentence sentence, List<Token> tokens) {
        List<Token> all = new ArrayList<>();
        for (Token token : tokens) {
            if (!all.contains(token)) {
                all.add(token);
            }
            for (Token conjunct : sentence.children(token, "conj")) {
                if (!all.contains(conjunct)
                        && (conjunct.isNoun()
                                || conjunct.isPronoun()
                                || conjunct.isNumber()
                                || conjunct.tag().equals(token.tag()))) {
                    all.add(conjunct);
                }
            }
        }
        return all;
    }
}
