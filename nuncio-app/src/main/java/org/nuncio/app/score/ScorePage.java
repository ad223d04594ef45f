package org.nuncio.app.score;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Predicate;
import org.nuncio.app.score.StoryScore.Share;
import org.nuncio.app.score.StoryScore.Stage;

/** Scores as sections of {@code eval/REPORT.md}. */
public final class ScorePage {
    /** Rarer confusions of labels are not listed. */
    private static final int OFTEN = 3;

    private final Markdown page = new Markdown();
    private final boolean confusions;
    private final RowChoice shown;

    /**
     * @param confusions whether what is wrong is listed with its sentences
     * @param shown rows of marked pairs of which single labels are told
     */
    public ScorePage(boolean confusions, RowChoice shown) {
        this.confusions = confusions;
        this.shown = shown;
    }

    /** Which rows of marked pairs, counted from 0. */
    public enum RowChoice {
        ALL,
        EVEN,
        ODD;

        private <T> List<T> of(List<T> rows) {
            List<T> chosen = new ArrayList<>();
            for (int i = 0; i < rows.size(); i++) {
                if (this == ALL || i % 2 == (this == EVEN ? 0 : 1)) {
                    chosen.add(rows.get(i));
                }
            }
            return chosen;
        }

        @Override
        public String toString() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    /** @param versions of all that the figures depend on */
    public ScorePage heading(String name, Map<String, String> versions) {
        page.line("## " + name);
        page.line("");
        List<String> parts = new ArrayList<>();
        versions.forEach((what, version) -> parts.add(what + " " + version));
        page.line(String.join(", ", parts) + ".");
        return this;
    }

    /**
     * @param scores by the name of the report
     * @param checksums of the report and its gold record together, by the name of the report
     */
    public ScorePage stories(Map<String, StoryScore> scores, Map<String, String> checksums) {
        StoryScore all = scores.values().stream().reduce(StoryScore.none(), StoryScore::plus);
        page.line("");
        page.line("Who did what to whom, in " + scores.size() + (scores.size() == 1 ? " report:" : " reports:"));
        page.head("lrrrrrrrl", "report", "precision", "recall", "F1", "found", "gold", "coded", "forbidden", "SHA-256");
        scores.forEach((name, score) -> line(name, score, checksums.getOrDefault(name, "")));
        if (scores.size() > 1) {
            line("**all**", all, "");
            Count rules = all.byRules();
            page.row(
                    "by rules only",
                    rules.precision(),
                    rules.recall(),
                    rules.f1(),
                    rules.correct(),
                    rules.gold(),
                    rules.coded(),
                    "",
                    "");
            page.row("**mean**", "", "", Figures.mean(scores.values()), "", "", "", "", "");
        }
        types(all.types());
        stages(all);
        reliability(all.reliability());
        list(all.confusions());
        return this;
    }

    private void line(String name, StoryScore s, String checksum) {
        page.row(
                name,
                s.precision(),
                s.recall(),
                s.f1(),
                s.found(),
                s.gold(),
                s.coded(),
                s.forbidden().size(),
                checksum);
    }

    private void types(Map<String, Count> types) {
        page.head("lrrrrrr", "type", "precision", "recall", "F1", "right", "gold", "coded");
        types.forEach((type, c) -> page.row(type, c.precision(), c.recall(), c.f1(), c.correct(), c.gold(), c.coded()));
    }

    private void stages(StoryScore all) {
        page.line("");
        page.line(
                "Stage by stage: *evidence* of all events that ought to be found, *type*, *actors* and *recipients* where");
        page.line(
                "some event was coded over the same words, *statement* and *speaker* of all statements, and all else of");
        page.line("what was found:");
        page.head("lrrr", "", "right", "of", "share");
        for (Stage stage : Stage.values()) {
            share(stage, all.stage(stage));
        }
    }

    private void reliability(Reliability reliability) {
        page.line("");
        page.line("How often coded events are right, by the confidence that they state:");
        reliability.print(page);
    }

    private void share(Stage stage, Share share) {
        page.row(stage, share.right(), share.of(), share.of() == 0 ? "" : (double) share.right() / share.of());
    }

    /** Even and odd rows apart; labels one by one only for some rows, so that the others can be kept unseen for a last judgement. */
    public ScorePage pairs(String name, String checksum, List<PairRow> rows) {
        page.line("");
        page.line(
                "The type that joins a marked source with a marked target, `" + name + "`, SHA-256 " + checksum + ":");
        page.head(
                "lrrrrrrr",
                "rows",
                "number",
                "macro-F1",
                "micro-F1",
                "accuracy",
                "quad macro-F1",
                "quad accuracy",
                "silence");
        for (RowChoice choice : RowChoice.values()) {
            line(choice.toString(), choice.of(rows));
        }
        for (RowChoice choice : RowChoice.values()) {
            line(
                    choice + ", by rules only",
                    choice.of(rows.stream().map(PairRow::rulesOnly).toList()));
        }
        Reliability reliability = Reliability.none();
        for (PairRow row : rows) {
            reliability = row.coded() == null ? reliability : reliability.with(row.confidence(), row.isRight());
        }
        reliability(reliability);
        List<PairRow> told = shown.of(rows);
        labels(LabelScore.of(told.stream().map(PairRow::type).toList()));
        confused(told);
        list(told.stream()
                .filter(Predicate.not(PairRow::isRight))
                .map(PairRow::confusion)
                .toList());
        return this;
    }

    private void line(String choice, List<PairRow> rows) {
        LabelScore types = LabelScore.of(rows.stream().map(PairRow::type).toList());
        LabelScore quads = LabelScore.of(
                rows.stream().flatMap(row -> row.quadClass().stream()).toList());
        page.row(
                choice,
                rows.size(),
                types.macroF1(),
                types.microF1(),
                types.accuracy(),
                quads.macroF1(),
                quads.accuracy(),
                types.silence());
    }

    private void labels(LabelScore score) {
        page.head("lrrrrr", "label, " + shown + " rows", "precision", "recall", "F1", "gold", "coded");
        for (String label : score.goldLabels()) {
            Count c = score.label(label);
            page.row(label, c.precision(), c.recall(), c.f1(), c.gold(), c.coded());
        }
    }

    /** The commonest first. */
    private void confused(List<PairRow> rows) {
        Map<String, Integer> counts = new TreeMap<>();
        rows.stream()
                .filter(Predicate.not(PairRow::isRight))
                .map(PairRow::confusion)
                .forEach(c -> counts.merge(c.gold() + " | " + c.coded(), 1, Integer::sum));
        counts.values().removeIf(often -> often < OFTEN);
        if (counts.isEmpty()) {
            return;
        }
        page.head("llr", "gold, " + shown + " rows", "coded as", "how often");
        counts.entrySet().stream()
                .sorted(Comparator.comparing((Map.Entry<String, Integer> entry) -> -entry.getValue()))
                .forEach(entry -> page.row(entry.getKey(), entry.getValue()));
    }

    /** Every event counts as a false alarm, also one that is accepted. */
    public ScorePage quiet(QuietScore score) {
        page.line("");
        page.line("Reports in which nothing of the kind happens; what is coded of them is a false alarm:");
        page.head(
                "rrrrrr", "reports", "sentences", "false alarms", "in a thousand sentences", "accepted", "stale lines");
        page.row(
                score.reports(),
                score.sentences(),
                score.alarms().size(),
                score.perThousand(),
                score.alarms().size() - score.unaccepted().size(),
                score.stale().size());
        List<QuietScore.Alarm> told = confusions ? score.alarms() : score.unaccepted();
        if (!told.isEmpty()) {
            page.line("");
            told.forEach(alarm -> page.line("- " + alarm.line()));
        }
        return this;
    }

    public ScorePage sentences(String name, String checksum, SentenceScore score) {
        page.line("");
        page.line("The events of single sentences, `" + name + "`, SHA-256 " + checksum + ", " + score.sentences()
                + " sentences, of which " + score.silent() + " have no event coded:");
        page.head("lrrrrrrrr", "level", "precision", "recall", "F1", "right", "gold", "coded", "hit", "exact");
        for (SentenceScore.Level level : SentenceScore.Level.values()) {
            SentenceScore.Figures f = score.level(level);
            Count c = f.count();
            page.row(
                    level,
                    c.precision(),
                    c.recall(),
                    c.f1(),
                    c.correct(),
                    c.gold(),
                    c.coded(),
                    (double) f.hit() / score.sentences(),
                    (double) f.exact() / score.sentences());
        }
        types(score.types());
        page.row("**macro**", "", "", score.macroF1(), "", "", "");
        page.head("lrrr", "of what was found", "right", "of", "share");
        for (Stage stage : List.of(Stage.MODE, Stage.DATE, Stage.PLACE)) {
            share(stage, score.stage(stage));
        }
        list(score.confusions());
        return this;
    }

    private void list(List<Confusion> wrong) {
        if (confusions && !wrong.isEmpty()) {
            page.line("");
            wrong.forEach(confusion -> page.line("- " + confusion.line()));
        }
    }

    /** Ends with a line feed. */
    @Override
    public String toString() {
        return page.toString();
    }
}
