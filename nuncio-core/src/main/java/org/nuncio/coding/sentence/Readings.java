package org.nuncio.coding.sentence;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.nuncio.clause.Clause;
import org.nuncio.clause.ClauseReader;
import org.nuncio.clause.Modality;
import org.nuncio.codebook.Codebook;
import org.nuncio.codebook.Entry;
import org.nuncio.codebook.EventType;
import org.nuncio.codebook.Form;
import org.nuncio.codebook.Operator;
import org.nuncio.coding.match.Freight;
import org.nuncio.coding.match.Match;
import org.nuncio.coding.match.Matcher;
import org.nuncio.coding.match.Slots;
import org.nuncio.coding.party.Makers;
import org.nuncio.coding.party.Others;
import org.nuncio.coding.party.Parties;
import org.nuncio.coding.party.SameActors;
import org.nuncio.coding.reading.Facts;
import org.nuncio.coding.reading.NaturalForces;
import org.nuncio.coding.reading.OperatorResults;
import org.nuncio.coding.reading.OthersArms;
import org.nuncio.coding.reading.Plans;
import org.nuncio.coding.reading.Reading;
import org.nuncio.mention.ActorMention;
import org.nuncio.mention.Mentions;
import org.nuncio.sentence.Sentence;
import org.nuncio.sentence.Token;

/** Reads the predicates of one sentence with the codebook: acts, and operators over acts however deep they nest. */
final class Readings {
    private static final int DEPTH = 5;
    private static final Set<String> LIGHT = Set.of(
            "round series wave number package list set string spate campaign resumption part kind form sort type act course process"
                    .split(" "));

    private static final String CONFERRING = "CONSULT";
    private static final Set<String> RISING = Set.of("REB", "UAF", "SEP", "CRM");
    /** What rebels do to the state whose they are. */
    private static final Set<String> OWN_STATE = Set.of("ASSAULT", "REJECT", "COERCE", "SANCTION");

    private final Codebook codebook;
    private final OperatorResults results;
    private final Sentence sentence;
    private final Matcher matcher;
    private final Parties parties;
    private final Corrections corrections;
    private final Mentions mentions;
    private final Map<Integer, Optional<Reading>> known = new HashMap<>();
    private final Set<Integer> open = new HashSet<>();

    Readings(Codebook codebook, Sentence sentence, Mentions mentions) {
        this.codebook = codebook;
        this.results = new OperatorResults(codebook);
        this.sentence = sentence;
        this.mentions = mentions;
        this.matcher = new Matcher(codebook, mentions, sentence);
        this.parties = new Parties(mentions, codebook.lemmas("texts"));
        this.corrections = Corrections.inClause(mentions, new Makers(sentence, mentions));
    }

    /** What the codebook makes of this predicate, if anything. */
    Optional<Reading> at(Token predicate) {
        Optional<Reading> before = known.get(predicate.index());
        if (before != null) {
            return before;
        }
        if (!open.add(predicate.index())) {
            return Optional.empty(); // a tree has no cycles, but shared slots can lead back
        }
        List<Codebook.Use> uses = isPredicate(predicate) ? matcher.uses(predicate) : List.of();
        Optional<Reading> reading = uses.isEmpty() ? Optional.empty() : read(predicate, uses);
        open.remove(predicate.index());
        known.put(predicate.index(), reading);
        return reading;
    }

    /** <i>phoned Chad to demand an inquiry</i>, <i>flew to Chad to thank it</i>: beside what is said, the call or the visit, where a reading is of the former. */
    Optional<Reading> reached(Reading said) {
        Form form = said.match().use().form();
        boolean aimed = said.match().clause().kind() == Clause.Kind.VERB
                && form.when().containsKey("complement")
                && sentence.children(said.predicate(), "compound:prt").stream()
                        .noneMatch(t -> t.lemma().equals("in")) // to call in is not to call
                && !said.act().name().equals(CONFERRING);
        return aimed
                ? matcher.matches(said.match().clause()).stream()
                        .filter(m -> m.use().entry().type() != null
                                && m.use().entry().type().name().equals(CONFERRING))
                        .map(m -> act(m, List.of()))
                        .filter(r ->
                                r.recipients().stream().anyMatch(m -> m.actor().code() != null))
                        .findFirst()
                : Optional.empty();
    }

    private static boolean isPredicate(Token token) {
        return token.isVerb() || token.isNoun() || token.tag().startsWith("JJ");
    }

    private Optional<Reading> read(Token predicate, List<Codebook.Use> uses) {
        Clause clause = ClauseReader.read(sentence, predicate);
        List<String> rejected = new ArrayList<>();
        Reading best = null;
        for (Match match : matcher.matches(clause, uses)) {
            Optional<Reading> reading = (match.use().entry().isOperator()
                            ? operator(match, rejected)
                            : Optional.of(act(match, rejected)))
                    .map(corrections::of);
            if (reading.isEmpty()) {
                rejected.add(match.use().entry().id() + ": no act inside");
            } else if (match.use().form().when().containsKey("recipient")
                    && reading.get().recipients().isEmpty()) {
                rejected.add(match.use().entry().id() + ": nobody to whom");
            } else if (match.use().form().when().containsKey("complement_uncoded") && isSaidByAct(clause)) {
                rejected.add(match.use().entry().id() + ": the clause that follows is an act");
            } else if (NaturalForces.isDoer(reading.get(), codebook.lemmas("natural_forces"))) {
                rejected.add(match.use().entry().id() + ": done by nature");
            } else if (OthersArms.areMeant(reading.get(), mentions)) {
                rejected.add(match.use().entry().id() + ": arms of others");
            } else if (best == null || weight(reading.get()) > weight(best)) {
                if (best != null) {
                    rejected.add(best.match().use().entry().id() + ": fits less");
                }
                best = reading.get();
            }
        }
        return Optional.ofNullable(best);
    }

    private boolean isSaidByAct(Clause clause) {
        return clause.slot("complement").stream().anyMatch(t -> inside(t, 0).isPresent());
    }

    /** An operator with an act inside, or an act that asks for a certain clause, explains more; an operator alone, or an act whose actor is missing, explains less. */
    private static double weight(Reading reading) {
        boolean operator = reading.match().use().entry().isOperator();
        boolean complement = !operator
                && !reading.match()
                        .use()
                        .form()
                        .when()
                        .getOrDefault("complement", List.of("@none"))
                        .contains("@none");
        double nested = reading.inner() != null || complement ? 1.2 : operator ? -0.3 : 0;
        double bound =
                (reading.actors().isEmpty() ? 0 : 0.1) + (reading.recipients().isEmpty() ? 0 : 0.5);
        return reading.match().weight() + nested + bound;
    }

    private Reading act(Match match, List<String> rejected) {
        Entry entry = match.use().entry();
        List<ActorMention> actors = parties.actors(match, match.use().form().actor());
        List<ActorMention> recipients =
                parties.recipientsBeside(actors, match, match.use().form().recipient());
        EventType type = entry.type();
        recipients = Others.withoutOwnForces(match, type.name(), recipients);
        if (recipients.isEmpty() && type.name().equals("AID")) {
            recipients = helped(match);
        }
        return new Reading(
                match,
                type,
                type,
                entry.modes(),
                entry.cameo(),
                null,
                modality(match),
                actors,
                isRising(type, actors) ? notTheirOwn(match, actors) : recipients,
                null,
                List.copyOf(rejected),
                List.of());
    }

    /** <i>sent two ships to help Greece</i>, <i>a plane carrying tents landed in Greece</i>: whom the aid is for, where only its purpose or its goal names them. */
    private List<ActorMention> helped(Match match) {
        List<ActorMention> reached = Freight.destination(
                        sentence, match.clause().predicate())
                .flatMap(t -> mentions.actorsAt(sentence, t).stream())
                .filter(m -> m.actor().code() != null)
                .toList();
        if (!reached.isEmpty()) {
            return reached;
        }
        return match.clause().slot("complement").stream()
                .filter(t -> t.tag().equals("VB"))
                .flatMap(t -> at(t).stream())
                .filter(purpose -> purpose.type().cooperative())
                .map(Reading::recipients)
                .filter(found -> !found.isEmpty())
                .findFirst()
                .orElse(List.of());
    }

    private List<ActorMention> notTheirOwn(Match match, List<ActorMention> actors) {
        Set<Token> used = new HashSet<>();
        actors.forEach(a -> used.add(sentence.token(a.head())));
        return parties.recipients(match, match.use().form().recipient(), used).stream()
                .filter(m -> actors.stream().noneMatch(a -> a.actor().equals(m.actor())))
                .filter(m -> m.sentence() != sentence.index()
                        || sentence.child(sentence.token(m.head()), "nmod:poss")
                                .filter(Token::isPronoun)
                                .isEmpty())
                .toList();
    }

    /** Rebels who attack a base of their own state attack somebody else. */
    private static boolean isRising(EventType type, List<ActorMention> actors) {
        return OWN_STATE.contains(type.name())
                && !actors.isEmpty()
                && actors.stream()
                        .allMatch(a -> a.actor().sector() != null
                                && RISING.contains(a.actor().sector()));
    }

    private Modality modality(Match match) {
        Modality modality = Modality.of(sentence, match.clause().predicate());
        Modality said = match.use().form().when().containsKey("negated") ? modality.asSaid() : modality;
        return match.use().entry().future() ? said.asFuture() : said;
    }

    private Optional<Reading> operator(Match match, List<String> rejected) {
        Form form = match.use().form();
        Operator operator = match.use().entry().operator();
        List<ActorMention> actors = parties.actors(match, form.actor());
        List<ActorMention> recipients = Others.withoutVictims(
                match, operator.name(), parties.recipientsBeside(actors, match, form.recipient()), mentions);
        if (Plans.isOfOthers(match, operator, actors, recipients)) {
            return Optional.empty();
        }
        for (String slot : form.over()) {
            for (Token token : Slots.spread(sentence, Slots.of(match, slot))) {
                Optional<Reading> inner = inside(token, 0);
                if (inner.isPresent()
                        && inner.get().predicate().index()
                                != match.clause().predicate().index()
                        && !Plans.isTold(sentence, operator, slot, token)
                        && !Plans.isForeseen(match, operator, actors, inner.get())) {
                    return Optional.of(over(match, operator, actors, recipients, inner.get(), rejected));
                }
            }
        }
        if (operator.alone() == null || !match.use().entry().aloneAllowed()) {
            return Optional.empty();
        }
        EventType type = codebook.type(operator.alone());
        Entry entry = match.use().entry();
        return Optional.of(new Reading(
                match,
                type,
                type,
                OperatorResults.modesAlone(operator, entry, type),
                entry.cameo(),
                null,
                modality(match),
                actors,
                recipients,
                null,
                List.copyOf(rejected),
                List.of()));
    }

    /** The act at this word, through words that carry none themselves: <i>a round of talks</i>. */
    private Optional<Reading> inside(Token token, int depth) {
        Optional<Reading> own = at(token);
        if (own.isPresent() || depth > DEPTH) {
            return own;
        }
        if (token.isNoun() && LIGHT.contains(token.lemma())) {
            for (Token child : sentence.children(token, "nmod")) {
                Optional<Reading> below = inside(child, depth + 1);
                if (below.isPresent()) {
                    return below;
                }
            }
        }
        for (Token child : token.isVerb() ? sentence.children(token, "xcomp") : List.<Token>of()) {
            Optional<Reading> below = inside(child, depth + 1);
            if (below.isPresent()) {
                return below;
            }
        }
        return Optional.empty();
    }

    private Reading over(
            Match match,
            Operator named,
            List<ActorMention> actors,
            List<ActorMention> slotted,
            Reading inner,
            List<String> rejected) {
        Entry entry = match.use().entry();
        boolean others = !SameActors.others(inner.actors(), actors).isEmpty();
        boolean foreign = named.foreign() != null && others;
        boolean fact = named.fact() != null
                && others
                && (Facts.isOne(inner) || Parties.isCoded(actors) && Facts.isForetold(inner));
        Operator operator = foreign ? named.foreign() : fact ? named.fact() : named;
        List<ActorMention> recipients =
                foreign && slotted.isEmpty() ? inner.actors() : Others.blamed(match, operator.name(), inner, slotted);
        List<ActorMention> doers = doers(match, actors, recipients);
        Reading bound =
                inner.actors().isEmpty() ? inner.with(doers, SameActors.others(inner.recipients(), doers)) : inner;
        EventType type = results.type(operator, bound);
        boolean lent = match.use().form().over().contains("subject") // the shelling stopped
                || match.use().form().doer().equals("subject")
                        && (match.clause().kind() != Clause.Kind.VERB
                                || operator.cooperative().equals("inner")); // the raid by Kenya was completed
        List<ActorMention> own = actors.isEmpty() && lent ? bound.actors() : actors;
        List<ActorMention> to = Others.isReciprocal(match)
                ? List.of()
                : recipients.isEmpty() || !ownRecipient(operator)
                        ? Others.blamed(match, operator.name(), bound, fallback(operator, bound, own, recipients))
                        : recipients;
        if (to.isEmpty()
                && operator.cooperative().equals("inner")
                && type.name().equals("CONSULT")) {
            to = SameActors.others(bound.actors(), own); // opened talks between Chad and Togo
        }
        EventType act = operator.actIsInner() ? bound.act() : type;
        return new Reading(
                match,
                type,
                act,
                OperatorResults.modes(operator, entry, bound, type),
                entry.cameo(),
                OperatorResults.status(operator, bound),
                modality(match),
                own,
                to,
                bound,
                List.copyOf(rejected),
                List.of());
    }

    /** Who does the inner act where it names nobody itself. */
    private static List<ActorMention> doers(Match match, List<ActorMention> actors, List<ActorMention> recipients) {
        return switch (match.use().form().doer()) {
            case "subject" -> actors;
            case "object" -> recipients;
            default -> List.of();
        };
    }

    /** Operators that only colour an act (began to, failed to) have no recipient of their own: their object is the act. */
    private static boolean ownRecipient(Operator operator) {
        return operator.recipients().contains("inner-actor")
                || !operator.cooperative().equals("inner");
    }

    private List<ActorMention> fallback(
            Operator operator, Reading inner, List<ActorMention> actors, List<ActorMention> recipients) {
        for (String source : operator.recipients()) {
            List<ActorMention> candidates = SameActors.others(
                    switch (source) {
                        case "inner-actor" -> inner.actors();
                        case "inner-place" -> parties.recipients(inner.match(), List.of("to", "in", "into"), Set.of());
                        default -> inner.recipients();
                    },
                    actors);
            if (!candidates.isEmpty()) {
                return candidates;
            }
        }
        return recipients;
    }
}
