package org.nuncio.app;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import org.nuncio.app.score.QuietScore;
import org.nuncio.app.score.ScorePage;
import org.nuncio.app.score.SentenceScore;
import org.nuncio.app.score.StoryScore;
import org.nuncio.coding.Coder;
import org.nuncio.coding.PairCoder;

/** What one coder makes of gold data. To compare two coders, make two of these. */
final class Evaluation {
    private static final int DIGITS = 12;

    private final Coder coder;
    private final WorkLimits limits;
    private final Terminal terminal;

    Evaluation(Coder coder, int threads, Terminal terminal) {
        this.coder = coder;
        this.limits = new WorkLimits(threads, WorkLimits.USUAL_SECONDS);
        this.terminal = terminal;
    }

    /** The scores of the folder's reports by their names; what is forbidden is said at once. */
    Map<String, StoryScore> stories(GoldFolder folder) throws InterruptedException {
        Map<String, StoryScore> scores = new LinkedHashMap<>();
        try (Progress progress =
                Progress.on(terminal, "reports read", folder.stories().size())) {
            limits.doing(new StoryWork(coder)).run(folder.stories().iterator(), scored -> {
                progress.step();
                scores.put(scored.name(), scored.score());
                scored.score().forbidden().forEach(what -> terminal.say(scored.name() + ": forbidden: " + what));
            });
        }
        return scores;
    }

    /** What is coded of reports in which nothing happens. */
    QuietScore quiet(QuietFolder folder) throws InterruptedException {
        List<QuietScore.Alarm> alarms = new ArrayList<>();
        AtomicInteger sentences = new AtomicInteger();
        try (Progress progress =
                Progress.on(terminal, "quiet reports read", folder.reports().size())) {
            limits.doing(new QuietWork(coder)).run(folder.reports().iterator(), heard -> {
                progress.step();
                sentences.addAndGet(heard.sentences());
                alarms.addAll(heard.alarms());
            });
        }
        return new QuietScore(folder.reports().size(), sentences.get(), alarms, folder.accepted());
    }

    ScorePage page(QuietFolder folder, ScorePage page) throws InterruptedException {
        return page.heading(folder.name(), coder.versions()).quiet(quiet(folder));
    }

    /** @param scores of the folder's reports */
    ScorePage page(GoldFolder folder, Map<String, StoryScore> scores, ScorePage page)
            throws IOException, InterruptedException {
        page.heading(folder.name(), coder.versions());
        if (!scores.isEmpty()) {
            page.stories(scores, checksums(folder.stories()));
        }
        for (Path file : folder.lines()) {
            lines(LineGold.read(file), page);
        }
        return page;
    }

    private void lines(LineGold gold, ScorePage page) throws IOException, InterruptedException {
        String name = gold.file().getFileName().toString();
        PairCoder single = new PairCoder(coder);
        try (Progress progress = Progress.on(terminal, "sentences", 0)) {
            if (gold.isPairs()) {
                page.pairs(name, checksum(gold.file()), gold.pairs(single, limits.threads(), progress));
            } else {
                SentenceScore score = new SentenceScore(gold.sentences(single, limits.threads(), progress));
                page.sentences(name, checksum(gold.file()), score);
            }
        }
    }

    private static Map<String, String> checksums(List<Path> stories) throws IOException {
        Map<String, String> checksums = new LinkedHashMap<>();
        for (Path story : stories) {
            String name = GoldFolder.nameOf(story);
            checksums.put(name, checksum(story.resolveSibling(name + ".txt"), story));
        }
        return checksums;
    }

    /** Of the files one after the other. */
    static String checksum(Path... files) throws IOException {
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
