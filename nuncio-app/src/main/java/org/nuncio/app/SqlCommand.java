package org.nuncio.app;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStreamWriter;
import java.io.PrintWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.nuncio.publish.Csv;
import org.nuncio.record.Store;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** {@code nuncio sql}. */
@Command(
        name = "sql",
        description = {
            "Ask a store in SQL (that of DuckDB) and print the answer as CSV. The store is open to be read only; docs/record.md has its tables."
        },
        footer = {
            "",
            "Examples:",
            "  nuncio sql 'SELECT type, count(*) AS n FROM happening GROUP BY 1 ORDER BY n DESC' --db crisis.db",
            "  nuncio sql \"SELECT evidence, uri FROM event WHERE list_contains(actors, 'RUS')\" --db crisis.db"
        })
final class SqlCommand implements Callable<Integer> {
    private final Terminal terminal;

    @Parameters(paramLabel = "QUERY", description = "One SELECT.")
    String query = "";

    @Mixin
    DbOption db = new DbOption();

    SqlCommand(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public Integer call() throws IOException {
        try (Store store = Store.open(db.file);
                Writer out = new BufferedWriter(new OutputStreamWriter(terminal.out(), StandardCharsets.UTF_8))) {
            PrintWriter lines = new PrintWriter(out);
            store.ask(query, new Lines(lines));
            lines.flush();
            return ExitStatus.DONE;
        }
    }

    private record Lines(PrintWriter out) implements Store.Answer {
        @Override
        public void columns(List<String> names) {
            if (!names.isEmpty()) {
                row(names);
            }
        }

        @Override
        public void row(List<@Nullable String> values) {
            out.print(Csv.row(
                    values.stream().map(value -> value == null ? "" : value).toList()));
        }
    }
}
