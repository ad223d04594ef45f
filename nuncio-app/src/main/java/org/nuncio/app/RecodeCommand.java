package org.nuncio.app;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.nuncio.publish.VerdictLines;
import org.nuncio.record.Change;
import org.nuncio.record.Claim;
import org.nuncio.record.Filing;
import org.nuncio.record.Given;
import org.nuncio.record.Party;
import org.nuncio.record.Store;
import org.nuncio.record.StoreException;
import org.nuncio.record.StoreWriter;
import org.nuncio.record.Telling;
import org.nuncio.record.VerdictCarrier;
import org.nuncio.record.Wire;
import org.nuncio.text.Counted;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code nuncio recode}. */
@Command(
        name = "recode",
        description = {
            "Code the stored articles again with today's codebook and gazetteer, fold them anew, and print the claims that changed with the entries that changed them."
                    + " The new record takes the place of the old one at the end and at once; one that is cut off changes nothing."
        },
        footer = {
            "",
            "Examples:",
            "  nuncio recode --db crisis.db",
            "  nuncio recode --db crisis.db --dry-run --codebook my-entries"
        })
final class RecodeCommand implements Callable<Integer> {
    private static final int BATCH = 200;

    private final Terminal terminal;

    @Mixin
    DbOption db = new DbOption();

    @Option(names = "--dry-run", description = "Print what would change, and change nothing.")
    boolean dryRun;

    @Mixin
    WorkOptions workOptions = new WorkOptions();

    @Mixin
    EngineOptions engineOptions = new EngineOptions();

    RecodeCommand(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public Integer call() throws InterruptedException {
        workOptions.check();
        Path fresh = db.file.resolveSibling(db.file.getFileName() + ".recode");
        try {
            Store.open(db.file).close(); // a store that is not there is not to be made
            recode(fresh);
            return Status.DONE;
        } catch (StoreException e) {
            throw new Trouble(e.diagnostic());
        }
    }

    private void recode(Path fresh) throws InterruptedException {
        try (StoreWriter old = StoreWriter.open(db.file)) {
            StoreWriter.discard(fresh);
            try (StoreWriter store = StoreWriter.open(fresh)) {
                new Recoding(store, fresh).run();
                if (!dryRun) {
                    store.replace(old);
                }
            } finally {
                StoreWriter.discard(fresh);
            }
        }
    }

    private final class Recoding {
        private final StoreWriter store;
        private final Path fresh;
        private final Engine engine = engineOptions.engine(terminal);
        private int reports;
        private int bytesMissing;
        private int claims;
        private int changed;
        private int gone;
        private int added;

        Recoding(StoreWriter store, Path fresh) {
            this.store = store;
            this.fresh = fresh;
        }

        void run() throws InterruptedException {
            int all;
            try (Store before = Store.open(db.file)) {
                all = before.documents();
            }
            Progress progress = Progress.on(terminal, "reports coded again", all);
            try {
                for (int from = 0; from < all; from += BATCH) {
                    batch(from, progress);
                }
            } finally {
                progress.end();
            }
            verdicts();
            if (bytesMissing > 0) {
                terminal.say(bytesMissing
                        + " of the reports came with a claim set that holds no bytes of them: they could not be"
                        + " coded again and keep their claims.");
            }
            terminal.say(String.format(
                    Locale.ROOT,
                    "%s coded again: %s, %d changed, %d new, %d gone.%s",
                    Counted.of(reports - bytesMissing, "report"),
                    Counted.of(claims, "claim"),
                    changed,
                    added,
                    gone,
                    dryRun ? " Nothing was kept." : ""));
        }

        /** Takes them along; what has no happening any more is told. */
        private void verdicts() {
            VerdictCarrier.Carried carried = VerdictCarrier.carry(db.file, fresh);
            carried.lost().forEach(verdict -> terminal.out().print("lost verdict: " + VerdictLines.text(verdict)));
            int all = carried.kept() + carried.moved() + carried.lost().size();
            if (all > 0) {
                terminal.say(Counted.of(all, "verdict") + ": " + carried.kept() + " kept, " + carried.moved()
                        + " moved to the happening of the same words, "
                        + carried.lost().size() + " lost.");
            }
        }

        private void batch(int from, Progress progress) throws InterruptedException {
            List<Store.Stored> stored;
            List<String> ids;
            Map<String, List<Telling>> before;
            Map<String, Filing> filings;
            try (Store old = Store.open(db.file)) {
                stored = old.documents(from, BATCH);
                ids = stored.stream().map(one -> one.provenance().id()).toList();
                before = old.tellings(ids);
                filings = new HashMap<>(old.filings(stored.stream()
                        .filter(one -> one.bytes() == null)
                        .map(one -> one.provenance().id())
                        .toList()));
            }
            bytesMissing += filings.size();
            code(stored, progress).forEach(filing -> filings.put(filing.id(), filing));
            store.keep(ids.stream().map(filings::get).toList(), engine.stories());
            Map<String, List<Telling>> after;
            try (Store now = Store.open(fresh)) {
                after = now.tellings(ids);
            }
            for (Store.Stored one : stored) {
                String id = one.provenance().id();
                List<Telling> claimed = after.getOrDefault(id, List.of());
                reports++;
                claims += claimed.size();
                print(one.provenance().uri(), Change.between(before.getOrDefault(id, List.of()), claimed));
            }
        }

        /** Those of which the bytes are there. */
        private List<Filing> code(List<Store.Stored> stored, Progress progress) throws InterruptedException {
            Wire wire = new Wire(engine.rules().gazetteer().wires());
            GivenWork work =
                    new GivenWork(engine.coder(), new Articles(null, Integer.MAX_VALUE), workOptions.maxSeconds);
            List<GivenWork.Document> documents = new ArrayList<>();
            for (Store.Stored one : stored) {
                Given given = one.given();
                if (given != null) {
                    documents.add(new GivenWork.Document(given, one.lasting()));
                }
            }
            List<Filing> filings = new ArrayList<>();
            workOptions.doing(work).run(documents.iterator(), item -> {
                progress.step();
                filings.add(Filing.of(item, wire));
            });
            return filings;
        }

        private void print(String uri, List<Change> changes) {
            if (!changes.isEmpty()) {
                terminal.out().println(uri);
            }
            for (Change change : changes) {
                if (change.after() == null) {
                    gone++;
                    line("gone", change.before());
                } else if (change.before() == null) {
                    added++;
                    line("new", change.after());
                } else {
                    changed++;
                    line("was", change.before());
                    line("is", change.after());
                }
            }
        }

        private void line(String what, @Nullable Telling telling) {
            Claim claim = telling.claim();
            String evidence = claim.evidence().replaceAll("\\s+", " ");
            terminal.out()
                    .printf(
                            "  %-4s %s %s %s > %s, by %s%s: %s%n",
                            what,
                            claim.type(),
                            claim.status(),
                            labels(claim.actors()),
                            labels(claim.recipients()),
                            String.join(" of ", entries(claim)),
                            claim.decidedBy().equals("rule") ? "" : " (" + claim.decidedBy() + ")",
                            evidence);
        }

        private static List<String> entries(Claim claim) {
            List<String> entries = new ArrayList<>(claim.operators());
            entries.add(claim.entry());
            return entries;
        }

        private static String labels(List<Party> parties) {
            return parties.isEmpty()
                    ? "-"
                    : String.join(", ", parties.stream().map(Party::label).toList());
        }
    }
}
