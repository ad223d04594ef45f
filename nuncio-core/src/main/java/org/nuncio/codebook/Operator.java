package org.nuncio.codebook;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A line of the operator table: what becomes of an act inside this operator.
 *
 * @param cooperative type of the result over a cooperative act; {@code inner} keeps it, {@code future} reduces it
 * @param conflictual the same over a conflictual act
 * @param alone type where no act is found inside, null for silence
 * @param types exceptions by inner type
 * @param modes mode of the result by inner type, {@code *} for any other
 * @param status of the result, null to keep that of the inner act
 * @param actIsInner whether the result's act is the inner one or the operator's own type
 * @param foreign the operator that holds instead where the inner act is somebody else's, null for none: <i>ordered a withdrawal of Rwandan troops</i>
 * @param fact the operator that holds instead where the inner act is another's and told as done, null for none: <i>warned that troops were killing villagers</i>
 * @param recipients where a recipient comes from if the operator names none: inner-actor, inner-recipient
 */
public record Operator(
        String name,
        String cooperative,
        String conflictual,
        @Nullable String alone,
        Map<String, String> types,
        Map<String, String> modes,
        @Nullable String status,
        boolean actIsInner,
        @Nullable Operator foreign,
        @Nullable Operator fact,
        List<String> recipients) {

    public Operator {
        types = Map.copyOf(types);
        modes = Map.copyOf(modes);
        recipients = List.copyOf(recipients);
    }

    /** The type of the result over an inner act of this type, before {@code inner} and {@code future} are looked up. */
    public String over(EventType inner) {
        return types.getOrDefault(inner.name(), inner.cooperative() ? cooperative : conflictual);
    }

    public @Nullable String modeOver(String innerType) {
        return modes.getOrDefault(innerType, modes.get("*"));
    }
}
