package org.nuncio.app;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LineGoldTest {
    @TempDir
    Path folder;

    private LineGold read(String lines) throws IOException {
        return LineGold.read(Files.writeString(folder.resolve("gold.jsonl"), lines));
    }

    private void assertRefused(String lines, String... expected) {
        assertThatThrownBy(() -> read(lines))
                .isInstanceOfSatisfying(
                        Trouble.class,
                        t -> assertThat(t.diagnostic().toString()).contains(expected));
    }

    @Test
    void linesWithARootArePairs() throws IOException {
        assertThat(read("{\"id\": 1, \"text\": \"T.\", \"root\": \"AID\"}\n\n").isPairs())
                .isTrue();
    }

    @Test
    void linesWithEventsAreRecords() throws IOException {
        assertThat(read("{\"id\": 1, \"text\": \"T.\", \"events\": []}\n").isPairs())
                .isFalse();
    }

    @Test
    void otherLinesAreRefused() {
        assertRefused("{\"id\": 1, \"text\": \"T.\"}\n", "gold.unknown", "neither marked pairs");
    }

    @Test
    void aFileOfBothIsRefused() {
        assertRefused("{\"text\": \"T.\", \"root\": \"AID\"}\n{\"text\": \"T.\", \"events\": []}\n", "gold.unknown");
    }

    @Test
    void aBrokenLineIsNamed() {
        assertRefused("{\"text\": \"T.\", \"root\": \"AID\"}\n{\"text\":\n", "gold.jsonl:2:", "this is no JSON");
    }

    @Test
    void anEmptyFileIsRefused() {
        assertRefused("\n", "gold.unknown");
    }
}
