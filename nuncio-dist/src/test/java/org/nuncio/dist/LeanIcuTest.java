package org.nuncio.dist;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** ICU4J does without most of its data what it does with them, of what is asked of it. */
class LeanIcuTest {
    private static final String WORDS = "Привет กรุงเทพ 北京 서울 Łódź بغداد Αθήνα თბილისი Երևան दिल्ली";

    @TempDir
    Path folder;

    @Test
    void spellsInLatinLettersWhatIsWrittenInOthers() throws IOException, ReflectiveOperationException {
        Path whole = Files.createDirectory(folder.resolve("whole"));
        Path icu = Arrays.stream(System.getProperty("java.class.path").split(System.getProperty("path.separator")))
                .map(Path::of)
                .filter(file -> file.getFileName().toString().matches("icu4j-\\d.*\\.jar"))
                .findFirst()
                .orElseThrow();
        Files.copy(icu, whole.resolve(icu.getFileName()));
        LeanJars.write(whole, folder.resolve("lean"), Lean.forPlatforms(Set.of("linux-x64")));
        Path lean = folder.resolve("lean/lib").resolve(icu.getFileName());
        assertThat(Files.size(lean)).isLessThan(20_000_000);
        assertThat(spelt(lean)).isEqualTo("Privet krungtheph bei jing seoul Lodz bghdad Athena tbilisi Erevan dilli");
    }

    private static String spelt(Path jar) throws IOException, ReflectiveOperationException {
        URL[] urls = {jar.toUri().toURL()};
        try (URLClassLoader loader = new URLClassLoader(urls, ClassLoader.getPlatformClassLoader())) {
            Class<?> transliterator = loader.loadClass("com.ibm.icu.text.Transliterator");
            Object spelling =
                    transliterator.getMethod("getInstance", String.class).invoke(null, "Any-Latin; Latin-ASCII");
            return (String)
                    transliterator.getMethod("transliterate", String.class).invoke(spelling, WORDS);
        }
    }
}
