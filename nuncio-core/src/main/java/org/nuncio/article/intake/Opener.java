package org.nuncio.article.intake;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.zip.GZIPInputStream;
import org.nuncio.article.Hints;

/** Looks at the first bytes of a stream and takes apart what it is. */
final class Opener {
    private static final int BUFFER = 64 * 1024;

    private final Options options;
    private final Budget budget;

    Opener(Options options, Budget budget) {
        this.options = options;
        this.budget = budget;
    }

    Options options() {
        return options;
    }

    Budget budget() {
        return budget;
    }

    /** @param in is closed with the items, or when this fails */
    Items open(Place place, InputStream in) throws IOException {
        BufferedInputStream buffered = new BufferedInputStream(in, BUFFER);
        try {
            byte[] head = peek(buffered, MediaTypes.HEAD);
            String type = MediaTypes.sniff(head, place.fileName());
            if (isContainer(type) && place.depth() >= options.limits().depth()) {
                in.close();
                return Items.of(tooDeep(place));
            }
            return opened(place, type, buffered);
        } catch (IOException e) {
            in.close();
            throw e;
        }
    }

    private Items opened(Place place, String type, BufferedInputStream in) throws IOException {
        switch (type) {
            case MediaTypes.GZIP:
                return unzipped(place, in);
            case MediaTypes.ZIP:
                return new ZipItems(place, in, this);
            case MediaTypes.JSON, MediaTypes.JSON_LINES:
                return new JsonItems(place, Wide.narrow(in), this, type.equals(MediaTypes.JSON_LINES));
            case MediaTypes.CSV, MediaTypes.TSV:
                return new CsvItems(place, Wide.narrow(in), this);
            default:
                try (in) {
                    return Items.of(document(place, type, in));
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

    private Items unzipped(Place place, BufferedInputStream in) throws IOException {
        Counted packed = new Counted(in);
        GZIPInputStream gzip = new GZIPInputStream(packed, BUFFER);
        return open(place.unpacked(), new Unpacked(place.name(), gzip, packed::count, budget));
    }

    /** A stream that is one document, or is refused for its length. */
    private Item document(Place place, String type, InputStream in) throws IOException {
        int most = options.limits().documentBytes();
        byte[] bytes = in.readNBytes(most + 1);
        return bytes.length > most
                ? Faults.tooLarge(place.name(), most)
                : new Document(place.uri(), place.part(), bytes, type, null, Hints.NONE);
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
