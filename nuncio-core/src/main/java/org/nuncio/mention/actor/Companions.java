package org.nuncio.mention.actor;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.nuncio.gazetteer.Actor;
import org.nuncio.mention.Discourse;
import org.nuncio.mention.NameSpan;
import org.nuncio.mention.NounPhrase;
import org.nuncio.mention.Resolution;
import org.nuncio.mention.Words;
import org.nuncio.sentence.Sentence;
import org.nuncio.sentence.Token;

/** People of whom only their company says whose they are: <i>officials travelling with him</i>, <i>Ben Lind, an ally of the president of Chad</i>. */
final class Companions {
    private static final Set<String> GOING = Set.of("travel", "fly", "come", "arrive", "go");
    private static final Set<String> BESIDE = Set.of("accompany", "escort");
    private static final Set<String> FRIENDS = Words.set(
            "ally aide adviser advisor lawyer associate confidant confidante supporter follower protege brother sister son daughter wife husband cousin nephew deputy successor");
    private static final Set<String> THEIRS = Set.of("of", "to");
    /** Whom advisers advise they are of: <i>advisers to the leaders of Chad and Togo</i>. */
    private static final Set<String> ADVISING = Set.of("adviser", "advisor", "aide");

    private static final Set<String> ADVISED = Set.of("of", "from", "to");
    private static final Set<String> BELONGING = Set.of("of", "from");
    private static final Set<String> TAKEN_ALONG = Set.of("GOV", "MIL");

    private final ActorResolver resolver;

    Companions(ActorResolver resolver) {
        this.resolver = resolver;
    }

    /** The people of a phrase with the country of whoever they go with; empty where they go with nobody of whom it is known. */
    Optional<Resolution> of(NounPhrase phrase, List<NameSpan> names) {
        Optional<Token> leader = phrase.isPlural() ? leader(phrase) : Optional.empty();
        return leader.flatMap(t -> code(phrase.sentence(), t, names))
                .flatMap(code -> resolver.unowned(phrase, names)
                        .filter(r -> r.actors().get(0).code() == null
                                && TAKEN_ALONG.contains(
                                        String.valueOf(r.actors().get(0).sector())))
                        .map(r -> new Resolution(
                                List.of(r.actors().get(0).withCode(code)), "role", r.gender(), r.nouns())));
    }

    private static Optional<Token> leader(NounPhrase phrase) {
        Sentence sentence = phrase.sentence();
        return sentence.children(phrase.head(), "acl").stream()
                .filter(verb -> verb.tag().equals("VBG"))
                .flatMap(verb -> sentence.children(verb).stream()
                        .filter(t -> GOING.contains(verb.lemma())
                                        && t.is("obl")
                                        && NounPhrase.preposition(sentence, t).equals("with")
                                || BESIDE.contains(verb.lemma()) && t.is("obj")))
                .findFirst();
    }

    /** <i>the leaders of Estonia, Latvia and Lithuania</i>, <i>advisers to the leaders of both</i>: the codes of all. */
    Set<String> owners(NounPhrase phrase, List<NameSpan> names) {
        Set<String> codes = new LinkedHashSet<>();
        for (Token modifier : phrase.modifiersBy(ADVISING.contains(phrase.head().lemma()) ? ADVISED : BELONGING)) {
            List<Token> all = new ArrayList<>(List.of(modifier));
            all.addAll(phrase.sentence().children(modifier, "conj"));
            for (Token one : all) {
                resolver.resolve(new NounPhrase(phrase.sentence(), one), names).stream()
                        .flatMap(r -> r.actors().stream())
                        .map(Actor::code)
                        .filter(Objects::nonNull)
                        .forEach(codes::add);
            }
        }
        return codes;
    }

    /** The country of whoever somebody is said to be the ally, the aide or the brother of. */
    Optional<Actor> friend(NounPhrase apposed, List<NameSpan> names) {
        return FRIENDS.contains(apposed.head().lemma())
                ? apposed.modifiersBy(THEIRS).stream()
                        .flatMap(t -> code(apposed.sentence(), t, names).stream())
                        .findFirst()
                        .map(code -> new Actor("", code, null, null, Actor.Kind.STATE))
                : Optional.empty();
    }

    private Optional<String> code(Sentence sentence, Token token, List<NameSpan> names) {
        Optional<Actor> actor = token.isPronoun()
                ? resolver.pronouns().antecedent(sentence, token).map(Discourse.Entity::actor)
                : resolver.resolve(new NounPhrase(sentence, token), names)
                        .map(r -> r.actors().get(0));
        return actor.filter(a -> a.kind() != Actor.Kind.PLACE).map(Actor::code);
    }
}
