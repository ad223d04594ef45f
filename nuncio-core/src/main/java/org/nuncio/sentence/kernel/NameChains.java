package org.nuncio.sentence.kernel;

/**
 * Names out of labels word by word: {@code B-PERSON}, {@code I-PERSON}, {@code L-PERSON} for the words of one, {@code U-ORG} for one word, {@code O}
 * for none. Labels that cannot follow each other are mended as NLP4J does it.
 */
final class NameChains {
    private NameChains() {}

    /**
     * The kind of name of each word, {@code ""} for none.
     *
     * @param labels from 1; changed
     */
    static String[] kinds(String[] labels) {
        for (int i = 2; i < labels.length; i++) {
            mend(labels, i);
        }
        String[] kinds = new String[labels.length];
        java.util.Arrays.fill(kinds, "");
        int begun = 0;
        for (int i = 1; i < labels.length; i++) {
            switch (place(labels[i])) {
                case 'B' -> begun = i;
                case 'I' -> {} // belongs to what was begun, if anything was
                case 'L' -> {
                    fill(kinds, begun == 0 ? i + 1 : begun, i, labels[i]);
                    begun = 0;
                }
                case 'U' -> {
                    fill(kinds, i, i, labels[i]);
                    begun = 0;
                }
                default -> begun = 0;
            }
        }
        return kinds;
    }

    private static void fill(String[] kinds, int first, int last, String label) {
        for (int i = first; i <= last; i++) {
            kinds[i] = label.substring(2);
        }
    }

    private static void mend(String[] labels, int i) {
        String pair = "" + place(labels[i - 1]) + place(labels[i]);
        switch (pair) {
            case "IU" -> labels[i] = placed('I', labels[i]);
            case "LI", "UI" -> labels[i - 1] = placed('I', labels[i - 1]);
            case "OI" -> labels[i - 1] = labels[i];
            case "UL" -> labels[i - 1] = placed('B', labels[i - 1]);
            default -> {}
        }
    }

    private static char place(String label) {
        return label.charAt(0);
    }

    private static String placed(char place, String label) {
        return place + label.substring(1);
    }
}
