package org.nuncio.article.intake;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.format.DateTimeParseException;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.nuncio.article.Dates;
import org.nuncio.article.Hints;
import org.nuncio.article.intake.Fields.Field;

/** One row of a table or object of JSON: what its columns say of a report. */
final class Row {
    private final Map<Field, String> cells = new EnumMap<>(Field.class);
    private List<String> authors = List.of();

    /** The first that is given for a field and not blank counts. */
    void put(Field field, String value) {
        if (!value.isBlank() && !isMissing(value)) {
            cells.putIfAbsent(field, value);
        }
    }

    void authors(List<String> names) {
        authors = names;
    }

    Item item(Place place, Options options) {
        String text = cells.get(Field.TEXT);
        boolean page = text == null;
        String body = page ? cells.get(Field.HTML) : text;
        if (body == null) {
            return Faults.noText(place.name());
        }
        String whole = paired(body);
        boolean html = page
                || MediaTypes.sniff(whole.getBytes(StandardCharsets.UTF_8), "").equals(MediaTypes.HTML);
        byte[] bytes = (html ? Fragment.page(whole, line(Field.TITLE)) : whole).getBytes(StandardCharsets.UTF_8);
        if (bytes.length > options.limits().documentBytes()) {
            return Faults.tooLarge(place.name(), options.limits().documentBytes());
        }
        String type = html ? MediaTypes.HTML : MediaTypes.TEXT;
        return new Document(place.uri(), place.part(), bytes, type, "UTF-8", hints(options));
    }

    private Hints hints(Options options) {
        Instant retrieved = instant(cells.get(Field.RETRIEVED));
        return new Hints(
                line(Field.TITLE),
                published(cells.get(Field.PUBLISHED), retrieved, options),
                line(Field.PUBLISHER),
                authors.isEmpty() ? names(cells.get(Field.AUTHOR)) : authors,
                line(Field.LANGUAGE),
                line(Field.URL),
                retrieved);
    }

    private @Nullable String line(Field field) {
        String value = cells.get(field);
        return value == null ? null : paired(value).replaceAll("\\s+", " ").strip();
    }

    /** The day, where it is one that may be believed: not after the report was fetched, nor after the last day allowed. */
    static @Nullable LocalDate published(@Nullable String written, @Nullable Instant retrieved, Options options) {
        Optional<LocalDate> day = written == null ? Optional.empty() : Dates.day(written);
        LocalDate latest = options.latest();
        return day.filter(d -> latest == null || !d.isAfter(latest))
                .filter(d -> retrieved == null
                        || !d.isAfter(
                                retrieved.atOffset(ZoneOffset.UTC).toLocalDate().plusDays(1)))
                .orElse(null);
    }

    private static @Nullable Instant instant(@Nullable String written) {
        if (written == null) {
            return null;
        }
        try {
            return Instant.parse(written.strip());
        } catch (DateTimeParseException other) {
            return Dates.day(written)
                    .map(day -> day.atStartOfDay(ZoneOffset.UTC).toInstant())
                    .orElse(null);
        }
    }

    /** {@code ['Jane Roe', 'John Doe']}, {@code By Jane Roe; John Doe}. */
    private static List<String> names(@Nullable String written) {
        if (written == null) {
            return List.of();
        }
        String text = written.strip();
        boolean list = text.startsWith("[") && text.endsWith("]");
        Stream<String> names = list
                ? Stream.of(text.substring(1, text.length() - 1).split(","))
                        .map(name -> name.strip().replaceAll("^['\"]|['\"]$", ""))
                : Stream.of(text.replaceFirst("(?i)^by\\s+", "").split("[;|]"));
        return names.map(String::strip).filter(name -> !name.isEmpty()).toList();
    }

    /** What tables write where there is nothing. */
    private static boolean isMissing(String value) {
        return switch (value.strip()) {
            case "null", "NULL", "None", "nan", "NaN", "NA", "N/A", "\\N", "[]" -> true;
            default -> false;
        };
    }

    /** A half of a surrogate pair is no character: it is shown as one that was lost. */
    private static String paired(String text) {
        StringBuilder whole = new StringBuilder(text.length());
        text.codePoints()
                .map(c -> Character.getType(c) == Character.SURROGATE ? 0xFFFD : c)
                .forEach(whole::appendCodePoint);
        return whole.toString();
    }
}
