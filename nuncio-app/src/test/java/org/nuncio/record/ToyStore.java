package org.nuncio.record;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.nuncio.article.Article;
import org.nuncio.article.Hints;
import org.nuncio.coding.event.Attribution;
import org.nuncio.coding.event.CodedEvent;
import org.nuncio.coding.event.CodedReport;
import org.nuncio.coding.event.Reason;
import org.nuncio.coding.event.Status;
import org.nuncio.gazetteer.Actor;
import org.nuncio.gazetteer.Gazetteer;
import org.nuncio.gazetteer.GazetteerLoader;
import org.nuncio.gazetteer.Place;
import org.nuncio.gazetteer.Wires;
import org.nuncio.mention.ActorMention;
import org.nuncio.mention.PlaceMention;
import org.nuncio.mention.TimeMention;
import org.nuncio.text.Folder;
import org.nuncio.text.Span;

/** Stores of the toy world, made of reports in one line each. */
public final class ToyStore {
    private static final Wires WIRES = GazetteerLoader.load(Folder.ofResources(Gazetteer.class, "data")::read, "test")
            .gazetteer()
            .wires();

    private ToyStore() {}

    /**
     * Keeps reports, {@code r1 | 2022-02-10 | -9 ASSAULT ACTUAL NOR/MIL > SUD 2022-02-09 | Gunners shelled the port.}: name, day of publication or nothing, what is
     * claimed after its score, several with a semicolon, the words. Words that are left out follow from the name, so that no report is a copy of another.
     */
    public static Path keep(Path db, String... reports) {
        return keep(db, Arrays.asList(reports));
    }

    public static Path keep(Path db, List<String> reports) {
        try (StoreWriter writer = StoreWriter.open(db)) {
            writer.keep(reports.stream().map(ToyStore::item).toList(), WIRES, Toy.STORIES);
        }
        return db;
    }

    private static StoreWriter.Item item(String line) {
        String[] cells = Arrays.stream(line.split("\\|")).map(String::strip).toArray(String[]::new);
        String text = cells.length > 3 ? cells[3] : words(cells[0]);
        LocalDate published = cells[1].isEmpty() ? null : LocalDate.parse(cells[1]);
        List<CodedEvent> events = new ArrayList<>();
        for (String claim : cells[2].split(";")) {
            events.add(event(cells[0], claim.strip(), text));
        }
        Given given = new Given(
                cells[0], text.getBytes(StandardCharsets.UTF_8), "text/plain", "UTF-8", published, Hints.NONE);
        return new StoreWriter.Item(given, report(text, published, events), null);
    }

    /** What a report of this name says where no words are given. */
    static String words(String name) {
        Random random = new Random(name.hashCode());
        return IntStream.range(0, 14)
                        .mapToObj(i -> Long.toString(Math.abs(random.nextLong()), 36))
                        .collect(Collectors.joining(" "))
                + ".";
    }

    private static CodedEvent event(String report, String claim, String text) {
        int cut = claim.indexOf(' ');
        Claim told = Toy.claim(report, claim.substring(cut + 1) + ": " + text);
        Span all = new Span(0, text.length());
        return new CodedEvent(
                "e" + claim,
                told.type(),
                told.act(),
                told.modes(),
                told.contexts(),
                Status.valueOf(told.status()),
                told.actors().stream().map(party -> mention(party, all)).toList(),
                told.recipients().stream().map(party -> mention(party, all)).toList(),
                time(told.day(), all),
                place(told.site(), all),
                List.of(),
                Attribution.REPORT,
                null,
                Double.parseDouble(claim.substring(0, cut)),
                "material conflict",
                null,
                0.9,
                all,
                0,
                new Reason("toy.entry.01", List.of(), List.of(), "rule", "verb", "toy", List.of(), List.of()));
    }

    private static ActorMention mention(Party party, Span words) {
        Actor actor = new Actor(party.name(), party.code(), party.sector(), null, Actor.Kind.valueOf(party.kind()));
        return new ActorMention(words, 0, 0, actor, "name");
    }

    private static @Nullable TimeMention time(@Nullable Day day, Span words) {
        return day == null
                ? null
                : new TimeMention(
                        words, 0, 0, day.first(), day.last(), day.precision(), Objects.requireNonNull(day.rule()));
    }

    private static @Nullable PlaceMention place(@Nullable Site site, Span words) {
        return site == null
                ? null
                : new PlaceMention(
                        words, 0, 0, new Place(site.name(), site.country(), -12.5, 30.0, site.precision(), 1));
    }

    private static CodedReport report(String text, @Nullable LocalDate published, List<CodedEvent> events) {
        Article article = new Article(
                "sha256:0",
                "toy",
                null,
                published,
                published == null ? null : "option",
                null,
                "en",
                null,
                List.of(),
                text,
                List.of(new Span(0, text.length())),
                List.of(),
                List.of(),
                List.of());
        return new CodedReport(
                article,
                events,
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                Map.of("sentences", 1),
                Map.of("coder", "toy"));
    }
}
