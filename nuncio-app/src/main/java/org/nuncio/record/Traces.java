package org.nuncio.record;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.MapperFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** The traces in the store. */
final class Traces {
    private static final ObjectMapper JSON =
            JsonMapper.builder().disable(MapperFeature.AUTO_DETECT_IS_GETTERS).build();

    private final Database database;

    Traces(Database database) {
        this.database = database;
    }

    /** From the first day to the last. */
    private record Days(int first, int last) {
        static final Days ANY = new Days(Integer.MIN_VALUE, Integer.MAX_VALUE);

        static Days of(Trace trace) {
            return new Days(trace.from(), trace.to());
        }
    }

    /** Days in which a happening with this key may be told of. */
    private record Wanted(String key, Days days) {}

    /** All happenings that any of these may belong to, and some others. */
    List<Trace> known(List<Trace> fresh) {
        Set<Wanted> wanted = new LinkedHashSet<>(); // not one span for a key: a claim of 1994 would bring in all since
        for (Trace trace : fresh) {
            for (String key : trace.keys()) {
                wanted.add(new Wanted(key, Trace.isOfRoot(key) ? Days.ANY : Days.of(trace)));
            }
        }
        ArrayNode keys = JsonNodeFactory.instance.arrayNode();
        wanted.forEach(one -> keys.addObject()
                .put("key", one.key())
                .put("from_day", one.days().first())
                .put("to_day", one.days().last()));
        return database.query(
                "SELECT trace FROM trace WHERE happening IN (SELECT k.happening FROM trace_key k JOIN"
                        + " (SELECT unnest(from_json(?, '[{\"key\":\"VARCHAR\",\"from_day\":\"INTEGER\",\"to_day\":\"INTEGER\"}]'), recursive := true)) w"
                        + " ON w.key = k.key JOIN trace t ON t.happening = k.happening"
                        + " WHERE t.to_day >= w.from_day AND t.from_day <= w.to_day)",
                statement -> statement.setString(1, keys.toString()),
                row -> read(row.getString(1)));
    }

    /** Puts traces in the place of what is there of their happenings. */
    void replace(List<Trace> traces) {
        List<String> ids = traces.stream().map(Trace::happening).toList();
        database.delete("trace", "happening", ids);
        database.delete("trace_key", "happening", ids);
        Rows rows = new Rows();
        for (Trace trace : traces) {
            rows.of("trace")
                    .addObject()
                    .put("happening", trace.happening())
                    .put("from_day", trace.from())
                    .put("to_day", trace.to())
                    .put("trace", write(trace));
            for (String key : trace.keys()) {
                rows.of("trace_key").addObject().put("key", key).put("happening", trace.happening());
            }
        }
        rows.writeTo(database);
    }

    static Trace read(String json) {
        try {
            return JSON.readValue(json, Trace.class);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("trace " + json, e);
        }
    }

    static String write(Trace trace) {
        try {
            return JSON.writeValueAsString(trace);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("trace " + trace.happening(), e);
        }
    }
}
