package org.nuncio.coding.match;

import java.util.Optional;
import java.util.Set;
import org.nuncio.sentence.Sentence;
import org.nuncio.sentence.Token;

/** What <i>it</i> and <i>them</i> stand for beside a second verb of the same subject: the curfew in <i>imposed a curfew on Monday and lifted it on Friday</i>. */
final class Antecedents {
    private static final Set<String> PLURAL = Set.of("them", "they");
    private static final Set<String> SINGULAR = Set.of("it");

    private Antecedents() {}

    /** The object of the verb before, if the pronoun agrees with it in number. */
    static Optional<Token> thing(Sentence sentence, Token pronoun) {
        boolean many = PLURAL.contains(pronoun.form());
        boolean one = SINGULAR.contains(pronoun.form());
        if (!many && !one) {
            return Optional.empty();
        }
        String tag = many ? "NNS" : "NN";
        return sentence.head(pronoun)
                .filter(verb -> verb.is("conj"))
                .filter(verb -> sentence.children(verb).stream()
                        .noneMatch(t -> t.relation().startsWith("nsubj")))
                .flatMap(sentence::head)
                .flatMap(before -> sentence.child(before, "obj"))
                .filter(noun -> noun.tag().equals(tag));
    }
}
