package org.nuncio.article;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.nuncio.article.Article.Removed;
import org.nuncio.article.Decoder.Decoded;
import org.nuncio.article.html.HtmlSniffer;
import org.nuncio.article.html.Page;
import org.nuncio.article.html.PageCaps;
import org.nuncio.article.html.PageReader;
import org.nuncio.text.Diagnostic;
import org.nuncio.text.MappedText;
import org.nuncio.text.OffsetMap;
import org.nuncio.text.Span;

/**
 * Reads plain text and web pages, which it tells apart by what they hold. Bad input is refused with a reason, never an exception; nothing in it makes reading slower
 * than its length does. May be used by several threads at once.
 */
public final class ArticleReader {
    private final Caps caps;
    private final PageReader pages;
    private final LanguageCheck language = new LanguageCheck();

    public ArticleReader(Caps caps) {
        this(caps, PageCaps.defaults());
    }

    public ArticleReader(Caps caps, PageCaps pageCaps) {
        this.caps = caps;
        this.pages = new PageReader(pageCaps);
    }

    /** Every input ends in exactly one of the two. */
    public sealed interface Result permits Read, Refused {
        /** @throws IllegalArgumentException with the reason where the input was refused */
        default Article article() {
            if (this instanceof Read read) {
                return read.article;
            }
            Diagnostic why = ((Refused) this).reason;
            throw new IllegalArgumentException(why.file() + ": " + why.message());
        }
    }

    /** @param source leads from the article's text, in UTF-16 units, to the input after decoding; of a web page to its text as it was extracted */
    public record Read(Article article, OffsetMap source) implements Result {}

    /**
     * @param reason its code is {@code input.empty}, {@code input.binary}, {@code input.too-large} or {@code input.not-english}, of a web page also {@code input.blocked},
     *     {@code input.not-found}, {@code input.list-page}, {@code input.no-report} or {@code input.slow}
     */
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
        Source source = new Source(uri, bytes, published, hints);
        if (!HtmlSniffer.isHtml(decoded.text())) {
            return text(source, decoded, check);
        }
        PageReader.Result page = pages.read(decoded.text(), hints.url() == null ? uri : hints.url());
        return page instanceof Page read
                ? page(source, read, check, decoded)
                : new Refused(check.noPage((PageReader.NoPage) page));
    }

    private record Source(
            String uri, byte[] bytes, @Nullable LocalDate published, Hints hints) {}

    private Result text(Source source, Decoded decoded, InputCheck check) {
        MappedText clean = Cleaner.clean(decoded.text());
        List<Block> blocks = blocks(clean.text());
        Head head = HeadReader.read(clean.text(), blocks);
        List<Diagnostic> warnings = new ArrayList<>(check.warnings(decoded));
        if (head.ambiguous() != null && head.date() == null) {
            warnings.add(check.ambiguous(head.ambiguous()));
        }
        return article(source, new Parts(clean, blocks, head, List.of(), warnings), check);
    }

    private Result page(Source source, Page page, InputCheck check, Decoded decoded) {
        MappedText clean = Cleaner.clean(String.join("\n\n", page.paragraphs()));
        List<Block> blocks = blocks(clean.text());
        Head head =
                PageHead.of(page, HeadReader.below(page.title(), clean.text(), blocks), day(source.hints.retrieved()));
        List<Removed> removed = page.removed().stream()
                .map(part -> new Removed(part.kind(), Cleaner.clean(part.text()).text()))
                .toList();
        List<Diagnostic> warnings = new ArrayList<>(check.warnings(decoded));
        warnings.addAll(check.warnings(page));
        return article(source, new Parts(clean, blocks, head, removed, warnings), check);
    }

    /** The input cut up, before the report is parted from what stands around it. */
    private record Parts(
            MappedText clean, List<Block> blocks, Head head, List<Removed> removed, List<Diagnostic> warnings) {}

    private Result article(Source source, Parts parts, InputCheck check) {
        Body body = Body.of(parts.clean.text(), without(parts.blocks, parts.head.taken()));
        List<Span> paragraphs = new ArrayList<>();
        MappedText text = parts.clean.then(whole -> body.join(paragraphs));
        if (text.text().isEmpty()) {
            return new Refused(check.empty("The input holds no report, only what stands around one."));
        }
        Optional<String> foreign = language.foreign(text.text());
        if (foreign.isPresent()) {
            return new Refused(check.foreign(foreign.get()));
        }
        Draft draft = new Draft(
                source.uri,
                id(source.bytes),
                source.published,
                source.hints,
                parts.head,
                body,
                text.text(),
                paragraphs,
                parts.removed,
                parts.warnings);
        return new Read(draft.article(caps), text.map());
    }

    private static @Nullable LocalDate day(@Nullable Instant retrieved) {
        return retrieved == null ? null : LocalDate.ofInstant(retrieved, ZoneOffset.UTC);
    }

    /** Paragraphs, header lines and furniture each by itself. */
    static List<Block> blocks(String text) {
        return Blocks.of(
                text, line -> HeaderLine.parse(line).isPresent() || Masthead.is(line) || Furniture.isFurniture(line));
    }

    private static List<Block> without(List<Block> blocks, List<Block> taken) {
        HashSet<Block> gone = new HashSet<>(taken);
        return blocks.stream().filter(block -> !gone.contains(block)).toList();
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
}
