package org.nuncio.coding.report;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.nuncio.coding.event.CodedEvent;
import org.nuncio.mention.ActorMention;

/** <i>Rejected these demands</i>: whoever made the demands that the report told of just before is the recipient. The chain is named in the reason. */
public final class Answers {
    private static final int REACH = 3;
    private static final Map<String, Set<String>> NOUNS = Map.of(
            "REQUEST",
                    Set.of(
                            "demand",
                            "demands",
                            "request",
                            "requests",
                            "call",
                            "calls",
                            "appeal",
                            "appeals",
                            "ultimatum",
                            "condition",
                            "conditions",
                            "proposal",
                            "proposals"),
            "ACCUSE",
                    Set.of(
                            "accusation",
                            "accusations",
                            "allegation",
                            "allegations",
                            "claim",
                            "claims",
                            "charge",
                            "charges",
                            "criticism",
                            "report",
                            "reports"),
            "AGREE", Set.of("offer", "offers", "proposal", "plan", "invitation"),
            "THREATEN", Set.of("threat", "threats", "warning", "warnings", "ultimatum"));
    private static final Set<String> ANSWERING = Set.of("REJECT", "AGREE", "CONCEDE", "SUPPORT", "ACCUSE");

    /** <i>at the request of Britain</i> names whose it is, and points back to nobody's. */
    private static final Pattern OWN_AUTHOR =
            Pattern.compile("\\b(?:request|demand|call|appeal|proposal|invitation|offer|plan)s? (?:of|by|from)\\b");

    private Answers() {}

    /** The events of a report in their order, with the recipients of such answers. */
    public static List<CodedEvent> complete(String text, List<CodedEvent> events) {
        List<CodedEvent> complete = new ArrayList<>();
        for (CodedEvent event : events) {
            Optional<CodedEvent> question =
                    ANSWERING.contains(event.type()) && event.recipients().isEmpty()
                            ? question(text, event, complete)
                            : Optional.empty();
            complete.add(question.map(q -> event.answering(q)).orElse(event));
        }
        return complete;
    }

    private static Optional<CodedEvent> question(String text, CodedEvent event, List<CodedEvent> before) {
        List<String> words =
                List.of(event.evidence().cut(text).toLowerCase(Locale.ROOT).split("[^a-z]+"));
        if (OWN_AUTHOR.matcher(event.evidence().cut(text)).find()) {
            return Optional.empty();
        }
        boolean pointing = words.contains("these")
                || words.contains("this")
                || words.contains("those")
                || words.contains("the")
                || words.contains("that");
        for (int i = before.size() - 1; i >= 0 && pointing; i--) {
            CodedEvent earlier = before.get(i);
            boolean near = event.sentence() - earlier.sentence() <= REACH
                    && !earlier.actors().isEmpty();
            if (near
                    && NOUNS.getOrDefault(earlier.type(), Set.of()).stream().anyMatch(words::contains)
                    && !sharesActor(event, earlier)) {
                return Optional.of(earlier);
            }
        }
        return Optional.empty();
    }

    private static boolean sharesActor(CodedEvent a, CodedEvent b) {
        return a.actors().stream().anyMatch(x -> b.actors().stream().anyMatch(y -> isSame(x, y)));
    }

    /** Two people of one state may answer each other: <i>Mr Lind dismissed the offer</i> of his president. */
    private static boolean isSame(ActorMention a, ActorMention b) {
        boolean apart = a.actor().isPerson()
                && b.actor().isPerson()
                && Character.isUpperCase(a.actor().name().charAt(0))
                && Character.isUpperCase(b.actor().name().charAt(0))
                && !a.actor().name().equals(b.actor().name());
        return code(a).equals(code(b)) && !apart;
    }

    private static String code(ActorMention mention) {
        return mention.actor().code() == null
                ? mention.actor().name()
                : mention.actor().code();
    }
}
