package org.nuncio.publish;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.nuncio.coding.event.CodedReport;
import org.nuncio.gazetteer.Actor;
import org.nuncio.mention.Statement;
import org.nuncio.publish.Page.Piece;
import org.nuncio.publish.Style.Ink;

/** Who said what: each speaker once, in the order in which they first speak. */
final class SayingsSection {
    private final Page page;
    private final boolean numbered;

    SayingsSection(Page page, boolean numbered) {
        this.page = page;
        this.numbered = numbered;
    }

    private record Speaker(String label, String name) {}

    void write(List<CodedReport> reports) {
        Map<Speaker, List<List<Piece>>> sayings = new LinkedHashMap<>();
        for (int i = 0; i < reports.size(); i++) {
            for (Statement statement : reports.get(i).statements()) {
                Speaker speaker = speaker(statement, reports.get(i).article().text());
                if (speaker != null && !isPart(statement, reports.get(i).statements())) {
                    sayings.computeIfAbsent(speaker, s -> new ArrayList<>())
                            .add(words(statement, reports.get(i).article().text(), i + 1));
                }
            }
        }
        if (!sayings.isEmpty()) {
            page.heading("WHO SAID WHAT");
            sayings.forEach(this::write);
        }
    }

    /** Quoted words within a longer saying of the same speaker are not shown twice. */
    private static boolean isPart(Statement statement, List<Statement> all) {
        return all.stream()
                .anyMatch(other -> !other.span().equals(statement.span())
                        && other.span().contains(statement.span())
                        && Objects.equals(other.speaker(), statement.speaker()));
    }

    private void write(Speaker speaker, List<List<Piece>> words) {
        List<Piece> name = new ArrayList<>();
        if (!speaker.label().startsWith("-")) {
            name.add(new Piece(speaker.label(), Ink.CODE));
        }
        name.add(new Piece(speaker.name(), Ink.STRONG));
        page.paragraph(2, name);
        words.forEach(pieces -> page.paragraph(6, pieces));
    }

    /** Their words in quotation marks; what is told in the report's words without. */
    private List<Piece> words(Statement statement, String text, int number) {
        String words = EventLines.shortened(statement.span().cut(text).strip());
        List<Piece> pieces = new ArrayList<>();
        pieces.add(Piece.of(statement.direct() ? "“" + words + "”" : "… " + words));
        if (statement.kind().equals("denial")) {
            pieces.add(new Piece("(denial)", Ink.BAD));
        }
        if (numbered) {
            pieces.add(new Piece("[" + number + "]", Ink.QUIET));
        }
        return pieces;
    }

    private static @Nullable Speaker speaker(Statement statement, String text) {
        Actor actor = statement.speaker();
        if (actor != null) {
            return new Speaker(actor.label(), actor.name());
        }
        return statement.speakerSpan() == null
                ? null
                : new Speaker("-", statement.speakerSpan().cut(text));
    }
}
