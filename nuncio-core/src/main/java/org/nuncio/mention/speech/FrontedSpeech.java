package org.nuncio.mention.speech;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.nuncio.mention.NounPhrase;
import org.nuncio.mention.Words;
import org.nuncio.sentence.Sentence;
import org.nuncio.sentence.Token;
import org.nuncio.text.Span;

/** Finds reported words by commas and order, where the tree does not join them to their cue as it should. */
final class FrontedSpeech {
    private static final Set<String> FRONTED = Words.set("""
            say add note report warn admit claim announce explain insist argue assert allege contend maintain estimate reckon confirm concede acknowledge caution state
            declare predict forecast fear believe suspect stress complain write remark observe recall disclose reveal testify boast suggest hint calculate conclude
            """);
    private static final Set<String> CONDITIONS =
            Words.set("if unless should were had when once until as after before while although though in without");
    /** <i>When the talks failed, ministers complained</i> says when, not what. */
    private static final Set<String> SUBORDINATE = Set.of("when", "after", "before", "once", "until", "while");

    private static final Set<String> LIMITS = Set.of("if", "unless", "until", "provided");

    private static final Set<String> FINITE = Set.of("VBD", "VBZ", "VBP", "MD");
    private static final Set<String> BREAKS = Set.of(";", ":");
    private static final int MIN_FRONT = 4;

    private final ReadText text;

    FrontedSpeech(ReadText text) {
        this.text = text;
    }

    /** <i>If the rain lasts, he warned, the dam will burst</i>: the condition and its outcome are both told, whatever the tree makes of the cue between them. */
    Optional<Span> interrupted(Cue cue) {
        Sentence sentence = cue.sentence();
        int at = cue.token().index();
        if (at == sentence.tokens().size() - 1) {
            return Optional.empty();
        }
        Optional<Token> subject = sentence.child(cue.token(), "nsubj").filter(s -> s.index() < at);
        int start = subject.map(s -> new NounPhrase(sentence, s).first()).orElse(0);
        int from = start;
        while (from > 0 && !BREAKS.contains(sentence.token(from - 1).form())) {
            from--;
        }
        int next = at + 1;
        while (next < sentence.tokens().size() - 1
                && !sentence.token(next).form().equals(",")
                && !sentence.token(next).isVerb()) {
            next++;
        }
        int comma = next;
        boolean object =
                sentence.children(cue.token(), "obj").stream().anyMatch(o -> o.index() > at && o.index() < comma);
        boolean parted = FRONTED.contains(cue.token().lemma())
                && !object
                && start - from >= MIN_FRONT
                && sentence.token(start - 1).form().equals(",")
                && sentence.token(next).form().equals(",")
                && (CONDITIONS.contains(Words.lower(sentence.token(from)))
                        || isConditionAfter(sentence, next + 1)
                                && sentence.tokens().subList(from, start).stream()
                                        .anyMatch(t -> FINITE.contains(t.tag())))
                && isOneName(sentence, start, at, subject);
        List<Token> told = new ArrayList<>(
                sentence.tokens().subList(from, sentence.tokens().size()).stream()
                        .takeWhile(t -> !BREAKS.contains(t.form()))
                        .toList());
        if (told.isEmpty()) {
            return Optional.empty();
        }
        boolean goesOn = told.stream().anyMatch(t -> t.index() > comma && FINITE.contains(t.tag()));
        boolean quoted = text.isQuoted(sentence.token(from))
                || text.isQuoted(sentence.token(
                        Math.min(next + 1, told.get(told.size() - 1).index())));
        trim(told);
        return parted && goesOn && !quoted && told.size() > MIN_FRONT
                ? Optional.of(told.get(0).span().union(told.get(told.size() - 1).span()))
                : Optional.empty();
    }

    /** <i>he</i>, <i>the speaker, Ada Lind,</i>: no clause stands between the speaker and the cue. */
    private static boolean isOneName(Sentence sentence, int start, int at, Optional<Token> subject) {
        long commas = sentence.tokens().subList(start, at).stream()
                .filter(t -> t.form().equals(","))
                .count();
        boolean named =
                subject.filter(s -> sentence.child(s, "appos").isPresent()).isPresent();
        return commas == 0
                || named && commas == 2 && sentence.token(at - 1).form().equals(",");
    }

    /** <i>He would come, he said, only if he was asked</i>. */
    private static boolean isConditionAfter(Sentence sentence, int at) {
        String word = Words.at(sentence, at);
        return LIMITS.contains(word.equals("only") || word.equals("but") ? Words.at(sentence, at + 1) : word);
    }

    /** Words whose subject may stand behind them: <i>…, said a baker</i>. What stands behind <i>threatened</i> is mostly its object. */
    static boolean isSaying(Cue cue) {
        return FRONTED.contains(cue.token().lemma()) || tells(cue);
    }

    /** <i>The plant would close, she told a rally</i>: whoever is told is no object of what is said. */
    private static boolean tells(Cue cue) {
        return cue.token().lemma().equals("tell");
    }

    /** <i>Villagers say that soldiers, helped by thugs, shot at them</i>: all after <i>that</i>, where the tree loses the clause. */
    Optional<Span> afterThat(Cue cue) {
        Sentence sentence = cue.sentence();
        int that = cue.token().index() + 1;
        if (that + MIN_FRONT >= sentence.tokens().size()
                || !FRONTED.contains(cue.token().lemma())
                || !Words.lower(sentence.token(that)).equals("that")
                || !sentence.token(that).tag().equals("IN")) {
            return Optional.empty();
        }
        List<Token> told = new ArrayList<>(
                sentence.tokens().subList(that + 1, sentence.tokens().size()).stream()
                        .takeWhile(t -> !t.form().equals(";"))
                        .toList());
        boolean finite = told.stream().anyMatch(Token::isVerb) && told.stream().noneMatch(text::isQuoted);
        trim(told);
        return finite && told.size() >= MIN_FRONT
                ? Optional.of(told.get(0).span().union(told.get(told.size() - 1).span()))
                : Optional.empty();
    }

    /** What stands before <i>, the envoy said</i> where the tree does not join the two. */
    Optional<Span> front(Cue cue) {
        Sentence sentence = cue.sentence();
        boolean object = sentence.hasChild(
                cue.token(),
                c -> (c.is("obj") || c.is("iobj")) && !tells(cue)
                        || c.is("xcomp")
                        || c.is("ccomp") && c.index() > cue.token().index()
                        || c.is("nsubj:pass"));
        Optional<Token> subject = sentence.children(cue.token(), "nsubj").stream()
                .filter(s -> s.index() < cue.token().index())
                .reduce((a, b) -> b);
        int start = subject.map(s -> new NounPhrase(sentence, s).first()).orElse(0);
        if (object
                || !FRONTED.contains(cue.token().lemma()) && !tells(cue)
                || start < MIN_FRONT
                || !sentence.token(start - 1).form().equals(",")) {
            return Optional.empty();
        }
        List<Token> before = new ArrayList<>(sentence.tokens().subList(0, start).stream()
                .filter(t -> !isBeyondSemicolon(sentence, t, subject.get()))
                .toList());
        boolean free = before.stream().anyMatch(t -> t.isVerb() || t.index() > 0 && t.is("nsubj") || t.is("appos"))
                && before.stream().noneMatch(text::isQuoted);
        Token opening = before.get(0);
        boolean circumstance = SUBORDINATE.contains(Words.lower(opening))
                && before.stream()
                        .limit(before.size() - 1)
                        .noneMatch(t -> t.form().equals(","));
        trim(before);
        return free && !circumstance && before.size() >= MIN_FRONT
                ? Optional.of(
                        before.get(0).span().union(before.get(before.size() - 1).span()))
                : Optional.empty();
    }

    static void trim(List<Token> tokens) {
        while (!tokens.isEmpty() && opens(tokens.get(0))) {
            tokens.remove(0);
        }
        while (!tokens.isEmpty()
                && (isEdge(tokens.get(tokens.size() - 1))
                        || tokens.get(tokens.size() - 1).is("cc"))) {
            tokens.remove(tokens.size() - 1);
        }
    }

    /** A mark, <i>that</i>, <i>and</i> or <i>who</i> before the clause. */
    private static boolean opens(Token token) {
        return isEdge(token)
                || token.is("mark") && token.lemma().equals("that")
                || token.is("cc")
                || token.tag().equals("WP");
    }

    private static boolean isEdge(Token token) {
        return token.form().codePoints().noneMatch(Character::isLetterOrDigit);
    }

    /** Whether a semicolon stands between the two. */
    static boolean isBeyondSemicolon(Sentence sentence, Token token, Token anchor) {
        int from = Math.min(token.index(), anchor.index());
        return sentence.tokens().subList(from, Math.max(token.index(), anchor.index()) + 1).stream()
                .anyMatch(t -> t.form().equals(";"));
    }
}
