package org.nuncio.record;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** Happenings whose names, places and words have all that SQL might stumble over, as rows of Java and of a store. */
final class OddHappenings {
    static final List<String> NAMES = List.of(
            "Norlandia",
            "O'Brien",
            "the \"Black\" Front",
            "100% Front",
            "under_score",
            "back\\slash",
            "Łódź Île",
            "ΠΌΛΙΣ",
            "Всероссия",
            "中国",
            "straße",
            "İstanbul",
            "e\u0301cole",
            "a ~ b",
            "two\nlines\tand\u0000more",
            "smile \uD83D\uDE00",
            "'; DROP TABLE happening; --",
            "?",
            "$1");
    static final List<String> CODES = List.of("NOR", "SUD", "NOR/MIL", "O'B", "%", "_", "Ost");
    static final List<String> TYPES = List.of("ASSAULT", "CONSULT", "A'B", "%");
    static final List<String> MODES = List.of("aerial", "visit", "o'clock", "[x]", "a,b");
    static final List<String> STATUSES = List.of("ACTUAL", "FUTURE", "NEGATED");
    static final LocalDate FIRST = LocalDate.of(2022, 2, 1);
    static final int MOST_DAYS = 12;

    private OddHappenings() {}

    /** One of a happening's names on one side. */
    record Named(String role, String label, @Nullable String code, String name) {}

    /** A happening, and what is linked with it. */
    record Row(
            String id,
            String type,
            List<String> modes,
            List<String> contexts,
            String status,
            List<Named> parties,
            @Nullable LocalDate first,
            @Nullable LocalDate last,
            @Nullable String place,
            @Nullable String country,
            int origins,
            @Nullable LocalDate published,
            List<String> evidence,
            List<String> verdicts) {

        List<String> labels(String role) {
            return parties.stream()
                    .filter(party -> party.role().equals(role))
                    .map(Named::label)
                    .toList();
        }
    }

    static List<Row> rows(Random random) {
        return IntStream.range(0, 80)
                .mapToObj(i -> {
                    LocalDate first = random.nextInt(5) == 0 ? null : day(random);
                    return new Row(
                            "h" + i,
                            one(TYPES, random),
                            some(MODES, 2, random),
                            some(MODES, 2, random),
                            one(STATUSES, random),
                            IntStream.range(0, random.nextInt(4))
                                    .mapToObj(p -> named(random))
                                    .toList(),
                            first,
                            first == null || random.nextBoolean() ? null : first.plusDays(random.nextInt(5)),
                            random.nextInt(3) == 0 ? null : one(NAMES, random),
                            random.nextBoolean() ? null : one(CODES, random),
                            1 + random.nextInt(3),
                            random.nextInt(4) == 0 ? null : day(random),
                            some(NAMES, 3, random),
                            some(List.of("accepted", "rejected", "corrected"), 2, random));
                })
                .toList();
    }

    private static Named named(Random random) {
        return new Named(
                random.nextBoolean() ? "actor" : "recipient",
                one(random.nextBoolean() ? CODES : NAMES, random),
                random.nextInt(3) == 0 ? null : one(CODES, random),
                one(NAMES, random));
    }

    private static LocalDate day(Random random) {
        return FIRST.plusDays(random.nextInt(MOST_DAYS));
    }

    private static String one(List<String> values, Random random) {
        return values.get(random.nextInt(values.size()));
    }

    private static List<String> some(List<String> values, int most, Random random) {
        return IntStream.range(0, random.nextInt(most + 1))
                .mapToObj(i -> one(values, random))
                .toList();
    }

    static void insert(List<Row> rows, Database database) {
        Map<String, ArrayNode> tables = new HashMap<>();
        for (Row row : rows) {
            ObjectNode happening = add(tables, "happening")
                    .put("id", row.id())
                    .put("type", row.type())
                    .put("act", row.type())
                    .put("status", row.status())
                    .put("first_day", text(row.first()))
                    .put("last_day", text(row.last()))
                    .put("place", row.place())
                    .put("place_country", row.country())
                    .put("origins", row.origins())
                    .put("first_published", text(row.published()))
                    .put("intensity", 0.0)
                    .put("quad", "")
                    .put("confidence", 0.5)
                    .put("claims", 1)
                    .put("reports", 1)
                    .put("denials", 0)
                    .put("best_claim", "");
            row.modes().forEach(happening.putArray("modes")::add);
            row.contexts().forEach(happening.putArray("contexts")::add);
            row.labels("actor").forEach(happening.putArray("actors")::add);
            row.labels("recipient").forEach(happening.putArray("recipients")::add);
            linked(tables, row);
        }
        tables.forEach(database::insert);
    }

    private static void linked(Map<String, ArrayNode> tables, Row row) {
        row.parties()
                .forEach(party -> add(tables, "party")
                        .put("happening", row.id())
                        .put("role", party.role())
                        .put("label", party.label())
                        .put("code", party.code())
                        .put("name", party.name())
                        .put("kind", ""));
        row.evidence().forEach(words -> {
            ObjectNode claim = add(tables, "claim").put("happening", row.id()).put("evidence", words);
            for (String text : List.of(
                    "id", "report", "type", "act", "status", "source_kind", "quad", "entry", "decided_by", "pattern")) {
                claim.put(text, "");
            }
            for (String number : List.of("version", "sentence", "intensity", "confidence", "start_at", "end_at")) {
                claim.put(number, 0);
            }
            List.of("modes", "contexts", "operators").forEach(claim::putArray);
        });
        row.verdicts().forEach(verdict -> {
            ArrayNode all = tables.computeIfAbsent("verdict", t -> JsonNodeFactory.instance.arrayNode());
            ObjectNode given = all.addObject().put("happening", row.id()).put("verdict", verdict);
            given.put("seq", all.size()).put("start_at", 0).put("end_at", 0);
            for (String text :
                    List.of("id", "given", "reviewer", "subject", "report", "type", "act", "evidence", "entry")) {
                given.put(text, "");
            }
        });
    }

    private static ObjectNode add(Map<String, ArrayNode> tables, String table) {
        return tables.computeIfAbsent(table, t -> JsonNodeFactory.instance.arrayNode())
                .addObject();
    }

    private static @Nullable String text(@Nullable LocalDate day) {
        return day == null ? null : day.toString();
    }
}
