package org.nuncio.coding.reading;

import java.util.Set;
import org.nuncio.mention.Mentions;
import org.nuncio.mention.Statement;
import org.nuncio.sentence.Sentence;
import org.nuncio.sentence.Token;

/**
 * What is set against a deed in quoted words: <i>“He lit the match and now he complains of the smoke,” she said</i>. The second half is how the speaker puts it,
 * and nothing that was done or said. Deeds that are told so (<i>and now they shell our towns</i>) are still told, and so is what goes on (<i>and now they are
 * asking for talks</i>).
 */
final class Sayings {
    private static final Set<String> WORDS =
            Set.of("ACCUSE", "REJECT", "THREATEN", "REQUEST", "CONSULT", "SUPPORT", "AGREE", "CONCEDE");
    private static final Set<String> THEY = Set.of("he", "she", "it", "they");
    private static final Set<String> JOINING = Set.of("and", "but", "yet");
    private static final Set<String> SIMPLE_PRESENT = Set.of("VBZ", "VBP");

    private final Sentence sentence;
    private final Mentions mentions;

    Sayings(Sentence sentence, Mentions mentions) {
        this.sentence = sentence;
        this.mentions = mentions;
    }

    boolean holds(Reading reading) {
        Token verb = reading.predicate();
        return WORDS.contains(reading.type().name())
                && (isSaying(verb) || sentence.children(verb, "ccomp").stream().anyMatch(this::isSaying));
    }

    private boolean isSaying(Token verb) {
        return isSetAgainst(verb)
                && mentions.statements().stream()
                        .filter(Statement::direct)
                        .anyMatch(s -> s.span().contains(verb.span()));
    }

    /** <i>and now they blame us</i>, <i>and now they want us to thank them</i> */
    private boolean isSetAgainst(Token verb) {
        if (SIMPLE_PRESENT.contains(verb.tag()) && sentence.hasChild(verb, this::isNowThey)) {
            return true;
        }
        return (verb.is("xcomp") || verb.is("ccomp"))
                && sentence.head(verb).filter(this::isSetAgainst).isPresent();
    }

    private boolean isNowThey(Token subject) {
        int at = subject.index();
        return at > 1
                && subject.is("nsubj")
                && THEY.contains(subject.lemma())
                && sentence.token(at - 1).lemma().equals("now")
                && JOINING.contains(sentence.token(at - 2).lemma());
    }
}
