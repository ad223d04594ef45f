package org.nuncio;

import static java.util.stream.Collectors.toSet;
import static org.assertj.core.api.Assertions.assertThat;

import com.sun.source.tree.CatchTree;
import com.sun.source.tree.CompilationUnitTree;
import com.sun.source.tree.MethodTree;
import com.sun.source.tree.Tree;
import com.sun.source.util.JavacTask;
import com.sun.source.util.SourcePositions;
import com.sun.source.util.TreeScanner;
import com.sun.source.util.Trees;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import javax.tools.JavaCompiler;
import javax.tools.StandardJavaFileManager;
import javax.tools.ToolProvider;
import org.junit.jupiter.api.Test;

/** What the sources of all modules and examples keep to; see CONTRIBUTING.md. */
class SourcesTest {
    private static final Path ROOT = Path.of(System.getProperty("nuncio.root"));
    private static final int LONGEST_METHOD = 60;
    private static final int LONGEST_FILE = 400;
    private static final Pattern LEFT_OPEN = Pattern.compile("\\b(TODO|FIXME)\\b");
    private static final Set<String> ANYTHING = Set.of("Exception", "Throwable", "RuntimeException", "Error");

    private static List<Path> sources() throws IOException {
        try (Stream<Path> files = Files.walk(ROOT)) {
            return files.filter(f -> where(f).matches("(nuncio-[a-z]+|bench|fuzz)/src/.*\\.java|examples/[^/]*\\.java"))
                    .toList();
        }
    }

    private static List<Path> mainSources() throws IOException {
        return sources().stream().filter(f -> !isTest(f)).toList();
    }

    private static boolean isTest(Path file) {
        return where(file).contains("/src/test/");
    }

    private static boolean isExample(Path file) {
        return where(file).startsWith("examples/");
    }

    private static String where(Path file) {
        return ROOT.relativize(file).toString().replace('\\', '/');
    }

    @Test
    void theSourcesOfAllModulesAndExamplesAreLookedAt() throws IOException {
        assertThat(sources().stream().map(f -> where(f).split("/")[0]).collect(toSet()))
                .contains("nuncio-core", "nuncio-app", "nuncio-spark", "nuncio-dist", "bench", "fuzz", "examples");
    }

    @Test
    void noFileIsTooLong() throws IOException {
        List<String> tooLong = new ArrayList<>();
        for (Path file : sources()) {
            long lines = Files.readAllLines(file).size();
            if (lines > LONGEST_FILE) {
                tooLong.add(where(file) + ": " + lines + " lines");
            }
        }
        assertThat(tooLong).isEmpty();
    }

    @Test
    void noMethodIsTooLong() throws IOException {
        List<String> tooLong = new ArrayList<>();
        forEachTree(sources(), (file, tree, first, last) -> {
            if (tree instanceof MethodTree method && last - first >= LONGEST_METHOD) {
                tooLong.add(where(file) + ":" + first + ": " + method.getName() + ", " + (last - first + 1) + " lines");
            }
        });
        assertThat(tooLong).isEmpty();
    }

    @Test
    void onlyAppCatchesJustAnything() throws IOException {
        List<String> caught = new ArrayList<>();
        Predicate<Path> inApp = file -> where(file).contains("/org/nuncio/app/");
        forEachTree(mainSources().stream().filter(inApp.negate()).toList(), (file, tree, first, last) -> {
            if (tree instanceof CatchTree c
                    && ANYTHING.contains(c.getParameter().getType().toString())) {
                caught.add(where(file) + ":" + first);
            }
        });
        assertThat(caught).isEmpty();
    }

    @Test
    void noCatchIsEmpty() throws IOException {
        List<String> empty = new ArrayList<>();
        forEachTree(mainSources(), (file, tree, first, last) -> {
            if (tree instanceof CatchTree c && c.getBlock().getStatements().isEmpty()) {
                empty.add(where(file) + ":" + first);
            }
        });
        assertThat(empty).isEmpty();
    }

    @Test
    void everyPackageSaysWhatItIs() throws IOException {
        Set<Path> packages = mainSources().stream()
                .filter(f -> !isExample(f)) // which stand in no package, so that they can be copied as they are
                .map(Path::getParent)
                .collect(toSet());
        assertThat(packages)
                .allSatisfy(p -> assertThat(p.resolve("package-info.java")).exists());
    }

    @Test
    void nothingIsLeftOpen() throws IOException {
        List<String> open = new ArrayList<>();
        for (Path file : mainSources()) {
            if (LEFT_OPEN.matcher(Files.readString(file)).find()) {
                open.add(where(file));
            }
        }
        assertThat(open).isEmpty();
    }

    /** Gets every tree of a file, with its first and last line. */
    private interface Visitor {
        void visit(Path file, Tree tree, long first, long last);
    }

    private static void forEachTree(List<Path> files, Visitor visitor) throws IOException {
        JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
        try (StandardJavaFileManager manager = compiler.getStandardFileManager(null, null, StandardCharsets.UTF_8)) {
            JavacTask task = (JavacTask) compiler.getTask(
                    null, manager, null, List.of("-proc:none"), null, manager.getJavaFileObjectsFromPaths(files));
            for (CompilationUnitTree unit : task.parse()) {
                scan(unit, Trees.instance(task).getSourcePositions(), visitor);
            }
        }
    }

    private static void scan(CompilationUnitTree unit, SourcePositions positions, Visitor visitor) {
        Path file = Path.of(unit.getSourceFile().toUri());
        new TreeScanner<Void, Void>() {
            @Override
            public Void scan(Tree tree, Void nothing) {
                if (tree instanceof MethodTree || tree instanceof CatchTree) {
                    long first = unit.getLineMap().getLineNumber(positions.getStartPosition(unit, tree));
                    long last = unit.getLineMap().getLineNumber(positions.getEndPosition(unit, tree));
                    visitor.visit(file, tree, first, last);
                }
                return super.scan(tree, nothing);
            }
        }.scan(unit, null);
    }
}
