package org.nuncio.coding.scene;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import org.nuncio.clause.ClauseReader;
import org.nuncio.coding.reading.Reading;
import org.nuncio.mention.Mentions;
import org.nuncio.mention.NounPhrase;
import org.nuncio.mention.PlaceMention;
import org.nuncio.mention.TimeMention;
import org.nuncio.sentence.Sentence;
import org.nuncio.sentence.Token;

/** When, where and how many: only from the clause of the event itself, or from the chain of clauses that made it. */
public final class Circumstances {
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
    private static final Set<String> REASONS = Set.of("retaliation", "response", "revenge", "reprisal", "reply");
    private static final Set<String> BECAUSE = Set.of("over", "amid", "about", "despite");

    private static final Set<String> LENGTHS = Set.of("kilometre", "kilometer", "km", "mile", "metre", "meter");

    private final Sentence sentence;
    private final Mentions mentions;
    private final Set<Integer> predicates;
    private final PlaceRank ranks;

    /** @param predicates indices of all words of the sentence that are predicates of some reading: arguments of one are not those of another */
    public Circumstances(Sentence sentence, Mentions mentions, Set<Integer> predicates) {
        this.sentence = sentence;
        this.mentions = mentions;
        this.predicates = predicates;
        this.ranks = new PlaceRank(sentence, mentions);
    }

    /** Words that belong to the readings of the chain and to no other predicate. */
    public List<Token> words(List<Reading> chain) {
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
    public List<Token> within(Token verb) {
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
                                && !NounPhrase.isKindOfPlace(noun) // over the town of Badme
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
    public Optional<PlaceMention> place(List<Token> words, boolean towards, boolean visit) {
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
            int rank = held ? ranks.of(place, towards, visit) : 0;
            boolean finer =
                    best != null && (FinerPlace.isBeside(place, best) || !towards && FinerPlace.isWithin(place, best));
            boolean coarser =
                    best != null && (FinerPlace.isBeside(best, place) || !towards && FinerPlace.isWithin(best, place));
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

    private static boolean holds(List<Token> words, int index) {
        return words.stream().anyMatch(t -> t.index() == index);
    }
}
