package org.nuncio.coding.event;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.nuncio.mention.ActorMention;

/**
 * Why an event was coded so.
 *
 * @param entry id of the codebook entry of the act
 * @param operators ids of the operator entries over it, the outermost first
 * @param by {@code rule}, or {@code likeness} where no entry fitted and the examples of the codebook decided
 * @param form verb, noun or adjective: what the predicate is
 * @param parts entries of other verbs that tell of the same act: <i>wounded</i> in <i>killed five and wounded nine</i>
 * @param pattern the pattern that fitted the predicate
 * @param actors how the actors were resolved, {@code actor RUS by name}, which corrections changed who they are, {@code parties by domestic}, and over which
 *     links other slots were filled
 * @param rejected entries that fitted and lost, with the reason
 * @param guess what the examples said, null where a rule decided
 */
public record Reason(
        String entry,
        List<String> operators,
        List<String> parts,
        String by,
        String form,
        String pattern,
        List<String> actors,
        List<String> rejected,
        @Nullable Guess guess) {
    public Reason {
        operators = List.copyOf(operators);
        parts = List.copyOf(parts);
        actors = List.copyOf(actors);
        rejected = List.copyOf(rejected);
    }

    /** Decided by a rule. */
    public Reason(
            String entry,
            List<String> operators,
            List<String> parts,
            String by,
            String form,
            String pattern,
            List<String> actors,
            List<String> rejected) {
        this(entry, operators, parts, by, form, pattern, actors, rejected, null);
    }

    /** Decided by likeness to the examples. */
    public static Reason likeness(Guess guess, String form, String predicate, List<String> actors) {
        return new Reason(
                guess.nearest().get(0).entry(),
                List.of(),
                List.of(),
                "likeness",
                form,
                predicate,
                actors,
                List.of(),
                guess);
    }

    /** The same with the link named over which a slot was filled, {@code date by coordination}; nothing where it is the event's own. */
    public Reason linked(String slot, Optional<String> link) {
        if (link.filter(l -> !l.isEmpty()).isEmpty()) {
            return this;
        }
        List<String> all = new ArrayList<>(actors);
        all.add(slot + " by " + link.get());
        return new Reason(entry, operators, parts, by, form, pattern, all, rejected, guess);
    }

    /** The same of others, who are said to have done likewise. */
    public Reason by(List<ActorMention> others) {
        List<String> all = new ArrayList<>();
        others.forEach(a -> all.add("actor " + a.actor().label() + " by " + a.rule() + ", who did the same"));
        actors.stream()
                .filter(a -> a.startsWith("recipient ") || a.startsWith("parties "))
                .forEach(all::add);
        return new Reason(entry, operators, parts, by, form, pattern, all, rejected, guess);
    }

    /** The same with the event named that this one answers. */
    Reason chainedTo(String id) {
        List<String> all = new ArrayList<>(actors);
        all.add("recipient from " + id);
        return new Reason(entry, operators, parts, by, form, pattern, all, rejected, guess);
    }
}
