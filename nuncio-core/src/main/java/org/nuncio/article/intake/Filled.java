package org.nuncio.article.intake;

import java.io.IOException;
import org.jspecify.annotations.Nullable;

/** What one input holds; where it holds nothing, a refusal says so, since everything that is given is accounted for. */
final class Filled extends Items {
    private final String name;
    private final Items items;
    private boolean empty = true;

    Filled(String name, Items items) {
        super(name);
        this.name = name;
        this.items = items;
    }

    @Override
    @Nullable
    Item advance() {
        if (items.hasNext()) {
            Item item = items.next();
            empty &= item instanceof Item.Note;
            return item;
        }
        boolean nothing = empty;
        empty = false;
        return nothing
                ? Faults.refusal("input.none", name, "no report was found in it.", "Give a file that holds some.")
                : null;
    }

    @Override
    public void close() throws IOException {
        items.close();
    }
}
