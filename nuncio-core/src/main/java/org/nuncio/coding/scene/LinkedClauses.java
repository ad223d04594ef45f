package org.nuncio.coding.scene;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.nuncio.clause.ClauseReader;
import org.nuncio.coding.reading.Reading;
import org.nuncio.gazetteer.Actor;
import org.nuncio.mention.ActorMention;
import org.nuncio.mention.Mentions;
import org.nuncio.mention.NounPhrase;
import org.nuncio.mention.PlaceMention;
import org.nuncio.mention.TimeMention;
import org.nuncio.sentence.Sentence;
import org.nuncio.sentence.Token;

/**
 * Clauses of the same sentence that tell when and where an event was whose own clause does not: the words between them say that they are one scene. Each link
 * has a name, which the record keeps.
 */
final class LinkedClauses {
    private static final Set<String> MEANWHILE = Set.of("while", "as", "when", "whereas", "whereupon");
    private static final Set<String> FINITE_PAST = Set.of("VBD", "VBN");
    private static final Set<String> OCCASIONS = Set.of("in", "during", "at");
    private static final Set<String> REACHED = Set.of(
            "reach", "enter", "occupy", "storm", "surround", "besiege", "block", "blockade", "barricade", "picket");
    private static final Set<String> ANSWERS =
            Set.of("defiance", "protest", "response", "retaliation", "support", "solidarity");
    private static final Set<String> SAYING = Set.of("say", "tell", "report", "add", "announce", "claim");
    private static final Set<String> WILL = Set.of("will", "would", "shall");
    private static final Set<String> LIMITS = Set.of("by", "before", "after", "until");
    /** What is said of something done, at home and later. */
    private static final Set<String> WORDS =
            Set.of("ACCUSE", "REQUEST", "REJECT", "SUPPORT", "AGREE", "THREATEN", "CONCEDE");

    /** What is decided by those who meet. */
    private static final Set<String> DECIDED = Set.of("SANCTION", "MOBILIZE", "AID", "RETREAT");

    /** <i>tried to flee on Monday</i> tells when they tried. */
    private static final Set<String> TRYING = Set.of("try", "attempt", "manage", "begin", "start", "fail");

    private static final Set<String> PROMISED = Set.of("AGREE", "REQUEST", "REJECT", "THREATEN", "CONCEDE");

    private final Sentence sentence;
    private final Mentions mentions;
    private final Circumstances circumstances;
    private final Surroundings surroundings;
    private final LinkedPlaces places;
    private final SharedScene scenes;
    private final LinkedDays days;

    LinkedClauses(Sentence sentence, Mentions mentions, Circumstances circumstances, Surroundings surroundings) {
        this.sentence = sentence;
        this.mentions = mentions;
        this.circumstances = circumstances;
        this.surroundings = surroundings;
        this.places = new LinkedPlaces(sentence, mentions, circumstances);
        this.scenes = new SharedScene(sentence, circumstances);
        this.days = new LinkedDays(sentence, mentions);
    }

    Optional<TimeAndPlace.Found<TimeMention>> date(Reading reading) {
        Token predicate = reading.predicate();
        return named(days.beforeWhen(predicate), "same-time")
                .or(() -> named(dateOf(planned(reading)), TimeAndPlace.PLAN))
                .or(() -> named(joint(reading), "coordination"))
                .or(() -> named(dateOf(meanwhile(predicate)), "same-time"))
                .or(() -> named(dateOf(days.shortly(predicate)), "same-time"))
                .or(() -> named(dateOf(modifier(reading).or(() -> places.mainOfParticiple(predicate))), "participle"))
                .or(() -> named(dateOf(days.speaking(predicate)), "participle"))
                .or(() -> named(
                        dateOf(occasion(reading)
                                .or(() -> places.occasions(reading).findFirst())),
                        "occasion"))
                .or(() -> named(days.ofToll(reading), "toll"))
                .or(() -> named(dateOf(scenes.verbs(reading).stream().reduce((a, b) -> b)), "same-scene"))
                .or(() -> named(dateOf(there(predicate)), "scene"))
                .or(() -> named(dateOf(surroundings.served(reading, circumstances)), "purpose"))
                .or(() -> named(dateOf(hindered(predicate)), "complement"))
                .or(() -> new JoinedDays(sentence).of(reading).flatMap(v -> named(dateOf(v.verb()), v.link())))
                .or(() -> sameYear(predicate))
                .or(() -> deadline(reading));
    }

    private static Optional<TimeAndPlace.Found<TimeMention>> named(Optional<TimeMention> time, String link) {
        return time.map(t -> new TimeAndPlace.Found<>(t, link));
    }

    private Optional<TimeMention> dateOf(Optional<Token> verb) {
        return verb.flatMap(this::dateOf);
    }

    /** The day of the verb before or behind: what others say of theirs was on it only where it opens the sentence. */
    private Optional<TimeMention> joint(Reading reading) {
        Token predicate = reading.predicate();
        Optional<Token> first = coordinated(predicate);
        if (first.isEmpty()) {
            return trailing(predicate)
                    .filter(v -> !isCountedOn(v))
                    .flatMap(v -> dateOf(v).filter(t -> !isBetween(t, v)))
                    .or(() -> dateOf(days.soon(predicate)));
        }
        boolean said = WORDS.contains(reading.type().name());
        return dateOf(first)
                .or(() -> dateOf(meanwhile(first.get())))
                .filter(t -> !said
                        || isLong(t)
                        || t.span().end()
                                < sentence.token(surroundings.firstOf(first.get()))
                                        .span()
                                        .start());
    }

    /** <i>sent soldiers and on Monday asked for help</i>: the day is that of the second verb alone. */
    private boolean isBetween(TimeMention time, Token verb) {
        return time.head() < verb.index()
                && sentence.tokens().subList(0, time.head()).stream()
                        .anyMatch(t -> t.is("cc") && t.head() == verb.head());
    }

    /** In <i>demanded his release and got it the next day</i> that day is counted from the demand. */
    private boolean isCountedOn(Token verb) {
        return dateOf(verb)
                .filter(t -> t.rule().endsWith("-from-previous") || t.rule().endsWith("-after-previous"))
                .isPresent();
    }

    /** When a verb was, without what it says of others: not <i>on Friday</i> of <i>agreed to meet on Friday</i>. */
    private Optional<TimeMention> dateOf(Token verb) {
        List<Token> words = new ArrayList<>(circumstances.within(verb));
        sentence.children(verb, "xcomp").stream()
                .filter(v -> isInfinitive(v) && !TRYING.contains(verb.lemma()))
                .forEach(v -> words.removeAll(sentence.subtree(v)));
        return circumstances.date(words).or(() -> surroundings.around(verb));
    }

    private boolean isInfinitive(Token verb) {
        return verb.tag().equals("VB") && sentence.hasChild(verb, t -> t.tag().equals("TO"));
    }

    /** <i>On Friday they rose in the barracks, where they shot the general</i>: what is told of that place was then. */
    private Optional<Token> there(Token predicate) {
        Token verb = predicate.is("conj")
                        && !sentence.hasChild(predicate, t -> t.relation().startsWith("nsubj"))
                ? sentence.head(predicate).orElse(predicate)
                : predicate;
        boolean told = isPast(verb)
                && verb.relation().startsWith("a")
                && sentence.hasChild(
                        verb, t -> t.tag().equals("WRB") && t.lemma().equals("where"));
        Optional<Token> above = told ? sentence.head(verb) : Optional.empty();
        while (above.isPresent() && above.get().isNoun()) {
            above = sentence.head(above.get());
        }
        return above.filter(this::isPast);
    }

    private boolean isPast(Token verb) {
        return FINITE_PAST.contains(verb.tag()) && !isPerfect(verb);
    }

    /** <i>stopped lorries from crossing on Friday</i>: stopped then. */
    private Optional<Token> hindered(Token predicate) {
        return sentence.children(predicate, "advcl").stream()
                .filter(v -> v.tag().equals("VBG")
                        && sentence.hasChild(v, t -> t.is("mark") && t.lemma().equals("from")))
                .filter(v -> isPast(predicate) && !circumstances.isPredicate(v))
                .findFirst();
    }

    /** <i>Guards who do not report by Friday will be arrested</i>: not before then. */
    private Optional<TimeAndPlace.Found<TimeMention>> deadline(Reading reading) {
        List<Token> told = new ArrayList<>(reading.match().clause().slot("complement"));
        told.add(reading.predicate());
        return told.stream()
                .filter(verb -> sentence.hasChild(verb, t -> t.is("aux") && WILL.contains(t.lemma())))
                .flatMap(verb -> sentence.children(verb).stream())
                .filter(t -> t.relation().startsWith("nsubj"))
                .flatMap(subject -> sentence.children(subject, "acl:relcl").stream())
                .flatMap(v -> circumstances.date(circumstances.around(v)).stream())
                .filter(t -> LIMITS.contains(NounPhrase.preposition(sentence, sentence.token(t.head()))))
                .findFirst()
                .map(t -> new TimeAndPlace.Found<>(t, "deadline"));
    }

    /** <i>Last year Chad cut air links after Togo arrested four officers</i>, <i>after the arrest of four officers</i>: a year is long enough for both, and mostly a month is. */
    private Optional<TimeAndPlace.Found<TimeMention>> sameYear(Token predicate) {
        boolean sequel = sentence.hasChild(
                predicate,
                t -> (predicate.is("advcl") && t.is("mark") || predicate.is("obl") && t.is("case"))
                        && t.lemma().equals("after"));
        return (sequel ? sentence.head(predicate).filter(Token::isVerb) : Optional.<Token>empty())
                .flatMap(v -> circumstances
                        .date(circumstances.around(v))
                        .or(() -> surroundings.around(v))
                        .or(() -> days.beforeWhen(v)))
                .filter(LinkedClauses::isLong)
                .map(t -> new TimeAndPlace.Found<>(t, "sequence"));
    }

    private static boolean isLong(TimeMention time) {
        return time.precision().equals("year") || time.precision().equals("month");
    }

    /** @param judged whether the event is a mere judgement of somebody, which is not where he is */
    Optional<TimeAndPlace.Found<PlaceMention>> place(Reading reading, boolean judged) {
        Token predicate = reading.predicate();
        Optional<TimeAndPlace.Found<PlaceMention>> plan = planned(reading)
                .flatMap(v -> circumstances.place(circumstances.around(v), true, true))
                .map(p -> new TimeAndPlace.Found<>(p, TimeAndPlace.PLAN));
        Optional<TimeAndPlace.Found<PlaceMention>> scene = coordinated(predicate)
                .filter(v -> predicate.tag().equals("VBN") && ClauseReader.isPassive(sentence, predicate))
                .flatMap(v -> circumstances.place(circumstances.around(v), false, false))
                .map(p -> new TimeAndPlace.Found<>(p, "coordination"));
        Optional<TimeAndPlace.Found<PlaceMention>> last = trailing(predicate)
                .flatMap(v -> circumstances.place(circumstances.within(v), false, false))
                .map(p -> new TimeAndPlace.Found<>(p, "coordination"));
        return plan.or(() -> judged
                ? places.met(reading)
                : scene.or(() -> last)
                        .or(() -> places.linked(reading))
                        .or(() -> whereabouts(reading))
                        .or(() ->
                                DECIDED.contains(reading.type().name()) ? places.decided(reading) : Optional.empty()));
    }

    /** What is promised, asked or accepted, where it is no act of its own: <i>invited him to come on Friday</i>, <i>accepted an offer to meet on Friday</i>. */
    private Optional<Token> planned(Reading reading) {
        if (!PROMISED.contains(reading.type().name()) || reading.inner() != null) {
            return Optional.empty();
        }
        List<Token> infinitives = new ArrayList<>(reading.match().clause().slot("complement"));
        for (Token noun : reading.match().consumed()) {
            infinitives.addAll(sentence.children(noun, "acl"));
        }
        infinitives.addAll(sentence.children(reading.predicate(), "xcomp"));
        return infinitives.stream()
                .filter(v -> v.tag().equals("VB")
                        && sentence.hasChild(v, t -> t.tag().equals("TO")))
                .findFirst();
    }

    /** <i>A convoy was shot at on Friday and two drivers were wounded</i>: both past, the second with a subject of its own. */
    private Optional<Token> coordinated(Token predicate) {
        boolean own = sentence.hasChild(predicate, t -> t.relation().startsWith("nsubj"));
        boolean progressive = predicate.tag().equals("VBG")
                && sentence.hasChild(predicate, t -> t.is("aux") && t.tag().equals("VBD"));
        boolean past = (FINITE_PAST.contains(predicate.tag()) || progressive) && !isPerfect(predicate);
        return predicate.is("conj") && own && past
                ? sentence.head(predicate).filter(v -> FINITE_PAST.contains(v.tag()) && !isPerfect(v))
                : Optional.empty();
    }

    /** <i>Two were killed and seven wounded in Lima on Friday</i>, <i>fired shots and held six men on Friday</i>: what stands last holds for both. */
    private Optional<Token> trailing(Token predicate) {
        if (!FINITE_PAST.contains(predicate.tag()) || isPerfect(predicate)) {
            return Optional.empty();
        }
        boolean passive = ClauseReader.isPassive(sentence, predicate);
        return sentence.children(predicate, "conj").stream()
                .filter(v -> FINITE_PAST.contains(v.tag()) && v.index() > predicate.index())
                .filter(v -> !SAYING.contains(v.lemma())) // a minister said on Friday
                .filter(v ->
                        !sentence.hasChild(v, t -> t.is("aux") || t.relation().equals("aux:pass")))
                .filter(v -> passive
                        ? v.tag().equals("VBN")
                        : !sentence.hasChild(v, t -> t.relation().startsWith("nsubj")))
                .reduce((a, b) -> b);
    }

    /** <i>has said</i>, <i>had gone</i> */
    private boolean isPerfect(Token verb) {
        return sentence.hasChild(verb, t -> t.lemma().equals("have") && t.is("aux"));
    }

    /** <i>On Friday A met B, while C received D</i>; <i>was held when fighting broke out on Friday</i>. */
    private Optional<Token> meanwhile(Token predicate) {
        Token absolute = predicate.is("conj") ? sentence.head(predicate).orElse(predicate) : predicate;
        if (isAbsolute(absolute)) {
            return sentence.head(absolute).filter(this::isPast);
        }
        if ((predicate.is("advcl") || predicate.is("dep")) && hasMark(predicate)) {
            return sentence.head(predicate).filter(Token::isVerb);
        }
        return sentence.tokens().stream()
                .filter(t -> t.is("advcl") && hasMark(t))
                .filter(t -> t.index() > predicate.index() ? isNextClause(predicate, t) : isOpeningClause(predicate, t))
                .findFirst();
    }

    /** <i>When he tried to land on Friday, soldiers fired</i> */
    private boolean isOpeningClause(Token predicate, Token verb) {
        Token first = sentence.token(0);
        return verb.head() == predicate.index()
                && isPast(verb)
                && isPast(predicate)
                && first.head() == verb.index()
                && MEANWHILE.contains(first.lemma());
    }

    /** <i>Clashes broke out on Friday, with police firing shots</i> */
    private boolean isAbsolute(Token verb) {
        return verb.is("advcl")
                && verb.tag().equals("VBG")
                && sentence.hasChild(verb, t -> t.is("mark") && t.lemma().equals("with"));
    }

    private boolean hasMark(Token verb) {
        return sentence.hasChild(
                verb,
                t -> t.index() < verb.index() && MEANWHILE.contains(t.lemma()) && (t.is("mark") || t.is("advmod")));
    }

    /** Whether no other finite verb and no comma stands between the predicate and the conjunction of the clause. */
    private boolean isNextClause(Token predicate, Token verb) {
        int mark = sentence.children(verb).stream()
                .filter(t -> MEANWHILE.contains(t.lemma()))
                .mapToInt(Token::index)
                .findFirst()
                .orElse(verb.index());
        return mark > predicate.index()
                && sentence.tokens().subList(predicate.index() + 1, mark).stream()
                        .noneMatch(t -> t.is("punct")
                                || t.tag().equals("VBD")
                                || t.tag().equals("VBP"));
    }

    /** What somebody is doing meanwhile: <i>fired at a boat that was carrying food on Friday</i>, <i>burnt by soldiers hunting rebels in May</i>. */
    private Optional<Token> modifier(Reading reading) {
        Token predicate = reading.predicate();
        if (!FINITE_PAST.contains(predicate.tag())) {
            return Optional.empty();
        }
        return sentence.children(predicate).stream()
                .filter(Token::isNoun)
                .flatMap(noun -> sentence.children(noun).stream())
                .filter(v -> v.tag().equals("VBG")
                        && (v.is("acl")
                                || v.is("acl:relcl")
                                        && sentence.hasChild(v, t -> t.lemma().equals("be"))))
                .findFirst();
    }

    /** <i>Demanded it on Sunday in a telephone call to Chad</i>, <i>marched on Sunday in defiance of the army</i>: the call was then, and so was the defiance. */
    private Optional<Token> occasion(Reading reading) {
        Token noun = reading.predicate();
        boolean during = noun.isNoun()
                && noun.is("obl")
                && OCCASIONS.contains(NounPhrase.preposition(sentence, noun))
                && (ANSWERS.contains(noun.lemma())
                        || sentence.hasChild(
                                noun, t -> t.is("det") && Set.of("a", "an").contains(t.lemma())));
        return (during ? sentence.head(noun) : Optional.<Token>empty())
                .filter(v -> FINITE_PAST.contains(v.tag()) && !isPerfect(v));
    }

    /** Where those are to whom it is done: <i>fired at relatives who had gathered near the prison</i>, <i>demonstrators outside the palace</i>. */
    private Optional<TimeAndPlace.Found<PlaceMention>> whereabouts(Reading reading) {
        return reading.recipients().stream()
                .filter(r -> r.sentence() == sentence.index() && r.actor().kind() == Actor.Kind.PEOPLE)
                .map(this::whereabouts)
                .flatMap(Optional::stream)
                .findFirst()
                .map(p -> new TimeAndPlace.Found<>(p, "whereabouts"));
    }

    private Optional<PlaceMention> whereabouts(ActorMention people) {
        Token head = sentence.token(people.head());
        return surroundings
                .placeOf(people)
                .or(() -> sentence.children(head, "acl:relcl").stream()
                        .filter(verb ->
                                !ClauseReader.isPassive(sentence, verb)) // freed men who had been arrested in Lima
                        .flatMap(verb -> mentions.placesIn(sentence).stream().filter(p -> isAt(p, verb)))
                        .findFirst());
    }

    /** <i>gathered in Lima</i>, <i>reached Lima</i>, <i>occupied a factory in Lima</i> */
    private boolean isAt(PlaceMention place, Token verb) {
        Token head = sentence.token(place.head());
        boolean reached = head.is("obj") && REACHED.contains(verb.lemma());
        boolean at = Surroundings.isAt(NounPhrase.preposition(sentence, head));
        boolean inside = at
                && REACHED.contains(verb.lemma())
                && sentence.head(head)
                        .filter(o -> o.is("obj") && o.head() == verb.index())
                        .isPresent();
        return inside || head.head() == verb.index() && (reached || at);
    }
}
