package org.nuncio.coding.event;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.nuncio.mention.ActorMention;
import org.nuncio.mention.PlaceMention;
import org.nuncio.mention.QuantityMention;
import org.nuncio.mention.TimeMention;
import org.nuncio.text.Span;

/**
 * Who did what to whom, as one clause or one named chain of clauses says it.
 *
 * @param id {@code e} and twelve hexadecimal digits over the article, the evidence and the type; the same in every run
 * @param type of PLOVER, after its reduction rules
 * @param act the act itself: SANCTION in <i>threatened sanctions</i>, whose type is THREATEN
 * @param evidence the words of the clause
 * @param sentence index in the article
 * @param condition the words on which a CONDITIONAL act depends
 * @param intensity PLOVER's score, -10 to +10
 * @param confidence 0 to 1, calibrated on the examples of the codebook; of a guess by likeness, its probability
 */
public record CodedEvent(
        String id,
        String type,
        String act,
        List<String> modes,
        List<String> contexts,
        Status status,
        List<ActorMention> actors,
        List<ActorMention> recipients,
        @Nullable TimeMention date,
        @Nullable PlaceMention place,
        List<QuantityMention> quantities,
        Attribution attribution,
        @Nullable Span condition,
        double intensity,
        String quad,
        @Nullable String cameo,
        double confidence,
        Span evidence,
        int sentence,
        Reason reason) {

    public CodedEvent {
        modes = List.copyOf(modes);
        contexts = List.copyOf(contexts);
        actors = List.copyOf(actors);
        recipients = List.copyOf(recipients);
        quantities = List.copyOf(quantities);
    }

    /** This event with the actors of an earlier one as its recipients, as the words <i>these demands</i> say. */
    public CodedEvent answering(CodedEvent question) {
        List<ActorMention> asked = question.actors().stream()
                .map(a -> a.as(a.actor(), "answer to " + question.id()))
                .toList();
        return with(asked, date, place, reason.chainedTo(question.id()));
    }

    /** This event done to those whom an earlier one has told of. */
    public CodedEvent facing(List<ActorMention> parties, CodedEvent told) {
        List<ActorMention> faced = parties.stream()
                .map(p -> p.as(p.actor(), "told in " + told.id()))
                .toList();
        return with(faced, date, place, reason.chainedTo(told.id()));
    }

    /** This event with day and place of an earlier one where it has none of its own, as the words <i>they then</i> say. */
    public CodedEvent after(CodedEvent earlier, @Nullable TimeMention day) {
        boolean newDay = date == null && day != null;
        boolean newPlace = place == null && earlier.place() != null;
        Reason why = reason;
        why = newDay ? why.linked("date", Optional.of("scene of " + earlier.id())) : why;
        why = newPlace ? why.linked("place", Optional.of("scene of " + earlier.id())) : why;
        return with(recipients, newDay ? day : date, newPlace ? earlier.place() : place, why);
    }

    /** This event at a place that its own sentence does not tell, by the link named. */
    public CodedEvent at(PlaceMention where, String link) {
        return with(recipients, date, where, reason.linked("place", Optional.of(link)));
    }

    /** This event on a day that its own sentence does not tell, by the link named. */
    public CodedEvent on(TimeMention day, String link) {
        return with(recipients, day, place, reason.linked("date", Optional.of(link)));
    }

    /** This event with other figures. */
    public CodedEvent counting(List<QuantityMention> figures) {
        return new CodedEvent(
                id,
                type,
                act,
                modes,
                contexts,
                status,
                actors,
                recipients,
                date,
                place,
                figures,
                attribution,
                condition,
                intensity,
                quad,
                cameo,
                confidence,
                evidence,
                sentence,
                reason);
    }

    private CodedEvent with(
            List<ActorMention> newRecipients,
            @Nullable TimeMention newDate,
            @Nullable PlaceMention newPlace,
            Reason newReason) {
        return new CodedEvent(
                id,
                type,
                act,
                modes,
                contexts,
                status,
                actors,
                newRecipients,
                newDate,
                newPlace,
                quantities,
                attribution,
                condition,
                intensity,
                quad,
                cameo,
                confidence,
                evidence,
                sentence,
                newReason);
    }

    /** The same done by others: as this event, with what its own words tell. */
    public CodedEvent alike(
            String newId, Also also, @Nullable TimeMention day, int inSentence, Attribution said, Reason why) {
        return new CodedEvent(
                newId,
                type,
                act,
                modes,
                contexts,
                status,
                also.actors(),
                recipients,
                day,
                also.together() ? place : null,
                quantities.stream()
                        .filter(q -> also.evidence().contains(q.span()))
                        .toList(),
                said,
                condition,
                intensity,
                quad,
                cameo,
                confidence,
                also.evidence(),
                inSentence,
                why);
    }

    /** This event as decided by the examples. */
    public CodedEvent guessed(Guess guess, String predicate) {
        return new CodedEvent(
                id,
                type,
                act,
                modes,
                contexts,
                status,
                actors,
                recipients,
                date,
                place,
                quantities,
                attribution,
                condition,
                intensity,
                quad,
                cameo,
                guess.probability(),
                evidence,
                sentence,
                Reason.likeness(guess, reason.form(), predicate, reason.actors()));
    }

    /** Whether it is said to have happened. */
    public boolean happened() {
        return status == Status.ACTUAL || status == Status.HISTORICAL;
    }
}
