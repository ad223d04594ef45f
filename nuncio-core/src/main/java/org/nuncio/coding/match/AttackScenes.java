package org.nuncio.coding.match;

import java.util.Locale;
import java.util.Set;
import org.nuncio.clause.Clause;
import org.nuncio.gazetteer.Actor;
import org.nuncio.mention.ActorMention;
import org.nuncio.sentence.Token;

/** Where violence was, as headlines write it: <i>a Mali ambush</i>, <i>the Kabul blast</i> were in Mali and in Kabul; <i>a Malian ambush</i> was laid by Malians. */
public final class AttackScenes {
    private static final Set<String> VIOLENCE = Set.of("ambush", "blast", "explosion", "riot", "unrest");

    private AttackScenes() {}

    /** Whether the words before the noun name a state as a place. */
    public static boolean isOne(Match match, String slot, ActorMention mention) {
        Token noun = match.clause().predicate();
        boolean before =
                slot.equals("modifier") && match.clause().kind() == Clause.Kind.NOUN && VIOLENCE.contains(noun.lemma());
        if (!before || mention.actor().kind() != Actor.Kind.STATE) {
            return false;
        }
        Token name = match.clause().sentence().token(mention.head());
        boolean initials = name.form().equals(name.form().toUpperCase(Locale.ROOT)); // a US ambush
        return name.isProperNoun() && name.is("compound") && !initials;
    }
}
