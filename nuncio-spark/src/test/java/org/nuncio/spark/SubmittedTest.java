package org.nuncio.spark;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@Tag("spark")
class SubmittedTest {
    @Test
    void whatGoesWrongIsOneLineThatSaysWhatToDo() {
        assertThat(Submitted.words(new JobTrouble("a: error input.missing: there is no such file. Check the name.")))
                .isEqualTo("a: error input.missing: there is no such file. Check the name.");
        assertThat(Submitted.words(new IOException("disk full\n\tat some.Place")))
                .isEqualTo(
                        "error job.failed: IOException: disk full. Spark's log has more. Run the same command again: what is finished is kept.");
    }
}
