package org.nuncio.publish.export;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Reads the tab formats as the page of their rules has them: exact number of columns, line feeds alone, no control within a cell, no cell that begins with a
 * double quote.
 */
final class TabReader {
    private final Charset charset;
    private final List<String> columns;
    private final boolean header;

    TabReader(Charset charset, boolean header, String columns) {
        this.charset = charset;
        this.header = header;
        this.columns = List.of(columns.split("\\|"));
    }

    static TabReader utf8(boolean header, String columns) {
        return new TabReader(StandardCharsets.UTF_8, header, columns);
    }

    int width() {
        return columns.size();
    }

    List<Map<String, String>> read(byte[] bytes) {
        String text = decoded(bytes);
        assertThat(text).doesNotContain("\r");
        List<Map<String, String>> rows = new ArrayList<>();
        List<String> lines = text.isEmpty() ? List.of() : List.of(text.split("\n", -1));
        if (!lines.isEmpty()) {
            assertThat(lines.get(lines.size() - 1)).as("the last line is ended").isEmpty();
        }
        for (int i = 0; i + 1 < lines.size(); i++) {
            List<String> cells = List.of(lines.get(i).split("\t", -1));
            assertThat(cells).hasSize(columns.size()).allSatisfy(TabReader::check);
            if (header && i == 0) {
                assertThat(cells).isEqualTo(columns);
            } else {
                rows.add(row(cells));
            }
        }
        return rows;
    }

    private static void check(String cell) {
        assertThat(cell).doesNotStartWith("\"").doesNotContainPattern("[\\p{Cc}\\u2028\\u2029]");
    }

    private Map<String, String> row(List<String> cells) {
        Map<String, String> row = new LinkedHashMap<>();
        for (int i = 0; i < columns.size(); i++) {
            row.put(columns.get(i), cells.get(i));
        }
        return row;
    }

    private String decoded(byte[] bytes) {
        try {
            return charset.newDecoder().decode(ByteBuffer.wrap(bytes)).toString();
        } catch (CharacterCodingException e) {
            throw new IllegalStateException(charset + " is broken", e);
        }
    }
}
