package org.nuncio.mention.setting;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.nuncio.gazetteer.Actor;
import org.nuncio.gazetteer.Gazetteer;
import org.nuncio.gazetteer.Name;
import org.nuncio.mention.Discourse;
import org.nuncio.mention.NameSpan;
import org.nuncio.mention.NounPhrase;
import org.nuncio.mention.Resolution;
import org.nuncio.mention.name.Bodies;
import org.nuncio.mention.name.NameMeanings;
import org.nuncio.mention.place.OfWhichState;
import org.nuncio.sentence.Sentence;
import org.nuncio.sentence.Token;

/**
 * Where a report plays just now, for <i>police</i>, <i>the interior ministry</i>, <i>protesters</i> without a country: the place that the sentence or the
 * one before names with <i>in</i> or <i>at</i>, else the state that the report is about, else the place of the dateline. Soldiers are not placed so: they
 * may be anybody's.
 */
public final class Setting {
    private static final Set<String> LOCAL = Set.of("COP", "JUD", "LEG");
    private static final Set<String> POLITICAL = Set.of("OPP", "PTY");
    /** <i>The gang</i> is at home where the report tells of it; a killer may be anywhere. */
    private static final Set<String> GANGS = Set.of("gang", "cartel", "leader", "boss");

    private static final Set<String> WHERE = Set.of("in", "at", "near", "outside", "across", "throughout", "through");

    private static final Set<String> ARMIES = Set.of("army", "military", "navy", "force");
    private static final Set<String> LOCAL_BODIES = Set.of("authority", "authorities", "junta");
    private static final Set<String> INHABITANTS =
            Set.of("resident", "villager", "inhabitant", "townspeople", "islander", "townsman");
    private static final Set<String> TOWNS =
            Set.of("city", "town", "village", "port", "capital", "district", "province", "island");
    private static final Set<String> ANY = Set.of("any", "every", "no");
    private static final Set<String> NEW = Set.of("a", "an", "another");

    /** Rules by which a country was only taken from what stands around. */
    private static final Set<String> GUESSED = Set.of("setting", "anaphor");

    private static final int NEAR = 3;

    private final Gazetteer gazetteer;
    private final Titles titles;
    private final ActingState acting;
    private final Coups coups;
    private final @Nullable String home;
    private final @Nullable String scene;
    private final Set<String> told;
    private final Bodies bodies;
    private @Nullable String place;
    /** Countries of the places of the last sentence that named any, by the position of their names. */
    private final NavigableMap<Integer, String> here = new TreeMap<>();

    private int since = -10;
    private int at;
    private int paragraph;

    /**
     * @param dateline country of the place in the dateline, or null
     * @param scene country that the report is about, or null
     * @param told codes of all that the report names
     * @param bodies what it tells of bodies that no table knows
     */
    public Setting(
            Gazetteer gazetteer,
            @Nullable LocalDate day,
            @Nullable String dateline,
            @Nullable String scene,
            Set<String> told,
            Bodies bodies) {
        this.bodies = bodies;
        this.told = Set.copyOf(told);
        this.gazetteer = gazetteer;
        this.home = scene != null ? scene : dateline;
        this.scene = scene;
        this.titles = new Titles(gazetteer, day, home, scene);
        NameMeanings meanings = new NameMeanings(gazetteer, day);
        this.acting = new ActingState(gazetteer, meanings);
        this.coups = new Coups(meanings, this::isState);
    }

    /** What the report tells of bodies that no table knows. */
    public Bodies bodies() {
        return bodies;
    }

    /** The state that the report is about. */
    public Optional<String> scene() {
        return Optional.ofNullable(scene);
    }

    /** Whether the report names that state or organisation anywhere, its places, people or bodies. */
    public boolean isTold(@Nullable String code) {
        return code != null && (told.contains(code) || code.equals(home));
    }

    /** Takes up the places of the next sentence. */
    public void read(Sentence sentence, List<NameSpan> names) {
        acting.read(sentence, names);
        coups.read(sentence, names);
        for (NameSpan name : names) {
            Token last = sentence.token(name.last());
            if (!isSeat(sentence, last, names)) {
                OfWhichState.whereabouts(sentence, name, WHERE).ifPresent(c -> move(sentence, name.first(), c));
            }
        }
        Optional<Token> capital =
                sentence.tokens().stream().filter(t -> isCapital(sentence, t)).findFirst();
        if (capital.isPresent() && home != null && since != sentence.index()) {
            move(sentence, capital.get().index(), home);
        }
    }

    private void move(Sentence sentence, int token, String code) {
        if (since != sentence.index()) {
            here.clear();
        }
        here.put(token, code);
        place = code;
        since = sentence.index();
        at = token;
        paragraph = sentence.paragraph();
    }

    /** <i>In the capital</i> of nobody who is named is that where the report plays. */
    private static boolean isCapital(Sentence sentence, Token token) {
        NounPhrase phrase = new NounPhrase(sentence, token);
        return token.lemma().equals("capital")
                && token.tag().equals("NN")
                && phrase.tokens().size() == 2
                && phrase.isDefinite()
                && phrase.modifiersBy(Set.of("of")).isEmpty()
                && WHERE.contains(NounPhrase.preposition(sentence, token));
    }

    /** <i>The International Court of Justice in The Hague</i>, <i>a tribunal in The Hague</i>: where a body of several states sits nothing plays. */
    private static boolean isSeat(Sentence sentence, Token place, List<NameSpan> names) {
        boolean ofBody = sentence.head(place)
                .filter(body -> names.stream()
                        .anyMatch(n -> n.covers(body.index())
                                && n.as(Name.Organisation.class).isPresent()))
                .isPresent();
        return ofBody || TheHague.isSeat(sentence, place);
    }

    /** Whether a place of before still holds: in its own sentence, and in the next one of its paragraph; also of the next paragraph where nothing else tells. */
    private boolean holds(Sentence sentence) {
        int past = sentence.index() - since;
        return past == 0 || past == 1 && (home == null || paragraph == sentence.paragraph());
    }

    /** The place named before the phrase in its sentence, else one behind it: <i>In Kelstadt strikers marched, and in Norhaven they sang</i>. */
    private @Nullable String near(NounPhrase phrase) {
        Map.Entry<Integer, String> before = since == phrase.sentence().index()
                ? here.lowerEntry(phrase.head().index())
                : null;
        return before != null
                ? before.getValue()
                : since == phrase.sentence().index() ? here.firstEntry().getValue() : place;
    }

    /** The country of the place that the sentence or the one before names, else of the report or its dateline. */
    public Optional<String> here(NounPhrase phrase) {
        return Optional.ofNullable(holds(phrase.sentence()) ? near(phrase) : home);
    }

    /** The code of the country of which <i>the country</i> speaks where no state was named before: that of the report, else of its dateline. */
    public Optional<String> country() {
        return Optional.ofNullable(home);
    }

    /** An official by title and name whom no table knows: of the country that {@link Titles} tells. */
    public Resolution titled(Resolution resolution, NounPhrase phrase, Discourse discourse) {
        Optional<String> nearest = opening(phrase).or(() -> acting(Titles.told(phrase), discourse));
        return titles.placed(resolution, phrase, nearest, discourse);
    }

    /** The country whose town or name the sentence opens with: <i>In Sudhaven, the foreign minister protested</i>. */
    private Optional<String> opening(NounPhrase phrase) {
        return since == phrase.sentence().index() ? Titles.opening(phrase, here) : Optional.empty();
    }

    /** <i>Congress</i>, <i>the Conservatives</i> in a report that is about another state than the one whose the best known is. */
    public Resolution ofScene(Resolution resolution, NounPhrase phrase, Discourse discourse) {
        Actor actor = resolution.actors().get(0);
        if (!SharedNames.isShared(actor, phrase)) {
            return resolution;
        }
        boolean chamber = scene != null && "LEG".equals(actor.sector()); // each state's own, whoever else is named
        String code = actor.code();
        boolean known = !chamber
                && (Objects.equals(code, scene)
                        || discourse
                                .lastEver(e -> Objects.equals(code, e.actor().code()))
                                .isPresent());
        Optional<String> near = scene != null
                ? Optional.of(scene)
                : SharedNames.nearest(phrase, discourse, this::isOfState).or(() -> Optional.ofNullable(home));
        boolean elsewhere = "PTY".equals(actor.sector())
                && near.isEmpty()
                && !told.contains(String.valueOf(code))
                && told.stream().anyMatch(this::isState);
        return known || near.isEmpty() && !elsewhere ? resolution : SharedNames.of(near.orElse(null), resolution);
    }

    private boolean isOfState(Discourse.Entity entity) {
        return entity.actor().code() != null && isState(entity.actor().code());
    }

    private boolean isState(String code) {
        return gazetteer.state(code).isPresent();
    }

    /** The resolution with the country of the setting, where its kind of actor belongs to a place. */
    public Resolution placed(Resolution resolution, NounPhrase phrase, Discourse discourse) {
        Actor actor = resolution.actors().get(0);
        boolean stateOwned = "BUS".equals(actor.code()) && SpokenOf.isStateOwned(phrase);
        Optional<String> owner =
                stateOwned ? SpokenOf.byOwner(phrase, discourse).filter(this::isState) : Optional.empty();
        if (owner.isPresent()) {
            return resolution.withCode(owner.get(), "setting");
        }
        if (stateOwned && scene != null) {
            return resolution.withCode(scene, "scene");
        }
        boolean sides = scene == null && Sides.areMeant(phrase);
        if (actor.code() != null || actor.sector() == null || phrase.isOurs() || sides) {
            return resolution;
        }
        if (actor.isRising()) {
            return rising(resolution, phrase, discourse);
        }
        if ("CRM".equals(actor.sector())) {
            Optional<Discourse.Entity> before = Criminals.before(phrase, discourse);
            if (before.isPresent()) {
                return resolution.withCode(before.get().actor().code(), "anaphor");
            }
        }
        boolean gang = "CRM".equals(actor.sector())
                && phrase.isDefinite()
                && GANGS.contains(phrase.head().lemma());
        if (POLITICAL.contains(actor.sector()) || gang) {
            boolean state = phrase.tokens().size() == 1 && phrase.head().tag().equals("NN"); // into exile
            return state && !gang ? resolution : ofPolitics(resolution, phrase);
        }
        boolean union =
                "LAB".equals(actor.sector()) && scene == null && phrase.head().is("nsubj");
        if (union && home != null && phrase.possessor().isEmpty()) {
            return resolution.withCode(home, "setting");
        }
        boolean any = ANY.contains(phrase.tokens().get(0).lemma());
        Optional<String> code = any
                ? Optional.empty()
                : isLocal(actor, phrase) ? local(actor, phrase, discourse) : outside(actor, phrase, discourse);
        return code.map(c -> resolution.withCode(c, "setting")).orElse(resolution);
    }

    private boolean isLocal(Actor actor, NounPhrase phrase) {
        boolean owned = phrase.possessor().filter(Token::isPronoun).isPresent();
        boolean authorities = LOCAL_BODIES.contains(phrase.head().lemma()) && phrase.isDefinite();
        boolean ofTown =
                phrase.possessor().filter(t -> TOWNS.contains(t.lemma())).isPresent();
        return LOCAL.contains(actor.sector()) && !owned
                || authorities && phrase.possessor().isEmpty()
                || ofTown
                || actor.kind() == Actor.Kind.INSTITUTION
                || Titles.isNational(actor, phrase)
                        && (isPlacedBefore(phrase) || opening(phrase).isPresent());
    }

    /** Whose a body is that belongs to a place: by the politician, the place, the state that is told of. */
    private Optional<String> local(Actor actor, NounPhrase phrase, Discourse discourse) {
        Optional<String> state = acting(phrase, discourse);
        Optional<String> near = Optional.ofNullable(holds(phrase.sentence()) ? near(phrase) : null)
                .filter(c -> since == phrase.sentence().index()
                        || !"LEG".equals(actor.sector()) && (state.isEmpty() || !acting.isAbroad(c, phrase)));
        return (coups.isOne(phrase) ? coups.state() : Optional.<String>empty())
                .or(() -> SpokenOf.byPolitician(actor, phrase, discourse, this::isOfState))
                .or(() -> spokenOf(phrase, discourse))
                .or(() -> since == phrase.sentence().index() ? near : Optional.empty())
                .or(() -> SpokenOf.byMinistry(phrase, discourse).filter(this::isState))
                .or(() -> near)
                .or(() -> state)
                .or(() -> holds(phrase.sentence()) ? Optional.empty() : stillHere(phrase, discourse))
                .or(() -> holds(phrase.sentence()) ? Optional.empty() : Optional.ofNullable(home))
                .or(() -> SpokenOf.subject(phrase, discourse));
    }

    /** The place of which the paragraph has told two or three sentences before, if no other state has acted since. */
    private Optional<String> stillHere(NounPhrase phrase, Discourse discourse) {
        Sentence sentence = phrase.sentence();
        boolean near = paragraph == sentence.paragraph() && sentence.index() - since <= NEAR;
        return Optional.ofNullable(near ? place : null)
                .filter(code -> discourse.before(sentence.index(), 0).stream()
                        .noneMatch(e -> e.sentence() > since
                                && isOfState(e)
                                && !code.equals(e.actor().code())));
    }

    /** Whose an army or a head of government is, who may be anywhere. */
    private Optional<String> outside(Actor actor, NounPhrase phrase, Discourse discourse) {
        boolean army =
                "MIL".equals(actor.sector()) && ARMIES.contains(phrase.head().lemma()) && phrase.isDefinite();
        boolean force = ActingState.isForce(actor, phrase);
        if (INHABITANTS.contains(phrase.head().lemma())
                && phrase.modifiersBy(Set.of("of", "from")).isEmpty()) {
            return Optional.ofNullable(holds(phrase.sentence()) && phrase.isPlural() ? near(phrase) : null);
        }
        return (army ? spokenOf(phrase, discourse) : Optional.<String>empty())
                .or(() -> force && phrase.isDefinite() ? opening(phrase) : Optional.empty())
                .or(() -> force ? SpokenOf.bySpeaker(phrase, discourse).filter(this::isState) : Optional.empty())
                .or(() -> force || Titles.isNational(actor, phrase) ? acting(phrase, discourse) : Optional.empty());
    }

    /** In a report about several states the one that acted in the sentence before. */
    public Optional<String> acting(NounPhrase phrase, Discourse discourse) {
        return scene == null ? acting.of(phrase, discourse) : Optional.empty();
    }

    /** Whether the phrase stands in a complaint about the state that acted before, <i>demanded its release</i>. */
    public boolean isComplaint(NounPhrase phrase) {
        return scene == null && acting.isComplaint(phrase);
    }

    /**
     * <i>The rebels</i> are those of before. Where those were only guessed by a place, gunmen without an article are of the place that their own sentence names, and
     * warlords of the state whose plight they are.
     */
    private Resolution rising(Resolution resolution, NounPhrase phrase, Discourse discourse) {
        Actor actor = resolution.actors().get(0);
        int sentence = phrase.sentence().index();
        Optional<Discourse.Entity> before =
                discourse.lastEver(e -> e.actor().code() != null && !isNew(phrase) && isOfKind(e, actor));
        boolean firm = before.filter(b -> discourse
                        .lastEver(e -> isOfKind(e, actor)
                                && !GUESSED.contains(e.rule())
                                && Objects.equals(e.actor().code(), b.actor().code()))
                        .isPresent())
                .isPresent();
        Optional<String> own = since == sentence ? opening(phrase) : SpokenOf.sufferer(phrase, discourse);
        if (own.isPresent() && !firm && !phrase.isDefinite() && scene == null) {
            return resolution.withCode(own.get(), "setting");
        }
        return before.map(e -> resolution.withCode(e.actor().code(), "anaphor"))
                .orElse(resolution.withCode(
                        scene != null ? scene : sentence - since <= 5 ? near(phrase) : home, "setting"));
    }

    /** <i>A rebel coalition</i> is none that was told of before; <i>a spokesman for the rebels</i> may be theirs. */
    private static boolean isNew(NounPhrase phrase) {
        return NEW.contains(phrase.tokens().get(0).lemma())
                && phrase.modifiersBy(Set.of("of", "for")).isEmpty();
    }

    /** Rebels, militants and gunmen are words for the same; separatists are those who were called so. */
    private static boolean isOfKind(Discourse.Entity entity, Actor actor) {
        String sector = String.valueOf(entity.actor().sector());
        return "SEP".equals(actor.sector()) ? sector.equals("SEP") : Actor.isRising(sector);
    }

    /** In a report about several states. */
    private Optional<String> spokenOf(NounPhrase phrase, Discourse discourse) {
        return scene == null ? SpokenOf.by(phrase, discourse).filter(this::isState) : Optional.empty();
    }

    /** The opposition is that of the state of the report, else of the place that was named last, else of where the reporter is. */
    private Resolution ofPolitics(Resolution resolution, NounPhrase phrase) {
        String near = holds(phrase.sentence()) ? near(phrase) : home;
        String code = scene != null ? scene : near;
        return code == null ? resolution : resolution.withCode(code, scene == null ? "setting" : "scene");
    }

    /** Whether the place was named in the sentence before, or before in this one; and whoever travels there is not of there. */
    private boolean isPlacedBefore(NounPhrase phrase) {
        int sentence = phrase.sentence().index();
        boolean before =
                since == sentence - 1 || since == sentence && at < phrase.head().index();
        return before && !phrase.head().relation().startsWith("nsubj");
    }
}
