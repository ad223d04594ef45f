package org.nuncio.app.score;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** Scores as sections of {@code eval/REPORT.md}. */
public final class ScorePage {
    private final StringBuilder page = new StringBuilder();

    /** @param versions of all that the figures depend on */
    public ScorePage heading(String name, Map<String, String> versions) {
        page.append("## ").append(name).append("\n\n");
        List<String> parts = new ArrayList<>();
        versions.forEach((what, version) -> parts.add(what + " " + version));
        page.append(String.join(", ", parts)).append(".\n");
        return this;
    }

    /**
     * @param scores by the name of the report
     * @param checksums of the report and its gold record together, by the name of the report
     */
    public ScorePage stories(Map<String, StoryScore> scores, Map<String, String> checksums) {
        StoryScore all = scores.values().stream().reduce(StoryScore.none(), StoryScore::plus);
        page.append("\nWho did what to whom, in ").append(scores.size());
        page.append(scores.size() == 1 ? " report" : " reports").append(":\n\n");
        page.append("| report | precision | recall | F1 | found | gold | coded | forbidden | SHA-256 |\n");
        page.append("|---|---:|---:|---:|---:|---:|---:|---:|---|\n");
        scores.forEach((name, score) -> line(name, score, checksums.getOrDefault(name, "")));
        if (scores.size() > 1) {
            line("**all**", all, "");
        }
        page.append("\nOf what was found, and of all statements:\n\n| | right | of | share |\n|---|---:|---:|---:|\n");
        for (StoryScore.Stage stage : StoryScore.Stage.values()) {
            StoryScore.Share share = all.stage(stage);
            String part = share.of() == 0 ? "" : Figures.share((double) share.right() / share.of());
            row(stage.toString(), String.valueOf(share.right()), String.valueOf(share.of()), part);
        }
        return this;
    }

    private void line(String name, StoryScore score, String checksum) {
        row(
                name,
                Figures.share(score.precision()),
                Figures.share(score.recall()),
                Figures.share(score.f1()),
                String.valueOf(score.found()),
                String.valueOf(score.gold()),
                String.valueOf(score.coded()),
                String.valueOf(score.forbidden().size()),
                checksum);
    }

    /** Even and odd rows apart, counted from 0; labels one by one for the even rows only: the odd ones are kept for the last judgement. */
    public ScorePage pairs(String name, String checksum, List<PairScore.Row> rows) {
        PairScore even = PairScore.of(everySecond(rows, 0));
        page.append("\nThe type that joins a marked source with a marked target, `")
                .append(name);
        page.append("`, SHA-256 ").append(checksum).append(":\n\n");
        page.append("| rows | number | macro-F1 | micro-F1 | accuracy | answered |\n|---|---:|---:|---:|---:|---:|\n");
        line("all", PairScore.of(rows));
        line("even", even);
        line("odd", PairScore.of(everySecond(rows, 1)));
        page.append(
                "\n| label, even rows | precision | recall | F1 | gold | coded |\n|---|---:|---:|---:|---:|---:|\n");
        for (String label : even.goldLabels()) {
            PairScore.Label figures = even.label(label);
            row(
                    label,
                    Figures.share(figures.precision()),
                    Figures.share(figures.recall()),
                    Figures.share(figures.f1()),
                    String.valueOf(figures.gold()),
                    String.valueOf(figures.coded()));
        }
        return this;
    }

    private void line(String rows, PairScore score) {
        row(
                rows,
                String.valueOf(score.rows()),
                Figures.share(score.macroF1()),
                Figures.share(score.microF1()),
                Figures.share(score.accuracy()),
                String.valueOf(score.predicted()));
    }

    private static List<PairScore.Row> everySecond(List<PairScore.Row> rows, int first) {
        List<PairScore.Row> half = new ArrayList<>();
        for (int i = first; i < rows.size(); i += 2) {
            half.add(rows.get(i));
        }
        return half;
    }

    private void row(String... cells) {
        page.append("| ").append(String.join(" | ", cells)).append(" |\n");
    }

    /** Ends with a line feed. */
    @Override
    public String toString() {
        return page.toString();
    }
}
