package org.nuncio.record;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * What coding again has made of a claim.
 *
 * @param before null where there was none
 * @param after null where there is none any more
 */
public record Change(@Nullable Telling before, @Nullable Telling after) {
    /**
     * The changes in one report: claims over the same words are one claim that has changed, where no other has stayed as it was.
     *
     * @param before its claims as they were, in the order of the text
     */
    public static List<Change> between(List<Telling> before, List<Telling> after) {
        List<Telling> gone = new ArrayList<>(before);
        List<Telling> fresh = new ArrayList<>(after);
        for (Telling one : before) {
            fresh.stream()
                    .filter(other -> isSame(one.claim(), other.claim()))
                    .findFirst()
                    .ifPresent(other -> {
                        gone.remove(one);
                        fresh.remove(other);
                    });
        }
        List<Change> changes = new ArrayList<>();
        for (Telling one : List.copyOf(gone)) {
            fresh.stream()
                    .filter(other -> overlap(one.claim(), other.claim()))
                    .findFirst()
                    .ifPresent(other -> {
                        changes.add(new Change(one, other));
                        gone.remove(one);
                        fresh.remove(other);
                    });
        }
        gone.forEach(one -> changes.add(new Change(one, null)));
        fresh.forEach(one -> changes.add(new Change(null, one)));
        return changes;
    }

    /** Everything but the rules that coded it, how sure they are, and by which entry. */
    private static boolean isSame(Claim a, Claim b) {
        return a.start() == b.start()
                && a.end() == b.end()
                && a.type().equals(b.type())
                && a.act().equals(b.act())
                && a.status().equals(b.status())
                && a.modes().equals(b.modes())
                && a.contexts().equals(b.contexts())
                && a.actors().equals(b.actors())
                && a.recipients().equals(b.recipients())
                && Objects.equals(a.day(), b.day())
                && Objects.equals(a.site(), b.site())
                && a.figures().equals(b.figures())
                && Objects.equals(a.condition(), b.condition())
                && a.sourceKind().equals(b.sourceKind())
                && Objects.equals(a.source(), b.source());
    }

    private static boolean overlap(Claim a, Claim b) {
        return a.start() < b.end() && b.start() < a.end();
    }
}
