package org.nuncio.app.copies;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class CopyBenchTest {
    private final CopyBench bench = bench();

    private static CopyBench bench() {
        try {
            return CopyBench.over(Path.of(System.getProperty("nuncio.root")));
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }

    @Test
    void ninetyNineOfAHundredAlteredCopiesHaveTheOriginOfTheirReport() {
        CopyBench.Found found = bench.copiesAfterOriginals();
        assertThat(found.copies()).isEqualTo(800);
        assertThat(found.missed()).hasSizeLessThanOrEqualTo(8);
    }

    @Test
    void theOrderInWhichCopiesComeDoesNotMatter() {
        assertThat(bench.copiesInAnyOrder().missed()).hasSizeLessThanOrEqualTo(8);
    }

    @Test
    void noTwoDifferentReportsAreCopies() {
        assertThat(bench.falseCopiesAmongReports()).isEmpty();
    }

    @Test
    void reportsThatRepeatBackgroundAreNoCopies() {
        assertThat(bench.falseCopiesAmongLookAlikes()).hasSizeLessThanOrEqualTo(2);
    }

    @Test
    void copiesAreTheSameInEveryRun() {
        CopyMaker maker = new CopyMaker(new WordLists(Map.of("troops", "soldiers"), List.of("Print"), List.of("more")));
        String text =
                "Troops leave\n\n" + "The troops left the town. ".repeat(8).strip() + "\n";
        assertThat(maker.copy("town", text, 8))
                .isEqualTo(maker.copy("town", text, 8))
                .contains("The soldiers left");
    }
}
