package org.nuncio.app.score;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What was extracted from web pages, as a section of {@code eval/REPORT.md}. */
public final class PagesSection {
    private final Markdown page = new Markdown();

    /**
     * One page.
     *
     * @param score of its text; null where it holds no report
     * @param facts for each fact of the page whether it came out right: {@code title}
     * @param wrong what did not: {@code published: 2022-02-08, is 2022-02-09}
     */
    public record Row(String name, @Nullable PageScore score, Map<String, Boolean> facts, List<String> wrong) {
        public Row {
            facts = new LinkedHashMap<>(facts);
            wrong = List.copyOf(wrong);
        }
    }

    /**
     * @param name of the folder
     * @param checksum of all of its files
     * @param details whether what is wrong is listed
     */
    public PagesSection(String name, String checksum, List<Row> rows, boolean details) {
        page.line("## " + name);
        page.line("");
        page.line("Text extracted from " + rows.size()
                + " web pages, by runs of four words, and what the pages say of themselves; SHA-256 " + checksum + ".");
        page.head("lrrrrl", "page", "precision", "recall", "F1", "words F1", "wrong");
        List<PageScore> scores = new ArrayList<>();
        for (Row row : rows) {
            PageScore score = row.score;
            String wrong = String.join(
                    ", ",
                    row.facts.entrySet().stream()
                            .filter(e -> !e.getValue())
                            .map(Map.Entry::getKey)
                            .toList());
            if (score == null) {
                page.row(row.name, "", "", "", "", wrong);
            } else {
                scores.add(score);
                page.row(row.name, score.precision(), score.recall(), score.f1(), score.words(), wrong);
            }
        }
        PageScore mean = PageScore.mean(scores);
        page.row("**all**", mean.precision(), mean.recall(), mean.f1(), mean.words(), "");
        facts(rows);
        if (details) {
            page.line("");
            rows.forEach(row -> row.wrong.forEach(what -> page.line("- " + row.name + ": " + what)));
        }
    }

    private void facts(List<Row> rows) {
        Map<String, int[]> counts = new LinkedHashMap<>();
        for (Row row : rows) {
            row.facts.forEach((fact, right) -> {
                int[] count = counts.computeIfAbsent(fact, none -> new int[2]);
                count[0] += right ? 1 : 0;
                count[1]++;
            });
        }
        page.head("lrr", "fact", "right", "of");
        counts.forEach((fact, count) -> page.row(fact, count[0], count[1]));
    }

    @Override
    public String toString() {
        return page.toString();
    }
}
