package org.nuncio.article.intake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.nuncio.article.intake.Given.cut;
import static org.nuncio.article.intake.Given.gzip;
import static org.nuncio.article.intake.Given.items;
import static org.nuncio.article.intake.Given.told;
import static org.nuncio.article.intake.Given.utf8;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class WarcItemsTest {
    private static byte[] joined(byte[]... parts) {
        return Given.written(out -> {
            for (byte[] part : parts) {
                out.write(part);
            }
        });
    }

    private static byte[] record(String type, String contentType, byte[] block) {
        String header = "WARC/1.0\r\nWARC-Type: " + type
                + "\r\nWARC-Record-ID: <urn:uuid:00000000-0000-0000-0000-000000000001>\r\nWARC-Date: 2022-02-09T06:12:00Z\r\nWARC-Target-URI: https://example.org/1\r\nContent-Type: "
                + contentType + "\r\nContent-Length: " + block.length + "\r\n\r\n";
        return joined(utf8(header), block, utf8("\r\n\r\n"));
    }

    private static byte[] response(String head, byte[] body) {
        return record(
                "response", "application/http; msgtype=response", joined(utf8("HTTP/1.1 " + head + "\r\n\r\n"), body));
    }

    private static byte[] page(String text) {
        return response("200 OK\r\nContent-Type: text/html; charset=windows-1252", utf8("<html><p>" + text));
    }

    private static byte[] info() {
        return record("warcinfo", "application/warc-fields", utf8("software: x\r\n"));
    }

    private static byte[] gz(byte[]... records) {
        return joined(Arrays.stream(records).map(Given::gzip).toArray(byte[][]::new));
    }

    private static final byte[][] THREE = {page("One."), page("Two."), page("Three.")};

    @Test
    void pagesOfResponsesAreDocumentsWithTheirHints() {
        Document document =
                (Document) items("a.warc", joined(info(), page("One."))).get(0);
        assertThat(document.name()).isEqualTo("a.warc!2");
        assertThat(document.mediaType()).isEqualTo("text/html");
        assertThat(document.declaredCharset()).isEqualTo("windows-1252");
        assertThat(document.hints().url()).isEqualTo("https://example.org/1");
        assertThat(document.hints().retrieved()).isEqualTo("2022-02-09T06:12:00Z");
        assertThat(document.hints().published()).isNull();
    }

    @Test
    void whatIsNoPageIsCountedAndPassedOver() {
        byte[] archive = joined(
                info(),
                record("request", "application/http; msgtype=request", utf8("GET / HTTP/1.1\r\n\r\n")),
                response("404 Not Found\r\nContent-Type: text/html", utf8("<html>gone")),
                response("200 OK\r\nContent-Type: image/png", utf8("x")),
                page("One."));
        List<Item> items = items("a.warc", archive);
        assertThat(told(items)).containsExactly("a.warc!5: <html><p>One.", "input.passed-over a.warc");
        assertThat(((Item.Note) items.get(1)).about().message())
                .isEqualTo(
                        "4 records are no pages and were passed over: 1 request, 1 response of image/png, 1 response with status 404, 1 warcinfo.");
    }

    @Test
    void archiveWithoutPagesIsAccountedFor() {
        assertThat(told("a.warc", info())).containsExactly("input.passed-over a.warc", "input.none a.warc");
    }

    @Test
    void compressedRecordsAndCompressedFilesAreRead() {
        List<String> all = List.of("a!1: <html><p>One.", "a!2: <html><p>Two.", "a!3: <html><p>Three.");
        assertThat(told("a", gz(THREE))).isEqualTo(all);
        assertThat(told("a", gzip(joined(THREE)))).isEqualTo(all);
        assertThat(told("a", joined(THREE))).isEqualTo(all);
    }

    @Test
    void bodiesAreUnchunkedAndUnpacked() {
        byte[] chunked = response(
                "200 OK\r\nContent-Type: text/html\r\nTransfer-Encoding: chunked",
                utf8("6\r\n<html>\r\n4\r\nOne.\r\n0\r\n\r\n"));
        byte[] packed =
                response("200 OK\r\nContent-Type: text/html\r\nContent-Encoding: gzip", gzip(utf8("<html>Two.")));
        byte[] notPacked =
                response("200 OK\r\nContent-Type: text/html\r\nContent-Encoding: gzip", utf8("<html>Three."));
        assertThat(told("a", joined(chunked, packed, notPacked)))
                .containsExactly("a!1: <html>One.", "a!2: <html>Two.", "a!3: <html>Three.");
    }

    @Test
    void textOfAConversionIsADocument() {
        byte[] record = record("conversion", "text/plain", utf8("The ferry sailed."));
        assertThat(told("a.wet.gz", gz(info(), record))).startsWith("a.wet.gz!2: The ferry sailed.");
    }

    @Test
    void brokenMemberIsRefusedAndTheNextIsRead() {
        byte[] second = gzip(page("Two."));
        for (int i = 20; i < 60; i++) {
            second[i] = (byte) 0xFF;
        }
        assertThat(told("a", joined(gzip(THREE[0]), second, gzip(THREE[2]))))
                .containsExactly("a!1: <html><p>One.", "input.corrupt a!2", "a!3: <html><p>Three.");
    }

    @Test
    void memberThatIsCutShortIsRefusedAndTheNextIsRead() {
        byte[] second = gzip(page("Two. " + new Random(1).ints(500).boxed().toList()));
        assertThat(told("a", joined(gzip(THREE[0]), cut(second, second.length / 2), gzip(THREE[2]))))
                .containsExactly("a!1: <html><p>One.", "input.corrupt a!2", "a!3: <html><p>Three.");
    }

    @ParameterizedTest
    @ValueSource(strings = {"9", "99999", "999999999999", "none"})
    void recordWithAWrongLengthIsRefusedAndTheNextIsRead(String length) {
        byte[] second = utf8(new String(page("Two."), StandardCharsets.UTF_8)
                .replaceFirst("Content-Length: \\d+", "Content-Length: " + length));
        assertThat(told("a", joined(THREE[0], second, THREE[2])))
                .containsExactly("a!1: <html><p>One.", "input.corrupt a!2", "a!3: <html><p>Three.");
        assertThat(told("a", gz(THREE[0], second, THREE[2])))
                .containsExactly("a!1: <html><p>One.", "input.corrupt a!2", "a!3: <html><p>Three.");
    }

    @Test
    void truncatedArchiveGivesWhatStoodBefore() {
        byte[] whole = joined(THREE);
        assertThat(told("a", cut(whole, whole.length - 30)))
                .containsExactly("a!1: <html><p>One.", "a!2: <html><p>Two.", "input.corrupt a!3");
        byte[] packed = gz(THREE);
        assertThat(told("a", cut(packed, packed.length - 30)))
                .containsExactly("a!1: <html><p>One.", "a!2: <html><p>Two.", "input.corrupt a!3");
    }

    @Test
    void rubbishBetweenRecordsIsOneRefusal() {
        assertThat(told("a", joined(THREE[0], new byte[5000], utf8("rubbish"), THREE[1])))
                .containsExactly("a!1: <html><p>One.", "input.corrupt a!2", "a!3: <html><p>Two.");
    }

    @Test
    void longPageIsRefusedAndTheNextIsRead() {
        Options small = Options.defaults().with(Limits.defaults().withDocumentBytes(1000));
        byte[] longPage = page("word ".repeat(100_000));
        assertThat(told(items(small, "a", joined(THREE[0], longPage, THREE[2]))))
                .containsExactly("a!1: <html><p>One.", "input.too-large a!2", "a!3: <html><p>Three.");
        byte[] bomb = response("200 OK\r\nContent-Type: text/html\r\nContent-Encoding: gzip", gzip(new byte[32 << 20]));
        byte[] bombOfWords = response(
                "200 OK\r\nContent-Type: text/html\r\nContent-Encoding: gzip",
                gzip(utf8("<html>" + "word ".repeat(1 << 20))));
        assertThat(told(items(small, "a", gz(bomb, bombOfWords, THREE[2]))))
                .endsWith("a!3: <html><p>Three.", "input.passed-over a");
    }

    @Test
    void noLimitIsToBeReadAsMuchAsFits() {
        Options most = Options.defaults().with(Limits.defaults().withDocumentBytes(Integer.MAX_VALUE));
        assertThat(told(items(most, "a", joined(THREE)))).hasSize(3);
        assertThat(told(items(most, "a", gz(THREE)))).hasSize(3);
    }

    /** A stream that makes its archive up while it is read. */
    private static final class Endless extends InputStream {
        private final byte[] member = gzip(page("word ".repeat(2000)));
        private int left;
        private int at;

        Endless(int members) {
            this.left = members;
        }

        @Override
        public int read() throws IOException {
            byte[] one = new byte[1];
            return read(one, 0, 1) < 0 ? -1 : one[0] & 0xFF;
        }

        @Override
        public int read(byte[] bytes, int from, int length) {
            if (at == member.length) {
                at = 0;
                left--;
            }
            if (left == 0) {
                return -1;
            }
            int count = Math.min(length, member.length - at);
            System.arraycopy(member, at, bytes, from, count);
            at += count;
            return count;
        }
    }

    @Test
    void longArchiveIsReadWithoutKeepingIt() throws IOException {
        int pages = 0;
        long before = 0;
        try (Items items = new Intake(Options.defaults()).open("a.warc.gz", new Endless(10_000))) {
            while (items.hasNext()) {
                assertThat(items.next()).isInstanceOf(Document.class);
                if (++pages == 1_000) {
                    before = inUse();
                }
            }
            assertThat(pages).isEqualTo(10_000);
            assertThat(inUse() - before).isLessThan(30L << 20);
        }
    }

    private static long inUse() {
        System.gc();
        return Runtime.getRuntime().totalMemory() - Runtime.getRuntime().freeMemory();
    }

    /** Whatever the damage: no exception, an end, and most of the pages. */
    @Test
    void anyDamageEndsInDocumentsAndRefusals() {
        byte[][] pages = new byte[20][];
        for (int i = 0; i < pages.length; i++) {
            pages[i] = page("Page " + i + new Random(i).ints(50).boxed().toList());
        }
        for (String name : List.of("a.warc", "a.warc.gz")) {
            byte[] whole = name.endsWith("gz") ? gz(pages) : joined(pages);
            Random random = new Random(5);
            for (int round = 0; round < 200; round++) {
                byte[] bytes = whole.clone();
                int at = random.nextInt(bytes.length - 50);
                random.nextBytes(bytes);
                System.arraycopy(whole, 0, bytes, 0, at);
                System.arraycopy(whole, at + 40, bytes, at + 40, whole.length - at - 40);
                List<Item> items = new ArrayList<>(items(name, bytes));
                assertThat(items.stream().filter(Document.class::isInstance).count())
                        .isGreaterThanOrEqualTo(17);
            }
        }
    }
}
