package org.nuncio.coding;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.nuncio.toy.OurRules;

/** What the next sentence tells of a crowd and of those who face it is of the same day and place; with our own entries. */
@Tag("models")
class CrowdScenesTest {

    private static List<String> places(String text) {
        return OurRules.events(text).stream()
                .map(e -> e.place() == null ? "-" : e.place().place().name())
                .toList();
    }

    @Test
    void policeFaceTheCrowdWhereItIs() {
        assertThat(places("Demonstrators marched through Accra on Thursday. Riot police used water cannon."))
                .containsExactly("Accra", "Accra");
    }

    @Test
    void elsewhereIsNotThere() {
        assertThat(places("Demonstrators marched through Accra on Thursday. In Kumasi police used water cannon."))
                .containsExactly("Accra", "Kumasi");
        assertThat(places("Demonstrators marched through Accra on Thursday. Police in other towns used water cannon."))
                .containsOnlyOnce("Accra");
    }
}
