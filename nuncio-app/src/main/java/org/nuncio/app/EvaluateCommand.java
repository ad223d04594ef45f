package org.nuncio.app;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.nuncio.app.score.Figures;
import org.nuncio.app.score.ScorePage;
import org.nuncio.app.score.StoryScore;
import org.nuncio.coding.Coder;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code nuncio evaluate}. */
@Command(
        name = "evaluate",
        description =
                "Compare what is coded with gold records, and print precision, recall, F1 and what is right of status, date, place and the like.",
        footer = {
            "",
            "A folder holds reports NAME.txt with gold records NAME.gold.json, as samples/ does, or files NAME.jsonl of",
            "marked pairs with their right label: {\"id\", \"text\", \"source\", \"target\", \"root\"}.",
            "",
            "Examples:",
            "  nuncio evaluate samples",
            "  nuncio evaluate my-gold --codebook my-entries"
        })
final class EvaluateCommand implements Callable<Integer> {
    private static final int DIGITS = 12;

    private final Terminal terminal;

    @Parameters(paramLabel = "GOLD", arity = "1..*", description = "A folder of gold data.")
    List<Path> folders = List.of();

    @Option(
            names = "--figures",
            paramLabel = "FILE",
            description = "Write the figures of each report there too, tab separated.")
    @Nullable
    Path figures;

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
            throw new ParameterException(command.commandLine(), "--threads takes 1 or more.");
        }
        List<GoldFolder> found = new ArrayList<>();
        for (Path folder : folders) {
            found.add(folder(folder));
        }
        Coder coder = engineOptions.engine(terminal).coder();
        Map<String, StoryScore> all = new LinkedHashMap<>();
        List<String> sections = new ArrayList<>();
        for (GoldFolder folder : found) {
            sections.add(section(folder, coder, all));
        }
        terminal.out().print(String.join("\n", sections));
        if (figures != null) {
            Files.createDirectories(figures.toAbsolutePath().getParent());
            Files.writeString(figures, String.join("\n", Figures.table(all)) + "\n");
        }
        return Status.DONE;
    }

    private GoldFolder folder(Path path) throws IOException {
        if (!Files.isDirectory(path)) {
            throw new ParameterException(command.commandLine(), "There is no folder " + path + ".");
        }
        GoldFolder folder = GoldFolder.of(path);
        if (folder.isEmpty()) {
            throw new ParameterException(
                    command.commandLine(), "There is no NAME.gold.json and no NAME.jsonl in " + path + ".");
        }
        return folder;
    }

    private String section(GoldFolder folder, Coder coder, Map<String, StoryScore> all)
            throws IOException, InterruptedException {
        ScorePage page = new ScorePage().heading(folder.name(), coder.versions());
        if (!folder.stories().isEmpty()) {
            Map<String, StoryScore> scores = scores(folder.stories(), coder);
            Map<String, String> checksums = new LinkedHashMap<>();
            for (Path story : folder.stories()) {
                String name = GoldFolder.nameOf(story);
                checksums.put(name, checksum(story.resolveSibling(name + ".txt"), story));
            }
            page.stories(scores, checksums);
            all.putAll(scores);
        }
        for (Path file : folder.pairs()) {
            Progress progress = Progress.on(terminal, "sentences", 0);
            page.pairs(
                    file.getFileName().toString(), checksum(file), new PairGold(file, coder).rows(threads, progress));
            progress.end();
        }
        return page.toString();
    }

    private Map<String, StoryScore> scores(List<Path> stories, Coder coder) throws InterruptedException {
        Map<String, StoryScore> scores = new LinkedHashMap<>();
        Progress progress = Progress.on(terminal, "reports read", stories.size());
        new OrderedWork<>(threads, Duration.ofSeconds(StoryWork.MAX_SECONDS), new StoryWork(coder))
                .run(stories.iterator(), scored -> {
                    progress.step();
                    scores.put(scored.name(), scored.score());
                    scored.score().forbidden().forEach(what -> terminal.say(scored.name() + ": forbidden: " + what));
                });
        progress.end();
        return scores;
    }

    private static String checksum(Path... files) throws IOException {
        try {
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            for (Path file : files) {
                digest.update(Files.readAllBytes(file));
            }
            return HexFormat.of().formatHex(digest.digest()).substring(0, DIGITS);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }
}
