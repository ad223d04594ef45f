package org.nuncio.mention.actor;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import org.nuncio.gazetteer.Actor;
import org.nuncio.gazetteer.Gazetteer;
import org.nuncio.mention.Discourse;
import org.nuncio.mention.NameSpan;
import org.nuncio.mention.NounPhrase;
import org.nuncio.mention.name.Bodies;
import org.nuncio.mention.name.NameMeanings;
import org.nuncio.mention.setting.SharedNames;

/** What a name that is no person's stands for beside the words around it: whose Congress, which Israelis, a party of the opposition. */
final class NamedBodies {
    private static final Set<String> AMONG = Set.of("of", "among", "amongst", "between");
    private static final Set<String> AUTHORITY = Set.of("GOV", "MIL", "COP", "SPY", "JUD", "LEG");

    private final Gazetteer gazetteer;
    private final NameMeanings meanings;
    private final Discourse discourse;
    private final Bodies unlisted;

    NamedBodies(Gazetteer gazetteer, NameMeanings meanings, Discourse discourse, Bodies unlisted) {
        this.unlisted = unlisted;
        this.gazetteer = gazetteer;
        this.meanings = meanings;
        this.discourse = discourse;
    }

    /** A body that no table knows, as the report tells of it. */
    Optional<Actor> told(NounPhrase phrase) {
        return unlisted.told(phrase);
    }

    /** @param owners codes that the words before the name tell */
    Optional<Actor> of(NameSpan name, NounPhrase phrase, Supplier<Set<String>> owners) {
        return name.names().stream()
                .flatMap(meaning -> meanings.body(meaning, phrase).stream())
                .findFirst()
                .map(actor -> ofItsOwner(actor, name, phrase, owners))
                .map(actor -> asState(actor, phrase))
                .map(actor -> asOpposed(actor, phrase));
    }

    /** <i>Chad's Congress</i>, <i>its Foreign Office</i> is not that of the United States or Britain: a state named before a word that many states use for a body of theirs goes before the tables. */
    private Actor ofItsOwner(Actor actor, NameSpan name, NounPhrase phrase, Supplier<Set<String>> owners) {
        boolean shared = actor.kind() == Actor.Kind.INSTITUTION
                && (name.first() == name.last() || SharedNames.isSharedByOwners(phrase))
                && (phrase.head().index() == name.last()
                        || name.names().size() == 1 && name.covers(phrase.head().index())); // Chiefs of Staff
        List<String> states = shared
                ? owners.get().stream()
                        .filter(code -> gazetteer.state(code).isPresent())
                        .toList()
                : List.of();
        return states.isEmpty() ? actor : actor.withCode(states.get(0));
    }

    /** <i>The Israelis pulled out</i> is the state, unless the report has told of some Israelis before: <i>Two Israelis were held. The Israelis</i>. */
    private Actor asState(Actor actor, NounPhrase phrase) {
        boolean all = actor.kind() == Actor.Kind.PEOPLE
                && phrase.tokens().size() == 2
                && phrase.head().form().endsWith("s")
                && phrase.tokens().get(0).lemma().equals("the")
                && !AMONG.contains(NounPhrase.preposition(phrase.sentence(), phrase.head()));
        boolean some = discourse
                .lastEver(e -> e.actor().kind() == Actor.Kind.PEOPLE
                        && Objects.equals(e.actor().code(), actor.code())
                        && !AUTHORITY.contains(String.valueOf(e.actor().sector())))
                .isPresent();
        return all && !some ? new Actor(actor.name(), actor.code(), null, null, Actor.Kind.STATE) : actor;
    }

    /** The party of an opposition leader is the opposition's: <i>Odinga's Orange Democratic Movement</i>, and whenever it is named again. */
    private Actor asOpposed(Actor actor, NounPhrase phrase) {
        if (!"PTY".equals(actor.sector())) {
            return actor;
        }
        int sentence = phrase.sentence().index();
        boolean owned = phrase.possessor().stream()
                .flatMap(p -> discourse.meant(sentence, p.index()).stream())
                .anyMatch(a -> a.isPerson() && "OPP".equals(a.sector()));
        boolean told = discourse
                .lastEver(e -> e.actor().name().equals(actor.name())
                        && "OPP".equals(e.actor().sector()))
                .isPresent();
        return owned || told ? actor.withSector("OPP") : actor;
    }
}
