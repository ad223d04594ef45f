package org.nuncio.sentence;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * Mends a finite verb without a subject, where the parser has hung its subject on a noun before it: in <i>On Monday the bloc's envoy, Ann Roe, accused Chad</i>
 * the envoy becomes an apposition to Monday, in <i>In Lagos, students and teachers held a rally</i> they are joined to Lagos.
 */
final class LostSubject {
    private static final Set<String> FINITE = Set.of("VBD", "VBZ", "VBP");
    private static final Set<String> ASTRAY = Set.of("appos", "conj", "dep");
    private static final Set<String> CLAUSES = Set.of("root", "ccomp", "conj", "parataxis");
    private static final Set<String> OTHER = Set.of("expl", "csubj", "cop");

    private final List<Token> tokens;

    private LostSubject(List<Token> tokens) {
        this.tokens = tokens;
    }

    /** The tokens with the subject hung on its verb, or as they were. */
    static List<Token> found(List<Token> tokens) {
        List<Token> mended = tokens;
        for (int i = 0; i < mended.size(); i++) {
            LostSubject finder = new LostSubject(mended);
            Token verb = mended.get(i);
            Optional<Token> subject = finder.lacksSubject(verb) ? finder.before(verb) : Optional.empty();
            mended = subject.map(s -> finder.mended(verb, s)).orElse(mended);
            if (subject.isEmpty() && finder.lacksSubject(verb)) {
                mended = finder.joined(verb).map(s -> finder.mended(verb, s)).orElse(mended);
            }
        }
        return mended;
    }

    private boolean lacksSubject(Token verb) {
        boolean finite = FINITE.contains(verb.tag())
                || verb.tag().equals("VBN") && children(verb).noneMatch(this::isAux)
                || hasFiniteAuxiliary(verb);
        return finite
                && CLAUSES.contains(verb.relation())
                && children(verb).noneMatch(c -> c.is("nsubj") || OTHER.contains(c.relation()));
    }

    /** <i>was seized</i>, <i>has asked</i> */
    private boolean hasFiniteAuxiliary(Token verb) {
        return verb.isVerb() && children(verb).anyMatch(c -> isAux(c) && FINITE.contains(c.tag()));
    }

    private boolean isAux(Token token) {
        return token.is("aux");
    }

    /** A noun that hangs on one before it, and of whose phrase the verb is the next word. */
    private Optional<Token> before(Token verb) {
        return tokens.stream()
                .limit(verb.index())
                .filter(x -> x.isNoun() && ASTRAY.contains(x.relation()) && x.head() >= 0)
                .filter(x -> isStray(x, verb) && reaches(x, verb))
                .min(Comparator.comparingInt(Token::index));
    }

    /** <i>Police stopped a bus and gunmen shot the driver</i>: no <i>and</i> stands between the gunmen and their verb, so they are not stopped. */
    private Optional<Token> joined(Token verb) {
        int before = verb.index() - 1;
        while (before > 0
                && tokens.get(before).is("advmod")
                && tokens.get(before).head() == verb.index()) {
            before--;
        }
        Token noun = tokens.get(Math.max(before, 0));
        int first = first(noun);
        boolean astray = verb.is("conj")
                && (noun.tag().equals("NNS") || noun.isProperNoun())
                && noun.is("conj")
                && first > 0
                && tokens.get(first - 1).is("cc")
                && isWithin(noun.head(), tokens.get(verb.head()))
                && children(verb).noneMatch(c -> c.is("cc") || c.relation().startsWith("aux"));
        return astray ? Optional.of(noun) : Optional.empty();
    }

    private boolean isStray(Token noun, Token verb) {
        if (noun.is("dep")) {
            return noun.head() == verb.index() && verb.is("root");
        }
        int first = first(noun);
        boolean joined = first > 0 && tokens.get(first - 1).is("cc");
        boolean opening = tokens.get(0).tag().equals("IN")
                && first > 0
                && tokens.get(first - 1).is("punct");
        if (noun.is("conj") && !opening) {
            return false; // Brazil, offering to mediate between Venezuela and Guyana, sent an envoy
        }
        boolean onNoun = noun.head() < first && tokens.get(noun.head()).isNoun();
        if (!onNoun || isWithin(noun.head(), verb) && tokens.get(noun.head()).is("nsubj")) {
            return false;
        }
        boolean whole = !verb.tag().equals("VBN") || hasFiniteAuxiliary(verb);
        return verb.is("root") && verb.tag().startsWith("VB") && whole
                || joined && noun.is("appos"); // the country, and the agency called: no apposition follows "and"
    }

    private boolean isWithin(int index, Token top) {
        int at = index;
        for (int steps = 0; at >= 0 && steps < tokens.size(); steps++) {
            if (at == top.index()) {
                return true;
            }
            at = tokens.get(at).head();
        }
        return false;
    }

    /** Whether only the noun's own words, those joined to it, and commas stand between it and the verb. */
    private boolean reaches(Token noun, Token verb) {
        for (int i = noun.index() + 1; i < verb.index(); i++) {
            Token token = tokens.get(i);
            boolean adverb = token.head() == verb.index() && (token.is("advmod") || token.is("aux"));
            if (!token.is("punct") && !adverb && !isWithin(i, noun) && !isWithinSister(i, noun)) {
                return false;
            }
        }
        return true;
    }

    /** What hangs on the same wrong noun behind it is its own: <i>until October, Ecuador, which hosts the talks, announced</i>. */
    private boolean isWithinSister(int index, Token noun) {
        return tokens.stream()
                .filter(t -> t.head() == noun.head() && t.index() > noun.index() && !noun.is("dep"))
                .anyMatch(t -> isWithin(index, t));
    }

    private int first(Token noun) {
        return tokens.stream()
                .filter(t -> isWithin(t.index(), noun))
                .mapToInt(Token::index)
                .min()
                .orElse(noun.index());
    }

    private Stream<Token> children(Token head) {
        return tokens.stream().filter(t -> t.head() == head.index());
    }

    private List<Token> mended(Token verb, Token subject) {
        List<Token> mended = new ArrayList<>();
        for (Token token : tokens) {
            boolean sister = !subject.is("dep")
                    && token.head() == subject.head()
                    && token.index() > subject.index()
                    && token.index() < verb.index();
            if (token.index() == subject.index()) {
                boolean passive = children(verb).anyMatch(c -> c.is("aux:pass"));
                mended.add(with(token, token.tag(), verb.index(), passive ? "nsubj:pass" : "nsubj"));
            } else if (sister) {
                mended.add(with(token, token.tag(), subject.index(), token.relation()));
            } else if (token.index() == verb.index()
                    && token.tag().equals("VBN")
                    && children(verb).noneMatch(this::isAux)) {
                mended.add(with(token, "VBD", token.head(), token.relation()));
            } else {
                mended.add(token);
            }
        }
        return mended;
    }

    private static Token with(Token token, String tag, int head, String relation) {
        return new Token(token.index(), token.form(), token.lemma(), tag, token.entity(), head, relation, token.span());
    }
}
