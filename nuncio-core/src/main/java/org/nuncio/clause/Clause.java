package org.nuncio.clause;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.nuncio.sentence.Sentence;
import org.nuncio.sentence.Token;

/**
 * A predicate with its arguments in roles: <i>two mayors were detained by the army</i> has subject <i>army</i>, object <i>mayors</i>.
 *
 * @param kind part of speech of the predicate
 * @param passive whether the surface subject is the object
 * @param slots slot name ({@code subject}, {@code object}, {@code iobj}, {@code possessor}, {@code modifier}, {@code complement}, {@code outer} (the subject of the verb over a noun) or a
 *     preposition) → governing words, conjuncts not yet spread out
 */
public record Clause(Sentence sentence, Token predicate, Kind kind, boolean passive, Map<String, List<Token>> slots) {

    /** What the predicate is. */
    public enum Kind {
        VERB,
        NOUN,
        ADJECTIVE
    }

    public Clause {
        slots = Map.copyOf(slots);
    }

    /** Of a passive the clause as it is written: the surface subject as its subject, no object, and who does it behind <i>by</i>. */
    public Clause asWritten() {
        Map<String, List<Token>> written = new HashMap<>(slots);
        written.put("subject", slot("object").stream().limit(1).toList());
        written.put("object", slot("object").stream().skip(1).toList());
        return new Clause(sentence, predicate, kind, false, written);
    }

    /** The words in a slot; empty where nothing is there. */
    public List<Token> slot(String name) {
        return slots.getOrDefault(name, List.of());
    }
}
