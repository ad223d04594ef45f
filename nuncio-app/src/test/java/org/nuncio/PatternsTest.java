package org.nuncio;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaField;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.lang.management.ManagementFactory;
import java.lang.reflect.Field;
import java.lang.reflect.Modifier;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** No regular expression goes astray on a long text, whatever the text is: each is tried on texts that were made to lead it on. */
class PatternsTest {
    private static final int LENGTH = 1_000;
    private static final long LONGEST_MILLIS = 1_000;
    private static final String[] PIECES = {
        " ",
        "a",
        "A",
        "1",
        "-",
        ".",
        ",",
        "\"",
        "'",
        "“",
        "(",
        "<",
        "&",
        "&#",
        "\n",
        "\t",
        "\u00a0",
        "_",
        "/",
        "=",
        "a ",
        "A ",
        "Aa ",
        "a. ",
        "A. ",
        "1 ",
        "1,",
        "1.",
        "a-",
        "a\n",
        " \n",
        "\n\n",
        "<a ",
        "<!--",
        "<?",
        "a=\"",
        "By A ",
        "and ",
        ", and ",
        "A, B, ",
        "12:05 ",
        "2022-02-09 ",
        "9 February ",
        "Feb. 9, ",
        "http://a/",
        "www.",
        "~",
        "~a",
        "{\"",
        "[\"",
        "\\",
        "“a” ",
        "the ",
        "said ",
        "said. ",
        "Mr. A ",
        "A & B ",
        "(a) ",
        "$1 ",
        "1%",
        "á",
        "Á"
    };

    private static Map<String, Pattern> patterns() throws IllegalAccessException {
        Map<String, Pattern> patterns = new TreeMap<>();
        for (JavaClass type : new ClassFileImporter()
                .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
                .importPackages("org.nuncio")) {
            for (JavaField field : type.getFields()) {
                if (field.getRawType().isEquivalentTo(Pattern.class)) {
                    Field found = field.reflect();
                    if (Modifier.isStatic(found.getModifiers())) {
                        found.setAccessible(true);
                        patterns.put(field.getFullName(), (Pattern) found.get(null));
                    }
                }
            }
        }
        return patterns;
    }

    /** The ending is there so that what was begun does not come to an end. */
    private static List<String> texts() {
        List<String> texts = new ArrayList<>();
        for (String piece : PIECES) {
            String run = piece.repeat(LENGTH / piece.length());
            texts.add(run + "!");
            texts.add("By " + run + "\u0001");
        }
        return texts;
    }

    private static long millis(Pattern pattern, String text) {
        long begun = cpu();
        try {
            pattern.matcher(text).find();
            pattern.matcher(text).matches();
            pattern.matcher(text).lookingAt();
        } catch (StackOverflowError deep) {
            return Long.MAX_VALUE;
        }
        return (cpu() - begun) / 1_000_000;
    }

    /** Of this thread: another program that is at work makes nothing slower. */
    private static long cpu() {
        return ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
    }

    @Test
    void noneGoesAstray() throws IllegalAccessException {
        Map<String, Pattern> patterns = patterns();
        List<String> astray = new ArrayList<>();
        patterns.forEach((name, pattern) -> texts().forEach(text -> {
            long millis = millis(pattern, text);
            if (millis > LONGEST_MILLIS) {
                astray.add(name + " on " + text.substring(0, 20) + "…: "
                        + (millis == Long.MAX_VALUE ? "stack overflow" : millis + " ms"));
            }
        }));
        assertThat(patterns).hasSizeGreaterThan(60);
        assertThat(astray).isEmpty();
    }
}
