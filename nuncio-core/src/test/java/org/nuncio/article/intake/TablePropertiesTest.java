package org.nuncio.article.intake;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;

/** What a library writes is what intake reads. */
class TablePropertiesTest {
    private static final ObjectMapper JSON = new ObjectMapper();

    /** Words with all that a table or JSON has to escape; none is blank, and none looks like markup. */
    @Provide
    Arbitrary<List<String>> texts() {
        return Arbitraries.strings()
                .withChars("ab é“\",;\n\t'\\{}[]:")
                .ofMaxLength(60)
                .map(words -> "The army left " + words + ".")
                .list()
                .ofMinSize(1)
                .ofMaxSize(8);
    }

    private static List<String> read(String name, String table) {
        return Given.items(name, Given.utf8(table)).stream()
                .map(item -> new String(((Document) item).bytes(), StandardCharsets.UTF_8))
                .toList();
    }

    @Property(tries = 300, seed = "6")
    void rowsAreReadBack(@ForAll("texts") List<String> texts) throws IOException {
        StringWriter out = new StringWriter();
        try (CSVPrinter printer = CSVFormat.RFC4180.print(out)) {
            printer.printRecord("title", "text");
            for (String text : texts) {
                printer.printRecord("A", text);
            }
        }
        assertThat(read("a.csv", out.toString())).isEqualTo(texts);
    }

    @Property(tries = 300, seed = "6")
    void linesOfJsonAreReadBack(@ForAll("texts") List<String> texts) throws IOException {
        StringBuilder out = new StringBuilder();
        for (String text : texts) {
            ObjectNode node = JSON.createObjectNode().put("text", text).put("n", texts.size());
            out.append(JSON.writeValueAsString(node)).append('\n');
        }
        assertThat(read("a.jsonl", out.toString())).isEqualTo(texts);
        String list = "[" + out.toString().strip().replace("\n", ",\n") + "]";
        assertThat(read("a.json", list)).isEqualTo(texts);
    }

    @Property(tries = 300, seed = "6")
    void anyBytesEndAsSomething(@ForAll byte[] bytes) {
        for (String name : List.of("a.csv", "a.jsonl", "a.json", "a.xml", "a.warc", "a.zip", "a.txt.gz", "a")) {
            assertThat(Given.items(name, bytes)).as(name).isNotEmpty();
        }
    }
}
