package org.nuncio.record;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.BooleanSupplier;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.nuncio.coding.event.CodedReport;
import org.nuncio.gazetteer.Wires;
import org.nuncio.text.Diagnostic;

/**
 * Adds to the record. There is one writer at a time; readers get in between its batches. A batch is kept whole or not at all, and what is
 * kept depends on the order of the reports, never on how they were cut into batches.
 */
public final class StoreWriter implements AutoCloseable {
    private final Path file;
    private final FileChannel channel;
    private final FileLock lock;
    private final BooleanSupplier goesOn;

    private StoreWriter(Path file, FileChannel channel, FileLock lock, BooleanSupplier goesOn) {
        this.file = file;
        this.channel = channel;
        this.lock = lock;
        this.goesOn = goesOn;
    }

    /**
     * Opens the store, or makes it.
     *
     * @throws StoreException where another writer has it, or it cannot be written
     */
    public static StoreWriter open(Path file) {
        return open(file, () -> true);
    }

    /**
     * Opens the store, or makes it.
     *
     * @param goesOn whether to wait any longer where a reader holds the store, now and before each batch; asked until then, some seconds at most
     * @throws StoreException where another writer has it, or it cannot be written
     */
    public static StoreWriter open(Path file, BooleanSupplier goesOn) {
        StoreWriter writer = lock(file, goesOn);
        try {
            Database.write(file, goesOn).close(); // what a writer that was killed has logged is taken in
            return writer;
        } catch (StoreException e) {
            writer.close();
            throw e;
        }
    }

    /** Keeps others from writing to the store, and does nothing to it. */
    private static StoreWriter lock(Path file, BooleanSupplier goesOn) {
        Path beside = file.resolveSibling(file.getFileName() + ".lock");
        try {
            FileChannel channel = FileChannel.open(beside, StandardOpenOption.CREATE, StandardOpenOption.WRITE);
            FileLock lock = tryLock(channel);
            if (lock == null) {
                channel.close();
                throw new StoreException(Diagnostic.error(
                        "store.locked",
                        file.toString(),
                        "another nuncio is writing to this store.",
                        "Wait for it to end: a store has one writer."));
            }
            return new StoreWriter(file, channel, lock, goesOn);
        } catch (IOException e) {
            throw unwritable(file, e);
        }
    }

    private static @Nullable FileLock tryLock(FileChannel channel) throws IOException {
        try {
            return channel.tryLock();
        } catch (OverlappingFileLockException sameProgram) {
            return null;
        }
    }

    /**
     * A document and what became of it.
     *
     * @param coded null where it was refused
     * @param refusal why, null where it was read
     */
    public record Item(
            Given given,
            @Nullable CodedReport coded,
            @Nullable Diagnostic refusal) {}

    /** How much was added: {@code folded} counts claims that belong to a happening which was known before. */
    public record Added(int read, int refused, int claims, int folded, int copies) {
        public Added plus(Added more) {
            return new Added(
                    read + more.read,
                    refused + more.refused,
                    claims + more.claims,
                    folded + more.folded,
                    copies + more.copies);
        }
    }

    /**
     * Puts this store in the place of another, at once: whoever opens the other finds the old record or the new one.
     */
    public void replace(StoreWriter other) {
        try {
            Files.move(file, other.file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
        } catch (IOException e) {
            throw unwritable(other.file, e);
        }
    }

    /** Removes a store that was never finished. */
    public static void discard(Path file) {
        try {
            for (String ending : List.of("", ".wal", ".lock")) {
                Files.deleteIfExists(file.resolveSibling(file.getFileName() + ending));
            }
        } catch (IOException e) {
            throw unwritable(file, e);
        }
    }

    private static StoreException unwritable(Path file, IOException e) {
        return new StoreException(
                Diagnostic.error(
                        "store.unwritable",
                        file.toString(),
                        "the store cannot be written: " + e.getMessage() + ".",
                        "Check that its folder is there and may be written."),
                e);
    }

    /** Which of these reports are in the store already. */
    public Set<String> known(Collection<String> ids) {
        try (Database database = Database.write(file, goesOn)) {
            return new HashSet<>(database.query(
                    "SELECT id FROM report WHERE id" + Sql.WANTED, Sql.among(ids), row -> row.getString(1)));
        }
    }

    /** Which of these names a report of the store bears, or begins with where one page was taken apart: {@code page.html#update-3}. */
    public Set<String> named(Collection<String> names) {
        try (Database database = Database.write(file, goesOn)) {
            return new HashSet<>(database.query(
                    "SELECT DISTINCT name FROM (SELECT unnest(from_json(?, '[\"VARCHAR\"]')) AS name) JOIN report"
                            + " ON uri = name OR starts_with(uri, name || '#')",
                    Sql.among(names),
                    row -> row.getString(1)));
        }
    }

    /**
     * Keeps a batch, in its order.
     *
     * @param items no two with one id
     * @param wires the agencies that articles may credit
     * @param stories tells which articles tell the same
     */
    public Added keep(List<Item> items, Wires wires, Stories stories) {
        Wire wire = new Wire(wires);
        return keep(items.stream().map(item -> Filing.of(item, wire)).toList(), stories);
    }

    /**
     * Keeps a batch, in its order.
     *
     * @param filings no two with one id
     * @param stories tells which articles tell the same
     */
    public Added keep(List<Filing> filings, Stories stories) {
        try (Database database = Database.write(file, goesOn)) {
            Batch batch = new Batch(database, new Kin(database, stories));
            database.transaction(() -> batch.keep(filings));
            return batch.added;
        }
    }

    /** Other work on the store, while nobody else writes to it. */
    <T> T alone(Function<Database, T> work) {
        try (Database database = Database.write(file, goesOn)) {
            return work.apply(database);
        }
    }

    /** The writing of one batch. */
    private static final class Batch {
        private final Database database;
        private final Traces traces;
        private final Kin kin;
        private final Rows rows = new Rows();
        private final Map<Map<String, String>, Integer> rules = new HashMap<>();
        private final Map<String, Integer> versionOf = new HashMap<>();
        private final List<Trace> touched = new ArrayList<>();
        private Added added = new Added(0, 0, 0, 0, 0);

        Batch(Database database, Kin kin) {
            this.database = database;
            this.traces = new Traces(database);
            this.kin = kin;
        }

        void keep(List<Filing> filings) {
            int first = database.one("SELECT coalesce(max(seq) + 1, 0) FROM report", row -> row.getInt(1));
            raw(filings);
            List<Kin.Told> told = new ArrayList<>();
            for (int i = 0; i < filings.size(); i++) {
                Filing filing = filings.get(i);
                rows.report(first + i, filing);
                if (filing.account() == null) {
                    added = added.plus(new Added(0, 1, 0, 0, 0));
                } else {
                    versionOf.put(filing.id(), version(filing.account().versions()));
                    told.add(new Kin.Told(filing.id(), first + i, filing.account()));
                }
            }
            kin.lookUp(told);
            fold(told.stream().map(this::article).toList());
            rows.writeTo(database);
            sumUp();
        }

        private Map<Claim, Trace> article(Kin.Told told) {
            Account account = told.account();
            Kinship kinship = kin.of(told, rows);
            rows.account(told.report(), account, kinship);
            added = added.plus(new Added(1, 0, account.claims().size(), 0, kinship.copyOf() == null ? 0 : 1));
            String root = kinship.copyOf() == null ? told.report() : kinship.copyOf();
            Trace.Context context =
                    new Trace.Context(account.published(), kinship.story(), root, account.text(), kinship.textSha256());
            Map<Claim, Trace> traces = new LinkedHashMap<>();
            account.claims().forEach(claim -> traces.put(claim, Trace.of(claim, context)));
            return traces;
        }

        /** The bytes that are not there yet, each once. */
        private void raw(List<Filing> filings) {
            Map<String, byte[]> fresh = new LinkedHashMap<>();
            filings.stream()
                    .filter(filing -> filing.bytes() != null)
                    .forEach(filing -> fresh.putIfAbsent(filing.provenance().sha256(), filing.bytes()));
            fresh.keySet()
                    .removeAll(new HashSet<>(database.query(
                            "SELECT sha256 FROM raw WHERE sha256" + Sql.WANTED,
                            Sql.among(fresh.keySet()),
                            row -> row.getString(1))));
            fresh.forEach((hash, bytes) -> {
                byte[] packed = Packed.pack(bytes);
                database.execute("INSERT INTO raw VALUES (?, ?, ?)", statement -> {
                    statement.setString(1, hash);
                    statement.setLong(2, bytes.length);
                    statement.setBytes(3, packed);
                });
            });
        }

        private int version(Map<String, String> versions) {
            return rules.computeIfAbsent(versions, this::row);
        }

        /** The row of these rules, made where there is none. */
        private int row(Map<String, String> versions) {
            List<String> names = Account.RULES;
            List<Integer> known = database.query(
                    "SELECT id FROM version WHERE coder = ? AND codebook = ? AND gazetteer = ? AND models = ?",
                    statement -> {
                        for (int i = 0; i < names.size(); i++) {
                            statement.setString(i + 1, versions.getOrDefault(names.get(i), ""));
                        }
                    },
                    row -> row.getInt(1));
            if (!known.isEmpty()) {
                return known.get(0);
            }
            int id = database.one("SELECT coalesce(max(id) + 1, 1) FROM version", row -> row.getInt(1));
            ArrayNode row = JsonNodeFactory.instance.arrayNode();
            ObjectNode version = row.addObject().put("id", id).put("schema", Database.SCHEMA);
            names.forEach(name -> version.put(name, versions.getOrDefault(name, "")));
            database.insert("version", row);
            return id;
        }

        private void fold(List<Map<Claim, Trace>> told) {
            List<Trace> fresh =
                    told.stream().flatMap(claims -> claims.values().stream()).toList();
            List<Trace> known = traces.known(fresh);
            Set<String> before = new HashSet<>();
            known.forEach(trace -> before.add(trace.happening()));
            Fold fold = new Fold(known);
            for (Map<Claim, Trace> one : told) {
                fold.add(one).forEach((claim, place) -> {
                    rows.claim(claim, versionOf.get(claim.report()), place);
                    boolean isFolded = !before.add(place.happening());
                    added = added.plus(new Added(0, 0, 0, isFolded ? 1 : 0, 0));
                });
            }
            touched.addAll(fold.touched());
        }

        /** Works out the happenings anew that claims were added to. */
        private void sumUp() {
            List<String> ids = touched.stream().map(Trace::happening).toList();
            database.delete("toll", "happening", ids);
            database.delete("party", "happening", ids);
            database.delete("happening", "id", ids);
            Rows summed = new Rows();
            Map<String, List<Telling>> tellings = new Tellings(database).of(ids);
            for (Trace trace : touched) {
                summed.happening(HappeningMaker.of(trace.happening(), tellings.get(trace.happening())));
            }
            traces.replace(touched);
            summed.writeTo(database);
        }
    }

    @Override
    public void close() {
        try {
            lock.release();
            channel.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
