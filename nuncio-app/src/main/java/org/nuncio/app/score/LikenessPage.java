package org.nuncio.app.score;

import java.util.List;
import org.nuncio.coding.likeness.Likeness;

/** How often likeness to the examples is right, by how sure it is. */
public final class LikenessPage {
    private static final List<Double> THRESHOLDS = List.of(0.0, 0.2, 0.3, 0.4, 0.5, 0.6, 0.7, 0.8);

    private LikenessPage() {}

    /** @param judged examples, each judged by likeness to those of other entries */
    public static String of(List<Likeness.Judged> judged) {
        long nothing = judged.stream().filter(j -> !j.isEvent()).count();
        Markdown page = new Markdown();
        page.line("");
        page.line("Likeness: " + judged.size() + " examples, " + nothing
                + " of them silent, each judged by those of other entries:");
        page.head("rrrr", "probability at least", "events answered", "of the answers right", "silent ones answered");
        for (double threshold : THRESHOLDS) {
            List<Likeness.Judged> said =
                    judged.stream().filter(j -> j.probability() >= threshold).toList();
            double right = said.stream().filter(Likeness.Judged::isRight).count();
            double events = said.stream().filter(Likeness.Judged::isEvent).count();
            page.row(
                    threshold,
                    events / Math.max(1, judged.size() - nothing),
                    said.isEmpty() ? "" : (Object) (right / said.size()),
                    (said.size() - events) / Math.max(1, nothing));
        }
        return page.toString();
    }
}
