package org.nuncio.gazetteer;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;
import org.nuncio.text.Diagnostic;
import org.nuncio.text.Folder;
import org.nuncio.toy.ToyGazetteer;

/** Faults that the loader ought to see and does not yet. A test that fails here is good news: move it to {@link GazetteerLoaderTest}. */
class KnownWrongTablesTest {

    private static void assertStillUnseen(String code, String table, String content) {
        Folder folder = ToyGazetteer.folder().plus(Folder.of(Map.of(table, ToyGazetteer.table(content))));
        assertThat(GazetteerLoader.load(folder::read, "toy").diagnostics())
                .as("right now: move it")
                .extracting(Diagnostic::code)
                .doesNotContain(code);
    }

    private static String plus(String table, String line) {
        return ToyGazetteer.folder().read(table) + line + "\n";
    }

    @Test
    void unknownCodeOfABorder() {
        assertStillUnseen("gazetteer.code", "states.tsv", plus("states.tsv", "DDD;Westmark;;;;;ZZZ;"));
    }

    @Test
    void unknownCodeOfABloc() {
        assertStillUnseen("gazetteer.code", "states.tsv", plus("states.tsv", "DDD;Westmark;;;;;;ZZZ"));
    }

    @Test
    void unknownCountryOfAnOrganisation() {
        assertStillUnseen(
                "gazetteer.code", "organisations.tsv", plus("organisations.tsv", "ORE;Ore Works;;company;BUS;ZZZ"));
    }

    @Test
    void unknownKindOfAPlace() {
        assertStillUnseen("gazetteer.kind", "places.tsv", plus("places.tsv", "Westwick;;AAA;;1;2;citty;"));
    }

    @Test
    void doubledRole() {
        assertStillUnseen("gazetteer.doubled", "roles.tsv", plus("roles.tsv", "rebel;UAF;;s"));
    }

    @Test
    void aTermThatEndsBeforeItBegins() {
        assertStillUnseen(
                "gazetteer.date", "holders-other.tsv", plus("holders-other.tsv", "aaa.foreign;Ida Ek;;2005;2001;f"));
    }

    @Test
    void missingTable() {
        assertStillUnseen("gazetteer.missing", "roles.tsv", "");
    }
}
