package org.nuncio.app;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.nio.file.Path;
import org.nuncio.app.score.GoldStory;
import org.nuncio.app.score.StoryScore;
import org.nuncio.coding.Coder;
import org.nuncio.publish.RecordJson;

/** From a gold record to the score of what is coded out of its report. */
final class StoryWork implements OrderedWork.Work<Path, StoryWork.Scored> {

    private final Coder coder;

    StoryWork(Coder coder) {
        this.coder = coder;
    }

    /** @param record what was coded, as users get it */
    record Scored(String name, GoldStory gold, ObjectNode record, StoryScore score) {}

    /** @throws Trouble where the report is refused */
    @Override
    public Scored on(Path story) throws IOException {
        GoldStory gold = GoldStory.read(story);
        Articles articles = new Articles(gold.published());
        ReportWork work = new ReportWork(coder, articles, WorkLimits.USUAL_SECONDS);
        GoldReport source = new GoldReport(gold.report(), story.resolveSibling(gold.report()));
        ReportWork.Outcome outcome = work.on(source.item());
        if (outcome.report() == null) {
            throw new Trouble(outcome.diagnostics().get(0));
        }
        ObjectNode record = RecordJson.of(outcome.report());
        return new Scored(
                GoldFolder.nameOf(story),
                gold,
                record,
                StoryScore.of(gold, record).named(GoldFolder.nameOf(story)));
    }

    /** A figure over fewer reports than there are would be false, so one failure ends the run. */
    @Override
    public Scored failed(Path story, Throwable cause) {
        throw cause instanceof Trouble trouble ? trouble : new Trouble(Trouble.bug(story.toString(), 0, cause));
    }
}
