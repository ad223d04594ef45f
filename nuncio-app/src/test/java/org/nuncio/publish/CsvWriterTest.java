package org.nuncio.publish;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.StringWriter;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.nuncio.coding.event.Status;
import org.nuncio.mention.ActorMention;

class CsvWriterTest {
    private static String csv(Reports... made) throws IOException {
        StringWriter out = new StringWriter();
        RecordWriter writer = Format.csv.to(out, Style.PLAIN);
        for (Reports report : made) {
            writer.add(report.report());
        }
        writer.end();
        return out.toString();
    }

    private static String row(String text, String actorWords, String name) throws IOException {
        Reports made = Reports.of("a.txt", text);
        List<ActorMention> actors =
                List.of(made.actor(actorWords, name, "NOR", "GOV"), made.actor(actorWords, "her guard", null, "MIL"));
        return csv(made.event(
                        "CONSULT",
                        "CONSULT",
                        List.of("visit"),
                        Status.ACTUAL,
                        text,
                        actors,
                        List.of(),
                        null,
                        null,
                        null))
                .lines()
                .skip(1)
                .findFirst()
                .orElseThrow();
    }

    @Test
    void headerStandsOnceWhateverComes() throws IOException {
        assertThat(csv().lines())
                .hasSize(1)
                .first()
                .asString()
                .startsWith("report,published,id,type,act,")
                .endsWith(",confidence,evidence,start,end,entry,passage");
    }

    @Test
    void commasAndQuotesAreQuoted() throws IOException {
        assertThat(row("Ada said \"no\", twice", "Ada", "Ada")).contains(",\"Ada said \"\"no\"\", twice\",0,20,");
    }

    @Test
    void formulasAreGuarded() throws IOException {
        assertThat(row("=HYPERLINK(1)", "=", "@Ada"))
                .contains(",'@Ada; her guard,")
                .contains(",'=HYPERLINK(1),0,13,");
    }

    @Test
    void negativeNumbersStayNumbers() throws IOException {
        assertThat(row("Ada slept", "Ada", "Ada")).contains(",-4.0,verbal cooperation,042,0.9,");
    }

    @Test
    void namesAndCodesKeepStep() throws IOException {
        assertThat(row("Ada slept", "Ada", "Ada")).contains(",Ada; her guard,NOR/GOV; NA/MIL,");
    }

    @Test
    void rowsEndAsTheStandardAsks() throws IOException {
        assertThat(csv()).endsWith("entry,passage\r\n");
    }

    @Test
    void quantitiesAreShort() throws IOException {
        Reports made = Reports.of("a.txt", "Ada led 300 troops");
        made.figure(made.quantity("300 troops", "troops", 300, 300.0, null));
        assertThat(csv(made.event(
                        "MOBILIZE", "MOBILIZE", List.of(), Status.ACTUAL, "led 300 troops", List.of(), List.of())))
                .contains(",troops=300..,");
    }
}
