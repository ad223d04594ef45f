package org.nuncio.coding.party;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.nuncio.coding.reading.Reading;
import org.nuncio.gazetteer.Actor;
import org.nuncio.mention.ActorMention;
import org.nuncio.mention.Mentions;
import org.nuncio.sentence.Sentence;
import org.nuncio.sentence.Token;

/** <i>Chad raided the Malian embassy, prompting Mali to sever relations</i>: who was wronged turns on who did it, where nobody else is named. */
public final class Retorts {
    private static final Set<String> PROMPTING =
            Set.of("prompt", "lead", "cause", "drive", "push", "provoke", "spur", "force");
    private static final Set<String> TYPES = Set.of("SANCTION", "REJECT", "ACCUSE", "THREATEN");

    private final Sentence sentence;
    private final Mentions mentions;

    public Retorts(Sentence sentence, Mentions mentions) {
        this.sentence = sentence;
        this.mentions = mentions;
    }

    public Reading placed(Reading reading) {
        Set<String> own = ActorMention.codes(reading.actors());
        boolean open =
                TYPES.contains(reading.type().name()) && reading.recipients().isEmpty() && own.size() == 1;
        Optional<Token> wrong = open ? prompted(reading.predicate()) : Optional.empty();
        return wrong.filter(verb -> isDoneTo(verb, own))
                .flatMap(verb -> doer(verb, own))
                .map(party -> reading.with(reading.actors(), List.of(party)))
                .orElse(reading);
    }

    /** The main verb over <i>prompting Mali to sever</i>. */
    private Optional<Token> prompted(Token verb) {
        return verb.is("xcomp") || verb.is("ccomp")
                ? sentence.head(verb)
                        .filter(p -> p.is("advcl") && p.tag().equals("VBG") && PROMPTING.contains(p.lemma()))
                        .flatMap(sentence::head)
                        .filter(Token::isVerb)
                : Optional.empty();
    }

    /** Whether what is done to anybody is done to those who answer. */
    private boolean isDoneTo(Token verb, Set<String> own) {
        return Stream.of("obj", "obl", "iobj")
                .map(relation -> sentence.children(verb, relation))
                .flatMap(Collection::stream)
                .flatMap(t -> mentions.actorsAt(sentence, t).stream())
                .anyMatch(m -> own.contains(m.actor().code()));
    }

    private Optional<ActorMention> doer(Token verb, Set<String> own) {
        return sentence.child(verb, "nsubj").stream()
                .flatMap(t -> mentions.actorsAt(sentence, t).stream())
                .filter(m -> m.actor().code() != null && !own.contains(m.actor().code()))
                .map(m -> m.as(new Actor(m.actor().name(), m.actor().code(), null, null, Actor.Kind.STATE), "answered"))
                .findFirst();
    }
}
