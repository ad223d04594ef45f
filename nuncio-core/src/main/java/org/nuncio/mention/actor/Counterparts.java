package org.nuncio.mention.actor;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.nuncio.gazetteer.Actor;
import org.nuncio.gazetteer.Gazetteer;
import org.nuncio.gazetteer.Office;
import org.nuncio.gazetteer.Person;
import org.nuncio.mention.Discourse;
import org.nuncio.mention.NameSpan;
import org.nuncio.mention.NounPhrase;
import org.nuncio.mention.Resolution;
import org.nuncio.sentence.Sentence;
import org.nuncio.sentence.Token;

/** Whose counterpart somebody is: <i>his Ukrainian counterpart</i> holds the same office of the other state. */
final class Counterparts {
    private final Gazetteer gazetteer;
    private final @Nullable LocalDate day;
    private final Discourse discourse;
    private final ActorResolver resolver;

    Counterparts(Gazetteer gazetteer, @Nullable LocalDate day, Discourse discourse, ActorResolver resolver) {
        this.gazetteer = gazetteer;
        this.day = day;
        this.discourse = discourse;
        this.resolver = resolver;
    }

    /** <i>counterpart</i>, <i>opposite number</i> */
    static boolean isOne(Sentence sentence, Token noun) {
        boolean opposite = noun.lemma().equals("number")
                && noun.index() > 0
                && sentence.word(noun.index() - 1).equals("opposite");
        return opposite || noun.lemma().equals("counterpart");
    }

    /** The one of each state that the phrase names: <i>his Chadian and Malian counterparts</i> are two. */
    Optional<Resolution> of(NounPhrase phrase, List<NameSpan> names) {
        Set<String> codes = resolver.countries(phrase, names);
        if (codes.isEmpty()) {
            return Optional.empty();
        }
        Optional<Discourse.Entity> owner = phrase.possessor()
                .flatMap(p -> resolver.pronouns().antecedent(phrase.sentence(), p))
                .or(() ->
                        discourse.last(phrase.sentence().index(), phrase.head().index(), Discourse.Entity::isPerson));
        String title = owner.map(e -> e.actor().office()).orElse(null);
        String sector = owner.map(e -> e.actor().sector()).orElse(null);
        List<Counterpart> all = codes.stream()
                .map(code -> counterpart(phrase, code, title, sector))
                .toList();
        return Optional.of(new Resolution(
                all.stream().map(Counterpart::actor).toList(),
                "anaphor",
                all.get(0).gender(),
                Set.of("counterpart")));
    }

    private record Counterpart(Actor actor, String gender) {}

    private Counterpart counterpart(NounPhrase phrase, String code, @Nullable String title, @Nullable String sector) {
        Optional<Office> office = title == null ? Optional.empty() : gazetteer.office(code, title);
        Optional<Person> holder = day == null ? Optional.empty() : office.flatMap(o -> o.holder(day));
        Actor actor = holder.map(p -> p.on(day))
                .orElse(new Actor(phrase.toString(), code, sector == null ? "GOV" : sector, title, Actor.Kind.PERSON));
        return new Counterpart(actor, holder.map(Person::gender).orElse(""));
    }
}
