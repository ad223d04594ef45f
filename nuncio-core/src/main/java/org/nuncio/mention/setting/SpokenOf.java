package org.nuncio.mention.setting;

import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import org.nuncio.gazetteer.Actor;
import org.nuncio.mention.Discourse;
import org.nuncio.mention.NounPhrase;
import org.nuncio.mention.Words;
import org.nuncio.sentence.Sentence;
import org.nuncio.sentence.Token;

/** The state of which a sentence speaks, for bodies in it that bear no country. */
final class SpokenOf {
    private static final Set<String> STATE_OWNED = Words.set(
            "state state-owned state-run state-controlled government-owned government-run national nationalised nationalized");
    private static final Set<String> SAYING =
            Set.of("say", "announce", "report", "confirm", "add", "tell", "acknowledge");

    private static final Set<String> WARNING = Set.of(
            "say", "warn", "vow", "announce", "insist", "add", "declare", "threaten", "promise", "confirm", "stress");

    /** What befalls a state, rather than what it does. */
    private static final Set<String> SUFFERING = Set.of(
            "be", "have", "lack", "know", "fall", "sink", "slide", "descend", "plunge", "collapse", "suffer", "lose");

    private static final Set<String> GOVERNMENTS = Set.of("government", "administration", "cabinet");
    private static final Set<String> POLITICIANS = Set.of("GOV", "OPP", "PTY", "LEG");

    private static final Set<String> WILL = Set.of("will", "would");
    private static final Set<String> OFFICIAL = Set.of("GOV", "MIL", "LEG");
    /** Who speaks of the police of the own state alone. */
    private static final Set<String> AT_HOME = Set.of("COP", "JUD");

    private static final Set<String> HOME_AFFAIRS =
            Set.of("interior", "justice", "security", "prosecutor", "prosecution");

    private static final Set<String> ABROAD =
            Words.set("ambassador envoy diplomat consul mediator negotiator delegate");

    private SpokenOf() {}

    /** <i>Mr Brandt told parliament</i>, <i>the opposition leader blamed the government</i>: of the state of the politician who acts on it. */
    static Optional<String> byPolitician(
            Actor actor, NounPhrase phrase, Discourse discourse, Predicate<Discourse.Entity> isOfState) {
        Token head = phrase.head();
        Sentence sentence = phrase.sentence();
        boolean told = "LEG".equals(actor.sector()) || GOVERNMENTS.contains(head.lemma());
        boolean acted = told && (head.is("obj") || head.is("iobj") || head.is("obl"));
        int verb = NounPhrase.verb(sentence, head);
        Predicate<Discourse.Entity> politician = e -> e.sentence() == sentence.index()
                && e.verb() == verb
                && sentence.token(e.token()).relation().equals("nsubj")
                && POLITICIANS.contains(String.valueOf(e.actor().sector()));
        return acted
                ? discourse
                        .last(sentence.index(), head.index(), isOfState.and(politician))
                        .map(e -> e.actor().code())
                : Optional.empty();
    }

    /**
     * A ministry or an army that speaks is that of the state of which it speaks: <i>India has sent ships, the ministry said</i>, <i>Four Indian soldiers were killed, the
     * army said</i>.
     */
    static Optional<String> by(NounPhrase phrase, Discourse discourse) {
        Sentence sentence = phrase.sentence();
        int head = phrase.head().index();
        boolean says = phrase.head().is("nsubj")
                && sentence.head(phrase.head())
                        .filter(v -> SAYING.contains(v.lemma()) && v.index() > head)
                        .isPresent();
        return says
                ? discourse
                        .last(
                                sentence.index(),
                                head,
                                e -> e.sentence() == sentence.index()
                                        && e.actor().code() != null
                                        && isSpokenOf(sentence, e))
                        .map(e -> e.actor().code())
                : Optional.empty();
    }

    /** <i>Chad would answer, the Senate speaker, Ada Lind, warned</i>: of the state that she says would do something. */
    static Optional<String> byTitled(NounPhrase phrase, Discourse discourse) {
        Sentence sentence = phrase.sentence();
        Token title = phrase.apposedTo().orElse(phrase.head());
        Optional<Token> told = title.is("nsubj")
                ? sentence.head(title)
                        .filter(v -> v.index() > title.index() && WARNING.contains(v.lemma()))
                        .flatMap(v -> sentence.child(v, "ccomp"))
                        .filter(c -> c.index() < title.index())
                : Optional.empty();
        return told.flatMap(c -> sentence.child(c, "nsubj"))
                .flatMap(s -> discourse.lastEver(e -> e.sentence() == sentence.index()
                        && e.token() == s.index()
                        && e.actor().kind() == Actor.Kind.STATE))
                .map(e -> e.actor().code());
    }

    /** <i>A Chadian senator said the navy would not stand by</i>: his own; an envoy may speak of his hosts'. */
    static Optional<String> bySpeaker(NounPhrase phrase, Discourse discourse) {
        Sentence sentence = phrase.sentence();
        Optional<Token> verb = phrase.head().is("nsubj")
                ? sentence.head(phrase.head())
                        .filter(v -> v.is("ccomp")
                                && !v.lemma().equals("have")
                                && sentence.hasChild(v, t -> t.is("aux") && WILL.contains(t.lemma())))
                : Optional.empty();
        return verb.flatMap(sentence::head)
                .filter(v -> WARNING.contains(v.lemma()))
                .flatMap(v -> sentence.child(v, "nsubj"))
                .flatMap(s -> discourse.lastEver(e -> e.sentence() == sentence.index()
                        && e.token() == s.index()
                        && OFFICIAL.contains(String.valueOf(e.actor().sector()))
                        && e.nouns().stream().noneMatch(ABROAD::contains)))
                .map(e -> e.actor().code());
    }

    /** <i>Chad's interior ministry said police had seized two lorries</i>: its own. */
    static Optional<String> byMinistry(NounPhrase phrase, Discourse discourse) {
        Sentence sentence = phrase.sentence();
        Optional<Token> told = phrase.head().relation().startsWith("nsubj")
                ? sentence.head(phrase.head()).filter(v -> v.is("ccomp"))
                : Optional.empty();
        return told.flatMap(sentence::head)
                .filter(v -> SAYING.contains(v.lemma()))
                .flatMap(v -> sentence.child(v, "nsubj"))
                .flatMap(s -> discourse.lastEver(e -> e.sentence() == sentence.index()
                        && e.token() == s.index()
                        && (AT_HOME.contains(String.valueOf(e.actor().sector()))
                                || e.nouns().stream().anyMatch(HOME_AFFAIRS::contains))))
                .map(e -> e.actor().code());
    }

    /** <i>Chad's president ordered the state oil company to close its wells</i>: his. */
    static Optional<String> byOwner(NounPhrase phrase, Discourse discourse) {
        Sentence sentence = phrase.sentence();
        Optional<Token> verb = phrase.head().is("obj") ? sentence.head(phrase.head()) : Optional.empty();
        return verb.flatMap(v -> sentence.child(v, "nsubj"))
                .flatMap(s -> discourse.lastEver(e -> e.sentence() == sentence.index()
                        && e.token() == s.index()
                        && (e.actor().kind() == Actor.Kind.STATE
                                || OFFICIAL.contains(String.valueOf(e.actor().sector())))))
                .map(e -> e.actor().code());
    }

    /** A state that does something, or its people to whom it is done. */
    private static boolean isSpokenOf(Sentence sentence, Discourse.Entity entity) {
        Token token = sentence.token(entity.token());
        return token.is("nsubj:pass") || token.is("nsubj") && entity.actor().kind() == Actor.Kind.STATE;
    }

    /** <i>Ostmark raised its duties; police rounded up forty men</i>: where nothing else tells, the state that acts in the sentence before the phrase. */
    static Optional<String> subject(NounPhrase phrase, Discourse discourse) {
        int sentence = phrase.sentence().index();
        if (!phrase.head().relation().startsWith("nsubj")) {
            return Optional.empty(); // Ostmark sent police: they may be anybody's
        }
        return discourse
                .last(
                        sentence,
                        phrase.head().index(),
                        e -> e.sentence() == sentence
                                && e.rank() > 0
                                && e.actor().kind() == Actor.Kind.STATE)
                .map(e -> e.actor().code());
    }

    /** <i>Ostmark has had no peace since warlords toppled its king</i>: in a clause of time or cause they are of the state whose plight it is. */
    static Optional<String> sufferer(NounPhrase phrase, Discourse discourse) {
        Sentence sentence = phrase.sentence();
        Optional<Token> plight = phrase.head().is("nsubj")
                ? sentence.head(phrase.head())
                        .filter(v -> v.is("advcl"))
                        .flatMap(sentence::head)
                        .filter(v -> SUFFERING.contains(v.lemma()) || sentence.hasChild(v, t -> t.is("cop")))
                : Optional.empty();
        return plight.flatMap(v -> sentence.child(v, "nsubj"))
                .filter(s -> s.index() < phrase.head().index())
                .flatMap(s -> discourse.lastEver(e -> e.sentence() == sentence.index()
                        && e.token() == s.index()
                        && e.actor().kind() == Actor.Kind.STATE))
                .map(e -> e.actor().code());
    }

    /** <i>The state oil company</i>, <i>the national airline</i>: of the state that the report is about. */
    static boolean isStateOwned(NounPhrase phrase) {
        return phrase.isDefinite()
                && phrase.tokens().stream()
                        .anyMatch(t -> STATE_OWNED.contains(t.form().toLowerCase(Locale.ROOT)));
    }
}
