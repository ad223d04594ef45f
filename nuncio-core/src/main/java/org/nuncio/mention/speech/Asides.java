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

/** Reported words of forms that the tree hangs elsewhere than on their cue: around it with the speaker behind, after <i>what he called</i>, as a verdict. */
final class Asides {
    private static final Set<String> SAYING = Words.set(
            "say add note report warn admit claim announce explain insist argue caution predict declare suggest hint promise vow threaten");
    private static final Set<String> CONDITIONS =
            Words.set("if unless should were had once until as after before while although though without");
    private static final Set<String> NAMING = Words.set("call label brand dub term style describe");
    private static final Set<String> VERDICTS =
            Words.set("dismiss reject call describe brand label denounce rubbish slam deride");
    /** What somebody else has said, so that calling it something is an answer to it. */
    private static final Set<String> SAYINGS = Words.set(
            "allegation claim charge accusation finding report rumour rumor suggestion notion assertion insinuation criticism statement");

    private static final Set<String> FINITE = Set.of("VBD", "VBZ", "VBP", "MD");
    private static final Set<String> NOBODY = Set.of("nothing", "something", "much", "little", "more");
    private static final int FEWEST = 3;

    private final ReadText text;

    Asides(ReadText text) {
        this.text = text;
    }

    /** @param speaker head of the phrase that names who says it */
    record Told(Span span, Token speaker) {}

    /** <i>If the rain lasts, warned the governor of Tovik, Ada Lind, the dam will burst</i>. */
    Optional<Told> inverted(Cue cue) {
        Sentence sentence = cue.sentence();
        int at = cue.token().index();
        boolean opens = at > FEWEST
                && SAYING.contains(cue.token().lemma())
                && sentence.token(at - 1).form().equals(",")
                && CONDITIONS.contains(Words.lower(sentence.token(0)));
        if (!opens) {
            return Optional.empty();
        }
        int comma = outcome(sentence, at);
        List<Token> names = names(sentence, at, comma);
        boolean quoted = sentence.tokens().stream().anyMatch(text::isQuoted);
        List<Token> told = new ArrayList<>(sentence.tokens());
        FrontedSpeech.trim(told);
        return comma < sentence.tokens().size() && !quoted
                ? speaker(names).map(s -> new Told(span(told), s))
                : Optional.empty();
    }

    /** The comma after the speaker behind which a clause goes on, past <i>who asked not to be named</i>; the end where there is none. */
    private static int outcome(Sentence sentence, int at) {
        int end = sentence.tokens().size();
        for (int i = at + 2; i < end - 1; i++) {
            boolean clause = sentence.token(i).form().equals(",")
                    && !sentence.token(i + 1).tag().startsWith("W")
                    && sentence.tokens().subList(i + 1, end).stream()
                            .takeWhile(t -> !t.form().equals(","))
                            .anyMatch(t -> FINITE.contains(t.tag()));
            if (clause) {
                return i;
            }
        }
        return end;
    }

    /** The words that name the speaker, without what is told of him. */
    private static List<Token> names(Sentence sentence, int at, int end) {
        return sentence.tokens().subList(at + 1, end).stream()
                .takeWhile(t -> !t.tag().startsWith("W"))
                .toList();
    }

    /** <i>It was no surrender, said the secretary of the union</i>, <i>it was late, said a man who had fled</i>, where the tree loses the speaker or what he says. */
    Optional<Told> behind(Cue cue) {
        Sentence sentence = cue.sentence();
        int at = cue.token().index();
        boolean lost = sentence.children(cue.token(), "ccomp").isEmpty()
                || sentence.child(cue.token(), "nsubj").isEmpty();
        boolean turned = lost
                && at > FEWEST
                && SAYING.contains(cue.token().lemma())
                && FINITE.contains(cue.token().tag())
                && sentence.token(at - 1).form().equals(",")
                && outcome(sentence, at) == sentence.tokens().size();
        List<Token> names = turned ? names(sentence, at, sentence.tokens().size()) : List.of();
        boolean speaker = !names.isEmpty()
                && opensName(names.get(0))
                && !NOBODY.contains(names.get(0).lemma());
        List<Token> told = new ArrayList<>(sentence.tokens().subList(0, at));
        FrontedSpeech.trim(told);
        boolean clause = told.size() >= FEWEST
                && told.stream().anyMatch(t -> FINITE.contains(t.tag()))
                && told.stream().noneMatch(t -> text.isQuoted(t) || t.form().equals(";"));
        return speaker && clause ? speaker(names).map(s -> new Told(span(told), s)) : Optional.empty();
    }

    private static boolean opensName(Token token) {
        return token.tag().equals("DT")
                || token.tag().equals("PRP$")
                || token.tag().startsWith("NN")
                || token.tag().startsWith("JJ")
                || token.tag().equals("CD");
    }

    /** The last person's name between the commas, else the first noun: <i>the governor of Tovik, Ada Lind</i>. */
    private static Optional<Token> speaker(List<Token> names) {
        Optional<Token> person = names.stream()
                .filter(t -> NounPhrase.isHead(t) && t.entity().equals("PERSON"))
                .reduce((a, b) -> b);
        return person.or(() -> names.stream().filter(NounPhrase::isHead).findFirst());
    }

    /** <i>what one bank called a phoney war</i>: the last words are the bank's. */
    Optional<Told> named(Cue cue) {
        Sentence sentence = cue.sentence();
        Token verb = cue.token();
        Optional<Token> subject = sentence.child(verb, "nsubj").filter(s -> s.index() < verb.index());
        int first = subject.map(s -> new NounPhrase(sentence, s).first()).orElse(0);
        boolean what = NAMING.contains(verb.lemma())
                && first > 0
                && Words.lower(sentence.token(first - 1)).equals("what");
        Token top = verb.is("acl") && verb.head() > verb.index() ? sentence.token(verb.head()) : verb;
        List<Token> told = new ArrayList<>(sentence.subtree(top).stream()
                .filter(t -> t.index() > verb.index())
                .takeWhile(
                        t -> !t.form().equals(",") && !t.is("cc") && !t.form().equals("as"))
                .toList());
        FrontedSpeech.trim(told);
        return what && told.size() > 1 && told.stream().noneMatch(text::isQuoted)
                ? subject.map(s -> new Told(span(told), s))
                : Optional.empty();
    }

    /** <i>Ostmark has called the allegations absurd</i>: a denial of what others say. */
    Optional<Told> verdict(Cue cue) {
        Sentence sentence = cue.sentence();
        Token verb = cue.token();
        Optional<Token> subject = sentence.child(verb, "nsubj");
        List<Token> told = new ArrayList<>(sentence.subtree(verb).stream()
                .filter(t -> t.index() >= firstAuxiliary(sentence, verb))
                .takeWhile(t -> t.index() <= verb.index()
                        || !t.form().equals(",") && !t.form().equals(";") && !t.is("cc"))
                .toList());
        FrontedSpeech.trim(told);
        boolean saying = told.stream()
                .anyMatch(
                        t -> t.index() > verb.index() && (t.is("obj") || t.is("nsubj")) && SAYINGS.contains(t.lemma()));
        boolean judged = told.stream()
                .anyMatch(t -> t.index() > verb.index()
                        && (t.form().equals("as") || t.tag().startsWith("JJ")));
        return VERDICTS.contains(verb.lemma())
                        && saying
                        && judged
                        && told.stream().noneMatch(text::isQuoted)
                ? subject.map(s -> new Told(span(told), s))
                : Optional.empty();
    }

    private static int firstAuxiliary(Sentence sentence, Token verb) {
        return sentence.children(verb, "aux").stream()
                .mapToInt(Token::index)
                .min()
                .orElse(verb.index());
    }

    /** <i>Canada would not bend, he told reporters, and it would sue</i>: the second clause is told as well. */
    Optional<Span> second(Cue cue) {
        Sentence sentence = cue.sentence();
        return sentence.children(cue.token(), "conj").stream()
                .filter(c -> sentence.hasChild(c, s -> s.is("nsubj"))
                        && sentence.hasChild(
                                c,
                                a -> a.is("aux")
                                        && Set.of("would", "could", "might").contains(a.lemma())))
                .filter(c -> startsAfterComma(sentence, c))
                .map(c -> new ArrayList<>(sentence.subtree(c)))
                .peek(FrontedSpeech::trim)
                .filter(told -> told.size() >= FEWEST && told.stream().noneMatch(text::isQuoted))
                .map(Asides::span)
                .findFirst();
    }

    private static boolean startsAfterComma(Sentence sentence, Token clause) {
        int first = sentence.subtree(clause).get(0).index();
        return first > 1
                && sentence.token(first - 1).is("cc")
                && sentence.token(first - 2).form().equals(",");
    }

    private static Span span(List<Token> told) {
        return told.get(0).span().union(told.get(told.size() - 1).span());
    }
}
