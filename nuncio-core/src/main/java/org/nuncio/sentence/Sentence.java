package org.nuncio.sentence;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Predicate;
import org.nuncio.text.Span;

/**
 * A sentence with its dependency tree in Universal Dependencies v2. A sentence that was not parsed has tokens whose head is -1 and relation {@code dep}.
 */
public final class Sentence {
    private final int index;
    private final int paragraph;
    private final String text;
    private final Span span;
    private final boolean parsed;
    private final List<Token> tokens;
    private final List<String> words;
    private final List<List<Token>> children;
    private final List<String> prepositions;

    /**
     * @param index position in the article, from 0
     * @param paragraph position of its paragraph in the article, from 0
     * @param articleText the whole clean text, which all spans point into
     */
    public Sentence(int index, int paragraph, String articleText, Span span, boolean parsed, List<Token> tokens) {
        this.index = index;
        this.paragraph = paragraph;
        this.text = articleText;
        this.span = span;
        this.parsed = parsed;
        this.tokens = List.copyOf(tokens);
        this.words = tokens.stream().map(t -> t.form().toLowerCase(Locale.ROOT)).toList();
        this.children = parsed ? children(tokens) : Collections.nCopies(tokens.size(), List.of());
        this.prepositions = this.tokens.stream().map(this::prepositionBefore).toList();
    }

    private static List<List<Token>> children(List<Token> tokens) {
        List<List<Token>> lists = new ArrayList<>();
        for (int i = 0; i < tokens.size(); i++) {
            lists.add(new ArrayList<>());
        }
        for (Token token : tokens) {
            if (token.head() >= 0) {
                lists.get(token.head()).add(token);
            }
        }
        return lists.stream().map(List::copyOf).toList();
    }

    public int index() {
        return index;
    }

    public int paragraph() {
        return paragraph;
    }

    public Span span() {
        return span;
    }

    public boolean parsed() {
        return parsed;
    }

    public List<Token> tokens() {
        return tokens;
    }

    public Token token(int i) {
        return tokens.get(i);
    }

    /** The form of a token in lower case. */
    public String word(int i) {
        return words.get(i);
    }

    public String text() {
        return span.cut(text);
    }

    public String articleText() {
        return text;
    }

    /** The dependents of a token, in the order of the text. */
    public List<Token> children(Token token) {
        return children.get(token.index());
    }

    /** The dependents with this relation, any subtype. */
    public List<Token> children(Token token, String relation) {
        List<Token> found = null;
        for (Token child : children(token)) {
            if (child.is(relation)) {
                found = found == null ? new ArrayList<>(2) : found;
                found.add(child);
            }
        }
        return found == null ? List.of() : found;
    }

    /** The preposition before a token, lower case: <i>to</i>, <i>out of</i>; empty where there is none. */
    public String preposition(Token token) {
        return prepositions.get(token.index());
    }

    private String prepositionBefore(Token token) {
        String before = "";
        for (Token child : children(token)) {
            if (child.is("case") && !child.tag().equals("POS") && child.index() < token.index()) {
                String word = word(child.index());
                before = before.isEmpty() ? word : before + " " + word;
            }
        }
        return before;
    }

    public Optional<Token> child(Token token, String relation) {
        for (Token child : children(token)) {
            if (child.is(relation)) {
                return Optional.of(child);
            }
        }
        return Optional.empty();
    }

    public boolean hasChild(Token token, Predicate<Token> test) {
        for (Token child : children(token)) {
            if (test.test(child)) {
                return true;
            }
        }
        return false;
    }

    public Optional<Token> head(Token token) {
        return token.head() < 0 ? Optional.empty() : Optional.of(tokens.get(token.head()));
    }

    /** The token and all below it, in the order of the text. */
    public List<Token> subtree(Token token) {
        if (children(token).isEmpty()) {
            return List.of(token);
        }
        boolean[] in = new boolean[tokens.size()];
        mark(token, in);
        List<Token> below = new ArrayList<>();
        for (Token each : tokens) {
            if (in[each.index()]) {
                below.add(each);
            }
        }
        return below;
    }

    private void mark(Token token, boolean[] in) {
        if (!in[token.index()]) {
            in[token.index()] = true;
            children(token).forEach(child -> mark(child, in));
        }
    }

    /** Whether {@code upper} governs {@code lower}, or is it. */
    public boolean governs(Token upper, Token lower) {
        Token at = lower;
        for (int steps = 0; steps <= tokens.size(); steps++) {
            if (at.index() == upper.index()) {
                return true;
            }
            if (at.head() < 0) {
                return false;
            }
            at = tokens.get(at.head());
        }
        return false;
    }

    /** From the first to the last word of a token's subtree. */
    public Span subtreeSpan(Token token) {
        return subtree(token).stream().map(Token::span).reduce(token.span(), Span::union);
    }

    @Override
    public String toString() {
        return text();
    }
}
