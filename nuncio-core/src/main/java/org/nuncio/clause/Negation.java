package org.nuncio.clause;

import java.util.Comparator;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.nuncio.sentence.Sentence;
import org.nuncio.sentence.Token;

/** Whether a clause denies what it says, or says that it was once believed and is no longer. */
final class Negation {
    private static final Set<String> ADVERBS = Set.of("never", "hardly", "no");
    private static final Set<String> SHARING = Set.of("and", "or", "nor");

    /** Verbs by which something is believed: <i>was reported killed</i>, <i>were thought to have been taken</i>. */
    private static final Set<String> REPUTED = Set.of(
            "report", "believe", "think", "presume", "suppose", "assume", "say", "declare", "announce", "rumour");

    /** Words that tell that it is believed no longer: <i>was wrongly reported killed</i>. */
    private static final Set<String> DISPROVED =
            Set.of("wrongly", "falsely", "mistakenly", "erroneously", "incorrectly", "initially", "originally");

    /** <i>at first</i> is two words to the parser; <i>first</i> alone only tells the order (<i>was first reported by Reuters</i>). */
    private static final int REACH = 4;

    private static final Set<String> REPORTS = Set.of(
            "report",
            "rumour",
            "rumor",
            "claim",
            "allegation",
            "accusation",
            "suggestion",
            "speculation",
            "charge",
            "assertion");
    private static final Set<String> CLAIMS = Set.of(
            "claim",
            "allegation",
            "accusation",
            "rumour",
            "rumor",
            "speculation",
            "suggestion",
            "suspicion",
            "fear",
            "concern",
            "worry",
            "hope",
            "expectation",
            "idea",
            "notion",
            "theory",
            "belief",
            "possibility",
            "likelihood");
    private static final Set<String> ANSWERING =
            Set.of("accept", "mock", "back", "repeat", "make", "share", "ridicule", "ignore", "support", "welcome");
    private static final Set<String> CONFIRMING = Set.of("confirm", "verify", "substantiate", "corroborate");
    private static final Set<String> DENYING =
            Set.of("deny", "reject", "dismiss", "refute", "dispute", "rebut", "disavow", "contradict");

    private static final Set<String> REFUSING = Set.of("refuse", "decline");
    private static final Set<String> EXCLUDING = Set.of("rule", "exclude", "preclude");

    private static final Set<String> DECIDING = Set.of("decide", "opt", "choose", "vote");

    private Negation() {}

    static boolean of(Sentence sentence, Token verb) {
        return own(sentence, verb)
                || byParties(sentence, verb)
                || isOfNobody(sentence, verb)
                || isDecidedAgainst(sentence, verb)
                || shared(sentence, verb)
                || isDeniedReport(sentence, verb)
                || isStoppedShortOf(sentence, verb)
                || isNotRuledOut(sentence, verb)
                || Undone.isSo(sentence, verb);
    }

    /** <i>stopped short of condemning Chad</i>: did not condemn it. */
    private static boolean isStoppedShortOf(Sentence sentence, Token verb) {
        boolean of = verb.tag().equals("VBG")
                && sentence.hasChild(verb, t -> t.is("mark") && t.lemma().equals("of"));
        Optional<Token> head = of ? sentence.head(verb) : Optional.empty();
        return head.filter(h -> h.lemma().equals("short")
                        || h.lemma().equals("stop")
                                && sentence.hasChild(h, t -> t.lemma().equals("short")))
                .isPresent();
    }

    /** <i>declined to rule out force</i>: did not rule it out. */
    private static boolean isNotRuledOut(Sentence sentence, Token verb) {
        return EXCLUDING.contains(verb.lemma())
                && verb.is("xcomp")
                && sentence.head(verb).filter(h -> REFUSING.contains(h.lemma())).isPresent();
    }

    /** <i>denied reports that troops had moved</i>: what the reports say is denied. */
    private static boolean isDeniedReport(Sentence sentence, Token verb) {
        Optional<Token> report = verb.is("acl") || verb.is("ccomp") ? sentence.head(verb) : Optional.empty();
        return report.filter(noun -> REPORTS.contains(noun.lemma()) && (noun.is("obj") || noun.is("nsubj")))
                .flatMap(sentence::head)
                .filter(denial -> DENYING.contains(denial.lemma()) && !own(sentence, denial))
                .isPresent();
    }

    /** <i>reports that troops had moved could not be confirmed</i>: what they say may or may not be so. */
    static boolean isUnconfirmedReport(Sentence sentence, Token verb) {
        Optional<Token> report = verb.is("acl") || verb.is("ccomp") ? sentence.head(verb) : Optional.empty();
        return report.filter(noun -> REPORTS.contains(noun.lemma()))
                .flatMap(sentence::head)
                .filter(check -> CONFIRMING.contains(check.lemma()) && own(sentence, check))
                .isPresent();
    }

    /** <i>embargoed over claims that it armed rebels</i>, <i>a report that Chad would vote</i>: somebody claims, fears or expects it. */
    static boolean isMereClaim(Sentence sentence, Token verb) {
        boolean that = (verb.is("acl") || verb.is("ccomp"))
                && sentence.hasChild(verb, t -> t.is("mark") && t.lemma().equals("that"));
        boolean answered = (ANSWERING.contains(verb.lemma()) || DENYING.contains(verb.lemma()))
                && sentence.children(verb, "obj").isEmpty(); // a claim that Chad rejects
        Optional<Token> noun = that && !answered ? sentence.head(verb).filter(Token::isNoun) : Optional.empty();
        return noun.filter(n -> CLAIMS.contains(n.lemma())
                        || n.lemma().equals("report")
                                && sentence.hasChild(
                                        verb, t -> t.is("aux") && t.lemma().equals("would")))
                .isPresent();
    }

    private static boolean own(Sentence sentence, Token verb) {
        boolean neither = sentence.children(verb, "nsubj").stream()
                .anyMatch(s -> sentence.hasChild(s, t -> t.lemma().equals("neither")));
        return neither
                || sentence.hasChild(
                        verb,
                        t -> t.is("advmod:neg") && !isUntil(sentence, t)
                                || t.is("advmod") && ADVERBS.contains(t.lemma())
                                || isNoLonger(sentence, t)
                                || t.is("cc:preconj") && t.lemma().equals("neither")
                                || t.is("mark") && t.lemma().equals("without"));
    }

    /** <i>Not until Thursday did Chad recall its envoy</i>: then it did. */
    private static boolean isUntil(Sentence sentence, Token not) {
        boolean opens = not.index() == 0 || sentence.token(not.index() - 1).is("punct");
        boolean inverted = not.index() + 1 < sentence.tokens().size()
                && Set.of("until", "since")
                        .contains(sentence.token(not.index() + 1).form());
        return opens && inverted;
    }

    /** <i>no longer recognises it</i> */
    private static boolean isNoLonger(Sentence sentence, Token word) {
        return word.is("advmod")
                && (word.form().equals("longer") || word.form().equals("more"))
                && sentence.hasChild(word, t -> t.lemma().equals("no"));
    }

    /** <i>nobody attacked</i>, <i>took no hostages</i> */
    private static boolean byParties(Sentence sentence, Token verb) {
        Stream<Token> own =
                sentence.children(verb).stream().filter(t -> t.relation().startsWith("nsubj") || t.is("obj"));
        Stream<Token> astray = sentence.children(verb, "aux").stream()
                .flatMap(aux -> sentence.children(aux, "obj").stream()); // has let no lorries through
        return Stream.concat(own, astray)
                .anyMatch(t -> isNotOne(sentence, t)
                        || t.lemma().equals("nobody")
                        || t.lemma().equals("none")
                        || sentence.hasChild(t, d -> d.is("det") && d.lemma().equals("no") || d.is("advmod:neg")));
    }

    /** <i>decided against expelling the envoy</i> */
    private static boolean isDecidedAgainst(Sentence sentence, Token verb) {
        return verb.tag().equals("VBG")
                && sentence.hasChild(verb, t -> t.is("mark") && t.lemma().equals("against"))
                && sentence.head(verb).filter(h -> DECIDING.contains(h.lemma())).isPresent();
    }

    /** <i>There are no Chadians fighting in Mali</i>. */
    private static boolean isOfNobody(Sentence sentence, Token verb) {
        boolean participle =
                verb.is("acl") && (verb.tag().equals("VBG") || verb.tag().equals("VBN"));
        return participle
                && sentence.head(verb)
                        .filter(noun -> sentence.hasChild(
                                noun, d -> d.is("det") && d.lemma().equals("no")))
                        .flatMap(sentence::head)
                        .filter(be -> be.lemma().equals("be") && sentence.hasChild(be, t -> t.is("expl")))
                        .isPresent();
    }

    /** <i>not one civilian</i>, <i>not a single shot</i> */
    private static boolean isNotOne(Sentence sentence, Token noun) {
        Token first = sentence.subtree(noun).stream()
                .min(Comparator.comparingInt(Token::index))
                .orElse(noun);
        Optional<Token> next = first.index() + 1 < sentence.tokens().size()
                ? Optional.of(sentence.token(first.index() + 1))
                : Optional.empty();
        return first.lemma().equals("not")
                && next.filter(t -> t.lemma().equals("one") || t.lemma().equals("a"))
                        .isPresent();
    }

    /** <i>neither recalled its envoy [nor cut off aid]</i>, <i>did not attack Greece [or invade Cyprus]</i>. */
    private static boolean shared(Sentence sentence, Token verb) {
        Optional<Token> head = verb.is("conj") ? sentence.head(verb).filter(Token::isVerb) : Optional.empty();
        if (head.isEmpty()) {
            return false;
        }
        String joint = joint(sentence, head.get(), verb);
        boolean bare = verb.tag().equals("VB") && !sentence.hasChild(verb, t -> t.is("aux") || t.is("nsubj"));
        return joint.equals("nor") || bare && SHARING.contains(joint) && own(sentence, head.get());
    }

    /** The last conjunction between the two verbs, wherever it hangs. */
    private static String joint(Sentence sentence, Token head, Token verb) {
        return sentence.tokens().stream()
                .filter(t -> t.is("cc") && !t.is("cc:preconj"))
                .filter(t -> t.index() > head.index() && t.index() < verb.index())
                .filter(t -> t.head() == head.index() || t.head() == verb.index())
                .max(Comparator.comparingInt(Token::index))
                .map(Token::lemma)
                .orElse("");
    }

    /** <i>was at first reported [killed]</i>, <i>was wrongly believed [to have been killed]</i>: it turned out otherwise. */
    static boolean isDisproved(Sentence sentence, Token verb) {
        Optional<Token> belief = verb.is("xcomp") || verb.is("ccomp")
                ? sentence.head(verb)
                : verb.index() > 0 ? Optional.of(sentence.token(verb.index() - 1)) : Optional.empty();
        return belief.filter(b -> b.tag().equals("VBN") && REPUTED.contains(b.lemma()))
                .filter(b -> isDoubted(sentence, b))
                .isPresent();
    }

    private static boolean isDoubted(Sentence sentence, Token belief) {
        int from = Math.max(0, belief.index() - REACH);
        return sentence.tokens().subList(from, belief.index()).stream()
                .anyMatch(t -> DISPROVED.contains(t.lemma())
                        || t.lemma().equals("first")
                                && t.index() > 0
                                && sentence.token(t.index() - 1).lemma().equals("at"));
    }
}
