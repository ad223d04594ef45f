package org.nuncio.coding.party;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.nuncio.coding.reading.Reading;
import org.nuncio.gazetteer.Actor;
import org.nuncio.mention.ActorMention;
import org.nuncio.mention.Mentions;
import org.nuncio.mention.Statement;
import org.nuncio.sentence.Sentence;

/** <i>“They killed our children,” an opposition leader said</i>: in words that are quoted, <i>they</i> are others than who speaks and those for whom he does. */
public final class QuotedOthers {
    private static final Set<String> THEY = Set.of("they", "them");
    private static final Set<String> STATE = Set.of("GOV", "MIL", "COP", "JUD", "SPY");

    private final Sentence sentence;
    private final Mentions mentions;

    public QuotedOthers(Sentence sentence, Mentions mentions) {
        this.sentence = sentence;
        this.mentions = mentions;
    }

    public Reading placed(Reading reading) {
        Optional<Actor> speaker = speaker(reading);
        return speaker.map(own -> reading.with(others(reading.actors(), own), others(reading.recipients(), own)))
                .orElse(reading);
    }

    /** Who speaks the words in quotation marks. */
    private Optional<Actor> speaker(Reading reading) {
        return mentions.statements().stream()
                .filter(Statement::direct)
                .filter(s -> s.span().contains(reading.predicate().span()))
                .map(Statement::speaker)
                .filter(Objects::nonNull)
                .filter(a -> a.code() != null)
                .findFirst();
    }

    private List<ActorMention> others(List<ActorMention> side, Actor speaker) {
        return side.stream()
                .filter(m -> !isThey(m) || !isOneSide(m.actor(), speaker))
                .toList();
    }

    private boolean isThey(ActorMention mention) {
        return mention.sentence() == sentence.index() && THEY.contains(sentence.word(mention.head()));
    }

    private static boolean isOneSide(Actor they, Actor speaker) {
        boolean ofState = they.sector() == null || STATE.contains(they.sector());
        boolean speaksForState = speaker.sector() == null || STATE.contains(speaker.sector());
        return Objects.equals(they.code(), speaker.code()) && ofState == speaksForState;
    }
}
