package org.nuncio.publish;

/**
 * How words are set off on a terminal.
 *
 * @param colour false in a pipe: then every method gives back its words unchanged
 */
public record Style(boolean colour) {
    /** No colour. */
    public static final Style PLAIN = new Style(false);

    /** The ways to set words off; {@code NONE} leaves them as they are. */
    enum Ink {
        NONE(""),
        HEADING("1;34"),
        STRONG("1"),
        QUIET("2"),
        CODE("36"),
        GOOD("32"),
        BAD("31");

        private final String sequence;

        Ink(String sequence) {
            this.sequence = sequence;
        }
    }

    String paint(Ink ink, String words) {
        return colour && ink != Ink.NONE ? "\u001b[" + ink.sequence + "m" + words + "\u001b[0m" : words;
    }
}
