package org.nuncio.app;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.nuncio.codebook.Codebook;
import org.nuncio.codebook.CodebookLoader;
import org.nuncio.gazetteer.Gazetteer;
import org.nuncio.gazetteer.GazetteerLoader;
import org.nuncio.text.Diagnostic;
import org.nuncio.text.Folder;

/** The codebook and the gazetteer of a run: those that come with the program, and what the user's folder adds. */
record Rules(Codebook codebook, Gazetteer gazetteer) {

    /**
     * @param own a folder laid out like {@code codebook/}, whose files come on top, or null
     * @throws BrokenCodebook with all faults of both
     */
    static Rules load(@Nullable Path own, Terminal terminal) {
        List<Diagnostic> diagnostics = new ArrayList<>();
        CodebookLoader.Loaded codebook = CodebookLoader.load(codebookFolder(own, diagnostics));
        Folder tables = Shipped.gazetteer();
        GazetteerLoader.Loaded gazetteer = GazetteerLoader.load(tables::read, tables.version());
        diagnostics.addAll(codebook.diagnostics());
        diagnostics.addAll(gazetteer.diagnostics());
        if (codebook.codebook() == null
                || gazetteer.gazetteer() == null
                || diagnostics.stream().anyMatch(Diagnostic::isError)) {
            throw new BrokenCodebook(diagnostics);
        }
        diagnostics.forEach(terminal::say);
        return new Rules(codebook.codebook(), gazetteer.gazetteer());
    }

    private static Folder codebookFolder(@Nullable Path own, List<Diagnostic> diagnostics) {
        Folder ours = Shipped.codebook();
        if (own == null) {
            return ours;
        }
        Folder added = Shipped.read(own);
        added.names().stream().filter(name -> !isRead(ours, name)).forEach(name -> diagnostics.add(stray(own, name)));
        return ours.plus(added);
    }

    private static boolean isRead(Folder ours, String name) {
        boolean inFolder = name.matches("(acts|operators|classes)/.+\\.yaml");
        return inFolder || ours.names().contains(name);
    }

    private static Diagnostic stray(Path own, String name) {
        return Diagnostic.error(
                "codebook.stray-file",
                own.resolve(name).toString(),
                "nothing reads this file.",
                "Put entries into acts/ or operators/ and word lists into classes/ within that folder.");
    }
}
