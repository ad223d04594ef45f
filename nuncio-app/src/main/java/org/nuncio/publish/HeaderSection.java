package org.nuncio.publish;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.nuncio.article.Article;
import org.nuncio.coding.event.CodedReport;
import org.nuncio.publish.Page.Piece;
import org.nuncio.publish.Style.Ink;
import org.nuncio.text.Counted;

/** What was read: in full for one report, as a numbered list for several. */
final class HeaderSection {
    private static final int COLUMN = 13;
    private static final int MOST = 5;
    private static final String STRAY_MARK = "stray-mark";

    private final Page page;

    HeaderSection(Page page) {
        this.page = page;
    }

    void write(List<CodedReport> reports) {
        if (reports.size() == 1) {
            one(reports.get(0));
            return;
        }
        page.heading("THE RECORD OF " + reports.size() + " REPORTS");
        for (int i = 0; i < reports.size(); i++) {
            listed(i + 1, reports.get(i));
        }
    }

    private void one(CodedReport report) {
        Article article = report.article();
        page.paragraph(0, List.of(new Piece(title(article), Ink.STRONG)));
        page.row("Report", COLUMN, List.of(Piece.of(Plain.line(article.uri()))));
        if (article.publisher() != null) {
            page.row("Publisher", COLUMN, List.of(Piece.of(article.publisher())));
        }
        page.row("Published", COLUMN, List.of(Piece.of(published(article))));
        if (article.dateline() != null) {
            page.row("Dateline", COLUMN, List.of(Piece.of(article.dateline().place())));
        }
        if (!article.bylines().isEmpty()) {
            page.row("Reporters", COLUMN, List.of(Piece.of(String.join(", ", article.bylines()))));
        }
        page.row("Text", COLUMN, List.of(Piece.of(quality(report))));
    }

    private void listed(int number, CodedReport report) {
        Article article = report.article();
        List<String> facts = new ArrayList<>();
        facts.add(Plain.line(article.uri()));
        facts.add(article.published() == null ? "no date" : Days.range(article.published(), null));
        if (article.dateline() != null) {
            facts.add(article.dateline().place());
        }
        if (!article.damage().isEmpty()) {
            facts.add(Counted.of(article.damage().size(), "damaged stretch", "damaged stretches"));
        }
        page.row("[" + number + "]", 7, List.of(new Piece(title(article), Ink.STRONG)));
        page.paragraph(7, List.of(new Piece(String.join(" · ", facts), Ink.QUIET)));
    }

    private static String title(Article article) {
        return article.title() == null || article.title().isBlank() ? "(no headline)" : article.title();
    }

    private static String published(Article article) {
        LocalDate day = article.published();
        if (day == null) {
            return "not known; days stay as written (give it with --published)";
        }
        return Days.full(day)
                + switch (article.publishedRule()) {
                    case "option" -> ", as given";
                    case "header" -> ", by a line above the text";
                    case "dateline" -> ", by the dateline";
                    case "hint" -> ", by what came with it";
                    case "json-ld", "meta" -> ", by the head of the page";
                    case "time" -> ", by the page";
                    case "url" -> ", by its address";
                    default -> "";
                };
    }

    /** {@code English, 47 sentences; 9 lines of the page taken out; damaged at “war. cold.”}. */
    private static String quality(CodedReport report) {
        Article article = report.article();
        String language = Locale.forLanguageTag(article.language()).getDisplayLanguage(Locale.ENGLISH);
        List<String> facts = new ArrayList<>();
        facts.add(language + ", " + Counted.of(report.counts().getOrDefault("sentences", 0), "sentence", "sentences"));
        if (!article.furniture().isEmpty()) {
            facts.add(Counted.of(article.furniture().size(), "line", "lines") + " of the page taken out");
        }
        if (article.isPartial()) {
            facts.add("the beginning only");
        }
        facts.add(article.damage().isEmpty() ? "no damage seen" : damage(article));
        return String.join("; ", facts);
    }

    /** {@code 3 damaged stretches: “war. cold.”, 2 stray marks}. */
    private static String damage(Article article) {
        List<String> parts = article.damage().stream()
                .filter(d -> !d.kind().equals(STRAY_MARK))
                .map(d -> "“" + d.span().cut(article.text()) + "”")
                .collect(Collectors.toList());
        int marks = article.damage().size() - parts.size();
        if (parts.size() > MOST) {
            int more = parts.size() - MOST;
            parts = new ArrayList<>(parts.subList(0, MOST));
            parts.add(more + " more");
        }
        if (marks > 0) {
            parts.add(Counted.of(marks, "stray mark"));
        }
        return Counted.of(article.damage().size(), "damaged stretch", "damaged stretches") + ": "
                + String.join(", ", parts);
    }
}
