package org.nuncio.record;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.nuncio.codebook.Near;
import org.nuncio.record.Verdict.Kind;
import org.nuncio.record.Verdict.Slot;

/**
 * A verdict that is to be given.
 *
 * @param slot what is to be corrected, null where nothing is
 * @param value right in that slot; several parted by {@code "; "}; empty where nothing should be in it
 */
public record VerdictDraft(
        String happening,
        Kind kind,
        @Nullable Slot slot,
        @Nullable String value,
        String reviewer,
        @Nullable String note) {
    private static final Pattern QUANTITY = Pattern.compile("[a-z-]+=[0-9]{1,12}(\\.[0-9]{1,6})?");
    private static final int MOST = 2_000;

    public VerdictDraft {
        value = value == null ? null : value.strip();
        reviewer = reviewer.strip();
        note = note == null || note.isBlank() ? null : note.strip();
    }

    /**
     * What is wrong with it, null where nothing is.
     *
     * @param types that there are
     * @param modes of any type
     * @param statuses that there are
     */
    public @Nullable String fault(Set<String> types, Set<String> modes, Set<String> statuses) {
        if (reviewer.isEmpty()) {
            return "a verdict needs the name of the reviewer.";
        }
        if (reviewer.length() > MOST || length(value) > MOST || length(note) > MOST) {
            return "a name, value or note has " + MOST + " characters at most.";
        }
        if (kind != Kind.CORRECTED) {
            return slot == null && value == null ? null : "only a correction has a slot and a value.";
        }
        if (slot == null || value == null) {
            return "a correction needs a slot, one of " + String.join(", ", Slot.words()) + ", and its right value.";
        }
        return switch (slot) {
            case TYPE -> unknown("type", List.of(value), types);
            case STATUS -> unknown("status", List.of(value), statuses);
            case MODE -> unknown("mode", several(value), modes);
            case DATE ->
                several(value).stream().allMatch(VerdictDraft::isSpan)
                        ? null
                        : "'" + value + "' is no day like 2022-02-09 and no span like 2022-02-07..2022-02-13.";
            case QUANTITY ->
                several(value).stream().allMatch(one -> QUANTITY.matcher(one).matches())
                        ? null
                        : "'" + value + "' is no quantity like killed=3.";
            case ACTOR, RECIPIENT, PLACE -> null;
        };
    }

    private static int length(@Nullable String text) {
        return text == null ? 0 : text.length();
    }

    private static List<String> several(String value) {
        return Arrays.stream(value.split(";"))
                .map(String::strip)
                .filter(one -> !one.isEmpty())
                .toList();
    }

    private static @Nullable String unknown(String what, Collection<String> words, Set<String> known) {
        return words.stream()
                .filter(word -> !known.contains(word))
                .findFirst()
                .map(word -> "there is no " + what + " '" + word + "'. " + Near.hint(word, known))
                .orElse(null);
    }

    private static boolean isSpan(String value) {
        try {
            String[] days = value.split("\\.\\.", -1);
            LocalDate first = LocalDate.parse(days[0]);
            return days.length == 1
                    || days.length == 2 && !LocalDate.parse(days[1]).isBefore(first);
        } catch (DateTimeParseException e) {
            return false;
        }
    }
}
