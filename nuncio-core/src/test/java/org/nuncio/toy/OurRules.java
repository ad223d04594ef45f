package org.nuncio.toy;

import java.time.LocalDate;
import java.util.List;
import org.nuncio.coding.CodedEvent;
import org.nuncio.coding.Nuncio;

/** The coder as it is shipped, by rules only, for what the toy codebook has no entries for. */
public final class OurRules {
    private static final LocalDate DAY = LocalDate.of(2024, 3, 14);
    private static final Nuncio NUNCIO = Nuncio.with(Models.cache()).rulesOnly().open();

    private OurRules() {}

    /** The events of a report of 14 March 2024, a Thursday. */
    public static List<CodedEvent> events(String text) {
        return NUNCIO.code(text, DAY).events();
    }
}
