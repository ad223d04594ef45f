package org.nuncio.article.intake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.nuncio.article.intake.Given.cut;
import static org.nuncio.article.intake.Given.gzip;
import static org.nuncio.article.intake.Given.items;
import static org.nuncio.article.intake.Given.told;
import static org.nuncio.article.intake.Given.utf8;
import static org.nuncio.article.intake.Given.zip;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Zip and gzip, whole and broken. */
class ArchivesTest {
    private static final byte[] BOMB = new byte[64 << 20];

    @TempDir
    Path folder;

    private List<String> file(String name, byte[] bytes) throws IOException {
        Files.write(folder.resolve(name), bytes);
        List<Item> items = new ArrayList<>();
        try (Items all = new Intake(Options.defaults())
                .open(List.of(folder.resolve(name).toString()), InputStream.nullInputStream())) {
            all.forEachRemaining(items::add);
        }
        return told(items).stream()
                .map(line -> line.replace(folder.toString().replace('\\', '/') + "/", ""))
                .toList();
    }

    @Test
    void entriesComeInTheOrderOfTheArchive() throws IOException {
        byte[] zip = zip(
                "b.txt",
                "One.",
                "may/",
                "",
                "may/a.txt",
                "Two.",
                "README.txt",
                "x",
                "__MACOSX/._a.txt",
                "x",
                ".x",
                "x");
        assertThat(told("n.zip", zip)).containsExactly("n.zip!b.txt: One.", "n.zip!may/a.txt: Two.");
        assertThat(file("n.zip", zip)).containsExactly("n.zip!b.txt: One.", "n.zip!may/a.txt: Two.");
    }

    @Test
    void tablesInArchivesAreTakenApart() {
        byte[] zip = zip(
                "a.jsonl", "{\"text\":\"One.\"}", "b.csv.gz", gzip(utf8("text,title\nTwo.,b\n")), "c.txt", "Three.");
        assertThat(told("n.zip", zip))
                .containsExactly("n.zip!a.jsonl!1: One.", "n.zip!b.csv.gz!2: Two.", "n.zip!c.txt: Three.");
    }

    @Test
    void archiveInAnArchiveIsReadToACertainDepth() {
        byte[] inner = zip("a.txt", "One.");
        assertThat(told("n.zip", zip("i.zip", inner))).containsExactly("n.zip!i.zip!a.txt: One.");
        byte[] deep = zip("x.zip", zip("x.zip", zip("x.zip", inner)));
        assertThat(told("n.zip", deep)).containsExactly("input.too-deep n.zip!x.zip!x.zip!x.zip");
    }

    @Test
    void pathsOutOfTheArchiveAreOnlyLabels() {
        assertThat(told("n.zip", zip("../../etc/a.txt", "One.", "C:\\b\u001b[31m.txt", "Two.")))
                .containsExactly("n.zip!../../etc/a.txt: One.", "n.zip!C:\\b [31m.txt: Two.");
    }

    @Test
    void emptyArchiveIsAccountedFor() throws IOException {
        assertThat(told("n.zip", zip())).containsExactly("input.none n.zip");
        assertThat(file("n.zip", zip())).containsExactly("input.none n.zip");
    }

    @Test
    void gzipIsKnownByItsBytesAndNotByItsName() throws IOException {
        assertThat(told("a.txt", gzip(utf8("One.")))).containsExactly("a.txt: One.");
        assertThat(told("a.txt.gz", utf8("One."))).containsExactly("a.txt.gz: One.");
        assertThat(file("a.jsonl.gz", gzip(utf8("{\"text\":\"One.\"}")))).containsExactly("a.jsonl.gz!1: One.");
    }

    @Test
    void truncatedGzipGivesWhatStoodBeforeAndSaysSo() {
        Random random = new Random(1);
        StringBuilder lines = new StringBuilder();
        for (int i = 0; i < 5000; i++) {
            lines.append("{\"text\":\"")
                    .append(Long.toString(random.nextLong(), 36))
                    .append("\"}\n");
        }
        byte[] whole = gzip(utf8(lines.toString()));
        List<String> told = told("a.jsonl.gz", cut(whole, whole.length / 2));
        assertThat(told).hasSizeGreaterThan(1000).last().isEqualTo("input.truncated a.jsonl.gz");
        assertThat(told("a.txt.gz", cut(whole, whole.length / 2))).last().isEqualTo("input.truncated a.txt.gz");
    }

    @Test
    void bombsAreStopped() throws IOException {
        assertThat(told("a.gz", gzip(BOMB))).containsExactly("input.inflated a.gz");
        assertThat(told("n.zip", zip("a.txt", "One.", "b.txt", BOMB)))
                .containsExactly("n.zip!a.txt: One.", "input.inflated n.zip!b.txt");
        assertThat(file("n.zip", zip("a.txt", "One.", "b.txt", BOMB, "c.txt", "Three.")))
                .containsExactly("n.zip!a.txt: One.", "input.inflated n.zip!b.txt", "n.zip!c.txt: Three.");
    }

    @Test
    void longEntryIsRefusedAndTheNextIsRead() {
        Options small = Options.defaults().with(Limits.defaults().withDocumentBytes(1000));
        byte[] zip = zip("a.txt", "word ".repeat(1000), "b.txt", "Two.");
        assertThat(told(items(small, "n.zip", zip)))
                .containsExactly("input.too-large n.zip!a.txt", "n.zip!b.txt: Two.");
    }

    @Test
    void entriesAndBytesOfOneInputAreCounted() {
        byte[] zip = zip("a.txt", "One.", "b.txt", "Two.", "c.txt", "Three.");
        Options two = Options.defaults().with(new Limits(1000, 2, 200, 3, 1000));
        assertThat(told(items(two, "n.zip", zip)))
                .containsExactly("n.zip!a.txt: One.", "n.zip!b.txt: Two.", "input.too-many n.zip");
        Options short1 = Options.defaults().with(new Limits(1000, 10, 200, 3, 6));
        assertThat(told(items(short1, "n.zip", zip)))
                .containsExactly("n.zip!a.txt: One.", "input.inflated n.zip!b.txt");
    }

    @Test
    void damagedEntryOfAFileIsRefusedAndTheOthersAreRead() throws IOException {
        byte[] zip = zip("a.txt", "One.", "b.txt", "The second of three.", "c.txt", "Three.");
        String latin = new String(zip, java.nio.charset.StandardCharsets.ISO_8859_1);
        int second = latin.indexOf("b.txt") + 5;
        for (int i = second; i < second + 8; i++) {
            zip[i] = (byte) 0xFF;
        }
        assertThat(file("n.zip", zip))
                .containsExactly("n.zip!a.txt: One.", "input.corrupt n.zip!b.txt", "n.zip!c.txt: Three.");
    }

    @Test
    void truncatedArchiveGivesWhatItHas() throws IOException {
        byte[] zip = zip("a.txt", "One.", "b.txt", "The second of two.");
        String latin = new String(zip, java.nio.charset.StandardCharsets.ISO_8859_1);
        assertThat(file("n.zip", cut(zip, latin.indexOf("b.txt") + 9)))
                .containsExactly("n.zip!a.txt: One.", "input.truncated n.zip!b.txt");
    }

    @Test
    void wordDocumentIsNoArchive() {
        Item item = items("a.docx", zip("[Content_Types].xml", "<x/>")).get(0);
        assertThat(((Document) item).mediaType()).isEqualTo("application/x-office");
    }

    /** Whatever the damage: no exception, an end, and an account of it. */
    @Test
    void anyDamageEndsInDocumentsAndRefusals() {
        byte[] whole = zip(
                "a.txt", "One. ".repeat(50), "b.jsonl", "{\"text\":\"x\"}\n".repeat(9), "c.gz", gzip(utf8("Three.")));
        Random random = new Random(7);
        for (int round = 0; round < 500; round++) {
            byte[] bytes = cut(whole, 1 + random.nextInt(whole.length));
            for (int i = 0; i < 3; i++) {
                bytes[random.nextInt(bytes.length)] = (byte) random.nextInt(256);
            }
            assertThat(items("n.zip", bytes)).isNotEmpty();
        }
    }
}
