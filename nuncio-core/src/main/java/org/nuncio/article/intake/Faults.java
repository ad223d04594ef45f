package org.nuncio.article.intake;

import java.io.EOFException;
import java.io.IOException;
import java.util.zip.ZipException;
import org.nuncio.text.Diagnostic;

/** What can be wrong with an input, in words. */
final class Faults {
    private static final int LONGEST = 200;

    private Faults() {}

    static Item.Refusal refusal(String code, String name, String message, String remedy) {
        return new Item.Refusal(Diagnostic.error(code, name, message, remedy));
    }

    static Item.Refusal refusal(String code, String name, long line, String message, String remedy) {
        int at = (int) Math.min(line, Integer.MAX_VALUE);
        return new Item.Refusal(Diagnostic.at(code, name, at, 0, message, remedy));
    }

    /** Why a stream could not be read to its end. */
    static Item.Refusal of(String name, IOException e) {
        if (e instanceof CapReached cap) {
            return new Item.Refusal(cap.diagnostic());
        }
        if (e instanceof EOFException) {
            return refusal(
                    "input.truncated",
                    name,
                    "it ends before its end; what stood before was read.",
                    "Get the whole file again.");
        }
        if (e instanceof ZipException) {
            return refusal("input.corrupt", name, "it cannot be unpacked: " + words(e) + ".", "Get the file again.");
        }
        return refusal(
                "input.unreadable",
                name,
                "it cannot be read: " + words(e) + ".",
                "Check that it is a file and may be read.");
    }

    static Item.Refusal tooLarge(String name, long most) {
        return refusal(
                "input.too-large",
                name,
                "The input is too large: more than " + most + " bytes.",
                "Split it into single reports, or allow more.");
    }

    static Item.Refusal noText(String name) {
        return refusal(
                "input.no-text",
                name,
                "there is no text in it.",
                "Check which field or column has the text, and name it where it has a name of its own.");
    }

    static Diagnostic liveBlog(String name, int pieces) {
        return Diagnostic.warning(
                "input.live-page",
                name,
                "it is a live blog; its " + pieces + " updates are read one by one.",
                "Nothing is to be done.");
    }

    static Diagnostic unchanged(String url) {
        return Diagnostic.warning(
                "fetch.unchanged", url, "it is as it was when it was fetched before.", "Nothing is to be done.");
    }

    static String words(Throwable e) {
        String message = e.getMessage();
        return message == null ? e.getClass().getSimpleName() : printable(message);
    }

    /** One short line without control characters, which might steer a terminal. */
    static String printable(String text) {
        String line = text.replaceAll("[\\p{Cc}\\p{Cf}\\s]+", " ").strip();
        return line.length() > LONGEST ? line.substring(0, LONGEST) + "…" : line;
    }
}
