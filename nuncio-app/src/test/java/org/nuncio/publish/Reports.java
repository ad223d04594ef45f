package org.nuncio.publish;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.nuncio.article.Article;
import org.nuncio.coding.event.Attribution;
import org.nuncio.coding.event.CodedEvent;
import org.nuncio.coding.event.CodedReport;
import org.nuncio.coding.event.Reason;
import org.nuncio.coding.event.Silence;
import org.nuncio.coding.event.Status;
import org.nuncio.gazetteer.Actor;
import org.nuncio.gazetteer.Place;
import org.nuncio.mention.ActorMention;
import org.nuncio.mention.InstrumentMention;
import org.nuncio.mention.PlaceMention;
import org.nuncio.mention.QuantityMention;
import org.nuncio.mention.Statement;
import org.nuncio.mention.TimeMention;
import org.nuncio.text.Span;

/** Builds records by hand, in a world of its own: every span is named by its words. */
final class Reports {
    private final String uri;
    private final String text;
    private final List<CodedEvent> events = new ArrayList<>();
    private final List<Statement> statements = new ArrayList<>();
    private final List<QuantityMention> quantities = new ArrayList<>();
    private final List<Silence> silences = new ArrayList<>();

    private Reports(String uri, String text) {
        this.uri = uri;
        this.text = text;
    }

    static Reports of(String uri, String text) {
        return new Reports(uri, text);
    }

    Span span(String words) {
        int at = text.indexOf(words);
        if (at < 0) {
            throw new IllegalArgumentException("not in the text: " + words);
        }
        return new Span(at, at + words.length());
    }

    ActorMention actor(String words, String name, @Nullable String code, @Nullable String sector) {
        return new ActorMention(span(words), 0, 0, new Actor(name, code, sector, null, Actor.Kind.PERSON), "name");
    }

    TimeMention date(String words, @Nullable String first, @Nullable String last) {
        return new TimeMention(
                span(words),
                0,
                0,
                first == null ? null : LocalDate.parse(first),
                last == null ? null : LocalDate.parse(last),
                first == null ? "open" : "day",
                "explicit");
    }

    QuantityMention quantity(String words, String role, double value, @Nullable Double low, @Nullable Double high) {
        return new QuantityMention(span(words), 0, 0, role, role, value, low, high, "about");
    }

    Reports event(
            String type,
            String act,
            List<String> modes,
            Status status,
            String evidence,
            List<ActorMention> actors,
            List<ActorMention> recipients) {
        return event(type, act, modes, status, evidence, actors, recipients, null, null, null);
    }

    Reports event(
            String type,
            String act,
            List<String> modes,
            Status status,
            String evidence,
            List<ActorMention> actors,
            List<ActorMention> recipients,
            @Nullable TimeMention date,
            @Nullable String place,
            @Nullable String condition) {
        PlaceMention where = place == null
                ? null
                : new PlaceMention(span(place), 0, 0, new Place(place, "SUD", -12.5, 30.0, "city", 1));
        String quad = List.of("AGREE", "CONSULT", "AID").contains(type) ? "verbal cooperation" : "material conflict";
        List<QuantityMention> held = quantities.stream()
                .filter(q -> span(evidence).contains(q.span()))
                .toList();
        events.add(new CodedEvent(
                "e" + events.size(),
                type,
                act,
                modes,
                List.of("diplomatic"),
                status,
                actors,
                recipients,
                date,
                where,
                held,
                Attribution.REPORT,
                condition == null ? null : span(condition),
                -4.0,
                quad,
                "042",
                0.9,
                span(evidence),
                0,
                new Reason("toy.entry.01", List.of(), List.of(), "rule", "verb", "toy", List.of(), List.of())));
        return this;
    }

    Reports saying(String words, String speaker, String name) {
        statements.add(new Statement(
                span(words),
                0,
                true,
                "said",
                "neutral",
                new Actor(name, "NOR", "GOV", null, Actor.Kind.PERSON),
                span(speaker),
                "named"));
        return this;
    }

    Reports figure(QuantityMention quantity) {
        quantities.add(quantity);
        return this;
    }

    Reports silence(String words, String why) {
        silences.add(new Silence(span(words), 0, "toy.entry.02", why));
        return this;
    }

    CodedReport report() {
        Article.Dateline dateline =
                text.contains("SUDMARK (Toy) —") ? new Article.Dateline(span("SUDMARK (Toy) —"), "SUDMARK") : null;
        List<Article.Damage> damage =
                text.contains(". cold.") ? List.of(new Article.Damage(span(". cold."), "stray-fragment")) : List.of();
        Article article = new Article(
                "sha256:0",
                uri,
                "A title",
                LocalDate.of(2022, 2, 9),
                "option",
                "Toy Times",
                "en",
                dateline,
                List.of("A. Reporter"),
                text,
                List.of(new Span(0, text.length())),
                List.of(new Article.Removed("line", "Share")),
                damage,
                List.of());
        List<InstrumentMention> instruments = text.contains("Toy Accords")
                ? List.of(new InstrumentMention("Toy Accords", "accord", span("Toy Accords"), 0))
                : List.of();
        return new CodedReport(
                article,
                events,
                statements,
                quantities,
                instruments,
                silences,
                Map.of("sentences", 1),
                Map.of("coder", "toy"));
    }
}
