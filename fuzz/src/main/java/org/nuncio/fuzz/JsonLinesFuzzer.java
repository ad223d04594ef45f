package org.nuncio.fuzz;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import org.nuncio.article.intake.MediaTypes;

/** Reports in JSON, one to a line. No line is lost: each that is not blank ends as a document or as a refusal. */
public final class JsonLinesFuzzer {
    private static final String NAME = "reports.jsonl";
    private static final int MOST_LINES = 1_000;

    private JsonLinesFuzzer() {}

    /** @param input a file as it may be given */
    public static void fuzzerTestOneInput(byte[] input) {
        TakeIn.Account account = TakeIn.check(NAME, input);
        String text = new String(input, StandardCharsets.ISO_8859_1);
        long lines = Arrays.stream(text.split("\n"))
                .filter(line -> !line.matches("[ \t\r]*"))
                .count();
        if (MediaTypes.sniff(input, NAME).equals(MediaTypes.JSON_LINES) && isAscii(text) && lines < MOST_LINES) {
            Holds.that(
                    account.documents() + account.refusals() >= lines,
                    () -> lines + " lines, and of them came " + account.lines());
        }
    }

    /** Others may be UTF-16, whose lines do not end with that byte. */
    private static boolean isAscii(String text) {
        return text.chars().allMatch(c -> c < 0x80);
    }
}
