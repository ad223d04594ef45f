package org.nuncio.coding.reading;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.nuncio.coding.event.CodedEvent;
import org.nuncio.toy.OurRules;

/** Whose arms somebody parts with. */
@Tag("models")
class OthersArmsTest {
    private static List<String> types(String text) {
        return OurRules.events(text).stream().map(CodedEvent::type).toList();
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
