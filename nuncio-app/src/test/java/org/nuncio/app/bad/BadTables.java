package org.nuncio.app.bad;

import static org.nuncio.app.bad.BadInput.encoded;
import static org.nuncio.app.bad.BadInput.latin;
import static org.nuncio.app.bad.BadInput.of;
import static org.nuncio.app.bad.BadInput.utf8;

import java.util.ArrayList;
import java.util.List;

/** JSON, one to a line and not, and tables. */
final class BadTables {
    private static final String LINES = "a.jsonl";
    private static final String JSON = "a.json";
    private static final String CSV = "a.csv";
    private static final String GOOD = "{\"text\": \"The army of Sudmark left the port.\"}";
    private static final String HEADER = "text,date\n";
    private static final String ROW = "The army of Sudmark left the port.,2022-02-09\n";

    private BadTables() {}

    static List<BadInput> all() {
        List<BadInput> all = new ArrayList<>(lines());
        all.addAll(values());
        all.addAll(json());
        all.addAll(csv());
        all.addAll(cells());
        return all;
    }

    /** A line between two good ones. */
    private static BadInput line(String name, String line, String expected) {
        return of(
                name,
                LINES,
                GOOD + "\n" + line + "\n" + GOOD + "\n",
                expected.equals("record") ? "record x3" : "record " + expected + " record");
    }

    private static List<BadInput> lines() {
        return List.of(
                of("no lines", LINES, "", "input.none"),
                of("blank lines", LINES, "\n\r\n \n", "input.none"),
                line("line that is no JSON", "The army left.", "input.bad-line"),
                line("line cut off", "{\"text\": \"The army", "input.bad-line"),
                line("line that is a number", "17", "input.bad-line"),
                line("line that is a list", "[" + GOOD + "]", "input.bad-line"),
                line("line that is null", "null", "input.bad-line"),
                line("two objects on a line", GOOD + GOOD, "input.bad-line"),
                line("object without text", "{\"title\": \"A\"}", "input.no-text"),
                line("text that is a number", "{\"text\": 17}", "input.empty"),
                line("text that is a list", "{\"text\": [\"The army left.\"]}", "record"),
                line("text that is null", "{\"text\": null}", "input.no-text"),
                line("empty text", "{\"text\": \"\"}", "input.no-text"),
                line("text in Spanish", "{\"text\": \"" + BadInput.SPANISH + "\"}", "input.not-english"),
                line("half a pair of surrogates", "{\"text\": \"The army \\ud83d left the port.\"}", "record"),
                line("NUL in the text", "{\"text\": \"The army\\u0000 left.\"}", "input.binary"));
    }

    private static List<BadInput> values() {
        return List.of(
                line(
                        "number of a thousand digits",
                        "{\"text\": \"The army left the port.\", \"n\": 1" + "0".repeat(2_000) + "}",
                        "input.bad-line"),
                line("number beyond any", "{\"text\": \"The army left the port.\", \"n\": 1e999999999}", "record"),
                line(
                        "keys that are doubled",
                        "{\"text\": \"The army left.\", \"text\": \"The army of Sudmark left.\"}",
                        "record"),
                line(
                        "date that is an object",
                        "{\"text\": \"The army left the port.\", \"date\": {\"a\": [1]}}",
                        "record"),
                line(
                        "date in the year 0025",
                        "{\"text\": \"The army left the port.\", \"date\": \"0025-02-09\"}",
                        "record"),
                line(
                        "date as a number beyond any",
                        "{\"text\": \"The army left the port.\", \"date\": 99999999999999999999}",
                        "record"),
                line("comment", "// a comment", "input.bad-line"),
                line("names and infinity", "{text: NaN}", "input.bad-line"),
                line("broken utf-8", "{\"text\": \"The army left the \u00ff port.\"}", "record"),
                line("line of control characters", "\u0001\u0002", "input.bad-line"),
                of(
                        "nesting of a hundred thousand",
                        LINES,
                        utf8(() -> GOOD + "\n" + "{\"a\":".repeat(100_000) + "\n" + GOOD),
                        "record input.bad-line record"),
                of(
                        "lists of a hundred thousand",
                        LINES,
                        utf8(() -> GOOD + "\n" + "{\"a\":" + "[".repeat(100_000) + "\n" + GOOD),
                        "record input.bad-line record"),
                of(
                        "line of five megabytes",
                        LINES,
                        utf8(() -> "{\"text\": \"" + "The army left the port. ".repeat(220_000) + "\"}\n" + GOOD),
                        "record x2"),
                of(
                        "line of twenty-one megabytes",
                        LINES,
                        utf8(() -> "{\"text\": \"" + "x".repeat(21 << 20) + "\"}\n" + GOOD),
                        "input.too-large record"),
                of(
                        "name of a key of a megabyte",
                        LINES,
                        utf8(() -> "{\"" + "k".repeat(1_000_000) + "\": 1}\n" + GOOD),
                        "input.bad-line record"),
                of("utf-16 lines", LINES, encoded("\ufeff" + GOOD + "\n" + GOOD + "\n", "UTF-16LE"), "record x2"),
                of(
                        "separators of records before the lines",
                        LINES,
                        "\u001e" + GOOD + "\n\u001e" + GOOD + "\n",
                        "input.bad-line x2"));
    }

    private static List<BadInput> json() {
        return List.of(
                of("empty list", JSON, "[]", "input.none"),
                of("empty object", JSON, "{}", "input.no-text"),
                of("list never closed", JSON, "[" + GOOD + "," + GOOD, "record x2 input.bad-json"),
                of(
                        "list with a broken object",
                        JSON,
                        "[" + GOOD + ",{\"text\" \"x\"}," + GOOD + "]",
                        "record input.bad-json"),
                of("list of words", JSON, "[\"The army left.\"]", "input.bad-line"),
                of("list of lists of lists", JSON, utf8(() -> "[".repeat(100_000)), "input.bad-json"),
                of(
                        "object nested a hundred thousand deep",
                        JSON,
                        utf8(() -> "{\"a\":".repeat(100_000)),
                        "input.bad-line"),
                of(
                        "number of a million digits",
                        JSON,
                        utf8(() -> "[{\"n\": " + "9".repeat(1_000_000) + "}]"),
                        "input.bad-json"),
                of("rubbish behind the list", JSON, "[" + GOOD + "] rubbish", "record input.bad-json"),
                of("text called JSON", JSON, BadInput.REPORT, "input.bad-json"),
                of("page called JSON", JSON, "<html><body>" + BadInput.ARTICLE + "</body></html>", "record"));
    }

    private static List<BadInput> csv() {
        return List.of(
                of("empty table", CSV, "", "input.none"),
                of("header alone", CSV, HEADER, "input.none"),
                of("no column for the text", CSV, "a,b\n1,2\n", "input.no-columns"),
                of(
                        "quotation mark never closed",
                        CSV,
                        HEADER + ROW + "\"The army left,2022\n" + ROW,
                        "record input.bad-table"),
                of(
                        "quotation mark after a quoted cell",
                        CSV,
                        HEADER + "\"The army left.\" today,2022-02-09\n" + ROW,
                        "record x2"),
                of(
                        "row with too many cells",
                        CSV,
                        HEADER + "The army left, and came back, and left,x,y\n" + ROW,
                        "input.ragged record"),
                of("row with too few cells", CSV, HEADER + "The army left the port.\n" + ROW, "record x2"),
                of("empty cells", CSV, HEADER + ",\n,2022-02-09\n" + ROW, "input.no-text x2 record"),
                of(
                        "line end within a cell",
                        CSV,
                        HEADER + "\"The army left.\nIt came back.\",2022-02-09\n" + ROW,
                        "record x2"));
    }

    private static List<BadInput> cells() {
        return List.of(
                of("semicolons", CSV, "text;date\nThe army left, they said;2022-02-09\n", "record"),
                of("tabs called commas", CSV, "text\tdate\nThe army left, they said\t2022-02-09\n", "record"),
                of("one header twice", CSV, "text,text\nThe army left the port.,The army came back.\n", "record"),
                of("mark before the header", CSV, "\ufeff" + HEADER + ROW, "record"),
                of(
                        "utf-16 of a spreadsheet",
                        CSV,
                        encoded("\ufeff" + (HEADER + ROW).replace(',', '\t'), "UTF-16LE"),
                        "record"),
                of(
                        "one cell in another charset",
                        CSV,
                        latin(HEADER + "The caf\u00e9 of the port was closed.,2022-02-09\n" + ROW),
                        "record x2"),
                of("NUL in a cell", CSV, HEADER + "The army\0 left.,2022-02-09\n" + ROW, "input.binary"),
                of("line ends of old computers", CSV, (HEADER + ROW + ROW).replace('\n', '\r'), "record x2"),
                of("formula in a cell", CSV, HEADER + "\"=cmd|' /C calc'!A0\",2022-02-09\n" + ROW, "record x2"),
                of(
                        "dates that are none",
                        CSV,
                        HEADER + "The army left the port.,31/02/0025\nThe army came back.,yesterday\n",
                        "record x2"),
                of(
                        "a hundred thousand columns",
                        CSV,
                        utf8(() -> "text" + ",a".repeat(100_000) + "\nThe army left the port.\n"),
                        "record"),
                of(
                        "cell of twenty-one megabytes",
                        CSV,
                        utf8(() -> HEADER + "\"" + "x".repeat(21 << 20) + "\",2022-02-09\n" + ROW),
                        "input.too-large record"),
                of(
                        "a million quotation marks",
                        CSV,
                        utf8(() -> HEADER + "\"".repeat(1_000_000) + "\n" + ROW),
                        "input.empty record"),
                of("page called table", CSV, "<html><body>" + BadInput.ARTICLE + "</body></html>", "record"));
    }
}
