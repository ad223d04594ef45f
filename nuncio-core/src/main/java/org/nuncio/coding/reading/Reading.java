package org.nuncio.coding.reading;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.nuncio.clause.Modality;
import org.nuncio.codebook.EventType;
import org.nuncio.codebook.Operator;
import org.nuncio.coding.event.Status;
import org.nuncio.coding.match.Match;
import org.nuncio.mention.ActorMention;
import org.nuncio.sentence.Token;

/**
 * What the codebook makes of a predicate: an act, or an operator with the reading inside it.
 *
 * @param type of PLOVER, after the operator and before tense and mood are looked at
 * @param act what is done, promised, refused …
 * @param status set by the operators, or null where tense and mood decide
 * @param inner what an operator stands over, null for an act
 * @param rejected ids of entries that fitted as well or nearly, and why they lost
 * @param corrections names of the {@code Corrections} that have changed its actors or recipients, in their order
 */
public record Reading(
        Match match,
        EventType type,
        EventType act,
        List<String> modes,
        @Nullable String cameo,
        @Nullable Status status,
        Modality modality,
        List<ActorMention> actors,
        List<ActorMention> recipients,
        @Nullable Reading inner,
        List<String> rejected,
        List<String> corrections) {

    /** The word that its pattern has matched. */
    public Token predicate() {
        return match.clause().predicate();
    }

    /** This reading and those inside it, from the outside in. */
    public List<Reading> chain() {
        List<Reading> chain = new ArrayList<>();
        for (Reading at = this; at != null; at = at.inner()) {
            chain.add(at);
        }
        return chain;
    }

    /** The act under the operators; its means, purpose or results stand below it. The innermost operator where no act is inside. */
    public Reading core() {
        List<Reading> chain = chain();
        return chain.stream()
                .filter(r -> !r.match().use().entry().isOperator())
                .findFirst()
                .orElse(chain.get(chain.size() - 1));
    }

    /** The reading right inside this one. */
    public Optional<Reading> within() {
        return Optional.ofNullable(inner);
    }

    public Reading with(List<ActorMention> newActors, List<ActorMention> newRecipients) {
        return new Reading(
                match,
                type,
                act,
                modes,
                cameo,
                status,
                modality,
                newActors,
                newRecipients,
                inner,
                rejected,
                corrections);
    }

    /** The act itself instead of the word that stands over it. */
    Reading asAct() {
        return new Reading(
                match,
                core().type(),
                core().act(),
                core().modes(),
                core().cameo(),
                status,
                modality,
                actors,
                recipients,
                inner,
                rejected,
                corrections);
    }

    public Reading correctedBy(String name) {
        List<String> all = new ArrayList<>(corrections);
        all.add(name);
        return new Reading(
                match,
                type,
                act,
                modes,
                cameo,
                status,
                modality,
                actors,
                recipients,
                inner,
                rejected,
                List.copyOf(all));
    }

    public Reading withModes(List<String> newModes) {
        return new Reading(
                match, type, act, newModes, cameo, status, modality, actors, recipients, inner, rejected, corrections);
    }

    /** This reading with another at the end of its chain: one happening, told with several words. */
    public Reading joined(Reading part) {
        return over(inner == null ? part : inner.joined(part));
    }

    /** Whether somebody lets others do it: who would not let a government be overthrown promises nobody anything. */
    boolean isPermission() {
        Operator operator = match.use().entry().operator();
        return operator != null && operator.name().equals("ALLOW");
    }

    /** Whether no operator is in its chain. */
    public boolean isAct() {
        return chain().stream().noneMatch(r -> r.match().use().entry().isOperator());
    }

    public Reading over(Reading newInner) {
        return new Reading(
                match, type, act, modes, cameo, status, modality, actors, recipients, newInner, rejected, corrections);
    }
}
