package org.nuncio.spark;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.apache.hadoop.conf.Configuration;
import org.apache.spark.api.java.JavaSparkContext;
import org.nuncio.app.ReportCoder;
import org.nuncio.text.Counted;
import org.nuncio.text.Diagnostic;

/**
 * Codes a corpus into a claim set. What an earlier run has finished is not done again, and what it has left unfinished is.
 */
final class CodingJob {
    private static final int MOST_ATTEMPTS = 3;

    private final JavaSparkContext spark;
    private final CoderSettings settings;
    private final String out;
    private final Configuration configuration;

    /** @param out folder of the claim set */
    CodingJob(JavaSparkContext spark, CoderSettings settings, String out) {
        this.spark = spark;
        this.settings = settings;
        this.out = out;
        this.configuration = spark.hadoopConfiguration();
    }

    /**
     * What a run has done.
     *
     * @param before slices that were finished before it
     */
    record Summary(List<Finished> finished, int before) {
        /** {@code 3 slices coded, 1 finished before: 40 reports read, 2 refused; 310 claims.} */
        String line() {
            long read = finished.stream().mapToLong(Finished::read).sum();
            long claims = finished.stream().mapToLong(Finished::claims).sum();
            return Counted.of(finished.size(), "slice") + " coded, " + before + " finished before: "
                    + Counted.of(read, "report") + " read, " + refused() + " refused; "
                    + Counted.of(claims, "claim") + ".";
        }

        long refused() {
            return finished.stream().mapToLong(Finished::refused).sum();
        }
    }

    /**
     * Makes sure that it can begin, before any executor loads a model.
     *
     * @throws JobTrouble where the rules are faulty, or the folder was begun under others
     */
    ClaimSetFolder begin() throws IOException {
        for (Diagnostic fault : ReportCoder.check(settings.values())) {
            if (fault.isError()) {
                throw new JobTrouble(fault);
            }
        }
        ClaimSetFolder folder = new ClaimSetFolder(out, configuration);
        folder.begin(settings.rules());
        return folder;
    }

    /**
     * Codes files.
     *
     * @param sliceBytes how much of small files goes together
     */
    Summary run(List<InputFile> files, long sliceBytes) throws IOException {
        ClaimSetFolder folder = begin();
        Set<InputFile> given = new HashSet<>(files);
        Set<InputFile> done = new HashSet<>();
        Set<String> standing = new HashSet<>();
        int before = 0;
        for (Finished finished : folder.finished()) {
            Slice slice = finished.slice();
            if (isChanged(slice, given, files) || !folder.isWhole(finished)) {
                folder.forget(slice);
            } else {
                standing.add(slice.id());
                done.addAll(slice.files());
                before++;
            }
        }
        folder.sweep(standing);
        List<Slice> slices = Slice.cut(InputFiles.without(files, done), sliceBytes);
        return slices.isEmpty() ? new Summary(List.of(), before) : new Summary(code(slices), before);
    }

    /**
     * Codes files that come in a stream. The same files given again, as after a fall, make the same slices, of which what is finished is passed over; what the
     * folder holds otherwise is not looked at, so that it may grow for years.
     */
    Summary add(List<InputFile> files, long sliceBytes) throws IOException {
        ClaimSetFolder folder = new ClaimSetFolder(out, configuration);
        List<Slice> slices = new ArrayList<>();
        for (Slice slice : Slice.cut(files, sliceBytes)) {
            if (!folder.isFinished(slice)) {
                slices.add(slice);
            }
        }
        return new Summary(slices.isEmpty() ? List.of() : code(slices), 0);
    }

    /** Whether a file of it is given again, and is no longer what it was. */
    private static boolean isChanged(Slice slice, Set<InputFile> given, List<InputFile> files) {
        Set<String> names = new HashSet<>();
        files.forEach(file -> names.add(file.name()));
        return slice.files().stream().anyMatch(file -> names.contains(file.name()) && !given.contains(file));
    }

    private List<Finished> code(List<Slice> slices) {
        return spark.parallelize(slices, slices.size())
                .map(new SliceWork(settings, out, attempts(), configuration))
                .collect();
    }

    /** Fewer than Spark gives a task, so that no file costs the job; on one machine, Spark gives it one. */
    private int attempts() {
        int given = spark.sc().isLocal() ? 1 : spark.getConf().getInt("spark.task.maxFailures", MOST_ATTEMPTS + 1);
        return Math.max(1, Math.min(MOST_ATTEMPTS, given - 1));
    }
}
