package org.nuncio.spark;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.apache.hadoop.conf.Configuration;
import org.apache.hadoop.fs.Path;
import org.apache.spark.TaskContext;
import org.apache.spark.api.java.function.Function;
import org.nuncio.article.intake.Items;
import org.nuncio.record.ArticleFile;
import org.nuncio.record.ClaimSetWriter;
import org.nuncio.record.Filing;
import org.nuncio.text.Diagnostic;

/** What a task does: reads the files of a slice, codes their reports, and writes its part of the claim set. */
final class SliceWork implements Function<Slice, Finished> {
    private static final long serialVersionUID = 1;
    private static final int MOST_NOTES = 20;

    private final CoderSettings settings;
    private final String out;
    private final int attempts;
    private final HashMap<String, String> hadoop = new HashMap<>();

    /** @param attempts so often a file that cannot be read to its end is tried; after that, its rest is refused */
    SliceWork(CoderSettings settings, String out, int attempts, Configuration configuration) {
        this.settings = settings;
        this.out = out;
        this.attempts = attempts;
        for (Map.Entry<String, String> entry : configuration) {
            hadoop.put(entry.getKey(), entry.getValue());
        }
    }

    @Override
    public Finished call(Slice slice) throws IOException, InterruptedException {
        Configuration configuration = new Configuration(false);
        hadoop.forEach(configuration::set);
        try (Scratch scratch = Scratch.open();
                ClaimSetWriter writer = ClaimSetWriter.open(scratch.folder())) {
            Counts counts = new Counts();
            for (InputFile file : slice.files()) {
                code(file, new Source(configuration, scratch.folder()), counts, filing -> {
                    counts.add(filing);
                    writer.add(settings.keepBytes() ? filing : filing.withoutBytes());
                });
            }
            java.nio.file.Path written = scratch.folder().resolve("written");
            writer.writeTo(written, slice.id() + "-");
            Finished finished = counts.finished(slice, ClaimSetFolder.placesOf(written));
            TaskContext task = TaskContext.get();
            new ClaimSetFolder(out, configuration).publish(written, finished, task == null ? 0 : task.taskAttemptId());
            return finished;
        }
    }

    private void code(InputFile file, Source source, Counts counts, Consumer<Filing> filings)
            throws IOException, InterruptedException {
        try (FaultyInput in = new FaultyInput(() -> source.open(file));
                Items items = settings.intake().open(file.name(), in)) {
            Coders.of(settings).code(items, filings, counts::note);
            TaskContext task = TaskContext.get();
            if (in.fault() != null && task != null && task.attemptNumber() + 1 < attempts) {
                throw in.fault(); // the file system may be at fault, and not the file
            }
        }
    }

    /** Where the bytes of a file come from. */
    private record Source(Configuration configuration, java.nio.file.Path scratch) {
        InputStream open(InputFile file) throws IOException {
            Path path = new Path(file.path());
            if (!InputFiles.isParquet(file.name())) {
                return path.getFileSystem(configuration).open(path);
            }
            java.nio.file.Path copy = Files.createTempFile(scratch, "articles", ".parquet");
            path.getFileSystem(configuration).copyToLocalFile(false, path, new Path(copy.toUri()), true);
            java.nio.file.Path lines = copy.resolveSibling(copy.getFileName() + ".jsonl");
            ArticleFile.toJsonLines(copy, lines);
            return Files.newInputStream(lines);
        }
    }

    /** What came of the documents so far. */
    private static final class Counts {
        private final List<String> notes = new ArrayList<>();
        private long read;
        private long refused;
        private long claims;

        void add(Filing filing) {
            if (filing.account() == null) {
                refused++;
            } else {
                read++;
                claims += filing.account().claims().size();
            }
        }

        void note(Diagnostic note) {
            if (notes.size() < MOST_NOTES) {
                notes.add(note.toString());
            }
        }

        Finished finished(Slice slice, List<String> files) {
            return new Finished(slice, read, refused, claims, files, List.copyOf(notes));
        }
    }
}
