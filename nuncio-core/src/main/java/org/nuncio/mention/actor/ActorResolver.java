package org.nuncio.mention.actor;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.nuncio.gazetteer.Actor;
import org.nuncio.gazetteer.Gazetteer;
import org.nuncio.gazetteer.Name;
import org.nuncio.gazetteer.Person;
import org.nuncio.gazetteer.Role;
import org.nuncio.mention.Discourse;
import org.nuncio.mention.NameSpan;
import org.nuncio.mention.NounPhrase;
import org.nuncio.mention.Resolution;
import org.nuncio.mention.Words;
import org.nuncio.mention.name.NameMeanings;
import org.nuncio.mention.reference.Pronouns;
import org.nuncio.mention.role.Ethnics;
import org.nuncio.mention.role.Forces;
import org.nuncio.mention.role.Holders;
import org.nuncio.mention.role.PersonNames;
import org.nuncio.mention.role.RoleNouns;
import org.nuncio.mention.role.Ships;
import org.nuncio.mention.role.Strangers;
import org.nuncio.mention.role.Victims;
import org.nuncio.mention.setting.Setting;
import org.nuncio.mention.setting.TheHague;
import org.nuncio.sentence.Sentence;
import org.nuncio.sentence.Token;

/** Turns the words of one noun phrase into an actor: by a name, by a title with a country, by a role noun with a country. */
final class ActorResolver {
    private static final Set<String> RELATIONS = Words.set(
            "neighbour neighbor ally partner rival enemy foe adversary opponent host guest visitor captor kidnapper abductor attacker killer");
    private static final Set<String> COUNTRIES = Set.of("country", "nation", "homeland");
    private static final Set<String> OFFICES = Set.of("ministry", "embassy", "consulate");

    /** What only states have: a charity named before has no army and no police. */
    private static final Set<String> ARMS_OF_STATE = Set.of("MIL", "COP", "JUD", "LEG", "SPY");

    private static final String SEAT = "NLD";

    /** What people are in a clause, rather than towns. */
    private static final Set<String> PERSONAL = Set.of("nsubj", "obj", "nmod:poss", "iobj", "conj");

    private static final String CONGRESS = "USA";
    /** People of business, who are somebody's citizens as others are. */
    private static final Set<String> TRADERS = Words.set(
            "businessman businesswoman banker tycoon oligarch entrepreneur magnate trader merchant shopkeeper");

    private static final Set<String> PRIVATE = Set.of("NGO", "BUS");

    /** What one is in one's own state. */
    private static final Set<String> AT_HOME = Set.of("OPP", "PTY", "LEG", "CVL", "BUS", "EDU", "MED", "LAB", "REB");

    private final Gazetteer gazetteer;
    private final @Nullable LocalDate day;
    private final Discourse discourse;
    private final NameMeanings meanings;
    private final NamedBodies bodies;
    private final RoleNouns roles;
    private final Pronouns pronouns;
    private final Holders holders;
    private final Fronts fronts;
    private final Setting setting;
    private final Companions companions = new Companions(this);
    private final Owners owners;

    ActorResolver(Gazetteer gazetteer, @Nullable LocalDate day, Discourse discourse, Setting setting) {
        this.setting = setting;
        this.gazetteer = gazetteer;
        this.day = day;
        this.discourse = discourse;
        this.meanings = new NameMeanings(gazetteer, day);
        this.bodies = new NamedBodies(gazetteer, meanings, discourse, setting.bodies());
        this.roles = new RoleNouns(gazetteer);
        this.pronouns = new Pronouns(discourse);
        this.holders = new Holders(gazetteer, day, discourse, setting, roles);
        this.fronts = new Fronts(discourse, roles, pronouns, meanings, setting.bodies());
        this.owners = new Owners(this, discourse, setting);
    }

    Companions companions() {
        return companions;
    }

    Pronouns pronouns() {
        return pronouns;
    }

    NameMeanings meanings() {
        return meanings;
    }

    Optional<Resolution> resolve(NounPhrase phrase, List<NameSpan> names) {
        Token head = phrase.head();
        Optional<Resolution> ship = Ships.of(phrase);
        if (ship.isPresent()) {
            return ship;
        }
        Optional<NameSpan> name =
                names.stream().filter(n -> n.covers(head.index())).findFirst();
        if (name.isPresent() && isBorneByPerson(phrase, name.get())) {
            return Optional.of(unknownPerson(phrase, names));
        }
        if (name.isPresent()) {
            Optional<Resolution> named = byName(phrase, name.get(), names);
            if (named.isPresent()) {
                return named;
            }
        }
        boolean surname = Character.isUpperCase(head.form().charAt(0))
                && !head.entity().equals("DATE") // May 2015
                && name.isEmpty()
                && !PersonNames.isNoSurname(phrase)
                && (discourse.bySurname(head.form()).isPresent()
                        || holders.bySurname(head.form(), phrase).isPresent());
        if (name.isEmpty()
                && roles.role(phrase).isEmpty()
                && bodies.told(phrase).isPresent()) {
            return Optional.empty(); // placed as a role is
        }
        boolean person = head.entity().equals("PERSON") || name.isEmpty() && PersonNames.isHolder(phrase, roles);
        if (!PersonNames.isDay(head) && (head.isProperNoun() && person || surname)) {
            return Optional.of(unknownPerson(phrase, names));
        }
        Optional<Role> role = roles.role(phrase);
        if (role.isPresent()) {
            return byRole(phrase, role.get(), names);
        }
        return ofSomebody(phrase, names);
    }

    /** <i>Córdoba's group</i> of a senator Córdoba of whom the report has told, and not <i>in Córdoba</i>. */
    private boolean isBorneByPerson(NounPhrase phrase, NameSpan name) {
        boolean town = name.names().stream().allMatch(n -> n instanceof Name.Somewhere)
                && name.first() == name.last()
                && phrase.tokens().size() == 1;
        return town
                && PERSONAL.contains(phrase.head().relation())
                && discourse
                        .lastEver(e -> e.isPerson()
                                && e.actor().name().endsWith(" " + phrase.head().form()))
                        .isPresent();
    }

    private Optional<Resolution> byName(NounPhrase phrase, NameSpan name, List<NameSpan> names) {
        Optional<Name.Someone> someone = name.as(Name.Someone.class);
        if (someone.isPresent()) {
            Person person = someone.get().person();
            Optional<String> here = setting.here(phrase);
            if (Strangers.isOne(person, day, Strangers.isToldOf(phrase, names), roles.titleRole(phrase), here)) {
                return Optional.of(unknownPerson(phrase, names));
            }
            return Optional.of(Resolution.of(
                    withTitle(person.on(day), phrase, names), "name", person.gender(), RoleNouns.titleWords(phrase)));
        }
        return bodies.of(name, phrase, () -> countries(phrase, names))
                .or(() -> name.as(Name.ArmedGroup.class).map(g -> outsideItsTime(g, phrase)))
                .map(actor ->
                        Resolution.of(actor, "name", "", Set.of(phrase.head().lemma())));
    }

    /** A group that has laid down its arms, or not yet taken them up, is still of its country. */
    private static Actor outsideItsTime(Name.ArmedGroup group, NounPhrase phrase) {
        return new Actor(phrase.toString(), group.code(), group.sector(), null, Actor.Kind.ARMED_GROUP);
    }

    /**
     * A title in the report fills what the tables leave open: a former holder, a day unknown, an office not listed. <i>Gabonese opposition leader Jean Ping</i> is Gabon's
     * after his term at the African Union.
     */
    private Actor withTitle(Actor actor, NounPhrase phrase, List<NameSpan> names) {
        if (actor.code() != null && actor.sector() != null) {
            return actor;
        }
        Optional<Role> role = roles.titleRole(phrase);
        Set<String> codes = countries(phrase, names);
        boolean body = codes.stream().noneMatch(c -> gazetteer.state(c).isPresent()); // UN envoy Ada Lind
        boolean ofTitle = role.filter(r -> body || AT_HOME.contains(r.sector())).isPresent();
        boolean told = actor.code() == null || actor.sector() == null && ofTitle;
        String code = told && !codes.isEmpty() ? codes.iterator().next() : actor.code();
        boolean former = Holders.isFormer(phrase);
        String sector = actor.sector() != null
                ? actor.sector()
                : role.filter(r -> !former)
                        .map(r -> fronts.sector(fronts.titled(phrase), r, names))
                        .orElse(null);
        return actor.withCode(code).withSector(sector);
    }

    private Resolution unknownPerson(NounPhrase phrase, List<NameSpan> names) {
        String name = PersonNames.withoutStyle(PersonNames.of(phrase));
        Optional<Discourse.Entity> earlier = name.contains(" ") || PersonNames.isNoSurname(phrase)
                ? discourse
                        .lastEver(e -> e.isPerson() && e.actor().name().equals(name))
                        .or(() -> discourse.lastEver(
                                e -> e.isPerson() && e.actor().name().endsWith(" " + name)))
                : discourse.bySurname(name);
        if (earlier.isPresent()) {
            return Resolution.of(earlier.get().actor(), "surname", earlier.get().gender(), Set.of());
        }
        Optional<Person> holder = PersonNames.isNoSurname(phrase)
                ? Optional.empty()
                : name.contains(" ")
                        ? holders.withoutInitial(name).or(() -> holders.byLongSurname(name))
                        : holders.bySurname(name, phrase);
        if (holder.isPresent()) {
            return Resolution.of(holder.get().on(day), "surname", holder.get().gender(), RoleNouns.titleWords(phrase));
        }
        Optional<Role> role = roles.titleRole(phrase);
        Optional<Actor> owner = owners.of(phrase, names).or(() -> ofOffice(phrase));
        String code = owner.map(Actor::code).orElse(null);
        String sector = role.map(r -> fronts.sector(fronts.titled(phrase), r, names))
                .orElse(owner.map(Actor::sector).orElse(null));
        String title = role.map(Role::noun).orElse(null);
        String told = PersonNames.gender(phrase);
        String gender = told.isEmpty() ? role.map(Role::gender).orElse("") : told;
        String full =
                name.contains(" ") || told.isEmpty() ? name : PersonNames.withTitle(phrase); // a lone surname says less
        return Resolution.of(
                new Actor(full, code, sector, title, Actor.Kind.PERSON),
                "entity",
                gender,
                RoleNouns.titleWords(phrase));
    }

    /** <i>Ministry spokesman Ben Lind</i>: of the ministry that the report told of before. */
    private Optional<Actor> ofOffice(NounPhrase phrase) {
        return phrase.tokens().stream()
                .filter(t -> t.index() < phrase.head().index() && OFFICES.contains(t.lemma()))
                .findFirst()
                .flatMap(t -> discourse.lastEver(
                        e -> e.nouns().contains(t.lemma()) && e.actor().code() != null))
                .map(e -> new Actor("", e.actor().code(), null, null, Actor.Kind.INSTITUTION));
    }

    private Optional<Resolution> byRole(NounPhrase phrase, Role role, List<NameSpan> names) {
        Set<String> codes = countries(phrase, names);
        boolean called = !codes.isEmpty();
        boolean plural = role.plural() || phrase.isPlural();
        boolean ofOthers = Owners.isForeign(phrase, role) || phrase.isOurs(); // our forces in Mali are the speaker's
        if (codes.isEmpty()) {
            codes = plural && !ofOthers ? companions.owners(phrase, names) : Set.of();
        }
        if (codes.isEmpty() && !ofOthers) {
            Optional<Actor> owner = owners.of(phrase, names).or(() -> owners.tied(phrase, names));
            if (owner.isPresent() && owner.get().code() != null) {
                codes = Set.of(owner.get().code());
            }
        }
        if (codes.isEmpty()) {
            return Optional.empty();
        }
        if (ARMS_OF_STATE.contains(role.sector()) && PRIVATE.containsAll(codes)) {
            return Forces.ofCharity(phrase, codes.iterator().next());
        }
        if (COUNTRIES.contains(role.noun())) {
            return Optional.of(
                    new Resolution(codes.stream().map(meanings::state).toList(), "role", "", Set.of()));
        }
        if ("JUD".equals(role.sector()) && codes.equals(Set.of(SEAT))) {
            Optional<String> court = owners.courtOfStates();
            if (court.isEmpty() && !called && TheHague.isSeatOf(phrase) && !phrase.isDefinite()) {
                return Optional.empty();
            }
            codes = court.map(Set::of).orElse(codes);
        }
        List<Actor> actors = new ArrayList<>();
        for (String code : codes) {
            actors.add(holders.of(phrase, code, plural)
                    .orElse(new Actor(
                            phrase.toString(),
                            code,
                            fronts.sector(phrase, role, names),
                            null,
                            plural ? Actor.Kind.PEOPLE : RoleNouns.kindOf(role))));
        }
        return Optional.of(new Resolution(actors, "role", role.gender(), RoleNouns.titleWords(phrase)));
    }

    /** A role without a country that is known: kept with its words. */
    Optional<Resolution> unowned(NounPhrase phrase, List<NameSpan> names) {
        Optional<Role> known = roles.role(phrase);
        if (known.isEmpty()) {
            return bodies.told(phrase)
                    .map(body -> Resolution.of(body, "role", "", RoleNouns.titleWords(phrase)))
                    .or(() -> Ethnics.of(phrase))
                    .or(() -> Victims.of(phrase));
        }
        return known.map(role -> {
            boolean plural = role.plural() || phrase.isPlural();
            boolean trader = !plural && TRADERS.contains(role.noun());
            String code = Set.of("BUS", "NGO").contains(role.sector()) && !trader ? role.sector() : null;
            return Resolution.of(
                    new Actor(
                            phrase.toString(),
                            code,
                            fronts.sector(phrase, role, names),
                            null,
                            plural ? Actor.Kind.PEOPLE : RoleNouns.kindOf(role)),
                    phrase.isOurs() ? "ours" : "role",
                    role.gender(),
                    RoleNouns.titleWords(phrase));
        });
    }

    /** Things of somebody: <i>Russian companies</i>, <i>Kyiv's handling of it</i>; good for a recipient only. */
    private Optional<Resolution> ofSomebody(NounPhrase phrase, List<NameSpan> names) {
        Set<String> codes = countries(phrase, names);
        if (codes.isEmpty()
                && phrase.head().entity().equals("ORG")
                && phrase.head().isProperNoun()) {
            return Optional.of(Resolution.of(
                    new Actor(phrase.toString(), null, null, null, Actor.Kind.ORGANISATION), "entity", "", Set.of()));
        }
        boolean first = phrase.tokens().stream().anyMatch(t -> t.tag().equals("JJS"));
        List<Actor> actors = codes.stream()
                .filter(code -> !first || gazetteer.state(code).isPresent()) // Africa's biggest dam is not Africa's
                .map(code -> new Actor(phrase.toString(), code, null, null, Actor.Kind.PLACE))
                .toList();
        return actors.isEmpty() ? Optional.empty() : Optional.of(new Resolution(actors, "place", "", Set.of()));
    }

    /** Codes that the words before the head name, in order, without those inside a possessor's own modifiers. */
    Set<String> countries(NounPhrase phrase, List<NameSpan> names) {
        Set<String> codes = new LinkedHashSet<>();
        for (NameSpan name : names) {
            if (name.first() >= phrase.first()
                    && name.last() < phrase.head().index()
                    && !NameMeanings.backed(phrase.sentence(), name)
                    && !NameMeanings.isOfMinority(name, names)) {
                person(phrase.sentence(), name)
                        .map(Actor::code)
                        .or(() -> name.names().stream()
                                .map(meanings::codeOf)
                                .flatMap(Optional::stream)
                                .findFirst())
                        .ifPresent(codes::add);
            }
        }
        Optional<Token> possessor = phrase.possessor();
        if (RELATIONS.contains(phrase.head().lemma()) && possessor.isPresent()) {
            return Set.of(); // an ally of Russia's is not Russia
        }
        if (codes.isEmpty() && Owners.isOfCongress(phrase)) {
            return Set.of(CONGRESS);
        }
        if (codes.isEmpty() && possessor.isPresent() && possessor.get().tag().equals("WP$")) {
            Pronouns.relativeHead(phrase.sentence(), possessor.get())
                    .flatMap(t -> meant(phrase.sentence(), t).stream().findFirst())
                    .map(Actor::code)
                    .ifPresent(codes::add);
        }
        if (codes.isEmpty() && possessor.isPresent() && !possessor.get().tag().equals("WP$")) {
            meant(phrase.sentence(), possessor.get())
                    .forEach(a -> Optional.ofNullable(a.code()).ifPresent(codes::add));
        }
        return codes;
    }

    /** Of a town's name the person whose it was found to be. */
    private Optional<Actor> person(Sentence sentence, NameSpan name) {
        return discourse.meant(sentence.index(), name.last()).stream()
                .filter(a -> a.isPerson() && a.code() != null)
                .findFirst();
    }

    /** Whose: of a pronoun or a noun that stands before its own. */
    List<Actor> meant(Sentence sentence, Token possessor) {
        List<Actor> noted = discourse.meant(sentence.index(), possessor.index());
        return noted.isEmpty() && possessor.isPronoun()
                ? pronouns.antecedent(sentence, possessor).map(Discourse.Entity::actor).stream()
                        .toList()
                : noted;
    }

    /** An actor already resolved in this sentence, such as the possessor that stands before its noun. */
    Optional<Actor> known(Sentence sentence, Token token) {
        return discourse
                .lastEver(e -> e.sentence() == sentence.index() && e.token() == token.index())
                .map(Discourse.Entity::actor);
    }
}
