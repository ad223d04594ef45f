package org.nuncio.coding.home;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.nuncio.coding.reading.Reading;
import org.nuncio.mention.ActorMention;
import org.nuncio.mention.Mentions;
import org.nuncio.mention.NounPhrase;
import org.nuncio.mention.PlaceMention;
import org.nuncio.sentence.Sentence;
import org.nuncio.sentence.Token;

/** Whom a visitor deals with where he has gone: in <i>flew to Lome and met the prime minister</i> that of Togo, where the words name no other state. */
public final class Hosts {
    private static final Set<String> DEALT =
            Set.of("CONSULT", "REQUEST", "SUPPORT", "AGREE", "COOPERATE", "ACCUSE", "REJECT");
    private static final Set<String> SECTORS = Set.of("GOV", "LEG", "MIL", "OPP", "PTY", "JUD", "SPY");
    private static final Set<String> RULES = Set.of("role", "title");
    private static final Set<String> WHERE = Set.of("in", "to", "at");

    /** Where those of many states meet. */
    private static final Set<String> SEATS = Set.of(
            "Geneva",
            "Vienna",
            "New York",
            "New York City",
            "Brussels",
            "The Hague",
            "Davos",
            "Strasbourg",
            "Munich",
            "Luxembourg");

    private final Sentence sentence;
    private final Mentions mentions;

    public Hosts(Sentence sentence, Mentions mentions) {
        this.sentence = sentence;
        this.mentions = mentions;
    }

    public Reading placed(Reading reading) {
        boolean open = DEALT.contains(reading.type().name())
                && reading.isAct()
                && !reading.recipients().isEmpty()
                && reading.recipients().stream().allMatch(this::isOpen);
        Set<String> guests = reading.actors().stream()
                .map(a -> a.actor().code())
                .filter(Objects::nonNull)
                .collect(Collectors.toSet());
        if (!open || guests.isEmpty()) {
            return reading;
        }
        return host(reading, guests)
                .map(code -> reading.with(
                        reading.actors(),
                        reading.recipients().stream()
                                .map(m -> m.as(m.actor().withCode(code), "clause-place"))
                                .toList()))
                .orElse(reading);
    }

    /** The one state beside the guests' in which the clause, or the one that it is joined to, plays. */
    private Optional<String> host(Reading reading, Set<String> guests) {
        List<String> countries = mentions.placesIn(sentence).stream()
                .filter(p -> isWhere(p, reading) && !SEATS.contains(p.place().name()))
                .map(p -> p.place().country())
                .filter(Objects::nonNull)
                .distinct()
                .toList();
        return countries.size() == 1 && !guests.contains(countries.get(0))
                ? Optional.of(countries.get(0))
                : Optional.empty();
    }

    private boolean isWhere(PlaceMention place, Reading reading) {
        Token head = sentence.token(place.head());
        Token verb = reading.predicate();
        Token first = verb.is("conj") ? sentence.head(verb).orElse(verb) : verb;
        boolean own = reading.type().name().equals("CONSULT") && isBelow(head, verb);
        boolean gone = !first.equals(verb) && first.isVerb() && isBelow(head, first);
        return (own || gone) && WHERE.contains(NounPhrase.preposition(sentence, head));
    }

    private boolean isBelow(Token token, Token verb) {
        return sentence.head(token)
                .filter(h -> h.equals(verb)
                        || h.isNoun() && sentence.head(h).filter(verb::equals).isPresent())
                .isPresent();
    }

    private boolean isOpen(ActorMention mention) {
        return mention.actor().code() == null
                && SECTORS.contains(String.valueOf(mention.actor().sector()))
                && RULES.contains(mention.rule())
                && mention.sentence() == sentence.index()
                && new NounPhrase(sentence, sentence.token(mention.head())).isDefinite()
                && !Locals.isElsewhere(sentence, mention);
    }
}
