package org.nuncio.article.intake;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * What is remembered of pages, in a file with a line for each: address, {@code ETag} and {@code Last-Modified}, with tabs between them. What is put stands in the file only when
 * it is saved, which is when the pages are kept: a run that is cut off before forgets, and they are fetched again. May be used by several threads at once.
 */
public final class FetchFile implements FetchCache {
    private static final int FIELDS = 3;

    private final Path file;
    private final Map<String, Validators> known = new ConcurrentHashMap<>();

    private FetchFile(Path file) {
        this.file = file;
    }

    /** A file that is not there, or cannot be read, is one without lines; so is a line that is none. */
    static FetchFile read(Path file) {
        FetchFile read = new FetchFile(file);
        try {
            String text = Files.isRegularFile(file) ? new String(Files.readAllBytes(file), StandardCharsets.UTF_8) : "";
            text.lines()
                    .map(line -> line.split("\t", -1))
                    .filter(f -> f.length == FIELDS && isSendable(f[1]) && isSendable(f[2]))
                    .forEach(f -> read.known.put(f[0], new Validators(unless(f[1]), unless(f[2]))));
        } catch (IOException unreadable) {
            read.known.clear();
        }
        return read;
    }

    @Override
    public Optional<Validators> get(String url) {
        return Optional.ofNullable(known.get(url));
    }

    @Override
    public void put(String url, Validators validators) {
        known.put(url, validators);
    }

    /** Writes all to the file, as a whole or not at all. */
    public void save() throws IOException {
        List<String> lines = known.entrySet().stream()
                .sorted(Map.Entry.comparingByKey())
                .map(entry -> List.of(
                        entry.getKey(),
                        text(entry.getValue().etag()),
                        text(entry.getValue().lastModified())))
                .filter(fields -> fields.stream().noneMatch(FetchFile::isBroken))
                .filter(fields -> !fields.get(1).isEmpty() || !fields.get(2).isEmpty())
                .map(fields -> String.join("\t", fields))
                .collect(Collectors.toList());
        if (lines.isEmpty() && !Files.exists(file)) {
            return;
        }
        Path part = file.resolveSibling(file.getFileName() + ".part");
        Files.write(part, lines, StandardCharsets.UTF_8);
        try {
            Files.move(part, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
        } catch (AtomicMoveNotSupportedException e) {
            Files.move(part, file, StandardCopyOption.REPLACE_EXISTING);
        }
    }

    /** Whether a header of a request may have it as its value (RFC 9110, 5.5); a damaged file may hold anything. */
    private static boolean isSendable(String validator) {
        return validator.chars().allMatch(c -> c == ' ' || c > ' ' && c < 0x7f || c > 0x7f && c <= 0xff);
    }

    private static boolean isBroken(String field) {
        return field.chars().anyMatch(c -> c == '\t' || c == '\n' || c == '\r');
    }

    private static String text(@Nullable String validator) {
        return validator == null ? "" : validator;
    }

    private static @Nullable String unless(String field) {
        return field.isEmpty() ? null : field;
    }
}
