package org.nuncio.sentence.kernel;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.nuncio.sentence.cache.CacheFile;

/** The folder in which the models lie converted, so that they load in a fraction of a second. */
public final class ModelFolder {
    /** What earlier versions have left, 650 MB. */
    private static final List<String> UNPACKED = List.of(
            "en-ambiguity-classes-simplified-lowercase.ser",
            "en-brown-clusters-simplified-lowercase.ser",
            "en-pos.ser",
            "en-ner.ser",
            "en-dep.ser");

    /** Makes the models from those of the library. */
    interface Conversion {
        Models.Contents convert() throws IOException;
    }

    private final Path folder;
    private final Path file;
    private final Conversion conversion;

    public ModelFolder(Path folder) {
        this(folder, LibraryModels::convert);
    }

    /** @param conversion what is done where there is no file */
    ModelFolder(Path folder, Conversion conversion) {
        this.folder = folder;
        this.conversion = conversion;
        this.file = file(ModelFile.FORMAT);
    }

    private Path file(int format) {
        return folder.resolve(version() + "." + format + ".models");
    }

    /** Name and version of the models. */
    public static String version() {
        return "nlp4j-" + LibraryModels.VERSION;
    }

    /** Where the file is, or will be. */
    public Path file() {
        return file;
    }

    /** Whether there is a file, so that loading takes no time to speak of. */
    public boolean isFilled() {
        return Files.exists(file);
    }

    /**
     * Loads the models; makes the file where there is none, or where it is damaged.
     *
     * @throws UncheckedIOException where the folder cannot be written
     */
    public Models load() {
        return new Models(contents());
    }

    Models.Contents contents() {
        return kept().read().orElseGet(this::convert);
    }

    private CacheFile<Models.Contents> kept() {
        return new CacheFile<>(file, new ModelFile());
    }

    private Models.Contents convert() {
        try {
            Models.Contents models = conversion.convert();
            kept().write(models);
            removeOld();
            return models;
        } catch (IOException e) {
            throw new UncheckedIOException("the language models cannot be written to " + file, e);
        }
    }

    private void removeOld() throws IOException {
        for (int format = 1; format < ModelFile.FORMAT; format++) {
            Files.deleteIfExists(file(format));
        }
        Path old = folder.resolve(version());
        for (String name : UNPACKED) {
            Files.deleteIfExists(old.resolve(name));
        }
        if (Files.isDirectory(old) && isEmpty(old)) {
            Files.delete(old);
        }
    }

    private static boolean isEmpty(Path folder) throws IOException {
        try (var files = Files.list(folder)) {
            return files.findAny().isEmpty();
        }
    }
}
