package org.nuncio.coding.party;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.nuncio.clause.Clause;
import org.nuncio.clause.ClauseReader;
import org.nuncio.coding.match.Slots;
import org.nuncio.coding.reading.Attributions;
import org.nuncio.coding.reading.Reading;
import org.nuncio.gazetteer.Actor;
import org.nuncio.mention.ActorMention;
import org.nuncio.mention.Mentions;
import org.nuncio.mention.NounPhrase;
import org.nuncio.mention.Statement;
import org.nuncio.sentence.Sentence;
import org.nuncio.sentence.Token;

/**
 * Whose claim, offer, demand or step it is that somebody rejects, mocks, accepts or backs: <i>Chad says that it was shelled, a claim that Togo dismissed</i>,
 * <i>repeated his demand, which the minister rejected</i>, <i>backed the plan that France had put forward</i>. Who made it is who is answered.
 */
public final class Makers {
    private static final Set<String> ANSWERS = Set.of("REJECT", "ACCUSE", "AGREE", "SUPPORT", "CONCEDE");

    /** What somebody has said to be so: the speaker made it. */
    private static final Set<String> SAID = Set.of(
            "claim",
            "charge",
            "accusation",
            "allegation",
            "assertion",
            "version",
            "account",
            "suggestion",
            "criticism",
            "remark",
            "complaint",
            "insinuation",
            "reproach",
            "description",
            "explanation",
            "argument",
            "contention");

    /** What somebody has done or asked for: who does the verb beside it made it. */
    private static final Set<String> MADE = Set.of(
            "offer",
            "promise",
            "pledge",
            "demand",
            "request",
            "appeal",
            "call",
            "proposal",
            "plan",
            "threat",
            "warning",
            "ultimatum",
            "move",
            "step",
            "decision",
            "measure",
            "gesture",
            "invitation",
            "announcement",
            "order",
            "condition",
            "idea",
            "concession",
            "overture",
            "initiative",
            "act",
            "action",
            "law",
            "decree",
            "bill",
            "statement",
            "deal",
            "agreement",
            "accord",
            "pact",
            "treaty",
            "memorandum",
            "referendum",
            "exercise",
            "drill");

    /** <i>the plan that France had put forward</i> */
    private static final Set<String> MAKING = Set.of(
            "put",
            "make",
            "propose",
            "present",
            "table",
            "submit",
            "draft",
            "offer",
            "issue",
            "level",
            "raise",
            "announce",
            "unveil",
            "float",
            "set",
            "advance",
            "lodge",
            "bring",
            "voice",
            "outline",
            "broker");

    /** Who does so to a claim did not make it. */
    private static final Set<String> TAKING = Set.of(
            "reject",
            "dismiss",
            "deny",
            "accept",
            "back",
            "support",
            "receive",
            "hear",
            "get",
            "welcome",
            "ignore",
            "consider",
            "study",
            "refuse",
            "oppose",
            "veto",
            "block",
            "include",
            "contain",
            "see",
            "read",
            "quote");

    private static final Set<String> ASKING =
            Set.of("propose", "suggest", "urge", "ask", "demand", "call", "offer", "threaten", "promise", "request");

    private static final Set<String> BY = Set.of("by", "from", "of");

    private final Sentence sentence;
    private final Mentions mentions;

    public Makers(Sentence sentence, Mentions mentions) {
        this.sentence = sentence;
        this.mentions = mentions;
    }

    /** The reading with the maker as its recipient, where it names none and what it answers is somebody's. */
    public Reading answered(Reading reading) {
        boolean open = ANSWERS.contains(reading.type().name())
                && !reading.actors().isEmpty()
                && reading.recipients().stream().noneMatch(r -> r.actor().code() != null)
                && reading.match().clause().kind() == Clause.Kind.VERB;
        if (!open) {
            return reading;
        }
        return Stream.concat(before(reading.predicate()).stream(), reading.match().clause().slot("object").stream())
                .distinct()
                .filter(noun -> isMade(noun) || isProposed(noun))
                .map(noun -> makers(noun, reading))
                .filter(found -> !found.isEmpty())
                .findFirst()
                .map(found -> reading.with(reading.actors(), found))
                .orElse(reading);
    }

    private static boolean isMade(Token noun) {
        return noun.isNoun() && (SAID.contains(noun.lemma()) || MADE.contains(noun.lemma()));
    }

    /** <i>proposed a truce, which Chad accepted</i>: whatever is proposed is somebody's. */
    private boolean isProposed(Token noun) {
        return noun.is("obj")
                && sentence.head(noun)
                        .filter(v -> ASKING.contains(v.lemma()) && v.index() < noun.index())
                        .isPresent();
    }

    /** The noun that a relative clause hangs on, and those above it: the demand of <i>his demand for an election, which the minister rejected</i>. */
    private List<Token> before(Token verb) {
        boolean relative = verb.is("acl")
                && !verb.tag().equals("VBG")
                && sentence.child(verb, "nsubj").isPresent()
                && sentence.children(verb, "obj").stream().allMatch(o -> o.tag().startsWith("W"));
        List<Token> nouns = new ArrayList<>();
        Optional<Token> at = relative ? sentence.head(verb) : Optional.empty();
        while (at.isPresent()
                && nouns.size() < 3
                && (at.get().isNoun() || at.get().tag().equals("VB") && at.get().is("acl"))) {
            nouns.add(at.get());
            boolean below = at.get().is("nmod")
                    || at.get().is("acl")
                    || at.get().is("obj")
                    || at.get().is("obl");
            at = below ? sentence.head(at.get()) : Optional.empty();
        }
        return nouns;
    }

    private List<ActorMention> makers(Token noun, Reading reading) {
        boolean own = reading.match().clause().slot("object").contains(noun)
                && noun.head() == reading.predicate().index();
        List<List<ActorMention>> candidates = new ArrayList<>();
        candidates.add(owned(noun));
        candidates.add(named(proposers(noun, reading.predicate())));
        if (!own && isApart(noun)) {
            candidates.add(SAID.contains(noun.lemma()) ? speaker(noun, reading) : List.of());
            candidates.add(named(doers(noun, true)));
        } else if (!own) {
            candidates.add(named(doers(noun, false)));
        }
        return candidates.stream()
                .map(found -> SameActors.apart(found, reading.actors()))
                .filter(found -> !found.isEmpty())
                .findFirst()
                .orElse(List.of());
    }

    /** Those whose the noun says that it is. */
    public List<ActorMention> owned(Token noun) {
        return named(owners(noun));
    }

    private List<ActorMention> named(List<Token> tokens) {
        return SameActors.distinct(Slots.spread(sentence, tokens).stream()
                .flatMap(t -> mentions.actorsAt(sentence, t).stream())
                .filter(m -> m.actor().code() != null && m.actor().kind() != Actor.Kind.PLACE)
                .toList());
    }

    /** <i>the American claim</i>, <i>his demand</i>, <i>a proposal by Chad</i> */
    private List<Token> owners(Token noun) {
        return sentence.children(noun).stream()
                .filter(t -> t.is("nmod:poss")
                        || t.is("compound")
                        || t.is("amod")
                        || t.is("nmod") && BY.contains(NounPhrase.preposition(sentence, t)))
                .toList();
    }

    /** <i>the plan that France had put forward</i> */
    private List<Token> proposers(Token noun, Token answer) {
        return sentence.children(noun, "acl").stream()
                .filter(v -> v.index() != answer.index() && MAKING.contains(v.lemma()))
                .flatMap(v -> ClauseReader.read(sentence, v).slot("subject").stream())
                .toList();
    }

    /** <i>…, a claim that …</i> stands beside a clause and sums it up. */
    private boolean isApart(Token noun) {
        int first = new NounPhrase(sentence, noun).tokens().get(0).index();
        return first > 0
                && sentence.token(first - 1).is("punct")
                && sentence.hasChild(noun, t -> t.is("det") && Set.of("a", "an").contains(t.lemma()));
    }

    /** Who says what the noun sums up: the speaker of the statement that holds it or that ends nearest before it. */
    private List<ActorMention> speaker(Token noun, Reading reading) {
        return mentions.statements().stream()
                .filter(s -> s.speaker() != null
                        && s.speakerSpan() != null
                        && s.speaker().code() != null)
                .filter(s -> reading.actors().stream()
                        .noneMatch(a ->
                                Objects.equals(a.actor().code(), s.speaker().code())
                                        && !SameActors.isApart(a.actor(), s.speaker())))
                .filter(s -> sentence.span().contains(s.span())
                        && s.span().start() < noun.span().start())
                .max(Comparator.<Statement>comparingInt(
                                s -> Math.min(s.span().end(), noun.span().start()))
                        .thenComparingInt(s -> -s.span().length()))
                .map(s -> Attributions.mention(mentions, sentence, s, "maker"))
                .stream()
                .toList();
    }

    /** Who does the verb that the noun is the object of or, where it stands apart, the verb that it sums up. */
    private List<Token> doers(Token noun, boolean apart) {
        Optional<Token> asking = apart && !SAID.contains(noun.lemma()) ? asking(noun) : Optional.empty();
        if (asking.isPresent()) {
            return ClauseReader.read(sentence, asking.get()).slot("subject");
        }
        Token at = noun;
        for (int i = 0; i < 4 && at.head() >= 0; i++) {
            Token head = sentence.token(at.head());
            if (head.isVerb() && head.index() < noun.index()) {
                boolean making = apart || at.is("obj") && !TAKING.contains(head.lemma());
                return making ? ClauseReader.read(sentence, head).slot("subject") : List.of();
            }
            if (!apart) {
                return List.of();
            }
            at = head;
        }
        return List.of();
    }

    /** The verb above that proposes or asks for something: <i>proposed that they meet, an idea that …</i> */
    private Optional<Token> asking(Token noun) {
        Token at = noun;
        for (int i = 0; i < 6 && at.head() >= 0; i++) {
            at = sentence.token(at.head());
            if (ASKING.contains(at.lemma()) && at.isVerb() && at.index() < noun.index()) {
                return Optional.of(at);
            }
        }
        return Optional.empty();
    }
}
