package org.nuncio.app.watch;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.nuncio.article.Hints;
import org.nuncio.article.intake.Document;
import org.nuncio.article.intake.FetchCache.Validators;
import org.nuncio.article.intake.Item;
import org.nuncio.text.Diagnostic;

class JournalTest {
    private static final Hints HINTS = new Hints(
            "Tü\"tel\n",
            LocalDate.of(2022, 2, 9),
            "Echo",
            List.of("A", "B"),
            "en",
            "https://e.example/1",
            Instant.parse("2022-02-09T10:15:30Z"));

    @TempDir
    Path folder;

    private Path file() {
        return folder.resolve("a.db.watch");
    }

    private Journal open() throws IOException {
        return Journal.open(file(), new Following());
    }

    private static FeedState feed(String url) {
        return new FeedState(
                url,
                url + "?b",
                new Validators("\"7\"", null),
                Duration.ofMinutes(7),
                Instant.parse("2022-02-09T10:15:30Z"),
                Duration.ofMillis(12_345),
                2,
                null,
                "fetch.failed",
                false);
    }

    private static Waiting entry(String key, int bytes) {
        Document own = new Document(key, "part", new byte[bytes], "text/html", "UTF-8", HINTS);
        return new Waiting(key, "https://e.example/1", HINTS, own, 0);
    }

    /** All that is known, in words. */
    private static String told(Following following) {
        return following.feeds() + " "
                + following.waiting().stream()
                        .map(w -> w.key() + w.link() + w.attempts() + w.hints() + own(w.own()))
                        .toList()
                + following.waitingBytes();
    }

    private static String own(Item own) {
        return own instanceof Document d
                ? d.name() + d.mediaType() + d.declaredCharset() + Arrays.toString(d.bytes())
                : own.toString();
    }

    @Test
    void whatIsWrittenIsThereAgain() throws IOException {
        String before;
        try (Journal journal = open()) {
            Diagnostic none = Diagnostic.error("input.no-text", "k3", "there is no text in it.", "Check.");
            Waiting refused = new Waiting("k3", null, Hints.NONE, new Item.Refusal(none), 0);
            journal.append(
                    new Note.Asked(feed("https://e.example/f"), List.of(entry("k1", 3), entry("k2", 2), refused)));
            journal.append(new Note.PutOff("k2"));
            journal.append(new Note.Done(List.of("k1")));
            before = told(journal.following());
        }
        try (Journal journal = open()) {
            assertThat(journal.broken()).isZero();
            assertThat(told(journal.following()))
                    .isEqualTo(before)
                    .contains("k2", "k3")
                    .doesNotContain("k1http");
            assertThat(List.of("k1", "k2", "k3", "k4"))
                    .filteredOn(journal.following().seen()::has)
                    .containsExactly("k1", "k2", "k3");
        }
    }

    @Test
    void aNoteThatWasCutOffAnywhereCountsForNothingAndThoseBeforeItForAll() throws IOException {
        long whole;
        try (Journal journal = open()) {
            journal.append(new Note.Asked(feed("https://e.example/f"), List.of(entry("k1", 3))));
            whole = journal.bytes();
            journal.append(new Note.Done(List.of("k1")));
        }
        byte[] bytes = Files.readAllBytes(file());
        for (int length = (int) whole; length < bytes.length; length++) {
            Files.write(file(), Arrays.copyOf(bytes, length));
            try (Journal journal = open()) {
                int waiting = journal.following().waiting().size();
                boolean newlineOnly = length == bytes.length - 1;
                assertThat(waiting).as("cut to %d", length).isEqualTo(newlineOnly ? 0 : 1);
                assertThat(journal.broken()).isEqualTo(length == whole || newlineOnly ? 0 : 1);
            }
        }
    }

    @Test
    void aSpoiltLineInTheMiddleIsLeftOut() throws IOException {
        try (Journal journal = open()) {
            journal.append(new Note.Asked(feed("https://e.example/f"), List.of()));
            journal.append(new Note.Asked(feed("https://e.example/g"), List.of()));
        }
        String text = Files.readString(file()).replace("e.example/f\"", "e.example/x\"");
        Files.writeString(file(), text + "\n\u0000\n");
        try (Journal journal = open()) {
            assertThat(journal.broken()).isEqualTo(3);
            assertThat(journal.following().feeds()).singleElement().isEqualTo(feed("https://e.example/g"));
        }
    }

    @Test
    void itStaysAsLongAsWhatItTells() throws IOException {
        try (Journal journal = open()) {
            long longest = 0;
            for (int i = 0; i < 600; i++) {
                journal.append(new Note.Asked(feed("https://e.example/f"), List.of(entry("k" + i, 10_000))));
                journal.append(new Note.Done(List.of("k" + i)));
                longest = Math.max(longest, Files.size(file()));
            }
            assertThat(longest).as("of 8 MB that were written").isLessThan(1_200_000);
            assertThat(journal.bytes()).isEqualTo(Files.size(file()));
            assertThat(journal.following().waiting()).isEmpty();
        }
        try (Journal journal = open()) {
            assertThat(Files.size(file())).as("written anew").isLessThan(20_000);
            assertThat(journal.following().seen().size()).isEqualTo(600);
        }
    }

    @Test
    void feedsThatAreFollowedNoMoreAreForgottenAndWhatTheyBroughtIsNot() throws IOException {
        try (Journal journal = open()) {
            journal.append(new Note.Asked(feed("https://e.example/f"), List.of(entry("k1", 3))));
            journal.keepOnly(Set.of("https://e.example/g"));
            assertThat(journal.following().feeds()).isEmpty();
            assertThat(journal.following().waiting()).hasSize(1);
        }
    }

    @Test
    void oneProgramAtATime() throws IOException {
        try (Journal journal = open()) {
            assertThat(journal.broken()).isZero();
            assertThatThrownBy(this::open).isInstanceOf(Journal.Unusable.class);
        }
        open().close();
    }

    @Test
    void theJournalOfAnotherVersionIsLeftAlone() throws IOException {
        java.util.zip.CRC32 crc = new java.util.zip.CRC32();
        crc.update("nuncio watch 2".getBytes(StandardCharsets.UTF_8));
        String line = String.format("%08x nuncio watch 2%n", crc.getValue());
        Files.writeString(file(), line);
        assertThatThrownBy(this::open).hasMessage("it was written by another version: nuncio watch 2");
        assertThat(Files.readString(file())).isEqualTo(line);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{\"waits\":[{\"key\":\"k1\",\"own\":{\"uri\":\"k1\"}}]}",
                "{\"waits\":[{\"key\":\"k1\",\"own\":{\"uri\":\"k1\",\"bytes\":7}}]}",
                "{\"feed\":{\"url\":\"u\",\"interval\":\"PT1M\",\"pause\":\"P999999D\"}}",
                "{\"feed\":{\"url\":\"u\",\"interval\":\"PT-1M\",\"pause\":\"PT0S\"}}",
                "{\"feed\":{\"url\":\"u\",\"interval\":\"PT1M\",\"pause\":\"PT0S\",\"read\":\"1500-01-01T00:00:00Z\"}}",
                "{\"feed\":{\"url\":\"u\",\"interval\":\"PT1M\",\"pause\":\"PT0S\",\"asked\":\"9999-01-01T00:00:00Z\"}}"
            })
    void aWholeLineThatIsNoneOfOursIsLeftOut(String note) throws IOException {
        String fine = "{\"waits\":[{\"key\":\"k2\",\"own\":{\"uri\":\"k2\",\"bytes\":\"QUJD\"}}]}";
        Files.writeString(
                file(),
                Stream.of("nuncio watch 1", note, fine)
                        .map(line -> Journal.checksum(line) + " " + line + "\n")
                        .collect(Collectors.joining()));
        try (Journal journal = open()) {
            assertThat(journal.broken()).isEqualTo(1);
            assertThat(journal.following().feeds()).isEmpty();
            assertThat(journal.following().waiting())
                    .singleElement()
                    .satisfies(entry ->
                            assertThat(((Document) entry.own()).bytes()).containsExactly('A', 'B', 'C'));
        }
    }

    @Test
    void ofTooManyEntriesThoseThatNoFeedListsAreForgottenFirst() {
        Seen seen = new Seen(3);
        List.of("a", "b", "c").forEach(seen::add);
        seen.refresh(List.of("a", "x"));
        seen.add("d");
        assertThat(List.of("a", "b", "c", "d", "x")).filteredOn(seen::has).containsExactly("a", "c", "d");
        assertThat(seen.size()).isEqualTo(3);
    }
}
