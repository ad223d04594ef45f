package org.nuncio.app.score;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.nuncio.app.score.Wanted.Party;
import org.nuncio.text.Span;

/** Which coded event serves which gold event: each one at most, required events first, as many as there can be (Kuhn 1955). */
final class Pairing {
    private final GoldStory gold;
    private final CodedStory coded;
    private final List<List<Integer>> candidates = new ArrayList<>();
    private final Map<Integer, Integer> goldOf = new HashMap<>();

    Pairing(GoldStory gold, CodedStory coded) {
        this.gold = gold;
        this.coded = coded;
        gold.events().forEach(event -> candidates.add(candidates(event)));
        for (boolean optional : new boolean[] {false, true}) {
            for (int g = 0; g < candidates.size(); g++) {
                if (gold.events().get(g).optional() == optional) {
                    serve(g, new HashSet<>());
                }
            }
        }
    }

    /** @return the number of the coded event that serves this gold event */
    Optional<Integer> codedOf(int goldEvent) {
        return goldOf.entrySet().stream()
                .filter(pair -> pair.getValue() == goldEvent)
                .map(Map.Entry::getKey)
                .findFirst();
    }

    boolean serves(int codedEvent) {
        return goldOf.containsKey(codedEvent);
    }

    private boolean serve(int goldEvent, Set<Integer> tried) {
        for (int c : candidates.get(goldEvent)) {
            if (tried.add(c) && (!goldOf.containsKey(c) || serve(goldOf.get(c), tried))) {
                goldOf.put(c, goldEvent);
                return true;
            }
        }
        return false;
    }

    /** The closest evidence first; of two that are as close, the later. */
    private List<Integer> candidates(GoldStory.Event event) {
        Optional<Span> place = Alike.find(coded.text(), event.evidence());
        List<Integer> found = new ArrayList<>();
        for (int c = coded.events().size() - 1; c >= 0 && place.isPresent(); c--) {
            if (closeness(place.get(), c) > 0 && isRight(event, coded.events().get(c))) {
                found.add(c);
            }
        }
        found.sort(Comparator.comparingDouble(c -> -closeness(place.orElseThrow(), c)));
        return found;
    }

    private double closeness(Span place, int codedEvent) {
        Span evidence = coded.events().get(codedEvent).evidence();
        return (double) Alike.shared(place, evidence) / place.union(evidence).length();
    }

    private static boolean isRight(GoldStory.Event event, CodedStory.Event got) {
        if (!event.takes(got.type(), got.happened())) {
            return false;
        }
        boolean straight =
                Wanted.fits(event.actors(), got.actors()) && Wanted.fits(event.recipients(), got.recipients());
        if (straight && sectorsPointTheRightWay(event, got)) {
            return true;
        }
        return event.isMutual() && event.fitsEitherWay(got);
    }

    /** Where actor and recipient are of one country, only the sectors tell them apart. */
    private static boolean sectorsPointTheRightWay(GoldStory.Event event, CodedStory.Event got) {
        Set<Party> actors = Wanted.sectored(event.actors());
        Set<Party> recipients = Wanted.sectored(event.recipients());
        return got.actors().stream().noneMatch(p -> isOnTheWrongSide(p, actors, recipients))
                && got.recipients().stream().noneMatch(p -> isOnTheWrongSide(p, recipients, actors));
    }

    private static boolean isOnTheWrongSide(Party party, Set<Party> mine, Set<Party> others) {
        boolean ofOneCountry = names(mine, party.code()) && names(others, party.code());
        if (party.sector().isEmpty() || !ofOneCountry || mine.contains(party)) {
            return false;
        }
        boolean sameKind =
                mine.stream().filter(p -> p.code().equals(party.code())).anyMatch(p -> p.isState() == party.isState());
        return others.contains(party) || !sameKind;
    }

    private static boolean names(Set<Party> parties, String code) {
        return parties.stream().anyMatch(p -> p.code().equals(code));
    }
}
