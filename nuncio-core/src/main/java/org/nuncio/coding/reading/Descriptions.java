package org.nuncio.coding.reading;

import java.util.Optional;
import java.util.Set;
import org.nuncio.mention.Mentions;
import org.nuncio.mention.NounPhrase;
import org.nuncio.sentence.Sentence;
import org.nuncio.sentence.Token;

/** What says who somebody is, whose he is or where he stands, and tells no news of him: <i>rebels backed by Chad</i>, <i>soldiers guarding the palace</i>. */
final class Descriptions {
    /** What makes a force somebody's: <i>rebels backed by Chad</i>. */
    private static final Set<String> SUPPLYING = Set.of(
            "back",
            "support",
            "arm",
            "equip",
            "train",
            "fund",
            "finance",
            "sponsor",
            "bankroll",
            "supply",
            "aid",
            "assist",
            "protect",
            "escort",
            "guard",
            "accompany");

    /** Where forces stand, and what they are there for. */
    private static final Set<String> POSTED =
            Set.of("station", "base", "anchor", "moor", "berth", "post", "billet", "garrison", "quarter");

    /** What soldiers do for others all the time. */
    private static final Set<String> SERVING =
            Set.of("serve", "escort", "guard", "protect", "accompany", "help", "assist");

    private static final Set<String> STANDING =
            Set.of("list", "designate", "command", "represent", "look", "regard", "consider", "classify", "guard");

    /** What laws do: <i>a decree which permits arrest without a warrant</i>. */
    private static final Set<String> PROVIDING =
            Set.of("permit", "allow", "authorise", "authorize", "entitle", "empower", "prescribe", "stipulate");

    private static final Set<String> KINDS = Set.of("AID", "SUPPORT", "COOPERATE");

    private final Sentence sentence;
    private final Mentions mentions;

    Descriptions(Sentence sentence, Mentions mentions) {
        this.sentence = sentence;
        this.mentions = mentions;
    }

    boolean holds(Reading reading) {
        return isDescription(reading) || isOnDuty(reading) || isStanding(reading);
    }

    /** <i>rebels backed by Chad took the town</i>: whose rebels they are. A day of its own would make it news. */
    private boolean isDescription(Reading reading) {
        Token verb = reading.predicate();
        Token first = verb.is("conj") ? sentence.head(verb).orElse(verb) : verb;
        boolean reduced = verb.tag().equals("VBN")
                && SUPPLYING.contains(verb.lemma())
                && first.relation().equals("acl")
                && KINDS.contains(reading.type().name());
        return reduced && reading.recipients().stream().anyMatch(r -> r.head() == first.head()) && !isDated(verb);
    }

    private boolean isDated(Token verb) {
        return mentions.timesIn(sentence).stream()
                .anyMatch(t ->
                        sentence.subtree(verb).stream().anyMatch(w -> t.span().overlaps(w.span())));
    }

    /** <i>soldiers guarding the palace fired</i>, <i>met aboard a frigate anchored off Lome</i>: which soldiers and which ship. */
    private boolean isOnDuty(Reading reading) {
        Token verb = reading.predicate();
        Optional<Token> force =
                verb.relation().equals("acl") && !isSetOff(verb) ? sentence.head(verb) : Optional.empty();
        boolean acting = verb.tag().equals("VBG")
                && force.filter(f -> f.relation().startsWith("nsubj")
                                || f.is("obl")
                                        && NounPhrase.preposition(sentence, f).equals("by"))
                        .flatMap(sentence::head)
                        .filter(v -> v.isVerb() && !v.lemma().equals("be"))
                        .isPresent();
        boolean posted =
                verb.tag().equals("VBN") && POSTED.contains(verb.lemma()) && force.isPresent() && !isDated(verb);
        String type = reading.type().name();
        boolean duty = type.equals("MOBILIZE") || type.equals("AID") && SERVING.contains(verb.lemma());
        return duty && reading.isAct() && (acting || posted);
    }

    /** <i>troops, coming to the rescue of Chad, crossed the river</i> tells it for its own sake. */
    private boolean isSetOff(Token participle) {
        return participle.head() > participle.index()
                || sentence.tokens().subList(participle.head(), participle.index()).stream()
                        .anyMatch(t -> t.form().equals(","));
    }

    /** <i>Chad, which lists them as terrorists</i>: what somebody does all the time. */
    private boolean isStanding(Reading reading) {
        Token verb = reading.predicate();
        boolean present = verb.tag().equals("VBZ") || verb.tag().equals("VBP");
        return present
                && verb.relation().equals("acl:relcl")
                && (reading.isAct() && STANDING.contains(verb.lemma()) || PROVIDING.contains(verb.lemma()))
                && !sentence.hasChild(verb, t -> t.is("aux"));
    }
}
