package org.nuncio.sentence;

import java.util.List;
import java.util.Set;
import org.nuncio.text.CalendarWords;

/**
 * Mends which clause is the main one beside words of time: <i>Chad closed its border on Friday, a day after rebels took the port</i>; and to which verb of two a time
 * between them belongs: <i>the gang that seized them last week freed them on Friday</i>.
 */
final class TimeClauses extends TreeEdits {
    private static final Set<String> SEQUENCE = Set.of("after", "before");
    private static final Set<String> UNITS =
            Set.of("moment", "minute", "hour", "day", "night", "week", "fortnight", "month", "year");
    private static final Set<String> INVERTED = Set.of("ccomp", "advcl", "parataxis", "dep");
    private static final Set<String> TIMES = Set.of("obl", "obl:tmod", "obl:npmod", "nmod", "nmod:tmod", "advmod");
    private static final Set<String> DAYS = CalendarWords.with(
            Set.of("today", "yesterday", "tomorrow", "weekend"), UNITS, CalendarWords.WEEKDAYS, CalendarWords.MONTHS);
    /** Words of the longest measure: <i>just over a year and a half</i>. */
    private static final int LONGEST = 6;

    private TimeClauses(List<Token> tokens) {
        super(tokens);
    }

    static List<Token> mend(List<Token> tokens) {
        TimeClauses clauses = new TimeClauses(tokens);
        for (int i = 0; i < tokens.size(); i++) {
            clauses.subjectTakenForTime(i);
            clauses.sequel(i);
            clauses.betweenVerbs(i);
            clauses.asTheyActed(i);
        }
        return List.copyOf(clauses.tokens);
    }

    /** <i>fled a day after rebels in uniform broke in</i>: the rebels broke in, and the clause comes after, not they. */
    private void subjectTakenForTime(int i) {
        Token mark = tokens.get(i);
        boolean after = SEQUENCE.contains(mark.lemma())
                && mark.is("case")
                && i > 0
                && UNITS.contains(tokens.get(i - 1).lemma());
        if (!after) {
            return;
        }
        Token unit = tokens.get(i - 1);
        Token noun = tokens.get(mark.head());
        int joined = joinedBehind(noun.index(), unit.index());
        int verb = joined >= 0 ? joined : unit.head();
        boolean lost = noun.isNoun()
                && noun.head() == unit.index()
                && verb > noun.index()
                && isPast(verb)
                && none(verb, t -> t.relation().startsWith("nsubj"));
        if (lost) {
            hang(noun, verb, "nsubj");
            hang(mark, verb, "mark");
            if (joined >= 0) {
                subordinate(verb, unit);
            }
        }
    }

    /** The verb right behind the noun that the parser has joined to the one before the time; -1 where there is none. */
    private int joinedBehind(int noun, int unit) {
        int verb = last(noun) + 1;
        boolean joined = verb < tokens.size()
                && (tokens.get(verb).is("conj") || tokens.get(verb).is("advcl"))
                && isBelow(unit, tokens.get(verb).head())
                && !isBelow(unit, verb);
        return joined ? verb : -1;
    }

    /** <i>recalled its envoy a day after gunmen crossed the border and killed a guard</i>: the gunmen did both. */
    private void subordinate(int verb, Token unit) {
        int main = tokens.get(verb).head();
        hang(unit, verb, "obl:tmod");
        hang(tokens.get(verb), main, "advcl");
        for (Token other : List.copyOf(tokens)) {
            if (other.head() == main
                    && other.is("conj")
                    && other.index() > verb
                    && none(other.index(), t -> t.relation().startsWith("nsubj"))) {
                hang(other, verb, "conj");
            }
        }
    }

    private boolean isPast(int verb) {
        return tokens.get(verb).tag().equals("VBD") || tokens.get(verb).tag().equals("VBP");
    }

    /** What stands after <i>, a day after</i> tells when the clause before its comma was; the parser takes it for the main clause. */
    private void sequel(int i) {
        Token mark = tokens.get(i);
        int comma = SEQUENCE.contains(mark.lemma()) && mark.is("mark") ? commaBefore(i) : -1;
        if (comma < 1 || mark.head() <= i) {
            return;
        }
        Token second = tokens.get(mark.head());
        for (Token first : List.copyOf(tokens.subList(0, comma))) {
            boolean below = first.head() == second.index() && INVERTED.contains(first.relation());
            boolean beside = first.head() < 0 && second.head() < 0;
            if (first.isVerb() && (below || beside) && last(first.index()) < comma) {
                hang(first, second.head(), second.relation());
                hang(second, first.index(), "advcl");
                adopt(first, second, comma);
                return;
            }
        }
    }

    /** What hangs on the second verb and stands before the comma, <i>late on Friday</i>, is of the first. */
    private void adopt(Token first, Token second, int comma) {
        for (Token token : List.copyOf(tokens.subList(0, comma))) {
            if (token.head() == second.index() && token.index() > first.index()) {
                hang(token, first.index(), token.relation());
            }
        }
    }

    /** The comma before <i>three days after</i>; -1 where no measure of time stands between. */
    private int commaBefore(int mark) {
        if (mark < 2 || !UNITS.contains(tokens.get(mark - 1).lemma())) {
            return -1;
        }
        for (int i = mark - 2; i >= 0 && i >= mark - LONGEST; i--) {
            if (isComma(i)) {
                return i;
            }
            if (tokens.get(i).isVerb()
                    || tokens.get(i).tag().equals("IN")
                            && !tokens.get(i).lemma().equals("than")) {
                return -1;
            }
        }
        return -1;
    }

    /** A time between a clause about the subject and its verb is of that clause, where the verb has a time of its own. */
    private void betweenVerbs(int i) {
        Token time = tokens.get(i);
        boolean before = DAYS.contains(lower(time)) && TIMES.contains(time.relation()) && time.head() > i;
        if (!before || !tokens.get(time.head()).isVerb() || !isUpTo(i + 1, time.head())) {
            return;
        }
        Token verb = tokens.get(time.head());
        int first = first(i);
        boolean dated = any(
                verb.index(), t -> t.index() > verb.index() && TIMES.contains(t.relation()) && DAYS.contains(lower(t)));
        List<Token> inner = tokens.subList(0, first).stream()
                .filter(t -> t.isVerb() && t.relation().startsWith("acl") && isOfSubject(t, verb))
                .toList();
        if (dated && !inner.isEmpty()) {
            Token last = inner.get(inner.size() - 1);
            boolean joined =
                    tokens.subList(last.index(), first).stream().noneMatch(t -> t.is("punct") && isComma(t.index()));
            if (joined) {
                hang(time, last.index(), time.relation());
            }
        }
    }

    /** <i>was sworn in for a third term as Chad and Mali imposed sanctions</i>: it is no term as Chad, and they are those who impose them. */
    private void asTheyActed(int i) {
        Token as = tokens.get(i);
        Token noun = as.form().equals("as") && as.is("case") && as.head() > i ? tokens.get(as.head()) : as;
        boolean hung = noun != as && noun.isNoun() && (noun.is("nmod") || noun.is("obl")) && noun.head() < i;
        int verb = hung ? last(noun.index()) + 1 : tokens.size();
        boolean lost = verb < tokens.size()
                && isPast(verb)
                && (tokens.get(verb).is("advcl") || tokens.get(verb).is("conj"))
                && tokens.get(verb).head() < i
                && none(verb, t -> t.relation().startsWith("nsubj") || t.is("cc") || t.is("mark"));
        if (lost) {
            hang(noun, verb, "nsubj");
            hang(as, verb, "mark");
            hang(tokens.get(verb), tokens.get(verb).head(), "advcl");
        }
    }

    private boolean isOfSubject(Token inner, Token verb) {
        return any(
                verb.index(),
                t -> t.relation().startsWith("nsubj")
                        && t.index() < inner.index()
                        && isBelow(inner.index(), t.index()));
    }

    private boolean isUpTo(int from, int verb) {
        return tokens.subList(from, verb).stream()
                .allMatch(t -> t.head() == verb && (t.relation().startsWith("aux") || t.is("advmod")));
    }

    private static String lower(Token token) {
        return token.form().toLowerCase(java.util.Locale.ROOT);
    }
}
