package org.nuncio.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.nuncio.text.Diagnostic.Severity;

class DiagnosticTest {

    @Test
    void errorInAFileIsOneLine() {
        assertThat(Diagnostic.error("input.empty", "reports/a.txt", "the file is empty.", "Leave it out."))
                .hasToString("reports/a.txt: error input.empty: the file is empty. Leave it out.");
    }

    @Test
    void lineAndColumnFollowTheFile() {
        assertThat(Diagnostic.at("codebook.mode", "acts/a.yaml", 3, 12, "the mode 'x' is not known.", "Use visit."))
                .hasToString("acts/a.yaml:3:12: error codebook.mode: the mode 'x' is not known. Use visit.");
    }

    @Test
    void aTableHasLinesWithoutColumns() {
        assertThat(Diagnostic.at("gazetteer.date", "people.tsv", 7, 0, "no date.", "Write one."))
                .hasToString("people.tsv:7: error gazetteer.date: no date. Write one.");
    }

    @Test
    void withoutARemedyTheMessageIsTheEnd() {
        assertThat(new Diagnostic("input.damage", Severity.WARNING, "a.txt", 0, 0, "two fragments.", null))
                .hasToString("a.txt: warning input.damage: two fragments.");
    }

    @Test
    void whatItQuotesCannotSteerATerminal() {
        assertThat(Diagnostic.error(
                        "input.name", "a\u001b[2J.txt", "'\u001b]0;x\u0007\u202e' is no day.", "Write one."))
                .hasToString("a [2J.txt: error input.name: ' ]0;x ' is no day. Write one.");
    }

    @Test
    void whatItQuotesIsNotWithoutEnd() {
        assertThat(Diagnostic.error("input.name", "a.txt", "x".repeat(100_000), "Write one.")
                        .message())
                .hasSize(2_001)
                .endsWith("x…");
    }

    @Test
    void anErrorRefuses() {
        assertThat(Diagnostic.error("input.empty", "a.txt", "empty.", "Leave it out.")
                        .isError())
                .isTrue();
    }

    @Test
    void aWarningRefusesNothing() {
        assertThat(Diagnostic.warning("input.damage", "a.txt", "two fragments.", "Look.")
                        .isError())
                .isFalse();
    }
}
