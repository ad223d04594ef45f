package org.nuncio.mention.reference;

import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.nuncio.gazetteer.Actor;
import org.nuncio.mention.Discourse;
import org.nuncio.mention.NounPhrase;
import org.nuncio.mention.Words;
import org.nuncio.sentence.Sentence;
import org.nuncio.sentence.Token;

/** Whose something is where the words right before a possessive tell: <i>the governor and his deputy</i>, <i>criticised Chad over its tests</i>. */
final class Possessives {
    private static final Set<String> REASONS = Set.of("over", "for", "about");

    /** What is done to somebody for what is his. */
    private static final Set<String> JUDGING = Words.set(
            "accuse blame berate censure chide commend condemn congratulate criticise criticize "
                    + "denounce fault fine impose lambaste penalise penalize praise punish rebuke reprimand reproach sanction scold slam sue thank warn");

    /** What is done with or to one's own; to <i>reject his offer</i> is done with another's. */
    private static final Set<String> OWN = Words.set(
            "abandon alter appoint bring build call change command complete continue deploy dismiss end extend fire gather give hold instruct keep "
                    + "lead leave lose make mass mobilise mobilize move name order promote recall resume risk sack send start station suspend tell unveil "
                    + "use withdraw");

    private static final Set<String> BLAMING = Words.set("accuse blame denounce condemn berate castigate expel summon");
    private static final Set<String> ALLEGING = Words.set("allege charge complain");
    private static final Set<String> ENVOYS =
            Words.set("ambassador envoy diplomat staff official consul attache mission personnel");
    private static final Set<String> TIMES = Words.set("hour day week month");

    /** What states have, and alliances of states have not. */
    private static final Set<String> STATELY = Words.set(
            "president king queen monarch junta coup capital dictator ruler regime government cabinet election ballot population constitution");

    /** Bodies that have some of it. */
    private static final Set<String> STATELIKE = Set.of("EU");

    private final Discourse discourse;

    Possessives(Discourse discourse) {
        this.discourse = discourse;
    }

    /** @param fits whom the pronoun can stand for; empty where others than the words right before have to tell */
    Optional<Discourse.Entity> owner(Sentence sentence, Token pronoun, Predicate<Discourse.Entity> fits) {
        return joined(sentence, pronoun)
                .or(() -> judged(sentence, pronoun, fits))
                .or(() -> blamed(sentence, pronoun, fits));
    }

    /** <i>cut aid to Chad, accusing its president of fraud</i>, <i>broke with Chad and gave its envoys a week</i>: nobody blames or expels his own. */
    private Optional<Discourse.Entity> blamed(Sentence sentence, Token pronoun, Predicate<Discourse.Entity> fits) {
        if (!pronoun.form().equals("its")) {
            return Optional.empty();
        }
        Optional<Token> noun = sentence.head(pronoun);
        Optional<Token> verb = noun.flatMap(n -> blaming(sentence, n)).filter(v -> v.is("advcl") || v.is("conj"));
        Optional<Token> main = verb.flatMap(sentence::head)
                .filter(m -> m.isVerb() && m.index() < verb.get().index());
        Set<Integer> others = main.map(m -> sentence.children(m).stream()
                        .filter(t ->
                                t.index() > m.index() && t.index() < verb.get().index())
                        .flatMap(t -> sentence.subtree(t).stream())
                        .map(Token::index)
                        .collect(Collectors.toSet()))
                .orElse(Set.of());
        return others.isEmpty()
                ? Optional.empty()
                : discourse.last(
                        sentence.index(),
                        pronoun.index(),
                        fits.and(e -> e.sentence() == sentence.index() && others.contains(e.token())));
    }

    /** The verb of blame or expulsion whose object the noun is, or of which it begins the charge: <i>alleging that its army had fired</i>. */
    private static Optional<Token> blaming(Sentence sentence, Token noun) {
        Optional<Token> verb = sentence.head(noun);
        if (noun.is("nsubj")) {
            return verb.filter(v -> v.is("ccomp")).flatMap(sentence::head).filter(v -> ALLEGING.contains(v.lemma()));
        }
        boolean served = noun.is("iobj") || noun.is("obj");
        return verb.filter(v -> served
                && (BLAMING.contains(v.lemma())
                        || v.lemma().equals("give")
                                && ENVOYS.contains(noun.lemma())
                                && sentence.hasChild(v, t -> TIMES.contains(t.lemma()))));
    }

    /** <i>the governor and his deputy</i>: the one before <i>and</i>. */
    private Optional<Discourse.Entity> joined(Sentence sentence, Token pronoun) {
        boolean person = Set.of("his", "her").contains(pronoun.form().toLowerCase(Locale.ROOT));
        return person
                ? sentence.head(pronoun)
                        .filter(noun -> noun.is("conj"))
                        .flatMap(sentence::head)
                        .flatMap(first -> discourse.lastEver(
                                e -> e.sentence() == sentence.index() && e.token() == first.index() && e.isPerson()))
                : Optional.empty();
    }

    /** Of <i>Mali imposed sanctions on Chad over its tests</i> the tests are Chad's, but <i>over its own fears</i> are Mali's. */
    private Optional<Discourse.Entity> judged(Sentence sentence, Token pronoun, Predicate<Discourse.Entity> fits) {
        int next = pronoun.index() + 1;
        boolean own = next < sentence.tokens().size() && sentence.word(next).equals("own");
        return sentence.head(pronoun)
                .filter(noun -> !own && REASONS.contains(NounPhrase.preposition(sentence, noun)))
                .map(noun -> NounPhrase.verb(sentence, noun))
                .filter(verb -> verb >= 0 && verb < pronoun.index() && isJudging(sentence, sentence.token(verb)))
                .flatMap(verb -> discourse.before(sentence.index(), pronoun.index()).stream()
                        .filter(e -> e.sentence() == sentence.index() && e.token() > verb && fits.test(e))
                        .findFirst());
    }

    /** Of <i>Lind was sure that Roe had sent his army</i> the army is Roe's: of a clause within another, whoever does in it what is done to one's own. */
    Optional<Discourse.Entity> ofDoer(Sentence sentence, Token pronoun, Predicate<Discourse.Entity> fits) {
        boolean his = Set.of("his", "her").contains(pronoun.form().toLowerCase(Locale.ROOT))
                && pronoun.tag().equals("PRP$");
        Optional<Token> doer = sentence.head(pronoun)
                .filter(noun -> his && noun.is("obj"))
                .flatMap(sentence::head)
                .filter(verb -> OWN.contains(verb.lemma()) && !verb.is("root"))
                .flatMap(verb -> sentence.child(verb, "nsubj"));
        return doer.flatMap(subject -> discourse.last(
                sentence.index(),
                pronoun.index(),
                fits.and(e -> e.sentence() == sentence.index() && e.token() == subject.index())));
    }

    /** <i>The bloc suspended Chad after its president was ousted</i>: a bloc has no president, so he is Chad's. */
    static boolean isOfStatesOnly(Sentence sentence, Token pronoun, Discourse.Entity entity) {
        String code = entity.actor().code();
        boolean body = entity.actor().kind() == Actor.Kind.ORGANISATION
                && entity.actor().sector() == null
                && code != null
                && !STATELIKE.contains(code);
        return body
                && pronoun.tag().equals("PRP$")
                && sentence.head(pronoun)
                        .filter(noun -> STATELY.contains(noun.lemma()))
                        .isPresent();
    }

    private static boolean isJudging(Sentence sentence, Token verb) {
        return JUDGING.contains(verb.lemma())
                && !sentence.hasChild(verb, t -> t.relation().equals("aux:pass"))
                && !verb.is("acl");
    }
}
