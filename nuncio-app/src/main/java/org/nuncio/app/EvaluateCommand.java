package org.nuncio.app;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.nuncio.app.score.Figures;
import org.nuncio.app.score.ScorePage;
import org.nuncio.app.score.StoryScore;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code nuncio evaluate}. */
@Command(
        name = "evaluate",
        description =
                "Compare what is coded with gold records: precision, recall and F1 by report, type and stage, and what is taken for what.",
        footer = {
            "",
            "GOLD is a folder or one of these files:",
            "  NAME.gold.json  the record that a person would make of the report NAME.txt beside it;",
            "                  samples/README.md tells the format",
            "  NAME.jsonl      marked pairs, {\"id\", \"text\", \"source\", \"target\", \"root\"}: root is the right",
            "                  type; or PLOVER records, one event a line, {\"id\", \"date\",",
            "                  \"actor\": [{\"code\"}], \"recipient\": [{\"code\"}], \"event\": [], \"mode\": [],",
            "                  \"event_loc\", \"text\"}, lines of one text belonging together, or one text a",
            "                  line with its \"events\": [{\"source\", \"type\", \"target\"}]",
            "A folder with a table accepted.tsv holds quiet reports, NAME.txt, in which nothing is to be coded;",
            "the table has what is coded all the same, and why it may stay: report, type, evidence, reason.",
            "",
            "A folder with tables NAME.meta.json holds web pages, NAME.html, with the text NAME.txt that a",
            "person would copy, and their title, published, publisher, author, language, partial; or the code",
            "with which the page is refused: {\"refused\": \"input.list-page\"}. Texts are compared by runs of four",
            "words, each page counting alike, as in the public benchmark of article extraction by Zyte; words",
            "F1 is the mean over bags of words.",
            "",
            "Of marked pairs, single labels and sentences are told for the even rows only, counted from 0, so",
            "that the others stay unseen for a last judgement; --rows says otherwise.",
            "",
            "Examples:",
            "  nuncio evaluate samples",
            "  nuncio evaluate --db crisis.db",
            "  nuncio evaluate samples my-gold --confusions --codebook my-entries"
        })
final class EvaluateCommand implements Callable<Integer> {
    private final Terminal terminal;

    @Parameters(paramLabel = "GOLD", arity = "0..*", description = "Folders or files of gold data.")
    List<Path> folders = List.of();

    @Option(
            names = "--db",
            paramLabel = "FILE",
            description =
                    "A store: what reviewers have said of its happenings, as precision by type and slot, and the rejected sentences by codebook entry.")
    @Nullable
    Path db;

    @Option(
            names = "--figures",
            paramLabel = "FILE",
            description = "Write the figures of each report there too, tab separated.")
    @Nullable
    Path figures;

    @Option(names = "--confusions", description = "List all that is wrong, with its sentence.")
    boolean confusions;

    @Option(
            names = "--rows",
            paramLabel = "ROWS",
            description = "Rows of marked pairs whose labels are told: ${COMPLETION-CANDIDATES}. Default: even.")
    ScorePage.RowChoice rows = ScorePage.RowChoice.EVEN;

    @Option(
            names = "--threads",
            paramLabel = "N",
            description = "How many reports are read at once. Default: one for each processor.")
    int threads = Runtime.getRuntime().availableProcessors();

    @Mixin
    EngineOptions engineOptions = new EngineOptions();

    @Spec
    CommandSpec command = CommandSpec.create();

    EvaluateCommand(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public Integer call() throws IOException, InterruptedException {
        if (threads < 1) {
            throw Misuse.of(command, "Option --threads takes 1 or more.");
        }
        if (folders.isEmpty() && db == null) {
            throw Misuse.of(command, "Name gold data, or a store with --db.");
        }
        List<GoldFolder> found = new ArrayList<>();
        List<QuietFolder> quiet = new ArrayList<>();
        List<String> pages = new ArrayList<>();
        if (db != null) {
            pages.add(VerdictEvaluation.page(db));
        }
        for (Path folder : folders) {
            if (PageFolder.is(folder)) {
                pages.add(PageFolder.of(folder).section(confusions).toString());
            } else if (QuietFolder.is(folder)) {
                quiet.add(QuietFolder.of(folder));
            } else {
                found.add(folder(folder));
            }
        }
        if (found.isEmpty() && quiet.isEmpty()) {
            terminal.out().print(String.join("\n", pages));
            return ExitStatus.DONE;
        }
        Evaluation evaluation = new Evaluation(engineOptions.engine(terminal).coder(), threads, terminal);
        Map<String, Map<String, StoryScore>> all = new LinkedHashMap<>();
        List<String> sections = new ArrayList<>();
        for (GoldFolder folder : found) {
            Map<String, StoryScore> scores = evaluation.stories(folder);
            all.put(folder.name(), scores);
            sections.add(evaluation
                    .page(folder, scores, new ScorePage(confusions, rows))
                    .toString());
        }
        for (QuietFolder folder : quiet) {
            sections.add(
                    evaluation.page(folder, new ScorePage(confusions, rows)).toString());
        }
        sections.addAll(pages);
        terminal.out().print(String.join("\n", sections));
        if (figures != null) {
            Files.createDirectories(figures.toAbsolutePath().getParent());
            Files.writeString(figures, String.join("\n", Figures.table(all)) + "\n");
        }
        return ExitStatus.DONE;
    }

    private GoldFolder folder(Path path) throws IOException {
        if (!Files.exists(path)) {
            throw Misuse.of(command, "There is no folder or file " + path + ".");
        }
        GoldFolder folder = GoldFolder.of(path);
        if (folder.isEmpty()) {
            throw Misuse.of(command, "There is no NAME.gold.json and no NAME.jsonl in " + path + ".");
        }
        return folder;
    }
}
