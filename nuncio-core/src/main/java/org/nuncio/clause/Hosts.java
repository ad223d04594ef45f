package org.nuncio.clause;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.nuncio.mention.NounPhrase;
import org.nuncio.sentence.Sentence;
import org.nuncio.sentence.Token;

/** Who stands outside of a noun and does it: the subject of the verb over it, or whom an aside tells of (<i>Lind, in Lima for talks with the king, said</i>). */
final class Hosts {
    private static final Set<String> THERE = Set.of("in", "at");
    private static final Set<String> PURPOSES = Set.of("for", "on", "after", "during");

    private Hosts() {}

    static List<Token> of(Sentence sentence, Token noun) {
        Optional<Token> over = sentence.head(noun)
                .filter(Token::isVerb)
                .filter(v -> noun.is("obl") && !Subjects.isWhatItIsCalled(sentence, noun, v));
        return over.map(v -> ClauseReader.read(sentence, v).slot("subject"))
                .orElseGet(() -> travelling(sentence, noun).map(List::of).orElse(List.of()));
    }

    /** <i>Lind, in Lima for talks with the king</i>, <i>Lind, who was in Lima for talks</i> and <i>Lind, on his way to talks</i> differ; only the first has no verb. */
    private static Optional<Token> travelling(Sentence sentence, Token noun) {
        Optional<Token> place = noun.is("nmod") && PURPOSES.contains(NounPhrase.preposition(sentence, noun))
                ? sentence.head(noun)
                : Optional.empty();
        return place.filter(p -> p.is("nmod") && THERE.contains(NounPhrase.preposition(sentence, p)))
                .flatMap(p -> sentence.head(p).filter(guest -> isSetOff(sentence, guest, p)));
    }

    private static boolean isSetOff(Sentence sentence, Token guest, Token place) {
        int first = place.index();
        while (first > guest.index() && !sentence.token(first).form().equals(",")) {
            first--;
        }
        return first > guest.index() && guest.isNoun() && guest.relation().startsWith("nsubj");
    }
}
