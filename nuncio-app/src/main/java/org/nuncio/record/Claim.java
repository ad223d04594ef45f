package org.nuncio.record;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What one article says that happened.
 *
 * @param id {@code c} and twelve hexadecimal digits over the report and the coded event
 * @param report id of the report
 * @param version of the rules that coded it, a row of the table {@code version}
 * @param sentence index in the article, from 0
 * @param status ACTUAL, FUTURE, CONDITIONAL, HYPOTHETICAL, HISTORICAL or NEGATED
 * @param sourceKind who asserts it: named, office, organisation, unnamed-official, unnamed-witness, document, outlet or report
 * @param evidence the words of the clause
 * @param start of the evidence, in code points of the article's text
 * @param entry id of the codebook entry
 * @param operators ids of operator entries over it, the outermost first
 * @param decidedBy rule or likeness
 * @param pointers where the words of date, place, condition and source stand
 */
public record Claim(
        String id,
        String report,
        int version,
        int sentence,
        String type,
        String act,
        List<String> modes,
        List<String> contexts,
        String status,
        List<Party> actors,
        List<Party> recipients,
        @Nullable Day day,
        @Nullable Site site,
        List<Figure> figures,
        String sourceKind,
        @Nullable String source,
        @Nullable String sourceCode,
        @Nullable String condition,
        double intensity,
        String quad,
        @Nullable String cameo,
        double confidence,
        String evidence,
        int start,
        int end,
        String entry,
        List<String> operators,
        String decidedBy,
        String pattern,
        Pointers pointers) {
    public Claim {
        modes = List.copyOf(modes);
        contexts = List.copyOf(contexts);
        actors = List.copyOf(actors);
        recipients = List.copyOf(recipients);
        figures = List.copyOf(figures);
        operators = List.copyOf(operators);
    }
}
