package org.nuncio.spark;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.nuncio.text.Diagnostic;

@Tag("spark")
class SubmittedTest {
    @Test
    void whatGoesWrongIsOneLineThatSaysWhatToDo() {
        assertThat(Submitted.words(new JobTrouble(
                        Diagnostic.error("input.missing", "a", "there is no such file.", "Check the name."))))
                .isEqualTo("a: error input.missing: there is no such file. Check the name.");
        assertThat(Submitted.words(new IOException("disk full\n\tat some.Place")))
                .isEqualTo(
                        "error job.failed: IOException: disk full. Spark's log has more. Run the same command again: what is finished is kept.");
    }

    /** No Spark is started for it. */
    @Test
    void anOptionThatMakesNoSenseIsWrongUsage() {
        assertThat(Submitted.status(new NuncioJob(), "in", "--out", "out", "--max-seconds", "0"))
                .isEqualTo(2);
        assertThat(Submitted.status(new NuncioStream(), "--kafka", "k", "--out", "out", "--checkpoint", "c"))
                .isEqualTo(2);
    }
}
