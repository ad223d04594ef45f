package org.nuncio.coding;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.nuncio.article.Article;
import org.nuncio.codebook.Codebook;
import org.nuncio.codebook.Form;
import org.nuncio.coding.event.CodedEvent;
import org.nuncio.coding.event.CodedReport;
import org.nuncio.coding.event.Silence;
import org.nuncio.coding.match.Lemmas;
import org.nuncio.mention.Statement;
import org.nuncio.sentence.Sentence;
import org.nuncio.sentence.Token;
import org.nuncio.text.Span;

/** Tells sentence by sentence what was coded, what was left silent, and which words of the codebook no pattern fitted. */
public final class Explainer {
    private final Coder coder;
    private final Codebook codebook;

    public Explainer(Coder coder, Codebook codebook) {
        this.coder = coder;
        this.codebook = codebook;
    }

    /** One sentence with everything that was made of it. */
    public record Explained(
            Span span, boolean parsed, List<CodedEvent> events, List<Silence> silences, List<Unfitted> unfitted) {}

    /** A word outside of all that fired, and none that tells who speaks, with the entries that have it in a pattern whose other words the sentence has as well. */
    public record Unfitted(Span span, List<String> entries) {}

    /** The sentences in the order of the text; the events and silences are those of {@link Coder#code}. */
    public List<Explained> explain(Article article) {
        CodedReport report = coder.code(article);
        List<Explained> explained = new ArrayList<>();
        for (Sentence sentence : coder.reader().read(article.text(), article.paragraphs(), coder.worth())) {
            List<CodedEvent> events = report.events().stream()
                    .filter(e -> e.sentence() == sentence.index())
                    .toList();
            List<Silence> silences = report.silences().stream()
                    .filter(s -> s.sentence() == sentence.index())
                    .toList();
            List<Statement> statements = report.statements().stream()
                    .filter(s -> s.sentence() == sentence.index())
                    .toList();
            List<Unfitted> unfitted = unfitted(sentence, events, silences).stream()
                    .filter(word -> statements.stream()
                            .noneMatch(s -> s.cue().equalsIgnoreCase(word.span().cut(article.text()))))
                    .toList();
            explained.add(new Explained(sentence.span(), sentence.parsed(), events, silences, unfitted));
        }
        return explained;
    }

    private List<Unfitted> unfitted(Sentence sentence, List<CodedEvent> events, List<Silence> silences) {
        List<Unfitted> unfitted = new ArrayList<>();
        Set<String> words = Lemmas.words(sentence);
        for (Token token : sentence.tokens()) {
            boolean helper = token.is("aux") || token.is("cop");
            boolean fired = events.stream().anyMatch(e -> e.evidence().contains(token.span()))
                    || silences.stream().anyMatch(s -> s.span().contains(token.span()));
            List<String> entries = uses(token).stream()
                    .filter(use -> words.containsAll(use.asked()))
                    .map(use -> use.entry().id())
                    .distinct()
                    .toList();
            if (!helper && !fired && !entries.isEmpty()) {
                unfitted.add(new Unfitted(token.span(), entries));
            }
        }
        return unfitted;
    }

    private List<Codebook.Use> uses(Token token) {
        if (token.isVerb()) {
            return codebook.uses(Form.Kind.VERB, token.lemma());
        }
        if (token.isNoun()) {
            return codebook.uses(Form.Kind.NOUN, token.lemma());
        }
        return token.tag().startsWith("JJ") ? codebook.uses(Form.Kind.ADJECTIVE, token.lemma()) : List.of();
    }
}
