package org.nuncio.publish.desk;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Base64;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.nuncio.codebook.Near;
import org.nuncio.record.HappeningFilter;
import org.nuncio.record.HappeningFilter.Days;
import org.nuncio.record.HappeningFilter.Facet;
import org.nuncio.record.Paging;

/** What is asked, checked. */
final class Request {
    private static final int USUAL_LIMIT = 50;

    private final Map<String, String> path;
    private final Map<String, List<String>> values;
    private final Body body;

    /** What came with a request that writes. */
    record Body(byte[] bytes, @Nullable String mediaType) {
        static final Body NONE = new Body(new byte[0], null);
    }

    private Request(Map<String, String> path, Map<String, List<String>> values, Body body) {
        this.path = path;
        this.values = values;
        this.body = body;
    }

    /** @throws Problem where a parameter is unknown or its value wrong */
    static Request of(Endpoint endpoint, Map<String, String> path, Map<String, List<String>> given, Body body) {
        Map<String, Parameter> known = new HashMap<>();
        endpoint.parameters().forEach(parameter -> known.put(parameter.name(), parameter));
        Map<String, List<String>> values = new HashMap<>();
        given.forEach((name, all) -> {
            Parameter parameter = known.get(name);
            if (parameter == null) {
                throw new Problem(
                        400,
                        "request.parameter",
                        "There is no parameter '" + name + "' here.",
                        known.isEmpty() ? "Leave it out." : Near.hint(name, known.keySet()));
            }
            values.put(name, parameter.read(all));
        });
        return new Request(path, values, body);
    }

    String id() {
        return path.get("id");
    }

    String path(String name) {
        return path.get(name);
    }

    Body body() {
        return body;
    }

    List<String> all(String name) {
        return values.getOrDefault(name, List.of());
    }

    String get(String name, String otherwise) {
        List<String> all = all(name);
        return all.isEmpty() ? otherwise : all.get(0);
    }

    @Nullable
    LocalDate day(String name) {
        return all(name).isEmpty() ? null : LocalDate.parse(all(name).get(0));
    }

    HappeningFilter filter() {
        LocalDate from = day("from");
        LocalDate to = day("to");
        if (from != null && to != null && to.isBefore(from)) {
            throw Problem.parameter("to", to + " is before " + from + " of from.", "Swap them.");
        }
        Map<Facet, List<String>> wanted = new EnumMap<>(Facet.class);
        for (Facet facet : Facet.values()) {
            wanted.put(facet, all(facet.name().toLowerCase(Locale.ROOT)));
        }
        return new HappeningFilter(
                wanted,
                from,
                to,
                all("text").isEmpty() ? null : all("text").get(0),
                Integer.parseInt(get("min_origins", "0")),
                days(),
                choice("placed"),
                reviewed());
    }

    private HappeningFilter.Reviewed reviewed() {
        return switch (get("reviewed", "")) {
            case "true" -> HappeningFilter.Reviewed.ONLY;
            case "all" -> HappeningFilter.Reviewed.ALL;
            default -> HappeningFilter.Reviewed.STANDING;
        };
    }

    private Days days() {
        return new Days(
                first("starts"),
                last("starts"),
                first("told"),
                last("told"),
                Integer.parseInt(get("max_days", "0")),
                Integer.parseInt(get("longer_than", "0")),
                choice("dated"),
                choice("published"));
    }

    private @Nullable Boolean choice(String name) {
        return all(name).isEmpty() ? null : Boolean.valueOf(all(name).get(0));
    }

    private @Nullable LocalDate first(String days) {
        return all(days).isEmpty() ? null : LocalDate.parse(all(days).get(0).split("\\.\\.")[0]);
    }

    private @Nullable LocalDate last(String days) {
        return all(days).isEmpty() ? null : LocalDate.parse(all(days).get(0).replaceAll(".*\\.\\.", ""));
    }

    Paging paging() {
        return new Paging(
                Integer.parseInt(get("limit", Integer.toString(USUAL_LIMIT))),
                decoded(get("cursor", "")),
                get("order", "desc").equals("asc"));
    }

    private static List<String> decoded(String cursor) {
        if (cursor.isEmpty()) {
            return List.of();
        }
        try {
            String text = new String(Base64.getUrlDecoder().decode(cursor), StandardCharsets.UTF_8);
            return List.of(text.split("\n", -1));
        } catch (IllegalArgumentException e) {
            throw Problem.parameter("cursor", "it is none of ours.", "Take it from next of the page before.");
        }
    }

    static String encoded(List<String> key) {
        return Base64.getUrlEncoder()
                .withoutPadding()
                .encodeToString(String.join("\n", key).getBytes(StandardCharsets.UTF_8));
    }
}
