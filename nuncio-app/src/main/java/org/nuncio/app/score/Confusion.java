package org.nuncio.app.score;

import java.util.Locale;

/**
 * Something that is not as the gold has it.
 *
 * @param report name of the report, or id of the row
 * @param what {@code event}, {@code label}, or the stage that went wrong: {@code status}
 * @param gold what was asked for; {@link #NOTHING} where the coder made it up
 * @param coded what was coded instead; {@link #NOTHING} where it was missed
 * @param sentence in which it stands
 */
public record Confusion(String report, String what, String gold, String coded, String sentence) {
    static final String NOTHING = "nothing";

    /** One line: {@code samples/a, status: FUTURE, coded ACTUAL: “The envoy will come.”} */
    String line() {
        return String.format(Locale.ROOT, "%s, %s: %s, coded %s: “%s”", report, what, gold, coded, sentence);
    }

    Confusion of(String name) {
        return new Confusion(name, what, gold, coded, sentence);
    }
}
