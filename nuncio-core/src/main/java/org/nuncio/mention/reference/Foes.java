package org.nuncio.mention.reference;

import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import org.nuncio.gazetteer.Actor;
import org.nuncio.mention.Discourse;
import org.nuncio.mention.Words;
import org.nuncio.sentence.Sentence;
import org.nuncio.sentence.Token;

/** Whose <i>its</i> is that is expelled or shelled: nobody expels his own ambassador. */
final class Foes {
    private static final Set<String> HOSTILE =
            Words.set("expel bomb shell attack strike raid invade besiege bombard oust summon evict deport");

    private Foes() {}

    /** <i>Chad broke with Togo and Mali expelled its envoy</i>: the state that the sentence has named and that does nothing in it. */
    static Optional<Discourse.Entity> owner(
            Discourse discourse, Sentence sentence, Token pronoun, Predicate<Discourse.Entity> fits) {
        boolean its = pronoun.tag().equals("PRP$") && pronoun.form().equals("its");
        Optional<Token> verb = its
                ? sentence.head(pronoun)
                        .filter(noun -> noun.is("obj") || noun.relation().equals("nsubj:pass"))
                        .flatMap(sentence::head)
                        .filter(v -> HOSTILE.contains(v.lemma()))
                : Optional.empty();
        return verb.flatMap(v -> discourse.last(
                sentence.index(),
                pronoun.index(),
                fits.and(e -> e.sentence() == sentence.index()
                        && e.rank() == 0
                        && e.verb() != v.index()
                        && e.actor().kind() == Actor.Kind.STATE)));
    }
}
