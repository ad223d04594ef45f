package org.nuncio.app;

import static java.util.stream.Collectors.toUnmodifiableSet;

import java.util.Arrays;
import java.util.List;
import java.util.Set;
import org.nuncio.codebook.Codebook;
import org.nuncio.codebook.CodebookLoader;
import org.nuncio.text.Diagnostic;
import org.nuncio.text.Folder;

/** What a filter may name. */
record Vocabulary(Set<String> types, Set<String> modes, Set<String> contexts, Set<String> statuses) {

    /** Of the codebook that is packed with the program. */
    static Vocabulary packed() {
        CodebookLoader.Loaded loaded = CodebookLoader.load(Folder.ofResources(Codebook.class, "data"));
        List<Diagnostic> faults = loaded.diagnostics();
        if (loaded.codebook() == null) {
            throw new BrokenCodebook(faults);
        }
        return of(loaded.codebook());
    }

    static Vocabulary of(Codebook codebook) {
        return new Vocabulary(
                Set.copyOf(codebook.types().keySet()),
                codebook.types().values().stream()
                        .flatMap(type -> type.modes().stream())
                        .collect(toUnmodifiableSet()),
                codebook.contexts(),
                Arrays.stream(org.nuncio.coding.Status.values()).map(Enum::name).collect(toUnmodifiableSet()));
    }
}
