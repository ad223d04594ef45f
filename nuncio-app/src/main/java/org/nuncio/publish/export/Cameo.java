package org.nuncio.publish.export;

import static java.util.stream.Collectors.toUnmodifiableMap;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.nuncio.record.Happening;

/**
 * What the CAMEO tables say of a code.
 *
 * @param code three or four digits, {@code 042}
 * @param goldstein from -10 to 10
 * @param label {@code Make a visit}
 */
record Cameo(String code, double goldstein, String label) {
    private static final Map<String, Cameo> ALL = Facts.rows("cameo.tsv").stream()
            .collect(toUnmodifiableMap(row -> row[0], row -> new Cameo(row[0], Double.parseDouble(row[1]), row[2])));
    private static final Map<String, String> BY_TYPE_AND_MODE =
            Facts.rows("plover-cameo.tsv").stream().collect(toUnmodifiableMap(row -> row[0], row -> row[1]));
    private static final int LONGEST = 4;

    /** The happening's own code; where it has none, the most general one of its type and mode. */
    static Cameo of(Happening happening) {
        String own = happening.cameo();
        return of(
                own != null && own.matches("(0[1-9]|1[0-9]|20)[0-9]{0,2}")
                        ? own
                        : general(happening.type(), happening.modes()));
    }

    /** A code that no table has stands with the score and label of the nearest one above it. */
    static Cameo of(String code) {
        String full = code.length() == 2 ? code + "0" : code;
        for (int length = Math.min(LONGEST, full.length()); length >= 2; length--) {
            Cameo known = ALL.get(full.substring(0, length));
            if (known != null) {
                return new Cameo(full, known.goldstein(), known.label());
            }
        }
        throw new IllegalArgumentException("CAMEO code: " + code);
    }

    private static String general(String type, List<String> modes) {
        return modes.stream()
                .map(mode -> BY_TYPE_AND_MODE.get(type + "/" + mode))
                .filter(code -> code != null)
                .findFirst()
                .orElseGet(() -> BY_TYPE_AND_MODE.getOrDefault(type, "010"));
    }

    /** {@code 04}. */
    String root() {
        return code.substring(0, 2);
    }

    /** {@code 042} of {@code 0421}. */
    String base() {
        return code.substring(0, 3);
    }

    /** 1 verbal cooperation, 2 material cooperation, 3 verbal conflict, 4 material conflict. */
    int quad() {
        int root = Integer.parseInt(root());
        return root <= 5 ? 1 : root <= 8 ? 2 : root <= 13 ? 3 : 4;
    }

    /** As {@link #quad}, and 0 for a mere statement or appeal. */
    int penta() {
        return Integer.parseInt(root()) <= 2 ? 0 : quad();
    }

    /** {@code -10.0}. */
    String score() {
        return String.format(Locale.ROOT, "%.1f", goldstein);
    }
}
