package org.nuncio.mention.actor;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.nuncio.gazetteer.Actor;
import org.nuncio.gazetteer.Name;
import org.nuncio.gazetteer.Role;
import org.nuncio.mention.ActorMention;
import org.nuncio.mention.Discourse;
import org.nuncio.mention.NameSpan;
import org.nuncio.mention.NounPhrase;
import org.nuncio.mention.Words;
import org.nuncio.mention.name.Bodies;
import org.nuncio.mention.name.NameMeanings;
import org.nuncio.mention.reference.Anaphors;
import org.nuncio.mention.reference.Pronouns;
import org.nuncio.mention.role.RoleNouns;
import org.nuncio.sentence.Sentence;
import org.nuncio.sentence.Token;

/** Whoever speaks or acts for others is of their kind: <i>its leader</i>, <i>the union's spokesman</i>, <i>negotiators of the rebels</i> are no government. */
final class Fronts {
    private static final Set<String> FRONT = Set.of(
            "leader",
            "leadership",
            "spokesman",
            "spokeswoman",
            "spokesperson",
            "negotiator",
            "delegate",
            "delegation",
            "representative",
            "chief",
            "chairman",
            "chairwoman",
            "secretary",
            "official",
            "member",
            "council",
            "committee",
            "head");

    private static final Set<String> NOT_OF_STATE = Set.of("REB", "SEP", "UAF", "OPP", "PTY", "LAB", "NGO", "CRM");

    /** Arms of a state whose heads are of them: <i>the chief of the army</i>, <i>the parliament's leader</i>, but not <i>the secretary of the army</i>. */
    private static final Set<String> ARMS = Set.of("MIL", "COP", "LEG", "JUD", "SPY");

    private static final Set<String> AT_THE_HEAD = Set.of("leader", "leadership", "chief", "head");

    /** Who stands second to a person is of that person's kind: <i>Brandt's deputy</i>. */
    private static final Set<String> SECONDS = Set.of("deputy", "aide", "successor", "colleague");

    /** Armed men are of the kind of him whose they are: <i>the front's militia</i>, <i>his men</i>. */
    private static final Set<String> MEN = Set.of("man", "fighter", "militia", "gunman", "force", "troop", "guerrilla");

    private static final String ALLIANCE = "NATO";

    /** <i>Forty men of the Reserve Police</i> */
    private static final Set<String> UNIFORMED = Set.of("MIL", "COP");

    private static final Map<String, String> KINDS = Map.of(
            "rebellious",
            "REB",
            "rebel",
            "REB",
            "insurgent",
            "REB",
            "separatist",
            "SEP",
            "breakaway",
            "SEP",
            "secessionist",
            "SEP",
            "opposition",
            "OPP");

    private static final Set<String> PEOPLE = Words.set(
            "grower farmer family victim relative resident villager refugee migrant survivor student teacher driver fisherman landowner settler hostage prisoner mourner trucker shopkeeper trader miner worker");

    private static final Set<String> ASSOCIATIONS =
            Words.set("group association league society club foundation network forum");

    /** <i>The trawler's captain</i> is no soldier. */
    private static final Set<String> CREW = Set.of("captain", "sailor", "crew", "skipper");

    private final Discourse discourse;
    private final RoleNouns roles;
    private final Pronouns pronouns;
    private final NameMeanings meanings;
    private final Bodies bodies;

    Fronts(Discourse discourse, RoleNouns roles, Pronouns pronouns, NameMeanings meanings, Bodies bodies) {
        this.bodies = bodies;
        this.meanings = meanings;
        this.discourse = discourse;
        this.roles = roles;
        this.pronouns = pronouns;
    }

    /** The sector of the role, or of those for whom it is held. */
    @Nullable
    String sector(NounPhrase phrase, Role role, List<NameSpan> names) {
        String lemma = phrase.head().lemma();
        if (SECONDS.contains(lemma)) {
            Optional<Actor> whose = before(phrase).filter(Actor::isPerson);
            return whose.isPresent()
                    ? whose.get().sector()
                    : behind(phrase, names).orElse(role.sector());
        }
        if (isOfAirForce(phrase, names)) {
            return "MIL";
        }
        if (MEN.contains(lemma)) {
            return before(phrase)
                    .map(Actor::sector)
                    .or(() -> named(phrase, names)) // Hezbollah fighters
                    .filter(s -> Actor.isRising(s) || "CVL".equals(role.sector()) && UNIFORMED.contains(s))
                    .orElse(role.sector());
        }
        Optional<String> rising =
                rising(phrase).filter(kind -> Set.of("GOV", "MIL", "PTY").contains(role.sector()));
        if (rising.isPresent()) {
            return rising.get();
        }
        Optional<String> officered =
                bodies.officered(phrase).filter(kind -> Set.of("GOV", "PTY").contains(role.sector()));
        if (officered.isPresent()) {
            return officered.get();
        }
        if (CREW.contains(lemma)
                && before(phrase).map(Actor::sector).filter("BUS"::equals).isPresent()) {
            return "BUS";
        }
        boolean commander = "MIL".equals(role.sector()) && lemma.equals("commander");
        boolean front = FRONT.contains(lemma) || role.noun().startsWith("secretary"); // its secretary-general
        if (!commander && !("GOV".equals(role.sector()) && front)) {
            return role.sector();
        }
        return before(phrase)
                .map(Actor::sector)
                .or(() -> named(phrase, names))
                .or(() -> band(phrase))
                .or(() -> after(phrase))
                .filter(s -> NOT_OF_STATE.contains(s) || ARMS.contains(s) && AT_THE_HEAD.contains(lemma))
                .orElse(isOfPeople(phrase) ? "CVL" : role.sector());
    }

    /** <i>Chadian fighters were scrambled</i>, <i>NATO fighters</i>: aircraft, and no rebels. */
    private static boolean isOfAirForce(NounPhrase phrase, List<NameSpan> names) {
        Token head = phrase.head();
        boolean moved = head.is("obj") || head.is("nsubj:pass");
        return head.lemma().equals("fighter")
                && (moved
                                && phrase.sentence()
                                        .head(head)
                                        .filter(verb -> isScramble(phrase.sentence(), verb))
                                        .isPresent()
                        || names.stream()
                                .filter(n -> n.first() >= phrase.first() && n.last() == head.index() - 1)
                                .filter(n -> !NameMeanings.backed(phrase.sentence(), n))
                                .flatMap(n -> n.as(Name.Organisation.class).stream())
                                .anyMatch(o -> o.code().equals(ALLIANCE)));
    }

    private static boolean isScramble(Sentence sentence, Token verb) {
        return verb.lemma().equals("scramble")
                || verb.lemma().equals("send")
                        && sentence.hasChild(verb, t -> t.lemma().equals("up"));
    }

    /** <i>An aide to opposition leader Ann Roe</i>: of her kind, by what the tables say of her or the words before her name. */
    private Optional<String> behind(NounPhrase phrase, List<NameSpan> names) {
        return phrase.modifiersBy(Set.of("of", "to")).stream()
                .flatMap(t -> names.stream()
                        .filter(n -> n.covers(t.index()))
                        .flatMap(n -> meanings.named(n).stream())
                        .filter(Actor::isPerson)
                        .map(Actor::sector)
                        .filter(Objects::nonNull)
                        .findFirst()
                        .or(() -> roles.titleRole(new NounPhrase(phrase.sentence(), t))
                                .map(Role::sector))
                        .stream())
                .findFirst();
    }

    /** <i>Leaders of the breakaway region</i>, <i>the rebel government</i>, <i>leader of the opposition Union for Hope</i>: of those who rise or oppose, whatever office they hold. */
    private static Optional<String> rising(NounPhrase phrase) {
        List<Token> of = phrase.modifiersBy(Set.of("of", "in"));
        Stream<Token> words = of.stream().flatMap(t -> new NounPhrase(phrase.sentence(), t).tokens().stream());
        return Stream.concat(phrase.tokens().stream(), words)
                .filter(t -> t.is("amod") || t.is("compound"))
                .map(t -> KINDS.get(t.form().toLowerCase(Locale.ROOT)))
                .filter(Objects::nonNull)
                .findFirst();
    }

    /** <i>The coca growers' leader</i>, <i>a spokesman for the families</i>: of people, and of no state's. */
    private static boolean isOfPeople(NounPhrase phrase) {
        return Stream.concat(phrase.possessor().stream(), phrase.modifiersBy(Set.of("of", "for")).stream())
                .anyMatch(t -> t.tag().equals("NNS") && PEOPLE.contains(t.lemma()));
    }

    private Optional<Actor> before(NounPhrase phrase) {
        Sentence sentence = phrase.sentence();
        return phrase.possessor()
                .flatMap(p -> p.tag().equals("WP$") ? Pronouns.relativeHead(sentence, p) : Optional.of(p))
                .flatMap(p -> p.isPronoun()
                        ? pronouns.antecedent(sentence, p)
                        : discourse.lastEver(e -> e.sentence() == sentence.index() && e.token() == p.index()))
                .map(Discourse.Entity::actor);
    }

    /** <i>A Red Dawn spokesman</i>, <i>the leader of Red Dawn</i> */
    private Optional<String> named(NounPhrase phrase, List<NameSpan> names) {
        List<Token> of = phrase.modifiersBy(Set.of("of", "for"));
        return names.stream()
                .filter(n ->
                        n.first() >= phrase.first() && n.last() < phrase.head().index()
                                || of.stream().anyMatch(t -> n.covers(t.index()) || isNamed(phrase.sentence(), t, n)))
                .flatMap(n -> meanings.named(n).stream())
                .filter(a -> !a.isPerson() && a.sector() != null)
                .map(Actor::sector)
                .findFirst();
    }

    /** <i>The leader of the Chadian Red Dawn movement</i> */
    private static boolean isNamed(Sentence sentence, Token noun, NameSpan name) {
        NounPhrase whose = new NounPhrase(sentence, noun);
        return Anaphors.isBand(noun.lemma()) && name.first() >= whose.first() && name.last() < noun.index();
    }

    /** <i>A spokesman for the group</i>: of the one that was named last. */
    private Optional<String> band(NounPhrase phrase) {
        Sentence sentence = phrase.sentence();
        return phrase.modifiersBy(Set.of("of", "for")).stream()
                .filter(t -> Anaphors.isBandWord(new NounPhrase(sentence, t)))
                .findFirst()
                .flatMap(t -> discourse.last(
                        sentence.index(), t.index(), e -> Anaphors.isBand(e, t.lemma()) && !e.isPerson()))
                .map(e -> e.actor().sector());
    }

    private Optional<String> after(NounPhrase phrase) {
        return phrase.modifiersBy(Set.of("of", "for")).stream()
                .findFirst()
                .filter(m -> !m.isProperNoun()) // the African Union is no union
                .flatMap(m -> roles.role(new NounPhrase(phrase.sentence(), m))
                        .map(Role::sector)
                        .or(() -> isAssociation(phrase.sentence(), m) ? Optional.of("NGO") : Optional.empty()));
    }

    /** <i>The head of a widows' aid group</i>, and not <i>of a group of ministers</i> nor <i>of the group</i>, which was told of before. */
    private static boolean isAssociation(Sentence sentence, Token noun) {
        NounPhrase whose = new NounPhrase(sentence, noun);
        return ASSOCIATIONS.contains(noun.lemma())
                && whose.tokens().size() > 2
                && !whose.tokens().get(0).lemma().equals("the")
                && whose.modifiersBy(Set.of("of")).isEmpty();
    }

    /** <i>Sultani Makenga, the leader of the group</i>: the tables know of whom, and no word beside the name makes a government of it. */
    static boolean isFrontOf(ActorMention known, Actor beside) {
        return known.rule().equals("name")
                && "GOV".equals(beside.sector())
                && NOT_OF_STATE.contains(
                        Objects.requireNonNullElse(known.actor().sector(), ""));
    }

    /** Whether somebody of no known country stands for others: <i>a spokesman for the rebels</i>, <i>the head of the army</i>. */
    static boolean speaksForOthers(@Nullable String sector, NounPhrase phrase) {
        return "GOV".equals(sector) && FRONT.contains(phrase.head().lemma());
    }

    /** The phrase that titles a name put beside it: <i>its leader</i> in <i>Its leader, Rosa Lind, said</i>, <i>a commander of the Front</i> behind a name. */
    NounPhrase titled(NounPhrase phrase) {
        Sentence sentence = phrase.sentence();
        Optional<Token> title = phrase.head().is("appos")
                ? sentence.head(phrase.head())
                : sentence.children(phrase.head(), "appos").stream()
                        .filter(t -> !roles.isTitled(phrase))
                        .filter(t -> roles.role(new NounPhrase(sentence, t)).isPresent())
                        .findFirst();
        return title.map(t -> new NounPhrase(sentence, t)).orElse(phrase);
    }
}
