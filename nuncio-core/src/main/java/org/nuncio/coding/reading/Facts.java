package org.nuncio.coding.reading;

import java.util.Set;
import org.nuncio.clause.Clause;
import org.nuncio.clause.Modality;
import org.nuncio.sentence.Sentence;
import org.nuncio.sentence.Token;

/** Acts that a clause tells as done or going on: <i>that troops killed villagers</i>, <i>that they were carrying out arrests</i>. */
public final class Facts {
    private static final Set<String> DONE = Set.of("have", "be");

    private static final Set<String> FORETELLING = Set.of("may", "might", "could", "would", "will");

    private Facts() {}

    /** Whether the clause of the reading tells its act as such a one. */
    public static boolean isOne(Reading reading) {
        Modality modality = reading.modality();
        boolean open = modality.negated() || modality.future() || modality.unreal() || modality.obliged();
        boolean plotted = reading.match().use().entry().isOperator()
                && reading.match().use().entry().operator().name().equals("PLAN")
                && reading.predicate().tag().equals("VBG"); // warned that Chad was plotting to attack
        return !open
                        && plotted
                        && !reading.act().cooperative()
                        && isTold(reading.match().clause())
                || !open
                        && reading.status() == null
                        && !reading.type().cooperative()
                        && isTold(reading.match().clause());
    }

    /** <i>warned that Chad might attack</i>: what others may do is held against them, as what they have done is. */
    public static boolean isForetold(Reading reading) {
        Clause clause = reading.match().clause();
        return clause.kind() == Clause.Kind.VERB
                && !clause.passive()
                && !reading.modality().negated()
                && !reading.modality().obliged()
                && reading.status() == null
                && !reading.type().cooperative()
                && clause.sentence().hasChild(clause.predicate(), t -> t.is("aux") && FORETELLING.contains(t.lemma()));
    }

    private static boolean isTold(Clause clause) {
        Sentence sentence = clause.sentence();
        Token verb = finite(sentence, clause);
        boolean compound = verb.tag().equals("VBG") || verb.tag().equals("VBN");
        return verb.tag().equals("VBD")
                || compound && sentence.hasChild(verb, t -> t.is("aux") && DONE.contains(t.lemma()));
    }

    /** The verb of the clause; of <i>was carrying out arrests</i> that of which the noun is the object. */
    private static Token finite(Sentence sentence, Clause clause) {
        Token predicate = clause.predicate();
        return clause.kind() == Clause.Kind.NOUN && predicate.is("obj")
                ? sentence.head(predicate).orElse(predicate)
                : predicate;
    }
}
