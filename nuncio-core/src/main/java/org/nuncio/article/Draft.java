package org.nuncio.article;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.nuncio.article.Article.Removed;
import org.nuncio.text.Diagnostic;
import org.nuncio.text.Span;

/**
 * The parts of an article before dateline and damage are known.
 *
 * @param published the day of publication where the user gives it
 * @param hints what came along with the report
 * @param paragraphs of the text, in order
 * @param removed what was taken out before head and body were parted
 */
record Draft(
        String uri,
        String id,
        @Nullable LocalDate published,
        Hints hints,
        Head head,
        Body body,
        String text,
        List<Span> paragraphs,
        List<Removed> removed,
        List<Diagnostic> warnings) {
    private static final String ENGLISH = "en";
    private static final String LINE = "line";

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
                head.title() == null ? told(hints.title()) : head.title(),
                publication.date(),
                publication.rule(),
                publisher(dateline),
                ENGLISH,
                span(dateline),
                head.filed(),
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
        return head.publisher() == null ? agency.orElse(told(hints.publisher())) : head.publisher();
    }

    private List<String> bylines() {
        List<String> names = new ArrayList<>(head.bylines());
        body.reporters().stream()
                .filter(name -> names.stream().noneMatch(known -> isSame(known, name)))
                .forEach(names::add);
        return names.isEmpty()
                ? hints.authors().stream()
                        .map(Draft::told)
                        .filter(Objects::nonNull)
                        .toList()
                : names;
    }

    /** What came along is cleaned as the report is: it may hold anything, as escapes that steer a terminal. */
    private static @Nullable String told(@Nullable String words) {
        String line = words == null ? "" : PageHead.clean(words);
        return line.isEmpty() ? null : line;
    }

    /** A byline often gives the full name and the credit the surname alone: {@code JANE ROE}, {@code Roe}. */
    private static boolean isSame(String known, String name) {
        String end = known.toLowerCase(Locale.ROOT);
        return end.equals(name.toLowerCase(Locale.ROOT)) || end.endsWith(" " + name.toLowerCase(Locale.ROOT));
    }

    private List<Removed> furniture() {
        List<Removed> all = new ArrayList<>(removed);
        head.furniture().forEach(line -> all.add(new Removed(LINE, line)));
        body.furniture().forEach(line -> all.add(new Removed(LINE, line)));
        body.credits().forEach(line -> all.add(new Removed(Article.CREDIT, line)));
        return all;
    }
}
