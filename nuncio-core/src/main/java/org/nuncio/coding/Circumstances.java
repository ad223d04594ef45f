package org.nuncio.coding;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import org.nuncio.clause.ClauseReader;
import org.nuncio.gazetteer.Place;
import org.nuncio.mention.Mentions;
import org.nuncio.mention.NounPhrase;
import org.nuncio.mention.PlaceMention;
import org.nuncio.mention.TimeMention;
import org.nuncio.sentence.Sentence;
import org.nuncio.sentence.Token;

/** When, where and how many: only from the clause of the event itself, or from the chain of clauses that made it. */
final class Circumstances {
    private static final Set<String> WHERE = Set.of(
            "in",
            "at",
            "near",
            "outside",
            "inside",
            "around",
            "across",
            "over",
            "off",
            "along",
            "on",
            "into",
            "within",
            "throughout",
            "from",
            "of",
            "to",
            "towards",
            "toward",
            "through",
            "between",
            "against",
            "above",
            "beside",
            "opposite");
    private static final Set<String> NEAR =
            Set.of("near", "outside", "inside", "around", "off", "at", "in", "through", "across");
    private static final Set<String> WEAK_WHERE = Set.of("from", "of", "between", "against");
    private static final Set<String> DOCUMENTS = Set.of(
            "statement",
            "communique",
            "communiqué",
            "declaration",
            "letter",
            "speech",
            "address",
            "message",
            "report",
            "resolution",
            "document",
            "interview",
            "appeal");
    private static final Set<String> ISSUED = Set.of(
            "issue",
            "publish",
            "release",
            "sign",
            "adopt",
            "give",
            "make",
            "deliver",
            "broadcast",
            "post",
            "circulate",
            "read",
            "air");
    private static final Set<String> COMING_AND_GOING =
            Set.of("leave", "flee", "quit", "exit", "enter", "visit", "tour", "invade", "reach", "evacuate");
    private static final Set<String> FOUGHT = Set.of("battle", "fight", "struggle", "fighting");
    private static final Set<String> TOURED =
            Set.of("tour", "visit", "inspect", "review", "enter", "cross", "leave", "reach");

    private static final Set<String> LEAVING = Set.of("leave", "depart", "head", "sail");

    /** The rank of the end of a movement, above all others. */
    private static final int GOAL = 4;

    private static final Set<String> SETTLED = Set.of(
            "capital", "city", "town", "village", "port", "stronghold", "island", "region", "province", "district");

    private static final Set<String> REASONS = Set.of("retaliation", "response", "revenge", "reprisal", "reply");
    private static final Set<String> BECAUSE = Set.of("over", "amid", "about", "despite");

    private static final Set<String> HELD_IN = Set.of("prison", "jail", "penitentiary", "camp", "barracks", "cell");

    private static final Set<String> LENGTHS = Set.of("kilometre", "kilometer", "km", "mile", "metre", "meter");

    private static final Set<String> TO = Set.of("to", "into", "towards", "toward");

    private final Sentence sentence;
    private final Mentions mentions;
    private final Set<Integer> predicates;

    /** @param predicates indices of all words of the sentence that are predicates of some reading: arguments of one are not those of another */
    Circumstances(Sentence sentence, Mentions mentions, Set<Integer> predicates) {
        this.sentence = sentence;
        this.mentions = mentions;
        this.predicates = predicates;
    }

    /** Words that belong to the readings of the chain and to no other predicate. */
    List<Token> words(List<Reading> chain) {
        Set<Token> words = new LinkedHashSet<>();
        for (Reading reading : chain) {
            collect(reading.predicate(), reading.predicate(), words);
            reading.match().consumed().forEach(t -> collect(t, reading.predicate(), words));
            if (reading.match().clause().kind() == org.nuncio.clause.Clause.Kind.NOUN) {
                support(reading.predicate()).ifPresent(verb -> collect(verb, reading.predicate(), words));
            }
        }
        return List.copyOf(words);
    }

    /**
     * What the chain shares with the verb that it is joined to by <i>and</i>: <i>on Monday he met A and flew to B</i>. Only words before the second verb.
     */
    List<Token> shared(Reading reading) {
        Token verb = reading.predicate();
        Set<Token> words = new LinkedHashSet<>();
        joinedTo(verb).ifPresent(first -> collect(first, first, words));
        return words.stream().filter(t -> t.index() < verb.index()).toList();
    }

    /** Words of the meeting after which something is said: <i>held talks in Lima on Monday and called on them to leave</i>. */
    List<Token> talks(Reading reading) {
        Set<Token> words = new LinkedHashSet<>();
        joinedTo(reading.predicate()).stream()
                .flatMap(first -> sentence.children(first, "obj").stream())
                .filter(Meetings::isOne)
                .forEach(talks -> collect(talks, talks, words));
        return List.copyOf(words);
    }

    /** The verb to which this one is joined without a subject and a tense of its own: <i>met A and flew to B</i>, but not <i>met A and will fly to B</i>. */
    private Optional<Token> joinedTo(Token verb) {
        boolean bare = verb.isVerb()
                && verb.is("conj")
                && sentence.child(verb, "nsubj").isEmpty()
                && !sentence.hasChild(verb, t -> t.relation().equals("aux"));
        return bare ? sentence.head(verb).filter(Token::isVerb) : Optional.empty();
    }

    /** Words of the clause of this verb, without other clauses. */
    List<Token> around(Token verb) {
        Set<Token> words = new LinkedHashSet<>();
        collect(verb, verb, words);
        return List.copyOf(words);
    }

    /** Words of the clause of this verb, with those of the happenings that it names: <i>wounded in a raid in Lima</i>. */
    List<Token> within(Token verb) {
        Set<Token> words = new LinkedHashSet<>(around(verb));
        sentence.children(verb, "obl").stream()
                .filter(t ->
                        isPredicate(t) && NounPhrase.preposition(sentence, t).equals("in"))
                .forEach(t -> collect(t, t, words));
        sentence.children(verb, "xcomp").stream()
                .filter(t -> t.tag().equals("VBN") || t.tag().equals("JJ")) // stayed shut on Monday
                .forEach(t -> collect(t, t, words));
        return List.copyOf(words);
    }

    boolean isPredicate(Token token) {
        return predicates.contains(token.index());
    }

    /** The verb over a noun that is its subject or object: <i>talks will take place in Berlin</i>. */
    private Optional<Token> support(Token noun) {
        boolean argument = noun.is("nsubj") || noun.is("obj");
        return argument
                ? sentence.head(noun).filter(Token::isVerb).filter(v -> !predicates.contains(v.index()))
                : Optional.empty();
    }

    private void collect(Token token, Token top, Set<Token> words) {
        if (!words.add(token)) {
            return;
        }
        boolean passive = token.isVerb() && ClauseReader.isPassive(sentence, token);
        for (Token child : sentence.children(token)) {
            boolean clause = child.is("ccomp")
                    || child.is("advcl")
                    || child.is("acl") && !isIssued(token, child)
                    || child.is("parataxis")
                    || child.is("conj") && child.isVerb();
            boolean other = predicates.contains(child.index()) && child.index() != top.index();
            if (!clause && !other && (passive || !child.relation().equals("nsubj"))) {
                collect(child, top, words);
            }
        }
    }

    /** <i>in retaliation for a raid in Lima</i>, <i>over a raid in Lima</i>: why, and not where. */
    private boolean isBelowReason(Token place, List<Token> words) {
        return isBelow(place, words, this::isReason);
    }

    private boolean isBelow(Token token, List<Token> words, Predicate<Token> reason) {
        Optional<Token> above = sentence.head(token);
        while (above.filter(t -> t.isNoun() && words.contains(t) && !t.equals(words.get(0)))
                .isPresent()) {
            if (reason.test(above.get())) {
                return true;
            }
            above = above.flatMap(sentence::head);
        }
        return false;
    }

    private boolean isReason(Token noun) {
        boolean oblique = noun.is("obl") || noun.is("nmod");
        return oblique
                && noun.isNoun()
                && (REASONS.contains(noun.lemma())
                        || !noun.isProperNoun()
                                && BECAUSE.contains(NounPhrase.preposition(sentence, noun))
                                && mentions.timesIn(sentence).stream().noneMatch(t -> t.head() == noun.index())
                                && mentions.placesIn(sentence).stream().noneMatch(p -> p.head() == noun.index()));
    }

    /** <i>in a statement issued in Vienna on Tuesday</i>: where and when it was said. */
    private static boolean isIssued(Token noun, Token participle) {
        return DOCUMENTS.contains(noun.lemma())
                && participle.tag().equals("VBN")
                && ISSUED.contains(participle.lemma());
    }

    Optional<TimeMention> date(List<Token> words) {
        List<TimeMention> times = mentions.timesIn(sentence).stream()
                .filter(t -> !t.isDuration()
                        && !t.isOfNextClause()
                        && holds(words, t.head())
                        && !isBelow(
                                sentence.token(t.head()),
                                words,
                                noun -> noun.is("obl") && REASONS.contains(noun.lemma()))
                        && !new FrontedTime(sentence).isOfVerbBehind(t, words.get(0))
                        && !DatesOfThings.isOne(sentence, t, words, predicates))
                .toList();
        return times.stream()
                .filter(t -> t.value() != null && !isSince(t)) // who has been there since Monday, met him on Friday
                .findFirst()
                .or(() -> times.stream().filter(t -> t.value() != null).findFirst())
                .or(() -> times.stream().findFirst());
    }

    private boolean isSince(TimeMention time) {
        return NounPhrase.preposition(sentence, sentence.token(time.head())).equals("since");
    }

    /**
     * @param towards whether the end of a movement is the place: visits, deployments
     * @param visit whether a state that is the object is the place; a town or region is one in any case
     */
    Optional<PlaceMention> place(List<Token> words, boolean towards, boolean visit) {
        return best(words, towards, visit, false).or(() -> best(words, towards, visit, true));
    }

    /** @param source whether among the places that only tell who says so or how far off it was */
    private Optional<PlaceMention> best(List<Token> words, boolean towards, boolean visit, boolean source) {
        PlaceMention best = null;
        int bestRank = 0;
        for (PlaceMention place : mentions.placesIn(sentence)) {
            boolean held = holds(words, place.head())
                    && source == isOfSource(sentence.token(place.head()))
                    && !isBelowReason(sentence.token(place.head()), words);
            int rank = held ? rank(place, towards, visit) : 0;
            boolean finer = best != null && !towards && FinerPlace.isWithin(place, best);
            boolean coarser = best != null && !towards && FinerPlace.isWithin(best, place);
            boolean better =
                    rank > bestRank && !coarser || rank == bestRank && best != null && FinerPlace.isFiner(place, best);
            if (rank > 0 && (better || finer)) {
                best = place;
                bestRank = rank;
            }
        }
        return Optional.ofNullable(best);
    }

    /** Not where it was: <i>according to a charity in Lima</i>, <i>some 400 kilometres from Lima</i>. */
    private boolean isOfSource(Token place) {
        return sentence.head(place)
                .filter(noun -> NounPhrase.preposition(sentence, noun).endsWith("according to")
                        || LENGTHS.contains(noun.lemma()))
                .isPresent();
    }

    /** What is as it is written comes after what has a name of its own, unless it is where somebody goes. */
    private int rank(PlaceMention place, boolean towards, boolean visit) {
        boolean local = visit || !place.place().kind().equals("state");
        int rank = rank(sentence.token(place.head()), towards, local);
        return isAsWritten(place.place()) && rank < GOAL ? Math.min(rank, 1) : rank;
    }

    private int rank(Token head, boolean towards, boolean local) {
        Token at = NounPhrase.located(
                sentence, isBeside(head) ? sentence.head(head).orElse(head) : head);
        String preposition = NounPhrase.preposition(sentence, at);
        String last = preposition.substring(preposition.lastIndexOf(' ') + 1);
        if (at.lemma().equals("here") || at.lemma().equals("there")) {
            return 3;
        }
        if (preposition.isEmpty()
                && (local || isLeft(at))
                && (at.is("obj") || at.relation().equals("nsubj:pass") || towards && isToured(at))) {
            return 2;
        }
        if (preposition.isEmpty() && at.is("nmod:poss")) {
            return sentence.head(at).filter(this::isLocated).isPresent() ? 3 : 0; // near Lima's harbour
        }
        if (!WHERE.contains(last)) {
            if (towards && last.equals("for") && isLeftFor(at)) {
                return GOAL;
            }
            boolean fought = last.equals("for")
                    && sentence.head(at).filter(n -> FOUGHT.contains(n.lemma())).isPresent();
            return fought ? 2 : 0; // the battle for Kelstadt
        }
        if (TO.contains(last)) {
            boolean entered = last.equals("into")
                    && sentence.head(at).filter(Token::isVerb).isPresent();
            return towards ? GOAL : entered ? 2 : 0; // fired rockets into Chad
        }
        return WEAK_WHERE.contains(last) ? Origins.isOne(sentence, mentions, at, last) ? 0 : 1 : 3;
    }

    /** <i>in Lima and Cusco</i>, <i>marched on their capital, Lima</i>; a ship may bear the name of a town. */
    private boolean isBeside(Token place) {
        return place.is("conj")
                || place.is("appos")
                        && sentence.head(place)
                                .filter(h -> SETTLED.contains(h.lemma()))
                                .isPresent();
    }

    /** <i>toured Chad's front lines</i>, not <i>met Chad's foreign minister</i>. */
    private boolean isToured(Token owner) {
        Optional<Token> noun = owner.is("nmod:poss") ? sentence.head(owner) : Optional.empty();
        return noun.filter(n -> n.is("obj") || n.relation().equals("nsubj:pass"))
                .flatMap(sentence::head)
                .filter(verb -> TOURED.contains(verb.lemma()))
                .isPresent();
    }

    /** <i>told them to leave Chad</i>: a state is the place of coming and going. */
    private boolean isLeft(Token place) {
        return place.is("obj")
                && sentence.head(place)
                        .filter(v -> COMING_AND_GOING.contains(v.lemma()))
                        .isPresent();
    }

    /** <i>left for Lima</i> */
    private boolean isLeftFor(Token place) {
        return sentence.head(place).filter(v -> LEAVING.contains(v.lemma())).isPresent();
    }

    /** Whether a place-like preposition stands before the noun itself: <i>near the harbour</i>. */
    private boolean isLocated(Token noun) {
        String preposition = NounPhrase.preposition(sentence, noun);
        return NEAR.contains(preposition)
                || preposition.equals("from") && HELD_IN.contains(noun.lemma()); // freed from Lima's main prison
    }

    /** <i>the border</i>: a place that is only told by words. */
    static boolean isAsWritten(Place place) {
        return place.country() == null && place.lat() == null && place.name().startsWith("the ");
    }

    private static boolean holds(List<Token> words, int index) {
        return words.stream().anyMatch(t -> t.index() == index);
    }
}
