package org.nuncio.coding.reading;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.nuncio.toy.OurRules;

/** What is told to ministers: a plan of their own state, or a demand on another. */
@Tag("models")
class PlansTest {
    private static List<String> codes(String text) {
        return OurRules.events(text).stream()
                .map(e -> e.type() + " " + e.actors().get(0).actor().code() + " " + e.status())
                .toList();
    }

    @Test
    void ministersOfAnotherStateAreAsked() {
        assertThat(codes("The French president blamed Togo and told its government to end the war."))
                .contains("REQUEST FRA ACTUAL");
    }

    @Test
    void ownMinistersCarryOutAPlan() {
        assertThat(codes("Togo's president told his defence minister to send troops to Mali."))
                .containsExactly("MOBILIZE TGO FUTURE");
    }
}
