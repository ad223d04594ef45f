package org.nuncio.coding.sentence;

import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.nuncio.clause.Clause;
import org.nuncio.coding.party.Makers;
import org.nuncio.coding.party.SameActors;
import org.nuncio.coding.reading.Reading;
import org.nuncio.mention.ActorMention;
import org.nuncio.mention.Mentions;
import org.nuncio.mention.NounPhrase;
import org.nuncio.sentence.Sentence;
import org.nuncio.sentence.Token;

/**
 * What a refusal answers: <i>Chad rejected a Togolese demand for an apology</i> tells of a demand as well, made by Togo of Chad. Only where the words say whose it is
 * and what was wanted or offered; <i>rejected Togo's demands</i> looks back at what has been told.
 */
final class Prompts {
    private static final Set<String> UTTERED = Set.of("REQUEST", "AGREE");

    private static final Set<String> THEIRS = Set.of("its", "their", "it", "they");

    private final Sentence sentence;
    private final Makers makers;

    Prompts(Sentence sentence, Mentions mentions) {
        this.sentence = sentence;
        this.makers = new Makers(sentence, mentions);
    }

    /**
     * @param all every reading of the sentence by the index of its predicate
     * @return the demand, request or offer that the refusal is of
     */
    Optional<Reading> of(Reading refusal, Map<Integer, Reading> all) {
        boolean known = refusal.type().name().equals("REJECT")
                && refusal.actors().stream().anyMatch(a -> a.actor().code() != null);
        return known
                ? refused(refusal)
                        .distinct()
                        .filter(noun -> noun.head() == refusal.predicate().index() && saysWhat(noun) && !isTheirs(noun))
                        .flatMap(noun -> Optional.ofNullable(all.get(noun.index())).stream())
                        .filter(uttered -> UTTERED.contains(uttered.type().name())
                                && uttered.match().clause().kind() == Clause.Kind.NOUN)
                        .flatMap(uttered -> made(uttered, refusal).stream())
                        .findFirst()
                : Optional.empty();
    }

    private static Stream<Token> refused(Reading refusal) {
        Clause clause = refusal.match().clause();
        return Stream.of(
                        clause.slot("object").stream(),
                        clause.slot("of").stream(),
                        refusal.within().stream().map(Reading::predicate))
                .flatMap(nouns -> nouns)
                .filter(Token::isNoun);
    }

    /** <i>for an apology</i>, <i>to leave</i>, <i>that it leave</i> */
    private boolean saysWhat(Token noun) {
        return sentence.hasChild(
                noun,
                t -> t.is("nmod") && NounPhrase.preposition(sentence, t).equals("for")
                        || t.index() > noun.index()
                                && (t.is("ccomp")
                                        || t.is("xcomp")
                                        || t.is("acl") && t.tag().equals("VB")));
    }

    /** <i>ignored its calls for help</i>: what <i>it</i> or <i>they</i> are is too often misread. */
    private boolean isTheirs(Token noun) {
        return sentence.hasChild(noun, t -> t.is("nmod:poss") && THEIRS.contains(t.lemma()));
    }

    private Optional<Reading> made(Reading uttered, Reading refusal) {
        var owners = SameActors.apart(makers.owned(uttered.predicate()), refusal.actors());
        return owners.isEmpty()
                ? Optional.empty()
                : Optional.of(uttered.with(
                        owners,
                        refusal.actors().stream().filter(Prompts::isKnown).toList()));
    }

    private static boolean isKnown(ActorMention mention) {
        return mention.actor().code() != null;
    }
}
