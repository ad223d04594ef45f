package org.nuncio.spark;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.stream.Stream;
import java.util.zip.GZIPOutputStream;

/** A small corpus of all kinds, with documents in it that nobody can read. */
final class Corpus {
    /** Reports are refused that are longer. */
    static final int MAX_BYTES = 60_000;

    /** Documents in it: samples, pages of the archive, lines. */
    static final int READ = 12 + 2 + 2;

    /** A damaged record of the archive; a line that is no JSON, one that is too long, one that is empty; a picture. */
    static final int REFUSED = 1 + 3 + 1;

    private Corpus() {}

    /** Makes it in a folder. */
    static void make(Path folder) throws IOException {
        Path samples = Files.createDirectories(folder.resolve("samples"));
        try (Stream<Path> files =
                Files.list(Path.of(System.getProperty("nuncio.root")).resolve("samples"))) {
            for (Path file : files.toList()) {
                Files.copy(file, samples.resolve(file.getFileName()), StandardCopyOption.REPLACE_EXISTING);
            }
        }
        Files.write(folder.resolve("crawl.warc.gz"), archive());
        Files.writeString(folder.resolve("feed.jsonl"), lines());
        Files.write(
                folder.resolve("picture.txt"), new byte[] {(byte) 0x89, 'P', 'N', 'G', 13, 10, 26, 10, 0, 0, 0, 13});
    }

    private static String lines() {
        return line(
                        "Army shells Kharkiv",
                        "Russian troops shelled Kharkiv on Thursday, killing three people, the mayor said.")
                + "{\"title\": \"broken\", \"text\": \n"
                + line("Too long", "Police arrested five protesters in Minsk. ".repeat(MAX_BYTES / 40 + 1))
                + line("Empty", "")
                + line(
                        "Talks in Geneva",
                        "French and German ministers met in Geneva on Friday and agreed on a ceasefire, officials said.");
    }

    private static String line(String title, String text) {
        return "{\"title\": \"" + title
                + "\", \"published\": \"2022-02-25\", \"publisher\": \"Toy Times\", \"text\": \"" + text + "\"}\n";
    }

    private static byte[] archive() throws IOException {
        ByteArrayOutputStream archive = new ByteArrayOutputStream();
        archive.write(
                member(
                        response(
                                "https://toy.example/2022/03/04/a",
                                page(
                                        "Rebels attack bank",
                                        "Gunmen attacked a bank in Mosul on Friday and killed two guards, police said. The government condemned the attack."))));
        byte[] damaged = member(
                response("https://toy.example/2022/03/04/b", page("Lost", "Nobody will ever read this report.")));
        for (int i = damaged.length / 2; i < damaged.length / 2 + 20; i++) {
            damaged[i] ^= 0x5A;
        }
        archive.write(damaged);
        archive.write(
                member(
                        response(
                                "https://toy.example/2022/03/05/c",
                                page(
                                        "Minister visits Warsaw",
                                        "The French foreign minister visited Warsaw on Saturday and promised military aid to Ukraine. Protesters demanded more."))));
        return archive.toByteArray();
    }

    private static String page(String title, String text) {
        return "<!doctype html><html><head><title>" + title
                + "</title><meta property=\"article:published_time\" content=\"2022-03-04\"></head>"
                + "<body><article><h1>" + title + "</h1><p>" + text + "</p><p>" + text.replace("on ", "late on ")
                + "</p></article></body></html>";
    }

    private static String response(String url, String page) {
        String http = "HTTP/1.1 200 OK\r\nContent-Type: text/html; charset=utf-8\r\n\r\n" + page;
        return "WARC/1.0\r\nWARC-Type: response\r\nWARC-Record-ID: <urn:uuid:00000000-0000-0000-0000-0000000000"
                + (10 + url.charAt(url.length() - 1) % 10)
                + ">\r\nWARC-Target-URI: " + url
                + "\r\nWARC-Date: 2022-03-05T10:00:00Z\r\nContent-Type: application/http;msgtype=response\r\nContent-Length: "
                + http.getBytes(StandardCharsets.UTF_8).length + "\r\n\r\n" + http + "\r\n\r\n";
    }

    private static byte[] member(String record) throws IOException {
        ByteArrayOutputStream member = new ByteArrayOutputStream();
        try (GZIPOutputStream gzip = new GZIPOutputStream(member)) {
            gzip.write(record.getBytes(StandardCharsets.UTF_8));
        }
        return member.toByteArray();
    }
}
