package org.nuncio.clause;

import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.nuncio.sentence.Sentence;
import org.nuncio.sentence.Token;
import org.nuncio.text.CalendarWords;

/** What has not come yet, or is over: acts that another clause waits for, and wars that have ended. */
final class Awaiting {
    private static final Set<String> MARKS = Set.of("until", "till", "once", "before", "unless");
    private static final Set<String> WILL = Set.of("will", "shall", "'ll", "wo");
    private static final Set<String> WOULD = Set.of("would", "'d");

    /** Verbs by which somebody says what he means to do: <i>threatened to hold them until</i>. */
    private static final Set<String> MEANING = Set.of(
            "threaten",
            "vow",
            "promise",
            "pledge",
            "refuse",
            "plan",
            "intend",
            "want",
            "swear",
            "demand",
            "urge",
            "ask",
            "offer",
            "decline",
            "agree");

    private static final Set<String> LASTING =
            Set.of("war", "fighting", "conflict", "hostility", "hostilities", "feud", "insurgency", "siege");
    private static final Set<String> SPANS = Set.of("state", "period", "era", "time", "age");
    private static final Set<String> ENDED = Set.of("over", "end", "past");

    private Awaiting() {}

    /** <i>no talks until the curfew is lifted</i>, <i>will be sent as soon as Chad lets them in</i>: what is waited for has not happened. */
    static boolean isAwaited(Sentence sentence, Token verb) {
        if (!verb.is("advcl")) {
            return false;
        }
        boolean now = verb.tag().equals("VBP")
                || verb.tag().equals("VBZ")
                || sentence.hasChild(
                        verb,
                        t -> t.is("aux") && (t.tag().equals("VBP") || t.tag().equals("VBZ")));
        boolean soon = isAsSoonAs(sentence, verb);
        boolean waiting = soon || isMarked(sentence, verb, MARKS);
        Optional<Token> outer =
                (soon ? sentence.head(verb).flatMap(sentence::head) : sentence.head(verb)).filter(Token::isVerb);
        return waiting && (now || outer.filter(o -> isMeant(sentence, o, verb)).isPresent())
                || isWhenToCome(sentence, verb, now) && !isScheduled(sentence, verb);
    }

    private static boolean isMarked(Sentence sentence, Token verb, Set<String> words) {
        return sentence.hasChild(verb, t -> (t.is("mark") || t.is("advmod")) && words.contains(t.lemma()));
    }

    private static boolean isAsSoonAs(Sentence sentence, Token verb) {
        return isMarked(sentence, verb, Set.of("as"))
                && sentence.head(verb).filter(h -> h.lemma().equals("soon")).isPresent();
    }

    /** <i>would reopen it</i>, <i>threatened to keep them</i> */
    private static boolean isMeant(Sentence sentence, Token verb, Token clause) {
        boolean meant = verb.is("xcomp")
                && sentence.head(verb).filter(h -> MEANING.contains(h.lemma())).isPresent();
        boolean means = clause.index() > verb.index() // what stands first has come: once it left, they promised to go
                && MEANING.contains(verb.lemma())
                && sentence.hasChild(verb, t -> t.is("xcomp") && t.tag().equals("VB"));
        return meant || means || Modality.hasAuxiliary(sentence, verb, WOULD);
    }

    /** <i>will stop shelling when Chad withdraws</i>, <i>would end only when Chad withdrew</i>: no such day has come. */
    private static boolean isWhenToCome(Sentence sentence, Token verb, boolean now) {
        Optional<Token> near =
                isMarked(sentence, verb, Set.of("when")) ? sentence.head(verb).filter(Token::isVerb) : Optional.empty();
        Optional<Token> outer =
                near.filter(o -> o.is("xcomp")).flatMap(sentence::head).or(() -> near);
        return outer.filter(o -> Modality.hasAuxiliary(sentence, o, now ? WILL : WOULD))
                .isPresent();
    }

    /** <i>will be held on Thursday, when Chad and Mali meet in Lome</i>: the day is set. */
    static boolean isScheduled(Sentence sentence, Token verb) {
        boolean present = verb.tag().equals("VBP")
                || verb.tag().equals("VBZ")
                || sentence.hasChild(
                        verb,
                        t -> t.is("aux") && (t.tag().equals("VBP") || t.tag().equals("VBZ")));
        return verb.is("advcl") && present && isWhenToCome(sentence, verb, true) && isOnADay(sentence, verb);
    }

    private static boolean isOnADay(Sentence sentence, Token verb) {
        Optional<Token> when = sentence.children(verb).stream()
                .filter(t -> t.lemma().equals("when"))
                .findFirst();
        int before = when.map(Token::index).orElse(0) - 1;
        int last = before >= 0 && sentence.token(before).is("punct") ? before - 1 : before;
        return last >= 0 && isDay(sentence.token(last))
                || sentence.children(verb).stream().anyMatch(t -> t.relation().startsWith("obl") && isDay(t));
    }

    private static boolean isDay(Token token) {
        String word = token.form().toLowerCase(Locale.ROOT);
        return token.isProperNoun() && (CalendarWords.WEEKDAYS.contains(word) || CalendarWords.MONTHS.contains(word))
                || word.equals("tomorrow");
    }

    /** <i>the war between them is over</i>, <i>the state of war is at an end</i> */
    static boolean isOver(Sentence sentence, Token noun) {
        Token subject = noun.is("nmod")
                ? sentence.head(noun).filter(h -> SPANS.contains(h.lemma())).orElse(noun)
                : noun;
        return LASTING.contains(noun.lemma())
                && subject.is("nsubj")
                && sentence.head(subject)
                        .filter(h -> ENDED.contains(h.lemma())
                                || h.lemma().equals("be")
                                        && sentence.hasChild(
                                                h, t -> t.index() > h.index() && ENDED.contains(t.lemma())))
                        .isPresent();
    }
}
