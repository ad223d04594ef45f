package org.nuncio.coding;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.nuncio.toy.Models;

/** Whose arms somebody parts with. */
@Tag("models")
class OthersArmsTest {
    private static Nuncio nuncio;

    @BeforeAll
    static void open() {
        nuncio = Nuncio.with(Models.cache()).rulesOnly().open();
    }

    private static List<String> types(String text) {
        return nuncio.code(text, LocalDate.of(2024, 3, 14)).events().stream()
                .map(CodedEvent::type)
                .toList();
    }

    @Test
    void whoDestroysArmsOfOthersDisarmsNobody() {
        assertThat(types("A Danish frigate destroyed a Libyan drone in the strait."))
                .doesNotContain("RETREAT");
    }

    @Test
    void whoDestroysHisOwnDisarms() {
        assertThat(types("Libyan rebels destroyed their rifles in the desert.")).containsExactly("RETREAT");
    }
}
