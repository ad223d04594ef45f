package org.nuncio.article.intake;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.netpreserve.jwarc.HttpResponse;
import org.netpreserve.jwarc.MediaType;
import org.netpreserve.jwarc.MessageBody;
import org.netpreserve.jwarc.WarcConversion;
import org.netpreserve.jwarc.WarcReader;
import org.netpreserve.jwarc.WarcRecord;
import org.netpreserve.jwarc.WarcResource;
import org.netpreserve.jwarc.WarcResponse;
import org.netpreserve.jwarc.WarcTargetRecord;
import org.nuncio.article.Hints;
import org.nuncio.text.Counted;
import org.nuncio.text.Diagnostic;

/**
 * The pages of a web archive: responses with status 200 that are HTML, and resources and conversions that are HTML or text. Requests, pictures, redirects and the like
 * are never reports; they are counted, and a note at the end says how many there were. A damaged record is refused, and the next is read.
 */
final class WarcItems extends Items {
    private static final int HEADERS = 128 * 1024;
    private static final int OK = 200;

    private final Place place;
    private final Opener opener;
    private final WarcRecords records;
    private final Map<String, Integer> passedOver = new TreeMap<>();

    WarcItems(Place place, InputStream in, Opener opener) {
        super(place.name());
        this.place = place;
        this.opener = opener;
        this.records = new WarcRecords(in, opener.options().limits().documentBytes() + HEADERS);
    }

    @Override
    @Nullable
    Item advance() throws IOException {
        WarcRecords.Found found = opener.budget().isSpent() ? null : records.next();
        while (found != null) {
            opener.budget().entry(place.name());
            Item item = item(found);
            if (item != null) {
                return item;
            }
            found = records.next();
        }
        return note();
    }

    private @Nullable Item item(WarcRecords.Found found) {
        Place at = place.number(found.number());
        if (found.damage() != null) {
            return Faults.refusal(
                    "input.corrupt",
                    at.name(),
                    "this record is damaged (" + found.damage() + "); the next that could be found was read.",
                    "Get the archive again.");
        }
        try {
            return Guarded.call(() -> parsed(at, found));
        } catch (IOException e) {
            return Faults.refusal(
                    "input.corrupt",
                    at.name(),
                    "this record cannot be read: " + Faults.words(e) + ".",
                    "Get the archive again.");
        }
    }

    private @Nullable Item parsed(Place at, WarcRecords.Found found) throws IOException {
        WarcRecord record = record(found);
        if (record instanceof WarcResponse response) {
            if (!response.contentType().base().equals(MediaType.HTTP)) {
                return passOver("response of " + response.contentType().base());
            }
            HttpResponse http = response.http();
            return http.status() == OK
                    ? page(at, found, response, http.contentType())
                    : passOver("response with status " + http.status());
        }
        if (record instanceof WarcResource resource) {
            return page(at, found, resource, resource.contentType());
        }
        if (record instanceof WarcConversion conversion) {
            return page(at, found, conversion, conversion.contentType());
        }
        return passOver(record.type());
    }

    private static WarcRecord record(WarcRecords.Found found) throws IOException {
        return new WarcReader(new ByteArrayInputStream(found.bytes()))
                .next()
                .orElseThrow(() -> new IOException("it holds no record"));
    }

    private @Nullable Item page(Place at, WarcRecords.Found found, WarcTargetRecord record, MediaType declared)
            throws IOException {
        String base = declared.base().toString();
        boolean response = record instanceof WarcResponse;
        if (!base.contains("html")
                && !base.equals("application/octet-stream")
                && (response || !base.equals("text/plain"))) {
            return passOver(record.type() + " of " + base);
        }
        int most = opener.options().limits().documentBytes();
        if (found.cut()) {
            return Faults.tooLarge(at.name(), most);
        }
        byte[] body = body(record, found, most);
        String type = MediaTypes.sniff(body, "", base);
        if (!type.equals(MediaTypes.HTML) && (response || !type.equals(MediaTypes.TEXT))) {
            return passOver(record.type() + " of " + type);
        }
        if (body.length > most) {
            return Faults.tooLarge(at.name(), most);
        }
        String charset = declared.parameters().get("charset");
        Hints hints = new Hints(null, null, null, List.of(), null, record.target(), record.date());
        return new Document(at.uri(), at.part(), body, type, charset, hints);
    }

    /**
     * What a browser would show. Where the headers promise a compression that is not there, the body as it stands.
     *
     * @throws IOException where it is compressed and cannot be unpacked
     */
    private static byte[] body(WarcTargetRecord record, WarcRecords.Found found, int most) throws IOException {
        if (record instanceof WarcResponse response) {
            try {
                return Guarded.call(() -> bytes(response.http().bodyDecoded(), most));
            } catch (IOException e) {
                byte[] bytes = bytes(((WarcResponse) record(found)).http().body(), most);
                if (MediaTypes.sniff(bytes, "").equals(MediaTypes.GZIP)) {
                    throw e;
                }
                return bytes;
            }
        }
        return bytes(record.body(), most);
    }

    private static byte[] bytes(MessageBody body, int most) throws IOException {
        return body.stream().readNBytes(most + 1);
    }

    private @Nullable Item passOver(String what) {
        passedOver.merge(Faults.printable(what), 1, Integer::sum);
        return null;
    }

    private @Nullable Item note() {
        if (passedOver.isEmpty()) {
            return null;
        }
        String kinds = passedOver.entrySet().stream()
                .map(kind -> kind.getValue() + " " + kind.getKey())
                .collect(Collectors.joining(", "));
        int count = passedOver.values().stream().mapToInt(Integer::intValue).sum();
        passedOver.clear();
        return new Item.Note(Diagnostic.warning(
                "input.passed-over",
                place.name(),
                Counted.of(count, "record is no page and was", "records are no pages and were") + " passed over: "
                        + kinds + ".",
                "Nothing is to be done."));
    }

    @Override
    public void close() throws IOException {
        records.close();
    }
}
