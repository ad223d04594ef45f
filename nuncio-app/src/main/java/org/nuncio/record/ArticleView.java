package org.nuncio.record;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.nuncio.sentence.WordRarity;

/**
 * What tells whether two articles tell the same story.
 *
 * @param id of the report
 * @param lead the first words, which say what it is about
 * @param actors codes of the actors and recipients of its claims
 * @param places names of the places of its claims
 * @param events {@code CONSULT FRA>RUS}: type, actor and recipient of its claims
 */
public record ArticleView(
        String id,
        @Nullable String title,
        String lead,
        Terms terms,
        Set<String> actors,
        Set<String> places,
        Set<String> events,
        @Nullable LocalDate published) {
    /** Keys at most. */
    public static final int MOST_KEYS = 12;

    private static final int LEAD = 500;

    public ArticleView {
        actors = Set.copyOf(actors);
        places = Set.copyOf(places);
        events = Set.copyOf(events);
    }

    /** Headline, text and day of publication of an article. */
    public record Words(
            @Nullable String title, String text, @Nullable LocalDate published) {}

    public static ArticleView of(String id, Words article, List<Claim> claims, WordRarity rarity) {
        String title = article.title() == null ? "" : article.title() + "\n";
        Set<String> actors = new TreeSet<>();
        Set<String> places = new TreeSet<>();
        Set<String> events = new TreeSet<>();
        for (Claim claim : claims) {
            claim.actors().forEach(party -> actors.add(key(party)));
            claim.recipients().forEach(party -> actors.add(key(party)));
            if (claim.site() != null) {
                places.add(claim.site().name());
            }
            events.addAll(events(claim));
        }
        int end = Math.min(LEAD, article.text().length());
        return new ArticleView(
                id,
                article.title(),
                article.text().substring(0, end),
                Terms.of(title + article.text(), rarity),
                actors,
                places,
                events,
                article.published());
    }

    private static Set<String> events(Claim claim) {
        Set<String> events = new TreeSet<>();
        List<String> recipients = claim.recipients().isEmpty()
                ? List.of("")
                : claim.recipients().stream().map(ArticleView::key).toList();
        claim.actors()
                .forEach(actor ->
                        recipients.forEach(recipient -> events.add(claim.type() + " " + key(actor) + ">" + recipient)));
        return events;
    }

    private static String key(Party party) {
        return party.code() == null ? party.name() : party.code();
    }

    /** The names that weigh most: two articles on one story have two of them in common at least. Meant as a column with an index, to find candidates by. */
    public List<String> keys() {
        return terms.names().entrySet().stream()
                .sorted(Map.Entry.<String, Double>comparingByValue(Comparator.reverseOrder())
                        .thenComparing(Map.Entry.comparingByKey()))
                .limit(MOST_KEYS)
                .map(Map.Entry::getKey)
                .sorted()
                .toList();
    }

    /** What the embedder gets. */
    String headlineAndLead() {
        return title == null ? lead : title + ". " + lead;
    }
}
