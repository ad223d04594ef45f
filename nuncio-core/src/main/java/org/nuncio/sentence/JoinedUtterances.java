package org.nuncio.sentence;

import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * What somebody goes on to say after he has told of a thing: <i>said the vote was a sham and urged Chad to hold another</i>, <i>called the raid illegal, called on Chad
 * to stop and asked for talks</i>. The parser joins it to the thing, which cannot speak, or takes it for a participle.
 */
final class JoinedUtterances extends TreeEdits {
    private static final Set<String> TELLING = Set.of(
            ("say tell add note stress argue insist declare state announce warn promise vow pledge claim write acknowledge admit complain")
                    .split(" "));
    private static final Set<String> UTTERING = Set.of(
            ("call appeal plead urge demand ask press accuse blame condemn denounce deplore criticise criticize warn threaten reject rule "
                            + "dismiss refuse welcome praise thank promise pledge vow offer invite propose announce insist reiterate apologise apologize")
                    .split(" "));
    /** What nobody can be: <i>were appealed to stay calm</i> is no English. */
    private static final Set<String> NEVER_PASSIVE = Set.of("appeal", "plead", "apologise", "apologize");

    private static final Set<String> GIVING = Set.of(
            ("give hand send offer award grant pay tell ask show promise deny refuse teach lend owe name call make")
                    .split(" "));

    private static final Set<String> THINGS = Set.of(
            ("plan vote poll talk talks negotiation war border raid attack strike law bill deal treaty pact accord truce ceasefire siege move "
                            + "step charge claim report crisis conflict coup ban curfew blockade embargo tariff test launch drill exercise visit trip project dam "
                            + "ship plane road bridge port pipeline ruling verdict trial sentence document letter video remark comment issue matter problem "
                            + "seizure departure failure arrival proposal refusal withdrawal hostility question process patience time one fault crime murder dispute case situation")
                    .split(" "));
    /** Nouns in <i>-tion</i>, <i>-ing</i>, <i>-ment</i> that speak. */
    private static final Set<String> SPEAKING = Set.of(
            ("government parliament opposition administration delegation organisation organization coalition federation confederation commission "
                            + "association nation mission foundation movement regiment detachment king faction corporation population congregation institution "
                            + "department generation division section conference alliance intelligence")
                    .split(" "));

    private static final List<String> ENDINGS = List.of("tion", "sion", "ment", "ing", "ism", "ness", "ence", "ance");

    private JoinedUtterances(List<Token> tokens) {
        super(tokens);
    }

    static List<Token> mend(List<Token> tokens) {
        JoinedUtterances edits = new JoinedUtterances(tokens);
        for (int i = 2; i < tokens.size(); i++) {
            edits.afterThing(i);
            edits.inList(i);
        }
        return List.copyOf(edits.tokens);
    }

    private void afterThing(int i) {
        Token verb = tokens.get(i);
        boolean joined =
                verb.is("conj") && isOpenUtterance(verb) && tokens.get(i - 1).is("cc");
        Optional<Token> reported = joined ? Optional.of(tokens.get(verb.head())) : Optional.empty();
        reported.filter(r -> r.is("ccomp") && r.head() >= 0 && r.head() < r.index())
                .filter(r -> isOfThing(r) || isActive(verb, r))
                .map(r -> tokens.get(r.head()))
                .filter(report -> TELLING.contains(report.lemma())
                        && report.tag().equals("VBD")
                        && any(report.index(), t -> t.is("nsubj")))
                .ifPresent(report -> {
                    tokens.set(i, with(verb, "VBD", report.index(), "conj"));
                    hang(tokens.get(i - 1), report.index(), "cc");
                });
    }

    /** <i>the talks</i>, <i>the shelling</i>, <i>there</i> */
    private boolean isOfThing(Token reported) {
        return any(
                reported.index(),
                t -> t.is("expl") || t.relation().startsWith("nsubj") && isThing(t.lemma()) && !t.isProperNoun());
    }

    private static boolean isThing(String noun) {
        return THINGS.contains(noun)
                || !SPEAKING.contains(noun) && ENDINGS.stream().anyMatch(noun::endsWith);
    }

    /** <i>said its troops were not there and blamed rebels</i>: <i>were blamed rebels</i> is no English. */
    private boolean isActive(Token verb, Token reported) {
        return any(reported.index(), t -> t.is("aux:pass"))
                && (NEVER_PASSIVE.contains(verb.lemma()) || any(verb.index(), t -> t.is("obj")));
    }

    /** <i>called the vote flawed, called on Chad to repeat it and threatened sanctions</i>: one utterance of three, and no participle. */
    private void inList(int i) {
        Token verb = tokens.get(i);
        boolean participle = verb.is("acl")
                && isComma(i - 1)
                && verb.head() >= 0
                && (isOpenUtterance(verb) || isOpen(verb) && isTransitive(verb));
        boolean goesOn = participle
                && any(i, t -> t.is("conj") && t.tag().equals("VBD") && t.index() > i)
                && any(i, t -> t.is("obj") || t.is("obl") || t.is("ccomp"));
        Optional<Token> main = goesOn ? verbOver(verb) : Optional.empty();
        main.ifPresent(m -> tokens.set(i, with(verb, "VBD", m.index(), "conj")));
    }

    private Optional<Token> verbOver(Token token) {
        Token at = token;
        while (at.head() >= 0 && at.head() < token.index()) {
            at = tokens.get(at.head());
            if (at.tag().equals("VBD") && any(at.index(), t -> t.is("nsubj"))) {
                return Optional.of(at);
            }
        }
        return Optional.empty();
    }

    private boolean isOpenUtterance(Token verb) {
        return UTTERING.contains(verb.lemma()) && isOpen(verb);
    }

    /** <i>was an insult, summoned the envoy and called off a visit</i>: what has an object is no passive, unless two are given with it. */
    private boolean isTransitive(Token verb) {
        return !GIVING.contains(verb.lemma()) && any(verb.index(), t -> t.is("obj"));
    }

    private boolean isOpen(Token verb) {
        return (verb.tag().equals("VBD") || verb.tag().equals("VBN"))
                && none(
                        verb.index(),
                        t -> t.relation().startsWith("aux") || t.relation().startsWith("nsubj") || t.is("obl:agent"));
    }
}
