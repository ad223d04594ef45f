package org.nuncio.coding.home;

import java.util.Locale;
import java.util.Set;
import org.nuncio.mention.ActorMention;
import org.nuncio.mention.NounPhrase;
import org.nuncio.sentence.Sentence;
import org.nuncio.sentence.Token;

/** People who are not at home where they act: <i>diplomats</i>, <i>observers</i>, <i>Ambassador Ada Lind</i>. */
final class Guests {
    private static final Set<String> NOUNS = Set.of(
            "donor diplomat envoy ambassador embassy consulate peacekeeper observer monitor inspector tourist mediator"
                    .split(" "));

    private Guests() {}

    static boolean isOne(Sentence sentence, Token head) {
        return NOUNS.contains(head.lemma())
                || head.isProperNoun()
                        && new NounPhrase(sentence, head)
                                .tokens().stream()
                                        .anyMatch(t -> NOUNS.contains(t.form().toLowerCase(Locale.ROOT)));
    }

    static boolean isOne(Sentence sentence, ActorMention mention) {
        return mention.sentence() == sentence.index() && isOne(sentence, sentence.token(mention.head()));
    }
}
