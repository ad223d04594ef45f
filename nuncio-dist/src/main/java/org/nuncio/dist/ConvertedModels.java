package org.nuncio.dist;

import java.nio.file.Path;
import org.nuncio.sentence.kernel.ModelFolder;

/** Converts the language models of NLP4J, so that nobody who has the archive needs to, and the models of the library need not be in it. */
final class ConvertedModels {
    private ConvertedModels() {}

    /** Argument: the folder to write. Takes half a minute, and nothing where the models are there. */
    public static void main(String[] args) {
        new ModelFolder(Path.of(args[0])).load();
    }
}
