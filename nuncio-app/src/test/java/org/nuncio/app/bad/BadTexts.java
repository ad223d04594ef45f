package org.nuncio.app.bad;

import static org.nuncio.app.bad.BadInput.REPORT;
import static org.nuncio.app.bad.BadInput.encoded;
import static org.nuncio.app.bad.BadInput.latin;
import static org.nuncio.app.bad.BadInput.of;
import static org.nuncio.app.bad.BadInput.utf8;

import java.util.ArrayList;
import java.util.List;

/** Plain texts: encodings, characters, lengths, other things than reports. */
final class BadTexts {
    private static final String TXT = "a.txt";

    private BadTexts() {}

    static List<BadInput> all() {
        List<BadInput> all = new ArrayList<>(encodings());
        all.addAll(charsets());
        all.addAll(characters());
        all.addAll(lengths());
        all.addAll(dates());
        all.addAll(languages());
        all.addAll(formats());
        all.addAll(shapes());
        return all;
    }

    private static List<BadInput> encodings() {
        return List.of(
                of("utf-8 with a mark", TXT, "\ufeff" + REPORT, "record"),
                of("utf-8 with two marks", TXT, "\ufeff\ufeff" + REPORT, "record"),
                of("utf-16le with a mark", TXT, encoded("\ufeff" + REPORT, "UTF-16LE"), "record"),
                of("utf-16be with a mark", TXT, encoded("\ufeff" + REPORT, "UTF-16BE"), "record"),
                of("utf-16le without a mark", TXT, encoded(REPORT, "UTF-16LE"), "record"),
                of("utf-16be without a mark", TXT, encoded(REPORT, "UTF-16BE"), "record"),
                of("utf-32le with a mark", TXT, encoded("\ufeff" + REPORT, "UTF-32LE"), "record"),
                of("utf-32be with a mark", TXT, encoded("\ufeff" + REPORT, "UTF-32BE"), "record"),
                of("utf-32le without a mark", TXT, encoded(REPORT, "UTF-32LE"), "input.binary"),
                of(
                        "utf-16le cut in the middle of a unit",
                        TXT,
                        latin("\u00ff\u00fea\0r\0m\0i\0e\0s\0 \0f"),
                        "record[input.undecodable]"),
                of(
                        "half a pair of surrogates in utf-16",
                        TXT,
                        encoded("\ufeff" + REPORT + "\ud83d.", "UTF-16LE"),
                        "record[input.undecodable]"));
    }

    private static List<BadInput> charsets() {
        String curly = REPORT.replace("the demand", "“the demand” — Łódź’s");
        return List.of(
                of(
                        "windows-1252 quotes and dashes",
                        TXT,
                        encoded(curly.replace("Łódź", "Café"), "windows-1252"),
                        "record[input.charset-guessed]"),
                of(
                        "windows-1252 that five letters tell",
                        TXT,
                        latin(
                                "The minister\u0092s caf\u00e9 was \u0093closed\u0094 by the police on Monday, officials said."),
                        "record[input.charset-guessed]"),
                of(
                        "macintosh quotes",
                        TXT,
                        latin(REPORT + "\u00d2No\u00d3, he said."),
                        "record[input.charset-guessed]"),
                of(
                        "utf-8 with one broken byte among many letters",
                        TXT,
                        latin(new String(
                                        curly.getBytes(java.nio.charset.StandardCharsets.UTF_8),
                                        java.nio.charset.StandardCharsets.ISO_8859_1)
                                + "\u00e2\u0080"),
                        "record[input.undecodable]"),
                of("overlong utf-8", TXT, latin(REPORT + "\u00c0\u00af\u00c0\u00ae"), "record[input.charset-guessed]"),
                of(
                        "surrogates written as utf-8",
                        TXT,
                        latin(REPORT + "\u00ed\u00a0\u00bd\u00ed\u00b8\u0080"),
                        "record[input.charset-guessed]"),
                of(
                        "utf-8 read as latin",
                        TXT,
                        "The ministerâ€™s office said â€œnoâ€\u009d to the envoys of Norlandia on Monday. " + REPORT,
                        "record"),
                of("utf-8 read as latin twice", TXT, "The ministerÃ¢â‚¬â„¢s office said no. " + REPORT, "record"),
                of(
                        "windows-1251 named nowhere",
                        TXT,
                        encoded(
                                "Правительство Норландии призвало в понедельник прекратить обстрел городов, сообщили официальные лица в столице.",
                                "windows-1251"),
                        "input.not-english"),
                of("ebcdic", TXT, encoded(REPORT, "IBM037"), "input.binary"));
    }

    private static List<BadInput> characters() {
        return List.of(
                of("one NUL", TXT, REPORT + "\0", "input.binary"),
                of("NULs only", TXT, "\0\0\0\0\0\0\0\0\0\0", "input.binary"),
                of("a few control characters", TXT, REPORT.replace("the port", "the\u0007 port\u001b"), "record"),
                of("many control characters", TXT, REPORT + "\u0001\u0002".repeat(20), "input.binary"),
                of("colours of a terminal", TXT, "\u001b[31m" + REPORT + "\u001b[0m", "record"),
                of("right-to-left override", TXT, REPORT.replace("Norlandia", "\u202eNorlandia\u202c"), "record"),
                of("right-to-left marks", TXT, REPORT.replace(" ", "\u200f \u200e"), "record"),
                of("isolates never closed", TXT, "\u2067".repeat(1_000) + REPORT, "record"),
                of("zero width in every word", TXT, REPORT.replace("a", "a\u200b"), "record"),
                of("joiners and word joiners", TXT, REPORT.replace("e", "e\u2060\u200d"), "record"),
                of("soft hyphens", TXT, REPORT.replace("gov", "gov\u00ad"), "record"),
                of("no-break spaces", TXT, REPORT.replace(' ', '\u00a0'), "record"),
                of(
                        "ten thousand combining marks on a letter",
                        TXT,
                        utf8(() -> REPORT + "Z" + "\u0301".repeat(10_000) + "."),
                        "record"),
                of("letters of mathematics", TXT, REPORT + "𝔑𝔬𝔯𝔩𝔞𝔫𝔡𝔦𝔞 𝔲𝔯𝔤𝔢𝔡 𝔖𝔲𝔡𝔪𝔞𝔯𝔨.", "record"),
                of("invisible tags", TXT, REPORT + new String(Character.toChars(0xE0041)).repeat(200), "record"),
                of("private use", TXT, REPORT + "\ue000\uf8ff", "record"),
                of("half a surrogate as an entity", TXT, REPORT + "&#xD83D; &#55357;", "record"),
                of(
                        "entities that are no characters",
                        TXT,
                        REPORT + "&#0; &#x110000; &#99999999999999999999; &#xFFFFFFFFF;",
                        "record"),
                of(
                        "entities escaped twice",
                        TXT,
                        REPORT.replace("the demand", "&amp;quot;the demand&amp;quot;"),
                        "record"),
                of("a thousand times escaped", TXT, REPORT + "&" + "amp;".repeat(1_000) + "lt;", "record"),
                of("replacement characters", TXT, REPORT.replace("e", "\ufffd"), "record"),
                of("emoji only", TXT, "😀😀😀 🚀", "input.empty"));
    }

    private static List<BadInput> lengths() {
        return List.of(
                of("nothing", TXT, "", "input.empty"),
                of("white space", TXT, " \n\t\r\n ", "input.empty"),
                of("a mark alone", TXT, "\ufeff", "input.empty"),
                of("zero width only", TXT, "\u200b\u200b\u2060\u00ad", "input.empty"),
                of("full stops", TXT, "... --- !!!", "input.empty"),
                of("numbers", TXT, "12 13 14.5", "input.empty"),
                of("one word", TXT, "Norlandia", "record"),
                of("one letter", TXT, "x", "record"),
                of("a word of a million letters", TXT, utf8(() -> "x".repeat(1_000_000)), "record"),
                of(
                        "a line of five million characters",
                        TXT,
                        utf8(() -> "The army of Norlandia shelled the port on Monday. ".repeat(100_000)),
                        "record"),
                of(
                        "a sentence of three thousand words",
                        TXT,
                        utf8(() -> "The government said that " + "the army and the police of the north and ".repeat(330)
                                + "others left."),
                        "record"),
                of("twenty-one megabytes", TXT, utf8(() -> "The army left.\n".repeat(1_500_000)), "input.too-large"),
                of("eleven million characters", TXT, utf8(() -> "The army left. ".repeat(740_000)), "input.too-large"),
                of(
                        "a hundred thousand blank lines",
                        TXT,
                        utf8(() -> "The army left." + "\n".repeat(100_000) + "It came back."),
                        "record"),
                of(
                        "a million spaces",
                        TXT,
                        utf8(() -> "The army left" + " ".repeat(1_000_000) + "the port."),
                        "record"),
                of("a hundred thousand lines of one word", TXT, utf8(() -> "army\n".repeat(100_000)), "record"),
                of(
                        "fifty thousand brackets",
                        TXT,
                        utf8(() -> "The army left. " + "(".repeat(50_000) + "[".repeat(50_000)),
                        "record"),
                of(
                        "fifty thousand quotation marks",
                        TXT,
                        utf8(() -> "The army left. " + "\"“'".repeat(50_000)),
                        "record"),
                of(
                        "fifty thousand ampersands",
                        TXT,
                        utf8(() -> "The army left. " + "&".repeat(50_000) + "&#".repeat(50_000)),
                        "record"));
    }

    private static List<BadInput> dates() {
        return List.of(
                of("year 0025", TXT, "Published: 0025-02-09\n\n" + REPORT, "record"),
                of("year 9999", TXT, "Published: 9999-12-31\n\n" + REPORT, "record"),
                of("thirtieth of February", TXT, "February 30, 2022\n\n" + REPORT, "record"),
                of("first second of the epoch", TXT, "Published: 1970-01-01T00:00:00Z\n\n" + REPORT, "record"),
                of(
                        "a day that may be two",
                        TXT,
                        REPORT.replaceFirst("\n", "\nDate: 03/04/2022\n"),
                        "record[input.ambiguous-date]"),
                of(
                        "a date of forty digits",
                        TXT,
                        "2022-02-0900000000000000000000000000000000000000\n\n" + REPORT,
                        "record"),
                of("month 13", TXT, "2022-13-45\n\n" + REPORT, "record"),
                of("a negative year", TXT, "-2022-02-09\n\n" + REPORT, "record"),
                of("digits of another script", TXT, "٢٠٢٢-٠٢-٠٩\n\n" + REPORT, "record"),
                of("ten thousand dates", TXT, utf8(() -> "February 9, 2022\n".repeat(10_000) + REPORT), "record"));
    }

    private static List<BadInput> languages() {
        return List.of(
                of("Spanish", TXT, BadInput.SPANISH, "input.not-english"),
                of(
                        "Russian",
                        TXT,
                        "Правительство Норландии призвало в понедельник прекратить обстрел городов вдоль границы, сообщили официальные лица.",
                        "input.not-english"),
                of("Chinese", TXT, "诺兰迪亚政府周一敦促其邻国停止炮击边境沿线的城镇，并称周末有十二人在港口丧生。总统拒绝了这一要求。", "input.not-english"),
                of(
                        "Arabic",
                        TXT,
                        "حثت حكومة نورلانديا جارتها يوم الاثنين على وقف قصف البلدات على طول الحدود وقالت إن اثني عشر شخصا قتلوا.",
                        "input.not-english"),
                of(
                        "Hebrew with vowels",
                        TXT,
                        "מֶמְשֶׁלֶת נוֹרְלַנְדִיָה קָרְאָה לִשְׁכֶנְתָהּ לְהַפְסִיק אֶת הַהַפְגָּזָה עַל הֶעָרִים לְאֹרֶךְ הַגְּבוּל.",
                        "input.not-english"),
                of("Spanish headline", TXT, "El ejército bombardea las ciudades de la frontera", "input.not-english"),
                of("English with a Spanish quotation", TXT, REPORT + "\n\n\"No vamos a parar,\" he said.", "record"),
                of(
                        "filler in Latin",
                        TXT,
                        "Lorem ipsum dolor sit amet, consectetur adipiscing elit, sed do eiusmod tempor incididunt ut labore et dolore magna aliqua. Ut enim ad minim veniam, quis nostrud exercitation ullamco laboris nisi ut aliquip ex ea commodo consequat.",
                        "input.not-english"));
    }

    private static List<BadInput> formats() {
        return List.of(
                of("pdf called text", TXT, latin("%PDF-1.7\n%\u00e2\u00e3\u00cf\u00d3\n1 0 obj"), "input.binary"),
                of("rtf called text", TXT, "{\\rtf1\\ansi The army left.}", "input.binary"),
                of("picture called text", TXT, latin("\u0089PNG\r\n\u001a\n\0\0\0\rIHDR"), "input.binary"),
                of("jpeg called text", TXT, latin("\u00ff\u00d8\u00ff\u00e0\0\u0010JFIF\0"), "input.binary"),
                of("gif called text", TXT, latin("GIF89a\u0001\0\u0001\0"), "input.binary"),
                of("word of 1997", TXT, latin("\u00d0\u00cf\u0011\u00e0\u00a1\u00b1\u001a\u00e1\0\0"), "input.binary"),
                of("xz called text", TXT, latin("\u00fd7zXZ\0\0\4"), "input.binary"),
                of("program called text", TXT, latin("\177ELF\2\1\1\0\0\0\0\0"), "input.binary"),
                of("class file", TXT, latin("\u00ca\u00fe\u00ba\u00be\0\0\0\075"), "input.binary"),
                of(
                        "site map",
                        TXT,
                        "<?xml version=\"1.0\"?><urlset xmlns=\"x\"><url><loc>a</loc></url></urlset>",
                        "input.binary"),
                of(
                        "picture in xml",
                        TXT,
                        "<svg xmlns=\"http://www.w3.org/2000/svg\"><text>The army left.</text></svg>",
                        "input.binary"),
                of(
                        "news in xml",
                        TXT,
                        "<?xml version=\"1.0\"?>\n<nitf><body><p>The army left.</p></body></nitf>",
                        "input.binary"));
    }

    private static List<BadInput> shapes() {
        return List.of(
                of("line ends of old computers", TXT, REPORT.replace("\n", "\r"), "record"),
                of("line ends of every kind", TXT, REPORT.replace("\n\n", "\r\n\u2028\u0085\f"), "record"),
                of("furniture only", TXT, "Share this article\n\nComments are closed.\n\nSource link", "input.empty"),
                of("byline only", TXT, "By Nadia Ferrow", "input.empty"),
                of("two reports in one text", TXT, REPORT + "\n\n" + REPORT.replace("Norlandia", "Ostmark"), "record"),
                of("one report twice", TXT, REPORT + "\n\n" + REPORT, "record"),
                of(
                        "live blog with many times",
                        TXT,
                        "Border war live\n9 February 2022\n\n14:05 GMT\nThe army of Sudmark shelled the port of Norlandia again.\n\n13:40 GMT\nThe government of Norlandia denied that its army had crossed the border.\n\n12:10 GMT\nThe envoys of both states left the capital in the night.\n",
                        "record x3 +input.live-page"),
                of(
                        "mail with its headers",
                        TXT,
                        "From: a@example.org\nTo: b@example.org\nSubject: x\nMIME-Version: 1.0\n\n" + REPORT,
                        "record"),
                of("quoted printable", TXT, REPORT.replace(" the ", " the=20=\n"), "record"),
                of(
                        "base64",
                        TXT,
                        utf8(() -> java.util.Base64.getMimeEncoder()
                                .encodeToString(REPORT.repeat(20).getBytes(java.nio.charset.StandardCharsets.UTF_8))),
                        "input.not-english"),
                of("a thousand marks of quotation", TXT, ">".repeat(1_000) + " " + REPORT, "record"),
                of(
                        "source of a program",
                        TXT,
                        "public static void main(String[] args) { for (int i = 0; i < 10; i++) { System.out.println(i); } }",
                        "record"),
                of(
                        "formula of a spreadsheet",
                        TXT,
                        "=HYPERLINK(\"http://192.0.2.1/\";\"The army left.\")\n\n" + REPORT,
                        "record"));
    }
}
