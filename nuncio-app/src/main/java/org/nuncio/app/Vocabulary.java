package org.nuncio.app;

import static java.util.stream.Collectors.toUnmodifiableSet;

import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.nuncio.codebook.Codebook;
import org.nuncio.codebook.CodebookLoader;
import org.nuncio.coding.event.Status;
import org.nuncio.record.Happenings;
import org.nuncio.text.Diagnostic;

/** What a filter may name. */
record Vocabulary(Set<String> types, Set<String> modes, Set<String> contexts, Set<String> statuses) {

    /** Of the codebook that comes with the program. */
    static Vocabulary shipped() {
        CodebookLoader.Loaded loaded = CodebookLoader.load(Shipped.codebook());
        List<Diagnostic> faults = loaded.diagnostics();
        if (loaded.codebook() == null) {
            throw new BrokenCodebook(faults);
        }
        return of(loaded.codebook());
    }

    /** With what stands in a record as well: it may have been coded with a codebook of the user's own. */
    Vocabulary plus(Happenings.Words words) {
        return new Vocabulary(
                with(types, words.types()), with(modes, words.modes()), with(contexts, words.contexts()), statuses);
    }

    private static Set<String> with(Set<String> some, Set<String> more) {
        return Stream.concat(some.stream(), more.stream()).collect(toUnmodifiableSet());
    }

    static Vocabulary of(Codebook codebook) {
        return new Vocabulary(
                Set.copyOf(codebook.types().keySet()),
                codebook.types().values().stream()
                        .flatMap(type -> type.modes().stream())
                        .collect(toUnmodifiableSet()),
                codebook.contexts(),
                Arrays.stream(Status.values()).map(Enum::name).collect(toUnmodifiableSet()));
    }
}
