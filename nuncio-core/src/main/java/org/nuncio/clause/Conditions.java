package org.nuncio.clause;

import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.nuncio.mention.NounPhrase;
import org.nuncio.sentence.Sentence;
import org.nuncio.sentence.Token;
import org.nuncio.text.Span;

/** Finds conditions: <i>if Moscow attacks</i>, <i>unless …</i>, <i>in the event of an attack</i>, <i>in case …</i>, <i>provided that …</i>. */
public final class Conditions {
    private static final Set<String> MARKS = Set.of("if", "unless", "lest", "provided", "providing", "whether");
    private static final Set<String> UNTIL = Set.of("until", "till", "once");
    private static final Set<String> NOUNS = Set.of("event", "case");
    private static final Set<String> INVERTED = Set.of("should", "were", "had");
    private static final Set<String> PROVISOS = Set.of("condition", "understanding", "proviso");
    private static final Set<String> CONSEQUENCE = Set.of("will", "would", "shall");
    private static final Set<String> ANY = Set.of("a", "an", "any", "further", "another", "new", "every", "such");

    private Conditions() {}

    /** The words of the condition on which the clause of this verb depends. */
    public static Optional<Span> of(Sentence sentence, Token verb) {
        for (Token child : sentence.children(verb)) {
            if (child.is("advcl") && isMarked(sentence, child) && !hasMark(sentence, child, "whether")) {
                return Optional.of(trimmed(sentence, child));
            }
            if (child.is("obl") && isEvent(sentence, child)
                    || isAsLongAs(sentence, child)
                    || isOrElse(sentence, child, verb)) {
                return Optional.of(trimmed(sentence, child));
            }
        }
        Optional<Span> provided = provided(sentence, verb);
        if (provided.isPresent()) {
            return provided;
        }
        boolean shared = verb.is("xcomp") || verb.is("conj") || verb.is("ccomp");
        return shared
                ? sentence.head(verb).filter(Token::isVerb).flatMap(head -> of(sentence, head))
                : Optional.empty();
    }

    /** <i>asked whether Chad would attack</i>, <i>asked if it would</i>: a question announces nothing. */
    static boolean isAsked(Sentence sentence, Token verb) {
        Token first = verb.is("conj") ? sentence.head(verb).orElse(verb) : verb;
        return hasMark(sentence, first, "whether") || first.is("ccomp") && hasMark(sentence, first, "if");
    }

    /** <i>must pay, failing which Chad will close the port</i>, <i>otherwise it would</i> */
    private static boolean isOrElse(Sentence sentence, Token child, Token verb) {
        boolean first = child.index() < verb.index()
                && sentence.hasChild(verb, t -> t.is("aux") && CONSEQUENCE.contains(t.lemma()))
                && sentence.children(verb).stream()
                        .noneMatch(t -> t.relation().startsWith("nsubj") && t.index() < child.index());
        return first
                && (child.is("mark") && child.form().equals("failing")
                        || child.is("advmod") && child.lemma().equals("otherwise"));
    }

    /** <i>as long as soldiers stood there</i> */
    private static boolean isAsLongAs(Sentence sentence, Token child) {
        return child.is("advmod")
                && child.lemma().equals("long")
                && sentence.hasChild(child, t -> t.is("advcl") && hasMark(sentence, t, "as"));
    }

    /**
     * <i>offered troops, provided that the guns fall silent</i>, <i>agreed on condition that Chad did likewise</i>, wherever the parser hangs <i>provided</i> and
     * <i>condition</i>
     */
    private static Optional<Span> provided(Sentence sentence, Token verb) {
        return sentence.subtree(verb).stream()
                .filter(t -> t.index() > verb.index())
                .filter(t -> isProvidedThat(sentence, t) || isProviso(sentence, t))
                .map(t -> trimmed(sentence, t))
                .findFirst();
    }

    private static boolean isProvidedThat(Sentence sentence, Token token) {
        return token.form().equals("provided")
                && !token.is("mark")
                && isBeforeThat(sentence, token)
                && sentence.child(token, "nsubj").isEmpty();
    }

    /** <i>on condition</i>, <i>on the understanding</i>, <i>with the proviso</i> */
    private static boolean isProviso(Sentence sentence, Token token) {
        return PROVISOS.contains(token.lemma())
                && sentence.hasChild(token, t -> t.is("case") && ("on".equals(t.lemma()) || "with".equals(t.lemma())))
                && sentence.child(token, "nmod:poss").isEmpty()
                && isBeforeThat(sentence, token);
    }

    private static boolean isBeforeThat(Sentence sentence, Token token) {
        return token.index() + 1 < sentence.tokens().size()
                && sentence.token(token.index() + 1).form().equals("that");
    }

    /**
     * What is waited for: <i>no talks until the curfew is lifted</i>, <i>will open it once they are gone</i>. What stands first has mostly come:
     * <i>once the guns fell silent, they agreed to talk</i>. What is promised <i>until</i> a day ends then.
     *
     * @param refused whether the clause refuses something
     */
    public static Optional<Span> awaited(Sentence sentence, Token verb, boolean refused) {
        Set<String> words = refused ? UNTIL : Set.of("once");
        return sentence.children(verb, "advcl").stream()
                .filter(c -> c.index() > verb.index())
                .filter(c -> isMarked(sentence, c, words))
                .findFirst()
                .or(() -> refused ? untilFirst(sentence, verb) : Optional.empty())
                .map(c -> trimmed(sentence, c));
    }

    /** <i>Until she is freed, they will not be let back</i>, <i>until she is freed, the army said, they will not be let back</i> */
    private static Optional<Token> untilFirst(Sentence sentence, Token verb) {
        boolean toCome = sentence.hasChild(verb, t -> t.is("aux") && CONSEQUENCE.contains(t.lemma()));
        Optional<Token> over = verb.is("ccomp") ? sentence.head(verb) : Optional.empty();
        return Stream.of(Optional.of(verb), over)
                .flatMap(Optional::stream)
                .filter(v -> toCome)
                .flatMap(v -> sentence.children(v, "advcl").stream())
                .filter(c -> c.index() < verb.index() && isMarked(sentence, c, Set.of("until", "till")))
                .findFirst();
    }

    private static boolean isMarked(Sentence sentence, Token clause, Set<String> words) {
        return sentence.hasChild(clause, t -> (t.is("mark") || t.is("advmod")) && words.contains(t.lemma()));
    }

    /**
     * The verbs of the clauses that are the condition of this one, also where they stand over more than it (<i>is ready to fight if Chad attacks</i>), or where some
     * trees hang them on the verb of saying: <i>If Chad attacked, she said, it would fight</i>.
     */
    public static List<Token> verbsOf(Sentence sentence, Token verb) {
        Optional<Token> over = sentence.head(verb);
        Stream<Token> above = over.filter(head -> head.index() > verb.index() || verb.is("ccomp")).stream()
                .flatMap(head -> sentence.children(head, "advcl").stream());
        Stream<Token> shared =
                over.filter(head -> verb.is("xcomp")).stream().flatMap(head -> verbsOf(sentence, head).stream());
        return Stream.concat(
                        Stream.concat(sentence.children(verb, "advcl").stream(), above)
                                .filter(clause -> isCondition(sentence, clause)),
                        shared)
                .distinct()
                .toList();
    }

    /** <i>unless it left</i>, <i>if it did not leave</i> */
    public static boolean isUnmet(Sentence sentence, Token clause) {
        return hasMark(sentence, clause, "unless") || Negation.of(sentence, clause);
    }

    /** Whether this clause is a condition, rather than a question: <i>if Moscow attacks</i>. */
    public static boolean isCondition(Sentence sentence, Token clause) {
        return isMarked(sentence, clause) && !hasMark(sentence, clause, "whether");
    }

    /** <i>an attack would bring an answer</i>, <i>any move across the line will be met with force</i>: what it is that would bring it. */
    public static Optional<Span> ofSubject(Sentence sentence, Token verb) {
        boolean would = sentence.hasChild(verb, t -> t.is("aux") && CONSEQUENCE.contains(t.lemma()));
        return sentence.child(verb, "nsubj")
                .filter(s -> would && (s.tag().equals("VBG") || isAnyDeed(sentence, s) || isWhoever(sentence, s)))
                .map(s -> trimmed(sentence, s));
    }

    /** <i>guards who do not report</i> */
    private static boolean isWhoever(Sentence sentence, Token noun) {
        return noun.tag().equals("NNS")
                && !sentence.hasChild(noun, t -> t.is("det") || t.is("nmod:poss") || t.is("nummod"))
                && sentence.hasChild(noun, t -> t.relation().equals("acl:relcl"));
    }

    /** <i>an attack</i>, <i>any aggression</i>, <i>further shelling</i>. */
    private static boolean isAnyDeed(Sentence sentence, Token noun) {
        boolean common = noun.tag().equals("NN") || noun.tag().equals("NNS");
        return common
                && sentence.hasChild(noun, t -> t.index() < noun.index() && ANY.contains(t.lemma()))
                && !noun.entity().equals("PERSON");
    }

    /** Whether the word stands inside a condition. */
    public static boolean isInside(Sentence sentence, Token token) {
        Token at = token;
        for (int i = 0; i < sentence.tokens().size(); i++) {
            if ((at.is("advcl") || at.is("acl") || at.is("ccomp") || at.is("dep")) && isMarked(sentence, at)) {
                return true;
            }
            if (at.is("conj") && isMarked(sentence, at, Set.of("if", "unless"))) {
                return true; // and if he is arrested, they will answer
            }
            if ((at.is("obl") || at.is("nmod")) && isEvent(sentence, at) || at != token && isProviso(sentence, at)) {
                return true;
            }
            if (at.head() < 0) {
                return false;
            }
            at = sentence.token(at.head());
        }
        return false;
    }

    private static boolean isMarked(Sentence sentence, Token clause) {
        return isMarked(sentence, clause, MARKS)
                || inCase(sentence, clause)
                || inverted(sentence, clause)
                || isProvided(sentence, clause);
    }

    /** <i>provided that the guns fall silent</i>, where the parser takes <i>provided</i> for a verb without a subject. */
    private static boolean isProvided(Sentence sentence, Token clause) {
        return clause.is("ccomp")
                && hasMark(sentence, clause, "that")
                && sentence.head(clause)
                        .filter(t -> t.form().equals("provided") && t.index() == firstMark(sentence, clause) - 1)
                        .filter(t -> sentence.children(t, "nsubj").stream().noneMatch(s -> s.index() == t.index() - 1))
                        .isPresent();
    }

    private static int firstMark(Sentence sentence, Token clause) {
        return sentence.child(clause, "mark").map(Token::index).orElse(-1);
    }

    private static boolean hasMark(Sentence sentence, Token clause, String lemma) {
        return sentence.hasChild(clause, t -> t.is("mark") && t.lemma().equals(lemma));
    }

    /** <i>in case Russia attacks</i> hangs on <i>case</i>. */
    private static boolean inCase(Sentence sentence, Token clause) {
        boolean below = sentence.head(clause)
                .filter(h -> NOUNS.contains(h.lemma())
                        && sentence.hasChild(h, t -> t.is("case") && t.lemma().equals("in")))
                .isPresent();
        List<Token> words = sentence.subtree(clause);
        boolean inside = clause.is("advcl")
                && words.size() > 2
                && words.get(0).lemma().equals("in")
                && words.get(1).lemma().equals("case");
        int first =
                sentence.subtree(clause).stream().mapToInt(Token::index).min().orElse(0);
        boolean right = clause.is("advcl")
                && first > 1
                && sentence.token(first - 1).lemma().equals("case")
                && sentence.token(first - 2).lemma().equals("in");
        return below || right || inside;
    }

    /** <i>should Moscow attack</i>, <i>were it to attack</i> */
    private static boolean inverted(Sentence sentence, Token clause) {
        List<Token> words = sentence.subtree(clause);
        return clause.is("advcl")
                && !words.isEmpty()
                && INVERTED.contains(words.get(0).form().toLowerCase(Locale.ROOT))
                && (words.get(0).head() == clause.index() || words.get(0).equals(clause))
                && words.stream().anyMatch(t -> t.relation().startsWith("nsubj"));
    }

    private static boolean isEvent(Sentence sentence, Token noun) {
        return NOUNS.contains(noun.lemma())
                && NounPhrase.preposition(sentence, noun).equals("in")
                && sentence.hasChild(noun, t -> t.is("nmod") || t.is("acl") || t.is("ccomp"));
    }

    private static Span trimmed(Sentence sentence, Token clause) {
        List<Token> words = sentence.subtree(clause).stream()
                .sorted(Comparator.comparingInt(Token::index))
                .toList();
        int first = 0;
        int last = words.size() - 1;
        while (first < last && words.get(first).is("punct")) {
            first++;
        }
        while (last > first && words.get(last).is("punct")) {
            last--;
        }
        return words.get(first).span().union(words.get(last).span());
    }
}
