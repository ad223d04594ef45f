package org.nuncio.app.score;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** Scores as lines of a table, tab separated, to be committed and compared. */
public final class Figures {
    private Figures() {}

    /**
     * A head, a line for each report, and one for all.
     *
     * @param scores by the name of the report, in the order of the lines
     */
    public static List<String> table(Map<String, StoryScore> scores) {
        List<String> lines = new ArrayList<>();
        StringBuilder head = new StringBuilder("report\tfound\tgold\tcoded\tf1\tforbidden");
        for (StoryScore.Stage stage : StoryScore.Stage.values()) {
            head.append('\t').append(stage);
        }
        lines.add(head.toString());
        scores.forEach((name, score) -> lines.add(line(name, score)));
        lines.add(line("all", scores.values().stream().reduce(StoryScore.none(), StoryScore::plus)));
        return lines;
    }

    private static String line(String name, StoryScore score) {
        StringBuilder line = new StringBuilder();
        line.append(name).append('\t').append(score.found()).append('\t').append(score.gold());
        line.append('\t').append(score.coded()).append('\t').append(share(score.f1()));
        line.append('\t').append(score.forbidden().size());
        for (StoryScore.Stage stage : StoryScore.Stage.values()) {
            line.append('\t').append(score.stage(stage));
        }
        return line.toString();
    }

    /** {@code 0.837}. */
    static String share(double value) {
        return String.format(Locale.ROOT, "%.3f", value);
    }
}
