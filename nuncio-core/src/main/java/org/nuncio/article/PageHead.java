package org.nuncio.article;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.nuncio.article.html.Page;

/** Puts together what a page's head, the lines around its headline and the first lines of its text say about the report. */
final class PageHead {
    private static final Set<String> NOBODY = Set.of(
            "admin",
            "administrator",
            "editor",
            "staff",
            "web desk",
            "webmaster",
            "newsroom",
            "news desk",
            "unknown",
            "guest",
            "anonymous");
    private static final Pattern BY = Pattern.compile(
            "^(?:submitted|posted|published|reported|words|created) by:?\\s+", Pattern.CASE_INSENSITIVE);
    private static final Pattern DATE = Pattern.compile(
            "[,;]?(?:\\s+on)?\\s+(?:(?:Mon|Tue|Wed|Thu|Fri|Sat|Sun)[a-z]*,?\\s+)?(?:(?:" + DateReader.MONTH
                    + ")\\s+)?\\d.*$",
            Pattern.CASE_INSENSITIVE);
    private static final int FEWEST_NAME_WORDS = 2;

    private PageHead() {}

    /**
     * @param text what the first lines of the text say
     * @param fetched the day on which the page was fetched, or null
     */
    static Head of(Page page, Head text, @Nullable LocalDate fetched) {
        PageDate date = page.live() ? PageDate.NONE : PageDate.of(page, text.date(), fetched);
        List<String> lines = page.headLines().stream().map(PageHead::clean).toList();
        String publisher = page.publisher() == null ? null : clean(page.publisher());
        return new Head(
                page.title() == null ? text.title() : clean(page.title()),
                date.day(),
                date.rule(),
                page.live() ? OptionalInt.empty() : text.year(),
                date.day() == null ? text.ambiguous() : null,
                publisher == null ? publisher(lines).orElse(text.publisher()) : publisher,
                bylines(page, lines, text, publisher),
                text.filed(),
                text.taken(),
                text.furniture());
    }

    /** One line of what somebody wrote, repaired and without what steers a terminal. */
    static String clean(String words) {
        return Cleaner.clean(words).text().replaceAll("\\s++", " ").strip();
    }

    /** Those of the page's head; where it names nobody but the publisher, those of the lines around the headline, then those of the text. */
    private static List<String> bylines(Page page, List<String> lines, Head text, @Nullable String publisher) {
        Set<String> names = new LinkedHashSet<>();
        page.authors().forEach(author -> names.addAll(people(clean(author))));
        names.removeIf(name -> name.equalsIgnoreCase(publisher));
        if (names.isEmpty()) {
            lines.stream()
                    .flatMap(PageHead::pieces)
                    .forEach(piece -> Byline.parse(piece).ifPresent(byline -> names.addAll(byline.names())));
        }
        if (names.isEmpty()) {
            names.addAll(text.bylines());
        }
        if (names.isEmpty()) {
            lines.stream()
                    .flatMap(PageHead::pieces)
                    .filter(piece -> isNamed(piece, page))
                    .limit(2)
                    .forEach(piece -> names.addAll(people(piece)));
        }
        names.removeIf(name -> name.equalsIgnoreCase(publisher));
        return new ArrayList<>(names);
    }

    /** The people of an author's field, or the wire service or body that it names. */
    private static List<String> people(String author) {
        String words = author.replaceFirst("^(?i:(?:written )?by:? )", "");
        if (NOBODY.contains(words.toLowerCase(Locale.ROOT)) || words.contains("@")) {
            return List.of();
        }
        Optional<Byline> byline = Byline.people(words);
        List<String> names = byline.map(Byline::names).orElse(List.of());
        String outlet = byline.map(Byline::outlet).orElse(null);
        return names.isEmpty() && outlet != null ? List.of(outlet) : names;
    }

    /** A line that is a name of at least two words, alone or with an outlet: {@code Jane Roe, The Northport Times}. */
    private static boolean isNamed(String piece, Page page) {
        Optional<Byline> byline =
                Words.startsUpper(piece) && !Furniture.isFurniture(piece) && !piece.equalsIgnoreCase(page.title())
                        ? Byline.people(piece)
                        : Optional.empty();
        return byline.filter(b -> !b.names().isEmpty()
                        && b.names().stream()
                                .allMatch(name -> Words.of(name).size() >= FEWEST_NAME_WORDS
                                        && name.chars()
                                                .allMatch(c -> Character.isLetter(c) || " .'’-".indexOf(c) >= 0)))
                .isPresent();
    }

    private static Optional<String> publisher(List<String> lines) {
        Optional<String> beside = lines.stream()
                .flatMap(line -> Masthead.of(line, false).stream())
                .flatMap(List::stream)
                .filter(line -> line.kind() == HeaderLine.Kind.PUBLISHER)
                .map(HeaderLine::value)
                .findFirst();
        return beside.isPresent() ? beside : outlet(lines);
    }

    private static Optional<String> outlet(List<String> lines) {
        return lines.stream()
                .flatMap(PageHead::pieces)
                .flatMap(piece -> Byline.parse(piece).stream())
                .map(Byline::outlet)
                .filter(outlet -> outlet != null)
                .findFirst();
    }

    private static Stream<String> pieces(String line) {
        return Stream.of(line.split("\\s*[|•·]\\s*"))
                .map(piece ->
                        DATE.matcher(BY.matcher(piece).replaceFirst("By ")).replaceFirst(""))
                .filter(piece -> !piece.isBlank());
    }
}
