package org.nuncio.publish.desk;

import static org.nuncio.publish.desk.Schema.field;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Locale;
import org.nuncio.coding.Coder;
import org.nuncio.publish.Json;

/**
 * How a program that runs for long is doing.
 *
 * @param program {@code serve}, {@code watch}
 * @param since when it was started
 * @param up for how long it has run since, by a clock that nobody sets
 */
public record Health(String program, Instant since, Duration up, List<Check> checks) {

    public Health {
        checks = List.copyOf(checks);
    }

    /** How bad it is: the worst of its checks. */
    public enum State {
        OK,
        /** It does its work, and not all of it. */
        DEGRADED,
        /** It does no work; answered with status 503. */
        STALLED
    }

    /**
     * One thing that was looked at.
     *
     * @param says in words: {@code 40 followed, 2 failing}
     */
    public record Check(String name, State state, String says) {}

    State state() {
        return checks.stream().map(Check::state).max(Enum::compareTo).orElse(State.OK);
    }

    static ObjectNode schema() {
        ObjectNode state = Schema.text();
        for (State one : State.values()) {
            state.withArray("enum").add(word(one));
        }
        ObjectNode check =
                Schema.object(field("name", Schema.text()), field("status", state), field("says", Schema.text()));
        return Schema.object(
                field("status", state),
                field("program", Schema.text()),
                field("nuncio", Schema.text()),
                field("since", Schema.text()),
                field("uptime_seconds", Schema.whole()),
                field("checks", Schema.list(check)));
    }

    ObjectNode json() {
        ObjectNode json = Json.object()
                .put("status", word(state()))
                .put("program", program)
                .put("nuncio", Coder.VERSION)
                .put("since", since.truncatedTo(ChronoUnit.SECONDS).toString())
                .put("uptime_seconds", up.toSeconds());
        ArrayNode list = json.putArray("checks");
        checks.forEach(check -> list.addObject()
                .put("name", check.name())
                .put("status", word(check.state()))
                .put("says", check.says()));
        return json;
    }

    private static String word(State state) {
        return state.name().toLowerCase(Locale.ROOT);
    }

    /** @throws Problem with 503 where it is stalled */
    static Endpoint endpoint(Vitals vitals) {
        return Endpoint.live(
                "/health", "Whether it is well, for monitoring; 503 where it is not.", schema(), request -> {
                    Health health = vitals.health();
                    if (health.state() != State.STALLED) {
                        return new Answer.Json(health.json());
                    }
                    String says = health.checks().stream()
                            .filter(check -> check.state() == State.STALLED)
                            .map(check -> check.name() + ": " + check.says())
                            .findFirst()
                            .orElse("");
                    throw new Problem(503, "health.stalled", says + ".", "Look at its log, and start it again.");
                });
    }
}
