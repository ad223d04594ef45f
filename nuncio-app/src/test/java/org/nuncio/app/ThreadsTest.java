package org.nuncio.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.nuncio.article.Hints;
import org.nuncio.record.Given;
import org.nuncio.record.Store;
import org.nuncio.record.StoreWriter;

/** The record does not depend on how many reports were read at once, nor on which of them was done first. */
@Tag("models")
class ThreadsTest {
    private static final Duration LIMIT = Duration.ofMinutes(5);

    @TempDir
    Path folder;

    /** The samples, and texts that are refused, copied or alike among them. */
    private static List<GivenWork.Document> documents() throws IOException {
        List<GivenWork.Document> documents = new ArrayList<>();
        try (Stream<Path> files = Files.list(Models.SAMPLES)) {
            for (Path file :
                    files.filter(f -> f.toString().endsWith(".txt")).sorted().toList()) {
                String text = Files.readString(file);
                documents.add(document(file.getFileName().toString(), text));
                documents.add(document("copy-of-" + file.getFileName(), "Copied.\n\n" + text));
            }
        }
        documents.add(document("empty.txt", " "));
        documents.add(document("foreign.txt", "Армия заняла город"));
        return documents;
    }

    private static GivenWork.Document document(String name, String text) {
        byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
        return new GivenWork.Document(new Given(name, bytes, "text/plain", "UTF-8", null, Hints.NONE), null);
    }

    /** The work on every second document takes longer, so that with several threads others are done before. */
    private record Delayed(GivenWork work, List<GivenWork.Document> all, boolean even, List<String> done)
            implements OrderedWork.Work<GivenWork.Document, StoreWriter.Item> {
        @Override
        public StoreWriter.Item on(GivenWork.Document document) throws InterruptedException {
            StoreWriter.Item item = work.on(document);
            Thread.sleep(all.indexOf(document) % 2 == 0 == even ? 300 : 0);
            synchronized (done) {
                done.add(document.given().uri());
            }
            return item;
        }

        @Override
        public StoreWriter.Item failed(GivenWork.Document document, Throwable cause) {
            return work.failed(document, cause);
        }
    }

    private List<String> store(int threads, boolean even, List<String> done) throws IOException, InterruptedException {
        Path db = folder.resolve(threads + "-" + even + ".db");
        List<GivenWork.Document> all = documents();
        GivenWork work = new GivenWork(Models.engine().coder(), new Articles(null), 300);
        List<StoreWriter.Item> items = new ArrayList<>();
        new OrderedWork<>(threads, LIMIT, new Delayed(work, all, even, done)).run(all.iterator(), items::add);
        try (StoreWriter writer = StoreWriter.open(db)) {
            writer.keep(
                    items,
                    Models.engine().rules().gazetteer().wires(),
                    Models.engine().stories());
        }
        return dump(db);
    }

    private static List<String> dump(Path db) {
        List<String> rows = new ArrayList<>();
        List<String> tables = new ArrayList<>();
        try (Store store = Store.open(db)) {
            store.ask("SELECT table_name FROM information_schema.tables ORDER BY 1", rows(tables));
            tables.forEach(table -> store.ask("SELECT '" + table + "', * FROM " + table, rows(rows)));
        }
        return rows;
    }

    private static Store.Answer rows(List<String> rows) {
        return new Store.Answer() {
            @Override
            public void columns(List<String> names) {
                assertThat(names).isNotEmpty();
            }

            @Override
            public void row(List<@Nullable String> values) {
                rows.add(String.join("|", values.stream().map(String::valueOf).toList()));
            }
        };
    }

    @Test
    void storeOfSeveralThreadsIsThatOfOneRowForRow() throws IOException, InterruptedException {
        List<String> order = new ArrayList<>();
        List<String> otherOrder = new ArrayList<>();
        List<String> one = store(1, true, order);
        List<String> two = store(2, false, otherOrder);
        assertThat(otherOrder).as("done in another order").isNotEqualTo(order);
        assertThat(one).hasSizeGreaterThan(100);
        assertThat(two).isEqualTo(one);
    }
}
