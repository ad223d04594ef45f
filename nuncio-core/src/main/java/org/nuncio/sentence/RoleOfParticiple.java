package org.nuncio.sentence;

import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Mends what somebody is taken for: in <i>robbers posing as workmen beat a diplomat</i> the parser reads <i>as workmen beat</i> for a clause, so that the workmen are who beat him.
 */
final class RoleOfParticiple extends TreeEdits {
    private static final Set<String> TAKEN = Set.of(
            "pose",
            "dress",
            "disguise",
            "act",
            "masquerade",
            "clothe",
            "operate",
            "serve",
            "work",
            "know",
            "describe",
            "identify",
            "list",
            "double",
            "present",
            "style");

    private RoleOfParticiple(List<Token> tokens) {
        super(tokens);
    }

    static List<Token> mend(List<Token> tokens) {
        RoleOfParticiple roles = new RoleOfParticiple(tokens);
        for (int i = 1; i + 3 < tokens.size(); i++) {
            roles.mend(i);
        }
        return List.copyOf(roles.tokens);
    }

    private void mend(int i) {
        Token participle = tokens.get(i);
        Token as = tokens.get(i + 1);
        boolean taken = participle.relation().equals("acl") && TAKEN.contains(participle.lemma());
        if (!taken || !as.is("mark") || !as.lemma().equals("as") || as.head() < i) {
            return;
        }
        Token verb = tokens.get(as.head());
        Token who = tokens.get(participle.head());
        Optional<Token> role =
                child(verb.index(), t -> t.is("nsubj") && t.isNoun() && t.index() > i && t.index() < verb.index());
        if (role.isPresent() && verb.isVerb() && who.isNoun() && isFree(who, verb)) {
            mend(who, participle, role.get(), verb);
        }
    }

    /** Whether they have no verb of their own but this one. */
    private boolean isFree(Token who, Token verb) {
        return who.head() == verb.index() || who.head() < 0 && isBelow(verb.index(), who.index());
    }

    private void mend(Token who, Token participle, Token role, Token verb) {
        hang(tokens.get(participle.index() + 1), role.index(), "case");
        hang(role, participle.index(), "obl");
        if (who.head() < 0) {
            tokens.set(verb.index(), with(verb, verb.tag(), who.head(), who.relation()));
            for (Token token : List.copyOf(tokens)) {
                if (token.head() == who.index() && token.index() > verb.index()) {
                    hang(token, verb.index(), token.relation());
                }
            }
        }
        hang(who, verb.index(), role.relation());
    }
}
