package org.nuncio.coding;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.nuncio.clause.Clause;
import org.nuncio.clause.LightVerbs;
import org.nuncio.codebook.Codebook;
import org.nuncio.codebook.Operator;
import org.nuncio.gazetteer.Actor;
import org.nuncio.mention.Mentions;
import org.nuncio.sentence.Sentence;
import org.nuncio.sentence.Token;

/** Codes one sentence: reads every predicate, takes those that stand inside no other, and builds their events. */
final class SentenceCoder {
    private static final Set<String> MUTUAL = Set.of("CONSULT", "COOPERATE", "AGREE", "ASSAULT");
    private static final Set<String> PURPOSEFUL = Set.of("CONSULT", "PROTEST", "ASSAULT", "MOBILIZE");
    /** Operators that take it for granted that what they judge took place. */
    private static final Set<String> JUDGMENTS = Set.of("ACCUSE", "REJECT");

    private static final Set<String> CALLING = Set.of("call", "describe", "term", "brand", "dub", "label");
    private static final Set<String> JUDGING = Set.of("ACCUSE", "SUPPORT");

    private static final Set<String> ASSEMBLIES = Set.of("meeting", "session", "summit", "assembly", "conference");
    private static final Set<String> DISCUSSING = Set.of("discuss", "debate");
    private static final Set<String> BARGAINING = Set.of("negotiate", "bargain", "parley");
    private static final Set<String> MEETING = Set.of("meet", "convene", "confer", "gather");
    /** Acts whose nouns say enough where nobody is named to whom. */
    private static final Set<String> UNADDRESSED = Set.of("MOBILIZE", "PROTEST", "RETREAT");

    /** What one does with a demand when one makes it: <i>repeated its call for an inquiry</i>. */
    private static final Set<String> UTTERING = Set.of("repeat", "renew", "reiterate", "restate", "issue", "make");

    /** Sectors whose people meet and say nothing for their country. */
    private static final Set<String> PRIVATE = Set.of("CVL", "EDU", "MED", "BUS", "LAB", "REF", "CRM");

    /** Types that are nothing without somebody of a known country or body who does it. */
    private static final Set<String> OWNED =
            Set.of("REJECT", "AGREE", "AID", "RETREAT", "CONCEDE", "SUPPORT", "COOPERATE");

    private final Codebook codebook;
    private final Allies allies;
    private final Sentence sentence;
    private final Mentions mentions;
    private final @Nullable LocalDate published;

    SentenceCoder(
            Codebook codebook, Allies allies, Sentence sentence, Mentions mentions, @Nullable LocalDate published) {
        this.allies = allies;
        this.codebook = codebook;
        this.sentence = sentence;
        this.mentions = mentions;
        this.published = published;
    }

    /** @param readings every reading that stands inside no other, in the order of the text; clauses: how many predicates were read */
    record Result(List<Reading> readings, List<CodedEvent> events, List<Silence> silences, int clauses) {}

    /**
     * @param likeness decides where no rule does; null for none
     * @param before the events of the sentences before this
     */
    Result code(String articleId, @Nullable Likeness likeness, List<CodedEvent> before) {
        Readings readings = new Readings(codebook, sentence, mentions);
        Map<Integer, Reading> all = readings(readings);
        Set<Integer> consumed = consumed(all);
        Prompts prompts = new Prompts(sentence, mentions);
        List<Reading> outer = all.values().stream()
                .filter(r -> !consumed.contains(r.predicate().index()))
                .flatMap(r -> Stream.of(readings.reached(r).stream(), Stream.of(r), prompts.of(r, all).stream())
                        .flatMap(found -> found))
                .map(allies::spared)
                .map(Others::withoutOwnName)
                .map(Others::withoutGifts)
                .map(Others::withoutOwnForces)
                .map(OwnEnvoys::spared)
                .map(r -> HandedBack.placed(r, sentence, mentions))
                .map(r -> Locals.placed(r, new Circumstances(sentence, mentions, all.keySet()), sentence, mentions))
                .map(r -> Domestic.placed(r, sentence, mentions))
                .map(r -> Unrest.placed(r, sentence, mentions))
                .map(new OwnAffairs(codebook, sentence, mentions)::placed)
                .filter(r -> !isToldToOthers(r, all))
                .map(r -> new Unnamed(sentence, mentions, new Circumstances(sentence, mentions, all.keySet())).named(r))
                .map(Stateless::coded)
                .toList();
        Set<Integer> speaking = new HashSet<>(all.keySet());
        outer.stream()
                .filter(r -> silence(r).isPresent())
                .forEach(r -> speaking.remove(r.predicate().index()));
        EventBuilder builder = new EventBuilder(
                codebook, sentence, mentions, published, new Circumstances(sentence, mentions, speaking), articleId);
        Alike alike = new Alike(sentence, mentions);
        List<CodedEvent> events = new ArrayList<>();
        List<Silence> silences = new ArrayList<>();
        for (Reading reading : outer) {
            Optional<String> why = silence(reading);
            if (why.isPresent()) {
                silences.add(new Silence(
                        reading.predicate().span(),
                        sentence.index(),
                        reading.match().use().entry().id(),
                        why.get()));
            } else {
                CodedEvent event = builder.build(reading);
                events.add(event);
                alike.of(reading).forEach(also -> events.add(builder.alike(event, also)));
            }
        }
        before.stream()
                .reduce((a, b) -> b)
                .filter(last -> last.sentence() == sentence.index() - 1 && isRepeatable(last))
                .ifPresent(last -> alike.after(last.actors()).forEach(also -> events.add(builder.alike(last, also))));
        if (likeness != null) {
            consumed.addAll(all.keySet());
            events.addAll(new Fallback(codebook, likeness, sentence, mentions, builder).events(consumed));
        }
        return new Result(outer, events, silences, all.size());
    }

    /** <i>“We will not talk to the militia,” he told his troops</i>: the refusal is the militia's, and nobody's who only hears of it. */
    private static boolean isToldToOthers(Reading reading, Map<Integer, Reading> all) {
        return reading.type().name().equals("REJECT")
                && reading.isAct()
                && reading.match().clause().slot("complement").stream()
                        .filter(Token::isVerb)
                        .map(t -> all.get(t.index()))
                        .filter(Objects::nonNull)
                        .anyMatch(said -> said.type().name().equals("REJECT")
                                && said.recipients().stream()
                                        .anyMatch(r -> r.actor().code() != null));
    }

    /** What another can be said to have done as well. */
    private static boolean isRepeatable(CodedEvent event) {
        return event.status() == Status.ACTUAL && !event.actors().isEmpty();
    }

    private Map<Integer, Reading> readings(Readings readings) {
        Means means = new Means(codebook, sentence);
        Demands demands = new Demands(codebook, sentence);
        Harm harm = new Harm(sentence, readings);
        Map<Integer, Reading> all = new LinkedHashMap<>();
        for (Token token : sentence.tokens()) {
            readings.at(token)
                    .ifPresent(r -> all.put(
                            token.index(),
                            Rebels.placed(
                                    demands.of(means.of(harm.whole(withPurpose(r, readings)), readings)), codebook)));
        }
        all.putAll(new Results(sentence).fold(all));
        return all;
    }

    /** <i>flew to Berlin to meet Scholz</i> is one visit, to Scholz; <i>marched to protest against the law</i> one protest, <i>fired tear gas to disperse the crowd</i> one assault. */
    private Reading withPurpose(Reading reading, Readings readings) {
        if (!PURPOSEFUL.contains(reading.type().name()) || reading.inner() != null) {
            return reading;
        }
        for (Token token : reading.match().clause().slot("complement")) {
            Optional<Reading> purpose = readings.at(token)
                    .filter(p -> p.type().equals(reading.type())
                            && p.inner() == null
                            && (isNamed(p) || p.type().name().equals("PROTEST")));
            if (purpose.isPresent()) {
                boolean own = !reading.type().name().equals("CONSULT")
                        && reading.recipients().stream().anyMatch(r -> r.actor().code() != null);
                return reading.with(
                                reading.actors(),
                                own ? reading.recipients() : purpose.get().recipients())
                        .over(purpose.get());
            }
        }
        return reading;
    }

    /** Whether somebody is named to whom it is done; who is met must be known, since the place of the meeting may be. */
    private static boolean isNamed(Reading purpose) {
        return purpose.recipients().stream()
                .anyMatch(
                        m -> m.actor().code() != null || !purpose.type().name().equals("CONSULT"));
    }

    /** Words that are part of another reading: inner acts, what stands beside them, and nouns that a pattern has asked for. */
    private Set<Integer> consumed(Map<Integer, Reading> all) {
        Set<Integer> consumed = new HashSet<>();
        Mentioned mentioned = new Mentioned(sentence, mentions);
        for (Reading reading : all.values()) {
            if (mentioned.isNoDeed(reading.predicate())) {
                consumed.add(reading.predicate().index());
            }
            Mentioned.lesser(reading, below(reading, all))
                    .ifPresent(lesser -> consumed.add(lesser.predicate().index()));
            if (leavesUtterance(reading) || isOpenPassive(reading, all.keySet())) {
                continue;
            }
            reading.match().consumed().forEach(t -> consumed.add(t.index()));
            calledSo(reading).forEach(t -> consumed.add(t.index()));
            Shadow.of(sentence, reading).forEach(t -> consumed.add(t.index()));
            for (Reading inner = isUnheard(reading) ? null : reading.inner(); inner != null; inner = inner.inner()) {
                Token predicate = inner.predicate();
                consumed.add(predicate.index());
                Token first = predicate.is("conj") ? sentence.head(predicate).orElse(predicate) : predicate;
                LightVerbs.support(sentence, predicate).ifPresent(t -> consumed.add(t.index()));
                if (first.index() != reading.predicate().index()) {
                    consumed.add(first.index());
                    sentence.children(first, "conj").stream()
                            .filter(t -> t.isVerb() == predicate.isVerb())
                            .forEach(t -> consumed.add(t.index()));
                }
            }
        }
        return consumed;
    }

    private static List<Reading> below(Reading reading, Map<Integer, Reading> all) {
        return reading.match().clause().slot("complement").stream()
                .map(t -> all.get(t.index()))
                .filter(Objects::nonNull)
                .toList();
    }

    /** <i>dismissed the charges, calling them absurd</i>, <i>rejected them as “insulting”</i>: the same is said in two words. */
    private List<Token> calledSo(Reading reading) {
        return JUDGMENTS.contains(reading.act().name())
                ? sentence.children(reading.predicate()).stream()
                        .filter(t -> t.tag().equals("VBG") && (t.is("advcl") && CALLING.contains(t.lemma()) || isAs(t)))
                        .toList()
                : List.of();
    }

    private boolean isAs(Token word) {
        return sentence.hasChild(
                        word, t -> (t.is("mark") || t.is("case")) && t.lemma().equals("as"))
                && sentence.children(word, "nsubj").isEmpty();
    }

    /** <i>Chad's lawsuit was thrown out</i>: nobody is said to have done so, and there was a lawsuit. */
    private boolean isOpenPassive(Reading reading, Set<Integer> predicates) {
        return reading.actors().isEmpty()
                && reading.match().clause().kind() == Clause.Kind.VERB
                && reading.match().clause().passive()
                && reading.isAct()
                && Unnamed.OFFICIAL.contains(reading.type().name())
                && !new ByUnknown(codebook, sentence, mentions).holds(reading)
                && new Unnamed(sentence, mentions, new Circumstances(sentence, mentions, predicates))
                        .named(reading)
                        .actors()
                        .isEmpty();
    }

    /** <i>The raid by commandos was condemned</i>: nobody is said to condemn it, and still it happened. */
    private boolean isUnheard(Reading reading) {
        Operator operator = reading.match().use().entry().operator();
        return operator != null
                && JUDGING.contains(operator.name())
                && reading.inner() != null
                && reading.inner().match().clause().kind() == Clause.Kind.NOUN
                && reading.actors().isEmpty();
    }

    /** <i>Egypt's appeal was ignored</i>: nobody knows by whom, but the appeal was made. */
    private boolean leavesUtterance(Reading reading) {
        return reading.actors().isEmpty()
                && reading.within()
                        .filter(i -> Outcome.VERBAL.contains(i.type().name())
                                && i.match().clause().kind() == Clause.Kind.NOUN
                                && !i.actors().isEmpty())
                        .isPresent();
    }

    /** Why a reading is no event, if it is none. */
    private Optional<String> silence(Reading reading) {
        Optional<String> mentioned = new Mentioned(sentence, mentions).why(reading);
        if (mentioned.isPresent()) {
            return mentioned;
        }
        if (reading.actors().isEmpty()) {
            return new ByUnknown(codebook, sentence, mentions).holds(reading)
                    ? Optional.empty()
                    : Optional.of("actor-missing");
        }
        boolean mutual = MUTUAL.contains(reading.type().name())
                && (reading.actors().size() > 1 || isMany(reading) || isBodyThatMeets(reading));
        boolean actorCode = reading.actors().stream().anyMatch(a -> a.actor().code() != null);
        boolean recipientCode =
                reading.recipients().stream().anyMatch(a -> a.actor().code() != null);
        boolean nominal = reading.match().clause().kind() == Clause.Kind.NOUN;
        boolean nobody = reading.actors().stream()
                .allMatch(a -> a.actor().code() == null
                        && (a.actor().sector() == null || Locals.isAnybody(a, sentence))
                        && a.actor().isPerson());
        boolean conferring = reading.type().name().equals("CONSULT"); // a caller of no known country is a traveller
        boolean owned = OWNED.contains(reading.type().name());
        if (!actorCode && (nominal || !recipientCode || nobody || conferring || owned)
                || Stateless.areCarried(reading)) {
            return Optional.of("code-missing");
        }
        if (!recipientCode && !mutual && reading.inner() == null && onlyPronouns(reading)) {
            return Optional.of("recipient-missing");
        }
        if (needsRecipient(reading) && !recipientCode && !mutual && !hasObject(reading) && !isRefused(reading)) {
            return Optional.of("recipient-missing");
        }
        return Optional.empty();
    }

    /** Leaders, a bloc, a group of states: they meet among themselves; a crowd that gathers does not confer, nor does <i>a meeting of generals</i>. */
    private static boolean isMany(Reading reading) {
        Actor actor = reading.actors().get(0).actor();
        boolean staff = reading.match().clause().kind() == Clause.Kind.NOUN
                && reading.type().name().equals("CONSULT");
        return actor.kind() == Actor.Kind.BLOC
                || actor.kind() == Actor.Kind.PEOPLE
                        && actor.code() != null
                        && !staff
                        && !PRIVATE.contains(Objects.requireNonNullElse(actor.sector(), ""));
    }

    /** <i>The African Union will hold a summit</i>: its members meet; <i>meetings of the Union</i> are any. */
    private boolean isBodyThatMeets(Reading reading) {
        Actor actor = reading.actors().get(0).actor();
        boolean alone = (MEETING.contains(reading.predicate().lemma())
                                && reading.match().object().isEmpty()
                        || DISCUSSING.contains(reading.predicate().lemma()) && isTold(reading))
                && !reading.match().clause().passive();
        return actor.kind() == Actor.Kind.ORGANISATION
                && actor.sector() == null
                && actor.code() != null
                && reading.match().clause().kind() == Clause.Kind.VERB
                && (alone
                        || reading.match().use().entry().modes().contains("multilateral")
                        || reading.match().consumed().stream().anyMatch(t -> ASSEMBLIES.contains(t.lemma())));
    }

    /** Not <i>refused to discuss the dispatch of troops</i>. */
    private boolean isTold(Reading reading) {
        return Set.of(Status.ACTUAL, Status.FUTURE)
                .contains(Outcome.of(codebook, reading).status());
    }

    private boolean needsRecipient(Reading reading) {
        boolean lone = Set.of("CONSULT", "SUPPORT").contains(reading.type().name());
        boolean nominal = reading.match().clause().kind() == Clause.Kind.NOUN;
        return reading.type().recipientNeeded()
                || lone
                || nominal && !UNADDRESSED.contains(reading.type().name()) && !isUttered(reading);
    }

    private boolean isUttered(Reading reading) {
        return reading.type().name().equals("REQUEST")
                && reading.predicate().is("obj")
                && sentence.head(reading.predicate())
                        .filter(verb -> UTTERING.contains(verb.lemma()))
                        .isPresent();
    }

    /** <i>will not negotiate with the separatists</i>, whoever these are; <i>will not negotiate</i> is said to whoever asks for it. */
    private boolean isRefused(Reading reading) {
        return reading.type().name().equals("CONSULT")
                && (!reading.recipients().isEmpty()
                        || BARGAINING.contains(reading.predicate().lemma()))
                && Outcome.of(codebook, reading).type().name().equals("REJECT");
    }

    /** <i>calling them absurd</i>, where nobody knows who they are. */
    private boolean onlyPronouns(Reading reading) {
        List<Token> object = reading.match().object();
        return !object.isEmpty()
                && object.stream()
                        .allMatch(t -> t.isPronoun() && !t.form().endsWith("self") && !mentions.isThing(sentence, t));
    }

    /** A verb with an object that is no actor still says to what it was done; who calls home his envoys does it to whoever received them. */
    private boolean hasObject(Reading reading) {
        boolean recalled = reading.act().name().equals("SANCTION")
                && reading.modes().contains("withdraw")
                && reading.match().clause().slot("object").stream()
                        .anyMatch(t -> sentence.child(t, "nmod:poss")
                                .filter(Token::isPronoun)
                                .isPresent());
        boolean verb = reading.match().clause().kind() != Clause.Kind.NOUN;
        boolean mediating = reading.modes().contains("third-party")
                && !reading.match().clause().slot("object").isEmpty(); // mediated a truce, whoever keeps it
        return verb && recalled
                || verb
                        && (mediating || !reading.type().name().equals("CONSULT"))
                        && (reading.match().object().stream()
                                        .anyMatch(t -> !t.isPronoun() || mentions.isThing(sentence, t))
                                || !reading.recipients().isEmpty());
    }
}
