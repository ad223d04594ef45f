package org.nuncio.mention.reference;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import org.nuncio.gazetteer.Actor;
import org.nuncio.mention.Discourse;
import org.nuncio.mention.NounPhrase;
import org.nuncio.mention.SourceKind;
import org.nuncio.mention.Things;
import org.nuncio.mention.Words;
import org.nuncio.sentence.Sentence;
import org.nuncio.sentence.Token;

/** Finds whom a pronoun means: by gender, number and kind, nearness and grammar. */
public final class Pronouns {
    private static final Set<String> REFLEXIVE = Set.of("himself", "herself", "itself", "themselves");

    private static final Set<String> HARMING = Words.set(
            "bomb shell attack hit strike raid pound invade seize target destroy kill besiege storm capture blockade condemn accuse arrest detain jail expel deport free release hold ban block freeze confiscate impound");
    /** What armed men do to those who tell of it. */
    private static final Set<String> RAIDING =
            Words.set("burn torch kill shoot loot behead abduct kidnap slaughter massacre raid shell bomb");

    private static final Set<String> HERS = Set.of("she", "her", "hers");

    private static final Set<String> MARKS = Set.of("“", "”", "\"");

    private final Discourse discourse;
    private final Possessives possessives;

    public Pronouns(Discourse discourse) {
        this.discourse = discourse;
        this.possessives = new Possessives(discourse);
    }

    /** What a pronoun stands for: never another argument of its own verb; who is said to say it, before others. */
    public Optional<Discourse.Entity> antecedent(Sentence sentence, Token pronoun) {
        int s = sentence.index();
        int t = pronoun.index();
        boolean possessive = pronoun.tag().equals("PRP$");
        int verb = NounPhrase.verb(sentence, pronoun);
        Optional<Discourse.Entity> owner = possessive
                ? possessives.owner(sentence, pronoun, fits(pronoun.form().toLowerCase(Locale.ROOT)))
                : Optional.empty();
        if (owner.isPresent()) {
            return owner;
        }
        if (REFLEXIVE.contains(pronoun.form().toLowerCase(Locale.ROOT))) {
            return discourse.last(s, t, e -> e.sentence() == s && e.verb() == verb && e.rank() > 0);
        }
        Binding binding = new Binding(sentence, pronoun, verb);
        Predicate<Discourse.Entity> free = e -> (e.sentence() != s || !binding.excludes(e))
                && !(pronoun.is("nsubj") && e.sentence() == s && isQuotedApart(sentence, e.token(), t))
                && !(e.sentence() == s && Things.isCalled(sentence, e.token()))
                && !Possessives.isOfStatesOnly(sentence, pronoun, e);
        Predicate<Discourse.Entity> fits = oneAlone(
                pronoun,
                s,
                free.and(fits(pronoun.form().toLowerCase(Locale.ROOT))).and(e -> e.sentence() == s || !e.isPassedBy()));
        Predicate<Discourse.Entity> says =
                pronoun.form().equalsIgnoreCase("it") ? fits.or(free.and(Discourse.Entity::isUnknownBody)) : fits;
        Optional<Discourse.Entity> speaker = pronoun.is("nsubj")
                ? above(sentence, verb).stream()
                        .flatMap(v ->
                                discourse
                                        .last(s, t, says.and(e -> e.sentence() == s && isSubject(sentence, e, v)))
                                        .stream())
                        .findFirst()
                : Optional.empty();
        Optional<Discourse.Entity> many = partOf(sentence, pronoun);
        if (many.isPresent()) {
            return many;
        }
        return speaker.or(() -> LastSubject.speaking(discourse, sentence, pronoun, free))
                .or(() -> Foes.owner(discourse, sentence, pronoun, fits))
                .or(() -> ofOwnClause(sentence, pronoun, verb, fits))
                .or(() -> possessives.ofDoer(sentence, pronoun, fits))
                .or(() -> goesOn(sentence, pronoun, fits))
                .or(() -> known(pronoun, s, t, fits))
                .or(() -> named(pronoun, s, t, fits))
                .or(() -> discourse.last(s, t, fits))
                .map(e -> spokesbody(sentence, pronoun, e))
                .map(e -> whoeverIsArmed(sentence, pronoun, e, fits))
                .or(() -> fallback(sentence, pronoun, free));
    }

    /** <i>Rebels came at night, residents said. They burned the market</i>: not the residents. */
    private Discourse.Entity whoeverIsArmed(
            Sentence sentence, Token pronoun, Discourse.Entity found, Predicate<Discourse.Entity> fits) {
        boolean harmed = pronoun.is("nsubj")
                && pronoun.form().equalsIgnoreCase("they")
                && found.sentence() < sentence.index()
                && "CVL".equals(found.actor().sector())
                && sentence.head(pronoun)
                        .filter(v -> RAIDING.contains(v.lemma()))
                        .isPresent();
        int s = sentence.index();
        return harmed
                ? discourse
                        .last(s, pronoun.index(), fits.and(e -> s - e.sentence() <= 2 && e.isRising()))
                        .orElse(found)
                : found;
    }

    /** Who does the verb, also in a relative clause: <i>Chad, which warned that it would answer</i>. */
    private static boolean isSubject(Sentence sentence, Discourse.Entity entity, int verb) {
        Token clause = sentence.token(verb);
        boolean relative = clause.is("acl:relcl")
                && clause.head() == entity.token()
                && sentence.child(clause, "nsubj")
                        .filter(t -> t.tag().startsWith("W"))
                        .isPresent();
        return relative || entity.verb() == verb && entity.rank() > 0;
    }

    /** Of <i>Chad and Mali condemned Togo after it had fired</i> Togo fired: <i>it</i> is none of several who act together, where there is another. */
    private Predicate<Discourse.Entity> oneAlone(Token pronoun, int s, Predicate<Discourse.Entity> fits) {
        boolean it = Set.of("it", "its").contains(pronoun.form().toLowerCase(Locale.ROOT));
        Predicate<Discourse.Entity> alone = fits.and(e -> !discourse.isJoined(e));
        boolean other = it
                && discourse
                        .last(s, pronoun.index(), alone.and(e -> s - e.sentence() <= 1))
                        .isPresent();
        return other ? alone : fits;
    }

    /** <i>Ten envoys, among them two women</i>, <i>six men, most of them armed</i>: those who were just counted. */
    private Optional<Discourse.Entity> partOf(Sentence sentence, Token pronoun) {
        int at = pronoun.index();
        String before = at == 0 ? "" : sentence.token(at - 1).form().toLowerCase(Locale.ROOT);
        boolean counted = at > 1
                && sentence.token(at - 2)
                        .form()
                        .matches("(?i)most|some|many|all|several|dozens|half|one|two|three|none");
        boolean part = pronoun.form().equals("them") && (before.equals("among") || before.equals("of") && counted);
        return part
                ? discourse.before(sentence.index(), at).stream()
                        .filter(e -> e.sentence() == sentence.index() && e.plural())
                        .reduce((a, b) -> b)
                : Optional.empty();
    }

    /** <i>Ostmark fell silent even as Sudmark doubled its forces</i>: Sudmark's; <i>in Chad, Niger, its army stretched, waited</i>: Niger's. */
    private Optional<Discourse.Entity> ofOwnClause(
            Sentence sentence, Token pronoun, int verb, Predicate<Discourse.Entity> fits) {
        boolean suffering = sentence.head(pronoun)
                .filter(noun -> noun.relation().equals("nsubj:pass"))
                .isPresent(); // while its people are attacked
        boolean harmed = verb >= 0
                && HARMING.contains(sentence.token(verb).lemma())
                && !suffering; // bombed its ports: somebody else's
        if (harmed || !pronoun.form().equalsIgnoreCase("its") || !pronoun.tag().equals("PRP$")) {
            return Optional.empty();
        }
        int s = sentence.index();
        int t = pronoun.index();
        Optional<Token> reported = reportedBefore(sentence, pronoun).flatMap(c -> sentence.child(c, "nsubj"));
        if (reported.isPresent()) {
            return discourse.last(
                    s,
                    t,
                    fits.and(e ->
                            e.sentence() == s && e.token() == reported.get().index()));
        }
        boolean apart = t > 1
                && sentence.token(t - 1).form().equals(",")
                && sentence.head(pronoun).filter(n -> n.is("nsubj")).isPresent();
        Optional<Discourse.Entity> beside =
                apart ? discourse.last(s, t, fits.and(e -> e.sentence() == s && e.token() == t - 2)) : Optional.empty();
        return beside.or(() -> discourse.last(
                s,
                t,
                fits.and(e -> e.sentence() == s
                        && e.verb() == verb
                        && sentence.token(e.token()).is("nsubj"))));
    }

    /** <i>Chad would answer, its army said</i>: what the owner of the pronoun's noun says, if it stands before. */
    private static Optional<Token> reportedBefore(Sentence sentence, Token pronoun) {
        return sentence.head(pronoun)
                .filter(noun -> noun.is("nsubj"))
                .flatMap(sentence::head)
                .flatMap(verb -> sentence.child(verb, "ccomp"))
                .filter(clause -> clause.index() < pronoun.index());
    }

    /** <i>He was well, the minister said, adding that the envoys had asked for his release</i>: his who was <i>he</i> before. */
    private Optional<Discourse.Entity> goesOn(Sentence sentence, Token pronoun, Predicate<Discourse.Entity> fits) {
        boolean his = Set.of("his", "her").contains(pronoun.form().toLowerCase(Locale.ROOT))
                && pronoun.tag().equals("PRP$");
        Token first = sentence.token(0);
        return his && Set.of("he", "she").contains(first.form().toLowerCase(Locale.ROOT))
                ? discourse.last(
                        sentence.index(),
                        pronoun.index(),
                        fits.and(e -> e.sentence() == sentence.index() && e.token() == 0))
                : Optional.empty();
    }

    /** <i>She</i> is a woman of whom the report or the tables say so, just named, before anybody of whom neither does. */
    private Optional<Discourse.Entity> known(Token pronoun, int s, int t, Predicate<Discourse.Entity> fits) {
        boolean she = HERS.contains(pronoun.form().toLowerCase(Locale.ROOT));
        return she
                ? discourse.last(s, t, fits.and(e -> e.gender().equals("f") && s - e.sentence() <= 1))
                : Optional.empty();
    }

    /** <i>Him</i> to whom something is done is a person by name, just told of, before <i>an official</i> who was quoted in between. */
    private Optional<Discourse.Entity> named(Token pronoun, int s, int t, Predicate<Discourse.Entity> fits) {
        return pronoun.form().equals("him")
                ? discourse.last(
                        s,
                        t,
                        fits.and(e ->
                                s - e.sentence() <= 1 && !e.rule().equals("role") && SourceKind.isNamed(e.actor())))
                : Optional.empty();
    }

    /** <i>The embassy was angry. China had done nothing, it said</i>: not China but its embassy, of which the report told, is who says so. */
    private Discourse.Entity spokesbody(Sentence sentence, Token pronoun, Discourse.Entity found) {
        boolean toldOf = pronoun.is("nsubj")
                && found.actor().kind() == Actor.Kind.STATE
                && found.sentence() == sentence.index()
                && sentence.head(pronoun).filter(v -> v.lemma().equals("say")).isPresent();
        return toldOf
                ? discourse
                        .last(
                                sentence.index(),
                                0,
                                e -> e.sentence() == sentence.index() - 1
                                        && e.rank() > 0
                                        && e.actor().kind() == Actor.Kind.INSTITUTION
                                        && found.actor().code().equals(e.actor().code()))
                        .orElse(found)
                : found;
    }

    /** Who is spoken of between the marks is not the one who speaks outside of them: <i>“The army obeyed,” he said</i>. */
    private static boolean isQuotedApart(Sentence sentence, int named, int pronoun) {
        return isBetweenMarks(sentence, named) && !isBetweenMarks(sentence, pronoun);
    }

    private static boolean isBetweenMarks(Sentence sentence, int index) {
        boolean inside = sentence.tokens().stream()
                .filter(Pronouns::isMark)
                .findFirst()
                .filter(Pronouns::closes)
                .isPresent();
        for (Token token : sentence.tokens().subList(0, index)) {
            inside = isMark(token) ? !closes(token) : inside;
        }
        return inside;
    }

    private static boolean isMark(Token token) {
        return MARKS.contains(token.form());
    }

    private static boolean closes(Token token) {
        return token.form().equals("”")
                || token.form().equals("\"") && token.tag().equals("''");
    }

    private static Predicate<Discourse.Entity> fits(String pronoun) {
        return switch (pronoun) {
            case "he", "him", "his" ->
                e -> e.isSomebody() && !e.plural() && !e.gender().equals("f");
            case "she", "her", "hers" ->
                e -> e.isSomebody() && !e.plural() && !e.gender().equals("m");
            case "it", "its" ->
                e -> (e.isBody() || e.isCollective())
                        && e.actor().code() != null
                        && e.actor().kind() != Actor.Kind.BLOC;
            case "they", "them", "their" ->
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

    /** <i>Vietnam, whose fishermen were beaten</i>: the noun that the clause hangs on, or where the parser lost it the last one before the comma. */
    public static Optional<Token> relativeHead(Sentence sentence, Token whose) {
        Token at = whose;
        while (at.head() >= 0) {
            Token above = sentence.token(at.head());
            if (at.is("acl") && above.index() < whose.index()) {
                return Optional.of(above);
            }
            at = above;
        }
        List<Token> before = sentence.tokens().subList(0, whose.index());
        return before.stream().filter(NounPhrase::isHead).reduce((a, b) -> b);
    }

    /** The verbs of the clauses around, the nearest first: <i>after Chad ignored an order to readmit the men whom [it] had expelled</i>: Chad, whoever else is named before. */
    private static List<Integer> above(Sentence sentence, int verb) {
        List<Integer> verbs = new ArrayList<>();
        int at = verb < 0 ? -1 : sentence.token(verb).head();
        while (at >= 0 && verbs.size() < sentence.tokens().size()) {
            if (sentence.token(at).isVerb()) {
                verbs.add(at);
            }
            at = sentence.token(at).head();
        }
        return verbs;
    }
}
