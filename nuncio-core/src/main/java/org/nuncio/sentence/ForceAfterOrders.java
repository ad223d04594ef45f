package org.nuncio.sentence;

import java.util.List;
import java.util.Optional;
import java.util.Set;

/** <i>told residents to leave before bombing the camp</i>: who tells them so bombs it, and not those who leave. */
final class ForceAfterOrders extends TreeEdits {
    private static final Set<String> TELLING =
            Set.of("tell", "order", "warn", "urge", "ask", "advise", "instruct", "command", "call");
    private static final Set<String> WHEN = Set.of("before", "after", "while");
    private static final Set<String> FORCE = Set.of(
            "open",
            "attack",
            "bomb",
            "bombard",
            "shell",
            "strike",
            "hit",
            "storm",
            "raid",
            "fire",
            "shoot",
            "launch",
            "demolish",
            "destroy",
            "raze",
            "pound",
            "arrest",
            "seize",
            "invade",
            "blow",
            "clear",
            "torch");

    private ForceAfterOrders(List<Token> tokens) {
        super(tokens);
    }

    static List<Token> mend(List<Token> tokens) {
        ForceAfterOrders edits = new ForceAfterOrders(tokens);
        for (int i = 3; i < tokens.size(); i++) {
            edits.byWhoOrders(i);
        }
        return List.copyOf(edits.tokens);
    }

    private void byWhoOrders(int i) {
        Token force = tokens.get(i);
        boolean gerund = force.tag().equals("VBG")
                && FORCE.contains(force.lemma())
                && force.head() >= 0
                && any(i, t -> (t.is("mark") || t.is("case")) && WHEN.contains(t.form()));
        Token leave = gerund ? tokens.get(force.head()) : force;
        Optional<Token> order = leave != force && leave.is("xcomp") && leave.head() >= 0 && leave.head() < leave.index()
                ? Optional.of(tokens.get(leave.head()))
                : Optional.empty();
        if (order.filter(o -> TELLING.contains(o.lemma())).isPresent()) {
            hang(force, order.get().index(), "advcl");
        }
    }
}
