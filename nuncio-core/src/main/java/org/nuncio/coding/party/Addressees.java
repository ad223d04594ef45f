package org.nuncio.coding.party;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.nuncio.codebook.Codebook;
import org.nuncio.coding.reading.Outcome;
import org.nuncio.coding.reading.Reading;
import org.nuncio.mention.ActorMention;
import org.nuncio.mention.Mentions;
import org.nuncio.sentence.Sentence;
import org.nuncio.sentence.Token;

/** To whom something is promised or refused where the words name nobody else: in <i>Chad told Mali that it would pull back</i> whoever is told. */
public final class Addressees {
    private static final Set<String> TELLING =
            Set.of("tell", "assure", "promise", "inform", "notify", "guarantee", "pledge");
    private static final Set<String> SAID =
            Set.of("AGREE", "REJECT", "CONCEDE"); // who hears a threat need not be threatened
    private static final Set<String> OBJECTS = Set.of("obj", "iobj");

    private final Codebook codebook;
    private final Sentence sentence;
    private final Mentions mentions;

    public Addressees(Codebook codebook, Sentence sentence, Mentions mentions) {
        this.codebook = codebook;
        this.sentence = sentence;
        this.mentions = mentions;
    }

    public Reading placed(Reading reading) {
        boolean open = ActorMention.codes(reading.recipients()).isEmpty()
                && !ActorMention.codes(reading.actors()).isEmpty();
        if (!open || !SAID.contains(Outcome.of(codebook, reading).type().name())) {
            return reading;
        }
        return telling(reading)
                .filter(verb -> isBy(verb, reading))
                .map(this::addressed)
                .filter(told -> !told.isEmpty())
                .map(told -> SameActors.others(told, reading.actors()))
                .filter(told -> !told.isEmpty())
                .map(told -> reading.with(reading.actors(), told))
                .orElse(reading);
    }

    private Optional<Token> telling(Reading reading) {
        Token act = reading.predicate();
        if (TELLING.contains(act.lemma())) {
            return Optional.of(act); // promised Mali not to attack
        }
        return act.is("ccomp") || act.is("xcomp")
                ? sentence.head(act).filter(verb -> TELLING.contains(verb.lemma()))
                : Optional.empty();
    }

    /** Whether who tells it is who is to do it. */
    private boolean isBy(Token verb, Reading reading) {
        Set<String> speakers = ActorMention.codes(sentence.children(verb, "nsubj").stream()
                .flatMap(t -> mentions.actorsAt(sentence, t).stream())
                .toList());
        return speakers.equals(ActorMention.codes(reading.actors()));
    }

    private List<ActorMention> addressed(Token verb) {
        return sentence.children(verb).stream()
                .filter(t -> OBJECTS.contains(t.relation()))
                .flatMap(t -> mentions.actorsAt(sentence, t).stream())
                .filter(m -> Objects.nonNull(m.actor().code())
                        && !"MED".equals(m.actor().sector()))
                .toList();
    }
}
