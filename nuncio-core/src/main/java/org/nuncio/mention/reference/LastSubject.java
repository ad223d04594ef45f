package org.nuncio.mention.reference;

import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import org.nuncio.gazetteer.Actor;
import org.nuncio.mention.Discourse;
import org.nuncio.mention.SourceKind;
import org.nuncio.mention.Words;
import org.nuncio.sentence.Sentence;
import org.nuncio.sentence.Token;

/** Who goes on speaking though nobody has named him: <i>A naval officer doubted it. "We have no news," he said</i>; <i>The gang doubled its ransom. "Pay," it wrote</i>. */
final class LastSubject {
    private static final Set<String> SPEAKING =
            Words.set("say add tell write declare explain insist argue note ask warn claim recall conclude");

    private static final int MAIN_CLAUSE = 2;

    private LastSubject() {}

    /** The subject of the sentence before, if the pronoun speaks and no name of a person or a state could have been meant rather. */
    static Optional<Discourse.Entity> speaking(
            Discourse discourse, Sentence sentence, Token pronoun, Predicate<Discourse.Entity> free) {
        boolean speaks = pronoun.is("nsubj")
                && sentence.head(pronoun)
                        .filter(v -> SPEAKING.contains(v.lemma()))
                        .isPresent();
        if (!speaks) {
            return Optional.empty();
        }
        Predicate<Discourse.Entity> subject = switch (pronoun.form().toLowerCase(Locale.ROOT)) {
            case "he" -> e -> isUnnamed(e) && !e.gender().equals("f");
            case "she" -> e -> isUnnamed(e) && !e.gender().equals("m");
            case "it" -> e -> e.isUnknownBody() || isQuoted(sentence) && isBody(e);
            default -> e -> false;
        };
        return discourse.last(
                sentence.index(),
                0,
                free.and(subject).and(e -> e.sentence() == sentence.index() - 1 && e.rank() == MAIN_CLAUSE));
    }

    private static boolean isUnnamed(Discourse.Entity entity) {
        return entity.isPerson() && !entity.isCollective() && !entity.plural() && !SourceKind.isNamed(entity.actor());
    }

    /** <i>"Pay," it wrote</i>: nobody stands between the body of the sentence before and its words. */
    private static boolean isQuoted(Sentence sentence) {
        return "\"“'‘".indexOf(sentence.text().charAt(0)) >= 0;
    }

    private static boolean isBody(Discourse.Entity entity) {
        boolean body = entity.isBody() && entity.actor().kind() != Actor.Kind.BLOC && !entity.plural();
        return body || entity.isCollective();
    }
}
