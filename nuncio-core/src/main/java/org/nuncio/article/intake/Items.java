package org.nuncio.article.intake;

import java.io.Closeable;
import java.io.IOException;
import java.util.Iterator;
import java.util.NoSuchElementException;
import org.jspecify.annotations.Nullable;

/**
 * Items one after the other, made when they are asked for. Never throws for what it reads: where that cannot be gone on with, a refusal says so and is the
 * last item. For one thread.
 */
public abstract class Items implements Iterator<Item>, Closeable {
    private final String name;
    private @Nullable Item next;
    private boolean ended;

    /** @param name what is read, for the refusal */
    Items(String name) {
        this.name = name;
    }

    /** @return null at the end */
    abstract @Nullable Item advance() throws IOException;

    @Override
    public final boolean hasNext() {
        if (next == null && !ended) {
            try {
                next = advance();
                ended = next == null;
            } catch (IOException e) {
                next = Faults.of(name, e);
                ended = true;
            }
        }
        return next != null;
    }

    @Override
    public final Item next() {
        if (!hasNext()) {
            throw new NoSuchElementException(name);
        }
        Item item = next;
        next = null;
        return java.util.Objects.requireNonNull(item);
    }

    static Items of(Item item) {
        return new Items("") {
            private @Nullable Item left = item;

            @Override
            @Nullable
            Item advance() {
                Item now = left;
                left = null;
                return now;
            }

            @Override
            public void close() {
                left = null;
            }
        };
    }
}
