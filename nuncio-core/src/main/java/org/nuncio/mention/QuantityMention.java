package org.nuncio.mention;

import org.jspecify.annotations.Nullable;
import org.nuncio.text.Span;

/**
 * A number of something: {@code "more than 100,000 troops"} is troops, 100000, low 100000, no high, {@code more than}.
 *
 * @param role killed, wounded, arrested, missing, displaced, troops, weapons, crowd, people, money, duration, distance, percent, count …
 * @param unit troops, people, hours, USD, the role for what has happened to people ({@code killed}), else the lemma of the noun
 * @param relation in lower case, as written: {@code about}, {@code at least}, {@code several dozen}; but {@code over} and its like are {@code more than}, {@code further} and
 *     its like {@code more}, every range {@code between}, a number without such words {@code exactly}
 */
public record QuantityMention(
        Span span,
        int sentence,
        int head,
        String role,
        String unit,
        double value,
        @Nullable Double low,
        @Nullable Double high,
        String relation)
        implements Mention {

    public QuantityMention withRole(String newRole) {
        return new QuantityMention(span, sentence, head, newRole, unit, value, low, high, relation);
    }
}
