package org.nuncio.sentence;

import java.util.List;
import java.util.Set;

/** Mends where people are said to come from: in <i>arrested two engineers from China</i> it is the engineers who are from China, and not the arrest. */
final class OriginsOfPeople extends TreeEdits {
    /** What is done to people where they are. */
    private static final Set<String> DONE = Set.of(
            "arrest",
            "detain",
            "jail",
            "hold",
            "kidnap",
            "abduct",
            "capture",
            "kill",
            "wound",
            "injure",
            "free",
            "release",
            "shoot",
            "behead",
            "execute",
            "charge",
            "sentence",
            "question",
            "imprison",
            "murder",
            "seize",
            "convict",
            "hang",
            "train",
            "hire",
            "recruit",
            "host",
            "fine",
            "try",
            "acquit");

    private OriginsOfPeople(List<Token> tokens) {
        super(tokens);
    }

    static List<Token> mend(List<Token> tokens) {
        OriginsOfPeople repairs = new OriginsOfPeople(tokens);
        for (int i = 2; i < tokens.size(); i++) {
            repairs.mend(i);
        }
        return List.copyOf(repairs.tokens);
    }

    private void mend(int i) {
        Token from = tokens.get(i);
        if (!from.lemma().equals("from") || !from.is("case") || from.head() < i) {
            return;
        }
        Token origin = tokens.get(from.head());
        Token people = tokens.get(i - 1);
        boolean done = origin.is("obl")
                && origin.isProperNoun()
                && people.tag().equals("NNS")
                && (people.is("obj") || people.relation().equals("nsubj:pass"))
                && people.head() == origin.head()
                && DONE.contains(tokens.get(origin.head()).lemma());
        if (done) {
            hang(origin, people.index(), "nmod");
        }
    }
}
