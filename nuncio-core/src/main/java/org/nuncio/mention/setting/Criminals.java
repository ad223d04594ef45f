package org.nuncio.mention.setting;

import java.util.List;
import java.util.Optional;
import org.nuncio.mention.Discourse;
import org.nuncio.mention.NounPhrase;

/** Criminals without a country who are such as the report has told of. */
final class Criminals {
    private Criminals() {}

    /** <i>Pirates</i>, <i>one pirate</i> after <i>Somali pirates</i>: such as the report has told of, where it has told of those of one country alone. */
    static Optional<Discourse.Entity> before(NounPhrase phrase, Discourse discourse) {
        String noun = phrase.head().lemma();
        List<Discourse.Entity> told = discourse
                .before(phrase.sentence().index(), phrase.head().index())
                .stream()
                .filter(e -> "CRM".equals(e.actor().sector())
                        && e.actor().code() != null
                        && e.rule().matches("role|anaphor")
                        && e.nouns().contains(noun))
                .toList();
        long countries = told.stream().map(e -> e.actor().code()).distinct().count();
        return phrase.possessor().isEmpty() && countries == 1 ? Optional.of(told.get(0)) : Optional.empty();
    }
}
