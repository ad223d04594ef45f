package org.nuncio.publish;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.nuncio.coding.Explainer.Explained;
import org.nuncio.coding.Explainer.Unfitted;
import org.nuncio.coding.event.Attribution;
import org.nuncio.coding.event.CodedEvent;
import org.nuncio.coding.event.Guess;
import org.nuncio.coding.event.Reason;
import org.nuncio.coding.event.Silence;
import org.nuncio.mention.ActorMention;
import org.nuncio.mention.QuantityMention;
import org.nuncio.publish.Page.Piece;
import org.nuncio.publish.Style.Ink;
import org.nuncio.text.Span;

/** Why each event of a text was coded, and what was not, sentence by sentence, on 80 columns. */
public final class Explanation {
    private static final int COLUMN = 18;

    /** What the record says where a correction changed who does it, or to whom. */
    private static final String PARTIES = "parties by ";

    private final String text;
    private final Page page;

    /** @param text the article's, which all spans point into */
    public Explanation(String text, Style style) {
        this.text = text;
        this.page = new Page(style);
    }

    public String of(List<Explained> sentences) {
        for (int i = 0; i < sentences.size(); i++) {
            sentence(i + 1, sentences.get(i));
        }
        return page.text();
    }

    private void sentence(int number, Explained sentence) {
        page.gap();
        page.row(Integer.toString(number), 6, List.of(new Piece(sentence.span().cut(text), Ink.STRONG)));
        sentence.events().forEach(this::event);
        sentence.silences().forEach(this::silence);
        sentence.unfitted().forEach(this::unfitted);
        if (!sentence.parsed()) {
            fact("not parsed", "no word of the codebook stands in it, or it is too long");
        } else if (sentence.events().isEmpty()
                && sentence.silences().isEmpty()
                && sentence.unfitted().isEmpty()) {
            fact("nothing", "no entry of the codebook fits");
        }
    }

    private void event(CodedEvent event) {
        String mode = event.modes().isEmpty() ? "" : "/" + String.join(",", event.modes());
        boolean conflict = event.quad().endsWith("conflict");
        page.row(
                "  CODED",
                COLUMN,
                List.of(
                        new Piece(event.type() + mode, conflict ? Ink.BAD : Ink.GOOD),
                        Piece.of(status(event)),
                        new Piece(quoted(event.evidence()), Ink.QUIET)));
        Reason reason = event.reason();
        if (reason.guess() == null) {
            fact("entry", reason.entry() + ", by its " + reason.form() + " pattern “" + reason.pattern() + "”");
        } else {
            guess(reason.pattern(), event.type(), reason.guess());
        }
        if (!event.reason().operators().isEmpty()) {
            fact(
                    "operators",
                    String.join(" over ", event.reason().operators()) + ", over the act of "
                            + event.reason().entry());
        }
        event.actors().forEach(actor -> actor("actor", actor));
        event.recipients().forEach(actor -> actor("recipient", actor));
        reason.actors().stream()
                .filter(a -> a.startsWith(PARTIES))
                .forEach(a -> fact("corrected", a.substring("parties ".length())));
        circumstances(event);
        event.reason().rejected().forEach(rival -> fact("rejected", rival));
        fact("confidence", Double.toString(event.confidence()));
    }

    private void guess(String predicate, String type, Guess guess) {
        fact("no entry", "fits “" + predicate + "”; by likeness to the examples " + type + ", " + guess.probability());
        guess.nearest()
                .forEach(near -> fact(
                        "nearest", "“" + near.example() + "” (" + near.entry() + "), likeness " + near.likeness()));
    }

    private String status(CodedEvent event) {
        return event.condition() == null ? event.status().name() : event.status() + " on " + quoted(event.condition());
    }

    private void actor(String role, ActorMention mention) {
        List<Piece> pieces = new ArrayList<>(EventLines.actors(List.of(mention)));
        pieces.add(Piece.of("by " + mention.rule() + ", " + quoted(mention.span())));
        page.row("    " + role, COLUMN, pieces);
    }

    /** <i>, by coordination</i> where the slot was filled over a link. */
    private static String link(CodedEvent event, String slot) {
        return event.reason().actors().stream()
                .filter(a -> a.startsWith(slot + " by "))
                .findFirst()
                .map(a -> ", linked" + a.substring(slot.length()))
                .orElse("");
    }

    private void circumstances(CodedEvent event) {
        if (event.date() != null) {
            String day = event.date().value() == null
                    ? "as written"
                    : Days.range(event.date().value(), event.date().end());
            fact(
                    "date",
                    day + " by " + event.date().rule() + ", "
                            + quoted(event.date().span()) + link(event, "date"));
        }
        if (event.place() != null) {
            fact(
                    "place",
                    event.place().place().name() + ", " + quoted(event.place().span()) + link(event, "place"));
        }
        for (QuantityMention quantity : event.quantities()) {
            fact("quantity", quantity.role() + " " + Numbers.range(quantity) + ", " + quoted(quantity.span()));
        }
        Attribution attribution = event.attribution();
        fact(
                "said by",
                attribution.speaker() == null
                        ? "the " + attribution.kind().replace('-', ' ')
                        : attribution.speaker() + " (" + attribution.kind().replace('-', ' ') + ")");
    }

    private void silence(Silence silence) {
        String why = Phrases.silence(silence.why()) + " (" + silence.why() + ")";
        page.row(
                "  SILENT",
                COLUMN,
                List.of(Piece.of(quoted(silence.span()) + " fits " + silence.entry() + ", but " + why)));
    }

    private void unfitted(Unfitted word) {
        String entries = word.entries().stream().limit(4).collect(Collectors.joining(", "));
        int more = word.entries().size() - 4;
        String known = entries + (more > 0 ? " and " + more + " more" : "");
        page.row(
                "  NO FIT",
                COLUMN,
                List.of(new Piece(
                        quoted(word.span()) + " is a word of " + known + ", but stands in none of their patterns here",
                        Ink.QUIET)));
    }

    private void fact(String name, String value) {
        page.row("    " + name, COLUMN, List.of(Piece.of(value)));
    }

    private String quoted(Span span) {
        return "“" + EventLines.shortened(span.cut(text)) + "”";
    }
}
