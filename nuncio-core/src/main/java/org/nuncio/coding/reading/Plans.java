package org.nuncio.coding.reading;

import java.util.List;
import java.util.Objects;
import org.nuncio.codebook.Operator;
import org.nuncio.coding.match.Match;
import org.nuncio.mention.ActorMention;
import org.nuncio.sentence.Sentence;
import org.nuncio.sentence.Token;

/** What is no plan, although it stands where the codebook looks for one. */
public final class Plans {
    private Plans() {}

    /** <i>Confirmed that it has suspended aid</i>: what is told as done is no plan. */
    public static boolean isTold(Sentence sentence, Operator operator, String slot, Token verb) {
        boolean finite = verb.tag().equals("VBD")
                || verb.tag().equals("VBN")
                        && sentence.hasChild(verb, t -> t.is("aux") && t.lemma().equals("have"));
        return operator.name().equals("PLAN") && slot.equals("complement") && verb.isVerb() && finite;
    }

    /** <i>The minister said that Chad would attack</i>: what one foresees of another is no plan of one's own. */
    public static boolean isForeseen(Match match, Operator operator, List<ActorMention> actors, Reading inner) {
        return operator.name().equals("PLAN")
                && match.use().form().doer().equals("subject")
                && !actors.isEmpty()
                && !inner.actors().isEmpty()
                && inner.actors().stream()
                        .noneMatch(i -> actors.stream()
                                .anyMatch(a -> Objects.equals(
                                        a.actor().code(), i.actor().code())));
    }

    /** <i>The envoy told its government to stop the war</i>: what another state's ministers are told to do is no plan of one's own. */
    public static boolean isOfOthers(
            Match match, Operator operator, List<ActorMention> actors, List<ActorMention> recipients) {
        return operator.name().equals("PLAN")
                && match.use().form().doer().equals("object")
                && !recipients.isEmpty()
                && recipients.stream()
                        .allMatch(r -> r.actor().code() != null
                                && actors.stream()
                                        .noneMatch(a -> r.actor()
                                                .code()
                                                .equals(a.actor().code())));
    }
}
