package org.nuncio.app.folding;

import java.util.List;
import java.util.Map;

/**
 * A happening as four reports tell it, with gaps for who, where, when and how many.
 *
 * @param types of which the main event may be coded
 * @param texts by what they are: {@code one} and {@code two} tell of the happening, {@code next} of another on a later day, {@code recall} of one long ago
 */
record Frame(String name, List<String> types, Map<String, Text> texts) {
    Frame {
        types = List.copyOf(types);
        texts = Map.copyOf(texts);
    }

    /**
     * A report.
     *
     * @param main index of the sentence that tells the main event
     */
    record Text(String headline, List<String> sentences, int main) {
        Text {
            sentences = List.copyOf(sentences);
        }
    }

    Text text(String name) {
        Text text = texts.get(name);
        if (text == null) {
            throw new IllegalArgumentException("frame " + this.name + " has no text " + name);
        }
        return text;
    }

    /** Whether both tellings say where it was. */
    boolean hasPlace() {
        return List.of("one", "two").stream()
                .map(this::text)
                .allMatch(text -> text.sentences().get(text.main()).contains("{place}"));
    }
}
