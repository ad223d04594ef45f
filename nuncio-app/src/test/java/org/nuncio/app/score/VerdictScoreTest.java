package org.nuncio.app.score;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.nuncio.publish.export.Told;
import org.nuncio.record.Happening;
import org.nuncio.record.Standing;
import org.nuncio.record.Verdict;
import org.nuncio.record.Verdict.Kind;
import org.nuncio.record.Verdict.Slot;

/** Told.airStrike is ASSAULT/aerial of RUS/MIL on UKR on 2022-02-24 with three slots more. */
class VerdictScoreTest {
    private static Standing standing(Kind kind, @Nullable Slot slot, @Nullable String value) {
        Verdict.Subject subject = new Verdict.Subject("h1", "r1", "ASSAULT", "ASSAULT", 0, 1, "x", "e.01");
        return new Standing(
                kind,
                List.of(new Verdict("v1", "h1", Instant.EPOCH, "Ada Bell", kind, slot, value, "", "a film", subject)));
    }

    private static String page(Happening happening, Standing standing) {
        VerdictScore score = new VerdictScore();
        score.add(Told.talks(), standing(Kind.ACCEPTED, null, null), "They talked.");
        score.add(happening, standing, "It was struck.");
        return score.page(2);
    }

    @Test
    void rejectedIsWrongAndListedByEntry() {
        String page = page(Told.airStrike(), standing(Kind.REJECTED, null, null));
        assertThat(page)
                .contains("2 happenings have a verdict; 2 verdicts are lost.")
                .contains("| ASSAULT | 1 | 0 | 0.000 |")
                .contains("| CONSULT | 1 | 1 | 1.000 |")
                .contains("1 of 2 rejected\n\n- It was struck. — a film");
    }

    @Test
    void aCorrectedSlotIsWrongAndTheOthersRight() {
        assertThat(page(Told.airStrike(), standing(Kind.CORRECTED, Slot.ACTOR, "NOR")))
                .contains("| ASSAULT | 1 | 1 | 1.000 |")
                .contains("| actor | 2 | 1 | 0.500 | 0 |")
                .contains("| status | 2 | 2 | 1.000 | 0 |");
    }

    @Test
    void whatWasEmptyAndShouldNotBeIsMissing() {
        assertThat(page(Told.bare(), standing(Kind.CORRECTED, Slot.RECIPIENT, "SUD")))
                .containsPattern("\\| recipient \\| \\d \\| \\d \\| .* \\| 1 \\|");
    }

    @Test
    void aCorrectionThatIsCodedByNowIsRight() {
        assertThat(page(Told.airStrike(), standing(Kind.CORRECTED, Slot.ACTOR, "RUS/MIL")))
                .contains("| actor | 2 | 2 | 1.000 | 0 |");
    }
}
