package org.nuncio.coding.report;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.nuncio.coding.event.CodedEvent;
import org.nuncio.coding.event.Status;
import org.nuncio.mention.ActorMention;

/**
 * Whom a reproach, a refusal or praise is for where it names the deed alone: <i>Chad raided the embassy of Mali. Niger condemned the raid.</i> It is for the one party that
 * the report has told to have done such a thing so far; where two have, nobody is named. <i>The move</i>, <i>the decision</i> is what was told of just before, and so is <i>it</i> where it is called something.
 */
public final class JudgedDeeds {
    private static final Set<String> STEPS =
            Set.of("move", "moves", "step", "steps", "decision", "measure", "measures", "action", "actions");

    /** What is called a step, by whoever minds it. */
    private static final Set<String> HOSTILE =
            Set.of("SANCTION", "COERCE", "MOBILIZE", "REJECT", "ASSAULT", "THREATEN", "RETREAT");

    /** What is called a step, by whoever is glad of it. */
    private static final Set<String> FRIENDLY = Set.of("RETREAT", "CONCEDE", "AGREE", "AID", "COOPERATE");

    /** What deeds a noun may mean, as types of events, for those who mind them. */
    private static final Map<String, Set<String>> MINDED = minded();

    private static final Map<String, Set<String>> PRAISED = praised();

    private static final Pattern DEED = deed(MINDED);
    private static final Pattern FAVOUR = deed(PRAISED);

    /** <i>called it a knife in the back</i>, <i>described this as theft</i> */
    private static final Pattern CALLED = Pattern.compile(
            "^(?:call|describ|term|dubb|brand|label|deem|pronounc|hail|denounc|condemn)\\w*\\s+(it|this|that)\\b");

    private static final Set<String> APART =
            Set.of("OPP", "PTY", "CVL", "REL", "LAB", "MED", "NGO", "REB", "SEP", "UAF");

    /** So many letters behind the words of the event show whether <i>in Paris</i> follows. */
    private static final int NEXT_WORD = 9;

    private JudgedDeeds() {}

    private static Map<String, Set<String>> minded() {
        Map<String, Set<String>> deeds = new HashMap<>();
        put(
                deeds,
                "attacks? strikes? airstrikes? assaults? bombings? shelling ambush killings? massacre bombardment shooting executions? hangings?",
                "ASSAULT");
        put(deeds, "raids? intrusion incursion operation storming", "ASSAULT", "COERCE", "MOBILIZE");
        put(deeds, "invasion annexation", "ASSAULT", "COERCE", "MOBILIZE");
        put(deeds, "coup putsch takeover overthrow", "ASSAULT", "COERCE");
        put(deeds, "arrests? detentions? crackdown closure", "COERCE");
        put(deeds, "sentences? verdicts? rulings? convictions?", "SANCTION");
        put(deeds, "expulsions? deportations?", "SANCTION", "COERCE");
        put(deeds, "sanctions embargo ban blockade", "SANCTION", "COERCE");
        put(deeds, "launch launches tests?", "MOBILIZE", "ASSAULT");
        put(deeds, "incidents? seizure kidnappings? abductions? downing ramming", "ASSAULT", "COERCE");
        put(deeds, "drills? exercises? manoeuvres maneuvers deployment build-up", "MOBILIZE");
        put(deeds, "offers? proposals? pledges?", "AGREE", "CONCEDE");
        STEPS.forEach(step -> deeds.put(step, HOSTILE));
        return Map.copyOf(deeds);
    }

    private static Map<String, Set<String>> praised() {
        Map<String, Set<String>> deeds = new HashMap<>();
        put(deeds, "releases? withdrawals? pull-out pullout", "RETREAT", "CONCEDE");
        put(deeds, "truce cease-?fire pardons? concessions? apology", "RETREAT", "CONCEDE");
        put(deeds, "offer pledges? promises? announcement", "AGREE", "CONCEDE", "AID");
        STEPS.forEach(step -> deeds.put(step, FRIENDLY));
        return Map.copyOf(deeds);
    }

    private static void put(Map<String, Set<String>> deeds, String nouns, String... types) {
        for (String noun : nouns.split(" ")) {
            deeds.put(noun, Set.of(types));
        }
    }

    private static Pattern deed(Map<String, Set<String>> nouns) {
        return Pattern.compile(
                "\\b(?:the|this|that|these|those)\\s+(?:[\\w-]+\\s+){0,2}?(" + String.join("|", nouns.keySet())
                        + ")\\b(?!\\s+(?:of|in|on|by|against|at|near|from|to|over|that|which)\\b)");
    }

    /** The events of a report in their order, with the recipients of such judgements. */
    public static List<CodedEvent> complete(String text, List<CodedEvent> events) {
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
        boolean judging = event.type().equals("ACCUSE") && event.modes().contains("disapprove")
                || event.type().equals("SUPPORT")
                || event.type().equals("REJECT");
        return judging
                && event.happened()
                && event.recipients().isEmpty()
                && !ActorMention.codes(event.actors()).isEmpty();
    }

    /** The last of such deeds, if all are by the same party and it is not the one that judges. */
    private static Optional<CodedEvent> deed(String text, CodedEvent event, List<CodedEvent> before) {
        boolean praise = event.type().equals("SUPPORT");
        String word = word(text, event, praise ? FAVOUR : DEED);
        boolean step = STEPS.contains(word);
        Set<String> types = (praise ? PRAISED : MINDED)
                .entrySet().stream()
                        .filter(e -> word.matches(e.getKey()))
                        .flatMap(e -> e.getValue().stream())
                        .collect(Collectors.toSet());
        List<CodedEvent> deeds = before.stream()
                .filter(e -> types.contains(e.type()) && isMade(e) && isBefore(e, event))
                .filter(e -> !step || event.sentence() - e.sentence() <= 1)
                .filter(e -> !ActorMention.codes(e.actors()).isEmpty())
                .toList();
        Set<String> own = ActorMention.codes(event.actors());
        boolean one = deeds.stream().map(e -> side(e, own)).distinct().count() == 1;
        CodedEvent last = one ? deeds.get(deeds.size() - 1) : event;
        return one && isByOthers(last, event) ? Optional.of(last) : Optional.empty();
    }

    /** The noun that names the deed; {@code step} for a pronoun that is called something, empty where there is neither. */
    private static String word(String text, CodedEvent event, Pattern deed) {
        int behind = Math.min(text.length(), event.evidence().end() + NEXT_WORD);
        String words = text.substring(event.evidence().start(), behind).toLowerCase(Locale.ROOT);
        Matcher noun = deed.matcher(words);
        if (noun.find() && noun.end(1) <= event.evidence().length()) {
            return noun.group(1);
        }
        return CALLED.matcher(words).find() ? "step" : "";
    }

    /** An offer has been made, though what is offered is to come. */
    private static boolean isMade(CodedEvent deed) {
        return deed.happened() || deed.type().equals("AGREE") && deed.status() == Status.FUTURE;
    }

    /** In a sentence before, or before a semicolon: <i>Chad jailed two Malians; Mali deplored the ruling</i>. */
    private static boolean isBefore(CodedEvent deed, CodedEvent judgement) {
        return deed.sentence() < judgement.sentence()
                || deed.sentence() == judgement.sentence()
                        && deed.evidence().end() <= judgement.evidence().start();
    }

    /** A government does not reproach itself; it may reproach rebels at home, and an opposition its government. */
    private static boolean isByOthers(CodedEvent deed, CodedEvent judgement) {
        Set<String> own = ActorMention.codes(judgement.actors());
        boolean home = ActorMention.codes(deed.actors()).stream().anyMatch(own::contains);
        boolean apart = deed.actors().stream().allMatch(a -> a.actor().isRising())
                || judgement.actors().stream()
                        .allMatch(a -> APART.contains(String.valueOf(a.actor().sector())));
        Set<String> both = new HashSet<>(parties(deed));
        both.retainAll(parties(judgement));
        return (!home || apart) && both.isEmpty();
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
