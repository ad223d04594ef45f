package org.nuncio.coding.event;

import java.util.List;
import java.util.Map;
import org.nuncio.article.Article;
import org.nuncio.mention.InstrumentMention;
import org.nuncio.mention.QuantityMention;
import org.nuncio.mention.Statement;

/**
 * The record of one report.
 *
 * @param counts sentences, parsed, clauses, events, silences …
 * @param versions coder, codebook, gazetteer, models
 */
public record CodedReport(
        Article article,
        List<CodedEvent> events,
        List<Statement> statements,
        List<QuantityMention> quantities,
        List<InstrumentMention> instruments,
        List<Silence> silences,
        Map<String, Integer> counts,
        Map<String, String> versions) {

    public CodedReport {
        events = List.copyOf(events);
        statements = List.copyOf(statements);
        quantities = List.copyOf(quantities);
        instruments = List.copyOf(instruments);
        silences = List.copyOf(silences);
    }
}
