package org.nuncio.record;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * What holds of a happening by its verdicts: the latest one. Corrections of several slots hold beside each other, until the happening is accepted or rejected anew.
 *
 * @param kind of the latest verdict
 * @param verdicts that hold, the earliest first: the latest correction of each slot, or the latest verdict alone
 */
public record Standing(Verdict.Kind kind, List<Verdict> verdicts) {
    public Standing {
        verdicts = List.copyOf(verdicts);
    }

    /** @param verdicts of one happening in the order in which they were given, at least one */
    static Standing of(List<Verdict> verdicts) {
        Map<Verdict.Slot, Verdict> corrections = new LinkedHashMap<>();
        Verdict last = verdicts.get(verdicts.size() - 1);
        for (Verdict verdict : verdicts) {
            if (verdict.slot() == null) {
                corrections.clear();
            } else {
                corrections.remove(verdict.slot());
                corrections.put(verdict.slot(), verdict);
            }
        }
        return new Standing(last.kind(), corrections.isEmpty() ? List.of(last) : List.copyOf(corrections.values()));
    }

    /** What is right by slot, where that is not what is coded. */
    public Map<Verdict.Slot, String> corrections() {
        Map<Verdict.Slot, String> corrections = new LinkedHashMap<>();
        verdicts.stream()
                .filter(verdict -> verdict.slot() != null && verdict.value() != null)
                .forEach(verdict -> corrections.put(verdict.slot(), verdict.value()));
        return corrections;
    }
}
