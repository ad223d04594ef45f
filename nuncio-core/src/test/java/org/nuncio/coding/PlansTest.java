package org.nuncio.coding;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.nuncio.toy.Models;

/** What is told to ministers: a plan of their own state, or a demand on another. */
@Tag("models")
class PlansTest {
    private static Nuncio nuncio;

    @BeforeAll
    static void open() {
        nuncio = Nuncio.with(Models.cache()).rulesOnly().open();
    }

    private static List<String> codes(String text) {
        return nuncio.code(text, LocalDate.of(2024, 3, 14)).events().stream()
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
