package org.nuncio.clause;

import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.nuncio.sentence.Sentence;
import org.nuncio.sentence.Token;

/** What is not done, or not known to be done, though no <i>not</i> stands beside the verb: <i>instead of attacking</i>, <i>no evidence that it attacked</i>. */
final class Undone {
    private static final Set<String> BEFORE_OF = Set.of("instead", "rather", "far", "close", "near");
    private static final Set<String> LINKS = Set.of("of", "than", "from", "to");
    private static final Set<String> ALMOST = Set.of("almost", "nearly");
    private static final Set<String> UNTRUE = Set.of("untrue", "false", "nonsense", "lie", "fiction");
    private static final Set<String> SHOWING = Set.of(
            "evidence", "proof", "sign", "indication", "confirmation", "hint", "suggestion", "trace", "guarantee");
    private static final Set<String> OPEN = Set.of("verge", "brink", "cusp", "edge");
    private static final Set<String> WILL = Set.of("will", "would", "shall", "could", "might", "may", "can");

    private Undone() {}

    /** It was not done. */
    static boolean isSo(Sentence sentence, Token verb) {
        return isLinked(sentence, verb, BEFORE_OF)
                || isAlmost(sentence, verb)
                || isNotGoingTo(sentence, verb)
                || isUntrue(sentence, verb);
    }

    /** Whether it was done is not said. */
    static boolean isOpen(Sentence sentence, Token verb) {
        return isLinked(sentence, verb, OPEN)
                || isUnshown(sentence, verb)
                || isNeitherConfirmed(sentence, verb)
                || isAskedAbout(sentence, verb);
    }

    /** <i>instead of attacking</i>, <i>rather than attack</i>, <i>far from attacking</i>, <i>came close to attacking</i>, <i>on the verge of attacking</i> */
    private static boolean isLinked(Sentence sentence, Token verb, Set<String> words) {
        return (verb.tag().equals("VBG") || verb.tag().equals("VB"))
                && sentence.children(verb).stream()
                        .filter(t -> t.index() > 0
                                && t.index() < verb.index()
                                && LINKS.contains(t.form().toLowerCase(Locale.ROOT)))
                        .anyMatch(t -> words.contains(
                                        sentence.token(t.index() - 1).lemma())
                                && (verb.tag().equals("VBG") || t.lemma().equals("than")));
    }

    /** <i>almost went to war</i>; not <i>almost daily</i>, which hangs on the day. */
    private static boolean isAlmost(Sentence sentence, Token verb) {
        return sentence.hasChild(
                verb,
                t -> t.is("advmod")
                        && ALMOST.contains(t.lemma())
                        && t.index() + 1 == verb.index()
                        && verb.tag().equals("VBD"));
    }

    /** <i>is not going to leave</i> */
    private static boolean isNotGoingTo(Sentence sentence, Token verb) {
        return verb.is("xcomp")
                && sentence.head(verb)
                        .filter(h -> h.lemma().equals("go") && h.tag().equals("VBG"))
                        .filter(h -> sentence.hasChild(h, t -> t.is("advmod:neg")))
                        .isPresent();
    }

    /** <i>it is not true that Chad attacked</i>, <i>it is untrue that …</i> */
    private static boolean isUntrue(Sentence sentence, Token verb) {
        boolean that = (verb.is("ccomp") || verb.is("csubj") || verb.is("acl"))
                && sentence.hasChild(verb, t -> t.is("mark") && t.lemma().equals("that"));
        return that
                && sentence.head(verb)
                        .filter(h -> UNTRUE.contains(h.lemma())
                                || h.lemma().equals("true") && sentence.hasChild(h, t -> t.is("advmod:neg")))
                        .isPresent();
    }

    /** <i>there is no evidence that Chad attacked</i>, <i>did not find proof that it had</i> */
    private static boolean isUnshown(Sentence sentence, Token verb) {
        Optional<Token> noun = verb.is("acl") || verb.is("ccomp")
                ? sentence.head(verb).filter(h -> SHOWING.contains(h.lemma()))
                : Optional.empty();
        return noun.filter(n ->
                        sentence.hasChild(n, t -> t.is("det") && t.lemma().equals("no"))
                                || sentence.head(n)
                                        .filter(h -> h.isVerb() && Negation.of(sentence, h))
                                        .isPresent())
                .isPresent();
    }

    /** <i>neither confirmed nor denied that it had attacked</i> */
    private static boolean isNeitherConfirmed(Sentence sentence, Token verb) {
        return verb.is("ccomp")
                && sentence.head(verb)
                        .filter(denied -> denied.lemma().equals("deny") && denied.is("conj"))
                        .flatMap(sentence::head)
                        .filter(confirmed -> confirmed.lemma().equals("confirm"))
                        .isPresent();
    }

    /** <i>How long will Chad attack?</i> */
    private static boolean isAskedAbout(Sentence sentence, Token verb) {
        return verb.is("root")
                && sentence.token(sentence.tokens().size() - 1).form().equals("?")
                && sentence.hasChild(verb, t -> t.is("aux") && WILL.contains(t.lemma()));
    }
}
