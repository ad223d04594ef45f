package org.nuncio.app.folding;

import java.util.List;

/**
 * Two states that a frame can be filled with.
 *
 * @param adjectiveA <i>Russian</i>
 * @param places cities of B
 */
record Cast(
        String a,
        String adjectiveA,
        String capitalA,
        String b,
        String adjectiveB,
        String capitalB,
        List<String> places) {
    Cast {
        places = List.copyOf(places);
    }

    /** @param line of {@code casts.tsv}, seven columns */
    static Cast of(String line) {
        String[] cells = line.split("\t");
        if (cells.length != 7) {
            throw new IllegalArgumentException("a cast has 7 columns: " + line);
        }
        return new Cast(cells[0], cells[1], cells[2], cells[3], cells[4], cells[5], List.of(cells[6].split(";")));
    }
}
