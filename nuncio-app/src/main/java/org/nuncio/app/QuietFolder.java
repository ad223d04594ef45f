package org.nuncio.app;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.nuncio.app.score.QuietScore.Accepted;
import org.nuncio.text.Diagnostic;

/**
 * A folder of reports in which nothing of the kind happens. What is coded all the same stands in its table {@code accepted.tsv}, with the reason why it may
 * stay.
 *
 * @param reports the reports in it and below, by name
 * @param accepted the lines of the table
 */
record QuietFolder(String name, List<GoldReport> reports, List<Accepted> accepted) {
    private static final String TABLE = "accepted.tsv";
    private static final String HEADER = "report\ttype\tevidence\treason";

    static boolean is(Path folder) {
        return Files.isRegularFile(folder.resolve(TABLE));
    }

    /**
     * @throws IOException where the folder cannot be read
     * @throws Trouble where the table is not in order
     */
    static QuietFolder of(Path folder) throws IOException {
        return new QuietFolder(
                folder.toAbsolutePath().normalize().getFileName().toString(),
                reports(folder),
                accepted(folder.resolve(TABLE)));
    }

    private static List<GoldReport> reports(Path folder) throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            return files.filter(file -> file.toString().endsWith(".txt"))
                    .map(file ->
                            new GoldReport(folder.relativize(file).toString().replace('\\', '/'), file))
                    .sorted()
                    .toList();
        }
    }

    private static List<Accepted> accepted(Path table) throws IOException {
        List<String> lines = Files.readAllLines(table);
        List<Accepted> accepted = new ArrayList<>();
        for (int i = 0; i < lines.size(); i++) {
            String[] cells = lines.get(i).split("\t", -1);
            if (lines.get(i).isBlank()
                    || lines.get(i).startsWith("#")
                    || lines.get(i).equals(HEADER)) {
                continue;
            }
            if (cells.length != 4 || cells[3].isBlank()) {
                throw new Trouble(Diagnostic.error(
                        "quiet.accepted",
                        table + ":" + (i + 1),
                        "the line has not four cells: report, type, evidence, reason.",
                        "Separate them with tabs, and tell why the event may stay."));
            }
            accepted.add(new Accepted(cells[0], cells[1], cells[2], cells[3]));
        }
        return List.copyOf(accepted);
    }
}
