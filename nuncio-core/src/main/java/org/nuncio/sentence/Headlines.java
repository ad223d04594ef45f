package org.nuncio.sentence;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.nuncio.sentence.kernel.Words;

/**
 * Lines without a full stop that are written as headlines are: <i>Police arrest 30 protesters</i>, where the tagger takes the verb for a noun, and <i>30 held after
 * march</i>, <i>Curfew lifted in Lome</i>, which leave out the auxiliary of the passive.
 */
final class Headlines extends TreeEdits {
    private static final int LONGEST = 25;
    private static final Set<String> STOPS = Set.of("!", "?", ":", ";", "…", "”", "’", "'", "\"", "''", ")", "]");
    private static final Set<String> NOUNS = Set.of("NN", "VB", "JJ", "NNP", "RB");
    private static final Set<String> OBJECT = Set.of("DT", "PRP$", "NNP", "NNPS", "NNS", "NN", "CD", "JJ", "VBN");
    private static final Set<String> BESIDE = Set.of("IN", "TO", "RP");

    /** Plural nouns that the tagger takes for a name where they open a line. */
    private static final Set<String> PLURALS = words(
            "police gunmen militants rebels troops protesters thousands hundreds dozens scores lawmakers mps deputies farmers students workers teachers doctors nurses residents villagers soldiers insurgents jihadists islamists separatists pirates kidnappers migrants refugees taliban houthis officers guards fighters leaders ministers envoys diplomats demonstrators marchers miners drivers truckers prosecutors judges lawyers women nationalists settlers generals");

    /** Verbs that are nouns as well, as they are written behind a plural. */
    private static final Set<String> VERBS = words(
            "arrest attack back ban bar battle blame block boycott clash demand fight fire halt hit hold jail kill launch lift march murder pledge press probe protest push raid rally ram rescue return sanction seal search seize shell sign slam snub stage storm strike support target test threaten torch urge visit vote vow warn wound welcome pound patrol oust meet loot hail guard flee face evacuate defy cut crush counter close claim charge challenge capture call boost blast ambush aid accuse swap shut set plan order open offer join free expel deploy delay condemn burn bomb besiege approve agree abduct release reject recall summon");

    /** What is done to the subject where no object follows. */
    private static final Set<String> DONE = words(
            "killed wounded injured shot arrested detained jailed held charged sentenced hanged executed abducted kidnapped freed released destroyed damaged evacuated impeached lifted imposed ousted toppled overthrown beheaded bombed raided deported expelled summoned banned barred blocked suspended postponed cancelled canceled attacked shelled seized looted torched stormed besieged dissolved deployed rescued pardoned acquitted convicted indicted fined sacked dismissed closed shut blamed accused assassinated murdered poisoned stabbed ambushed captured signed extended announced reopened restored declared");

    /** What nobody does without an object: where there is none, it was done to the subject, also where the tagger takes it for the past. */
    private static final Set<String> SUFFERED = words(
            "killed wounded injured shot arrested detained jailed sentenced hanged executed kidnapped abducted freed impeached ousted toppled overthrown beheaded deported expelled acquitted convicted indicted assassinated murdered poisoned stabbed lifted imposed summoned banned barred pardoned rescued");

    private Headlines(List<Token> tokens) {
        super(tokens);
    }

    private static Set<String> words(String list) {
        return Set.of(list.split(" "));
    }

    /** Gives the verb its tag, before the line is parsed. */
    static void tag(Words words) {
        if (words.size() > LONGEST || !isOpen(words.form(words.size() - 1)) || FiniteTags.hasFinite(words)) {
            return;
        }
        for (int i = 2; i + 1 < words.size(); i++) {
            boolean behind = OBJECT.contains(words.tag(i + 1)) || BESIDE.contains(words.tag(i + 1));
            if (behind
                    && NOUNS.contains(words.tag(i))
                    && VERBS.contains(words.form(i))
                    && (isPlural(words, i - 1) || areTwo(words, i - 1))) {
                words.retag(i, "VBP");
                return;
            }
        }
    }

    private static boolean isOpen(String last) {
        return !last.endsWith(".") && !STOPS.contains(last);
    }

    private static boolean isPlural(Words words, int i) {
        return words.tag(i).equals("NNS") || PLURALS.contains(words.form(i).toLowerCase(Locale.ROOT));
    }

    /** <i>Chad, Mali sign deal</i> */
    private static boolean areTwo(Words words, int i) {
        return i > 2
                && words.tag(i).equals("NNP")
                && (words.form(i - 1).equals(",") || words.tag(i - 1).equals("CC"))
                && words.tag(i - 2).equals("NNP");
    }

    /** Makes a passive of a participle without its auxiliary. */
    static List<Token> mend(List<Token> tokens) {
        int size = tokens.size();
        if (size > LONGEST || size < 3 || !isOpen(tokens.get(size - 1).form())) {
            return tokens;
        }
        Headlines line = new Headlines(tokens);
        Optional<Token> root = tokens.stream().filter(t -> t.head() < 0).findFirst();
        root.ifPresent(r -> {
            if (r.isVerb()) {
                line.passive(r);
                line.two(r);
            } else {
                line.participle(r);
            }
        });
        return line.tokens;
    }

    /** <i>Three villagers killed in raid</i>, where the parser takes them for those who kill. */
    private void passive(Token verb) {
        boolean bare = isDone(verb) && none(verb.index(), t -> t.is("aux") || isObject(t));
        Optional<Token> subject =
                bare ? child(verb.index(), t -> t.is("nsubj") && t.index() < verb.index()) : Optional.empty();
        subject.ifPresent(noun -> {
            hang(noun, verb.index(), "nsubj:pass");
            tokens.set(verb.index(), with(verb, "VBN", verb.head(), verb.relation()));
            child(verb.index(), t -> t.is("obj")).ifPresent(dead -> hang(dead, verb.index(), "xcomp"));
        });
    }

    /** <i>Chad, Mali sign deal</i>: both do. */
    private void two(Token verb) {
        int second = verb.index() - 1;
        boolean names = (verb.tag().equals("VBP") || verb.tag().equals("VB"))
                && second == 2
                && tokens.get(0).isProperNoun()
                && isComma(1)
                && tokens.get(second).isProperNoun();
        if (names) {
            hang(tokens.get(0), verb.index(), "nsubj");
            hang(tokens.get(1), second, "punct");
            hang(tokens.get(second), 0, "conj");
        }
    }

    /** <i>30 held after march</i>, where the parser hangs the participle on them. */
    private void participle(Token noun) {
        boolean finite = tokens.stream().anyMatch(t -> FiniteTags.FINITE.contains(t.tag()));
        Optional<Token> done = finite
                ? Optional.empty()
                : child(noun.index(), t -> t.is("acl") && isDone(t) && none(t.index(), this::isObject));
        done.ifPresent(verb -> {
            for (Token token : List.copyOf(tokens)) {
                if (token.head() == noun.index() && token.index() > verb.index()) {
                    hang(token, verb.index(), token.is("nmod") ? "obl" : token.relation());
                }
            }
            hang(noun, verb.index(), "nsubj:pass");
            hang(verb, -1, "root");
        });
    }

    private static boolean isDone(Token verb) {
        Set<String> words = verb.tag().equals("VBD") ? SUFFERED : verb.tag().equals("VBN") ? DONE : Set.of();
        return words.contains(verb.form().toLowerCase(Locale.ROOT));
    }

    /** <i>dead</i> in <i>shot dead</i> is none. */
    private boolean isObject(Token token) {
        return (token.is("obj") || token.is("xcomp") || token.is("ccomp"))
                && !token.tag().equals("JJ");
    }
}
