package org.nuncio.coding.reading;

import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;
import org.nuncio.clause.Clause;
import org.nuncio.mention.NounPhrase;
import org.nuncio.sentence.Sentence;
import org.nuncio.sentence.Token;

/** Storms, quakes and diseases, <i>Typhoon Ada battered Chad</i>, <i>Chadian floods killed nine</i>: they kill and destroy, and nobody attacks. */
public final class NaturalForces {
    private static final Set<String> TYPES = Set.of("ASSAULT", "COERCE", "SANCTION", "THREATEN", "MOBILIZE");
    /** What a computer catches is made by people. */
    private static final String MADE = "cyber";

    private static final Set<String> HARMED =
            Set.of("kill", "injure", "wound", "hurt", "displace", "destroy", "damage", "drown", "leave");

    private static final Set<String> WRECKING = Set.of(
            "cause", "destroy", "damage", "wreck", "flatten", "devastate", "batter", "hit", "strike", "flood", "sweep");

    private NaturalForces() {}

    /** @param words the codebook's words for forces of nature: whether one of them does what the reading says */
    public static boolean isDoer(Reading reading, Set<String> words) {
        Clause clause = reading.match().clause();
        return clause.kind() == Clause.Kind.VERB
                && TYPES.contains(reading.act().name())
                && !reading.modes().contains(MADE)
                && (clause.slot("subject").stream().anyMatch(t -> isForce(clause.sentence(), t, words))
                        || isWreckedBeside(clause, words));
    }

    /** <i>Nine were killed and the hurricane wrecked the port</i>: by the hurricane, where nobody is named. */
    private static boolean isWreckedBeside(Clause clause, Set<String> words) {
        Sentence sentence = clause.sentence();
        Token verb = clause.predicate();
        boolean open = clause.passive()
                && clause.slot("by").isEmpty()
                && clause.slot("subject").isEmpty();
        return open
                && HARMED.contains(verb.lemma())
                && Stream.concat(
                                sentence.children(verb, "conj").stream(),
                                verb.is("conj") ? sentence.head(verb).stream() : Stream.empty())
                        .filter(other -> WRECKING.contains(other.lemma()))
                        .flatMap(other -> sentence.children(other, "nsubj").stream())
                        .anyMatch(t -> isForce(sentence, t, words));
    }

    /** <i>the flood</i>, <i>Typhoon Ada</i>; not <i>the flood victims</i>, nor <i>a storm of rockets</i>. */
    private static boolean isForce(Sentence sentence, Token head, Set<String> words) {
        boolean figure = sentence.hasChild(
                head, t -> t.is("nmod") && NounPhrase.preposition(sentence, t).equals("of"));
        boolean named = head.isProperNoun()
                && sentence.hasChild(
                        head, t -> t.is("compound") && words.contains(t.form().toLowerCase(Locale.ROOT)));
        return !figure && (words.contains(head.lemma().toLowerCase(Locale.ROOT)) || named);
    }
}
