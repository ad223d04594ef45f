package org.nuncio.article.intake;

import com.rometools.rome.feed.synd.SyndContent;
import com.rometools.rome.feed.synd.SyndEntry;
import com.rometools.rome.feed.synd.SyndFeed;
import com.rometools.rome.feed.synd.SyndPerson;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jdom2.Element;
import org.jsoup.parser.Parser;
import org.jspecify.annotations.Nullable;
import org.nuncio.article.Decoder;
import org.nuncio.article.Hints;

/** What the entries of a feed say, by their number, from 0. */
final class FeedEntries {
    private static final Duration LONGEST = Duration.ofSeconds(30);
    private static final Pattern ENCODING =
            Pattern.compile("\\A[^<]{0,99}<\\?xml[^>]{0,200}?encoding\\s*=\\s*[\"']([\\w.:-]{1,40})");
    private static final Pattern TAG = Pattern.compile("<[a-zA-Z/!][^>]*+>|&(?:#\\d+|#x[0-9a-fA-F]+|[a-zA-Z]+);");
    private static final Pattern ESCAPED =
            Pattern.compile("&lt;/?(?:p|div|br|b|i|em|strong|a|ul|li|h[1-6]|span|img)\\b", Pattern.CASE_INSENSITIVE);
    private static final List<String> PUBLISHED = List.of("pubdate", "published", "issued", "date", "created");
    private static final List<String> UPDATED = List.of("updated", "modified");

    private final FeedParser.Parsed parsed;
    private final Options options;
    private final @Nullable Instant retrieved;

    private FeedEntries(FeedParser.Parsed parsed, Options options, @Nullable Instant retrieved) {
        this.parsed = parsed;
        this.options = options;
        this.retrieved = retrieved;
    }

    /** @throws IOException where this is no feed, or a broken one */
    static FeedEntries of(byte[] bytes, Options options, @Nullable Instant retrieved) throws IOException {
        String text = Decoder.decode(bytes, declared(bytes)).text();
        return new FeedEntries(Guarded.call(LONGEST, () -> FeedParser.parse(text)), options, retrieved);
    }

    static Item.Refusal unreadable(String name, IOException e) {
        return Faults.refusal(
                "input.bad-feed",
                name,
                "this feed cannot be read: " + Faults.words(e) + ".",
                "Check it with a validator of feeds.");
    }

    private static @Nullable String declared(byte[] bytes) {
        Matcher found = ENCODING.matcher(
                new String(bytes, 0, Math.min(bytes.length, MediaTypes.HEAD), StandardCharsets.ISO_8859_1));
        return found.find() ? found.group(1) : null;
    }

    int size() {
        return parsed.feed().getEntries().size();
    }

    SyndEntry entry(int number) {
        return parsed.feed().getEntries().get(number);
    }

    /** The element that holds the entries: {@code channel}, {@code feed}. */
    Element channel() {
        return parsed.channel();
    }

    private @Nullable Element element(int number) {
        return parsed.items().size() == size() ? parsed.items().get(number) : null;
    }

    /** The article behind the link of an entry. */
    static Document linked(Place at, Fetched.Page page, Hints hints) {
        String type = MediaTypes.sniff(page.bytes(), "", page.contentType());
        Hints found = new Hints(null, null, null, List.of(), null, page.url(), page.retrieved());
        return new Document(at.uri(), at.part(), page.bytes(), type, page.charset(), found.or(hints));
    }

    /** What the entry brings itself, or that it brings nothing. */
    Item own(Place at, int number, Hints hints) {
        return content(entry(number))
                .map(content -> document(at, content, hints))
                .orElseGet(() -> Faults.noText(at.name()));
    }

    private static Item document(Place at, String written, Hints hints) {
        boolean escapedTwice =
                written.indexOf('<') < 0 && ESCAPED.matcher(written).find();
        String content = escapedTwice ? Parser.unescapeEntities(written, false) : written;
        boolean html = TAG.matcher(content).find();
        String text = html ? Fragment.page(content, hints.title()) : content;
        return new Document(
                at.uri(),
                at.part(),
                text.getBytes(StandardCharsets.UTF_8),
                html ? MediaTypes.HTML : MediaTypes.TEXT,
                "UTF-8",
                hints);
    }

    /** The longest of what the entry brings. */
    private static Optional<String> content(SyndEntry entry) {
        return Stream.concat(
                        entry.getContents() == null ? Stream.of() : entry.getContents().stream(),
                        Stream.ofNullable(entry.getDescription()))
                .filter(FeedEntries::isText)
                .map(SyndContent::getValue)
                .filter(Objects::nonNull)
                .filter(value -> !value.isBlank())
                .reduce((a, b) -> b.length() > a.length() ? b : a);
    }

    /** Atom may bring pictures and documents, as letters. */
    private static boolean isText(SyndContent content) {
        String type = content.getType() == null ? "" : content.getType().toLowerCase(Locale.ROOT);
        return !type.contains("/") || type.startsWith("text/") || type.contains("html") || type.contains("xml");
    }

    /** What stands beside its text. */
    Hints hints(int number) {
        SyndEntry entry = entry(number);
        SyndFeed feed = parsed.feed();
        SyndFeed source = entry.getSource();
        return new Hints(
                line(entry.getTitle()),
                published(entry, element(number)),
                line(source != null && source.getTitle() != null ? source.getTitle() : feed.getTitle()),
                authors(entry),
                line(feed.getLanguage()),
                line(entry.getLink()),
                retrieved);
    }

    /** As the feed writes it: what the library makes of a date is a moment without its zone, or none. */
    private @Nullable LocalDate published(SyndEntry entry, @Nullable Element element) {
        if (element == null) {
            String written = entry.getPublishedDate() == null
                    ? null
                    : entry.getPublishedDate().toInstant().toString();
            return Row.published(written, retrieved, options);
        }
        return Stream.concat(PUBLISHED.stream(), UPDATED.stream())
                .flatMap(name -> element.getChildren().stream()
                        .filter(child -> child.getName().equalsIgnoreCase(name)))
                .map(child -> Row.published(child.getValue(), retrieved, options))
                .filter(Objects::nonNull)
                .findFirst()
                .orElse(null);
    }

    private static List<String> authors(SyndEntry entry) {
        Stream<String> names = entry.getAuthors() == null || entry.getAuthors().isEmpty()
                ? Stream.ofNullable(entry.getAuthor())
                : entry.getAuthors().stream().map(SyndPerson::getName).filter(Objects::nonNull);
        return names.map(name -> Objects.requireNonNullElse(line(name), ""))
                .map(name -> name.replaceFirst("^\\S+@\\S+\\s*\\((.*)\\)$", "$1"))
                .filter(name -> !name.isEmpty() && !name.contains("@"))
                .toList();
    }

    /** One line without tags and entities. */
    private static @Nullable String line(@Nullable String text) {
        String line = text == null
                ? ""
                : text.replaceAll("<[^>]*>", " ").replaceAll("\\s+", " ").strip();
        return line.isEmpty() ? null : line;
    }
}
