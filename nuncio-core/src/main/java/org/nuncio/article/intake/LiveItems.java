package org.nuncio.article.intake;

import java.io.IOException;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.nuncio.article.LiveBlogs;

/** Hands on what others hold, and live blogs update by update, each as a document by itself: {@code page.html#update-3}. */
final class LiveItems extends Items {
    private final Items all;
    private final LiveBlogs blogs;
    private final Deque<Item> ready = new ArrayDeque<>();

    LiveItems(Items all, LiveBlogs blogs) {
        super("input");
        this.all = all;
        this.blogs = blogs;
    }

    @Override
    @Nullable
    Item advance() {
        if (!ready.isEmpty()) {
            return ready.remove();
        }
        if (!all.hasNext()) {
            return null;
        }
        Item item = all.next();
        if (!(item instanceof Document document)
                || !document.mediaType().equals(MediaTypes.HTML)
                        && !document.mediaType().equals(MediaTypes.TEXT)) {
            return item;
        }
        List<LiveBlogs.Piece> pieces =
                blogs.pieces(document.name(), document.bytes(), document.declaredCharset(), document.hints());
        if (pieces.isEmpty()) {
            return item;
        }
        pieces.forEach(piece -> ready.add(document(document, piece)));
        return new Item.Note(Faults.liveBlog(document.name(), pieces.size()));
    }

    private static Document document(Document whole, LiveBlogs.Piece piece) {
        String anchor = piece.anchor().isEmpty() ? "" : "#" + piece.anchor();
        return new Document(
                whole.part() == null ? whole.uri() + anchor : whole.uri(),
                whole.part() == null ? null : whole.part() + anchor,
                LiveBlogs.bytes(piece),
                MediaTypes.TEXT,
                "UTF-8",
                piece.hints());
    }

    @Override
    public void close() throws IOException {
        all.close();
    }
}
