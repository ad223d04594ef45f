package org.nuncio.coding.home;

import java.util.Comparator;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.nuncio.coding.reading.Reading;
import org.nuncio.gazetteer.Actor;
import org.nuncio.mention.Mentions;
import org.nuncio.mention.Statement;

/** Who counts the dead does so at home: <i>two people were killed, Ghana's interior minister said</i>, where no place says otherwise. */
final class Tellers {
    /** Offices whose business is the own state; foreign and defence ministries speak of other places as well. */
    private static final Pattern AT_HOME = Pattern.compile(
            "\\b(?:health|interior|home|emergenc(?:y|ies)|police|governor|mayor|hospitals?|rescue|rescuers|medics?|civil|fire|coroner|prosecutors?|doctors?)\\b",
            Pattern.CASE_INSENSITIVE);

    private static final Set<String> OFFICIAL = Set.of("GOV", "COP");

    private Tellers() {}

    /** @return the code of the state of whoever tells of the harm */
    static Optional<String> home(Reading reading, Mentions mentions) {
        return !reading.type().name().equals("ASSAULT")
                        || !reading.isAct()
                        || reading.modality().future()
                        || reading.modality().negated()
                ? Optional.empty()
                : mentions.statements().stream()
                        .filter(s -> s.span().contains(reading.predicate().span()))
                        .min(Comparator.comparingInt(s -> s.span().length()))
                        .filter(s -> s.speakerSpan() != null && (isAtHome(s, reading) || isSide(s, reading, mentions)))
                        .map(Statement::speaker)
                        .map(Actor::code)
                        .filter(Objects::nonNull);
    }

    private static boolean isAtHome(Statement statement, Reading reading) {
        String words =
                statement.speakerSpan().cut(reading.match().clause().sentence().articleText());
        return AT_HOME.matcher(words).find()
                && statement.speaker() != null
                && OFFICIAL.contains(String.valueOf(statement.speaker().sector()));
    }

    /** <i>Chad said 26 people were killed</i>, in a report about its quarrel with another state: a side counts its own dead, of whom it does not say that they were soldiers. */
    private static boolean isSide(Statement statement, Reading reading, Mentions mentions) {
        Actor speaker = statement.speaker();
        return speaker != null
                && speaker.kind() == Actor.Kind.STATE
                && mentions.pair().contains(String.valueOf(speaker.code()))
                && reading.actors().isEmpty()
                && !reading.recipients().isEmpty()
                && reading.recipients().stream()
                        .allMatch(r -> "CVL".equals(r.actor().sector()));
    }
}
