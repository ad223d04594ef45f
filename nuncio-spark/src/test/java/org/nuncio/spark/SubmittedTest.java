package org.nuncio.spark;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.time.Duration;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
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

    /** Port 1 of this machine, where nobody listens, and what is no server at all. No Spark is started for it. */
    @ParameterizedTest
    @ValueSource(strings = {"127.0.0.1:1", "broker"})
    void brokersThatDoNotAnswerAreToldOf(String servers) {
        assertThatThrownBy(() -> KafkaTopic.check(servers, "news", Duration.ofSeconds(1)))
                .isInstanceOf(JobTrouble.class)
                .hasMessageStartingWith(servers + ": error kafka.unreachable: no server of Kafka answers here (")
                .hasMessageEndingWith("). Give HOST:PORT of one or more brokers, parted by commas.");
    }
}
