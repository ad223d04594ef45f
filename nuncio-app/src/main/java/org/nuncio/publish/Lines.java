package org.nuncio.publish;

import java.util.List;
import org.nuncio.publish.Page.Piece;

/** Names with their values, wrapped to 80 columns. */
public final class Lines {
    private static final int COLUMN = 16;

    private final Page page;

    public Lines(Style style) {
        this.page = new Page(style);
    }

    public void heading(String words) {
        page.heading(words);
    }

    /** Nothing where the value is empty. */
    public void fact(String name, String value) {
        if (!value.isEmpty()) {
            page.row(name, COLUMN, List.of(Piece.of(value)));
        }
    }

    public String text() {
        return page.text();
    }
}
