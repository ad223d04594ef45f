package org.nuncio.fuzz;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.nuncio.article.Article;
import org.nuncio.article.ArticleReader;
import org.nuncio.article.Caps;
import org.nuncio.article.Decoder;
import org.nuncio.article.Hints;
import org.nuncio.text.CodePoints;
import org.nuncio.text.Diagnostic;
import org.nuncio.text.Span;

/** Reads one report and looks at what came of it. */
final class ReadReports {
    private static final ArticleReader READER = new ArticleReader(Caps.defaults());
    private static final int AGAIN = 4;

    private ReadReports() {}

    /** Some are read twice, which must come to the same. */
    static void check(String name, byte[] bytes, @Nullable String charset, Hints hints) {
        ArticleReader.Result result = READER.read(name, bytes, charset, null, hints);
        if (result instanceof ArticleReader.Refused refused) {
            Holds.that(refused.reason().isError(), () -> "refused by a warning: " + refused.reason());
            told(refused.reason());
        } else {
            ArticleReader.Read read = (ArticleReader.Read) result;
            article(read.article());
            source(read, bytes, charset);
        }
        if (Arrays.hashCode(bytes) % AGAIN == 0) {
            ArticleReader.Result again = READER.read(name, bytes, charset, null, hints);
            Holds.that(
                    isSlow(result) || isSlow(again) || said(result).equals(said(again)),
                    () -> "read twice: not the same");
        }
    }

    /** How long it takes depends on what else the machine does; that it ends is looked at by the fuzzer. */
    private static boolean isSlow(ArticleReader.Result result) {
        return result instanceof ArticleReader.Refused refused
                && refused.reason().code().equals("input.slow");
    }

    private static Object said(ArticleReader.Result result) {
        return result instanceof ArticleReader.Read read ? read.article() : result;
    }

    static void told(Diagnostic diagnostic) {
        Holds.printable(diagnostic.message());
        Holds.that(diagnostic.remedy() != null && !diagnostic.remedy().isBlank(), () -> "no remedy: " + diagnostic);
        Holds.that(diagnostic.code().matches("[a-z]+\\.[a-z-]+"), () -> "code: " + diagnostic);
    }

    private static void article(Article article) {
        String text = article.text();
        Holds.that(!text.isBlank(), () -> "read, and empty");
        Holds.wellFormed(text);
        Holds.that(
                text.chars().noneMatch(c -> Character.isISOControl(c) && c != '\n'),
                () -> "control characters in the text");
        int end = 0;
        for (Span paragraph : article.paragraphs()) {
            int before = end;
            Holds.that(paragraph.start() >= before, () -> "paragraphs overlap at " + paragraph);
            end = paragraph.end();
        }
        spans(text, article.paragraphs());
        spans(text, article.damage().stream().map(Article.Damage::span).toList());
        if (article.dateline() != null) {
            spans(text, List.of(article.dateline().span()));
        }
        article.diagnostics().forEach(ReadReports::told);
        article.furniture().forEach(removed -> Holds.wellFormed(removed.text()));
        article.bylines().forEach(Holds::printable);
        if (article.title() != null) {
            Holds.printable(article.title());
            Holds.wellFormed(article.title());
        }
    }

    /** Spans lie within the text, cut no character in two, and cut the same words when they are counted in code points. */
    private static void spans(String text, List<Span> spans) {
        CodePoints points = new CodePoints(text);
        int[] characters = text.codePoints().toArray();
        for (Span span : spans) {
            Holds.that(span.end() <= text.length(), () -> span + " of a text of " + text.length());
            int start = points.point(span.start());
            int end = points.point(span.end());
            Holds.that(
                    new String(characters, start, end - start).equals(span.cut(text)), () -> "another text at " + span);
        }
    }

    private static void source(ArticleReader.Read read, byte[] bytes, @Nullable String charset) {
        if (isText(read, bytes, charset)) {
            String source = Decoder.decode(bytes, charset).text();
            for (Span paragraph : read.article().paragraphs()) {
                Span there = read.source().toSource(paragraph);
                Holds.that(there.end() <= source.length(), () -> paragraph + " leads out of the input: " + there);
            }
        }
    }

    /** Of a web page the map leads to the text as it was extracted, which nobody has here. */
    private static boolean isText(ArticleReader.Read read, byte[] bytes, @Nullable String charset) {
        return read.article().furniture().stream()
                        .noneMatch(removed -> removed.kind().equals("caption"))
                && !Decoder.decode(bytes, charset).text().contains("<");
    }

    static byte[] utf8(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
