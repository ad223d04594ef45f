package org.nuncio.sentence;

import java.util.List;
import java.util.Set;

/**
 * Mends who is handed over, let in and sent to whom: <i>returned to Togo the six sailors</i>, <i>let the inspectors back into the mine</i>, <i>extradited a
 * leader of the gang to Chad</i>.
 */
final class TransferRepairs extends TreeEdits {
    private static final Set<String> HANDING = Set.of(
            ("return hand release send deliver transfer turn extradite deport give surrender restore ship export present repatriate render bring fly "
                            + "expel yield sell supply move free evacuate")
                    .split(" "));
    private static final Set<String> ADMITTING = Set.of("allow", "let", "permit", "admit", "bring", "take", "send");
    private static final Set<String> WHERETO = Set.of("to", "from", "into");
    private static final Set<String> STRAY =
            Set.of("iobj", "obl:npmod", "obl", "conj", "appos", "dep", "nmod", "xcomp", "obl:tmod");
    private static final Set<String> INSIDE = Set.of("into", "in", "to", "onto", "through", "across");
    private static final Set<String> TIMES = Set.of(
            ("second minute hour day week month year decade time night morning evening monday tuesday wednesday thursday friday saturday sunday")
                    .split(" "));
    /** Nouns that are <i>to</i> somebody by themselves. */
    private static final Set<String> BOUND = Set.of(
            ("ambassador envoy delegate delegation representative adviser advisor aide emissary mission visitor visit trip road route border bridge aid help "
                            + "commitment threat response access link tie relation answer reply opposition approach way key right observer")
                    .split(" "));

    private TransferRepairs(List<Token> tokens) {
        super(tokens);
    }

    static List<Token> mend(List<Token> tokens) {
        TransferRepairs repairs = new TransferRepairs(tokens);
        for (int i = 1; i < tokens.size(); i++) {
            repairs.heavyObject(i);
            repairs.letBack(i);
            repairs.deepRecipient(i);
        }
        return List.copyOf(repairs.tokens);
    }

    /** <i>returned to Togo the six sailors it had seized</i>: what is returned stands behind where it goes. */
    private void heavyObject(int i) {
        Token place = tokens.get(i);
        int verb = place.is("obl") ? place.head() : -1;
        boolean handed = verb >= 0
                && verb < i
                && HANDING.contains(tokens.get(verb).lemma())
                && tokens.get(verb).isVerb()
                && any(i, t -> t.is("case") && WHERETO.contains(t.lemma()) && t.index() < i)
                && none(
                        verb,
                        t -> t.is("obj")
                                || t.relation().equals("aux:pass")
                                || t.relation().equals("nsubj:pass"))
                && !tokens.get(verb).relation().startsWith("acl");
        if (!handed) {
            return;
        }
        tokens.stream()
                .filter(t -> t.index() > i
                        && (t.head() == i || t.head() == verb)
                        && STRAY.contains(t.relation())
                        && t.isNoun()
                        && !TIMES.contains(t.lemma())
                        && first(t.index()) == i + 1
                        && none(t.index(), c -> c.is("case") || c.is("cc")))
                .filter(t -> isNounPhrase(tokens.get(i + 1)))
                .findFirst()
                .ifPresent(t -> hang(t, verb, "obj"));
    }

    private static boolean isNounPhrase(Token first) {
        return first.is("det") || first.is("nummod") || first.is("amod") || first.is("nmod:poss") || first.is("advmod");
    }

    /** <i>let the inspectors back into the mine</i>: the adverb, the preposition and the word behind it have no subject. */
    private void letBack(int i) {
        Token guest = tokens.get(i);
        int wrong = guest.is("nsubj") && guest.isNoun() ? guest.head() : -1;
        if (wrong <= i) {
            return;
        }
        Token head = tokens.get(wrong);
        int start = first(i);
        boolean adverb = head.tag().startsWith("RB")
                || head.tag().equals("IN")
                || head.tag().equals("RP");
        boolean inside = INSIDE.contains(tokens.get(i + 1).form())
                && head.is("amod")
                && head.tag().equals("VBN");
        int verb = start - 1;
        boolean let = verb >= 0
                && ADMITTING.contains(tokens.get(verb).lemma())
                && tokens.get(verb).isVerb()
                && none(verb, t -> t.is("obj"));
        if (!let || !(adverb && wrong == i + 1 || inside)) {
            return;
        }
        hang(guest, verb, "obj");
        if (adverb) {
            hang(head, verb, "advmod");
            tokens.stream()
                    .filter(t -> t.head() == wrong && t.is("obl"))
                    .findFirst()
                    .ifPresent(t -> into(t, head, verb));
        }
    }

    /** Where they are let: <i>into their zones</i> hangs on the verb. */
    private void into(Token place, Token before, int verb) {
        hang(place, verb, "obl");
        if (before.tag().equals("IN")) {
            hang(before, place.index(), "case");
        }
    }

    /** <i>extradited a leader of the gang to Chad</i>: it is not the gang that is to Chad. */
    private void deepRecipient(int i) {
        Token state = tokens.get(i);
        boolean towards = state.is("nmod")
                && state.isProperNoun()
                && state.head() >= 0
                && state.head() < i
                && any(i, t -> t.is("case") && t.lemma().equals("to") && t.index() < i);
        if (!towards) {
            return;
        }
        int at = state.head();
        if (BOUND.contains(tokens.get(at).lemma()) || !tokens.get(at).is("nmod")) {
            return;
        }
        while (at >= 0 && tokens.get(at).is("nmod")) {
            at = tokens.get(at).head();
        }
        boolean object = at >= 0
                && (tokens.get(at).is("obj") || tokens.get(at).relation().equals("nsubj:pass"))
                && tokens.get(at).head() >= 0;
        if (object && HANDING.contains(tokens.get(tokens.get(at).head()).lemma())) {
            hang(state, tokens.get(at).head(), "obl");
        }
    }
}
