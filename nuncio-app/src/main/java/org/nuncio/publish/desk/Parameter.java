package org.nuncio.publish.desk;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.nuncio.codebook.Near;
import org.nuncio.publish.Json;

/**
 * A name that a request may give, and what may stand behind it.
 *
 * @param repeats whether it may be given more than once; any of the values will do then
 * @param choices the only values of a {@link Kind#CHOICE}
 */
record Parameter(String name, Kind kind, boolean repeats, List<String> choices, int low, int high, String says) {
    private static final int LONGEST = 300;

    enum Kind {
        TEXT,
        DAY,
        DAYS,
        DYAD,
        NUMBER,
        CHOICE
    }

    Parameter {
        choices = List.copyOf(choices);
    }

    static Parameter text(String name, String says) {
        return new Parameter(name, Kind.TEXT, false, List.of(), 0, 0, says);
    }

    static Parameter day(String name, String says) {
        return new Parameter(name, Kind.DAY, false, List.of(), 0, 0, says);
    }

    static Parameter days(String name, String says) {
        return new Parameter(name, Kind.DAYS, false, List.of(), 0, 0, says);
    }

    static Parameter dyad(String name, String says) {
        return new Parameter(name, Kind.DYAD, false, List.of(), 0, 0, says);
    }

    static Parameter number(String name, int low, int high, String says) {
        return new Parameter(name, Kind.NUMBER, false, List.of(), low, high, says);
    }

    static Parameter choice(String name, List<String> choices, String says) {
        return new Parameter(name, Kind.CHOICE, false, choices, 0, 0, says);
    }

    Parameter repeated() {
        return new Parameter(name, kind, true, choices, low, high, says);
    }

    /**
     * The values in the right spelling.
     *
     * @throws Problem where one is wrong
     */
    List<String> read(List<String> given) {
        if (given.size() > 1 && !repeats) {
            throw Problem.parameter(name, "it is given " + given.size() + " times.", "Give it once.");
        }
        List<String> values = new ArrayList<>();
        for (String value : given) {
            String stripped = value.strip();
            if (stripped.isEmpty() || stripped.length() > LONGEST) {
                throw Problem.parameter(
                        name, "it is empty or longer than " + LONGEST + " characters.", "Leave it out, or shorten it.");
            }
            values.add(one(stripped));
        }
        return values;
    }

    private String one(String value) {
        return switch (kind) {
            case TEXT -> value;
            case DAY -> day(value).toString();
            case DAYS -> daysOf(value);
            case DYAD -> dyadOf(value);
            case NUMBER -> numberOf(value);
            case CHOICE -> choiceOf(value);
        };
    }

    private LocalDate day(String value) {
        try {
            return LocalDate.parse(value);
        } catch (DateTimeParseException e) {
            throw Problem.parameter(name, "'" + value + "' is no day.", "Write a day like 2022-02-09.");
        }
    }

    private String daysOf(String value) {
        String[] ends = value.split("\\.\\.", -1);
        if (ends.length > 2 || day(ends[0]).isAfter(day(ends[ends.length - 1]))) {
            throw Problem.parameter(
                    name, "'" + value + "' is no span of days.", "Write 2022-02-09 or 2022-02-01..2022-02-28.");
        }
        return value;
    }

    private String dyadOf(String value) {
        if (!value.matches("[^~]+~[^~]+")) {
            throw Problem.parameter(name, "'" + value + "' is no pair of parties.", "Write a pair like RUS~UKR.");
        }
        return value;
    }

    private String numberOf(String value) {
        if (value.matches("[0-9]{1,6}")) {
            int number = Integer.parseInt(value);
            if (number >= low && number <= high) {
                return Integer.toString(number);
            }
        }
        throw Problem.parameter(
                name, "'" + value + "' does not do.", "Write a number from " + low + " to " + high + ".");
    }

    private String choiceOf(String value) {
        return choices.stream()
                .filter(choice -> choice.toLowerCase(Locale.ROOT).equals(value.toLowerCase(Locale.ROOT)))
                .findFirst()
                .orElseThrow(() -> Problem.parameter(name, "there is no '" + value + "'.", Near.hint(value, choices)));
    }

    /** As the document has it. */
    ObjectNode schema() {
        ObjectNode schema = Json.object();
        schema.put("type", kind == Kind.NUMBER ? "integer" : "string");
        switch (kind) {
            case DAY -> schema.put("format", "date");
            case DYAD -> schema.put("pattern", "^[^~]+~[^~]+$");
            case NUMBER -> schema.put("minimum", low).put("maximum", high);
            case CHOICE -> choices.forEach(schema.withArray("enum")::add);
            default -> schema.put("maxLength", LONGEST);
        }
        ObjectNode all = Json.object().put("type", "array");
        return repeats ? all.set("items", schema) : schema;
    }
}
