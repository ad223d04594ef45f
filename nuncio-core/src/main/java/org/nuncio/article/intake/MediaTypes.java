package org.nuncio.article.intake;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.nuncio.article.Decoder;
import org.nuncio.article.html.HtmlSniffer;

/** Tells what bytes are: by what they say themselves, and only among kinds of text by the name as well. */
public final class MediaTypes {
    public static final String TEXT = "text/plain";
    public static final String HTML = "text/html";
    public static final String FEED = "application/rss+xml";
    public static final String XML = "application/xml";
    public static final String JSON = "application/json";
    public static final String JSON_LINES = "application/x-ndjson";
    public static final String CSV = "text/csv";
    public static final String TSV = "text/tab-separated-values";
    public static final String WARC = "application/warc";
    public static final String GZIP = "application/gzip";
    public static final String ZIP = "application/zip";
    public static final String BINARY = "application/octet-stream";

    /** How many bytes of the beginning are looked at. */
    static final int HEAD = 8 * 1024;

    private record Magic(String start, String type) {}

    private static final List<Magic> MAGIC = List.of(
            new Magic("\u001f\u008b\b", GZIP),
            new Magic("WARC/1.", WARC),
            new Magic("%PDF-", "application/pdf"),
            new Magic("{\\rtf", "application/rtf"),
            new Magic("GIF8", "image/gif"),
            new Magic("\u0089PNG", "image/png"),
            new Magic("\u00ff\u00d8\u00ff", "image/jpeg"),
            new Magic("\u00d0\u00cf\u0011\u00e0", "application/msword"),
            new Magic("7z\u00bc\u00af", "application/x-7z-compressed"),
            new Magic("BZh", "application/x-bzip2"),
            new Magic("\u00fd7zXZ", "application/x-xz"),
            new Magic("\u0028\u00b5\u002f\u00fd", "application/zstd"),
            new Magic("Rar!", "application/vnd.rar"));

    private static final Map<String, String> ENDINGS = Map.ofEntries(
            Map.entry("txt", TEXT),
            Map.entry("html", HTML),
            Map.entry("htm", HTML),
            Map.entry("xhtml", HTML),
            Map.entry("xml", XML),
            Map.entry("rss", FEED),
            Map.entry("atom", FEED),
            Map.entry("json", JSON),
            Map.entry("jsonl", JSON_LINES),
            Map.entry("ndjson", JSON_LINES),
            Map.entry("csv", CSV),
            Map.entry("tsv", TSV),
            Map.entry("warc", WARC),
            Map.entry("zip", ZIP));

    /** Zipped formats of word processors and books, by the name of their first entry. */
    private static final Pattern OFFICE = Pattern.compile(
            "(?s)PK\u0003\u0004.{26}(?:\\[Content_Types\\]\\.xml|_rels/|docProps/|word/|mimetype|META-INF/).*");

    private static final Pattern BEFORE_ROOT = Pattern.compile(
            "(?:\\s++|<\\?[^>]*+>|<!--(?s:.*?)-->|<!DOCTYPE(?!\\s+html)[^>\\[]*+(?:\\[[^\\]]*+\\]\\s*+)?>)");
    private static final Pattern FEED_ROOT = Pattern.compile(
            "<(?:rss|(?:[a-z]+:)?feed|rdf:RDF)(?=[\\s/>]).*", Pattern.CASE_INSENSITIVE | Pattern.DOTALL);
    private static final Pattern JSON_START = Pattern.compile("\\{\\s*+[\"}].*|\\[\\s*+[{\\]].*", Pattern.DOTALL);

    private MediaTypes() {}

    /**
     * @param bytes the beginning is enough
     * @param name of the file or entry, or empty: {@code news.csv}
     */
    public static String sniff(byte[] bytes, String name) {
        byte[] head = Arrays.copyOf(bytes, Math.min(bytes.length, HEAD));
        String latin = new String(head, StandardCharsets.ISO_8859_1);
        for (Magic magic : MAGIC) {
            if (latin.startsWith(magic.start)) {
                return magic.type;
            }
        }
        if (latin.startsWith("PK\u0003\u0004") || latin.startsWith("PK\u0005\u0006")) {
            return OFFICE.matcher(latin).matches() ? "application/x-office" : ZIP;
        }
        String type = text(Decoder.decode(head).text(), ENDINGS.getOrDefault(ending(name), ""));
        boolean damaged = type.equals(BINARY)
                || type.equals(TEXT)
                || type.equals(HTML) && !latin.stripLeading().startsWith("<");
        return isArchiveByName(name) && damaged ? WARC : type;
    }

    /** As {@link #sniff(byte[], String)}; where the bytes do not tell, a header decides between plain text and HTML. */
    static String sniff(byte[] bytes, String name, String declared) {
        String type = sniff(bytes, name);
        return type.equals(TEXT) && declared.toLowerCase(Locale.ROOT).contains("html") ? HTML : type;
    }

    /** Only the name of a web archive may tell what it is where its first record is damaged: {@code CC-NEWS-2022.warc.gz}. */
    static boolean isArchiveByName(String name) {
        String lower = name.toLowerCase(Locale.ROOT);
        return lower.endsWith(".warc") || lower.endsWith(".warc.gz");
    }

    private static String text(String head, String byName) {
        if (head.indexOf('\0') >= 0) {
            return BINARY;
        }
        String start = root(head);
        if (FEED_ROOT.matcher(start).matches()) {
            return FEED;
        }
        boolean xml = head.stripLeading().startsWith("<?xml");
        if (HtmlSniffer.isHtml(head)) {
            return HTML;
        }
        if (JSON_START.matcher(start).matches()) {
            return byName.equals(JSON_LINES) && start.startsWith("{") ? JSON_LINES : JSON;
        }
        return switch (byName) {
            case HTML, CSV, TSV, JSON_LINES, JSON, TEXT -> byName;
            case XML, FEED -> start.startsWith("<") ? XML : TEXT;
            default -> xml ? XML : byName.isEmpty() && Header.isTable(head) ? CSV : TEXT;
        };
    }

    /** From the root element on: without white space, comments and instructions before it. */
    private static String root(String head) {
        int start = 0;
        Matcher before = BEFORE_ROOT.matcher(head);
        while (before.region(start, head.length()).lookingAt()) {
            start = before.end();
        }
        return head.substring(start);
    }

    /** Whether a file in a folder may be a report, or hold some, by its name. */
    static boolean isReadable(String fileName) {
        String ending = ending(fileName);
        return ENDINGS.containsKey(ending.equals("gz") ? ending(withoutEnding(fileName)) : ending)
                || ending.equals("gz");
    }

    private static String withoutEnding(String name) {
        return name.substring(0, Math.max(0, name.lastIndexOf('.')));
    }

    /** {@code csv} of {@code News.CSV}. */
    private static String ending(String name) {
        return name.substring(name.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT);
    }
}
