package org.nuncio.mention.speech;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.nuncio.mention.NounPhrase;
import org.nuncio.mention.Words;
import org.nuncio.sentence.Sentence;
import org.nuncio.sentence.Token;
import org.nuncio.text.Span;

/**
 * Denials that only point at what is denied, and so are told with their verb: <i>the army denies it</i>, <i>a charge that Chad rejected</i>, <i>the minister called the
 * decision unwise</i>.
 */
final class Denials {
    private static final Set<String> DENYING = Set.of("deny", "reject", "dismiss", "dispute", "refute", "contest");
    private static final Set<String> CALLING = Set.of("call", "describe");
    private static final Set<String> POINTING = Set.of("it", "this", "that", "both");
    private static final Set<String> CLAIMS =
            Set.of("account", "accusation", "allegation", "charge", "claim", "report", "version", "rumour", "rumor");
    private static final Set<String> JUDGED = Set.of("decision", "ruling", "verdict", "remark", "resolution", "move");
    private static final Set<String> KNOWN = Set.of("the", "this", "that", "these", "those");

    private Denials() {}

    /** The words of a denial by this verb; empty where it is none, or where what is denied is spelt out. */
    static Optional<Span> of(Sentence sentence, Token verb) {
        boolean calling = CALLING.contains(verb.lemma());
        boolean possible = verb.isVerb()
                && (calling || DENYING.contains(verb.lemma()))
                && !sentence.hasChild(
                        verb,
                        t -> t.is("advmod:neg") || t.is("aux:pass") || t.tag().equals("TO"));
        if (!possible) {
            return Optional.empty();
        }
        return calling ? judged(sentence, verb) : summed(sentence, verb).or(() -> pointed(sentence, verb));
    }

    /** A denial of what was said; what judges a deed is a claim: <i>called the decision unwise</i>. */
    static String kind(Token verb) {
        return CALLING.contains(verb.lemma()) ? "claim" : "denial";
    }

    /** <i>a charge that Chad denied</i> */
    private static Optional<Span> summed(Sentence sentence, Token verb) {
        boolean own = sentence.child(verb, "nsubj")
                .filter(s -> !s.tag().startsWith("W"))
                .isPresent();
        return sentence.head(verb)
                .filter(noun -> verb.is("acl") && own && CLAIMS.contains(noun.lemma()))
                .filter(noun -> sentence.hasChild(noun, t -> Set.of("a", "an").contains(Words.lower(t))))
                .map(noun -> sentence.subtree(noun).stream()
                        .filter(t -> t.index() <= verb.index() && !t.is("punct"))
                        .map(Token::span)
                        .reduce(verb.span(), Span::union));
    }

    /** <i>denies it</i>, <i>rejected that account</i> */
    private static Optional<Span> pointed(Sentence sentence, Token verb) {
        boolean judged = sentence.children(verb, "obl").stream()
                .anyMatch(t -> NounPhrase.preposition(sentence, t).equals("as")); // as baseless
        return sentence.children(verb).stream()
                .filter(t -> !judged)
                .filter(t -> t.index() > verb.index() && (t.is("obj") || t.is("appos")))
                .filter(t -> verb.lemma().equals("deny") && POINTING.contains(Words.lower(t))
                        || isKnown(sentence, t, CLAIMS))
                .findFirst()
                .map(object -> whole(sentence, verb, List.of(object)));
    }

    /** <i>called the decision one-sided</i> */
    private static Optional<Span> judged(Sentence sentence, Token verb) {
        Optional<Token> verdict = sentence.children(verb).stream()
                .filter(t -> t.is("xcomp") || t.is("ccomp"))
                .filter(t -> t.tag().startsWith("JJ"))
                .findFirst();
        Optional<Token> thing = verdict.flatMap(v -> sentence.child(v, "nsubj")).or(() -> sentence.child(verb, "obj"));
        return thing.filter(t -> verdict.isPresent())
                .filter(t -> isKnown(sentence, t, JUDGED))
                .map(t -> whole(sentence, verb, List.of(t, verdict.get())));
    }

    /** A noun that says nothing of what it stands for. */
    private static boolean isKnown(Sentence sentence, Token noun, Set<String> nouns) {
        return nouns.contains(noun.lemma())
                && sentence.children(noun).stream().allMatch(t -> t.is("det") && KNOWN.contains(Words.lower(t)));
    }

    /** From the subject, where it stands right before the verb, to the last of these words. */
    private static Span whole(Sentence sentence, Token verb, List<Token> words) {
        Span span = words.stream()
                .flatMap(w -> sentence.subtree(w).stream())
                .filter(t -> !t.is("punct"))
                .map(Token::span)
                .reduce(verb.span(), Span::union);
        Optional<Span> subject = sentence.child(verb, "nsubj")
                .filter(s -> s.index() < verb.index() && !s.tag().startsWith("W"))
                .map(s -> new NounPhrase(sentence, s))
                .filter(phrase -> sentence
                        .tokens()
                        .subList(phrase.tokens().get(0).index(), verb.index())
                        .stream()
                        .noneMatch(t -> t.is("punct") && !t.tag().equals("HYPH")))
                .map(NounPhrase::span);
        return subject.map(s -> s.union(span)).orElse(span);
    }
}
