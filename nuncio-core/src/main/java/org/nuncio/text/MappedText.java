package org.nuncio.text;

import java.util.function.Function;

/** A rewritten text with the way back to the text it was made of. */
public record MappedText(String text, OffsetMap map) {

    public static MappedText unchanged(String text) {
        return new MappedText(text, OffsetMap.identity(text.length()));
    }

    /** This text rewritten once more; the map of the result leads back to the source of this one. */
    public MappedText then(Function<String, MappedText> step) {
        MappedText next = step.apply(text);
        return new MappedText(next.text, next.map.after(map));
    }
}
