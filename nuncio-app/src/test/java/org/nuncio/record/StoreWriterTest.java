package org.nuncio.record;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.nuncio.gazetteer.Gazetteer;
import org.nuncio.gazetteer.GazetteerLoader;
import org.nuncio.gazetteer.Wires;
import org.nuncio.record.StoreWriter.Added;
import org.nuncio.record.StoreWriter.Item;
import org.nuncio.text.Diagnostic;
import org.nuncio.text.Folder;

class StoreWriterTest {
    private static final String FULL = "😀 Gunners of Norlandia shelled Alphaville on Tuesday, killing 3 people.";
    private static final List<String> TABLES = List.of(
            "version",
            "raw",
            "report",
            "article",
            "claim",
            "actor",
            "quantity",
            "statement",
            "happening",
            "toll",
            "copy_key",
            "story_key",
            "trace_key",
            "trace");

    static final Wires WIRES = GazetteerLoader.load(Folder.ofResources(Gazetteer.class, "data")::read, "test")
            .gazetteer()
            .wires();

    @TempDir
    Path folder;

    private static Added keep(Path db, int batch, List<Item> items) {
        Added added = new Added(0, 0, 0, 0, 0);
        try (StoreWriter writer = StoreWriter.open(db)) {
            for (int from = 0; from < items.size(); from += batch) {
                added = added.plus(
                        writer.keep(items.subList(from, Math.min(items.size(), from + batch)), WIRES, Toy.STORIES));
            }
        }
        return added;
    }

    static List<String> ask(Path db, String sql) {
        List<String> rows = new ArrayList<>();
        try (Store store = Store.open(db)) {
            store.ask(sql, new Store.Answer() {
                @Override
                public void columns(List<String> names) {
                    assertThat(names).isNotNull();
                }

                @Override
                public void row(List<@Nullable String> values) {
                    rows.add(String.join(
                            "|", values.stream().map(String::valueOf).toList()));
                }
            });
        }
        return rows;
    }

    static List<String> dump(Path db) {
        List<String> dump = new ArrayList<>();
        TABLES.forEach(table ->
                ask(db, "SELECT * FROM " + table + " ORDER BY ALL").forEach(row -> dump.add(table + " " + row)));
        return dump;
    }

    private static List<String> beside(List<String> rows, List<String> others) {
        List<String> more = new ArrayList<>(rows);
        more.removeAll(others);
        return more;
    }

    /** Thirty reports of ten days: some are copies, some refused, some tell of the same. */
    private static List<Item> items() {
        Random random = new Random(7);
        return IntStream.range(0, 30)
                .mapToObj(i -> {
                    String town = List.of("Alphaville", "Betatown", "Gammaburg").get(random.nextInt(3));
                    String text = "Norlandia shelled " + town + " with " + random.nextInt(4) + " guns. " + "It rained "
                            + random.nextInt(3) + " times.";
                    return i % 11 == 5
                            ? new Item(
                                    Toy.item("r" + i, Toy.plain(text)).given(),
                                    null,
                                    Diagnostic.error("input.empty", "r" + i, "nothing in it.", "Give another."))
                            : Toy.item("r" + i, i % 7 == 0 ? Toy.full(FULL) : Toy.plain(text));
                })
                .toList();
    }

    @Test
    void everyColumnAndListIsReadBack() {
        Path db = folder.resolve("a.db");
        Item item = Toy.item("r1", Toy.full(FULL));
        keep(db, 1, List.of(item));
        Claim kept;
        try (Store store = Store.open(db)) {
            kept = store.find(HappeningFilter.all()).toList().get(0).best().claim();
        }
        assertThat(kept)
                .isEqualTo(
                        ClaimMaker.claims(item.given().id(), 1, Toy.full(FULL)).get(0));
        assertThat(kept.modes()).containsExactly("heavy-weapons", "aerial");
        assertThat(kept.figures().get(0))
                .isEqualTo(new Figure("killed", "persons", 3, 3.0, null, "at-least", "3 people", 62, 70));
    }

    @Test
    void spansCountCodePointsOfTheText() {
        Path db = folder.resolve("a.db");
        keep(db, 1, List.of(Toy.item("r1", Toy.full(FULL))));
        assertThat(
                        ask(
                                db,
                                "SELECT evidence, substr(text, start_at + 1, end_at - start_at) FROM claim JOIN article USING (report)"))
                .containsExactly("shelled Alphaville|shelled Alphaville");
        assertThat(ask(
                        db,
                        "SELECT t.text, substr(a.text, start_at + 1, end_at - start_at) FROM quantity t JOIN claim c ON c.id = t.claim"
                                        .replace("start_at", "t.start_at")
                                        .replace("end_at", "t.end_at")
                                + " JOIN article a USING (report)"))
                .containsExactly("3 people|3 people");
        assertThat(
                        ask(
                                db,
                                "SELECT s.text, direct, speaker, substr(a.text, start_at + 1, end_at - start_at) FROM statement s JOIN article a USING (report)"))
                .containsExactly("killing 3 people|true|Ada Bell|killing 3 people");
    }

    @Test
    void rowsOfReportAndArticle() {
        Path db = folder.resolve("a.db");
        keep(db, 1, List.of(Toy.item("r1", Toy.full(FULL))));
        assertThat(ask(db, "SELECT seq, uri, media_type, charset, status, code, given_published FROM report"))
                .containsExactly("0|r1|text/plain|UTF-8|read|null|2022-02-09");
        assertThat(
                        ask(
                                db,
                                "SELECT told_title, told_published, told_publisher, told_authors, told_language, told_url, told_retrieved FROM report"))
                .containsExactly(
                        "told title|2022-02-07|told publisher|[C. Reporter, D. Reporter]|en|https://toy.example/1|2022-02-09T10:15:30Z");
        assertThat(
                        ask(
                                db,
                                "SELECT title, published, published_rule, publisher, language, dateline, bylines, copy_of FROM article"))
                .containsExactly("😀 A title|2022-02-09|option|Toy Times|en|null|[A. Reporter, B. Reporter]|null");
    }

    @Test
    void refusedReportsStayWithTheirReason() {
        Path db = folder.resolve("a.db");
        Added added = keep(db, 30, items());
        assertThat(added.refused()).isEqualTo(3);
        assertThat(ask(db, "SELECT * FROM refusal")).containsExactly("input.empty|3|nothing in it.");
    }

    @Test
    void theRecordDoesNotDependOnTheBatches() {
        List<String> whole = null;
        for (int batch : List.of(30, 1, 3, 7)) {
            Path db = folder.resolve(batch + ".db");
            Added added = keep(db, batch, items());
            assertThat(added.claims()).isEqualTo(27);
            List<String> dump = dump(db);
            whole = whole == null ? dump : whole;
            assertThat(beside(dump, whole)).isEmpty();
            assertThat(beside(whole, dump)).isEmpty();
            assertThat(dump).isEqualTo(whole);
        }
    }

    @Test
    void theOrderOfTheReportsIsThatOfTheRecord() {
        List<Item> items = new ArrayList<>(items());
        Collections.reverse(items);
        Path db = folder.resolve("a.db");
        keep(db, 30, items);
        assertThat(ask(db, "SELECT uri FROM report ORDER BY seq LIMIT 2")).containsExactly("r29", "r28");
    }

    @Test
    void whatIsThereIsKnown() {
        Path db = folder.resolve("a.db");
        Item item = Toy.item("r1", Toy.full(FULL));
        try (StoreWriter writer = StoreWriter.open(db)) {
            assertThat(writer.known(List.of(item.given().id()))).isEmpty();
            writer.keep(List.of(item), WIRES, Toy.STORIES);
            assertThat(writer.known(List.of(item.given().id(), "r0")))
                    .containsExactly(item.given().id());
        }
    }

    @Test
    void aBatchThatFailsLeavesNothing() {
        Path db = folder.resolve("a.db");
        Item item = Toy.item("r1", Toy.full(FULL));
        keep(db, 1, List.of(item));
        List<String> before = dump(db);
        assertThatThrownBy(() -> keep(db, 2, List.of(Toy.item("r2", Toy.plain("Norlandia fired. It rained.")), item)))
                .isInstanceOf(StoreException.class);
        assertThat(dump(db)).isEqualTo(before);
    }

    @Test
    void twoReportsOfTheSameAreOneHappeningWithTheReason() {
        Path db = folder.resolve("a.db");
        Added added = keep(db, 1, List.of(Toy.item("r1", Toy.full(FULL)), Toy.item("r2", Toy.full(FULL))));
        assertThat(added).isEqualTo(new Added(2, 0, 2, 1, 1));
        assertThat(ask(db, "SELECT claims, reports, origins, first_day FROM happening"))
                .containsExactly("2|2|1|" + LocalDate.of(2022, 2, 8));
        assertThat(ask(db, "SELECT fold_reason FROM claim ORDER BY fold_reason"))
                .containsExactly("copy 10.0", "null");
    }

    private static final String SHELLED =
            "Norlandia shelled Alphaville on Tuesday. The mayor, Bela Tarr, told crowds that Ossian Vale would answer. Snow fell on Betatown.";
    private static final String RETOLD =
            "Norlandia fired on Alphaville, its mayor Bela Tarr said. Betatown lay under snow as Ossian Vale thought of a reply.";

    private static List<Item> toldTwice(int daysApart) {
        return List.of(
                Toy.item("r1", Toy.plain(SHELLED, LocalDate.of(2022, 2, 9))),
                Toy.item("r2", Toy.plain(RETOLD, LocalDate.of(2022, 2, 9).plusDays(daysApart))));
    }

    @Test
    void whatTheSameReportersTellTwiceInOtherWordsHasOneStoryAndOneOrigin() {
        Path db = folder.resolve("a.db");
        keep(db, 1, toldTwice(1));
        assertThat(ask(db, "SELECT count(DISTINCT story), count(DISTINCT origin), count(copy_of) FROM article"))
                .containsExactly("1|1|0");
    }

    @Test
    void whatTheyTellWeeksLaterIsAnotherStory() {
        Path db = folder.resolve("a.db");
        keep(db, 1, toldTwice(21));
        assertThat(ask(db, "SELECT count(DISTINCT story), count(DISTINCT origin) FROM article"))
                .containsExactly("2|2");
    }

    @Test
    void aStoryLastsTenDaysFromItsFirstArticleHoweverManyFollow() {
        Path db = folder.resolve("a.db");
        String again =
                "Under the snow of Betatown and Alphaville Ossian Vale has not replied yet, while Bela Tarr waits for Norlandia.";
        List<Item> items = new ArrayList<>(toldTwice(9));
        items.add(Toy.item("r3", Toy.plain(again, LocalDate.of(2022, 2, 20))));
        keep(db, 1, items);
        assertThat(
                        ask(
                                db,
                                "SELECT uri FROM article JOIN report ON report.id = article.report WHERE story = article.report AND copy_of IS NULL ORDER BY seq"))
                .containsExactly("r1", "r3");
    }

    @Test
    void reportsWithoutADayOfPublicationFoldToo() {
        Path db = folder.resolve("a.db");
        Added added = keep(
                db,
                1,
                List.of(Toy.item("r1", Toy.plain(SHELLED, null)), Toy.item("r2", Toy.plain(SHELLED + " Copy.", null))));
        assertThat(added.folded()).isEqualTo(1);
    }

    @Test
    void aSecondWriterIsTurnedAway() {
        Path db = folder.resolve("a.db");
        try (StoreWriter first = StoreWriter.open(db)) {
            assertThat(first.known(List.of())).isEmpty();
            assertThatThrownBy(() -> StoreWriter.open(db))
                    .isInstanceOfSatisfying(
                            StoreException.class,
                            e -> assertThat(e.diagnostic().code()).isEqualTo("store.locked"));
        }
        StoreWriter.open(db).close();
    }
}
