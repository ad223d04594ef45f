package org.nuncio.coding;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.nuncio.codebook.Operator;
import org.nuncio.sentence.Sentence;
import org.nuncio.sentence.Token;

/** What an operator's clause says is wanted, refused, feared or promised is not said to have happened: its words hold no event of their own. */
final class Shadow {
    private static final Set<String> OPERATORS = Set.of(
            "REQUEST", "PROMISE", "PLAN", "REFUSE", "DENY", "THREATEN", "WARN", "TRY", "FAIL", "POSSIBLE", "STOP");
    private static final Set<String> UTTERED = Set.of("REQUEST", "THREATEN", "AGREE");
    private static final Set<String> TELLING = Set.of(
            "after",
            "as",
            "since",
            "while",
            "when",
            "before",
            "because",
            "following",
            "amid",
            "despite",
            "although",
            "though");

    private Shadow() {}

    static List<Token> of(Sentence sentence, Reading reading) {
        List<Token> shadow = new ArrayList<>();
        Operator operator = reading.match().use().entry().operator();
        if (operator == null ? UTTERED.contains(reading.type().name()) : OPERATORS.contains(operator.name())) {
            reading.match().clause().slot("complement").forEach(t -> fall(sentence, t, shadow));
            for (Token noun : reading.match().consumed()) {
                sentence.children(noun).stream()
                        .filter(t -> t.is("acl") && !t.is("acl:relcl")
                                || t.is("ccomp")
                                || t.is("xcomp")
                                || t.is("advcl") && t.tag().equals("VB"))
                        .forEach(t -> fall(sentence, t, shadow));
            }
            for (Token noun : reading.match().object()) {
                sentence.children(noun).stream()
                        .filter(t -> t.is("ccomp")
                                || t.relation().equals("acl")
                                        && sentence.hasChild(
                                                t,
                                                m -> m.is("mark") && m.lemma().equals("that")))
                        .forEach(t -> fall(sentence, t, shadow));
            }
        }
        return shadow;
    }

    private static void fall(Sentence sentence, Token token, List<Token> shadow) {
        if (token.isVerb()
                || sentence.children(token, "nmod:poss").isEmpty()
                        && !sentence.hasChild(
                                token, t -> t.is("det") && t.lemma().equals("the"))) {
            shadow.add(token); // "to defuse tensions over Russia's buildup" takes the buildup for granted
        }
        for (Token child : sentence.children(token)) {
            boolean told = child.is("acl:relcl")
                    || child.is("advcl")
                            && sentence.hasChild(
                                    child, t -> (t.is("mark") || t.is("advmod")) && TELLING.contains(t.lemma()));
            if (!told) {
                fall(sentence, child, shadow);
            }
        }
    }
}
