package org.nuncio.article.intake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.nuncio.article.intake.Given.document;
import static org.nuncio.article.intake.Given.items;
import static org.nuncio.article.intake.Given.told;
import static org.nuncio.article.intake.Given.utf8;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.nuncio.article.Hints;

class CsvItemsTest {
    @Test
    void eachRowIsADocumentWithItsHints() {
        Document document = document(
                "a.csv",
                "id,Title,Publication Date,text,author\r\n7,Ferry sails,9 February 2022,\"It sailed,\nhe said \"\"today\"\".\",By Ada Ro; Bo Li\r\n");
        assertThat(new String(document.bytes(), StandardCharsets.UTF_8)).isEqualTo("It sailed,\nhe said \"today\".");
        assertThat(document.hints())
                .isEqualTo(new Hints(
                        "Ferry sails", LocalDate.of(2022, 2, 9), null, List.of("Ada Ro", "Bo Li"), null, null, null));
    }

    @Test
    void rowIsNamedByTheLineOnWhichItBegins() {
        assertThat(told("a.csv", "text,title\n\"One\nand more.\",a\nTwo.,b\n"))
                .containsExactly("a.csv!2: One\nand more.", "a.csv!4: Two.");
    }

    @Test
    void raggedRowsAreRefusedAndTheNextIsRead() {
        assertThat(told("a.csv", "id,text,title\n1,One, and more.,a\n2\n3,Two.\n4,,b\n5,Three.,c,,\n"))
                .containsExactly(
                        "input.ragged a.csv:2",
                        "input.no-text a.csv!3",
                        "a.csv!4: Two.",
                        "input.no-text a.csv!5",
                        "a.csv!6: Three.");
    }

    @Test
    void quotationMarkThatIsNeverClosedEndsTheTable() {
        assertThat(told("a.csv", "id,text\n1,One.\n2,\"Two.\n3,Three.\n"))
                .containsExactly("a.csv!2: One.", "input.bad-table a.csv:3");
        String endless = "id,text\n1,\"" + "word ".repeat(100_000);
        Options small = Options.defaults().with(Limits.defaults().withDocumentBytes(1000));
        assertThat(told(items(small, "a.csv", utf8(endless)))).containsExactly("input.too-large a.csv");
    }

    @Test
    void quotationMarkWithinACellIsText() {
        assertThat(told("a.csv", "id,text\n1,He said \"no\".\n2,\"Two.\" said he\n"))
                .containsExactly("a.csv!2: He said \"no\".", "a.csv!3: Two. said he");
    }

    @Test
    void tabsAndSemicolonsCutCellsToo() {
        assertThat(told("a.tsv", "title\ttext\na\tOne, two.\n")).containsExactly("a.tsv!2: One, two.");
        assertThat(told("a.csv", "title;text\na;One, two.\n")).containsExactly("a.csv!2: One, two.");
    }

    @Test
    void tableInAPipeIsKnownByItsHeader() {
        assertThat(told("-", "title,text\na,One.\n")).containsExactly("-!2: One.");
        assertThat(told("-", "Text, he said, is all.\nTitle, too.\n"))
                .hasSize(1)
                .first()
                .asString()
                .startsWith("-: Text");
    }

    @Test
    void tableWithoutAColumnForTheTextIsRefused() {
        assertThat(told("a.csv", "id,words\n1,One.\n2,Two.\n")).containsExactly("input.no-columns a.csv:1");
        Options named = Options.defaults().with(Fields.defaults().with(Fields.Field.TEXT, "words"));
        assertThat(told(items(named, "a.csv", utf8("id,words\n1,One.\n")))).containsExactly("a.csv!2: One.");
    }

    @Test
    void cellsAreDecodedEachByItself() {
        byte[] mixed = "text,title\nCaf\u00e9 one.,a\nPlain two.,b\n".getBytes(StandardCharsets.ISO_8859_1);
        assertThat(told("a.csv", mixed)).containsExactly("a.csv!2: Caf\u00e9 one.", "a.csv!3: Plain two.");
        assertThat(told("a.csv", "\uFEFFtext,title\nCaf\u00e9 one.,a\n")).containsExactly("a.csv!2: Caf\u00e9 one.");
        byte[] wide = "\uFEFFtitle\ttext\na\tCaf\u00e9.\n".getBytes(StandardCharsets.UTF_16LE);
        assertThat(told("a.tsv", wide)).containsExactly("a.tsv!2: Caf\u00e9.");
    }

    @Test
    void firstOfTwoColumnsThatMayHoldTheTextIsTheOneNamedText() {
        assertThat(told("a.csv", "article,text\n12,One.\n13,\n")).containsExactly("a.csv!2: One.", "a.csv!3: 13");
    }

    @Test
    void headerAloneAndEmptyFileAreAccountedFor() {
        assertThat(told("a.csv", "id,text\n")).containsExactly("input.none a.csv");
        assertThat(told("a.csv", "")).containsExactly("input.none a.csv");
    }
}
