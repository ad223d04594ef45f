package org.nuncio.coding.reading;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.nuncio.codebook.Operator;
import org.nuncio.sentence.Sentence;
import org.nuncio.sentence.Token;

/** What an operator's clause says is wanted, refused, feared or promised is not said to have happened: its words hold no event of their own. */
public final class Shadow {
    private static final Set<String> OPERATORS = Set.of(
            "REQUEST",
            "PROMISE",
            "PLAN",
            "REFUSE",
            "DENY",
            "THREATEN",
            "WARN",
            "TRY",
            "FAIL",
            "POSSIBLE",
            "WEIGH",
            "STOP",
            "REFRAIN");
    private static final Set<String> UTTERED = Set.of("REQUEST", "THREATEN", "AGREE");
    private static final Set<String> PLOTTING =
            Set.of("plan", "plot", "order", "organise", "organize", "mastermind", "orchestrate");
    /** What is done to somebody for what he is said to have done. */
    private static final Set<String> CHARGING =
            Set.of("expel", "deport", "detain", "arrest", "sanction", "sue", "blacklist", "suspend", "bar", "ban");

    private static final Set<String> TELLING = Set.of(
            "after",
            "as",
            "since",
            "while",
            "when",
            "before",
            "because",
            "following",
            "amid",
            "despite",
            "although",
            "though");

    private static final Set<String> DISPERSING =
            Set.of("disperse", "scatter", "break", "clear", "drive", "push", "chase");

    /** By the type of an act, verbs that tell after <i>to</i> only what it is for. */
    private static final Map<String, Set<String>> PURPOSES = Map.of(
            "ACCUSE",
            Set.of("protest", "complain", "object"),
            "PROTEST",
            Set.of("demand", "call", "urge", "press", "ask", "appeal"),
            "ASSAULT",
            DISPERSING,
            "COERCE",
            DISPERSING);

    private static final Set<String> LANDING = Set.of("land", "arrive", "fly", "dock");
    private static final Set<String> CROWDED = Set.of("PROTEST", "ASSAULT");
    private static final Set<String> CHANTING = Set.of(
            "demand", "call", "urge", "press", "ask", "appeal", "seek", "chant", "shout", "protest", "wave", "carry");

    private Shadow() {}

    /** The words that hold no event of their own beside the reading. */
    public static List<Token> of(Sentence sentence, Reading reading) {
        List<Token> shadow = new ArrayList<>(purposes(sentence, reading));
        means(sentence, reading).forEach(t -> fall(sentence, t, shadow));
        crimes(sentence, reading).forEach(t -> fall(sentence, t, shadow));
        reasons(sentence, reading).forEach(t -> fall(sentence, t, shadow));
        landing(sentence, reading).ifPresent(shadow::add);
        plots(sentence, reading).forEach(t -> fall(sentence, t, shadow));
        Operator operator = reading.match().use().entry().operator();
        if (operator == null ? UTTERED.contains(reading.type().name()) : OPERATORS.contains(operator.name())) {
            reading.match().clause().slot("complement").forEach(t -> fall(sentence, t, shadow));
            for (Token noun : reading.match().consumed()) {
                sentence.children(noun).stream()
                        .filter(t -> t.is("acl") && !t.is("acl:relcl")
                                || t.is("ccomp")
                                || t.is("xcomp")
                                || t.is("advcl") && t.tag().equals("VB"))
                        .forEach(t -> fall(sentence, t, shadow));
            }
            for (Token noun : reading.match().object()) {
                sentence.children(noun).stream()
                        .filter(t -> !t.equals(reading.predicate())) // a claim that Chad rejected
                        .filter(t -> t.is("ccomp") || t.relation().equals("acl") && isContent(sentence, t))
                        .forEach(t -> fall(sentence, t, shadow));
            }
        }
        if (reading.predicate().is("parataxis")) {
            shadow.remove(
                    reading.predicate()); // any raid, she warned, would be answered: the saying hangs on what is said
        }
        return shadow;
    }

    /** <i>a claim that it was shelled</i>, <i>asked for guns to be stationed there</i> */
    private static boolean isContent(Sentence sentence, Token clause) {
        return sentence.hasChild(
                clause, t -> t.is("mark") && t.lemma().equals("that") || t.tag().equals("TO"));
    }

    /** <i>rallied to demand an inquiry</i>, <i>fired tear gas to disperse the crowd</i>: what the act is for, and no act beside it. */
    private static List<Token> purposes(Sentence sentence, Reading reading) {
        Set<String> verbs = PURPOSES.getOrDefault(reading.type().name(), Set.of());
        return reading.predicate().isVerb()
                ? Stream.concat(
                                demands(sentence, reading),
                                sentence.children(reading.predicate()).stream()
                                        .filter(t -> verbs.contains(t.lemma())
                                                && t.index()
                                                        > reading.predicate().index())
                                        .filter(t -> t.tag().equals("VBG")
                                                || t.tag().equals("VB")
                                                        && sentence.hasChild(
                                                                t, c -> c.tag().equals("TO"))))
                        .toList()
                : List.of();
    }

    /** <i>protesters demanding higher wages blocked a bridge</i>, <i>mourners chanting slogans marched</i>: what they marched for, and how. */
    private static Stream<Token> demands(Sentence sentence, Reading reading) {
        return CROWDED.contains(reading.type().name())
                ? reading.match().clause().slot("subject").stream()
                        .flatMap(crowd -> sentence.children(crowd, "acl").stream())
                        .filter(t -> t.tag().equals("VBG") && CHANTING.contains(t.lemma()))
                        .filter(t -> sentence.tokens().stream()
                                .noneMatch(w -> w.form().equals(",") && w.index() > t.head() && w.index() < t.index()))
                : Stream.of();
    }

    /** <i>said that Chad had abused its privileges by sheltering a convict</i>: how somebody did what he is accused of is part of the charge. */
    private static List<Token> means(Sentence sentence, Reading reading) {
        return reading.type().name().equals("ACCUSE")
                ? Stream.concat(
                                Stream.of(reading.predicate()),
                                Stream.of("complement", "of")
                                        .flatMap(slot -> reading.match().clause().slot(slot).stream()))
                        .flatMap(verb -> sentence.children(verb, "advcl").stream())
                        .filter(t -> t.tag().equals("VBG"))
                        .filter(t ->
                                sentence.hasChild(t, c -> c.lemma().equals("by") && (c.is("mark") || c.is("case"))))
                        .toList()
                : List.of();
    }

    /** <i>convicted him of murder and of waging war against Chad</i>: what he is found guilty of is part of the verdict. */
    private static List<Token> crimes(Sentence sentence, Reading reading) {
        return reading.modes().contains("convict") && reading.predicate().isVerb()
                ? Stream.concat(
                                reading.match().clause().slot("of").stream(),
                                sentence.subtree(reading.predicate()).stream()
                                        .filter(t -> t.tag().equals("VBG") && isOf(sentence, t)))
                        .distinct()
                        .toList()
                : List.of();
    }

    /** <i>expelled two envoys for spying on its bases</i>: so those say who expelled them. */
    private static List<Token> reasons(Sentence sentence, Reading reading) {
        return reading.predicate().isVerb()
                        && CHARGING.contains(reading.predicate().lemma())
                ? sentence.children(reading.predicate(), "advcl").stream()
                        .filter(t -> t.tag().equals("VBG")
                                && sentence.hasChild(t, c -> c.lemma().equals("for") && (c.is("mark") || c.is("case"))))
                        .toList()
                : List.of();
    }

    private static boolean isOf(Sentence sentence, Token gerund) {
        return sentence.hasChild(gerund, c -> c.lemma().equals("of") && (c.is("mark") || c.is("case")));
    }

    /** <i>An army plane carrying tents landed in Chad</i>: the aid has come, and no force. */
    private static Optional<Token> landing(Sentence sentence, Reading reading) {
        Token carrying = reading.predicate();
        return reading.type().name().equals("AID")
                        && carrying.tag().equals("VBG")
                        && carrying.relation().equals("acl")
                ? sentence.head(carrying).flatMap(sentence::head).filter(t -> LANDING.contains(t.lemma()))
                : Optional.empty();
    }

    /** <i>maintains that the raid was planned by Chad</i>: it is no plan of a raid to come. */
    private static List<Token> plots(Sentence sentence, Reading reading) {
        Operator operator = reading.match().use().entry().operator();
        return operator != null && operator.name().equals("ACCUSE") && reading.inner() == null
                ? reading.match().clause().slot("complement").stream()
                        .filter(t -> t.tag().equals("VBN") && PLOTTING.contains(t.lemma()))
                        .filter(t -> sentence.hasChild(t, c -> c.is("aux:pass")))
                        .toList()
                : List.of();
    }

    private static void fall(Sentence sentence, Token token, List<Token> shadow) {
        if (token.isVerb()
                || sentence.children(token, "nmod:poss").isEmpty()
                        && !sentence.hasChild(
                                token, t -> t.is("det") && t.lemma().equals("the"))) {
            shadow.add(token); // "to defuse tensions over Russia's buildup" takes the buildup for granted
        }
        for (Token child : sentence.children(token)) {
            boolean told = child.is("acl:relcl")
                    || isSummary(sentence, child)
                    || child.is("advcl")
                            && sentence.hasChild(
                                    child, t -> (t.is("mark") || t.is("advmod")) && TELLING.contains(t.lemma()));
            if (!told) {
                fall(sentence, child, shadow);
            }
        }
    }

    /** <i>…, an idea backed by Chad</i> sums up what was said, and tells what became of it. */
    private static boolean isSummary(Sentence sentence, Token noun) {
        return noun.is("appos")
                && sentence.hasChild(noun, t -> t.is("det") && Set.of("a", "an").contains(t.lemma()))
                && sentence.hasChild(noun, t -> t.is("acl"));
    }
}
