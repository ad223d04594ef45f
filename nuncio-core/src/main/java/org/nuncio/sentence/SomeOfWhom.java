package org.nuncio.sentence;

import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Mends a clause that tells of some of those before it: in <i>Gunmen seized the palace from guards, three of whom were killed</i> the parser takes it for the sentence
 * itself, and in <i>arrested ten fishermen, all of whom were freed</i> for a circumstance of the arrest. It belongs to the guards, and to the fishermen.
 */
final class SomeOfWhom extends TreeEdits {
    private static final Set<String> ASTRAY = Set.of("advcl", "ccomp", "conj", "dep", "parataxis");
    private static final Set<String> PRONOUNS = Set.of("whom", "which");

    private SomeOfWhom(List<Token> tokens) {
        super(tokens);
    }

    static List<Token> mend(List<Token> tokens) {
        SomeOfWhom repairs = new SomeOfWhom(tokens);
        for (int i = 4; i < tokens.size(); i++) {
            repairs.mend(i);
        }
        return List.copyOf(repairs.tokens);
    }

    private void mend(int i) {
        boolean opens = PRONOUNS.contains(tokens.get(i).lemma())
                && tokens.get(i - 1).lemma().equals("of")
                && isComma(i - 3)
                && isAmount(tokens.get(i - 2));
        Token some = tokens.get(i - 2);
        boolean acts = opens && some.relation().startsWith("nsubj") && some.head() > i;
        Optional<Token> noun = acts ? nounBefore(i - 3) : Optional.empty();
        if (noun.isEmpty()) {
            return;
        }
        Token verb = tokens.get(some.head());
        Optional<Token> main = child(
                verb.index(),
                t -> t.isVerb()
                        && (t.is("advcl") || t.is("ccomp"))
                        && t.index() < noun.get().index());
        boolean inverted =
                main.isPresent() && isBelow(noun.get().index(), main.get().index());
        boolean astray = ASTRAY.contains(verb.relation())
                && verb.head() < i - 3
                && tokens.get(verb.head()).isVerb();
        if (inverted) {
            hang(main.get(), verb.head(), verb.relation());
        }
        if (inverted || astray && !isBelow(noun.get().index(), verb.index())) {
            hang(verb, noun.get().index(), "acl:relcl");
        }
    }

    private static boolean isAmount(Token token) {
        return token.isNumber()
                || token.tag().equals("DT")
                || token.tag().startsWith("JJ")
                || token.tag().startsWith("NN");
    }

    /** The last plural noun before the comma, with no verb between. */
    private Optional<Token> nounBefore(int comma) {
        for (int k = comma - 1; k > 0; k--) {
            Token token = tokens.get(k);
            if (token.tag().equals("NNS") || token.tag().equals("NNPS")) {
                return Optional.of(token);
            }
            if (token.isVerb()) {
                return Optional.empty();
            }
        }
        return Optional.empty();
    }
}
