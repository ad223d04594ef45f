package org.nuncio.coding.sentence;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.nuncio.toy.World;

/** A journey and what it is for are one happening. */
class PurposesTest {
    private static final LocalDate DAY = LocalDate.of(2022, 2, 9);

    private static List<String> hosts(String text) {
        return World.events(text).stream()
                .filter(e -> e.modes().contains("visit"))
                .flatMap(e -> e.recipients().stream())
                .map(r -> r.actor().label())
                .toList();
    }

    @Test
    void journeyForTalksIsOneVisit() {
        assertThat(World.codes("The Norlandian minister flew to Sudhaven for talks with Viktor Sorel.", DAY))
                .isEqualTo(List.of("CONSULT/visit AAA > BBB ACTUAL"));
        assertThat(World.codes("The Norlandian minister will fly to Sudhaven for talks with Viktor Sorel.", DAY))
                .isEqualTo(List.of("AGREE/visit AAA > BBB FUTURE"));
    }

    @Test
    void visitIsToThoseWithWhomTheTalksAre() {
        assertThat(hosts("The Norlandian minister flew to Sudhaven for talks with the Sudmarkian president."))
                .containsExactly("BBB/GOV");
    }

    @Test
    void whatElseAJourneyIsForIsNobodyOfItsOwn() {
        assertThat(hosts("The Norlandian minister flew to Sudhaven for a rest with the Sudmarkian president."))
                .containsExactly("BBB");
    }
}
