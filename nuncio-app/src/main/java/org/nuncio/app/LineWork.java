package org.nuncio.app;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.TimeoutException;
import org.jspecify.annotations.Nullable;
import org.nuncio.coding.PairCoder;
import org.nuncio.coding.event.CodedEvent;
import org.nuncio.coding.event.Reason;
import org.nuncio.coding.event.Status;
import org.nuncio.mention.ActorMention;
import org.nuncio.publish.RecordJson;
import org.nuncio.text.Diagnostic;

/** From a line that asks to a line that answers, or to the diagnostic that says why there is none. */
final class LineWork implements OrderedWork.Work<LineReader.Line, LineWork.Outcome> {
    private static final Set<org.nuncio.coding.event.Status> LEFT_OUT = Set.of(Status.NEGATED, Status.HYPOTHETICAL);

    private final ObjectMapper mapper = new ObjectMapper();
    private final PairCoder coder;
    private final String file;
    private final boolean reason;

    LineWork(PairCoder coder, String file, boolean reason) {
        this.coder = coder;
        this.file = file;
        this.reason = reason;
    }

    /** One of the two is null. */
    record Outcome(@Nullable String json, @Nullable Diagnostic diagnostic) {}

    @Override
    public Outcome on(LineReader.Line line) throws JsonProcessingException {
        try {
            Question question = Question.of(line);
            return new Outcome(mapper.writeValueAsString(json(question, question.ask(coder))), null);
        } catch (Question.BadLine e) {
            return new Outcome(null, e.in(file, line));
        }
    }

    @Override
    public Outcome failed(LineReader.Line line, Throwable cause) {
        return new Outcome(null, why(file, line, cause));
    }

    static Diagnostic why(String file, LineReader.Line line, Throwable cause) {
        return cause instanceof TimeoutException
                ? Question.diagnostic(file, line, "coding it took too long")
                : Trouble.bug(file, line.number(), cause);
    }

    /** Events that the sentence does not deny or merely fear. */
    static List<CodedEvent> told(List<CodedEvent> events) {
        return events.stream().filter(e -> !LEFT_OUT.contains(e.status())).toList();
    }

    private ObjectNode json(Question question, PairCoder.Answer answer) {
        Reason why = question.openRoot(answer.events()).map(CodedEvent::reason).orElse(answer.reason());
        ObjectNode node = mapper.createObjectNode();
        node.set("id", question.id());
        ArrayNode events = node.putArray("events");
        told(answer.events()).forEach(event -> events.add(event(event)));
        node.put("root", question.root(answer));
        if (reason) {
            node.set("reason", why == null ? null : RecordJson.of(why));
        }
        return node;
    }

    private ObjectNode event(CodedEvent event) {
        ObjectNode node = mapper.createObjectNode();
        node.set("source", array(event.actors()));
        node.put("type", event.type());
        node.set("target", array(event.recipients()));
        if (reason) {
            node.set("reason", RecordJson.of(event.reason()));
        }
        return node;
    }

    private ArrayNode array(List<ActorMention> mentions) {
        ArrayNode array = mapper.createArrayNode();
        codes(mentions).forEach(array::add);
        return array;
    }

    /** Each code once, in the order of the alphabet. */
    static Set<String> codes(List<ActorMention> mentions) {
        Set<String> codes = new TreeSet<>();
        mentions.stream()
                .map(m -> m.actor().code())
                .filter(code -> code != null)
                .forEach(codes::add);
        return codes;
    }
}
