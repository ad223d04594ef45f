package org.nuncio.article.intake;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.nuncio.article.intake.Fields.Field;

/** The first line of a table. */
final class Header {
    private static final List<Character> DELIMITERS = List.of(',', '\t', ';', '|');
    private static final Pattern NAME = Pattern.compile("\"?[\\p{L}\\p{N} _.:#-]{0,40}\"?");

    private Header() {}

    /** The character that cuts the first line into the most cells; a comma where none does. */
    static char delimiter(String head) {
        String line = firstLine(head);
        char best = ',';
        for (char c : DELIMITERS) {
            if (count(line, c) > count(line, best)) {
                best = c;
            }
        }
        return best;
    }

    /** Whether a text without a telling name begins like a table of reports: with names of columns, two of them known, one of these the text. */
    static boolean isTable(String head) {
        String line = firstLine(head);
        char delimiter = delimiter(head);
        if (count(line, delimiter) == 0 || line.length() == head.length()) {
            return false;
        }
        List<String> cells = List.of(line.split(Pattern.quote(String.valueOf(delimiter)), -1));
        List<Field> known = cells.stream()
                .map(cell -> Fields.defaults().field(cell.replace("\"", "")))
                .flatMap(Optional::stream)
                .toList();
        return known.size() > 1
                && Stream.of(Field.TEXT, Field.HTML).anyMatch(known::contains)
                && cells.stream().allMatch(cell -> NAME.matcher(cell).matches());
    }

    private static String firstLine(String head) {
        return head.lines().findFirst().orElse("");
    }

    private static long count(String line, char c) {
        return line.chars().filter(d -> d == c).count();
    }
}
