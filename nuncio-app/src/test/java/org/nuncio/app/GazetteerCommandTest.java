package org.nuncio.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.nuncio.gazetteer.Gazetteer;
import org.nuncio.text.Folder;

class GazetteerCommandTest {

    private static String out(int status, String... args) {
        Screen screen = new Screen("");
        assertThat(Screen.status(screen, args)).as(screen.err()).isEqualTo(status);
        return screen.out();
    }

    @Test
    void ourTablesHaveNoFaults() {
        assertThat(GazetteerCheckCommand.faults(Folder.ofResources(Gazetteer.class, "data"), null))
                .as("what to do stands behind each; ./nuncio gazetteer check prints the same")
                .isEmpty();
    }

    @Test
    void faultsArePrintedAndCounted(@TempDir Path folder) throws Exception {
        Files.writeString(folder.resolve("roles.tsv"), "noun\tsector\tgender\tnumber\nmayor\tGVO\t\ts\n");
        assertThat(out(ExitStatus.BROKEN, "gazetteer", "check", folder.toString()))
                .contains("gazetteer/roles.tsv:2: error gazetteer.sector")
                .contains("gazetteer/states.tsv: error gazetteer.missing")
                .endsWith(" faults\n");
    }

    @Test
    void manyYearsOnTermsHaveRunOut() {
        assertThat(out(ExitStatus.BROKEN, "gazetteer", "check", "--on", "2060-01-01"))
                .contains("gazetteer.too-long", "fra.president");
    }

    @Test
    void aFolderThatIsNotThereIsWrongUsage() {
        assertThat(out(ExitStatus.USAGE, "gazetteer", "check", "no-such-folder"))
                .isEmpty();
    }

    @Test
    void officesAreListedWithTheirHolderOfTheDay() {
        assertThat(out(ExitStatus.DONE, "gazetteer", "list", "--code", "fra", "--on", "2022-02-09"))
                .contains("fra.president\tpresident\tEmmanuel Macron\t2017-05-14\t\n");
    }

    @Test
    void aCodeWithoutOfficesIsWrongUsage() {
        Screen screen = new Screen("");
        assertThat(Screen.status(screen, "gazetteer", "list", "--code", "FRX")).isEqualTo(ExitStatus.USAGE);
        assertThat(screen.out()).isEmpty();
        assertThat(screen.err()).contains("Option --code: no office is listed for 'FRX'. Did you mean 'FRA'?");
    }

    @Test
    void aNameIsShownWithAllThatItStandsFor() {
        assertThat(out(ExitStatus.DONE, "gazetteer", "show", "Sergei Lavrov"))
                .contains("RUS/GOV foreign minister, from 2004-03-09");
    }

    @Test
    void anUnknownNameIsWrongUsage() {
        assertThat(out(ExitStatus.USAGE, "gazetteer", "show", "Nobody Atall")).isEmpty();
    }
}
