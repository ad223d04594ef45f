package org.nuncio.codebook;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.nuncio.text.Diagnostic;
import org.nuncio.text.Folder;
import org.nuncio.toy.ToyCodebook;

/** Faults that the loader ought to see and does not yet. A test that fails here is good news: move it to {@link CodebookLoaderTest}. */
class KnownWrongLoaderTest {
    private static final String TABLE = ToyCodebook.folder().read("operators.yaml");

    /** The loader ought to report this code, and does not. */
    private static void assertStillUnseen(String code, String file, String content) {
        List<Diagnostic> faults = CodebookLoader.load(ToyCodebook.folder().plus(Folder.of(Map.of(file, content))))
                .diagnostics();
        assertThat(faults).as("right now: move it").noneMatch(d -> d.code().equals(code) && d.line() > 0);
    }

    @Test
    void unknownTypeOfAnOperatorAlone() {
        assertStillUnseen("codebook.type", "operators.yaml", TABLE.replace("alone: REJECT,", "alone: REJCT,"));
    }

    @Test
    void unknownInnerTypeInTheExceptionsOfAnOperator() {
        assertStillUnseen(
                "codebook.type",
                "operators.yaml",
                TABLE.replace("types: {CONSULT: REJECT}", "types: {CONSLT: REJECT}"));
    }

    @Test
    void unknownModeInAnOperator() {
        assertStillUnseen("codebook.mode", "operators.yaml", TABLE.replace("ASSAULT: violence}", "ASSAULT: violense}"));
    }

    @Test
    void unknownSourceOfAnOperatorsRecipient() {
        assertStillUnseen(
                "codebook.operator", "operators.yaml", TABLE.replace("[inner-actor, inner-recipient]", "[iner-actor]"));
    }

    @Test
    void unknownSideOfAType() {
        assertStillUnseen(
                "codebook.type",
                "types.yaml",
                ToyCodebook.folder().read("types.yaml").replaceFirst("side: cooperative", "side: coperative"));
    }

    @Test
    void exampleWhoseEventCannotBeRead() {
        assertStillUnseen(
                "codebook.example",
                "acts/new.yaml",
                "- {id: a.b.01, type: CONSULT, verb: [greet], codes: ['Norlandia greeted Sudmark. => greets']}\n");
    }

    @Test
    void exampleOfAnUnknownType() {
        assertStillUnseen(
                "codebook.example",
                "acts/new.yaml",
                "- {id: a.b.01, type: CONSULT, verb: [greet], codes: ['Norlandia greeted Sudmark. => CONSLT AAA > BBB']}\n");
    }

    @Test
    void unknownClassInAClassIsSeenWithoutItsLine() {
        assertStillUnseen("codebook.class", "classes/new.yaml", "more: [summit, $tlks]\n");
    }

    @Test
    void scoreOfAnUnknownType() {
        assertStillUnseen("codebook.score", "scores.tsv", "type\tmode\tscore\nCONSLT\t\t2.5\n");
    }

    @Test
    void aloneThatIsNeitherYesNorNo() {
        assertStillUnseen(
                "codebook.shape", "acts/new.yaml", "- {id: a.b.01, operator: PROMISE, verb: [swear], alone: nope}\n");
    }
}
