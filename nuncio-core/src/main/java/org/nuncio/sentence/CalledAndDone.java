package org.nuncio.sentence;

import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Mends what is done beside calling something a name: in <i>called the raid an insult and suspended talks</i>, <i>called it an act of war and recalled envoys</i> the second
 * verb is that of whoever calls, and is nothing that the raid is called too.
 */
final class CalledAndDone extends TreeEdits {
    private static final Set<String> CALLING =
            Set.of("call", "brand", "label", "term", "dub", "deem", "consider", "pronounce", "denounce", "describe");
    private static final Set<String> PAST = Set.of("VBN", "VBD");
    /** What governments and parties do to talks, trade and people; things are rarely called so. */
    private static final Set<String> DOING = Set.of(
            ("suspend recall cancel close halt freeze break cut reject order demand urge expel summon postpone impose threaten boycott end deny dismiss vow ban "
                            + "bar block withdraw stop promise pledge warn accuse ask appeal seize arrest detain deploy send move raise refuse shut")
                    .split(" "));

    private static final Set<String> NAMES = Set.of("xcomp", "obj", "obl", "conj");
    private static final Set<String> WITHIN = Set.of("JJ", "NN", "NNP", "CD", "DT", "PRP$");

    private CalledAndDone(List<Token> tokens) {
        super(tokens);
    }

    static List<Token> mend(List<Token> tokens) {
        CalledAndDone repairs = new CalledAndDone(tokens);
        for (int i = 1; i + 1 < tokens.size(); i++) {
            repairs.mend(i);
        }
        return List.copyOf(repairs.tokens);
    }

    private void mend(int i) {
        Token done = tokens.get(i);
        boolean open = PAST.contains(done.tag())
                && DOING.contains(done.lemma())
                && tokens.get(i - 1).is("cc")
                && !(done.head() >= 0 && tokens.get(done.head()).isVerb());
        Optional<Token> object = open ? object(i) : Optional.empty();
        Optional<Token> called = object.flatMap(o -> verbCalling(done));
        if (called.isEmpty()) {
            return;
        }
        Token verb = called.get();
        if (object.get().head() != i) {
            nameOf(object.get(), verb, i);
            hang(object.get(), i, "obj");
        }
        hang(tokens.get(i - 1), verb.index(), "cc");
        tokens.set(i, with(done, "VBD", verb.index(), "conj"));
    }

    /** The noun right behind, with nothing but its own words between. */
    private Optional<Token> object(int i) {
        int at = i + 1;
        while (at + 1 < tokens.size()
                && WITHIN.contains(tokens.get(at).tag())
                && (tokens.get(at + 1).isNoun()
                        || WITHIN.contains(tokens.get(at + 1).tag()))) {
            at++;
        }
        Token noun = tokens.get(at);
        return noun.isNoun() && (isBelow(at, i) || isBelow(i, at)) || noun.isNoun() && sharesName(noun, i)
                ? Optional.of(noun)
                : Optional.empty();
    }

    /** <i>an insult and suspended talks</i>, all taken for one noun. */
    private boolean sharesName(Token noun, int i) {
        int over = tokens.get(i).head();
        return over >= 0 && over < i && isBelow(over, noun.index());
    }

    /** The verb of the name that <i>and</i> seems to go on. */
    private Optional<Token> verbCalling(Token done) {
        int at = done.head();
        for (int steps = 0; at >= 0 && steps < tokens.size(); steps++) {
            Token over = tokens.get(at);
            if (over.isVerb()) {
                return over.index() < done.index() && CALLING.contains(over.lemma())
                        ? Optional.of(over)
                        : Optional.empty();
            }
            at = over.is("compound") || over.is("amod") || NAMES.contains(over.relation()) ? over.head() : -1;
        }
        return Optional.empty();
    }

    /** The name itself takes the place of what was taken for it: <i>insult</i> that of <i>talks</i>. */
    private void nameOf(Token object, Token verb, int i) {
        tokens.stream()
                .filter(t -> t.index() < i - 1 && t.head() == object.index() && t.isNoun())
                .findFirst()
                .ifPresent(name -> hang(name, verb.index(), object.relation()));
    }
}
