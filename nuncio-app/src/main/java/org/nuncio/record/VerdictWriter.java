package org.nuncio.record;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import java.nio.file.Path;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import org.nuncio.codebook.Near;
import org.nuncio.text.Diagnostic;

/** Puts verdicts into a store, one writer at a time as with reports. */
public final class VerdictWriter {
    private final Path file;

    /** @param file a store that is there; none is made */
    public VerdictWriter(Path file) {
        this.file = file;
    }

    /**
     * Keeps a verdict.
     *
     * @param draft without fault
     * @throws StoreException {@code verdict.happening} where there is no such happening, {@code store.locked} where somebody writes
     */
    public Verdict give(VerdictDraft draft, Instant now) {
        Database.read(file).close(); // a store that is not there is not to be made
        try (StoreWriter writer = StoreWriter.open(file)) {
            return writer.alone(database -> keep(database, draft, now.truncatedTo(ChronoUnit.SECONDS)));
        }
    }

    private Verdict keep(Database database, VerdictDraft draft, Instant given) {
        Happening happening = happening(database, draft.happening());
        Claim claim = happening.best().claim();
        int seq = database.one("SELECT coalesce(max(seq) + 1, 0) FROM verdict", row -> row.getInt(1));
        Verdict verdict = new Verdict(
                Ids.of("v", happening.id(), Integer.toString(seq), given.toString()),
                happening.id(),
                given,
                draft.reviewer(),
                draft.kind(),
                draft.slot(),
                draft.value(),
                draft.slot() == null ? null : Verdict.coded(happening, draft.slot()),
                draft.note(),
                new Verdict.Subject(
                        happening.id(),
                        claim.report(),
                        happening.type(),
                        happening.act(),
                        claim.start(),
                        claim.end(),
                        claim.evidence(),
                        claim.entry()));
        database.transaction(() -> insert(database, seq, verdict));
        return verdict;
    }

    private Happening happening(Database database, String id) {
        List<Telling> tellings = new Tellings(database).of(List.of(id)).get(id);
        if (tellings == null) {
            List<String> known = database.query("SELECT id FROM happening", row -> row.getString(1));
            throw new StoreException(Diagnostic.error(
                    "verdict.happening",
                    file.toString(),
                    "there is no happening " + id + ".",
                    known.isEmpty() || known.size() > 10_000
                            ? "Take its id from nuncio events --format csv."
                            : Near.hint(id, known)));
        }
        return HappeningMaker.of(id, tellings);
    }

    static void insert(Database database, int seq, Verdict verdict) {
        ArrayNode rows = JsonNodeFactory.instance.arrayNode();
        rows.addObject()
                .put("seq", seq)
                .put("id", verdict.id())
                .put("happening", verdict.happening())
                .put("given", verdict.given().toString())
                .put("reviewer", verdict.reviewer())
                .put("verdict", verdict.kind().word())
                .put("slot", verdict.slot() == null ? null : verdict.slot().word())
                .put("value", verdict.value())
                .put("was", verdict.was())
                .put("note", verdict.note())
                .put("subject", verdict.subject().happening())
                .put("report", verdict.subject().report())
                .put("type", verdict.subject().type())
                .put("act", verdict.subject().act())
                .put("start_at", verdict.subject().start())
                .put("end_at", verdict.subject().end())
                .put("evidence", verdict.subject().evidence())
                .put("entry", verdict.subject().entry());
        database.insert("verdict", rows);
    }
}
