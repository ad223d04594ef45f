package org.nuncio.app;

import java.util.Iterator;
import java.util.NoSuchElementException;
import org.jspecify.annotations.Nullable;
import org.nuncio.article.intake.Item;

/** The documents and refusals of what was given; notes are said at once, since they count for nothing. */
final class WithoutNotes implements Iterator<Item> {
    private final Iterator<Item> items;
    private final Terminal terminal;
    private @Nullable Item next;

    WithoutNotes(Iterator<Item> items, Terminal terminal) {
        this.items = items;
        this.terminal = terminal;
    }

    @Override
    public boolean hasNext() {
        while (next == null && items.hasNext()) {
            Item item = items.next();
            if (item instanceof Item.Note note) {
                terminal.say(note.about());
            } else {
                next = item;
            }
        }
        return next != null;
    }

    /** The next, which stays the next. */
    Item peek() {
        if (!hasNext() || next == null) {
            throw new NoSuchElementException("item");
        }
        return next;
    }

    @Override
    public Item next() {
        Item item = peek();
        next = null;
        return item;
    }
}
