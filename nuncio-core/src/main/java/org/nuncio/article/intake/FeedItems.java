package org.nuncio.article.intake;

import com.rometools.rome.feed.synd.SyndContent;
import com.rometools.rome.feed.synd.SyndEntry;
import com.rometools.rome.feed.synd.SyndFeed;
import com.rometools.rome.feed.synd.SyndPerson;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Iterator;
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
import org.nuncio.text.Diagnostic;

/** The entries of a feed: what they bring themselves, or the articles that they link. */
final class FeedItems extends Items {
    private static final Duration LONGEST = Duration.ofSeconds(30);
    private static final Pattern ENCODING =
            Pattern.compile("\\A[^<]{0,99}<\\?xml[^>]{0,200}?encoding\\s*=\\s*[\"']([\\w.:-]{1,40})");
    private static final Pattern TAG = Pattern.compile("<[a-zA-Z/!][^>]*+>|&(?:#\\d+|#x[0-9a-fA-F]+|[a-zA-Z]+);");
    private static final Pattern ESCAPED =
            Pattern.compile("&lt;/?(?:p|div|br|b|i|em|strong|a|ul|li|h[1-6]|span|img)\\b", Pattern.CASE_INSENSITIVE);
    private static final List<String> PUBLISHED = List.of("pubdate", "published", "issued", "date", "created");
    private static final List<String> UPDATED = List.of("updated", "modified");

    private final Place place;
    private final Opener opener;
    private final @Nullable Instant retrieved;
    private final FeedParser.Parsed parsed;
    private final Iterator<SyndEntry> entries;
    private final Deque<Item> ready = new ArrayDeque<>();
    private int number;

    private FeedItems(Place place, Opener opener, FeedParser.Parsed parsed, @Nullable Instant retrieved) {
        super(place.name());
        this.place = place;
        this.opener = opener;
        this.retrieved = retrieved;
        this.parsed = parsed;
        this.entries = parsed.feed().getEntries().iterator();
    }

    /** Reads the feed as a whole: no parser of feeds does it otherwise. */
    static Items of(Place place, InputStream in, Opener opener, Hints hints) throws IOException {
        int most = opener.options().limits().documentBytes();
        byte[] bytes = in.readNBytes(most + 1);
        if (bytes.length > most) {
            return Items.of(Faults.tooLarge(place.name(), most));
        }
        try {
            String text = Decoder.decode(bytes, declared(bytes)).text();
            FeedParser.Parsed parsed = Guarded.call(LONGEST, () -> FeedParser.parse(text));
            return new FeedItems(place, opener, parsed, hints.retrieved());
        } catch (IOException e) {
            return Items.of(Faults.refusal(
                    "input.bad-feed",
                    place.name(),
                    "this feed cannot be read: " + Faults.words(e) + ".",
                    "Check it with a validator of feeds."));
        }
    }

    private static @Nullable String declared(byte[] bytes) {
        Matcher found = ENCODING.matcher(
                new String(bytes, 0, Math.min(bytes.length, MediaTypes.HEAD), StandardCharsets.ISO_8859_1));
        return found.find() ? found.group(1) : null;
    }

    @Override
    @Nullable
    Item advance() throws IOException {
        if (!ready.isEmpty()) {
            return ready.remove();
        }
        if (!entries.hasNext() || opener.budget().isSpent()) {
            return null;
        }
        opener.budget().entry(place.name());
        SyndEntry entry = entries.next();
        Element element = parsed.items().size() == parsed.feed().getEntries().size()
                ? parsed.items().get(number)
                : null;
        Place at = place.number(++number);
        try {
            return Guarded.call(() -> item(at, entry, element));
        } catch (IOException e) {
            return Faults.refusal(
                    "input.bad-entry",
                    at.name(),
                    "this entry cannot be read: " + Faults.words(e) + ".",
                    "Leave it out.");
        }
    }

    private Item item(Place at, SyndEntry entry, @Nullable Element element) {
        Hints hints = hints(entry, element);
        Fetcher fetcher = opener.linkFetcher();
        return fetcher == null || hints.url() == null || !Input.isUrl(hints.url())
                ? own(at, entry, hints)
                : linked(at, entry, hints, fetcher.fetch(hints.url()));
    }

    /** The article behind the link; where it cannot be had, a note, and what the entry brings itself. */
    private Item linked(Place at, SyndEntry entry, Hints hints, Fetched fetched) {
        if (fetched instanceof Fetched.Page page) {
            String type = MediaTypes.sniff(page.bytes(), "", page.contentType());
            Hints found = new Hints(null, null, null, List.of(), null, page.url(), page.retrieved());
            return new Document(at.uri(), at.part(), page.bytes(), type, page.charset(), found.or(hints));
        }
        if (fetched instanceof Fetched.Unchanged unchanged) {
            return new Item.Note(Faults.unchanged(unchanged.url()));
        }
        Diagnostic reason = ((Fetched.Failed) fetched).reason();
        Item own = own(at, entry, hints);
        if (!(own instanceof Document)) {
            return new Item.Refusal(reason);
        }
        ready.add(own);
        return new Item.Note(Diagnostic.warning(
                reason.code(), reason.file(), reason.message(), "What the feed itself brings was read instead."));
    }

    private static Item own(Place at, SyndEntry entry, Hints hints) {
        return content(entry).map(content -> document(at, content, hints)).orElseGet(() -> Faults.noText(at.name()));
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
                .filter(FeedItems::isText)
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

    private Hints hints(SyndEntry entry, @Nullable Element element) {
        SyndFeed feed = parsed.feed();
        SyndFeed source = entry.getSource();
        return new Hints(
                line(entry.getTitle()),
                published(entry, element),
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
            return Row.published(written, retrieved, opener.options());
        }
        return Stream.concat(PUBLISHED.stream(), UPDATED.stream())
                .flatMap(name -> element.getChildren().stream()
                        .filter(child -> child.getName().equalsIgnoreCase(name)))
                .map(child -> Row.published(child.getValue(), retrieved, opener.options()))
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

    @Override
    public void close() {
        ready.clear();
    }
}
