package org.nuncio.sentence;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;

/**
 * Mends a tree without a finite verb, where the parser took the simple past for a participle: in <i>The Chilean coast guard called the chase reckless</i> the
 * root is <i>guard</i>, and <i>called</i> hangs on it. A sentence of news has a finite verb.
 */
final class LostVerb {
    private static final int SHORTEST = 6;
    /** Past tenses that look like the participle and do not end in -ed. */
    private static final Set<String> SAME_FORMS = Set.of(
            "said", "told", "held", "led", "met", "left", "set", "put", "cut", "sent", "made", "found", "lost", "won",
            "fought", "brought", "hit", "shot", "kept", "sought", "laid", "paid", "dealt", "let", "struck", "hung",
            "wound", "bought", "sold", "built", "spent", "caught", "taught", "swung", "clung", "sat", "stood");

    private static final Set<String> NAMING = Set.of("call", "name", "dub", "nickname", "title", "entitle");
    private static final Set<String> AFTER = Set.of("obj", "xcomp", "ccomp", "iobj");

    private LostVerb() {}

    /** The tokens with the participle as root and the noun as its subject, or as they were. */
    static List<Token> found(List<Token> tokens) {
        Optional<Token> root = tokens.stream()
                .filter(t -> t.head() < 0)
                .filter(t -> t.isNoun() && tokens.size() >= SHORTEST)
                .filter(t -> none(tokens, t, c -> c.is("cop") || c.is("aux") || c.is("nsubj")))
                .filter(t -> tokens.get(tokens.size() - 1).is("punct"))
                .findFirst();
        return root.flatMap(r -> verb(tokens, r).map(v -> mended(tokens, r, v))).orElse(tokens);
    }

    private static Optional<Token> verb(List<Token> tokens, Token root) {
        return tokens.stream()
                .filter(t -> t.tag().equals("VBN") && t.relation().equals("acl") && t.index() > root.index())
                .filter(t -> t.head() == root.index() || isBeside(tokens, tokens.get(t.head()), root))
                .filter(t -> mayBePast(t.form().toLowerCase(Locale.ROOT)))
                .filter(t -> isActive(tokens, t) || hasStrayClause(tokens, root, t))
                .findFirst();
    }

    /** Also <i>the head of the army, Gen. Ann Roe, called</i>, where the name hangs on the army. */
    private static boolean isBeside(List<Token> tokens, Token noun, Token root) {
        boolean beside = noun.is("appos") || noun.is("conj") || noun.is("nmod");
        boolean named = noun.is("appos") && noun.isProperNoun() && noun.head() >= 0;
        return beside && noun.head() == root.index()
                || named && tokens.get(noun.head()).is("nmod") && isBeside(tokens, tokens.get(noun.head()), root);
    }

    /**
     * Whether a participle looks like the simple past.
     *
     * @param form in lower case
     */
    static boolean mayBePast(String form) {
        return form.endsWith("ed") || SAME_FORMS.contains(form);
    }

    /** A participle of the passive has an agent and no object; <i>called</i> with a bare noun only names. */
    private static boolean isActive(List<Token> tokens, Token verb) {
        boolean agent = !none(tokens, verb, c -> c.is("obl:agent"));
        long after = tokens.stream()
                .filter(c -> c.head() == verb.index() && AFTER.contains(c.relation()))
                .filter(c -> !NAMING.contains(verb.lemma()) || !c.isNoun() || c.is("obj"))
                .count();
        return !agent && after > 0;
    }

    /** <i>called on Chile to stop</i>, where <i>to stop</i> hangs on the root. */
    private static boolean hasStrayClause(List<Token> tokens, Token root, Token verb) {
        boolean preposition = !none(tokens, verb, c -> c.is("obl") || c.is("compound"));
        return preposition
                && none(tokens, verb, c -> c.is("obl:agent"))
                && !none(tokens, root, c -> isStrayClause(c) && c.index() > verb.index());
    }

    private static boolean isStrayClause(Token token) {
        return token.tag().equals("VB") && (token.is("acl") || token.is("advcl") || token.is("xcomp"));
    }

    private static boolean none(List<Token> tokens, Token head, Predicate<Token> test) {
        return tokens.stream().noneMatch(c -> c.head() == head.index() && test.test(c));
    }

    private static List<Token> mended(List<Token> tokens, Token root, Token verb) {
        List<Token> mended = new ArrayList<>();
        for (Token token : tokens) {
            boolean right = token.head() == root.index() && token.index() > verb.index();
            if (token.index() == verb.index()) {
                mended.add(with(token, "VBD", -1, "root"));
            } else if (token.index() == root.index()) {
                mended.add(with(token, token.tag(), verb.index(), "nsubj"));
            } else {
                String relation = isStrayClause(token) ? "xcomp" : token.relation();
                mended.add(right ? with(token, token.tag(), verb.index(), relation) : token);
            }
        }
        return mended;
    }

    private static Token with(Token token, String tag, int head, String relation) {
        return new Token(token.index(), token.form(), token.lemma(), tag, token.entity(), head, relation, token.span());
    }
}
