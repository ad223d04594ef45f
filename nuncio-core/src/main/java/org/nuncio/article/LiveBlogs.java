package org.nuncio.article;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.nuncio.article.html.HtmlSniffer;
import org.nuncio.article.html.LivePage;
import org.nuncio.article.html.LivePage.Update;
import org.nuncio.article.html.LivePageReader;
import org.nuncio.article.html.Page;
import org.nuncio.article.html.PageCaps;
import org.nuncio.article.html.Stamp;

/**
 * Splits live blogs into their updates, each a report with a headline and a day of its own: the day of a whole page says nothing of an update below it. Of pages and of plain
 * texts alike; what has fewer than three updates, each under a time of day, stays whole. May be used by several threads at once.
 */
public final class LiveBlogs {
    private static final int LEAD_WORDS = 20;
    private static final int LONGEST_HEADER = 250;

    private final LivePageReader pages = new LivePageReader(PageCaps.defaults());
    private final Caps caps;

    public LiveBlogs(Caps caps) {
        this.caps = caps;
    }

    /**
     * An update as a text with header lines: title, the title of the blog, day, publisher, authors. The text above the first update is a piece as well.
     *
     * @param anchor the anchor of the update in its page or {@code update-3}; empty for the text above them
     * @param hints with the day of the update where it was told from the updates around it
     */
    public record Piece(String anchor, String text, Hints hints) {}

    /**
     * @param uri where the bytes come from
     * @return none where this is no live blog
     */
    public List<Piece> pieces(String uri, byte[] bytes, @Nullable String charset, Hints hints) {
        if (bytes.length > caps.maxBytes()) {
            return List.of();
        }
        String text = Decoder.decode(bytes, charset).text();
        if (text.length() > caps.maxCharacters() || text.indexOf('\0') >= 0) {
            return List.of();
        }
        return HtmlSniffer.isHtml(text)
                ? pages.read(text, hints.url() == null ? uri : hints.url())
                        .map(page -> pieces(blog(page, hints), page.updates(), hints))
                        .orElse(List.of())
                : LiveText.read(text)
                        .map(live -> pieces(live.blog(), live.updates(), hints))
                        .orElse(List.of());
    }

    /**
     * What holds for all updates.
     *
     * @param opened the day on which the first was written, or null
     * @param latest the day on which the last was written, or null
     * @param lead what stands above the first update
     */
    record Blog(
            @Nullable String title,
            @Nullable String publisher,
            List<String> authors,
            @Nullable LocalDate opened,
            @Nullable LocalDate latest,
            List<String> lead) {}

    private static Blog blog(LivePage live, Hints hints) {
        Page page = live.about();
        LocalDate fetched = hints.retrieved() == null ? null : LocalDate.ofInstant(hints.retrieved(), ZoneOffset.UTC);
        PageDate opened = PageDate.of(with(page, false), null, fetched);
        PageDate latest = PageDate.of(with(page, true), null, fetched);
        return new Blog(
                page.title(),
                page.publisher(),
                page.authors(),
                opened.day() == null ? hints.published() : opened.day(),
                latest.day(),
                page.paragraphs());
    }

    /** The page with the times of its changes alone, or without them. */
    private static Page with(Page page, boolean updates) {
        List<Stamp> stamps = page.stamps().stream()
                .filter(stamp -> stamp.update() == updates)
                .toList();
        List<String> lines = page.headLines().stream()
                .filter(line -> line.toLowerCase(java.util.Locale.ROOT).contains("updat") == updates)
                .toList();
        return new Page(
                page.title(),
                page.publisher(),
                page.authors(),
                updates ? List.of() : lines,
                stamps,
                page.paragraphs(),
                List.of(),
                false,
                true);
    }

    private static List<Piece> pieces(Blog blog, List<Update> updates, Hints hints) {
        List<UpdateDays.Day> days = UpdateDays.of(updates, blog.opened(), blog.latest());
        Set<String> anchors = new HashSet<>();
        List<Piece> pieces = new ArrayList<>();
        lead(blog).ifPresent(lead -> pieces.add(new Piece("", text(blog, null, null, null, lead), hints)));
        for (int i = 0; i < updates.size(); i++) {
            Update update = updates.get(i);
            UpdateDays.Day day = days.get(i);
            String number = "update-" + (i + 1);
            String anchor = update.anchor() != null && anchors.add(update.anchor()) ? update.anchor() : number;
            anchors.add(anchor);
            String text =
                    text(blog, update.headline(), day.told() ? day.date() : null, update.byline(), update.paragraphs());
            Hints known = new Hints(
                    null, day.date() == null ? hints.published() : day.date(), null, List.of(), null, null, null);
            pieces.add(new Piece(anchor, text, known.or(hints)));
        }
        return pieces;
    }

    private static Optional<List<String>> lead(Blog blog) {
        int words = blog.lead().stream().mapToInt(p -> Words.of(p).size()).sum();
        return words < LEAD_WORDS ? Optional.empty() : Optional.of(blog.lead());
    }

    private static String text(
            Blog blog,
            @Nullable String headline,
            @Nullable LocalDate day,
            @Nullable String byline,
            List<String> paragraphs) {
        StringBuilder text = new StringBuilder();
        header(text, "Title", headline == null ? blog.title() : headline);
        header(text, "Live blog", blog.title());
        header(text, "Date", day == null ? null : day.toString());
        header(text, "Publisher", blog.publisher());
        header(text, "By", byline == null ? authors(blog.authors()) : byline.replaceFirst("^(?i)by:? ", ""));
        text.append('\n');
        text.append(paragraphs.stream().map(String::strip).collect(Collectors.joining("\n\n")));
        return text.append('\n').toString();
    }

    private static @Nullable String authors(List<String> authors) {
        return authors.isEmpty() ? null : String.join(", ", authors);
    }

    private static void header(StringBuilder text, String key, @Nullable String value) {
        String line = value == null
                ? ""
                : Cleaner.clean(value).text().replaceAll("\\s++", " ").strip();
        if (!line.isEmpty()) {
            text.append(key)
                    .append(": ")
                    .append(line, 0, Math.min(line.length(), LONGEST_HEADER))
                    .append('\n');
        }
    }

    /** The bytes of a piece. */
    public static byte[] bytes(Piece piece) {
        return piece.text().getBytes(StandardCharsets.UTF_8);
    }
}
