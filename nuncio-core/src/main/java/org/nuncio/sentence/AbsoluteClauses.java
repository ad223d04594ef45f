package org.nuncio.sentence;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.nuncio.sentence.kernel.Words;

/**
 * Absolute constructions with their own subject: <i>the talks collapsed, with Chad accusing Togo of bad faith</i>, <i>with the trade ministry warning that</i>,
 * <i>with police firing shots</i>. The parser often hangs the noun on the verb before as one with whom something is done, or takes the participle for a noun. Here
 * the participle heads a clause of its own ({@code advcl}), of which the noun is the subject.
 */
final class AbsoluteClauses extends TreeEdits {
    private static final int LONGEST = 14;
    private static final Set<String> IN_PHRASE = Set.of("DT", "PRP$", "JJ", "JJS", "CD", "POS", "HYPH", "VBN", "CC");
    private static final Set<String> WITHIN_NAME = Set.of("of", "for", "from");
    private static final Set<String> BEFORE_MODIFIER = Set.of("DT", "PRP$", "POS", "JJ", "IN", "HYPH", "CC");

    /** What stands behind a participle, and not behind a noun: <i>warning that</i>; <i>firing shots</i> after <i>police</i>. */
    private static final Set<String> BEHIND_ANY = Set.of("DT", "PRP", "PRP$", "TO");

    private static final Set<String> BEHIND_PEOPLE = Set.of("JJ", "NN", "NNS", "NNP", "CD");

    private AbsoluteClauses(List<Token> tokens) {
        super(tokens);
    }

    static List<Token> mend(List<Token> tokens) {
        AbsoluteClauses repairs = new AbsoluteClauses(tokens);
        for (int i = 0; i + 3 < tokens.size(); i++) {
            boolean opens = tokens.get(i).form().equalsIgnoreCase("with")
                    && (i == 0 || tokens.get(i - 1).form().equals(","));
            if (opens) {
                repairs.absolute(i);
            }
        }
        return List.copyOf(repairs.tokens);
    }

    /** <i>with police firing tear gas</i>: before the parse, the participle that is tagged as a noun. */
    static void tag(Words words, int i) {
        boolean people = words.tag(i - 1).equals("NNS") || words.form(i - 1).equals("police");
        boolean noun = words.tag(i).equals("NN")
                && words.form(i).endsWith("ing")
                && i + 1 < words.size()
                && (people || words.tag(i - 1).startsWith("NNP"));
        boolean behind = noun
                && (words.form(i + 1).equals("that")
                        || BEHIND_ANY.contains(words.tag(i + 1))
                        || people && BEHIND_PEOPLE.contains(words.tag(i + 1)));
        if (behind && isBehindWith(words, i - 1)) {
            words.retag(i, "VBG");
        }
    }

    /** Whether nothing but the words of a phrase stands between, from its <i>with</i> behind a comma. */
    private static boolean isBehindWith(Words words, int last) {
        int i = last;
        while (i > 1 && (words.tag(i).startsWith("NN") || IN_PHRASE.contains(words.tag(i))) && last - i < LONGEST) {
            i--;
        }
        return words.form(i).equals("with") && i > 1 && words.form(i - 1).equals(",");
    }

    private void absolute(int with) {
        int verb = participle(with);
        int subject = verb < 0 ? -1 : subject(with, verb);
        boolean right = subject >= 0
                && tokens.get(subject).head() == verb
                && tokens.get(subject).is("nsubj")
                && tokens.get(verb).is("advcl");
        if (subject < 0 || right) {
            return;
        }
        Optional<Token> main = main(with, subject, verb);
        if (main.isPresent()) {
            int object = tokens.get(verb).head();
            tokens.set(verb, with(tokens.get(verb), "VBG", main.get().index(), "advcl"));
            hang(tokens.get(subject), verb, "nsubj");
            hang(tokens.get(with), verb, "mark");
            hangRest(with, verb);
            if (object > verb && tokens.get(object).isNoun()) {
                hang(tokens.get(object), verb, "obj");
            }
        }
    }

    /** The first participle behind the nouns of the phrase; -1 where something else comes first. */
    private int participle(int with) {
        boolean noun = false;
        for (int i = with + 1; i < Math.min(tokens.size() - 1, with + LONGEST); i++) {
            Token token = tokens.get(i);
            if (noun && isParticiple(i)) {
                return i;
            }
            boolean goesOn = token.isNoun()
                    || IN_PHRASE.contains(token.tag())
                    || token.tag().equals("VBG")
                            && BEFORE_MODIFIER.contains(tokens.get(i - 1).tag())
                    || token.tag().startsWith("RB") && tokens.get(i + 1).tag().equals("VBG")
                    || noun && WITHIN_NAME.contains(token.form());
            if (!goesOn) {
                return -1;
            }
            noun |= token.isNoun();
        }
        return -1;
    }

    private boolean isParticiple(int i) {
        return tokens.get(i).tag().equals("VBG")
                && !BEFORE_MODIFIER.contains(tokens.get(i - 1).tag());
    }

    /** The head of the phrase: the noun before <i>of</i>, or the first of two that <i>and</i> joins; else the last. */
    private int subject(int with, int verb) {
        int last = -1;
        for (int i = with + 1; i < verb; i++) {
            Token token = tokens.get(i);
            if (last >= 0 && (token.tag().equals("IN") || token.tag().equals("CC"))) {
                break;
            }
            last = token.isNoun() && !isPossessor(i) ? i : last;
        }
        int second = verb - 1;
        boolean joined = last >= 0
                && last < second
                && tokens.get(second).isNoun()
                && tokens.subList(last + 1, second).stream()
                        .anyMatch(t -> t.tag().equals("CC"));
        if (joined) {
            hang(tokens.get(second), last, "conj");
        }
        return last;
    }

    private boolean isPossessor(int i) {
        return i + 1 < tokens.size() && tokens.get(i + 1).tag().equals("POS");
    }

    /** The verb to which the whole belongs: the next one above that stands before <i>with</i>, or the root behind an opening. */
    private Optional<Token> main(int with, int subject, int verb) {
        int at = with == 0 ? -1 : tokens.get(subject).head();
        for (int steps = 0; at >= 0 && steps < tokens.size(); steps++) {
            Token token = tokens.get(at);
            if (at < with && (token.isVerb() || token.head() < 0)) {
                return Optional.of(token);
            }
            at = token.head();
        }
        return tokens.stream()
                .filter(t -> t.head() < 0 && (with == 0 ? t.index() > verb : t.index() < with))
                .findFirst();
    }

    /** What hung on the nouns hangs on the participle: its object, what is warned of, what is done besides. */
    private void hangRest(int with, int verb) {
        for (Token token : List.copyOf(tokens.subList(verb + 1, tokens.size()))) {
            boolean participle = token.is("conj") && token.tag().equals("VBG");
            boolean ofNoun = token.head() > with && tokens.get(token.head()).isNoun();
            if (participle && (token.head() == verb || ofNoun)) {
                hang(token, verb, "conj");
                ownSubject(token);
            } else if (token.head() > with && token.head() < verb) {
                hang(token, verb, relation(token));
            } else if (token.head() == verb && token.is("acl") && hasThat(token)) {
                hang(token, verb, "ccomp");
            }
        }
    }

    /** <i>with villagers fleeing and rebels shelling the airport</i> */
    private void ownSubject(Token verb) {
        Token before = tokens.get(verb.index() - 1);
        if (before.isNoun() && before.is("conj") && before.head() < verb.index()) {
            hang(before, verb.index(), "nsubj");
        }
    }

    private String relation(Token token) {
        if (token.isVerb() && hasThat(token)) {
            return "ccomp";
        }
        return token.is("nmod") ? "obl" : token.relation();
    }

    private boolean hasThat(Token verb) {
        return any(verb.index(), t -> t.form().equals("that") && t.index() < verb.index());
    }
}
