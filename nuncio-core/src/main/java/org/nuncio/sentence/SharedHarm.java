package org.nuncio.sentence;

import java.util.List;
import java.util.Set;

/** <i>Rebels attacked a convoy as it left the town, killing two</i>: it was the attack that killed them, wherever the parser hangs the participle. */
final class SharedHarm extends TreeEdits {
    private static final Set<String> HARMING = Set.of("kill", "wound", "injure", "hurt", "maim");
    private static final Set<String> WHEN = Set.of("as", "when", "while", "after", "before");
    /** What of itself does harm. */
    private static final Set<String> STRIKING = Set.of(
            "attack",
            "bomb",
            "shell",
            "strike",
            "hit",
            "fire",
            "shoot",
            "explode",
            "detonate",
            "crash",
            "storm",
            "raid",
            "blow",
            "fall",
            "collapse",
            "ram",
            "clash",
            "land",
            "burn",
            "open");

    private SharedHarm(List<Token> tokens) {
        super(tokens);
    }

    static List<Token> mend(List<Token> tokens) {
        SharedHarm repairs = new SharedHarm(tokens);
        for (int i = 3; i < tokens.size(); i++) {
            repairs.share(i);
        }
        return List.copyOf(repairs.tokens);
    }

    private void share(int i) {
        Token harm = tokens.get(i);
        boolean participle =
                harm.tag().equals("VBG") && HARMING.contains(harm.lemma()) && isComma(i - 1) && harm.head() >= 0;
        Token clause = participle ? tokens.get(harm.head()) : harm;
        boolean aside = participle
                && clause.is("advcl")
                && clause.index() < i
                && clause.head() >= 0
                && clause.head() < clause.index()
                && !STRIKING.contains(clause.lemma())
                && any(clause.index(), t -> t.is("mark") && WHEN.contains(t.form()));
        if (aside && STRIKING.contains(tokens.get(clause.head()).lemma())) {
            hang(harm, clause.head(), "advcl");
        }
    }
}
