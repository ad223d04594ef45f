package org.nuncio.coding.reading;

import java.util.Set;
import org.nuncio.sentence.Sentence;
import org.nuncio.sentence.Token;

/** Who orders his own forces somewhere moves them, and asks nobody: <i>ordered units to move closer to the border</i>. */
public final class Commands {
    private static final Set<String> ORDERING = Set.of("order", "command", "instruct", "direct");
    private static final Set<String> MOVED = Set.of("MOBILIZE", "RETREAT");
    private static final Set<String> FORCES = Set.of(
            "troop",
            "troops",
            "soldier",
            "army",
            "force",
            "forces",
            "unit",
            "battalion",
            "brigade",
            "navy",
            "fleet",
            "warship",
            "jet",
            "military",
            "division",
            "regiment",
            "tank",
            "commander",
            "reservist",
            "fighter",
            "mercenary",
            "guerrilla",
            "militiaman",
            "gunman");

    private Commands() {}

    /** The reading as the act that was ordered, where it is an order to his own. */
    public static Reading obeyed(Reading reading) {
        boolean ordered = reading.type().name().equals("REQUEST")
                && ORDERING.contains(reading.predicate().lemma())
                && MOVED.contains(reading.core().act().name())
                && reading.match().clause().slot("object").stream()
                        .anyMatch(t -> isOwn(reading.match().clause().sentence(), t));
        return ordered ? reading.asAct() : reading;
    }

    /** <i>his troops</i>, <i>units</i>; not <i>Turkish troops</i>. */
    private static boolean isOwn(Sentence sentence, Token forces) {
        return FORCES.contains(forces.lemma())
                && !sentence.hasChild(
                        forces,
                        t -> (t.is("amod") || t.is("compound") || t.is("nmod:poss"))
                                && !t.isPronoun()
                                && Character.isUpperCase(t.form().charAt(0)));
    }
}
