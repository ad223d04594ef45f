package org.nuncio.coding.report;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.nuncio.coding.event.CodedEvent;
import org.nuncio.coding.scene.Surroundings;
import org.nuncio.gazetteer.Place;
import org.nuncio.mention.ActorMention;
import org.nuncio.mention.Mentions;
import org.nuncio.mention.NounPhrase;
import org.nuncio.mention.PlaceMention;
import org.nuncio.mention.TimeMention;
import org.nuncio.sentence.Sentence;
import org.nuncio.sentence.Token;

/**
 * Places that an earlier sentence sets: <i>In Lima youths burned tyres. Police fired into the crowd</i>, and where a visitor is: <i>flew to Lima. She met the
 * foreign minister</i>. Only where nothing nearer names a place; the record says which of the two it is.
 */
final class CarriedPlaces {
    private static final Set<String> ON_THE_SPOT = Set.of("ASSAULT", "PROTEST", "COERCE", "AID");
    private static final int REACH = 6;
    private static final int DAYS = 3;
    private static final Pattern FROM_AFAR = Pattern.compile(
            "(?i)\\b(?:phone[ds]?|phoning|telephoned?|calls?|called|videos?|virtual(?:ly)?|online|remotely|letters?|messages?)\\b");

    private final List<Sentence> sentences;
    private final Mentions mentions;

    CarriedPlaces(List<Sentence> sentences, Mentions mentions) {
        this.sentences = sentences;
        this.mentions = mentions;
    }

    /** @param before the events of the report up to this one, with the places that they were given */
    CodedEvent carried(CodedEvent event, List<CodedEvent> before) {
        Sentence sentence = sentences.get(event.sentence());
        List<PlaceMention> named = mentions.placesIn(sentence);
        if (event.place() != null) {
            return event;
        }
        if (named.stream().anyMatch(p -> isWhere(sentence, p))) {
            boolean there = before.stream()
                    .anyMatch(e -> e.sentence() == event.sentence()
                            && e.place() != null
                            && isMeeting(event, e.place().place()));
            return there ? visited(event, before) : event;
        }
        if (ON_THE_SPOT.contains(event.type()) && named.isEmpty()) {
            return opening(event, sentence).map(p -> event.at(p, "paragraph")).orElse(event);
        }
        return isMeeting(event, null) ? visited(event, before) : event;
    }

    /**
     * Whether people met, and not by telephone, in a sentence that tells of no place.
     *
     * @param known a place of which it may tell, or null
     */
    boolean isMeeting(CodedEvent event, @Nullable Place known) {
        Sentence sentence = sentences.get(event.sentence());
        return event.type().equals("CONSULT")
                && event.act().equals("CONSULT")
                && mentions.placesIn(sentence).stream()
                        .noneMatch(p -> isWhere(sentence, p) && !p.place().equals(known))
                && !FROM_AFAR.matcher(sentence.text()).find();
    }

    /** Not <i>Chad's minister</i>, which names no place where anything is. */
    private static boolean isWhere(Sentence sentence, PlaceMention place) {
        return !NounPhrase.preposition(sentence, sentence.token(place.head())).isEmpty();
    }

    /** The place that opens a sentence before, in the same paragraph, with no other place named since. */
    private Optional<PlaceMention> opening(CodedEvent event, Sentence sentence) {
        for (int i = sentence.index() - 1; i >= 0; i--) {
            Sentence earlier = sentences.get(i);
            List<PlaceMention> named = mentions.placesIn(earlier);
            if (earlier.paragraph() != sentence.paragraph()) {
                return Optional.empty();
            }
            if (!named.isEmpty()) {
                return Optional.of(named.get(0)).filter(p -> named.size() == 1 && opens(earlier, p) && isOf(event, p));
            }
        }
        return Optional.empty();
    }

    /** <i>In Lima</i>, <i>In the port of Lima</i>; told by the tags, since a sentence without an act has no tree. */
    private static boolean opens(Sentence sentence, PlaceMention place) {
        Token located = NounPhrase.located(sentence, sentence.token(place.head()));
        List<Token> before = sentence.tokens().stream()
                .filter(t -> t.span().start() < place.span().start())
                .toList();
        return !before.isEmpty()
                && Surroundings.isAt(before.get(0).lemma())
                && before.stream().skip(1).allMatch(t -> Set.of("DT", "IN").contains(t.tag()) || t.equals(located))
                && !place.place().kind().equals("state");
    }

    /** Whether somebody of that country, or nobody of any, takes part. */
    private static boolean isOf(CodedEvent event, PlaceMention place) {
        List<String> codes = parties(event).stream()
                .map(p -> p.actor().code())
                .filter(code -> code != null)
                .toList();
        String country = place.place().country();
        return country == null || codes.isEmpty() || codes.contains(country);
    }

    /** Who was told to be in a town abroad meets those of that country there. */
    private static CodedEvent visited(CodedEvent event, List<CodedEvent> before) {
        for (int i = before.size() - 1;
                i >= 0 && event.sentence() - before.get(i).sentence() <= REACH;
                i--) {
            CodedEvent stay = before.get(i);
            PlaceMention place = stay.place();
            if (place != null && stay.happened() && isVisit(stay, event, place)) {
                boolean host = parties(event).stream()
                        .anyMatch(p -> p.actor().code() != null
                                && p.actor().code().equals(place.place().country()));
                return host && isNear(stay.date(), event.date()) ? event.at(place, "visit of " + stay.id()) : event;
            }
        }
        return event;
    }

    /** Whether one of those who take part was there, away from home. */
    private static boolean isVisit(CodedEvent stay, CodedEvent event, PlaceMention place) {
        return parties(event).stream()
                .filter(p -> p.actor().code() != null
                        && !p.actor().code().equals(place.place().country()))
                .anyMatch(p -> stay.actors().stream()
                        .anyMatch(a -> a.actor().name().equals(p.actor().name())
                                && a.actor().label().equals(p.actor().label())));
    }

    private static boolean isNear(@Nullable TimeMention a, @Nullable TimeMention b) {
        LocalDate one = a == null ? null : a.value();
        LocalDate other = b == null ? null : b.value();
        return one == null || other == null || Math.abs(one.toEpochDay() - other.toEpochDay()) <= DAYS;
    }

    private static List<ActorMention> parties(CodedEvent event) {
        List<ActorMention> parties = new ArrayList<>(event.actors());
        parties.addAll(event.recipients());
        return parties;
    }
}
