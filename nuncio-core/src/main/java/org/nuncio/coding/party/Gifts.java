package org.nuncio.coding.party;

import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.nuncio.coding.reading.Reading;
import org.nuncio.mention.ActorMention;
import org.nuncio.mention.NounPhrase;
import org.nuncio.sentence.Sentence;
import org.nuncio.sentence.Token;

/** What is promised, sent or asked for is nobody to whom: <i>promised 900 of them</i>, <i>offered to send FBI agents</i>, <i>if Chad asked for them</i>. */
public final class Gifts {
    private static final Set<String> GIVING = Set.of("AGREE", "AID");
    private static final Set<String> SENDING =
            Set.of("send", "dispatch", "deploy", "lend", "provide", "supply", "contribute", "fly", "second", "commit");
    private static final Set<String> REQUESTING = Set.of("request", "seek", "demand");
    private static final Set<String> ASKING = Set.of("ask", "call", "appeal", "plead", "beg", "wish");

    private Gifts() {}

    public static Reading spared(Reading reading) {
        boolean giving = GIVING.contains(reading.type().name());
        if (!giving && !reading.type().name().equals("REQUEST")) {
            return reading;
        }
        Sentence sentence = reading.match().clause().sentence();
        List<ActorMention> kept = reading.recipients().stream()
                .filter(r -> r.sentence() != sentence.index()
                        || !(giving ? isGiven(sentence, reading, r) : isWanted(sentence, reading, r)))
                .toList();
        return kept.size() == reading.recipients().size() ? reading : reading.with(reading.actors(), kept);
    }

    private static boolean isGiven(Sentence sentence, Reading reading, ActorMention mention) {
        Token token = sentence.token(mention.head());
        return isCounted(sentence, token) || isSent(sentence, token) && isOfActor(reading, mention);
    }

    private static boolean isCounted(Sentence sentence, Token token) {
        return token.isPronoun()
                && NounPhrase.preposition(sentence, token).equals("of")
                && sentence.head(token).filter(Token::isNumber).isPresent();
    }

    private static boolean isSent(Sentence sentence, Token token) {
        return token.is("obj")
                && sentence.head(token)
                        .filter(verb -> SENDING.contains(verb.lemma()))
                        .isPresent();
    }

    /** Whose own people they are; who sends others' somewhere does it to them. */
    private static boolean isOfActor(Reading reading, ActorMention mention) {
        return reading.actors().stream()
                .anyMatch(a -> Objects.equals(a.actor().code(), mention.actor().code()));
    }

    /** <i>Requested 3,000 more soldiers</i>, <i>asked for them</i> */
    private static boolean isWanted(Sentence sentence, Reading reading, ActorMention mention) {
        Token token = sentence.token(mention.head());
        Token verb = reading.predicate();
        boolean object = REQUESTING.contains(verb.lemma())
                && token.is("obj")
                && token.head() == verb.index()
                && token.tag().equals("NNS")
                && sentence.children(token).stream().noneMatch(t -> t.is("det") || t.is("nmod:poss"));
        boolean pronoun = ASKING.contains(verb.lemma())
                && token.isPronoun()
                && token.head() == verb.index()
                && NounPhrase.preposition(sentence, token).equals("for");
        return object || pronoun;
    }
}
