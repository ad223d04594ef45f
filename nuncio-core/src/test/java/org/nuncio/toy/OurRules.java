package org.nuncio.toy;

import java.time.LocalDate;
import java.util.List;
import org.nuncio.coding.Nuncio;
import org.nuncio.coding.event.CodedEvent;
import org.nuncio.mention.ActorMention;

/** The coder as it is shipped, by rules only, for what the toy codebook has no entries for. */
public final class OurRules {
    private static final LocalDate DAY = LocalDate.of(2024, 3, 14);
    private static final Nuncio NUNCIO = Nuncio.with(Models.cache()).rulesOnly().open();

    private OurRules() {}

    /** The events of a report of 14 March 2024, a Thursday. */
    public static List<CodedEvent> events(String text) {
        return NUNCIO.code(text, DAY).events();
    }

    /** The same, each as {@code TYPE [actors][recipients] yyyy-mm-dd in Place}, day and place where there are any. */
    public static List<String> shown(String text) {
        return events(text).stream()
                .map(e -> e.type() + " " + labels(e.actors()) + labels(e.recipients())
                        + (e.date() == null ? "" : " " + e.date().value())
                        + (e.place() == null ? "" : " in " + e.place().place().name()))
                .toList();
    }

    private static List<String> labels(List<ActorMention> mentions) {
        return mentions.stream().map(m -> m.actor().label()).toList();
    }
}
