package org.nuncio.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.nuncio.app.score.QuietScore;

/** Reports in which nothing happens: what is coded of them is accepted with a reason, or fails. */
@Tag("models")
class QuietTextTest {
    private static final Path FOLDER = Models.ROOT.resolve("eval").resolve("quiet");

    @Test
    void thereAreThreeHundred() throws IOException {
        assertThat(QuietFolder.of(FOLDER).reports()).hasSize(300);
    }

    @Test
    void whatIsCodedIsAcceptedAndWhatIsAcceptedIsCoded() throws IOException, InterruptedException {
        QuietScore score = new Evaluation(Models.engine().coder(), 2, Models.silent()).quiet(QuietFolder.of(FOLDER));
        assertThat(score.unaccepted())
                .as("to be mended, or accepted in eval/quiet/accepted.tsv with its reason")
                .isEmpty();
        assertThat(score.stale())
                .as("lines of eval/quiet/accepted.tsv that can go")
                .isEmpty();
    }
}
