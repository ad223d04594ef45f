package org.nuncio.record;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.nuncio.app.watch.Keeper;
import org.nuncio.article.intake.Document;
import org.nuncio.article.intake.Item;
import org.nuncio.gazetteer.Gazetteer;
import org.nuncio.gazetteer.GazetteerLoader;
import org.nuncio.gazetteer.Wires;
import org.nuncio.text.Diagnostic;
import org.nuncio.text.Folder;

/** Keeps in a real store what a coder without models makes of it: each text tells of one assault of Norlandia. */
public class ToyKeeper implements Keeper {
    private static final Wires WIRES = GazetteerLoader.load(Folder.ofResources(Gazetteer.class, "data")::read, "test")
            .gazetteer()
            .wires();

    private final Path db;
    private final long pauseMillis;
    private volatile boolean stopped;

    /** @param pauseMillis how long the coding of a batch takes */
    public ToyKeeper(Path db, long pauseMillis) {
        this.db = db;
        this.pauseMillis = pauseMillis;
        StoreWriter.open(db).close();
    }

    @Override
    public Set<String> known(Collection<String> names) {
        try (StoreWriter store = StoreWriter.open(db, () -> !stopped)) {
            return store.named(names);
        }
    }

    @Override
    public void stop() {
        stopped = true;
    }

    @Override
    public Coded code(List<Item> items) throws InterruptedException {
        Thread.sleep(pauseMillis);
        List<StoreWriter.Item> coded = items.stream().map(ToyKeeper::coded).toList();
        return new Coded() {
            @Override
            public StoreWriter.Added keep() {
                try (StoreWriter store = StoreWriter.open(db, () -> !stopped)) {
                    return store.keep(coded, WIRES, Toy.STORIES);
                }
            }

            @Override
            public List<Diagnostic> refusals() {
                return coded.stream()
                        .map(StoreWriter.Item::refusal)
                        .filter(refusal -> refusal != null)
                        .toList();
            }
        };
    }

    private static StoreWriter.Item coded(Item item) {
        if (item instanceof Document document) {
            String text = new String(document.bytes(), StandardCharsets.UTF_8)
                    .replaceAll("<[^>]*>", "")
                    .strip();
            return Toy.item(document.name(), Toy.plain(text));
        }
        Diagnostic reason = ((Item.Refusal) item).reason();
        Given given = new Given(reason.file(), new byte[0], null, null, null, org.nuncio.article.Hints.NONE);
        return new StoreWriter.Item(given, null, reason);
    }

    /** All that stands in the store, a line for each row. */
    public static List<String> dump(Path db) {
        List<String> dump = new ArrayList<>();
        for (String table : List.of("report", "article", "claim", "happening", "actor", "raw", "trace")) {
            try (Store store = Store.open(db)) {
                store.ask("SELECT * FROM " + table + " ORDER BY ALL", new Store.Answer() {
                    @Override
                    public void columns(List<String> names) {
                        dump.add(table + " " + names.size());
                    }

                    @Override
                    public void row(List<@Nullable String> values) {
                        dump.add(table + " "
                                + String.join(
                                        "|",
                                        values.stream().map(String::valueOf).toList()));
                    }
                });
            }
        }
        return dump;
    }
}
