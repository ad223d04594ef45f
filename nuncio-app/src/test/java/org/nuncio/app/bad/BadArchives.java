package org.nuncio.app.bad;

import static org.nuncio.app.bad.BadInput.REPORT;
import static org.nuncio.app.bad.BadInput.gzip;
import static org.nuncio.app.bad.BadInput.joined;
import static org.nuncio.app.bad.BadInput.of;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** Zip, gzip and web archives: bombs, lies, cuts. */
final class BadArchives {
    private static final String ZIP = "a.zip";
    private static final String GZ = "a.txt.gz";
    private static final String WARC = "a.warc";
    private static final byte[] TEXT = utf8(REPORT);

    private BadArchives() {}

    static List<BadInput> all() {
        List<BadInput> all = new ArrayList<>(gzips());
        all.addAll(zips());
        all.addAll(warcs());
        all.addAll(bodies());
        return all;
    }

    private static byte[] utf8(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    private static byte[] blanks(int length) {
        byte[] blanks = new byte[length];
        Arrays.fill(blanks, (byte) ' ');
        return blanks;
    }

    private static byte[] zip(Object... entries) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(out)) {
            for (int i = 0; i < entries.length; i += 2) {
                zip.putNextEntry(new ZipEntry((String) entries[i]));
                zip.write((byte[]) entries[i + 1]);
                zip.closeEntry();
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toByteArray();
    }

    /** @param at from the end where it is negative */
    private static byte[] spoilt(byte[] bytes, int at) {
        byte[] spoilt = bytes.clone();
        spoilt[at < 0 ? bytes.length + at : at] ^= 0x55;
        return spoilt;
    }

    private static byte[] cut(byte[] bytes, int length) {
        return Arrays.copyOf(bytes, length);
    }

    private static List<BadInput> gzips() {
        byte[] packed = gzip(TEXT);
        return List.of(
                of("gzip cut off", GZ, () -> cut(packed, packed.length - 40), "input.truncated"),
                of("gzip cut off after its head", GZ, () -> cut(packed, 10), "input.truncated"),
                of("head of gzip alone", GZ, () -> cut(packed, 3), "input.truncated"),
                of("gzip with a wrong sum", GZ, () -> spoilt(packed, -6), "input.corrupt"),
                of("gzip that is spoilt", GZ, () -> spoilt(packed, 30), "input.corrupt"),
                of("gzip of nothing", GZ, () -> gzip(new byte[0]), "input.empty"),
                of("rubbish behind gzip", GZ, () -> joined(packed, utf8("rubbish")), "record"),
                of("two members", GZ, () -> joined(packed, gzip(utf8("\n\nThe envoys left."))), "record"),
                of("text called gzip", GZ, () -> TEXT, "record"),
                of("gzip called text", "a.txt", () -> packed, "record"),
                of("gzip in gzip", GZ, () -> gzip(packed), "record"),
                of("gzip in gzip in gzip in gzip", GZ, () -> gzip(gzip(gzip(gzip(packed)))), "input.too-deep"),
                of("bomb of fifty megabytes", GZ, () -> gzip(blanks(50 << 20)), "input.inflated"),
                of("bomb in a bomb", GZ, () -> gzip(gzip(blanks(50 << 20))), "input.inflated"));
    }

    private static List<BadInput> zips() {
        byte[] good = zip("a.txt", TEXT, "b.txt", TEXT);
        return List.of(
                of("zip without entries", ZIP, () -> zip(), "input.none"),
                of("zip cut off", ZIP, () -> cut(good, good.length / 2), "record input.truncated"),
                of("zip without its list", ZIP, () -> cut(good, good.length - 60), "record x2"),
                of("zip with a spoilt entry", ZIP, () -> spoilt(good, 60), "input.corrupt"),
                of("head of zip alone", ZIP, () -> cut(good, 4), "input.none"),
                of(
                        "paths out of the archive",
                        ZIP,
                        () -> zip("../../etc/a.txt", TEXT, "/abs/b.txt", TEXT, "C:\\c.txt", TEXT),
                        "record x3"),
                of(
                        "names that steer a terminal",
                        ZIP,
                        () -> zip("\u001b[2Ja\n.txt", TEXT, "\u202etxt.b.txt", TEXT),
                        "record x2"),
                of("name of sixty thousand letters", ZIP, () -> zip("x".repeat(60_000) + ".txt", TEXT), "record"),
                of("two entries of one name", ZIP, () -> renamed(good, "b.txt", "a.txt"), "record x2"),
                of("entry that is empty", ZIP, () -> zip("a.txt", new byte[0], "b.txt", TEXT), "input.empty record"),
                of("folder in it", ZIP, () -> zip("a/", new byte[0], "a/b.txt", TEXT), "record"),
                of("bomb in an entry", ZIP, () -> zip("a.txt", blanks(50 << 20), "b.txt", TEXT), "input.inflated"),
                of(
                        "entry of twenty-one megabytes",
                        ZIP,
                        () -> zip("a.txt", noise(21 << 20), "b.txt", TEXT),
                        "input.too-large record"),
                of(
                        "zip in zip in zip in zip",
                        ZIP,
                        () -> zip("a.zip", zip("a.zip", zip("a.zip", zip("a.txt", TEXT)))),
                        "input.too-deep"),
                of(
                        "program in it",
                        ZIP,
                        () -> zip("a.class", new byte[] {1, 2, 3}, "b.txt", TEXT),
                        "input.binary record"),
                of("two thousand entries", ZIP, BadArchives::many, "record x2000"),
                of(
                        "word processor's document",
                        ZIP,
                        () -> zip("[Content_Types].xml", TEXT, "word/document.xml", TEXT),
                        "input.binary"),
                of("rubbish before zip", ZIP, () -> joined(utf8("rubbish"), good), "input.binary"));
    }

    private static byte[] many() {
        Object[] entries = new Object[4_000];
        for (int i = 0; i < 2_000; i++) {
            entries[2 * i] = i + ".txt";
            entries[2 * i + 1] = utf8("The army of Sudmark left.");
        }
        return zip(entries);
    }

    /** Letters in an order that no packing makes much shorter. */
    private static byte[] noise(int length) {
        byte[] noise = new byte[length];
        new java.util.Random(7).nextBytes(noise);
        for (int i = 0; i < length; i++) {
            noise[i] = (byte) ('a' + (noise[i] & 15));
        }
        return noise;
    }

    private static byte[] renamed(byte[] zip, String from, String to) {
        String latin = new String(zip, StandardCharsets.ISO_8859_1);
        return latin.replace(from, to).getBytes(StandardCharsets.ISO_8859_1);
    }

    private static byte[] record(String headers, byte[] body) {
        String head =
                "WARC/1.0\r\nWARC-Type: response\r\nWARC-Record-ID: <urn:uuid:1b2c3d4e-0000-0000-0000-000000000000>\r\n"
                        + "WARC-Date: 2022-02-09T10:00:00Z\r\nWARC-Target-URI: https://example.org/a\r\nContent-Type: application/http; msgtype=response\r\n"
                        + headers + "\r\n";
        return joined(utf8(head), body, utf8("\r\n\r\n"));
    }

    private static byte[] response(String headers, byte[] body) {
        byte[] http = joined(utf8("HTTP/1.1 200 OK\r\nContent-Type: text/html\r\n" + headers + "\r\n"), body);
        return record("Content-Length: " + http.length + "\r\n", http);
    }

    private static final byte[] PAGE = utf8("<html><body>" + BadInput.ARTICLE + "</body></html>");

    private static byte[] length(String length) {
        byte[] http = joined(utf8("HTTP/1.1 200 OK\r\nContent-Type: text/html\r\n\r\n"), PAGE);
        return joined(record("Content-Length: " + length + "\r\n", http), response("", PAGE));
    }

    private static List<BadInput> warcs() {
        byte[] good = response("", PAGE);
        String latin = new String(good, StandardCharsets.ISO_8859_1);
        return List.of(
                of(
                        "archive with line feeds only",
                        WARC,
                        () -> latin.replace("\r\n", "\n").getBytes(StandardCharsets.ISO_8859_1),
                        "input.corrupt"),
                of("length that is too short", WARC, () -> length("10"), "input.corrupt record"),
                of("length that is too long", WARC, () -> length("9999"), "input.corrupt record"),
                of("length beyond any", WARC, () -> length("99999999999999999999"), "input.corrupt record"),
                of("length below zero", WARC, () -> length("-1"), "input.corrupt record"),
                of("length that is no number", WARC, () -> length("many"), "input.corrupt record"),
                of("archive cut off", WARC, () -> cut(good, good.length - 200), "input.corrupt"),
                of("archive cut off in its headers", WARC, () -> cut(good, 60), "input.corrupt"),
                of(
                        "rubbish between records",
                        WARC,
                        () -> joined(good, utf8("rubbish\n\n\n"), good),
                        "record input.corrupt record"),
                of(
                        "version that nobody knows",
                        WARC,
                        () -> latin.replace("WARC/1.0", "WARC/9.9").getBytes(StandardCharsets.ISO_8859_1),
                        "input.corrupt"),
                of(
                        "header of a megabyte",
                        WARC,
                        () -> joined(
                                record("X: " + "x".repeat(1_000_000) + "\r\nContent-Length: 0\r\n", new byte[0]), good),
                        "input.corrupt record"),
                of(
                        "hundred thousand headers",
                        WARC,
                        () -> joined(record("X: y\r\n".repeat(100_000) + "Content-Length: 0\r\n", new byte[0]), good),
                        "input.corrupt record"));
    }

    private static List<BadInput> bodies() {
        byte[] good = response("", PAGE);
        String latin = new String(good, StandardCharsets.ISO_8859_1);
        return List.of(
                of(
                        "packed body that is cut off",
                        WARC,
                        () -> joined(response("Content-Encoding: gzip\r\n", cut(gzip(PAGE), 100)), good),
                        "input.corrupt record"),
                of(
                        "body that says it is packed and is not",
                        WARC,
                        () -> joined(response("Content-Encoding: gzip\r\n", PAGE), good),
                        "record x2"),
                of(
                        "bomb in a body",
                        WARC,
                        () -> joined(response("Content-Encoding: gzip\r\n", gzip(blanks(50 << 20))), good),
                        "input.too-large record"),
                of(
                        "chunks that lie",
                        WARC,
                        () -> joined(response("Transfer-Encoding: chunked\r\n", utf8("FFFFFFFF\r\n<p>x")), good),
                        "input.corrupt record"),
                of(
                        "encoding that nobody knows",
                        WARC,
                        () -> joined(response("Content-Encoding: zstd\r\n", PAGE), good),
                        "record x2"),
                of(
                        "answer that is no page",
                        WARC,
                        () -> joined(
                                utf8(new String(response("", PAGE), StandardCharsets.ISO_8859_1)
                                        .replace("text/html", "image/jpg")),
                                good),
                        "record +input.passed-over"),
                of(
                        "answer that is an error",
                        WARC,
                        () -> joined(utf8(latin.replace("200 OK", "404 No")), good),
                        "record +input.passed-over"),
                of("date of the year 0025", WARC, () -> utf8(latin.replace("2022-02-09T", "0025-02-09T")), "record"),
                of(
                        "member of a packed archive that is spoilt",
                        "a.warc.gz",
                        () -> joined(spoilt(gzip(good), 200), gzip(good)),
                        "input.corrupt record"),
                of("text called archive", WARC, () -> TEXT, "input.corrupt"));
    }
}
