package org.nuncio.app.score;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** Scores as lines of a table, tab separated, to be committed and compared. */
public final class Figures {
    private Figures() {}

    /**
     * A head, and for each folder a line for each report and one for all.
     *
     * @param folders by the name of the folder, scores by the name of the report, in the order of the lines
     */
    public static List<String> table(Map<String, Map<String, StoryScore>> folders) {
        List<String> lines = new ArrayList<>();
        StringBuilder head = new StringBuilder("report\tfound\tgold\tcoded\tf1\tforbidden");
        for (StoryScore.Stage stage : StoryScore.Stage.values()) {
            head.append('\t').append(stage);
        }
        lines.add(head.toString());
        folders.forEach((folder, scores) -> {
            scores.forEach((name, score) -> lines.add(line(folder + "/" + name, score)));
            lines.add(line(folder, scores.values().stream().reduce(StoryScore.none(), StoryScore::plus)));
        });
        return lines;
    }

    /** The mean F1 of the reports in which there is something to be found, each counting the same. */
    static double mean(Collection<StoryScore> scores) {
        return scores.stream()
                .filter(score -> score.gold() > 0)
                .mapToDouble(StoryScore::f1)
                .average()
                .orElse(0);
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
