package org.nuncio.coding.report;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import org.nuncio.coding.event.CodedEvent;
import org.nuncio.coding.event.Silence;
import org.nuncio.coding.event.Status;
import org.nuncio.mention.ActorMention;

/** Within one report, a happening that is named again (<i>the visit</i>, <i>their talks</i>) is not another one. */
public final class Repeats {
    private static final Set<String> SAYING = Set.of("ACCUSE", "REQUEST", "SUPPORT", "THREATEN", "REJECT");

    /** Letters between a noun and its verb: <i>has now been</i>. */
    private static final int AUXILIARIES = 15;

    private Repeats() {}

    /** The events without those that are told again, which become silences. */
    public static List<CodedEvent> fold(List<CodedEvent> events, List<Silence> silences) {
        List<CodedEvent> kept = new ArrayList<>();
        for (CodedEvent event : events) {
            if (kept.stream().anyMatch(earlier -> repeats(earlier, event))) {
                silences.add(new Silence(
                        event.evidence(), event.sentence(), event.reason().entry(), "repeated"));
            } else {
                kept.add(event);
            }
        }
        kept.removeIf(adopted -> kept.stream().anyMatch(said -> isSaidBy(adopted, said)));
        List<CodedEvent> signed = kept.stream()
                .filter(accord -> kept.stream().anyMatch(later -> isSigned(accord, later)))
                .toList();
        signed.forEach(accord -> silences.add(new Silence(
                accord.evidence(), accord.sentence(), accord.reason().entry(), "repeated")));
        kept.removeAll(signed);
        return kept;
    }

    /** <i>adopted a resolution accusing Chad of fraud</i>: what the text says right behind it is what its adoption means. */
    private static boolean isSaidBy(CodedEvent adopted, CodedEvent said) {
        int gap = said.evidence().start() - adopted.evidence().end();
        return adopted.type().equals("CONCEDE")
                && adopted.recipients().isEmpty()
                && SAYING.contains(said.type())
                && said.sentence() == adopted.sentence()
                && gap >= 0
                && gap <= 1
                && codes(said.actors()).equals(codes(adopted.actors()));
    }

    /** <i>The accord between Chad and Mali was signed on Monday</i> is one agreement, and the verb tells more of it. */
    private static boolean isSigned(CodedEvent accord, CodedEvent signed) {
        int gap = signed.evidence().start() - accord.evidence().end();
        return accord.type().equals("AGREE")
                && signed.type().equals("AGREE")
                && accord.reason().form().equals("noun")
                && !signed.reason().form().equals("noun")
                && accord.status() == signed.status()
                && accord.sentence() == signed.sentence()
                && gap > 0
                && gap <= AUXILIARIES
                && parties(accord).equals(parties(signed));
    }

    private static boolean repeats(CodedEvent earlier, CodedEvent later) {
        if (isPurpose(earlier, later)) {
            return true;
        }
        boolean same = earlier.act().equals(later.act())
                && earlier.type().equals(later.type())
                && earlier.status() == later.status();
        if (same
                && later.act().equals("CONSULT")
                && earlier.sentence() == later.sentence()
                && parties(earlier).containsAll(parties(later))
                && (later.date() == null && !isHosted(earlier, later) || isSameDay(earlier, later))) {
            return true; // spoke by phone … and discussed
        }
        if (same
                && later.modes().contains("convict")
                && earlier.modes().contains("convict")
                && earlier.sentence() == later.sentence()
                && isBetween(earlier, later)) {
            return true; // was convicted of fraud and sentenced to two years
        }
        if (!same || !later.reason().form().equals("noun")) {
            return false;
        }
        boolean dates = later.date() == null
                || earlier.date() != null
                        && Objects.equals(earlier.date().value(), later.date().value());
        boolean places = later.place() == null
                || earlier.place() != null
                        && earlier.place()
                                .place()
                                .name()
                                .equals(later.place().place().name());
        boolean mutual = later.act().equals("CONSULT") && parties(earlier).containsAll(parties(later));
        return dates && places && (mutual || isBetween(earlier, later));
    }

    /** <i>will meet to discuss the border</i>: what they meet for is the meeting. */
    private static boolean isPurpose(CodedEvent earlier, CodedEvent later) {
        return earlier.act().equals("CONSULT")
                && later.act().equals("CONSULT")
                && later.status() == Status.HYPOTHETICAL
                && earlier.sentence() == later.sentence()
                && parties(earlier).containsAll(parties(later))
                && earlier.evidence().end() <= later.evidence().start();
    }

    private static boolean isSameDay(CodedEvent earlier, CodedEvent later) {
        return earlier.date() != null
                && later.date() != null
                && Objects.equals(earlier.date().span(), later.date().span())
                && labels(earlier).containsAll(labels(later)); // flies to Moscow, where Putin is to receive him
    }

    /** <i>flew to Lome and met the prime minister</i>: the one is where he went, the other whom he saw there. */
    private static boolean isHosted(CodedEvent earlier, CodedEvent later) {
        return earlier.modes().contains("visit")
                && earlier.evidence().end() <= later.evidence().start()
                && earlier.recipients().stream().allMatch(m -> m.actor().sector() == null)
                && !later.recipients().isEmpty()
                && later.recipients().stream().allMatch(m -> m.actor().sector() != null);
    }

    private static boolean isBetween(CodedEvent earlier, CodedEvent later) {
        return codes(earlier.actors()).containsAll(codes(later.actors()))
                && codes(earlier.recipients()).containsAll(codes(later.recipients()));
    }

    private static Set<String> parties(CodedEvent event) {
        Set<String> parties = codes(event.actors());
        parties.addAll(codes(event.recipients()));
        return parties;
    }

    private static Set<String> labels(CodedEvent event) {
        Set<String> labels = new TreeSet<>();
        event.actors().forEach(m -> labels.add(m.actor().label()));
        event.recipients().forEach(m -> labels.add(m.actor().label()));
        return labels;
    }

    private static Set<String> codes(List<ActorMention> mentions) {
        Set<String> codes = new TreeSet<>();
        mentions.forEach(m ->
                codes.add(Objects.requireNonNullElse(m.actor().code(), m.actor().name())));
        return codes;
    }
}
