package org.nuncio.article;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.nuncio.article.Decoder.Decoded;
import org.nuncio.article.html.Page;
import org.nuncio.article.html.PageReader;
import org.nuncio.text.Counted;
import org.nuncio.text.Diagnostic;

/** Refuses what cannot be a report, before any of it is read. */
final class InputCheck {
    private static final List<String> MAGIC = List.of("%PDF-", "{\\rtf", "PK\u0003\u0004", "GIF8");
    private static final int HEAD = 2_000;
    /** {@code <urlset xmlns="…">}, {@code <?xml version="1.0"?><nitf>}; no page begins so, and no feed comes here. */
    private static final Pattern OTHER_XML = Pattern.compile(
            "\\s*+(?:<\\?xml[^>]{0,300}\\?>\\s*+(?:<!--.{0,1000}?-->\\s*+|<[?!][^>]{0,300}>\\s*+){0,5}<(?!html\\b|body\\b|head\\b)[a-zA-Z]|<(?:svg|opml|urlset|sitemapindex|[a-z]{1,20}:[a-zA-Z]{1,40}|[a-zA-Z]{1,40}\\s[^<>]{0,300}\\bxmlns(?::\\w{1,20})?=)(?<!<html)[\\s\"'>])",
            Pattern.DOTALL);

    private final String uri;
    private final Caps caps;

    InputCheck(String uri, Caps caps) {
        this.uri = uri;
        this.caps = caps;
    }

    Optional<Diagnostic> bytes(byte[] bytes) {
        return bytes.length <= caps.maxBytes()
                ? Optional.empty()
                : Optional.of(tooLarge(bytes.length + " bytes, at most " + caps.maxBytes()));
    }

    Optional<Diagnostic> text(Decoded decoded) {
        String text = decoded.text();
        if (text.length() > caps.maxCharacters()) {
            return Optional.of(tooLarge(text.length() + " characters, at most " + caps.maxCharacters()));
        }
        if (MAGIC.stream().anyMatch(text::startsWith)) {
            return Optional.of(binary("it begins like a document of another format"));
        }
        if (text.indexOf('\0') >= 0) {
            return Optional.of(binary("it holds NUL characters"));
        }
        long controls = text.chars().filter(InputCheck::isControl).count();
        if (controls * 100 > text.length()) {
            return Optional.of(binary(controls + " of " + text.length() + " characters are control characters"));
        }
        if (OTHER_XML.matcher(text.substring(0, Math.min(text.length(), HEAD))).lookingAt()) {
            return Optional.of(binary("it is XML of another kind than web pages and feeds"));
        }
        if (!isBlank(text) && text.codePoints().noneMatch(Character::isLetter)) {
            return Optional.of(empty("The input holds no words."));
        }
        return isBlank(text) ? Optional.of(empty("The input holds no text.")) : Optional.empty();
    }

    Diagnostic empty(String message) {
        return Diagnostic.error("input.empty", uri, message, "Give the text of a report.");
    }

    /** What was worked around while decoding. */
    List<Diagnostic> warnings(Decoded decoded) {
        List<Diagnostic> warnings = new ArrayList<>();
        if (decoded.guessed() && !decoded.charset().equals("UTF-8")) {
            warnings.add(Diagnostic.warning(
                    "input.charset-guessed",
                    uri,
                    "The input is not UTF-8; it was read as " + decoded.charset() + ".",
                    "Save it as UTF-8."));
        }
        if (decoded.lost() > 0) {
            warnings.add(Diagnostic.warning(
                    "input.undecodable",
                    uri,
                    Counted.of(decoded.lost(), "character") + " could not be read as " + decoded.charset() + ".",
                    "Check its encoding."));
        }
        return warnings;
    }

    /** What a page lacks. */
    List<Diagnostic> warnings(Page page) {
        List<Diagnostic> warnings = new ArrayList<>();
        if (page.partial()) {
            warnings.add(Diagnostic.warning(
                    Article.PARTIAL,
                    uri,
                    "The page holds the beginning of the report only.",
                    "Give the whole report if you have it."));
        }
        if (page.live()) {
            warnings.add(Diagnostic.warning(
                    "input.live-page",
                    uri,
                    "The page was written over hours or days; it is not dated as a whole.",
                    "Give the day with --published."));
        }
        return warnings;
    }

    Diagnostic noPage(PageReader.NoPage page) {
        return Diagnostic.error(page.code(), uri, page.message(), "Give the page of a single report.");
    }

    Diagnostic foreign(String language) {
        return Diagnostic.error(
                "input.not-english", uri, "The report is written in " + language + ".", "Give a report in English.");
    }

    Diagnostic ambiguous(String date) {
        return Diagnostic.warning(
                "input.ambiguous-date",
                uri,
                "The date '" + date + "' may mean two days.",
                "Give the day of publication with --published.");
    }

    private Diagnostic tooLarge(String how) {
        return Diagnostic.error(
                "input.too-large", uri, "The input is too large: " + how + ".", "Split it into single reports.");
    }

    private Diagnostic binary(String why) {
        return Diagnostic.error(
                "input.binary", uri, "The input is no plain text: " + why + ".", "Convert it to plain text first.");
    }

    private static boolean isControl(int c) {
        return c < ' ' && c != '\n' && c != '\r' && c != '\t' && c != '\f' && c != 0x0B || c == 0x7F;
    }

    /** White space and invisible characters only. */
    private static boolean isBlank(String text) {
        return text.chars()
                .allMatch(c -> Character.isWhitespace(c)
                        || Character.isSpaceChar(c)
                        || Character.getType(c) == Character.FORMAT
                        || c == 0x00AD);
    }
}
