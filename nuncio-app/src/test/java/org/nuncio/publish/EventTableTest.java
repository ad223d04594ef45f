package org.nuncio.publish;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.StringWriter;
import org.junit.jupiter.api.Test;
import org.nuncio.publish.export.Told;
import org.nuncio.record.Happening;

class EventTableTest {
    private static String table(Style style, int width, Happening... happenings) throws IOException {
        StringWriter out = new StringWriter();
        EventTable table = new EventTable(out, style, width);
        for (Happening happening : happenings) {
            table.add(happening);
        }
        table.end();
        return out.toString();
    }

    @Test
    void columnsStandUnderTheirNames() throws IOException {
        assertThat(table(
                        Style.PLAIN,
                        130,
                        Told.talks(),
                        Told.airStrike(),
                        Told.plannedVisit(),
                        Told.someDayInFebruary(),
                        Told.bare()))
                .isEqualTo("""
                        day         what                  who                where    origins  says          in which words
                        2022-02-10  CONSULT/visit         GBR/GOV, RUS/GOV   Moscow         1  Olha Ivanova  Liz Truss met her counterpart in Moscow
                        2022-02-24  ASSAULT/aerial        RUS/MIL → UKR      Kharkiv        2  Olha Ivanova  Russian forces bombed Kharkiv, killing three
                        2022-03-01  AGREE/visit (future)  GBR/GOV → RUS/GOV  Gaza           1  Olha Ivanova  Truss will visit Gaza; "soon", she said, wit…
                        2022-02     AID                   NATO → UKR                        1  Olha Ivanova  sent arms in February
                                    PROTEST/demo          crowds                            1  Olha Ivanova  Crowds rallied
                        """);
    }

    @Test
    void longWordsAreShortenedToTheWidth() throws IOException {
        assertThat(table(Style.PLAIN, 100, Told.plannedVisit()).lines())
                .allSatisfy(line -> assertThat(line.length()).isLessThanOrEqualTo(100))
                .last()
                .satisfies(line -> assertThat(line).endsWith("…"));
    }

    @Test
    void controlsOfAReportNeverReachTheTerminal() throws IOException {
        assertThat(table(Style.PLAIN, 120, Told.hostile("red \u001b[31m alert\r\nnext\tline"))
                        .lines())
                .hasSize(2)
                .allSatisfy(line -> assertThat(line).doesNotContainPattern("\\p{Cc}"));
    }

    @Test
    void coloursDoNotMoveTheColumns() throws IOException {
        String plain = table(Style.PLAIN, 120, Told.talks(), Told.airStrike());
        String coloured = table(new Style(true), 120, Told.talks(), Told.airStrike());
        assertThat(coloured).isNotEqualTo(plain);
        assertThat(coloured.replaceAll("\u001b\\[[0-9;]*m", "")).isEqualTo(plain);
    }

    @Test
    void nothingFoundIsNoTable() throws IOException {
        assertThat(table(Style.PLAIN, 120)).isEmpty();
    }
}
