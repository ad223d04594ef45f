package org.nuncio.mention.reference;

import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import org.nuncio.gazetteer.Actor;
import org.nuncio.mention.Discourse;
import org.nuncio.mention.NounPhrase;
import org.nuncio.mention.Resolution;
import org.nuncio.mention.Words;
import org.nuncio.mention.name.NameMeanings;
import org.nuncio.mention.role.Forces;
import org.nuncio.mention.role.RoleNouns;
import org.nuncio.mention.role.Ships;
import org.nuncio.mention.setting.OwnGovernment;
import org.nuncio.mention.setting.Setting;
import org.nuncio.sentence.Token;

/** <i>the alliance</i>, <i>the minister</i>, <i>the country</i>, <i>the troops</i>: the last that the report called so, or could have called so. */
public final class Anaphors {
    private static final Map<String, Set<String>> GENERIC_BODIES = Map.of(
            "alliance", Set.of("NATO", "CSTO"),
            "bloc", Words.set("EU ASEAN ECOWAS MERCOSUR G7 GCC BRICS AU SADC CARICOM UNASUR"),
            "union", Set.of("EU", "AU"),
            "commission", Set.of("EU", "AU"));
    private static final Set<String> COUNTRY_WORDS =
            Set.of("country", "nation", "state", "republic", "kingdom", "government");
    /** Which states are called so. */
    private static final Map<String, Set<String>> CROWNS = Map.of(
            "emirate", Set.of("QAT", "KWT"),
            "kingdom", Words.set("SAU BHR JOR MAR THA KHM BTN GBR NLD BEL DNK NOR SWE ESP LSO SWZ TON"));

    private static final Set<String> SHIPS = Set.of("ship", "vessel");
    private static final Set<String> BODY_WORDS = Set.of("organisation", "organization", "agency", "body", "company");
    private static final Set<String> BAND_WORDS = Set.of("group", "movement", "militia", "party", "faction", "front");
    private static final Set<String> ANY = Set.of("a", "an", "another", "any");
    private static final Set<String> CIVIC = Set.of("PTY", "OPP", "CVL", "LAB", "REL");
    private static final Set<String> GUESTS = Set.of("visitor", "guest", "host");
    private static final Set<String> DELEGATES =
            Words.set("delegation mission team envoys mediators diplomats inspectors negotiators ministers lawmakers");
    /** Nouns of which only the word before says whose: <i>the opposition leader</i> is not any leader named before. */
    private static final Set<String> OFFICES =
            Set.of("minister", "ministry", "leader", "chief", "spokesman", "spokeswoman", "secretary", "force");

    /** Bodies that are told of by what is theirs: <i>the army</i> is no army spokesman, <i>the opposition</i> no opposition lawmaker. */
    private static final Set<String> COLLECTIVES = Words.set(
            "army military navy opposition police party parliament union militia court ministry guard force government front movement");

    private static final Set<String> STATE_FORCES = Set.of("army", "military", "navy");
    /** Of these too a report means those of its own state, unless it has just told of others. */
    private static final Set<String> FORCES =
            Set.of("soldier", "troop", "officer", "policeman", "general", "commander", "protester", "demonstrator");

    private static final Set<String> UNLIKE =
            Set.of("new", "other", "another", "different", "second", "third", "further");

    private static final Set<String> GRADES = Set.of("prime", "foreign", "vice", "deputy");
    private static final Map<String, Set<String>> TITLES = Map.of("premier", Set.of("prime", "minister"));
    /** Whose president or secretary is not that of a state. */
    private static final Set<String> SMALL_BODIES = Words.set(
            "commission council company party club union federation bank court assembly association committee chamber board");

    private static final Set<String> PLACED = Set.of("setting", "scene", "place");

    private final Discourse discourse;
    private final Setting setting;
    private final NameMeanings meanings;
    private final OwnGovernment ownGovernment;

    public Anaphors(Discourse discourse, Setting setting, NameMeanings meanings) {
        this.discourse = discourse;
        this.setting = setting;
        this.meanings = meanings;
        this.ownGovernment = new OwnGovernment(discourse);
    }

    /** Who is meant, or nothing where the phrase points back to nobody. */
    public Optional<Resolution> of(NounPhrase phrase) {
        Token head = phrase.head();
        String noun = head.lemma().toLowerCase(Locale.ROOT);
        boolean two = phrase.tokens().stream().anyMatch(t -> t.form().equalsIgnoreCase("two"));
        boolean body = isBodyWord(phrase);
        boolean whose = phrase.possessor().filter(t -> t.tag().equals("WP$")).isPresent();
        boolean any = ANY.contains(phrase.tokens().get(0).lemma());
        boolean unlike = phrase.tokens().stream()
                .anyMatch(t -> UNLIKE.contains(t.lemma()) || t.form().startsWith("pro-"));
        boolean line = head.form().equals("front") && phrase.tokens().size() == 2; // sent to the front
        if (any || unlike || line || !phrase.isDefinite() || head.isProperNoun() && !body || two || whose) {
            return Optional.empty(); // of "the two armies" neither is "the army" of before
        }
        if (noun.equals("government")) {
            Optional<Resolution> government = government(phrase);
            if (government.isPresent()) {
                return government;
            }
        }
        Optional<Discourse.Entity> found = body
                ? bodies(phrase, noun).or(() -> discourse.lastEver(e -> isBandCalled(e, noun)))
                : earlier(phrase, noun);
        if (body && found.isEmpty()) {
            return discourse
                    .lastAside(a -> a.code() != null && GENERIC_BODIES.get(noun).contains(a.code()))
                    .map(a -> new Resolution(List.of(a), "anaphor", "", Set.of(noun)));
        }
        if (noun.equals("state") && !phrase.isPlural() && setting.scene().isPresent()) {
            found = Optional.empty(); // the one that the report is about
        }
        if (found.isEmpty() && Set.of("country", "state").contains(noun)) {
            return setting.country()
                    .map(code -> new Resolution(List.of(meanings.state(code)), "setting", "", Set.of(noun)));
        }
        return found.map(e -> new Resolution(
                List.of(noun.equals("government") ? e.actor().withSector("GOV") : e.actor()),
                "anaphor",
                e.gender(),
                e.nouns()));
    }

    /** <i>the bloc</i>, <i>the alliance</i>, <i>the Commission</i>, and nothing more. */
    public static boolean isBodyWord(NounPhrase phrase) {
        String noun = phrase.head().lemma().toLowerCase(Locale.ROOT);
        return GENERIC_BODIES.containsKey(noun)
                && !phrase.isPlural()
                && phrase.tokens().size() <= 2;
    }

    /** The one of those bodies that was named last, however long ago: a report calls no two of them so. */
    private Optional<Discourse.Entity> bodies(NounPhrase phrase, String noun) {
        Predicate<Discourse.Entity> test = e -> e.isBody()
                && e.actor().code() != null
                && GENERIC_BODIES.get(noun).contains(e.actor().code());
        return discourse
                .last(phrase.sentence().index(), phrase.head().index(), test)
                .or(() -> discourse.lastEver(test));
    }

    private Optional<Discourse.Entity> earlier(NounPhrase phrase, String noun) {
        int s = phrase.sentence().index();
        int t = phrase.head().index();
        Optional<Discourse.Entity> called = discourse.lastEver(e -> e.actor().kind() == Actor.Kind.STATE
                && CROWNS.getOrDefault(noun, Set.of()).contains(e.actor().code()));
        if (called.isPresent()) {
            return called;
        }
        if (SHIPS.contains(noun) && phrase.tokens().get(0).lemma().equals("that")) {
            return discourse
                    .last(s, t, e -> isVessel(e) && !"MIL".equals(e.actor().sector()))
                    .or(() -> discourse.last(s, t, Anaphors::isVessel));
        }
        if (COUNTRY_WORDS.contains(noun) && phrase.isPlural()) {
            return Optional.empty();
        }
        if (COUNTRY_WORDS.contains(noun)) {
            int verb = NounPhrase.verb(phrase.sentence(), phrase.head());
            return discourse
                    .last(
                            s,
                            t,
                            e -> e.actor().kind() == Actor.Kind.STATE
                                    && !(e.sentence() == s && e.rank() > 0 && e.verb() == verb))
                    .filter(e -> !noun.equals("government") || !discourse.isJoined(e) && !setting.isComplaint(phrase));
        }
        if (BAND_WORDS.contains(noun)
                && phrase.possessor().filter(owner -> !owner.isPronoun()).isPresent()) {
            return Optional.empty(); // Córdoba's group is hers
        }
        if (BAND_WORDS.contains(noun)) {
            Optional<Discourse.Entity> band = discourse.last(s, t, e -> isBand(e, noun));
            return noun.equals("group") ? band.or(() -> discourse.last(s, t, Anaphors::isOrganisation)) : band;
        }
        if (noun.equals("challenger")) {
            return discourse.last(
                    s,
                    t,
                    e -> e.isPerson() && !e.plural() && "OPP".equals(e.actor().sector()));
        }
        if (noun.equals("force") && !phrase.isPlural() && phrase.tokens().size() == 2) {
            return discourse.last(s, t, Forces::isUnited);
        }
        if (GUESTS.contains(noun) && !phrase.isPlural() && phrase.possessor().isPresent()) {
            return guest(phrase);
        }
        if (GUESTS.contains(noun)) {
            return discourse.last(s, t, Anaphors::isDelegation);
        }
        if (noun.equals("company")) {
            return discourse
                    .last(s, t, e -> "BUS".equals(e.actor().sector()) && !e.isPerson())
                    .or(() -> discourse.last(s, t, e -> isOrganisation(e) && !isCharity(e)));
        }
        return BODY_WORDS.contains(noun)
                ? discourse.last(s, t, Anaphors::isOrganisation)
                : discourse
                        .lastEver(e -> isCalled(e, phrase) && !(OFFICES.contains(noun) && isOfNoState(e)))
                        .filter(e -> !isOfAnotherState(e, phrase));
    }

    /** <i>Brandt thanked his guest</i>: the last politician of another state of whom the report told, in this sentence or the two before. */
    private Optional<Discourse.Entity> guest(NounPhrase phrase) {
        int s = phrase.sentence().index();
        boolean host = phrase.head().lemma().equals("host");
        Optional<String> home = setting.country();
        Optional<Actor> owner = phrase.possessor().stream()
                .flatMap(p -> discourse.meant(s, p.index()).stream())
                .findFirst();
        return owner.filter(a -> a.code() != null)
                .flatMap(a -> discourse.last(
                        s,
                        phrase.head().index(),
                        e -> s - e.sentence() <= 2
                                && e.isSomebody()
                                && "GOV".equals(e.actor().sector())
                                && e.actor().code() != null
                                && !e.actor().code().equals(a.code())
                                && (!host
                                        || home.isEmpty()
                                        || home.get().equals(e.actor().code()))));
    }

    /** <i>A business leader</i> is of no state whose leader another could be. */
    private static boolean isOfNoState(Discourse.Entity entity) {
        return Set.of("BUS", "NGO").contains(String.valueOf(entity.actor().code()));
    }

    /** A tanker that has been seized is <i>the ship</i> before the frigate that follows it. */
    private static boolean isVessel(Discourse.Entity entity) {
        return entity.actor().code() != null && entity.nouns().stream().anyMatch(Ships::isVessel);
    }

    /** <i>The visitors</i> are the delegation that came. */
    private static boolean isDelegation(Discourse.Entity entity) {
        String name = entity.actor().name();
        return entity.actor().code() != null
                && DELEGATES.contains(name.substring(name.lastIndexOf(' ') + 1).toLowerCase(Locale.ROOT));
    }

    /** Whether the noun means an armed group or a party: <i>group</i>, <i>militia</i>. */
    public static boolean isBand(String noun) {
        return BAND_WORDS.contains(noun);
    }

    /** <i>the group</i>, <i>the militia</i>, and nothing more. */
    public static boolean isBandWord(NounPhrase phrase) {
        return BAND_WORDS.contains(phrase.head().lemma())
                && phrase.isDefinite()
                && phrase.tokens().size() == 2;
    }

    /** <i>the alliance</i> after <i>the Three Brotherhood Alliance</i> */
    private static boolean isBandCalled(Discourse.Entity entity, String noun) {
        return entity.actor().kind() == Actor.Kind.ARMED_GROUP
                && entity.actor().name().toLowerCase(Locale.ROOT).endsWith(" " + noun);
    }

    /** Greenpeace is no company. */
    private static boolean isCharity(Discourse.Entity entity) {
        return "NGO".equals(entity.actor().sector());
    }

    private static boolean isOrganisation(Discourse.Entity entity) {
        return entity.isBody() && entity.actor().kind() != Actor.Kind.STATE;
    }

    /** <i>The group</i> is fighters or a party before it is the United Nations. */
    public static boolean isBand(Discourse.Entity entity, String noun) {
        boolean party = "PTY".equals(entity.actor().sector()) && entity.isBody();
        return noun.equals("party")
                ? party
                : entity.actor().code() != null
                        && (entity.actor().kind() == Actor.Kind.ARMED_GROUP
                                || entity.isRising() && !entity.isPerson()
                                || entity.isBody()
                                        && CIVIC.contains(
                                                String.valueOf(entity.actor().sector())));
    }

    private static boolean isCalled(Discourse.Entity entity, NounPhrase phrase) {
        boolean many = phrase.isPlural() && entity.isPerson() && !entity.plural();
        Set<String> said = RoleNouns.titleWords(phrase);
        boolean ofSmaller = entity.nouns().stream().anyMatch(n -> SMALL_BODIES.contains(n) && !said.contains(n));
        String noun = phrase.head().lemma().toLowerCase(Locale.ROOT);
        boolean apart = COLLECTIVES.contains(noun) && !noun.equals(lastOf(entity.nouns()))
                || STATE_FORCES.contains(noun) && entity.isRising(); // the National Liberation Army is not "the army"
        return !many
                && !apart
                && !(entity.isPerson() && ofSmaller)
                && entity.actor().code() != null
                && entity.nouns().containsAll(calledBy(phrase));
    }

    /** <i>The army</i> is that of the state that the report is about or has just told of, and not the one that has lent it a plane. */
    private boolean isOfAnotherState(Discourse.Entity entity, NounPhrase phrase) {
        String noun = phrase.head().lemma().toLowerCase(Locale.ROOT);
        return (COLLECTIVES.contains(noun) || FORCES.contains(noun))
                && phrase.sentence().index() - entity.sentence() > 1
                && setting.scene()
                        .or(() -> COLLECTIVES.contains(noun) ? setting.acting(phrase, discourse) : Optional.empty())
                        .filter(state -> !state.equals(entity.actor().code()))
                        .isPresent();
    }

    /** The noun itself, behind what stands before it. */
    private static String lastOf(Set<String> nouns) {
        return nouns.stream().reduce("", (a, b) -> b);
    }

    /** Words that an earlier naming must have borne: <i>the defence ministry</i> is not the transport ministry of before; a premier is a prime minister. */
    private static Set<String> calledBy(NounPhrase phrase) {
        String noun = phrase.head().lemma().toLowerCase(Locale.ROOT);
        Set<String> words = new HashSet<>(TITLES.getOrDefault(noun, Set.of(noun)));
        boolean office = OFFICES.contains(noun);
        phrase.tokens().stream()
                .filter(t ->
                        office && (t.is("compound") && t.isNoun() && !t.isProperNoun() || GRADES.contains(t.lemma())))
                .forEach(t -> words.add(t.lemma()));
        return words;
    }

    /** <i>The rebels accused the government</i>, though another state was told of last: that against which they have risen. */
    private Optional<String> risenAgainst(NounPhrase phrase) {
        int sentence = phrase.sentence().index();
        int verb = NounPhrase.verb(phrase.sentence(), phrase.head());
        return discourse
                .last(
                        sentence,
                        phrase.head().index(),
                        e -> e.sentence() == sentence
                                && e.rank() > 0
                                && e.verb() == verb
                                && e.isRising()
                                && e.actor().code() != null)
                .map(e -> e.actor().code())
                .filter(code -> setting.scene().filter(s -> !s.equals(code)).isEmpty());
    }

    /** <i>The opposition leader faulted the government</i>: that of the same state. */
    private Optional<String> opposed(NounPhrase phrase, Predicate<Discourse.Entity> test) {
        int sentence = phrase.sentence().index();
        return discourse
                .last(
                        sentence,
                        phrase.head().index(),
                        test.and(e -> e.sentence() == sentence
                                && e.rank() > 0
                                && Set.of("OPP", "PTY")
                                        .contains(String.valueOf(e.actor().sector()))
                                && e.actor().code() != null))
                .map(e -> e.actor().code());
    }

    /** Who is named with the state, <i>The British Labour Party's Ada Lind faulted the government</i>, and not only placed by where the report plays. */
    private Optional<String> opposedByName(NounPhrase phrase) {
        int verb = NounPhrase.verb(phrase.sentence(), phrase.head());
        return opposed(phrase, e -> e.verb() == verb && !PLACED.contains(e.rule()));
    }

    /** <i>The government</i> is the one that was called so last, else that of the state that the report is about. */
    private Optional<Resolution> government(NounPhrase phrase) {
        Optional<Actor> named = discourse
                .lastEver(e -> e.nouns().contains("government") && e.actor().code() != null)
                .filter(e -> !isOfAnotherState(e, phrase))
                .map(Discourse.Entity::actor);
        return ownGovernment
                .of(phrase)
                .or(() -> risenAgainst(phrase))
                .or(() -> opposedByName(phrase))
                .map(meanings::state)
                .or(() -> named)
                .or(() -> setting.acting(phrase, discourse).map(meanings::state))
                .or(() -> setting.scene().or(() -> opposed(phrase, e -> true)).map(meanings::state))
                .map(actor -> new Resolution(List.of(actor.withSector("GOV")), "anaphor", "", Set.of("government")));
    }
}
