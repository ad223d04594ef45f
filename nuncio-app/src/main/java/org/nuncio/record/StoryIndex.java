package org.nuncio.record;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Finds the story of an article among those of the articles that came before it, in the store or in the batch: what comes out does not depend on where one batch ends and the next
 * begins. A story lasts {@value Stories#MOST_DAYS} days from its first article on, so that a war does not become one story, article by article.
 */
final class StoryIndex {
    /** Articles with which another is compared at most: those with most keys in common, and of these the latest. */
    private static final int MOST_CANDIDATES = 10;

    private static final Comparator<Candidate> BEST = Comparator.comparingInt(Candidate::shared)
            .thenComparingInt(Candidate::seq)
            .reversed();
    private static final String WANTED =
            "SELECT unnest(from_json(?, '[{\"fresh\":\"VARCHAR\",\"key\":\"VARCHAR\",\"day\":\"INTEGER\"}]'), recursive := true)";

    private final Database database;
    private final Stories stories;
    private final Map<String, ArticleView> views = new HashMap<>();
    private final Map<String, List<Candidate>> stored = new HashMap<>();
    private final Map<String, Place> told = new HashMap<>();
    private final Map<String, List<String>> byKey = new HashMap<>();

    /** An article that may tell the same, and how many keys it has in common. */
    private record Candidate(String report, int seq, int shared) {}

    /**
     * Where an article stands.
     *
     * @param day of publication of the story's first article, in days from 1 January 1970
     */
    private record Place(int seq, String story, @Nullable Integer day) {}

    StoryIndex(Database database, Stories stories) {
        this.database = database;
        this.stories = stories;
    }

    /** Looks up in one query what the store has for the articles of a batch. */
    void lookUp(List<Kin.Told> batch) {
        ArrayNode wanted = JsonNodeFactory.instance.arrayNode();
        for (Kin.Told fresh : batch) {
            Account account = fresh.account();
            ArticleView.Words words = new ArticleView.Words(account.title(), account.text(), account.published());
            ArticleView view = stories.view(fresh.report(), words, account.claims());
            views.put(view.id(), view);
            view.keys()
                    .forEach(key -> wanted.addObject()
                            .put("fresh", view.id())
                            .put("key", key)
                            .put("day", day(view)));
        }
        Set<String> candidates = new LinkedHashSet<>();
        database.query(
                "SELECT w.fresh, k.report, k.seq, k.story, k.story_day, count(*) AS shared FROM (" + WANTED
                        + ") w JOIN story_key k ON k.key = w.key WHERE coalesce(abs(k.story_day - w.day), 0) <= "
                        + Stories.MOST_DAYS
                        + " GROUP BY w.fresh, k.report, k.seq, k.story, k.story_day HAVING count(*) >= "
                        + Stories.SHARED_KEYS
                        + " QUALIFY row_number() OVER (PARTITION BY w.fresh ORDER BY shared DESC, k.seq DESC) <= "
                        + MOST_CANDIDATES,
                statement -> statement.setString(1, wanted.toString()),
                row -> {
                    String report = row.getString("report");
                    Integer day = row.getObject("story_day", Integer.class);
                    told.put(report, new Place(row.getInt("seq"), row.getString("story"), day));
                    stored.computeIfAbsent(row.getString("fresh"), f -> new ArrayList<>())
                            .add(new Candidate(report, row.getInt("seq"), row.getInt("shared")));
                    return candidates.add(report);
                });
        load(candidates);
    }

    private void load(Set<String> reports) {
        Map<String, List<Telling>> tellings = new Tellings(database).ofReports(reports);
        database.query(
                "SELECT report, title, text, published FROM article WHERE report" + Sql.WANTED,
                Sql.among(reports),
                row -> {
                    String report = row.getString("report");
                    List<Claim> claims = tellings.getOrDefault(report, List.of()).stream()
                            .map(Telling::claim)
                            .toList();
                    ArticleView.Words words = new ArticleView.Words(
                            row.getString("title"), row.getString("text"), Tellings.date(row, "published"));
                    return views.put(report, stories.view(report, words, claims));
                });
    }

    /**
     * The story of an article that copies none: that of the earlier one which it is most like, else its own.
     *
     * @param rows get what later articles are compared with
     */
    String of(Kin.Told fresh, Rows rows) {
        String report = fresh.report();
        int seq = fresh.seq();
        ArticleView article = views.get(report);
        List<ArticleView> earlier = candidates(article).stream()
                .sorted(Comparator.comparingInt(Candidate::seq))
                .map(candidate -> views.get(candidate.report()))
                .toList();
        Place place = stories.find(article, earlier)
                .map(found -> told.get(found.id()))
                .map(first -> new Place(seq, first.story(), first.day()))
                .orElseGet(() -> new Place(seq, report, day(article)));
        told.put(report, place);
        for (String key : article.keys()) {
            byKey.computeIfAbsent(key, k -> new ArrayList<>(2)).add(report);
            ObjectNode row = rows.of("story_key").addObject();
            row.put("key", key).put("report", report).put("seq", seq);
            row.put("story", place.story()).put("story_day", place.day());
        }
        return place.story();
    }

    private List<Candidate> candidates(ArticleView article) {
        Map<String, Integer> shared = new LinkedHashMap<>();
        article.keys()
                .forEach(key ->
                        byKey.getOrDefault(key, List.of()).forEach(other -> shared.merge(other, 1, Integer::sum)));
        Stream<Candidate> inBatch = shared.entrySet().stream()
                .filter(other -> other.getValue() >= Stories.SHARED_KEYS && isInTime(article, told.get(other.getKey())))
                .map(other ->
                        new Candidate(other.getKey(), told.get(other.getKey()).seq(), other.getValue()));
        return Stream.concat(stored.getOrDefault(article.id(), List.of()).stream(), inBatch)
                .sorted(BEST)
                .limit(MOST_CANDIDATES)
                .toList();
    }

    private static boolean isInTime(ArticleView article, Place other) {
        Integer day = day(article);
        return day == null || other.day() == null || Math.abs(day - other.day()) <= Stories.MOST_DAYS;
    }

    private static @Nullable Integer day(ArticleView article) {
        return article.published() == null
                ? null
                : Math.toIntExact(article.published().toEpochDay());
    }
}
