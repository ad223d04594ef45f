package org.nuncio.article;

/**
 * How large an input may be before it is refused or cut up.
 *
 * @param maxBytes a larger input is refused as {@code input.too-large}
 * @param maxCharacters a longer text, in UTF-16 units, is refused as {@code input.too-large}
 * @param maxParagraph a longer paragraph, in UTF-16 units, is split, at the end of a sentence where there is one
 */
public record Caps(int maxBytes, int maxCharacters, int maxParagraph) {

    public Caps {
        require("maxBytes", maxBytes);
        require("maxCharacters", maxCharacters);
        require("maxParagraph", maxParagraph);
    }

    /** 20 MB, 10 million characters, 8,000 characters to a paragraph. */
    public static Caps defaults() {
        return new Caps(20 * 1024 * 1024, 10_000_000, 8_000);
    }

    private static void require(String name, int value) {
        if (value < 2) {
            throw new IllegalArgumentException(name + ": " + value);
        }
    }
}
