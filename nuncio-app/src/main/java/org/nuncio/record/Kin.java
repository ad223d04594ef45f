package org.nuncio.record;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Finds what the articles of a batch have in common with those that came before them, in the store or in the batch: what comes out does not depend on where one batch ends and the
 * next begins.
 */
final class Kin {
    private static final String KEYS =
            "SELECT unnest(from_json(?, '[{\"report\":\"VARCHAR\",\"key\":\"BIGINT\",\"needed\":\"INTEGER\"}]'), recursive := true)";

    /** For each article of a batch those with most keys in common, in the order in which they came: as {@link #best} does within the batch. */
    private static final String MOST_SHARED =
            "SELECT w.report AS fresh, k.report, k.seq, count(*) AS shared FROM (" + KEYS
                    + ") w JOIN copy_key k ON k.key = w.key GROUP BY w.report, k.report, k.seq HAVING count(*) >= max(w.needed)"
                    + " QUALIFY row_number() OVER (PARTITION BY w.report ORDER BY shared DESC, k.seq) <= "
                    + Copies.MOST_CANDIDATES;

    private final Database database;
    private final Map<String, Copies.Candidate> articles = new LinkedHashMap<>();
    private final StoryIndex stories;
    private final Map<String, String> roots = new HashMap<>();
    private final Map<String, String> storyOf = new HashMap<>();
    private final Map<String, String> origins = new HashMap<>();
    private final Map<String, List<Shared>> stored = new HashMap<>();
    private final Map<Long, List<String>> byKey = new HashMap<>();
    private final Map<String, Integer> order = new HashMap<>();

    /**
     * An article of the batch.
     *
     * @param seq of its report, in the order of arrival
     */
    record Told(String report, int seq, Account account) {}

    /** An earlier article, and how many keys of another it has. */
    private record Shared(String report, int keys) {}

    Kin(Database database, Stories stories) {
        this.database = database;
        this.stories = new StoryIndex(database, stories);
    }

    /** Looks up in two queries what the store has for the articles of a batch. */
    void lookUp(List<Told> batch) {
        Map<String, Copies.Candidate> fresh = new LinkedHashMap<>();
        ArrayNode keys = JsonNodeFactory.instance.arrayNode();
        for (Told told : batch) {
            String text = told.account().text();
            Signature signature = Signature.of(text);
            fresh.put(told.report(), new Copies.Candidate(told.report(), signature, text));
            int needed = needed(signature);
            signature
                    .keys()
                    .forEach(key -> keys.addObject()
                            .put("report", told.report())
                            .put("key", key)
                            .put("needed", needed));
        }
        stories.lookUp(batch);
        Set<String> candidates = new HashSet<>();
        database.query(MOST_SHARED, statement -> statement.setString(1, keys.toString()), row -> {
            String earlier = row.getString("report");
            order.put(earlier, row.getInt("seq"));
            stored.computeIfAbsent(row.getString("fresh"), f -> new ArrayList<>())
                    .add(new Shared(earlier, row.getInt("shared")));
            return candidates.add(earlier);
        });
        load(candidates);
        articles.putAll(fresh);
    }

    private void load(Set<String> reports) {
        database.query(
                "SELECT report, text, coalesce(copy_of, report) AS root, story, origin FROM article WHERE report"
                        + Sql.WANTED,
                Sql.among(reports),
                row -> {
                    String report = row.getString("report");
                    String text = row.getString("text");
                    roots.put(report, row.getString("root"));
                    storyOf.put(report, row.getString("story"));
                    origins.put(report, row.getString("origin"));
                    return articles.put(report, new Copies.Candidate(report, Signature.of(text), text));
                });
    }

    /** Those with most keys in common, in the order in which they came. */
    private List<Shared> best(List<Shared> shared, Signature signature) {
        int needed = needed(signature);
        return shared.stream()
                .filter(one -> one.keys() >= needed)
                .sorted(Comparator.comparingInt(Shared::keys).reversed().thenComparing(this::place))
                .limit(Copies.MOST_CANDIDATES)
                .toList();
    }

    private static int needed(Signature signature) {
        return Math.min(Copies.SHARED_KEYS, signature.keys().size());
    }

    private int place(Shared shared) {
        return order.getOrDefault(shared.report(), Integer.MAX_VALUE);
    }

    /** @param rows get what later articles are compared with */
    Kinship of(Told told, Rows rows) {
        String report = told.report();
        Copies.Candidate article = articles.get(report);
        Signature signature = article.signature();
        List<Copies.Candidate> earlier = earlier(report, signature).stream()
                .sorted(Comparator.comparing(this::place))
                .map(shared -> articles.get(shared.report()))
                .toList();
        order.put(report, told.seq());
        writeKeys(told, signature, rows);
        signature
                .keys()
                .forEach(key ->
                        byKey.computeIfAbsent(key, k -> new ArrayList<>(2)).add(report));
        CopyOf copy = Copies.find(article, earlier).orElse(null);
        String root = copy == null ? report : roots.get(copy.report());
        roots.put(report, root);
        String story = copy == null ? stories.of(told, rows) : storyOf.get(copy.report());
        storyOf.put(report, story);
        String origin = Origins.of(new Origins.Known(
                report,
                Optional.ofNullable(copy).map(c -> origins.get(c.report())),
                Optional.ofNullable(told.account().wire()),
                story,
                told.account().bylines()));
        origins.put(report, origin);
        return new Kinship(
                signature.sha256(), copy == null ? null : root, copy == null ? null : copy.share(), story, origin);
    }

    private List<Shared> earlier(String report, Signature signature) {
        Map<String, Integer> inBatch = new HashMap<>();
        for (Long key : signature.keys()) {
            byKey.getOrDefault(key, List.of()).forEach(other -> inBatch.merge(other, 1, Integer::sum));
        }
        List<Shared> all = new ArrayList<>(stored.getOrDefault(report, List.of()));
        inBatch.forEach((other, keys) -> all.add(new Shared(other, keys)));
        return best(all, signature);
    }

    private static void writeKeys(Told told, Signature signature, Rows rows) {
        signature
                .keys()
                .forEach(key -> rows.of("copy_key")
                        .addObject()
                        .put("key", key)
                        .put("report", told.report())
                        .put("seq", told.seq()));
    }
}
