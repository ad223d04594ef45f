package org.nuncio.coding;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.nuncio.coding.event.CodedReport;
import org.nuncio.sentence.Sentence;
import org.nuncio.sentence.SentenceReader;
import org.nuncio.text.Span;
import org.nuncio.toy.Models;

/** The coder as other programs use it. */
class NuncioTest {
    private static final String TEXT = "Ethiopia urged Sudan to stop shelling its towns on Monday.";

    @TempDir
    Path folder;

    /** Finds no sentence in any text. */
    private static final class Blind implements SentenceReader {
        @Override
        public List<Sentence> read(String text, List<Span> paragraphs, Worth worth) {
            return List.of();
        }

        @Override
        public String version() {
            return "blind";
        }
    }

    private NuncioSettings blind() {
        return Nuncio.with(folder.resolve("models")).reader(new Blind()).rulesOnly();
    }

    @Test
    @Tag("models")
    void codesATextWithOurRules() {
        CodedReport report = Nuncio.with(Models.cache()).rulesOnly().open().code(TEXT, LocalDate.of(2022, 2, 9));
        assertThat(report.events()).singleElement().satisfies(event -> {
            assertThat(event.type()).isEqualTo("REQUEST");
            assertThat(event.actors().get(0).actor().label()).isEqualTo("ETH");
            assertThat(event.recipients().get(0).actor().label()).isEqualTo("SDN");
        });
        assertThat(report.article().published()).isEqualTo("2022-02-09");
    }

    @Test
    void anotherParserNeedsNoModels() {
        Nuncio nuncio = blind().open();
        assertThat(nuncio.code(TEXT, null).events()).isEmpty();
        assertThat(nuncio.coder().versions()).containsEntry("models", "blind");
        assertThat(nuncio.likeness()).isEmpty();
        assertThat(folder).isEmptyDirectory();
    }

    @Test
    void badInputIsRefusedWithItsReason() {
        Nuncio nuncio = blind().open();
        assertThat(nuncio.read("empty.txt", new byte[0], null))
                .isInstanceOfSatisfying(Nuncio.Refused.class, refused -> {
                    assertThat(refused.reason().code()).isEqualTo("input.empty");
                    assertThat(refused.reason().file()).isEqualTo("empty.txt");
                });
        assertThat(nuncio.read("a.txt", TEXT.getBytes(StandardCharsets.UTF_8), null))
                .isInstanceOf(Nuncio.Coded.class);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> nuncio.code(" ", null))
                .withMessageContaining("input.empty");
    }

    @Test
    void entriesOfOnesOwnComeOnTopOfOurs() throws IOException {
        int ours = blind().open().codebook().entries().size();
        entry(
                "- id: own.scold.01\n  type: ACCUSE\n  verb: [scold]\n  codes: [\"Chad scolded Niger. => ACCUSE TCD > NER\"]\n");
        assertThat(blind().entries(folder).open().codebook().entries()).hasSize(ours + 1);
    }

    @Test
    void faultsOfEntriesAreToldAllAtOnce() throws IOException {
        entry("- id: own.one\n  tpye: ACCUSE\n  verb: [scold]\n- id: own.two\n  type: ACUSE\n  verb: [scold]\n");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> blind().entries(folder).open())
                .withMessageContaining("tpye")
                .withMessageContaining("ACUSE");
    }

    private void entry(String yaml) throws IOException {
        Files.createDirectories(folder.resolve("acts"));
        Files.writeString(folder.resolve("acts/own.yaml"), yaml);
    }
}
