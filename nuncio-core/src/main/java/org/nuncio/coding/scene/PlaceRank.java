package org.nuncio.coding.scene;

import java.util.Optional;
import java.util.Set;
import org.nuncio.coding.match.Origins;
import org.nuncio.mention.Mentions;
import org.nuncio.mention.NounPhrase;
import org.nuncio.mention.PlaceMention;
import org.nuncio.sentence.Sentence;
import org.nuncio.sentence.Token;

/** How well the words around a place tell that something was there: 0 not at all, 1 perhaps, 2 as what it is done to, 3 as where, 4 as the end of a movement. */
final class PlaceRank {
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

    private static final Set<String> SPEAKING_TO = Set.of(
            "thank",
            "urge",
            "ask",
            "accuse",
            "blame",
            "condemn",
            "denounce",
            "criticise",
            "criticize",
            "warn",
            "tell",
            "praise",
            "assure",
            "inform",
            "press",
            "recognise",
            "recognize",
            "defy",
            "rebuke",
            "chide",
            "commend",
            "hail",
            "congratulate",
            "beg",
            "remind");

    /** What is a state's own and lies nowhere: <i>meddling in Chad's affairs</i>. */
    private static final Set<String> MATTERS = Set.of(
            "affair",
            "politics",
            "election",
            "vote",
            "interest",
            "name",
            "favour",
            "favor",
            "economy",
            "eye",
            "hand",
            "statement",
            "decision",
            "policy",
            "dispute",
            "quarrel",
            "process",
            "future",
            "history");

    private static final Set<String> WEAK_WHERE = Set.of("from", "of", "between", "against");

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

    private static final Set<String> HELD_IN = Set.of("prison", "jail", "penitentiary", "camp", "barracks", "cell");

    private static final Set<String> TO = Set.of("to", "into", "towards", "toward");

    private final Sentence sentence;
    private final Mentions mentions;

    PlaceRank(Sentence sentence, Mentions mentions) {
        this.sentence = sentence;
        this.mentions = mentions;
    }

    /**
     * @param towards whether the end of a movement is the place
     * @param visit whether a state that is the object is the place
     */
    int of(PlaceMention place, boolean towards, boolean visit) {
        boolean local = visit || !place.place().kind().equals("state");
        int rank = rank(sentence.token(place.head()), towards, local);
        return place.place().isAsWritten() && rank < GOAL ? Math.min(rank, 1) : rank;
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
                && !isSpokenTo(at)
                && (at.is("obj") || at.relation().equals("nsubj:pass") || towards && isToured(at))) {
            return 2;
        }
        if (preposition.isEmpty() && at.is("nmod:poss")) {
            boolean matter = !local
                    && sentence.head(at)
                            .filter(noun -> MATTERS.contains(noun.lemma()))
                            .isPresent();
            return !matter && sentence.head(at).filter(this::isLocated).isPresent() ? 3 : 0; // near Lima's harbour
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

    /** <i>thanked Nairobi and flew home</i>: a state by its capital, and no place. */
    private boolean isSpokenTo(Token name) {
        return name.is("obj")
                && sentence.head(name)
                        .filter(verb -> SPEAKING_TO.contains(verb.lemma()))
                        .isPresent();
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
}
