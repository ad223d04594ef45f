package org.nuncio.article.intake;

import java.io.IOException;
import java.nio.file.FileSystems;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.nio.file.PathMatcher;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Consumer;
import java.util.function.Predicate;
import java.util.regex.PatternSyntaxException;
import org.nuncio.text.Diagnostic;

/** Turns what the user names (files, folders, globs, addresses, {@code -}) into inputs: each once, in the order of their names. */
final class InputFinder {
    private final Map<String, Input> byFile = new TreeMap<>();
    private final List<Diagnostic> refused = new ArrayList<>();
    private final List<Diagnostic> notes = new ArrayList<>();

    /**
     * What was found.
     *
     * @param refused what was named and cannot be opened; each counts as given
     * @param notes what was passed over because it never is a report
     */
    record Found(List<Input> inputs, List<Diagnostic> refused, List<Diagnostic> notes) {}

    private InputFinder() {}

    static Found find(List<String> names) {
        InputFinder finder = new InputFinder();
        names.forEach(finder::add);
        return new Found(
                finder.byFile.values().stream().sorted().toList(),
                List.copyOf(finder.refused),
                List.copyOf(finder.notes));
    }

    private void add(String name) {
        if (name.equals(Input.STANDARD_INPUT) || Input.isUrl(name)) {
            byFile.put(name, new Input(name, null));
            return;
        }
        try {
            Path path = Path.of(name);
            if (Files.isDirectory(path)) {
                addAll(name, path, InputFinder::isMeantByFolder);
            } else if (Files.exists(path)) {
                addFile(path);
            } else if (isGlob(name)) {
                addGlob(name);
            } else {
                refuse("input.missing", name, "there is no such file or folder.", "Check the name.");
            }
        } catch (InvalidPathException | PatternSyntaxException e) {
            refuse("input.name", name, "this cannot be the name of a file.", "Check the name.");
        }
    }

    private void addFile(Path path) {
        if (isReport(path)) {
            keep(path);
        } else {
            notes.add(Diagnostic.warning(
                    "input.passed-over", shown(path), "a record or a README is no report.", "Rename it if it is one."));
        }
    }

    private void addGlob(String name) {
        Path base = base(name);
        PathMatcher matcher =
                FileSystems.getDefault().getPathMatcher("glob:" + Path.of(name).normalize());
        addAll(name, base, file -> isReport(file) && matcher.matches(file.normalize()));
    }

    /** The part of a glob before the first wildcard: {@code reports} of {@code reports/2022-*}{@code /*.txt}. */
    private static Path base(String glob) {
        Path base = Path.of(glob);
        while (base != null && isGlob(base.toString())) {
            base = base.getParent();
        }
        return base == null ? Path.of("") : base;
    }

    private void addAll(String name, Path root, Predicate<Path> wanted) {
        int before = byFile.size() + refused.size();
        int[] seen = {0};
        try {
            Files.walkFileTree(root, new Walk(file -> {
                if (wanted.test(file)) {
                    seen[0]++;
                    keep(file);
                }
            }));
        } catch (IOException e) {
            refuse(
                    "input.unreadable",
                    name,
                    "the folder cannot be read: " + e.getMessage() + ".",
                    "Check its permissions.");
        }
        if (seen[0] == 0 && byFile.size() + refused.size() == before) {
            refuse(
                    "input.none",
                    name,
                    "no report was found here.",
                    "Reports are files whose names end as .txt, .html, .xml, .jsonl, .csv, .warc, .zip or .gz.");
        }
    }

    private final class Walk extends SimpleFileVisitor<Path> {
        private final Consumer<Path> each;

        Walk(Consumer<Path> each) {
            this.each = each;
        }

        @Override
        public FileVisitResult preVisitDirectory(Path folder, BasicFileAttributes attributes) {
            Path last = folder.getFileName();
            return last != null && ReportFiles.isHidden(last.toString())
                    ? FileVisitResult.SKIP_SUBTREE
                    : FileVisitResult.CONTINUE;
        }

        @Override
        public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
            each.accept(file);
            return FileVisitResult.CONTINUE;
        }

        @Override
        public FileVisitResult visitFileFailed(Path file, IOException e) {
            refuse(
                    "input.unreadable",
                    shown(file),
                    "it cannot be opened (" + e.getClass().getSimpleName() + ").",
                    "Check its permissions.");
            return FileVisitResult.CONTINUE;
        }
    }

    /** Of two names of one file the one that sorts first is kept, so that the order in which they are given does not matter. */
    private void keep(Path path) {
        Input input = new Input(shown(path), path);
        byFile.merge(real(path), input, (a, b) -> a.compareTo(b) <= 0 ? a : b);
    }

    private static String real(Path path) {
        try {
            return path.toRealPath().toString();
        } catch (IOException e) {
            return path.toAbsolutePath().normalize().toString();
        }
    }

    private static String shown(Path path) {
        return path.normalize().toString().replace('\\', '/');
    }

    private void refuse(String code, String name, String message, String remedy) {
        refused.add(Diagnostic.error(code, name, message, remedy));
    }

    private static boolean isReport(Path file) {
        return ReportFiles.mayBeNamed(name(file));
    }

    private static boolean isMeantByFolder(Path file) {
        return ReportFiles.isMeantByFolder(name(file), other -> Files.exists(file.resolveSibling(other)));
    }

    private static String name(Path file) {
        Path last = file.getFileName();
        return last == null ? "" : last.toString();
    }

    private static boolean isGlob(String name) {
        return name.chars().anyMatch(c -> "*?[{".indexOf(c) >= 0);
    }
}
