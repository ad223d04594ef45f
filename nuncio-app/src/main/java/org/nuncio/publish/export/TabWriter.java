package org.nuncio.publish.export;

import java.io.IOException;
import java.io.Writer;
import java.util.List;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import org.nuncio.record.Happening;

/** Rows of cells between tabs. */
final class TabWriter implements HappeningWriter {
    private final Writer out;
    private final TabRows rows;
    private final UnaryOperator<String> letters;

    /** @param letters turns what the charset cannot write into what it can */
    TabWriter(Writer out, TabRows rows, UnaryOperator<String> letters) {
        this.out = out;
        this.rows = rows;
        this.letters = letters;
    }

    @Override
    public void begin() throws IOException {
        if (!rows.header().isEmpty()) {
            row(rows.header());
        }
    }

    @Override
    public int add(Happening happening) throws IOException {
        List<List<String>> all = rows.of(happening);
        for (List<String> cells : all) {
            row(cells);
        }
        return all.size();
    }

    @Override
    public void end() {}

    private void row(List<String> cells) throws IOException {
        if (cells.size() != rows.columns()) {
            throw new IllegalStateException("columns: " + cells.size() + ", not " + rows.columns());
        }
        out.write(cells.stream().map(this::cell).collect(Collectors.joining("\t", "", "\n")));
    }

    private String cell(String value) {
        String fit = TabCells.fit(letters.apply(TabCells.fit(value)));
        return fit.isEmpty() ? rows.missing() : fit;
    }
}
