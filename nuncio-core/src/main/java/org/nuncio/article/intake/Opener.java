package org.nuncio.article.intake;

import java.io.BufferedInputStream;
import java.io.ByteArrayInputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.zip.GZIPInputStream;
import java.util.zip.ZipException;
import org.jspecify.annotations.Nullable;
import org.nuncio.article.Hints;

/** Looks at the first bytes of a stream and takes apart what it is. */
final class Opener {
    private static final int BUFFER = 64 * 1024;
    private static final String WARC_START = "WARC/1.";

    private final Options options;
    private final Budget budget;
    private final @Nullable Fetcher fetcher;

    /** @param fetcher null where nothing is to be fetched */
    Opener(Options options, @Nullable Fetcher fetcher) {
        this.options = options;
        this.budget = new Budget(options.limits());
        this.fetcher = fetcher;
    }

    /**
     * What is known of a stream besides its bytes.
     *
     * @param type as a server says, or empty
     */
    record Told(String type, @Nullable String charset, Hints hints) {
        static final Told NOTHING = new Told("", null, Hints.NONE);
    }

    Options options() {
        return options;
    }

    Budget budget() {
        return budget;
    }

    /** What fetches the articles that a feed links, null where these are not asked for. */
    @Nullable
    Fetcher linkFetcher() {
        return options.followLinks() ? fetcher : null;
    }

    Items open(Place place, InputStream in) throws IOException {
        return open(place, in, Told.NOTHING);
    }

    /** @param in is closed with the items, or when this fails */
    Items open(Place place, InputStream in, Told told) throws IOException {
        BufferedInputStream buffered = new BufferedInputStream(in, BUFFER);
        try {
            byte[] head = peek(buffered, MediaTypes.HEAD);
            String type = MediaTypes.sniff(head, place.fileName(), told.type());
            if (isContainer(type) && place.depth() >= options.limits().depth()) {
                in.close();
                return Items.of(tooDeep(place));
            }
            return opened(place, type, buffered, told);
        } catch (IOException e) {
            in.close();
            throw e;
        }
    }

    /** A page that was fetched. */
    Items open(Place place, Fetched.Page page) throws IOException {
        Hints hints = new Hints(null, null, null, List.of(), null, page.url(), page.retrieved());
        return open(place, new ByteArrayInputStream(page.bytes()), new Told(page.contentType(), page.charset(), hints));
    }

    private Items opened(Place place, String type, BufferedInputStream in, Told told) throws IOException {
        switch (type) {
            case MediaTypes.GZIP:
                return holdsWarc(in) || MediaTypes.isArchiveByName(place.fileName())
                        ? members(place, in)
                        : unzipped(place, in);
            case MediaTypes.ZIP:
                return new ZipItems(place, in, this);
            case MediaTypes.WARC:
                return place.fileName().toLowerCase(Locale.ROOT).endsWith(".gz") && !startsLikeWarc(in)
                        ? members(place, in)
                        : new WarcItems(place, in, this);
            case MediaTypes.FEED:
                try (in) {
                    return FeedItems.of(place, in, this, told.hints());
                }
            case MediaTypes.JSON, MediaTypes.JSON_LINES:
                return new JsonItems(place, Wide.narrow(in), this, type.equals(MediaTypes.JSON_LINES));
            case MediaTypes.CSV, MediaTypes.TSV:
                return new CsvItems(place, Wide.narrow(in), this);
            default:
                try (in) {
                    return Items.of(document(place, type, in, told));
                }
        }
    }

    private static boolean isContainer(String type) {
        return switch (type) {
            case MediaTypes.GZIP,
                    MediaTypes.ZIP,
                    MediaTypes.JSON,
                    MediaTypes.JSON_LINES,
                    MediaTypes.CSV,
                    MediaTypes.TSV,
                    MediaTypes.FEED,
                    MediaTypes.WARC -> true;
            default -> false;
        };
    }

    private Items members(Place place, InputStream in) {
        return new WarcItems(place, new Members(place.name(), in, budget), this);
    }

    private static boolean startsLikeWarc(BufferedInputStream in) throws IOException {
        return new String(peek(in, WARC_START.length()), StandardCharsets.ISO_8859_1).equals(WARC_START);
    }

    private Items unzipped(Place place, BufferedInputStream in) throws IOException {
        Counted packed = new Counted(in);
        GZIPInputStream gzip = new GZIPInputStream(packed, BUFFER);
        return open(place.unpacked(), new Unpacked(place.name(), gzip, packed::count, budget));
    }

    /** A web archive is compressed record by record, and is read so, past records that are broken. */
    private static boolean holdsWarc(BufferedInputStream in) throws IOException {
        byte[] head = peek(in, MediaTypes.HEAD);
        try (InputStream gzip = new GZIPInputStream(new ByteArrayInputStream(head))) {
            byte[] start = gzip.readNBytes(WARC_START.length());
            return new String(start, StandardCharsets.ISO_8859_1).equals(WARC_START);
        } catch (EOFException | ZipException broken) {
            return false;
        }
    }

    /** A stream that is one document, or is refused for its length. */
    private Item document(Place place, String type, InputStream in, Told told) throws IOException {
        int most = options.limits().documentBytes();
        byte[] bytes = in.readNBytes(most + 1);
        return bytes.length > most
                ? Faults.tooLarge(place.name(), most)
                : new Document(place.uri(), place.part(), bytes, type, told.charset(), told.hints());
    }

    private Item tooDeep(Place place) {
        return Faults.refusal(
                "input.too-deep",
                place.name(),
                "it stands in more than " + options.limits().depth() + " archives, one within the other.",
                "Unpack it first.");
    }

    static byte[] peek(BufferedInputStream in, int most) throws IOException {
        in.mark(most);
        byte[] head = in.readNBytes(most);
        in.reset();
        return head;
    }
}
