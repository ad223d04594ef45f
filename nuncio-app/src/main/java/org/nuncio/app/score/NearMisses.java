package org.nuncio.app.score;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.nuncio.text.Span;

/**
 * For gold events that were missed, the coded event over the same words that comes nearest and serves no other: what agrees in more of type, actors and
 * recipients goes before what shares more words.
 */
final class NearMisses {
    private final GoldStory gold;
    private final CodedStory coded;
    private final Map<Integer, Integer> codedOf = new HashMap<>();

    private record Candidate(int goldEvent, int codedEvent, int agreeing, int shared) {}

    NearMisses(GoldStory gold, CodedStory coded, Pairing pairing) {
        this.gold = gold;
        this.coded = coded;
        List<Candidate> candidates = new ArrayList<>();
        for (int g = 0; g < gold.events().size(); g++) {
            if (!gold.events().get(g).optional() && pairing.codedOf(g).isEmpty()) {
                candidates.addAll(candidates(g, pairing));
            }
        }
        candidates.sort(Comparator.comparingInt(Candidate::agreeing)
                .thenComparingInt(Candidate::shared)
                .reversed());
        Set<Integer> taken = new HashSet<>();
        for (Candidate candidate : candidates) {
            if (!codedOf.containsKey(candidate.goldEvent()) && taken.add(candidate.codedEvent())) {
                codedOf.put(candidate.goldEvent(), candidate.codedEvent());
            }
        }
    }

    /** @return the number of the coded event */
    Optional<Integer> codedOf(int goldEvent) {
        return Optional.ofNullable(codedOf.get(goldEvent));
    }

    boolean isNear(int codedEvent) {
        return codedOf.containsValue(codedEvent);
    }

    private List<Candidate> candidates(int goldEvent, Pairing pairing) {
        GoldStory.Event event = gold.events().get(goldEvent);
        Optional<Span> place = Alike.find(coded.text(), event.evidence());
        List<Candidate> found = new ArrayList<>();
        for (int c = 0; c < coded.events().size() && place.isPresent(); c++) {
            CodedStory.Event got = coded.events().get(c);
            int shared = Alike.shared(place.get(), got.evidence());
            if (shared > 0 && !pairing.serves(c)) {
                found.add(new Candidate(goldEvent, c, agreeing(event, got), shared));
            }
        }
        return found;
    }

    private static int agreeing(GoldStory.Event event, CodedStory.Event got) {
        return (event.takes(got.type(), got.happened()) ? 1 : 0)
                + (event.actorsFit(got) ? 1 : 0)
                + (event.recipientsFit(got) ? 1 : 0);
    }
}
