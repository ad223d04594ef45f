package org.nuncio.sentence;

import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Mends whom somebody brings <i>home</i> or sends <i>packing</i>, where the parser takes where he goes for the object, and whence one comes <i>back</i>. */
final class HomeForms extends TreeEdits {
    private static final Set<String> FETCHING =
            Set.of("bring", "call", "send", "order", "take", "fly", "summon", "pull", "ship", "drive", "recall", "see");
    private static final Set<String> BACK = Set.of("back", "away");
    private static final Set<String> BEFORE = Set.of("det", "nmod:poss", "amod", "nummod", "compound");

    private HomeForms(List<Token> tokens) {
        super(tokens);
    }

    static List<Token> mend(List<Token> tokens) {
        HomeForms repairs = new HomeForms(tokens);
        for (int i = 1; i < tokens.size(); i++) {
            repairs.backFrom(i);
            boolean packing = tokens.get(i).form().equals("packing");
            if (tokens.get(i).form().equals("home") || packing) {
                repairs.fetched(i, packing);
            }
        }
        return List.copyOf(repairs.tokens);
    }

    /** <i>rolled back from the hills</i>: the verb says whence, not the adverb. */
    private void backFrom(int i) {
        Token place = tokens.get(i);
        boolean onAdverb = place.is("obl")
                && place.head() > 0
                && BACK.contains(tokens.get(place.head()).form())
                && tokens.get(place.head()).head() == place.head() - 1
                && tokens.get(place.head() - 1).isVerb();
        if (onAdverb) {
            hang(place, place.head() - 1, "obl");
        }
    }

    private void fetched(int i, boolean packing) {
        Token home = tokens.get(i);
        boolean object = home.is("obj")
                && home.isNoun()
                && home.head() >= 0
                && home.head() < i
                && (packing
                        ? tokens.get(home.head()).lemma().equals("send")
                        : FETCHING.contains(tokens.get(home.head()).lemma()));
        if (!object) {
            return;
        }
        Token verb = tokens.get(home.head());
        if (home.head() == i - 1) {
            before(home, verb);
        } else {
            after(home, verb, packing);
        }
    }

    /** <i>called home its ambassador</i> */
    private void before(Token home, Token verb) {
        Optional<Token> whom = child(
                verb.index(),
                t -> t.is("xcomp") && t.isNoun() && t.index() > home.index() && t.index() < home.index() + 5);
        if (whom.isPresent() && none(home.index(), t -> true)) {
            hang(whom.get(), verb.index(), "obj");
            tokens.set(home.index(), with(home, "RB", verb.index(), "advmod"));
        }
    }

    /** <i>bringing its ambassador home</i>, <i>sent the envoy packing</i> */
    private void after(Token home, Token verb, boolean packing) {
        Token whom = tokens.get(home.index() - 1);
        boolean split = whom.isNoun()
                && whom.is("compound")
                && whom.head() == home.index()
                && any(
                        home.index(),
                        t -> t.index() < whom.index() && (t.is("det") || t.is("nmod:poss") || t.is("nummod")));
        if (!split) {
            return;
        }
        hang(whom, verb.index(), "obj");
        for (Token child : List.copyOf(tokens)) {
            if (child.head() == home.index() && child.index() < whom.index() && BEFORE.contains(child.relation())) {
                hang(child, whom.index(), child.relation());
            } else if (child.head() == home.index() && child.index() > home.index()) {
                hang(child, verb.index(), child.is("nmod") ? "obl" : child.relation());
            }
        }
        tokens.set(
                home.index(),
                packing
                        ? new Token(
                                home.index(),
                                home.form(),
                                "pack",
                                "VBG",
                                home.entity(),
                                verb.index(),
                                "xcomp",
                                home.span())
                        : with(home, "RB", verb.index(), "advmod"));
    }
}
