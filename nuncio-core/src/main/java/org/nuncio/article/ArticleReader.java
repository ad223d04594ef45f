package org.nuncio.article;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.nuncio.article.Decoder.Decoded;
import org.nuncio.text.Diagnostic;
import org.nuncio.text.MappedText;
import org.nuncio.text.OffsetMap;
import org.nuncio.text.Span;

/**
 * Reads plain text. Bad input is refused with a reason, never an exception; nothing in it makes reading slower than its length does. May be used by several
 * threads at once.
 */
public final class ArticleReader {
    private static final String ENGLISH = "en";
    private final Caps caps;
    private final LanguageCheck language = new LanguageCheck();

    public ArticleReader(Caps caps) {
        this.caps = caps;
    }

    /** Every input ends in exactly one of the two. */
    public sealed interface Result permits Read, Refused {}

    /** @param source leads from the article's text to the input after decoding, in UTF-16 units */
    public record Read(Article article, OffsetMap source) implements Result {}

    /** @param reason its code is {@code input.empty}, {@code input.binary}, {@code input.too-large} or {@code input.not-english} */
    public record Refused(Diagnostic reason) implements Result {}

    /**
     * Reads one report.
     *
     * @param uri the input as the user named it
     * @param bytes the whole input
     * @param published the day of publication where the user gives it: it goes before what the report says
     */
    public Result read(String uri, byte[] bytes, @Nullable LocalDate published) {
        return read(uri, bytes, null, published, Hints.NONE);
    }

    /**
     * Reads one report that comes with something said about it.
     *
     * @param charset as declared, or null
     * @param hints what stands where the report itself says nothing
     */
    public Result read(String uri, byte[] bytes, @Nullable String charset, @Nullable LocalDate published, Hints hints) {
        InputCheck check = new InputCheck(uri, caps);
        Optional<Diagnostic> refusal = check.bytes(bytes);
        if (refusal.isPresent()) {
            return new Refused(refusal.get());
        }
        Decoded decoded = Decoder.decode(bytes, charset);
        refusal = check.text(decoded);
        if (refusal.isPresent()) {
            return new Refused(refusal.get());
        }
        MappedText clean = Cleaner.clean(decoded.text());
        List<Block> blocks =
                Blocks.of(clean.text(), line -> HeaderLine.parse(line).isPresent() || Furniture.isFurniture(line));
        Head head = HeadReader.read(clean.text(), blocks);
        Body body = Body.of(clean.text(), without(blocks, head.taken()));
        List<Span> paragraphs = new ArrayList<>();
        MappedText text = clean.then(whole -> body.join(paragraphs));
        if (text.text().isEmpty()) {
            return new Refused(check.empty("The input holds no report, only what stands around one."));
        }
        Optional<String> foreign = language.foreign(text.text());
        if (foreign.isPresent()) {
            return new Refused(Diagnostic.error(
                    "input.not-english",
                    uri,
                    "The report is written in " + foreign.get() + ".",
                    "Give a report in English."));
        }
        List<Diagnostic> warnings = new ArrayList<>(check.warnings(decoded));
        if (head.ambiguous() != null && head.date() == null) {
            warnings.add(ambiguous(uri, head.ambiguous()));
        }
        return new Read(
                new Draft(uri, id(bytes), published, hints, head, body, text.text(), paragraphs, warnings)
                        .article(caps),
                text.map());
    }

    private static List<Block> without(List<Block> blocks, List<Block> taken) {
        HashSet<Block> gone = new HashSet<>(taken);
        return blocks.stream().filter(block -> !gone.contains(block)).toList();
    }

    private static Diagnostic ambiguous(String uri, String date) {
        return Diagnostic.warning(
                "input.ambiguous-date",
                uri,
                "The date '" + date + "' may mean two days.",
                "Give the day of publication with --published.");
    }

    private static String id(byte[] bytes) {
        try {
            return "sha256:"
                    + HexFormat.of()
                            .formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException("SHA-256", impossible);
        }
    }

    /** The parts of an article before dateline and damage are known. */
    private record Draft(
            String uri,
            String id,
            @Nullable LocalDate published,
            Hints hints,
            Head head,
            Body body,
            String text,
            List<Span> paragraphs,
            List<Diagnostic> warnings) {

        Article article(Caps caps) {
            Optional<DatelineReader.Found> dateline =
                    DatelineReader.at(paragraphs.get(0).cut(text));
            List<Span> read = readable(dateline, caps);
            Publication publication = Publication.of(
                            published,
                            head,
                            dateline.map(DatelineReader.Found::date).orElse(null))
                    .or(hints.published());
            return new Article(
                    id,
                    uri,
                    head.title() == null ? hints.title() : head.title(),
                    publication.date(),
                    publication.rule(),
                    publisher(dateline),
                    ENGLISH,
                    span(dateline),
                    bylines(),
                    text,
                    read,
                    furniture(),
                    DamageFinder.find(text, read),
                    warnings);
        }

        private List<Span> readable(Optional<DatelineReader.Found> dateline, Caps caps) {
            List<Span> all = new ArrayList<>(paragraphs);
            Span first = all.get(0);
            int start = Math.min(
                    first.end(),
                    first.start() + dateline.map(DatelineReader.Found::end).orElse(0));
            all.set(0, new Span(start, first.end()));
            return all.stream()
                    .flatMap(span -> Paragraphs.split(text, span, caps.maxParagraph()).stream())
                    .toList();
        }

        private Article.@Nullable Dateline span(Optional<DatelineReader.Found> found) {
            int start = paragraphs.get(0).start();
            return found.filter(f -> f.place() != null)
                    .map(f -> new Article.Dateline(new Span(start, start + f.stretch()), f.place()))
                    .orElse(null);
        }

        private @Nullable String publisher(Optional<DatelineReader.Found> dateline) {
            Optional<String> agency = dateline.map(DatelineReader.Found::agency).filter(Byline::isOutlet);
            return head.publisher() == null ? agency.orElse(hints.publisher()) : head.publisher();
        }

        private List<String> bylines() {
            List<String> names = new ArrayList<>(head.bylines());
            body.reporters().stream()
                    .filter(name -> names.stream().noneMatch(known -> isSame(known, name)))
                    .forEach(names::add);
            return names.isEmpty() ? hints.authors() : names;
        }

        /** A byline often gives the full name and the credit the surname alone: {@code JANE ROE}, {@code Roe}. */
        private static boolean isSame(String known, String name) {
            String end = known.toLowerCase(Locale.ROOT);
            return end.equals(name.toLowerCase(Locale.ROOT)) || end.endsWith(" " + name.toLowerCase(Locale.ROOT));
        }

        private List<String> furniture() {
            List<String> lines = new ArrayList<>(head.furniture());
            lines.addAll(body.furniture());
            return lines;
        }
    }
}
