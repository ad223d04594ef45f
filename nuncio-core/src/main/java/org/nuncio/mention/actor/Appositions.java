package org.nuncio.mention.actor;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.nuncio.gazetteer.Actor;
import org.nuncio.gazetteer.Gazetteer;
import org.nuncio.mention.ActorMention;
import org.nuncio.mention.Discourse;
import org.nuncio.mention.NounPhrase;
import org.nuncio.mention.Resolution;
import org.nuncio.mention.role.Holders;
import org.nuncio.mention.role.PersonNames;
import org.nuncio.mention.role.RoleNouns;
import org.nuncio.sentence.Sentence;
import org.nuncio.sentence.Token;

/** Nouns put beside each other are one: the name and the title tell of each other. */
final class Appositions {
    private static final Set<String> NAMES = Set.of("name", "entity", "surname");

    private static final Set<String> UNNAMED = Set.of("role", "setting", "scene", "place", "anaphor");

    private final Gazetteer gazetteer;
    private final Discourse discourse;
    private final RoleNouns roles;
    private final Map<Integer, List<ActorMention>> current;

    /** @param current mentions of the sentence that is being read, by the index of their word; what is learnt is written there */
    Appositions(Gazetteer gazetteer, Discourse discourse, Map<Integer, List<ActorMention>> current) {
        this.gazetteer = gazetteer;
        this.discourse = discourse;
        this.roles = new RoleNouns(gazetteer);
        this.current = current;
    }

    /** <i>Britain's top diplomat, Liz Truss</i>: the name tells who it is, the title tells of whom. */
    Resolution of(NounPhrase phrase, Resolution resolution) {
        if (resolution.actors().size() != 1) {
            return resolution;
        }
        Actor actor = resolution.actors().get(0);
        Optional<Token> governor = phrase.apposedTo();
        List<ActorMention> titled =
                governor.map(g -> current.getOrDefault(g.index(), List.of())).orElse(List.of());
        boolean ship = titled.size() == 1
                && titled.get(0).rule().equals("title")
                && titled.get(0).actor().kind() == Actor.Kind.ORGANISATION;
        boolean another = titled.size() == 1
                && resolution.rule().equals("anaphor")
                && NAMES.contains(titled.get(0).rule())
                && PersonNames.areDifferent(actor, titled.get(0).actor());
        if (another) {
            return ofSameState(phrase, resolution, titled.get(0));
        }
        if (titled.size() == 1 && actor.isPerson() && !ship) {
            Actor title = titled.get(0).actor();
            if (titled.get(0).rule().equals("anaphor") && PersonNames.isSomebodyElse(phrase, title)) {
                return ofAnotherState(phrase, resolution, titled.get(0));
            }
            boolean named =
                    governor.orElseThrow().isProperNoun() && !phrase.head().isProperNoun()
                            || NAMES.contains(titled.get(0).rule()) && !NAMES.contains(resolution.rule());
            Actor merged = new Actor(
                    named ? title.name() : actor.name(),
                    PersonNames.isToldByTables(titled.get(0), phrase)
                                    || isOfBody(actor, title)
                                    || isPlacedElsewhere(phrase, titled.get(0), actor)
                            ? title.code()
                            : first(actor.code(), title.code()),
                    named && (isKnown(phrase, titled.get(0)) || isFormer(phrase))
                                    || Fronts.isFrontOf(titled.get(0), actor)
                            ? first(title.sector(), actor.sector())
                            : first(actor.sector(), title.sector()),
                    first(actor.office(), title.office()),
                    Actor.Kind.PERSON);
            current.put(governor.orElseThrow().index(), List.of(titled.get(0).as(merged, "title")));
            discourse.rename(phrase.sentence().index(), governor.orElseThrow().index(), merged);
            return new Resolution(List.of(merged), resolution.rule(), resolution.gender(), resolution.nouns());
        }
        if (isToldByName(governor, titled, resolution)) {
            beside(phrase, governor.orElseThrow(), resolution);
        } else if (titled.size() == 1) {
            ofBody(phrase.sentence(), governor.orElseThrow(), titled.get(0), actor);
        }
        return resolution;
    }

    /** Who was once something else, and whom the tables know: <i>Chad's president, the main power in Mali</i> is of Chad; a body of states that he now serves goes before. */
    private boolean isPlacedElsewhere(NounPhrase phrase, ActorMention named, Actor told) {
        boolean elsewhere = named.rule().equals("name")
                && told.code() != null
                && gazetteer.state(told.code()).isPresent();
        return named.actor().code() != null && (isFormer(phrase) || elsewhere);
    }

    /** <i>The United Nations envoy, Ada Lind</i>, who was a minister once: of the body, and no more of her state. */
    private boolean isOfBody(Actor person, Actor title) {
        return person.office() == null
                && title.kind() == Actor.Kind.ORGANISATION
                && title.code() != null
                && gazetteer.state(title.code()).isEmpty();
    }

    /** <i>The rebel group M23</i>, <i>his opposite number, Ada Lind</i>: a noun that is nobody by itself is who stands beside it by name. */
    private static boolean isToldByName(Optional<Token> governor, List<ActorMention> titled, Resolution resolution) {
        Actor actor = resolution.actors().get(0);
        boolean body = actor.kind() == Actor.Kind.ORGANISATION || actor.kind() == Actor.Kind.ARMED_GROUP;
        boolean named = resolution.rule().equals("name") && actor.code() != null && (body || actor.isPerson());
        boolean nobody = titled.stream()
                .allMatch(m -> UNNAMED.contains(m.rule())
                        && (m.actor().code() == null
                                || body && !m.actor().code().equals(actor.code()))
                        && !m.actor().isPerson());
        return named
                && nobody
                && governor.filter(
                                t -> t.isNoun() && !t.isProperNoun() && !t.tag().equals("NNS"))
                        .isPresent();
    }

    private void beside(NounPhrase phrase, Token noun, Resolution resolution) {
        Sentence sentence = phrase.sentence();
        Actor actor = resolution.actors().get(0);
        NounPhrase whole = new NounPhrase(sentence, noun);
        current.put(
                noun.index(), List.of(new ActorMention(whole.span(), sentence.index(), noun.index(), actor, "title")));
        discourse.note(sentence.index(), noun.index(), List.of(actor));
        discourse.rename(sentence.index(), noun.index(), actor);
    }

    /** <i>Ada Lind, the former president</i>, after a president who is somebody else: of that one's state, and no more. */
    private Resolution ofSameState(NounPhrase phrase, Resolution resolution, ActorMention titled) {
        Actor person = titled.actor();
        String state = Optional.ofNullable(resolution.actors().get(0).code())
                .filter(code -> gazetteer.state(code).isPresent())
                .orElse(null);
        Actor known = person.withCode(first(person.code(), state));
        current.put(titled.head(), List.of(titled.as(known, "title")));
        discourse.rename(phrase.sentence().index(), titled.head(), known);
        return new Resolution(List.of(known), resolution.rule(), resolution.gender(), resolution.nouns());
    }

    /** Another holds the office than the one named before: of the other state whose leader spoke last. */
    private Resolution ofAnotherState(NounPhrase phrase, Resolution resolution, ActorMention titled) {
        Actor person = resolution.actors().get(0);
        Actor before = titled.actor();
        int sentence = phrase.sentence().index();
        Optional<String> other = discourse
                .last(
                        sentence,
                        titled.head(),
                        e -> sentence - e.sentence() <= 2
                                && e.rank() > 0
                                && e.isPerson()
                                && "GOV".equals(e.actor().sector())
                                && !Objects.equals(e.actor().code(), before.code()))
                .map(e -> e.actor().code());
        Actor known = new Actor(
                person.name(),
                first(person.code(), other.orElse(null)),
                first(person.sector(), before.sector()),
                first(person.office(), before.office()),
                Actor.Kind.PERSON);
        current.put(titled.head(), List.of(titled.as(known, "title")));
        discourse.rename(sentence, titled.head(), known);
        return new Resolution(List.of(known), resolution.rule(), resolution.gender(), resolution.nouns());
    }

    /** <i>Eufor, the union's force</i>: a body that no table knows is of the one that it is said to be of. */
    private void ofBody(Sentence sentence, Token governor, ActorMention unknown, Actor beside) {
        boolean nameless = unknown.rule().equals("entity")
                && unknown.actor().kind() == Actor.Kind.ORGANISATION
                && unknown.actor().code() == null;
        boolean unowned = beside.kind() == Actor.Kind.ORGANISATION
                && unknown.rule().equals("role")
                && unknown.actor().code() == null
                && Objects.equals(unknown.actor().sector(), beside.sector());
        if ((nameless || unowned) && beside.code() != null) {
            Actor known = unknown.actor().withCode(beside.code()).withSector(beside.sector());
            current.put(governor.index(), List.of(unknown.as(known, "title")));
            discourse.rename(sentence.index(), governor.index(), known);
        }
    }

    /** <i>Ada Lind, a former general</i>, who is president now. */
    private static boolean isFormer(NounPhrase phrase) {
        return Holders.isFormer(phrase);
    }

    /** Whose sector the tables or a title before the name tell: <i>Senator Ada Lind, the party leader</i>. */
    private boolean isKnown(NounPhrase phrase, ActorMention name) {
        return name.rule().equals("name")
                || roles.isTitled(
                        new NounPhrase(phrase.sentence(), phrase.sentence().token(name.head())));
    }

    private static @Nullable String first(@Nullable String a, @Nullable String b) {
        return a != null ? a : b;
    }
}
