package org.nuncio.coding.reading;

import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.nuncio.clause.Clause;
import org.nuncio.codebook.Codebook;
import org.nuncio.codebook.Entry;
import org.nuncio.codebook.EventType;
import org.nuncio.codebook.Operator;
import org.nuncio.coding.event.Status;
import org.nuncio.sentence.Token;

/** What an operator makes of the act inside it, by the table of {@code operators.yaml}: its type, status and modes. */
public final class OperatorResults {
    /** What is expected of somebody he has not refused. */
    private static final Set<String> DECIDING =
            Set.of("decide", "choose", "opt", "plan", "intend", "resolve", "elect", "vote", "determine");

    private final Codebook codebook;

    public OperatorResults(Codebook codebook) {
        this.codebook = codebook;
    }

    /** The table, and its mirror where the inner act is denied: <i>promised not to attack</i> is as good as a cooperative promise. */
    public EventType type(Operator operator, Reading inner) {
        EventType seen = inner.type();
        boolean mirrored = isMirrored(inner);
        String name;
        if (isPlanNotTo(operator, inner)) {
            name = isRefused(inner) ? "REJECT" : "inner";
        } else if (mirrored && !operator.cooperative().equals(operator.conflictual())) {
            name = isRefused(inner) ? "REJECT" : operator.cooperative();
        } else {
            name = operator.over(seen);
        }
        return switch (name) {
            case "inner" -> seen;
            case "future" -> codebook.type(seen.future());
            default -> codebook.type(name);
        };
    }

    private static boolean isMirrored(Reading inner) {
        return inner.modality().negated()
                && inner.status() == null
                && inner.match().clause().kind() == Clause.Kind.VERB;
    }

    /** <i>decided not to pay</i> refuses; <i>decided not to attack</i> tells of no attack. */
    private static boolean isPlanNotTo(Operator operator, Reading inner) {
        Token not = inner.predicate();
        return operator.name().equals("PLAN")
                && isMirrored(inner)
                && inner.match()
                        .clause()
                        .sentence()
                        .head(not)
                        .filter(verb -> DECIDING.contains(verb.lemma()))
                        .isPresent();
    }

    private static boolean isRefused(Reading inner) {
        return inner.type().cooperative() || inner.isPermission();
    }

    /** The table's mode for the act inside, else that of the entry, else that of the act. */
    public static List<String> modes(Operator operator, Entry entry, Reading inner, EventType type) {
        String mode = isPlanNotTo(operator, inner) && isRefused(inner)
                ? Outcome.refused(inner.type().name())
                : operator.modeOver(inner.type().name());
        if (mode != null && type.modes().contains(mode)) {
            return List.of(mode);
        }
        List<String> own = validModes(type, entry.modes());
        boolean kept = type.equals(inner.type())
                || type.modes().isEmpty() && inner.type().cooperative();
        return own.isEmpty() && kept ? inner.modes() : own;
    }

    /** Without an act inside the mode is that of the entry, else the table's mode for any other act. */
    public static List<String> modesAlone(Operator operator, Entry entry, EventType type) {
        List<String> own = validModes(type, entry.modes());
        String other = operator.modeOver("*");
        return own.isEmpty() && other != null ? validModes(type, List.of(other)) : own;
    }

    private static List<String> validModes(EventType type, List<String> modes) {
        return modes.stream().filter(type.modes()::contains).toList();
    }

    /** Null where that of the act's own clause counts. */
    public static @Nullable Status status(Operator operator, Reading inner) {
        if (isPlanNotTo(operator, inner)) {
            return isRefused(inner) ? Status.ACTUAL : Status.NEGATED;
        }
        return operator.status() == null ? inner.status() : Status.valueOf(operator.status());
    }
}
