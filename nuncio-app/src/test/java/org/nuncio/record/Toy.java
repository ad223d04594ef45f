package org.nuncio.record;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.nuncio.article.Article;
import org.nuncio.article.Hints;
import org.nuncio.coding.event.Attribution;
import org.nuncio.coding.event.CodedEvent;
import org.nuncio.coding.event.CodedReport;
import org.nuncio.coding.event.Reason;
import org.nuncio.coding.event.Status;
import org.nuncio.gazetteer.Actor;
import org.nuncio.gazetteer.Place;
import org.nuncio.mention.ActorMention;
import org.nuncio.mention.PlaceMention;
import org.nuncio.mention.QuantityMention;
import org.nuncio.mention.Statement;
import org.nuncio.mention.TimeMention;
import org.nuncio.sentence.SentenceEmbedder;
import org.nuncio.text.Span;

/**
 * Claims of a world of its own, in which Norlandia (NOR) and Sudmark (SUD) quarrel: {@code ASSAULT ACTUAL NOR/MIL > SUD 2022-02-09 @Alphaville killed=3: shelled Alphaville}.
 * What is not known is left out; a place is a city of Sudmark, after {@code @@} a country; days may be a span, {@code 2022-02-01..2022-02-28}.
 */
final class Toy {
    private static final Pattern DAYS = Pattern.compile("[-\\d]{10}(\\.\\.[-\\d]{10})?");

    /** In whose eyes all texts mean the same. */
    static final Stories STORIES = new Stories(new SentenceEmbedder() {
        @Override
        public float[] embed(String text) {
            return new float[] {1};
        }

        @Override
        public String version() {
            return "toy";
        }
    });

    private Toy() {}

    /** A claim whose evidence is the first clause of its article that reads so, or the whole line. */
    static Claim claim(String report, String line) {
        return new Builder(report, line).claim();
    }

    /** The trace of a claim of an article that says nothing else, of a story of its own. */
    static Trace trace(String report, @Nullable String published, String line) {
        Claim claim = claim(report, line);
        return Trace.of(claim, context(report, published, report, claim.evidence()));
    }

    static Trace.Context context(String report, @Nullable String published, String root, String text) {
        return new Trace.Context(
                published == null ? null : LocalDate.parse(published),
                root,
                root,
                text,
                Signature.of(text).sha256());
    }

    static Telling telling(Claim claim, @Nullable String published, String origin, @Nullable String copyOf) {
        LocalDate day = published == null ? null : LocalDate.parse(published);
        return new Telling(claim, claim.report() + ".txt", null, day, null, "en", List.of(), 9, origin, copyOf);
    }

    private static final class Builder {
        private final String report;
        private final String[] words;
        private final String evidence;
        private final List<Party> actors = new ArrayList<>();
        private final List<Party> recipients = new ArrayList<>();
        private final List<Figure> figures = new ArrayList<>();
        private final List<String> modes = new ArrayList<>();
        private @Nullable Day day;
        private @Nullable Site site;

        Builder(String report, String line) {
            this.report = report;
            this.words = line.substring(0, line.indexOf(": ")).split(" ");
            this.evidence = line.substring(line.indexOf(": ") + 2);
            boolean acted = false;
            for (int i = 2; i < words.length; i++) {
                String word = words[i];
                if (word.equals(">")) {
                    acted = true;
                } else if (!slot(word)) {
                    (acted ? recipients : actors).add(party(word.replace('_', ' ')));
                }
            }
        }

        private boolean slot(String word) {
            if (word.startsWith("@@")) {
                site = new Site(word.substring(2), word.substring(2, 5).toUpperCase(), null, null, "country", null);
            } else if (word.startsWith("@")) {
                site = new Site(word.substring(1), "SUD", -12.5, 30.0, "city", null);
            } else if (word.startsWith("#")) {
                modes.add(word.substring(1));
            } else if (word.contains("=")) {
                String[] parts = word.split("=");
                figures.add(new Figure(
                        parts[0], "persons", Double.parseDouble(parts[1]), null, null, "exact", parts[1], 0, 1));
            } else if (DAYS.matcher(word).matches()) {
                String[] days = word.split("\\.\\.");
                LocalDate first = LocalDate.parse(days[0]);
                day = new Day(first, LocalDate.parse(days[days.length - 1]), "day", "explicit", word);
            } else {
                return false;
            }
            return true;
        }

        /** {@code NOR/GOV}, {@code NOR}, or a person: {@code NOR/GOV:Ada_Bell}. */
        private static Party party(String word) {
            String[] named = word.split(":");
            String[] code = named[0].split("/");
            boolean isCode = code[0].equals(code[0].toUpperCase());
            return new Party(
                    named.length > 1 ? named[1] : named[0],
                    isCode ? code[0] : null,
                    code.length > 1 ? code[1] : null,
                    null,
                    named.length > 1 ? "PERSON" : isCode ? "STATE" : "PEOPLE",
                    named[0],
                    0,
                    1,
                    "name");
        }

        Claim claim() {
            return new Claim(
                    Ids.of("c", report, String.join(" ", words), evidence),
                    report,
                    1,
                    0,
                    words[0],
                    words[0],
                    modes,
                    List.of("military"),
                    words[1],
                    actors,
                    recipients,
                    day,
                    site,
                    figures,
                    "report",
                    null,
                    null,
                    null,
                    -5,
                    "material conflict",
                    "190",
                    0.9,
                    evidence,
                    0,
                    evidence.codePointCount(0, evidence.length()),
                    "toy.entry.01",
                    List.of(),
                    "rule",
                    "verb",
                    Pointers.NONE);
        }
    }

    /** A report of one sentence in which everything is filled in: <i>😀 Gunners of Norlandia shelled Alphaville on Tuesday, killing 3 people.</i> */
    static CodedReport full(String text) {
        Span evidence = span(text, "shelled Alphaville");
        CodedEvent event = new CodedEvent(
                "e1",
                "ASSAULT",
                "ASSAULT",
                List.of("heavy-weapons", "aerial"),
                List.of("military"),
                Status.CONDITIONAL,
                List.of(actor(text, "Gunners", "Norlandia", "NOR", "MIL")),
                List.of(actor(text, "Alphaville", "Sudmark", "SUD", null)),
                new TimeMention(
                        span(text, "Tuesday"),
                        0,
                        0,
                        LocalDate.of(2022, 2, 8),
                        LocalDate.of(2022, 2, 8),
                        "day",
                        "weekday"),
                new PlaceMention(
                        span(text, "Alphaville"), 0, 0, new Place("Alphaville", "SUD", -12.5, 30.25, "city", 1)),
                List.of(new QuantityMention(
                        span(text, "3 people"), 0, 0, "killed", "persons", 3, 3.0, null, "at-least")),
                new Attribution("named", "Ada Bell", "NOR", null),
                span(text, "killing"),
                -8.5,
                "material conflict",
                "194",
                0.875,
                evidence,
                0,
                new Reason(
                        "toy.shell.01",
                        List.of("toy.op.01", "toy.op.02"),
                        List.of(),
                        "rule",
                        "verb",
                        "toy",
                        List.of(),
                        List.of()));
        Statement statement = new Statement(
                span(text, "killing 3 people"),
                0,
                true,
                "said",
                "neutral",
                new Actor("Ada Bell", "NOR", "GOV", null, Actor.Kind.PERSON),
                span(text, "Gunners"),
                "named");
        return report(text, LocalDate.of(2022, 2, 9), List.of(event), List.of(statement));
    }

    /** A report that codes one assault of Norlandia on Sudmark on its day. */
    static CodedReport plain(String text) {
        return plain(text, LocalDate.of(2022, 2, 9));
    }

    static CodedReport plain(String text, @Nullable LocalDate published) {
        CodedEvent event = new CodedEvent(
                "e1",
                "ASSAULT",
                "ASSAULT",
                List.of(),
                List.of(),
                Status.ACTUAL,
                List.of(actor(text, "Norlandia", "Norlandia", "NOR", null)),
                List.of(),
                null,
                null,
                List.of(),
                Attribution.REPORT,
                null,
                -8.5,
                "material conflict",
                null,
                0.9,
                new Span(0, text.indexOf('.')),
                0,
                new Reason("toy.shell.01", List.of(), List.of(), "rule", "verb", "toy", List.of(), List.of()));
        return report(text, published, List.of(event), List.of());
    }

    private static CodedReport report(
            String text, @Nullable LocalDate published, List<CodedEvent> events, List<Statement> statements) {
        Article article = new Article(
                "sha256:0",
                "toy",
                "😀 A title",
                published,
                "option",
                "Toy Times",
                "en",
                null,
                List.of("A. Reporter", "B. Reporter"),
                text,
                List.of(new Span(0, text.length())),
                List.of(),
                List.of(),
                List.of());
        return new CodedReport(
                article,
                events,
                statements,
                List.of(),
                List.of(),
                List.of(),
                Map.of("sentences", 1),
                Map.of("coder", "toy"));
    }

    private static ActorMention actor(String text, String words, String name, String code, @Nullable String sector) {
        return new ActorMention(span(text, words), 0, 0, new Actor(name, code, sector, null, Actor.Kind.STATE), "name");
    }

    private static Span span(String text, String words) {
        int at = text.indexOf(words);
        return new Span(at, at + words.length());
    }

    static StoreWriter.Item item(String name, CodedReport coded) {
        return new StoreWriter.Item(
                new Given(
                        name,
                        coded.article().text().getBytes(StandardCharsets.UTF_8),
                        "text/plain",
                        "UTF-8",
                        LocalDate.of(2022, 2, 9),
                        new Hints(
                                "told title",
                                LocalDate.of(2022, 2, 7),
                                "told publisher",
                                List.of("C. Reporter", "D. Reporter"),
                                "en",
                                "https://toy.example/1",
                                Instant.parse("2022-02-09T10:15:30Z"))),
                coded,
                null);
    }
}
