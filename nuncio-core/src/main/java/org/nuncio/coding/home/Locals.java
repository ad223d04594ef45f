package org.nuncio.coding.home;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.nuncio.coding.reading.Reading;
import org.nuncio.coding.scene.Circumstances;
import org.nuncio.coding.scene.Surroundings;
import org.nuncio.gazetteer.Actor;
import org.nuncio.mention.ActorMention;
import org.nuncio.mention.Mentions;
import org.nuncio.mention.NounPhrase;
import org.nuncio.sentence.Sentence;
import org.nuncio.sentence.Token;

/**
 * Puts people of no named country where they belong: <i>a few hundred people demonstrated in Berlin</i>, <i>police in Minsk detained</i> to the place that
 * their clause names; else <i>the army</i>, <i>soldiers</i>, <i>the authorities</i> to the one state that the report is about.
 */
public final class Locals {
    private static final Set<String> TYPES = Set.of("PROTEST", "COERCE", "ASSAULT", "RETREAT");
    private static final Set<String> SECTORS =
            Set.of("CVL", "COP", "JUD", "LEG", "REL", "EDU", "LAB", "MED", "OPP", "REF", "CRM");
    private static final Set<String> ROAMING = Set.of("REF", "CRM");
    /** What is done to people at home; a state's talks with its own, and troops that are moved, have no other side. */
    private static final Set<String> DONE_TO = Set.of(
            "ASSAULT", "COERCE", "RETREAT", "AID", "REQUEST", "ACCUSE", "REJECT", "THREATEN", "SANCTION", "SUPPORT");

    /** Whom a government hears at home as another side: bishops, unions, the opposition. */
    private static final Set<String> HEARD = Set.of("REL", "LAB", "OPP");

    /** Words that say that somebody is from elsewhere, is nobody in particular, or was named before. */
    private static final Set<String> ELSEWHERE = Set.of(
            "foreign",
            "international",
            "western",
            "neighbouring",
            "neighboring",
            "regional",
            "allied",
            "other",
            "every",
            "any",
            "each",
            "no",
            "these",
            "those",
            "this",
            "that",
            "both",
            "crew", // of a ship, which may be anybody's
            "sailors",
            "seafarers");

    /** <i>Two people were killed</i> is told of a place; <i>two women</i> may be two who were named before. */
    private static final Set<String> PEOPLE =
            Set.of("people", "person", "civilian", "villager", "resident", "passer-by");

    /** <i>A man asking for soup</i> asks for himself. */
    private static final Set<String> ANYBODY =
            Set.of("man", "woman", "child", "person", "boy", "girl", "somebody", "someone");

    /** Whom another state brings out is often its own. */
    private static final Set<String> BRINGING_OUT =
            Set.of("evacuate", "airlift", "repatriate", "rescue", "fly", "lift", "bring", "take", "pluck", "carry");

    /** <i>friendly governments</i> are those of other states. */
    private static final Set<String> STATES = Set.of("government", "state", "country", "nation", "capital");

    /** Whom a state withdraws. */
    private static final Set<String> FORCES = Set.of("MIL", "COP");

    private static final Set<String> ORDERING = Set.of("order", "instruct", "command", "direct");
    private static final Set<String> FLYING =
            Set.of("drone", "missile", "rocket", "jet", "plane", "aircraft", "helicopter", "warplane", "balloon");

    private static final Set<String> PRIVATE = Set.of("CVL", "GOV");
    private static final Set<String> BY_WORDS = Set.of("role", "title", "entity", "surname");

    /** Who are at home also where only <i>they</i> stands for them; people may be from anywhere. */
    private static final Set<String> THEY = Set.of("MIL", "COP", "JUD", "LEG", "LAB", "OPP", "REB", "UAF", "CRM");

    private Locals() {}

    public static Reading placed(Reading reading, Circumstances circumstances, Sentence sentence, Mentions mentions) {
        Surroundings surroundings = new Surroundings(sentence, mentions);
        Reading there = whereItHappens(withoutOwnTroops(reading), sentence, mentions);
        return atHome(inClause(there, circumstances, surroundings, mentions), sentence, mentions);
    }

    /** <i>Chad will withdraw the police and army units</i>: its own, and nobody to whom it is done. */
    private static Reading withoutOwnTroops(Reading reading) {
        boolean withdrawal = reading.act().name().equals("RETREAT")
                && reading.modes().contains("withdraw")
                && !reading.actors().isEmpty();
        return !withdrawal
                ? reading
                : reading.with(
                        reading.actors(),
                        reading.recipients().stream()
                                .filter(r -> !isOwnTroops(r, reading.actors()))
                                .toList());
    }

    private static boolean isOwnTroops(ActorMention mention, List<ActorMention> actors) {
        String code = mention.actor().code();
        boolean own = code == null
                || actors.stream().anyMatch(a -> code.equals(a.actor().code()));
        return own
                && !mention.actor().isPerson()
                && FORCES.contains(String.valueOf(mention.actor().sector()));
    }

    /** <i>in Mali, where the military seized power</i>: Mali's military. */
    private static Reading whereItHappens(Reading reading, Sentence sentence, Mentions mentions) {
        Token verb = reading.predicate();
        for (int steps = 0; steps < 3 && verb.head() >= 0 && (verb.is("conj") || verb.is("xcomp")); steps++) {
            verb = sentence.token(verb.head());
        }
        Optional<Token> where = sentence.children(verb, "advmod").stream()
                .filter(t -> t.lemma().equals("where"))
                .findFirst();
        int place = where.isEmpty() ? -1 : verb.is("acl") ? verb.head() : before(sentence, where.get());
        Optional<String> country = place >= 0
                ? mentions.placesIn(sentence).stream()
                        .filter(p -> p.head() == place)
                        .map(p -> p.place().country())
                        .filter(java.util.Objects::nonNull)
                        .findFirst()
                : Optional.empty();
        return country.map(c -> reading.with(there(reading.actors(), c), there(reading.recipients(), c)))
                .orElse(reading);
    }

    /** The word before the comma before <i>where</i>. */
    private static int before(Sentence sentence, Token where) {
        int at = where.index() - 1;
        return at >= 0 && sentence.token(at).is("punct") ? at - 1 : at;
    }

    private static List<ActorMention> there(List<ActorMention> mentions, String code) {
        return mentions.stream()
                .map(m -> isOpen(m) && m.rule().equals("role")
                                || m.rule().equals("anaphor") && m.actor().sector() != null
                        ? m.as(m.actor().withCode(code), "clause-place")
                        : m)
                .toList();
    }

    private static Reading inClause(
            Reading reading, Circumstances circumstances, Surroundings surroundings, Mentions mentions) {
        boolean open = Crowds.isNameless(reading)
                || isPatrol(reading)
                || TYPES.contains(reading.type().name())
                        && (reading.actors().stream().anyMatch(Locals::isLocal)
                                || reading.recipients().stream().anyMatch(Locals::isLocal));
        if (!open) {
            return reading;
        }
        Optional<String> country = circumstances
                .place(circumstances.words(reading.chain()), false, false)
                .or(() -> circumstances.place(circumstances.within(reading.predicate()), false, false))
                .or(() -> surroundings.place(reading))
                .or(() -> surroundings.ofVerbBefore(reading))
                .or(() -> surroundings.beside(reading))
                .map(p -> p.place().country()) // of none where no table knows the place
                .or(() -> Tellers.home(reading, mentions))
                .or(() -> Crowds.whereTheReporterIs(reading, mentions)
                        .map(p -> p.place().country()));
        if (Crowds.isNameless(reading)) {
            Optional<String> struck = reading.match().clause().slot("object").stream()
                    .flatMap(t -> mentions.actorsAt(reading.match().clause().sentence(), t).stream())
                    .filter(m -> m.actor().kind() == Actor.Kind.STATE)
                    .map(m -> m.actor().code())
                    .findFirst(); // a strike paralysed Greece
            return country.or(() -> struck)
                    .map(c -> reading.with(List.of(Crowds.named(reading, c)), reading.recipients()))
                    .orElse(reading);
        }
        boolean own = Crowds.isDoneTo(reading) || isPatrol(reading);
        return country.map(c -> reading.with(
                        own ? there(reading.actors(), c) : placed(reading.actors(), c, "clause-place"),
                        placed(reading.recipients(), c, "clause-place")))
                .orElse(reading);
    }

    /** <i>Troops patrolled the streets of Dili</i>. */
    private static boolean isPatrol(Reading reading) {
        Sentence sentence = reading.match().clause().sentence();
        return reading.type().name().equals("MOBILIZE")
                && reading.modes().contains("police")
                && reading.actors().stream().noneMatch(a -> isElsewhere(sentence, a));
    }

    private static List<ActorMention> placed(List<ActorMention> mentions, String code, String rule) {
        return mentions.stream()
                .map(m -> isLocal(m) ? m.as(m.actor().withCode(code), rule) : m)
                .toList();
    }

    static boolean isLocal(ActorMention mention) {
        Actor actor = mention.actor();
        boolean they = mention.rule().equals("pronoun")
                && actor.kind() == Actor.Kind.PEOPLE
                && !ROAMING.contains(String.valueOf(actor.sector())); // Hundreds of them marched through Lyon
        return isOpen(mention)
                && SECTORS.contains(actor.sector())
                && (they || mention.rule().equals("role"));
    }

    private static boolean isOpen(ActorMention mention) {
        return mention.actor().code() == null
                && mention.actor().sector() != null
                && mention.actor().kind() != Actor.Kind.PLACE;
    }

    private static Reading atHome(Reading reading, Sentence sentence, Mentions mentions) {
        Optional<String> scene = mentions.scene();
        if (scene.isEmpty()) {
            return reading;
        }
        List<ActorMention> actors = ownForces(reading.actors()).stream()
                .map(m -> isAnybody(m, sentence) ? m : atHome(m, scene.get(), sentence))
                .toList();
        boolean heard = reading.type().name().equals("CONSULT")
                && reading.recipients().stream()
                        .allMatch(r -> HEARD.contains(String.valueOf(r.actor().sector())));
        String home = ordering(reading).orElse(scene.get());
        List<ActorMention> recipients = !isBroughtOut(reading, scene.get())
                        && !isOfOthers(reading, scene.get())
                        && (heard || DONE_TO.contains(reading.type().name()))
                ? reading.recipients().stream()
                        .map(m -> isShotDown(m, reading, sentence) ? m : atHome(m, home, sentence))
                        .toList()
                : reading.recipients();
        return reading.with(actors, recipients);
    }

    /** <i>Chad's president ordered officials to act</i>, in a report about Mali: his own. */
    private static Optional<String> ordering(Reading reading) {
        Set<String> codes = ActorMention.codes(reading.actors());
        boolean order = reading.type().name().equals("REQUEST")
                && ORDERING.contains(reading.predicate().lemma())
                && codes.size() == 1
                && reading.actors().stream().allMatch(Detainees::isAuthority);
        return order ? Optional.of(codes.iterator().next()) : Optional.empty();
    }

    /** <i>Chad's air force shot down ten drones</i>, which were not Chad's. */
    private static boolean isShotDown(ActorMention mention, Reading reading, Sentence sentence) {
        return reading.type().name().equals("ASSAULT")
                && mention.sentence() == sentence.index()
                && FLYING.contains(sentence.token(mention.head()).lemma())
                && !reading.actors().isEmpty();
    }

    /** <i>A court in Lome jailed four boatmen</i>, in a report about Chad: whom the authorities of another state hold are not of the state of the report. */
    private static boolean isOfOthers(Reading reading, String scene) {
        return Detainees.isRepressed(reading)
                && reading.actors().stream().anyMatch(a -> a.actor().code() != null && Detainees.isOfLaw(a))
                && reading.actors().stream()
                        .noneMatch(a -> scene.equals(a.actor().code()));
    }

    /** <i>Thailand sent troops to the border</i>: Thai ones, in whichever state the report plays. */
    private static List<ActorMention> ownForces(List<ActorMention> actors) {
        Optional<ActorMention> sender = actors.stream()
                .filter(a -> a.actor().code() != null && Detainees.isAuthority(a))
                .findFirst();
        return sender.isEmpty()
                ? actors
                : actors.stream()
                        .map(a -> isOpen(a) && "MIL".equals(a.actor().sector())
                                ? a.as(a.actor().withCode(sender.get().actor().code()), "own-state")
                                : a)
                        .toList();
    }

    /** <i>A man</i>, <i>a resident</i>: somebody in the sentence of whom no more is told. */
    public static boolean isAnybody(ActorMention mention, Sentence sentence) {
        return mention.sentence() == sentence.index()
                && ANYBODY.contains(sentence.token(mention.head()).lemma())
                && sentence.token(mention.head()).tag().equals("NN")
                && sentence.hasChild(
                        sentence.token(mention.head()),
                        t -> t.is("det") && t.lemma().equals("a"));
    }

    private static boolean isBroughtOut(Reading reading, String scene) {
        return reading.type().name().equals("AID")
                && BRINGING_OUT.contains(reading.predicate().lemma())
                && reading.actors().stream()
                        .noneMatch(a -> scene.equals(a.actor().code()));
    }

    /** <i>Grace Phiri accused the electoral commission</i>: somebody by full name of whom no table and no word of the report tells more. */
    private static boolean isUnlisted(ActorMention mention, Sentence sentence) {
        return mention.actor().isPerson()
                && mention.isByFullName()
                && !sentence.hasChild(sentence.token(mention.head()), t -> t.is("det")) // the Constitutional Court
                && mention.actor().code() == null
                && mention.actor().sector() == null;
    }

    private static ActorMention atHome(ActorMention mention, String scene, Sentence sentence) {
        boolean they = mention.rule().equals("pronoun")
                && THEY.contains(String.valueOf(mention.actor().sector()));
        boolean home = (isOpen(mention) || isUnlisted(mention, sentence))
                && (BY_WORDS.contains(mention.rule()) || they)
                && mention.sentence() == sentence.index()
                && !isElsewhere(sentence, mention);
        return home ? mention.as(mention.actor().withCode(scene), "scene") : mention;
    }

    /** Whether its words say that somebody is from elsewhere, nobody in particular, or named before. */
    static boolean isElsewhere(Sentence sentence, ActorMention mention) {
        Token head = sentence.token(mention.head());
        boolean owned = sentence.child(head, "nmod:poss").isPresent();
        boolean states = head.tag().equals("NNS") && STATES.contains(head.lemma());
        List<Token> words = new NounPhrase(sentence, head).tokens();
        boolean pair = PRIVATE.contains(String.valueOf(mention.actor().sector()))
                && !Crowds.NOUNS.contains(head.lemma())
                && !PEOPLE.contains(head.lemma())
                && words.stream().anyMatch(t -> t.lemma().equals("two"));
        return owned
                || pair
                || states
                || Guests.isOne(sentence, head)
                || words.stream().anyMatch(t -> ELSEWHERE.contains(t.form().toLowerCase(Locale.ROOT)));
    }
}
