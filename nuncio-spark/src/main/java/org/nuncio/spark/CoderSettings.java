package org.nuncio.spark;

import java.io.Serializable;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Map;
import java.util.TreeMap;
import org.nuncio.app.ReportCoder;
import org.nuncio.article.intake.Intake;
import org.nuncio.article.intake.Limits;
import org.nuncio.article.intake.Options;

/**
 * How a job codes, as it travels to the executors; an empty text is what was not given.
 *
 * @param codebook a folder that each executor finds under this name
 * @param models likewise
 * @param keepBytes whether the claim set has the bytes of the documents
 */
record CoderSettings(
        String codebook,
        String models,
        boolean rulesOnly,
        String published,
        long maxBytes,
        int maxSeconds,
        boolean keepBytes)
        implements Serializable {

    ReportCoder.Settings values() {
        return new ReportCoder.Settings(
                codebook.isEmpty() ? null : Path.of(codebook),
                models.isEmpty() ? null : Path.of(models),
                rulesOnly,
                published.isEmpty() ? null : LocalDate.parse(published),
                maxBytes,
                maxSeconds);
    }

    /** What takes documents out of files, within the same limits as on one machine. */
    Intake intake() {
        Limits usual = Limits.defaults();
        int bytes = (int) Math.min(maxBytes, Integer.MAX_VALUE / 4);
        return new Intake(Options.defaults()
                .with(new Limits(bytes, usual.entries(), usual.ratio(), usual.depth(), usual.unpackedBytes())));
    }

    /** All by which the rows of a document may differ: the versions that they bear, and options. */
    Map<String, String> rules() {
        Map<String, String> rules = new TreeMap<>(ReportCoder.rules(values()));
        rules.put("--rules-only", Boolean.toString(rulesOnly));
        rules.put("--published", published);
        rules.put("--max-bytes", Long.toString(maxBytes));
        rules.put("--max-seconds", Integer.toString(maxSeconds));
        rules.put("--keep-bytes", Boolean.toString(keepBytes));
        return rules;
    }
}
