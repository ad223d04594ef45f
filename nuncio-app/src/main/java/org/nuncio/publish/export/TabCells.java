package org.nuncio.publish.export;

import java.util.Collection;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.nuncio.publish.Plain;

/** Values in the cells of tab formats. */
final class TabCells {
    private static final Pattern NUMBER = Pattern.compile("-?[0-9]+(\\.[0-9]+)?");
    private static final Pattern QUOTES_IN_FRONT = Pattern.compile("^[\"\\s]*\"");

    private TabCells() {}

    /**
     * Without tabs, line ends and other controls, which break rows, and without a double quote in front, which makes common readers lose the rest of the file; an
     * apostrophe stands there instead. It also stands before what a spreadsheet would run as a formula.
     */
    static String fit(String value) {
        String line = QUOTES_IN_FRONT.matcher(Plain.line(value)).replaceFirst("'");
        boolean formula = line.length() > 1
                && "=+-@".indexOf(line.charAt(0)) >= 0
                && !NUMBER.matcher(line).matches();
        return formula ? "'" + line : line;
    }

    static String plain(@Nullable Object value) {
        return value == null ? "" : value.toString();
    }

    /** Distinct values parted by the separator; a separator within a value becomes a space. Values that are null or empty are left out. */
    static String join(String separator, Stream<@Nullable String> values) {
        return values.filter(value -> value != null && !value.isBlank())
                .map(value -> Plain.line(value).replace(separator, " "))
                .distinct()
                .collect(Collectors.joining(separator));
    }

    static String join(String separator, Collection<String> values) {
        return join(separator, values.stream());
    }
}
