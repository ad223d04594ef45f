package org.nuncio.sentence;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.nuncio.text.CalendarWords;

/**
 * Gives a finite verb without a subject the phrase that stands right before it. The parser loses a subject of several phrases over the conjunction before it, which it takes for a
 * preposition, <i>left after talks on the price of gas broke down</i>, and over a comma, <i>gave way, an aide of two of the envoys told us</i>.
 */
final class SubjectBeforeVerb extends TreeEdits {
    private static final Set<String> FINITE = Set.of("VBD", "VBZ", "VBP");
    private static final Set<String> CONJUNCTIONS =
            Set.of("after", "before", "since", "as", "until", "while", "once", "because");
    /** A subject may be one of these without a noun: <i>some in the crowd</i>. */
    private static final Set<String> SOME = Set.of("some", "many", "most", "several", "others", "both", "all", "one");

    private static final Set<String> BESIDE = Set.of("advmod", "advmod:neg", "aux", "aux:pass");
    /** What nobody is <i>to do</i> in the passive: <i>after residents threatened to march</i>. */
    private static final Set<String> WILLING = Set.of(
            "threaten",
            "refuse",
            "vow",
            "decide",
            "begin",
            "start",
            "try",
            "fail",
            "offer",
            "promise",
            "pledge",
            "decline");

    private static final Set<String> TELLING = Set.of("say", "tell", "add", "report", "write", "explain");
    private static final Set<String> TIMES = CalendarWords.with(
            Set.of(
                    "today",
                    "yesterday",
                    "dawn",
                    "dusk",
                    "noon",
                    "midnight",
                    "night",
                    "morning",
                    "evening",
                    "then",
                    "now"),
            CalendarWords.WEEKDAYS,
            CalendarWords.MONTHS);

    private SubjectBeforeVerb(List<Token> tokens) {
        super(tokens);
    }

    static List<Token> mend(List<Token> tokens) {
        SubjectBeforeVerb edits = new SubjectBeforeVerb(tokens);
        for (int i = 2; i < tokens.size(); i++) {
            edits.activeParticiple(i);
            if (edits.lacksSubject(i)) {
                edits.behindConjunction(i);
                edits.behindComma(i);
            }
        }
        return List.copyOf(edits.tokens);
    }

    /** <i>a day after the guards walked out</i>: nobody is walked out, so it is no participle of the guards. */
    private void activeParticiple(int i) {
        Token verb = tokens.get(i);
        boolean active = ReducedClauses.INTRANSITIVE.contains(verb.lemma())
                || WILLING.contains(verb.lemma()) && any(i, t -> t.is("xcomp") && t.index() > i);
        boolean participle = active
                && verb.is("acl")
                && verb.tag().equals("VBN")
                && verb.form().endsWith("ed")
                && none(i, t -> t.relation().startsWith("aux") || t.is("obl:agent"));
        Token noun = participle ? tokens.get(verb.head()) : verb;
        if (participle && any(noun.index(), t -> t.is("case") && CONJUNCTIONS.contains(t.lemma()))) {
            tokens.set(i, with(verb, "VBD", verb.head(), verb.relation()));
        }
    }

    private boolean lacksSubject(int i) {
        Token verb = tokens.get(i);
        boolean finite = FINITE.contains(verb.tag())
                || verb.isVerb() && any(i, t -> t.relation().startsWith("aux") && FINITE.contains(t.tag()));
        return finite
                && !verb.is("conj")
                && !verb.is("cop")
                && !verb.relation().startsWith("aux")
                && none(i, t -> t.relation().startsWith("nsubj") || t.is("csubj") || t.is("expl") || t.is("cop"));
    }

    /** <i>as a quarrel over pastures threatened to spread</i>: it is the quarrel that threatens. */
    private void behindConjunction(int i) {
        Token verb = tokens.get(i);
        for (int c = opening(verb) - 2; c > 0; c--) {
            Token mark = tokens.get(c);
            if (CONJUNCTIONS.contains(mark.lemma()) && (mark.is("case") || mark.is("mark"))) {
                Optional<Token> subject = subject(c, verb);
                subject.ifPresent(s -> claim(s, mark, verb));
                return;
            }
            if (mark.is("mark") || mark.is("punct") && !mark.form().equals("-") || isFinite(mark)) {
                return;
            }
        }
    }

    private boolean isFinite(Token token) {
        return FINITE.contains(token.tag()) && !token.relation().startsWith("aux");
    }

    /** The noun behind the conjunction whose phrase reaches up to the verb. */
    private Optional<Token> subject(int conjunction, Token verb) {
        Token mark = tokens.get(conjunction);
        return tokens.subList(conjunction + 1, verb.index()).stream()
                .filter(t -> (t.isNoun() || SOME.contains(t.lemma()))
                        && !TIMES.contains(t.lemma().toLowerCase(Locale.ROOT)))
                .filter(t -> t.is("obl") || t.is("nmod") || t.is("appos"))
                .filter(t -> mark.head() == t.index()
                        || t.head() == conjunction
                        || mark.head() == verb.index() && t.head() == verb.index())
                .filter(t -> reaches(conjunction + 1, t, verb))
                .findFirst();
    }

    /** Whether all between the first word and the verb is of the noun's phrase, or an adverb of the verb. */
    private boolean reaches(int first, Token noun, Token verb) {
        return tokens.subList(first, verb.index()).stream()
                .allMatch(t -> isBelowWithout(t.index(), noun.index(), verb.index())
                        || t.head() == verb.index() && BESIDE.contains(t.relation()));
    }

    /** Below the top by a way that does not lead through the verb, which may itself hang within. */
    private boolean isBelowWithout(int index, int top, int verb) {
        int at = index;
        for (int steps = 0; at >= 0 && steps < tokens.size(); steps++) {
            if (at == top) {
                return true;
            }
            at = at == verb ? -1 : tokens.get(at).head();
        }
        return false;
    }

    private void claim(Token subject, Token mark, Token verb) {
        Optional<Token> main = tokens.subList(0, mark.index()).stream()
                .filter(t -> t.isVerb() && !t.relation().startsWith("aux") && !isBelow(t.index(), verb.index()))
                .reduce((a, b) -> b);
        boolean within = isBelow(verb.index(), subject.index());
        if (within && main.isEmpty()) {
            return;
        }
        hang(subject, verb.index(), subjectOf(verb));
        hang(mark, verb.index(), "mark");
        boolean placed = verb.is("advcl") && !within && verb.head() < mark.index();
        if (verb.head() >= 0 && !placed) {
            main.ifPresent(m -> hang(verb, m.index(), "advcl"));
        }
    }

    /** <i>The truce held, three diplomats in Lome said</i>, <i>…, a member of her staff said</i> */
    private void behindComma(int i) {
        Token verb = tokens.get(i);
        int comma = i - 1;
        while (comma > 0 && !tokens.get(comma).is("punct")) {
            comma--;
        }
        if (comma == 0
                || !isComma(comma)
                || !TELLING.contains(verb.lemma())
                || !verb.tag().equals("VBD")) {
            return;
        }
        int first = comma + 1;
        int behind = comma;
        List<Token> tops = tokens.subList(first, i).stream()
                .filter(t -> t.head() <= behind || t.head() >= i)
                .toList();
        boolean lone = tops.size() == 1
                && (tops.get(0).isNoun() || SOME.contains(tops.get(0).lemma()));
        if (lone && !tokens.get(first).is("case") && !tokens.get(first).is("cc")) {
            hang(tops.get(0), i, "nsubj");
        }
    }

    private String subjectOf(Token verb) {
        return any(verb.index(), t -> t.is("aux:pass")) ? "nsubj:pass" : "nsubj";
    }
}
