package org.nuncio.text;

/** Turns offsets in UTF-16 units into offsets in Unicode code points and back, for one text, in constant time. */
public final class CodePoints {
    private final int[] toPoint;
    private final int[] toUnit;

    public CodePoints(String text) {
        toPoint = new int[text.length() + 1];
        toUnit = new int[text.codePointCount(0, text.length()) + 1];
        int point = 0;
        for (int unit = 0; unit < text.length(); ) {
            int width = Character.charCount(text.codePointAt(unit));
            toUnit[point] = unit;
            for (int i = 0; i < width; i++) {
                toPoint[unit + i] = point;
            }
            unit += width;
            point++;
        }
        toPoint[text.length()] = point;
        toUnit[point] = text.length();
    }

    /** @throws ArrayIndexOutOfBoundsException where the offset lies outside of the text */
    public int point(int unit) {
        return toPoint[unit];
    }

    /** @throws ArrayIndexOutOfBoundsException where the offset lies outside of the text */
    public int unit(int point) {
        return toUnit[point];
    }

    public int length() {
        return toUnit.length - 1;
    }
}
