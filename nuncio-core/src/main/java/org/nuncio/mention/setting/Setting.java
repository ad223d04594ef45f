package org.nuncio.mention.setting;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.nuncio.gazetteer.Actor;
import org.nuncio.gazetteer.Gazetteer;
import org.nuncio.mention.Discourse;
import org.nuncio.mention.NameSpan;
import org.nuncio.mention.NounPhrase;
import org.nuncio.mention.Resolution;
import org.nuncio.mention.Words;
import org.nuncio.mention.name.Bodies;
import org.nuncio.mention.name.NameMeanings;
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

    private static final Set<String> STATE_OWNED = Words.set(
            "state state-owned state-run state-controlled government-owned government-run national nationalised nationalized");

    private static final int NEAR = 3;
    private static final int REACH = 5;

    private final Gazetteer gazetteer;
    private final Titles titles;
    private final ActingState acting;
    private final Coups coups;
    private final @Nullable String home;
    private final @Nullable String scene;
    private final Set<String> told;
    private final Bodies bodies;
    private final Whereabouts places;

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
        this.places = new Whereabouts(home);
        this.titles = new Titles(gazetteer, day, home, scene);
        NameMeanings meanings = new NameMeanings(gazetteer, day);
        this.acting = new ActingState(gazetteer, meanings);
        this.coups = new Coups(meanings, this::isState);
    }

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

    public void read(Sentence sentence, List<NameSpan> names) {
        acting.read(sentence, names);
        coups.read(sentence, names);
        places.read(sentence, names);
    }

    /** The country of the place that the sentence or the one before names, else of the report or its dateline. */
    public Optional<String> here(NounPhrase phrase) {
        return places.of(phrase).or(this::country);
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
        return places.isIn(phrase.sentence()) ? Titles.opening(phrase, places.places()) : Optional.empty();
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
        boolean stateOwned = "BUS".equals(actor.code()) && isStateOwned(phrase);
        Optional<String> owner =
                stateOwned ? SpokenOf.byOwner(phrase, discourse).filter(this::isState) : Optional.empty();
        if (owner.isPresent()) {
            return with(resolution, owner.get(), "setting");
        }
        if (stateOwned && scene != null) {
            return with(resolution, scene, "scene");
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
                return with(resolution, before.get().actor().code(), "anaphor");
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
            return with(resolution, home, "setting");
        }
        boolean any = ANY.contains(phrase.tokens().get(0).lemma());
        Optional<String> code = any
                ? Optional.empty()
                : isLocal(actor, phrase) ? local(actor, phrase, discourse) : outside(actor, phrase, discourse);
        return code.map(c -> with(resolution, c, "setting")).orElse(resolution);
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
        boolean inside = places.isIn(phrase.sentence());
        Optional<String> near = places.of(phrase)
                .filter(c ->
                        inside || !"LEG".equals(actor.sector()) && (state.isEmpty() || !acting.isAbroad(c, phrase)));
        return (coups.isOne(phrase) ? coups.state() : Optional.<String>empty())
                .or(() -> SpokenOf.byPolitician(actor, phrase, discourse, this::isOfState))
                .or(() -> spokenOf(phrase, discourse))
                .or(() -> inside ? near : Optional.empty())
                .or(() -> SpokenOf.byMinistry(phrase, discourse).filter(this::isState))
                .or(() -> SameLaw.court(actor, phrase, discourse, this::isState))
                .or(() -> near)
                .or(() -> state)
                .or(() -> SameLaw.any(actor, phrase, discourse, this::isState))
                .or(() -> places.of(phrase).isPresent() ? Optional.empty() : stillHere(phrase, discourse))
                .or(() -> places.of(phrase).isPresent() ? Optional.empty() : country())
                .or(() -> SpokenOf.subject(phrase, discourse));
    }

    /** The place of which the paragraph has told two or three sentences before, if no other state has acted since. */
    private Optional<String> stillHere(NounPhrase phrase, Discourse discourse) {
        Sentence sentence = phrase.sentence();
        boolean near = !places.isIn(sentence) && places.isOfParagraph(sentence) && places.past(sentence) <= NEAR;
        return places.last()
                .filter(code -> near)
                .filter(code -> discourse.before(sentence.index(), 0).stream()
                        .noneMatch(e -> e.sentence() > places.since()
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
            return places.of(phrase).filter(c -> phrase.isPlural());
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

    public boolean isComplaint(NounPhrase phrase) {
        return scene == null && acting.isComplaint(phrase);
    }

    /** <i>The state oil company</i>, <i>the national airline</i>: of the state that the report is about. */
    private static boolean isStateOwned(NounPhrase phrase) {
        return phrase.isDefinite()
                && phrase.tokens().stream()
                        .anyMatch(t -> STATE_OWNED.contains(t.form().toLowerCase(Locale.ROOT)));
    }

    /**
     * <i>The rebels</i> are those of before. Where those were only guessed by a place, gunmen without an article are of the place that their own sentence names, and
     * warlords of the state whose plight they are.
     */
    private Resolution rising(Resolution resolution, NounPhrase phrase, Discourse discourse) {
        Actor actor = resolution.actors().get(0);
        Optional<Discourse.Entity> before =
                discourse.lastEver(e -> e.actor().code() != null && !isNew(phrase) && isOfKind(e, actor));
        boolean firm = before.filter(b -> discourse
                        .lastEver(e -> isOfKind(e, actor)
                                && !GUESSED.contains(e.rule())
                                && Objects.equals(e.actor().code(), b.actor().code()))
                        .isPresent())
                .isPresent();
        Optional<String> own = places.isIn(phrase.sentence()) ? opening(phrase) : SpokenOf.sufferer(phrase, discourse);
        if (own.isPresent() && !firm && !phrase.isDefinite() && scene == null) {
            return with(resolution, own.get(), "setting");
        }
        return before.map(e -> with(resolution, e.actor().code(), "anaphor"))
                .orElse(with(resolution, scene().or(() -> risen(phrase)).orElse(null), "setting"));
    }

    /** The place of which the report told not long before. */
    private Optional<String> risen(NounPhrase phrase) {
        return places.past(phrase.sentence()) <= REACH ? places.near(phrase) : country();
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
        return scene().or(() -> here(phrase))
                .map(code -> with(resolution, code, scene == null ? "setting" : "scene"))
                .orElse(resolution);
    }

    /** Whether the place was named in the sentence before, or before in this one; and whoever travels there is not of there. */
    private boolean isPlacedBefore(NounPhrase phrase) {
        return places.isBefore(phrase) && !phrase.head().relation().startsWith("nsubj");
    }

    private static Resolution with(Resolution resolution, @Nullable String code, String rule) {
        return new Resolution(
                List.of(resolution.actors().get(0).withCode(code)), rule, resolution.gender(), resolution.nouns());
    }
}
