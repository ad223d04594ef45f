package org.nuncio.record;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * What a reviewer says of a happening, or of one slot of it. It is kept beside what is coded, and changes nothing of it.
 *
 * @param id {@code v} and twelve hexadecimal digits
 * @param happening null where recoding has taken it away
 * @param given when; the only time of a run that a store holds
 * @param slot that is corrected, null where the happening is accepted or rejected
 * @param value what is right in that slot; empty where nothing should be in it
 * @param was what was coded in that slot, empty for nothing
 * @param subject what the verdict was given of, as it was then
 */
public record Verdict(
        String id,
        @Nullable String happening,
        Instant given,
        String reviewer,
        Kind kind,
        @Nullable Slot slot,
        @Nullable String value,
        @Nullable String was,
        @Nullable String note,
        Subject subject) {

    /** What is said. */
    public enum Kind {
        ACCEPTED,
        REJECTED,
        CORRECTED;

        static @Nullable Kind of(@Nullable String word) {
            return word == null ? null : valueOf(word.toUpperCase(Locale.ROOT));
        }

        /** As the store and the API have it. */
        public String word() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    /** What can be corrected. */
    public enum Slot {
        TYPE,
        MODE,
        STATUS,
        ACTOR,
        RECIPIENT,
        DATE,
        PLACE,
        QUANTITY;

        public String word() {
            return name().toLowerCase(Locale.ROOT);
        }

        public static List<String> words() {
            return Arrays.stream(values()).map(Slot::word).toList();
        }
    }

    /**
     * What the verdict was given of.
     *
     * @param happening its id then
     * @param report of the claim that showed it best
     * @param start of the evidence, in code points of the article's text
     * @param entry of the codebook that coded it
     */
    public record Subject(
            String happening,
            String report,
            String type,
            String act,
            int start,
            int end,
            String evidence,
            String entry) {}

    public boolean isLost() {
        return happening == null;
    }

    /** What is coded in a slot, as a correction would say it; empty for nothing. */
    public static String coded(Happening happening, Slot slot) {
        return switch (slot) {
            case TYPE -> happening.type();
            case MODE -> String.join("; ", happening.modes());
            case STATUS -> happening.status();
            case ACTOR -> String.join("; ", happening.actors());
            case RECIPIENT -> String.join("; ", happening.recipients());
            case DATE -> days(happening.day());
            case PLACE -> happening.site() == null ? "" : happening.site().name();
            case QUANTITY ->
                happening.tolls().stream()
                        .map(toll -> toll.role() + "="
                                + BigDecimal.valueOf(toll.latest())
                                        .stripTrailingZeros()
                                        .toPlainString())
                        .collect(Collectors.joining("; "));
        };
    }

    private static String days(@Nullable Day day) {
        LocalDate first = day == null ? null : day.first();
        if (day == null || first == null) {
            return "";
        }
        return day.last() == null || day.last().equals(first) ? first.toString() : first + ".." + day.last();
    }
}
