package org.nuncio.coding;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.nuncio.mention.ActorMention;

/**
 * Whom a reproach is for where it names the deed alone: <i>Chad raided the embassy of Mali. Niger condemned the raid.</i> It is for the one party that the report has
 * told to have done such a thing so far; where two have, nobody is named.
 */
final class Condemned {
    /** What deeds a noun may mean, as types of events. */
    private static final Map<String, Set<String>> DEEDS = deeds();

    private static final Pattern DEED = Pattern.compile(
            "\\b(?:the|this|that|these|those)\\s+(?:[\\w-]+\\s+){0,2}?(" + String.join("|", DEEDS.keySet())
                    + ")\\b(?!\\s+(?:of|in|on|by|against|at|near|from|to|over|that|which)\\b)");

    private static final Set<String> APART =
            Set.of("OPP", "PTY", "CVL", "REL", "LAB", "MED", "NGO", "REB", "SEP", "UAF");

    /** So many letters behind the words of the event show whether <i>in Paris</i> follows. */
    private static final int NEXT_WORD = 9;

    private Condemned() {}

    private static Map<String, Set<String>> deeds() {
        Map<String, Set<String>> deeds = new HashMap<>();
        put(
                deeds,
                "attacks? strikes? airstrikes? assaults? bombings? shelling ambush killings? massacre bombardment shooting",
                "ASSAULT");
        put(deeds, "raids? intrusion incursion operation storming", "ASSAULT", "COERCE", "MOBILIZE");
        put(deeds, "invasion annexation", "ASSAULT", "COERCE", "MOBILIZE");
        put(deeds, "arrests? detentions? crackdown closure", "COERCE");
        put(deeds, "sentences? verdicts? convictions?", "SANCTION");
        put(deeds, "expulsions? deportations?", "SANCTION", "COERCE");
        put(deeds, "sanctions embargo ban blockade", "SANCTION", "COERCE");
        return Map.copyOf(deeds);
    }

    private static void put(Map<String, Set<String>> deeds, String nouns, String... types) {
        for (String noun : nouns.split(" ")) {
            deeds.put(noun, Set.of(types));
        }
    }

    static List<CodedEvent> complete(String text, List<CodedEvent> events) {
        List<CodedEvent> complete = new ArrayList<>();
        for (CodedEvent event : events) {
            complete.add(
                    isOpen(event)
                            ? deed(text, event, complete).map(event::answering).orElse(event)
                            : event);
        }
        return complete;
    }

    private static boolean isOpen(CodedEvent event) {
        return event.type().equals("ACCUSE")
                && event.happened()
                && event.modes().contains("disapprove")
                && event.recipients().isEmpty()
                && !ActorMention.codes(event.actors()).isEmpty();
    }

    /** The last of such deeds, if all are by the same party and it is not the one that reproaches. */
    private static Optional<CodedEvent> deed(String text, CodedEvent event, List<CodedEvent> before) {
        int behind = Math.min(text.length(), event.evidence().end() + NEXT_WORD);
        Matcher noun =
                DEED.matcher(text.substring(event.evidence().start(), behind).toLowerCase(Locale.ROOT));
        if (!noun.find() || noun.end(1) > event.evidence().length()) {
            return Optional.empty();
        }
        String word = noun.group(1);
        Set<String> types = DEEDS.entrySet().stream()
                .filter(e -> word.matches(e.getKey()))
                .flatMap(e -> e.getValue().stream())
                .collect(Collectors.toSet());
        List<CodedEvent> deeds = before.stream()
                .filter(e -> types.contains(e.type()) && e.happened() && e.sentence() < event.sentence())
                .filter(e -> !ActorMention.codes(e.actors()).isEmpty())
                .toList();
        Set<String> own = ActorMention.codes(event.actors());
        boolean one = deeds.stream().map(e -> side(e, own)).distinct().count() == 1;
        CodedEvent last = one ? deeds.get(deeds.size() - 1) : event;
        return one && isByOthers(last, event) ? Optional.of(last) : Optional.empty();
    }

    /** A government does not reproach itself; it may reproach rebels at home, and an opposition its government. */
    private static boolean isByOthers(CodedEvent deed, CodedEvent reproach) {
        Set<String> own = ActorMention.codes(reproach.actors());
        boolean home = ActorMention.codes(deed.actors()).stream().anyMatch(own::contains);
        boolean apart = deed.actors().stream().allMatch(a -> a.actor().isRising())
                || reproach.actors().stream()
                        .allMatch(a -> APART.contains(String.valueOf(a.actor().sector())));
        return (!home || apart) && parties(deed).stream().noneMatch(parties(reproach)::contains);
    }

    /** A state abroad, whichever of its forces did it; at home the army and the rebels are two. */
    private static Set<String> side(CodedEvent event, Set<String> own) {
        Set<String> codes = ActorMention.codes(event.actors());
        return codes.stream().anyMatch(own::contains) ? parties(event) : codes;
    }

    private static Set<String> parties(CodedEvent event) {
        return event.actors().stream().map(a -> a.actor().label()).collect(Collectors.toSet());
    }
}
