package org.nuncio.app;

import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import org.nuncio.app.score.VerdictScore;
import org.nuncio.publish.Plain;
import org.nuncio.record.Happening;
import org.nuncio.record.Standing;
import org.nuncio.record.Store;
import org.nuncio.record.Verdict;
import org.nuncio.record.Verdicts;

/** What the verdicts of a store say of the codebook. */
final class VerdictEvaluation {
    private VerdictEvaluation() {}

    /** @throws Trouble where the store cannot be read */
    static String page(Path db) {
        try (Store store = Store.open(db)) {
            Verdicts verdicts = store.verdicts();
            VerdictScore score = new VerdictScore();
            for (Map.Entry<String, Standing> entry : verdicts.standings().entrySet()) {
                Optional<Happening> happening = store.listing().happening(entry.getKey());
                happening.ifPresent(h -> score.add(
                        h,
                        entry.getValue(),
                        Plain.line(verdicts.sentence(h.best().claim())) + " ("
                                + h.best().uri() + ")"));
            }
            return score.page(
                    (int) verdicts.all().stream().filter(Verdict::isLost).count());
        }
    }
}
