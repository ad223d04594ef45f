package org.nuncio.coding.sentence;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.nuncio.clause.Clause;
import org.nuncio.codebook.Codebook;
import org.nuncio.coding.event.Also;
import org.nuncio.coding.event.Attribution;
import org.nuncio.coding.event.CodedEvent;
import org.nuncio.coding.event.Confidence;
import org.nuncio.coding.event.Reason;
import org.nuncio.coding.event.Status;
import org.nuncio.coding.home.Residents;
import org.nuncio.coding.match.Slots;
import org.nuncio.coding.reading.Attributions;
import org.nuncio.coding.reading.Outcome;
import org.nuncio.coding.reading.Reading;
import org.nuncio.coding.scene.Circumstances;
import org.nuncio.coding.scene.Figures;
import org.nuncio.coding.scene.TimeAndPlace;
import org.nuncio.gazetteer.Actor;
import org.nuncio.mention.ActorMention;
import org.nuncio.mention.Mentions;
import org.nuncio.mention.NounPhrase;
import org.nuncio.mention.PlaceMention;
import org.nuncio.mention.TimeMention;
import org.nuncio.sentence.Sentence;
import org.nuncio.sentence.Token;
import org.nuncio.text.Span;

/** Makes a coded event out of a reading: outcome, circumstances, attribution, evidence, reason. */
public final class EventBuilder {
    private static final int MULTILATERAL = 3;
    private static final int ISO_LETTERS = 3;
    private static final Set<String> CLAIMING = Set.of("claim", "admit", "acknowledge", "confess");

    private final Codebook codebook;
    private final Sentence sentence;
    private final Mentions mentions;
    private final @Nullable LocalDate published;
    private final Circumstances circumstances;
    private final TimeAndPlace timeAndPlace;
    private static final Set<String> NOT = Set.of("not", "n't", "n’t", "never");

    private final ContextFinder contexts;
    private final Figures figures;
    private final String articleId;
    private final Confidence confidence;

    public EventBuilder(
            Codebook codebook,
            Sentence sentence,
            Mentions mentions,
            @Nullable LocalDate published,
            Circumstances circumstances,
            String articleId) {
        this.codebook = codebook;
        this.sentence = sentence;
        this.mentions = mentions;
        this.published = published;
        this.circumstances = circumstances;
        this.timeAndPlace = new TimeAndPlace(sentence, mentions, circumstances);
        this.contexts = new ContextFinder(codebook);
        this.articleId = articleId;
        this.figures = new Figures(sentence, mentions);
        this.confidence = new Confidence(codebook.confidence());
    }

    /** The event that the reading tells. */
    public CodedEvent build(Reading reading) {
        List<Token> words = circumstances.words(reading.chain());
        Optional<TimeAndPlace.Found<TimeMention>> told = timeAndPlace.date(reading);
        Outcome outcome = outcome(
                reading,
                told.filter(TimeAndPlace.Found::isOfAct)
                        .map(TimeAndPlace.Found::value)
                        .orElse(null));
        Optional<TimeAndPlace.Found<TimeMention>> when = told.filter(t -> !isStillToCome(outcome, t.value()))
                .or(() -> timeAndPlace.uttered(reading, outcome.status()));
        Optional<TimeAndPlace.Found<PlaceMention>> where =
                timeAndPlace.place(reading, outcome.type().name());
        TimeMention date = when.map(TimeAndPlace.Found::value).orElse(null);
        PlaceMention place = where.map(TimeAndPlace.Found::value).orElse(null);
        List<String> modes = modes(outcome, reading, place);
        Span evidence = evidence(
                reading,
                told.filter(TimeAndPlace.Found::isOwn)
                        .map(TimeAndPlace.Found::value)
                        .orElse(null),
                where.filter(TimeAndPlace.Found::isOwn)
                        .map(TimeAndPlace.Found::value)
                        .orElse(null));
        String act = reading.act().name();
        List<ActorMention> recipients = Residents.there(reading, where, sentence);
        Reason reason = reason(reading, recipients)
                .linked("date", when.map(TimeAndPlace.Found::link))
                .linked("place", where.map(TimeAndPlace.Found::link));
        return new CodedEvent(
                id(evidence, outcome.type().name(), reading.predicate().span().start()),
                outcome.type().name(),
                act,
                modes,
                contexts.find(
                        sentence,
                        reading.chain().stream()
                                .flatMap(r -> r.match().use().entry().contexts().stream())
                                .toList()),
                outcome.status(),
                reading.actors(),
                recipients,
                date,
                place,
                figures.of(reading, words),
                attribution(reading, outcome),
                outcome.condition(),
                codebook.score(outcome.type().name(), modes),
                outcome.type().quad(),
                reading.cameo(),
                confidence.of(Confidence.features(reason, reading.actors(), recipients, outcome.status())),
                evidence,
                sentence.index(),
                reason);
    }

    /** <i>called on them to march on Sunday</i>, read on Friday: that is when they are to march. What has happened has no day after its report. */
    private boolean isStillToCome(Outcome outcome, TimeMention date) {
        return outcome.status() == Status.ACTUAL
                && !outcome.type().name().equals("AGREE") // invited them to meet on Sunday: the day of the meeting
                && published != null
                && date.value() != null
                && date.value().isAfter(published.plusDays(1));
    }

    /** Who denies something asserts that; who claims responsibility for something asserts it. */
    private Attribution attribution(Reading reading, Outcome outcome) {
        String type = outcome.type().name();
        boolean denied = reading.status() == Status.NEGATED && reading.inner() != null;
        Token told = denied ? reading.core().predicate() : reading.predicate();
        Attribution said = Attributions.of(mentions, sentence, told.span(), type, reading.actors());
        boolean claimed = CLAIMING.contains(reading.predicate().lemma()) && said.equals(Attribution.REPORT);
        return claimed ? Attributions.of(mentions, sentence, told.span(), "ACCUSE", reading.actors()) : said;
    }

    /** The same done by others, told in words of its own. */
    CodedEvent alike(CodedEvent event, Also also) {
        Reason why = event.reason().by(also.actors());
        Attribution said = Attributions.of(mentions, sentence, also.evidence(), event.type(), also.actors());
        TimeMention day = also.verb() == null
                ? event.date()
                : timeAndPlace.dateOf(also.verb()).orElse(null);
        String key = id(also.evidence(), event.type(), also.evidence().start());
        return event.counting(mentions.quantitiesIn(sentence)).alike(key, also, day, sentence.index(), said, why);
    }

    /** A meeting of three sides or more, or of a body's members, is multilateral, whatever else it is; one at the other side's is a visit where nothing else is said. */
    private List<String> modes(Outcome outcome, Reading reading, @Nullable PlaceMention place) {
        List<ActorMention> parties = Stream.concat(reading.actors().stream(), reading.recipients().stream())
                .toList();
        long sides = parties.stream()
                .map(m -> m.actor().code())
                .filter(Objects::nonNull)
                .distinct()
                .count();
        boolean meeting = reading.act().name().equals("CONSULT")
                && Set.of("CONSULT", "AGREE").contains(outcome.type().name());
        boolean many = sides >= MULTILATERAL || sides == 1 && isBodyAlone(parties);
        if (!meeting || outcome.modes().contains("multilateral")) {
            return outcome.modes();
        }
        if (outcome.modes().isEmpty() && !many) {
            return isAbroad(reading, place) ? List.of("visit") : List.of();
        }
        List<String> modes = new ArrayList<>(outcome.modes());
        if (many && outcome.type().name().equals("CONSULT")) {
            modes.add("multilateral");
        }
        return modes;
    }

    /** <i>The bloc's ministers will meet in Accra</i>: with each other, since nobody else is named. */
    private static boolean isBodyAlone(List<ActorMention> parties) {
        return parties.stream().map(ActorMention::actor).allMatch(EventBuilder::isBody);
    }

    /** Several states as one: the codes of most have no three letters; those that do are no party's or company's, which have a sector. */
    private static boolean isBody(Actor actor) {
        return actor.code() != null
                && (actor.code().length() != ISO_LETTERS
                        || actor.sector() == null
                                && (actor.kind() == Actor.Kind.ORGANISATION || actor.kind() == Actor.Kind.BLOC));
    }

    /** <i>The Russian envoy met Peru's president in Lima</i> */
    private static boolean isAbroad(Reading reading, @Nullable PlaceMention place) {
        String country = place == null ? null : place.place().country();
        return country != null
                && !reading.actors().isEmpty()
                && reading.actors().stream()
                        .allMatch(a -> a.actor().code() != null
                                && a.actor().code().length() == ISO_LETTERS
                                && !a.actor().code().equals(country))
                && reading.recipients().stream()
                        .noneMatch(a -> a.span().overlaps(place.span())) // met Peru: not in Peru
                && reading.recipients().stream()
                        .anyMatch(a -> country.equals(a.actor().code()));
    }

    private Outcome outcome(Reading reading, @Nullable TimeMention date) {
        return Outcome.of(codebook, reading)
                .withDate(date, published)
                .withPlan(codebook, reading, date, published)
                .withAnnouncement(
                        codebook,
                        reading,
                        Attributions.isSaidBy(mentions, reading.predicate().span(), reading.actors()));
    }

    /** The predicate, what its pattern asked for, its recipients, and date and place where they follow closely. */
    private Span evidence(Reading reading, @Nullable TimeMention date, @Nullable PlaceMention place) {
        Span span = reading.predicate().span();
        for (Reading part : reading.chain()) {
            span = span.union(part.predicate().span());
            span = notBefore(part.predicate()).map(span::union).orElse(span);
            for (Token token : part.match().consumed()) {
                span = span.union(new NounPhrase(sentence, token).span());
            }
            if (part.match().clause().kind() == Clause.Kind.NOUN) {
                span = span.union(new NounPhrase(sentence, part.predicate()).span());
            }
            boolean raid =
                    reading.isAct() || reading.type().name().equals("ASSAULT"); // carried out air strikes, killing ten
            if (part != reading && raid && part.predicate().tag().equals("VBG")) {
                span = span.union(victims(part));
            }
        }
        if (reading.inner() == null && isTold(reading)) {
            for (Token told : reading.match().clause().slot("complement")) {
                span = span.union(core(told));
            }
        }
        for (Token told : Consumed.bidden(reading)) {
            span = span.union(core(told));
        }
        for (Token token : Slots.spread(sentence, reading.match().object())) {
            if (token.index() > reading.predicate().index() && !token.isVerb()) {
                span = span.union(token.span());
            }
        }
        for (ActorMention recipient : reading.recipients()) {
            if (recipient.span().start() > span.start() && recipient.sentence() == sentence.index()) {
                span = span.union(recipient.span());
            }
        }
        span = date != null && date.span().start() > span.start() ? span.union(date.span()) : span;
        return place != null && place.span().start() > span.start() ? span.union(place.span()) : span;
    }

    /** <i>will not talk to them</i>: without its <i>not</i> the evidence would say the contrary. */
    private Optional<Span> notBefore(Token predicate) {
        Token denied = predicate.is("xcomp")
                ? sentence.head(predicate)
                        .filter(go -> go.form().equals("going"))
                        .orElse(predicate)
                : predicate;
        return sentence.children(denied).stream()
                .filter(t -> NOT.contains(t.lemma()) && t.index() < denied.index())
                .map(t -> t.form().startsWith("n") && t.form().length() == 3 && t.index() > 0
                        ? t.span().union(sentence.token(t.index() - 1).span()) // won't is one word
                        : t.span())
                .findFirst();
    }

    /** <i>killing nine people and wounding 30</i>: who and how many is part of what is told. */
    private Span victims(Reading part) {
        Span span = part.predicate().span();
        for (Token token : Slots.spread(
                sentence, Slots.direct(part.match().clause(), part.match().consumed()))) {
            if (token.isNoun() || token.isNumber()) {
                span = span.union(new NounPhrase(sentence, token).span());
            }
        }
        return span;
    }

    /** Whether the clause that follows is part of what is told: <i>warned that further sanctions would follow</i>. */
    private static boolean isTold(Reading reading) {
        return reading.match().use().entry().isOperator()
                || reading.match().use().form().when().containsKey("complement_subject");
    }

    /** What is said in a clause, without its own clauses and circumstances: <i>Chad must think</i>. */
    private Span core(Token verb) {
        Span span = verb.span();
        for (Token child : sentence.children(verb)) {
            boolean argument = child.is("nsubj") || child.is("obj") || child.is("xcomp");
            boolean word = child.is("aux") || child.is("cop");
            if (argument && child.isNoun()) {
                span = span.union(new NounPhrase(sentence, child).span());
            } else if (argument || word) {
                span = span.union(child.span());
            }
        }
        return span;
    }

    private String id(Span evidence, String type, int predicate) {
        String key = articleId + "|" + evidence.start() + "|" + evidence.end() + "|" + type + "|" + predicate;
        try {
            byte[] hash = MessageDigest.getInstance("SHA-256").digest(key.getBytes(StandardCharsets.UTF_8));
            return "e" + HexFormat.of().formatHex(hash).substring(0, 12);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }

    private static Reason reason(Reading reading, List<ActorMention> recipients) {
        List<Reading> chain = reading.chain();
        Reading main = chain.stream()
                .filter(r -> !r.match().use().entry().isOperator())
                .findFirst()
                .orElse(reading.core());
        List<String> operators = chain.stream()
                .filter(r -> r != main && r.match().use().entry().isOperator())
                .map(r -> r.match().use().entry().id())
                .toList();
        List<String> parts = chain.stream()
                .filter(r -> r != main && !r.match().use().entry().isOperator())
                .map(r -> r.match().use().entry().id())
                .toList();
        List<String> actors = new ArrayList<>();
        reading.actors().forEach(a -> actors.add("actor " + a.actor().label() + " by " + a.rule()));
        recipients.forEach(a -> actors.add("recipient " + a.actor().label() + " by " + a.rule()));
        if (!reading.corrections().isEmpty()) {
            actors.add("parties by " + String.join(", ", reading.corrections()));
        }
        List<String> rejected =
                chain.stream().flatMap(r -> r.rejected().stream()).toList();
        return new Reason(
                main.match().use().entry().id(),
                operators,
                parts,
                "rule",
                reading.match().clause().kind().name().toLowerCase(Locale.ROOT),
                main.match().use().pattern().text(),
                actors,
                rejected);
    }
}
