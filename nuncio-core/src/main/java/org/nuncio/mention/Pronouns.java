package org.nuncio.mention;

import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import org.nuncio.gazetteer.Actor;
import org.nuncio.sentence.Sentence;
import org.nuncio.sentence.Token;

/** Finds whom a pronoun means: by gender, number and kind, nearness and grammar. */
final class Pronouns {
    private final Discourse discourse;

    Pronouns(Discourse discourse) {
        this.discourse = discourse;
    }

    /** What a pronoun stands for: never another argument of its own verb; who is said to say it, before others. */
    Optional<Discourse.Entity> antecedent(Sentence sentence, Token pronoun) {
        int s = sentence.index();
        int t = pronoun.index();
        boolean possessive = pronoun.tag().equals("PRP$");
        int verb = ActorFinder.governor(sentence, pronoun);
        Predicate<Discourse.Entity> free = e -> possessive || e.sentence() != s || e.verb() != verb;
        Predicate<Discourse.Entity> fits = free.and(fits(pronoun.form().toLowerCase(Locale.ROOT)));
        Optional<Discourse.Entity> speaker = pronoun.is("nsubj")
                ? saying(sentence, verb)
                        .flatMap(v ->
                                discourse.last(s, t, fits.and(e -> e.sentence() == s && e.verb() == v && e.rank() > 0)))
                : Optional.empty();
        return speaker.or(() -> discourse.last(s, t, fits)).or(() -> fallback(sentence, pronoun, free));
    }

    private static Predicate<Discourse.Entity> fits(String pronoun) {
        return switch (pronoun) {
            case "he", "him", "his", "himself" ->
                e -> e.isSomebody() && !e.plural() && !e.gender().equals("f");
            case "she", "her", "hers", "herself" ->
                e -> e.isSomebody() && !e.plural() && !e.gender().equals("m");
            case "it", "its", "itself" ->
                e -> e.isBody() && e.actor().code() != null && e.actor().kind() != Actor.Kind.BLOC;
            case "they", "them", "their", "themselves" ->
                e -> e.plural()
                        || e.actor().kind() == Actor.Kind.ARMED_GROUP
                        || e.actor().kind() == Actor.Kind.BLOC;
            default -> e -> false;
        };
    }

    /** <i>They</i> may be a government; and a translated report may call a state <i>he</i>. */
    private Optional<Discourse.Entity> fallback(Sentence sentence, Token pronoun, Predicate<Discourse.Entity> free) {
        boolean known =
                Set.of("he", "they", "them", "their").contains(pronoun.form().toLowerCase(Locale.ROOT));
        return known
                ? discourse.last(
                        sentence.index(),
                        pronoun.index(),
                        free.and(e -> e.isBody() && e.actor().code() != null))
                : Optional.empty();
    }

    /** The verb whose that-clause this verb heads. */
    private static Optional<Integer> saying(Sentence sentence, int verb) {
        if (verb < 0 || !sentence.token(verb).is("ccomp")) {
            return Optional.empty();
        }
        return sentence.head(sentence.token(verb)).filter(Token::isVerb).map(Token::index);
    }
}
