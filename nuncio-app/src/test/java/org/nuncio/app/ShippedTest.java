package org.nuncio.app;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Which codebook and which gazetteer a run has. */
class ShippedTest {
    @TempDir
    Path folder;

    @AfterEach
    void forgetTheFolder() {
        System.clearProperty("nuncio.home");
    }

    @Test
    void foldersBesideTheProgramAreTheSameAsThosePackedWithIt() {
        String packed = Shipped.codebook().version() + Shipped.gazetteer().version();
        System.setProperty("nuncio.home", Models.ROOT.toString());
        assertThat(Shipped.codebook().version() + Shipped.gazetteer().version()).isEqualTo(packed);
    }

    @Test
    void whatIsChangedBesideTheProgramHolds() throws IOException {
        Files.createDirectories(folder.resolve("codebook/acts"));
        Files.writeString(folder.resolve("codebook/acts/own.yaml"), "- id: own.one\n");
        System.setProperty("nuncio.home", folder.toString());
        assertThat(Shipped.codebook().names()).containsExactly("acts/own.yaml");
        assertThat(Shipped.gazetteer().names())
                .as("not there, so the packed one")
                .contains("places.tsv");
    }

    @Test
    void fileThatIsNoTextIsAFaultOfTheCodebook() throws IOException {
        Files.createDirectories(folder.resolve("codebook"));
        Files.write(folder.resolve("codebook/types.yaml"), new byte[] {(byte) 0xff, (byte) 0xfe, 0});
        System.setProperty("nuncio.home", folder.toString());
        assertThatExceptionOfType(BrokenCodebook.class)
                .isThrownBy(Shipped::codebook)
                .satisfies(b -> assertThat(b.diagnostics().toString()).contains("codebook.unreadable"));
    }
}
