package org.nuncio.sentence;

import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Mends sentences that set one part of an act apart with a form of <i>be</i>: <i>It was Chad that shelled the port</i>, <i>What Chad shelled was a port</i>, <i>Among those
 * arrested by the police was an envoy</i>. What is set apart takes the place that it has in the act.
 */
final class CleftForms extends TreeEdits {
    private static final Set<String> PRONOUNS = Set.of("that", "who", "which");
    private static final Set<String> THOSE = Set.of("those", "people", "man", "person");

    private CleftForms(List<Token> tokens) {
        super(tokens);
    }

    static List<Token> mend(List<Token> tokens) {
        CleftForms forms = new CleftForms(tokens);
        for (int i = 0; i < tokens.size(); i++) {
            forms.itWas(i);
            forms.whatWas(i);
            forms.amongThose(i);
        }
        return List.copyOf(forms.tokens);
    }

    /** <i>It was Chad that shelled the port</i>, <i>It is Chad, he said, that has shelled it</i> */
    private void itWas(int i) {
        Token noun = tokens.get(i);
        boolean set = noun.isNoun()
                && any(i, t -> t.is("cop") && t.index() < i)
                && any(i, t -> t.relation().startsWith("nsubj") && t.lemma().equals("it"));
        if (!set) {
            return;
        }
        for (Token verb : List.copyOf(tokens)) {
            boolean clause = verb.isVerb()
                    && verb.is("ccomp")
                    && verb.index() > i
                    && any(verb.index(), t -> t.is("nsubj") && PRONOUNS.contains(t.lemma()));
            boolean own = verb.head() == i;
            boolean aside = verb.head() >= 0
                    && tokens.get(verb.head()).is("parataxis")
                    && tokens.get(verb.head()).head() == i;
            if (clause && (own || aside)) {
                child(verb.index(), t -> t.is("nsubj"))
                        .ifPresent(that -> tokens.set(that.index(), with(that, "WDT", verb.index(), "nsubj")));
                hang(verb, i, "acl:relcl");
            }
        }
    }

    /** <i>What Chad shelled on Sunday was a port</i> */
    private void whatWas(int i) {
        Token noun = tokens.get(i);
        Optional<Token> verb = noun.isNoun() && any(i, t -> t.is("cop"))
                ? child(i, t -> t.is("csubj") && t.isVerb() && t.index() < i)
                : Optional.empty();
        Optional<Token> what = verb.flatMap(v -> child(
                v.index(), t -> t.lemma().equals("what") && (t.is("obj") || t.is("nsubj:pass") || t.is("nsubj"))));
        if (what.isPresent()) {
            hang(verb.get(), i, "acl:relcl");
        }
    }

    /** <i>Among those arrested by the police was an envoy</i> */
    private void amongThose(int i) {
        Token participle = tokens.get(i);
        boolean group = participle.tag().equals("VBN")
                && participle.is("acl")
                && participle.head() >= 0
                && participle.head() < i
                && THOSE.contains(tokens.get(participle.head()).lemma())
                && any(participle.head(), t -> t.lemma().equals("among"));
        int among = group ? tokens.get(participle.head()).head() : -1;
        boolean inverted = among > i && tokens.get(among).isNoun() && any(among, t -> t.is("cop") && t.index() > i);
        if (inverted) {
            hang(participle, among, "acl");
        }
    }
}
