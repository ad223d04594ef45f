package org.nuncio.spark;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.apache.hadoop.conf.Configuration;
import org.apache.hadoop.fs.FileStatus;
import org.apache.hadoop.fs.FileSystem;
import org.apache.hadoop.fs.Path;
import org.nuncio.record.ClaimSet;
import org.nuncio.text.Diagnostic;

/**
 * The folder of a claim set while a cluster writes it. A task moves the files of its slice in and then leaves a marker, {@code _finished/<slice>.json}; files of a
 * slice without a marker are what a task that fell has left, and are removed before the next run. So nothing is lost and nothing is there twice.
 */
final class ClaimSetFolder {
    private static final Pattern OF_SLICE = Pattern.compile("(s[0-9a-f]{12})-.*\\.parquet");
    private static final String RULES = "_rules.json";
    private static final ObjectMapper JSON = new ObjectMapper().enable(SerializationFeature.INDENT_OUTPUT);
    private static final List<String> PARTS = List.of(ClaimSet.REPORTS_FOLDER, ClaimSet.CLAIMS_FOLDER);

    private final Path folder;
    private final FileSystem system;

    ClaimSetFolder(String folder, Configuration configuration) throws IOException {
        this.folder = new Path(folder);
        this.system = this.folder.getFileSystem(configuration);
        system.setWriteChecksum(false); // no .crc files beside those that other programs read
    }

    /**
     * Makes sure that all that is in the folder was written under the same rules and limits.
     *
     * @param rules versions and limits by their names
     * @throws JobTrouble where they are others, naming those that differ
     */
    void begin(Map<String, String> rules) throws IOException {
        Path file = new Path(folder, RULES);
        if (!system.exists(file)) {
            Path part = new Path(folder, RULES + ".part");
            write(part, JSON.writeValueAsString(rules) + "\n");
            system.rename(part, file); // at once, so that a job that falls leaves no half of it
        }
        Map<String, String> begun = rules(read(file));
        Set<String> names = new TreeSet<>(begun.keySet());
        names.addAll(rules.keySet());
        String others = names.stream()
                .filter(name -> !rules.getOrDefault(name, "").equals(begun.getOrDefault(name, "")))
                .map(name -> name + " " + told(begun, name) + ", now " + told(rules, name))
                .collect(Collectors.joining("; "));
        if (!others.isEmpty()) {
            throw otherRules("this claim set was begun with other rules or limits: " + others + ".");
        }
    }

    private static String told(Map<String, String> rules, String name) {
        String value = rules.getOrDefault(name, "");
        return value.isEmpty() ? "not told" : value;
    }

    private Map<String, String> rules(String json) {
        try {
            return JSON.readValue(json, new TypeReference<TreeMap<String, String>>() {});
        } catch (JsonProcessingException e) {
            throw otherRules("its " + RULES + " is damaged, or of an earlier version.");
        }
    }

    private JobTrouble otherRules(String message) {
        return new JobTrouble(
                Diagnostic.error("claims.rules", folder.toString(), message, "Name another folder with --out."));
    }

    List<Finished> finished() throws IOException {
        Path markers = new Path(folder, "_finished");
        List<Finished> finished = new ArrayList<>();
        if (system.exists(markers)) {
            for (FileStatus marker : system.listStatus(markers)) {
                if (marker.getPath().getName().endsWith(".json")) {
                    finished.add(Finished.of(marker.getPath().toString(), read(marker.getPath())));
                }
            }
        }
        return finished;
    }

    /** Lets a slice be done again. */
    void forget(Slice slice) throws IOException {
        system.delete(marker(slice), false);
    }

    boolean isFinished(Slice slice) throws IOException {
        return system.exists(marker(slice));
    }

    /** Whether all that a slice has written is still there. */
    boolean isWhole(Finished finished) throws IOException {
        for (String file : finished.files()) {
            if (!system.exists(new Path(folder, file))) {
                return false;
            }
        }
        return true;
    }

    /** Removes what was written of slices that were not finished. */
    void sweep(Set<String> finished) throws IOException {
        system.delete(new Path(folder, "_work"), true);
        for (String part : PARTS) {
            Path months = new Path(folder, part);
            if (!system.exists(months)) {
                continue;
            }
            for (FileStatus month : system.listStatus(months)) {
                for (FileStatus file : system.listStatus(month.getPath())) {
                    Matcher name = OF_SLICE.matcher(file.getPath().getName());
                    if (name.matches() && !finished.contains(name.group(1))) {
                        system.delete(file.getPath(), false);
                    }
                }
            }
        }
    }

    /**
     * Moves the files of a slice to their place, and marks it as finished. An attempt that does the same at the same time does no harm: the files are the same.
     *
     * @param written the folder in which they were written on this machine
     * @param attempt a number that no other attempt has
     */
    void publish(java.nio.file.Path written, Finished finished, long attempt) throws IOException {
        place(written, attempt);
        write(marker(finished.slice()), finished.json());
    }

    /** Where files that were written on this machine will stand, from the folder of the claim set on. */
    static List<String> placesOf(java.nio.file.Path written) throws IOException {
        List<String> places = new ArrayList<>();
        for (java.nio.file.Path file : Scratch.files(written)) {
            places.add(written.relativize(file).toString().replace('\\', '/'));
        }
        return places;
    }

    /** Moves files to their place; what has the same name there is written over. */
    void place(java.nio.file.Path written, long attempt) throws IOException {
        Path work = new Path(folder, "_work/" + attempt);
        for (String place : placesOf(written)) {
            Path target = new Path(folder, place);
            Path copy = new Path(work, place.replace('/', '-'));
            system.copyFromLocalFile(
                    false, true, new Path(written.resolve(place).toUri()), copy);
            system.mkdirs(target.getParent());
            system.delete(target, false);
            if (!system.rename(copy, target) && !system.exists(target)) {
                throw new IOException("cannot be moved to " + target);
            }
        }
        system.delete(work, true);
    }

    private Path marker(Slice slice) {
        return new Path(folder, "_finished/" + slice.id() + ".json");
    }

    private void write(Path file, String text) throws IOException {
        try (OutputStream out = system.create(file, true)) {
            out.write(text.getBytes(StandardCharsets.UTF_8));
        }
    }

    private String read(Path file) throws IOException {
        try (var in = system.open(file)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
