package org.nuncio.fuzz;

import java.util.function.Supplier;

/** What must hold whatever the input is; where it does not, the fuzzer keeps the input. */
public final class Holds {
    private Holds() {}

    /** @throws AssertionError with what was found, where it does not hold */
    public static void that(boolean holds, Supplier<String> otherwise) {
        if (!holds) {
            throw new AssertionError(otherwise.get());
        }
    }

    /** A line that is printed to a terminal must not steer it. */
    public static void printable(String line) {
        that(
                line.chars().noneMatch(c -> Character.isISOControl(c) || Character.getType(c) == Character.FORMAT),
                () -> "control characters in: " + line);
    }

    /** Pairs of surrogates are whole, so that the text is the same once it was written as UTF-8 and read again. */
    public static void wellFormed(String text) {
        for (int i = 0; i < text.length(); i++) {
            int at = i;
            boolean pair = Character.isHighSurrogate(text.charAt(i))
                    && i + 1 < text.length()
                    && Character.isLowSurrogate(text.charAt(i + 1));
            that(pair || !Character.isSurrogate(text.charAt(i)), () -> "half a pair of surrogates at " + at);
            i += pair ? 1 : 0;
        }
    }
}
