package org.nuncio.record;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class TracesTest {
    private static final Trace OLD = Toy.trace("r1", "2014-03-04", "ASSAULT ACTUAL NOR > SUD 2014-03-03: bombed");
    private static final Trace BETWEEN = Toy.trace("r2", "2018-06-02", "ASSAULT ACTUAL NOR > SUD 2018-06-01: bombed");
    private static final Trace NEW = Toy.trace("r3", "2022-02-09", "ASSAULT ACTUAL NOR > SUD 2022-02-08: bombed");

    @TempDir
    Path folder;

    private StoreWriter store;

    @BeforeEach
    void keep() {
        store = StoreWriter.open(folder.resolve("toy.db"));
        store.alone(database -> {
            new Traces(database).replace(List.of(OLD, BETWEEN, NEW));
            return null;
        });
    }

    @AfterEach
    void close() {
        store.close();
    }

    private List<String> known(Trace... fresh) {
        return store.alone(database -> new Traces(database)
                .known(List.of(fresh)).stream()
                        .map(trace -> trace.roots().first())
                        .sorted()
                        .toList());
    }

    @Test
    void whatHappenedOnTheDayIsKnown() {
        assertThat(known(Toy.trace("r9", "2022-02-09", "ASSAULT ACTUAL NOR > SUD 2022-02-08: bombed")))
                .containsExactly("r3");
    }

    @Test
    void whatAnArticleRecallsBringsInNothingOfTheYearsBetween() {
        assertThat(known(
                        Toy.trace("r9", "2022-02-09", "ASSAULT ACTUAL NOR > SUD 2022-02-08: bombed"),
                        Toy.trace("r9", "2022-02-09", "ASSAULT HISTORICAL NOR > SUD 2014-03-03: bombed")))
                .containsExactly("r1", "r3");
    }

    @Test
    void whatHappenedToOthersIsNot() {
        assertThat(known(Toy.trace("r9", "2022-02-09", "ASSAULT ACTUAL WES > EAS 2022-02-08: bombed")))
                .isEmpty();
    }
}
