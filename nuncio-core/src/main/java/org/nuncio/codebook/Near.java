package org.nuncio.codebook;

import java.util.Collection;
import java.util.Comparator;

/** The nearest right word, for messages. */
public final class Near {
    private Near() {}

    /** {@code Did you mean 'verb'?}, or the list where nothing is near. */
    public static String hint(String wrong, Collection<String> right) {
        return right.stream()
                .min(Comparator.comparingInt((String r) -> distance(wrong, r)).thenComparing(Comparator.naturalOrder()))
                .filter(r -> distance(wrong, r) <= Math.max(2, wrong.length() / 3))
                .map(r -> "Did you mean '" + r + "'?")
                .orElse("Use one of: "
                        + String.join(", ", right.stream().sorted().limit(25).toList()) + ".");
    }

    /** Levenshtein distance. */
    static int distance(String a, String b) {
        int[] row = new int[b.length() + 1];
        for (int j = 0; j <= b.length(); j++) {
            row[j] = j;
        }
        for (int i = 1; i <= a.length(); i++) {
            int diagonal = row[0];
            row[0] = i;
            for (int j = 1; j <= b.length(); j++) {
                int above = row[j];
                int change = diagonal + (a.charAt(i - 1) == b.charAt(j - 1) ? 0 : 1);
                row[j] = Math.min(change, 1 + Math.min(above, row[j - 1]));
                diagonal = above;
            }
        }
        return row[b.length()];
    }
}
