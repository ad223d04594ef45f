package org.nuncio.spark;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.apache.hadoop.conf.Configuration;
import org.apache.hadoop.fs.FileStatus;
import org.apache.hadoop.fs.FileSystem;
import org.apache.hadoop.fs.Path;
import org.nuncio.article.intake.ReportFiles;
import org.nuncio.text.Diagnostic;

/** Finds what the user names, on any file system that Hadoop knows: files, folders and globs, by the rules of {@code nuncio ingest}. */
final class InputFiles {
    private final Configuration configuration;
    private final TreeMap<String, InputFile> byName = new TreeMap<>();

    private InputFiles(Configuration configuration) {
        this.configuration = configuration;
    }

    /**
     * Each file once, in the order of the names.
     *
     * @throws JobTrouble where a name means nothing
     */
    static List<InputFile> find(List<String> names, Configuration configuration) throws IOException {
        InputFiles files = new InputFiles(configuration);
        for (String name : names) {
            files.add(name);
        }
        return List.copyOf(files.byName.values());
    }

    private void add(String given) throws IOException {
        Path path = new Path(given);
        FileSystem system = path.getFileSystem(configuration);
        FileStatus[] found = system.globStatus(path);
        if (found == null || found.length == 0) {
            throw new JobTrouble(
                    Diagnostic.error("input.missing", given, "there is no such file or folder.", "Check the name."));
        }
        int before = byName.size();
        for (FileStatus status : found) {
            String name = found.length == 1 && !isGlob(given) ? normal(given) : shown(system, path, status.getPath());
            if (status.isDirectory()) {
                walk(system, status.getPath(), name);
            } else if (ReportFiles.mayBeNamed(status.getPath().getName())) {
                keep(name, status);
            }
        }
        if (byName.size() == before) {
            throw new JobTrouble(
                    Diagnostic.error(
                            "input.none",
                            given,
                            "no report was found here.",
                            "Reports are files whose names end as .txt, .html, .xml, .jsonl, .csv, .warc, .zip, .gz or .parquet."));
        }
    }

    private void walk(FileSystem system, Path folder, String name) throws IOException {
        FileStatus[] entries = system.listStatus(folder);
        Set<String> names = Arrays.stream(entries)
                .map(entry -> entry.getPath().getName())
                .collect(Collectors.toCollection(HashSet::new));
        for (FileStatus entry : entries) {
            String last = entry.getPath().getName();
            String at = name.isEmpty() ? last : name.endsWith("/") ? name + last : name + "/" + last;
            if (entry.isDirectory()) {
                if (!ReportFiles.isHidden(last)) {
                    walk(system, entry.getPath(), at);
                }
            } else if (isMeant(last, names)) {
                keep(at, entry);
            }
        }
    }

    private static boolean isMeant(String last, Collection<String> names) {
        return ReportFiles.isMeantByFolder(last, names::contains) || ReportFiles.mayBeNamed(last) && isParquet(last);
    }

    static boolean isParquet(String name) {
        return name.toLowerCase(Locale.ROOT).endsWith(".parquet");
    }

    private void keep(String name, FileStatus status) {
        byName.putIfAbsent(
                name, new InputFile(name, status.getPath().toString(), status.getLen(), status.getModificationTime()));
    }

    /** {@code ./samples/} is {@code samples}. */
    static String normal(String given) {
        if (given.contains(":/")) {
            return given.endsWith("/") ? given.substring(0, given.length() - 1) : given;
        }
        return java.nio.file.Path.of(given).normalize().toString().replace('\\', '/');
    }

    /** What a glob has found: from the working folder on, where the glob was. */
    private static String shown(FileSystem system, Path glob, Path found) {
        if (glob.toUri().getScheme() != null) {
            return found.toString();
        }
        if (glob.isUriPathAbsolute()) {
            return found.toUri().getPath();
        }
        return system.getWorkingDirectory().toUri().relativize(found.toUri()).getPath();
    }

    private static boolean isGlob(String name) {
        return name.chars().anyMatch(c -> "*?[{".indexOf(c) >= 0);
    }

    /** The files that are not among others, or have changed since. */
    static List<InputFile> without(List<InputFile> files, Collection<InputFile> others) {
        Set<InputFile> known = new HashSet<>(others);
        List<InputFile> left = new ArrayList<>(files);
        left.removeIf(known::contains);
        return left;
    }
}
