package org.nuncio.sentence;

import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Mends a subject that words between commas part from its verb or from those who act with it: <i>The ministry, for its part, accused Chad</i>, <i>Chad, along with Mali,
 * condemned it</i>, <i>Chad, Mali and, more softly, Niger condemned it</i>.
 */
final class JoinedSubjects extends TreeEdits {
    private static final Set<String> WITH = Set.of("along", "together");
    private static final Set<String> JOINING = Set.of("join");
    private static final Set<String> OBLIQUE = Set.of("obl", "nmod");

    private JoinedSubjects(List<Token> tokens) {
        super(tokens);
    }

    static List<Token> mend(List<Token> tokens) {
        JoinedSubjects subjects = new JoinedSubjects(tokens);
        for (int i = 0; i < tokens.size(); i++) {
            subjects.forItsPart(i);
            subjects.asWellAs(i);
            subjects.alongWith(i);
            subjects.joinedBy(i);
            subjects.afterAdverb(i);
            subjects.besideLeaders(i);
        }
        return List.copyOf(subjects.tokens);
    }

    /** <i>The ministry, for its part, accused</i>: the ministry is no part of <i>its</i>. */
    private void forItsPart(int i) {
        Token part = tokens.get(i);
        boolean aside = part.lemma().equals("part")
                && i > 2
                && tokens.get(i - 1).is("nmod:poss")
                && tokens.get(i - 2).lemma().equals("for")
                && part.head() > i;
        if (!aside) {
            return;
        }
        child(i - 1, t -> t.relation().startsWith("nsubj") && t.index() < i - 2)
                .ifPresent(subject -> hang(subject, part.head(), subject.relation()));
        Token verb = tokens.get(part.head());
        if (verb.tag().equals("VBN") && none(verb.index(), t -> t.is("aux") || t.is("aux:pass"))) {
            tokens.set(verb.index(), with(verb, "VBD", verb.head(), verb.relation()));
        }
    }

    /** <i>Chad, as well as Mali, condemned it</i> */
    private void asWellAs(int i) {
        boolean phrase = i + 3 < tokens.size()
                && tokens.get(i).lemma().equals("as")
                && tokens.get(i + 1).lemma().equals("well")
                && tokens.get(i + 2).lemma().equals("as");
        Optional<Token> second = phrase ? nameFrom(i + 3) : Optional.empty();
        Optional<Token> first = second.flatMap(s -> nounBefore(i, s));
        if (first.isEmpty()) {
            return;
        }
        for (int k = i; k < i + 3; k++) {
            hang(tokens.get(k), second.get().index(), "cc");
        }
        hang(second.get(), first.get().index(), "conj");
    }

    /** <i>Chad, along with Mali, condemned it</i> */
    private void alongWith(int i) {
        boolean phrase = i + 2 < tokens.size()
                && WITH.contains(tokens.get(i).lemma())
                && tokens.get(i + 1).lemma().equals("with");
        Optional<Token> second =
                phrase ? nameFrom(i + 2).filter(s -> OBLIQUE.contains(s.relation())) : Optional.empty();
        Optional<Token> first =
                second.flatMap(s -> nounBefore(i, s)).filter(f -> f.relation().startsWith("nsubj"));
        if (first.isEmpty()) {
            return;
        }
        hang(tokens.get(i), second.get().index(), "cc");
        hang(tokens.get(i + 1), second.get().index(), "cc");
        hang(second.get(), first.get().index(), "conj");
    }

    /** <i>Chad, joined by Mali, urged Niger to stop</i>: both urge. */
    private void joinedBy(int i) {
        Token joined = tokens.get(i);
        boolean beside = JOINING.contains(joined.lemma())
                && joined.is("acl")
                && i > 0
                && isComma(i - 1)
                && joined.head() >= 0
                && joined.head() < i
                && tokens.get(joined.head()).relation().startsWith("nsubj")
                && tokens.get(tokens.get(joined.head()).head()).index() > i;
        if (beside) {
            child(i, t -> t.is("obl:agent") && t.isNoun()).ifPresent(second -> hang(second, joined.head(), "conj"));
        }
    }

    /** <i>Chad, Mali and, more softly, Niger condemned it</i>: of two subjects the second is joined to the first. */
    private void afterAdverb(int i) {
        Token second = tokens.get(i);
        if (!second.is("nsubj") || second.head() < i) {
            return;
        }
        int comma = first(i) - 1;
        Optional<Token> adverb = comma > 2 && isComma(comma)
                ? Optional.of(tokens.get(comma - 1)).filter(t -> t.is("advmod") || t.is("obl"))
                : Optional.empty();
        if (adverb.isEmpty()) {
            return;
        }
        int opening = first(adverb.get().index()) - 1;
        boolean and = opening > 0 && isComma(opening) && tokens.get(opening - 1).is("cc");
        Optional<Token> subject =
                and ? child(second.head(), t -> t.is("nsubj") && t.index() < opening - 1) : Optional.empty();
        subject.ifPresent(s -> hang(second, s.index(), "conj"));
    }

    /** <i>Chad's envoy and Red Front leaders met</i>: the envoy is one of those who met, and no part of the leaders' name. */
    private void besideLeaders(int i) {
        Token first = tokens.get(i);
        Token head = first.is("compound") && first.head() > i + 2 ? tokens.get(first.head()) : first;
        boolean person = head != first
                && first.tag().equals("NN")
                && any(i, t -> t.is("nmod:poss") && t.index() < i)
                && any(i, t -> t.is("cc") && t.index() == i + 1);
        Optional<Token> name = person
                ? child(i, t -> t.is("conj") && t.isProperNoun() && t.index() == head.index() - 1)
                : Optional.empty();
        if (name.isPresent() && head.tag().equals("NNS")) {
            hang(first, head.head(), head.relation());
            hang(head, i, "conj");
            hang(name.get(), head.index(), "compound");
        }
    }

    /** The noun whose phrase begins at a word: of <i>the old port</i> the port. */
    private Optional<Token> nameFrom(int start) {
        for (int k = start; k < tokens.size() && k < start + 6; k++) {
            Token word = tokens.get(k);
            boolean within = word.is("compound") || word.is("amod") || word.is("det") || word.is("nummod");
            if (!within && word.isNoun()) {
                return Optional.of(word);
            }
            if (!within || word.isVerb()) {
                return Optional.empty();
            }
        }
        return Optional.empty();
    }

    /** The noun right before a phrase, a comma between them at most, if it is not below the phrase's own noun. */
    private Optional<Token> nounBefore(int start, Token second) {
        int at = start - 1;
        if (at > 0 && isComma(at)) {
            at--;
        }
        if (at < 0 || !tokens.get(at).isNoun()) {
            return Optional.empty();
        }
        Token top = tokens.get(at);
        while (top.is("nmod") || top.is("compound") || top.is("conj")) {
            if (top.head() < 0 || top.head() >= start) {
                return Optional.empty();
            }
            top = tokens.get(top.head());
        }
        return Optional.of(top).filter(t -> !isBelow(t.index(), second.index()));
    }
}
