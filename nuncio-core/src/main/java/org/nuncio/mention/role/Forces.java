package org.nuncio.mention.role;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.nuncio.gazetteer.Actor;
import org.nuncio.mention.Discourse;
import org.nuncio.mention.NounPhrase;
import org.nuncio.mention.Resolution;
import org.nuncio.sentence.Sentence;
import org.nuncio.sentence.Token;

/** Men in uniform whom a report does not say more of: <i>officers</i> after the police are police; <i>peacekeepers</i> are those of the union that was just named. */
public final class Forces {
    private static final Set<String> UNIFORMED = Set.of("COP", "MIL");
    private static final Set<String> UNIONS = Set.of("UN", "AU", "EU", "NATO", "ECOWAS", "CSTO", "OSCE");
    private static final Set<String> VEHICLES =
            Set.of("convoy", "ship", "vessel", "boat", "helicopter", "plane", "aircraft");
    private static final Set<String> MOVING =
            Set.of("send", "deploy", "land", "dispatch", "fly", "move", "mass", "station", "withdraw", "pull", "bring");
    private static final int REACH = 4;

    private final Discourse discourse;

    public Forces(Discourse discourse) {
        this.discourse = discourse;
    }

    /** The same with what stands before in the report. */
    public Resolution told(Resolution resolution, NounPhrase phrase) {
        Actor actor = resolution.actors().get(0);
        String noun = phrase.head().lemma();
        if (!"MIL".equals(actor.sector()) || actor.code() != null) {
            return resolution;
        }
        if (noun.equals("officer") && isBare(phrase) && areCalledPolice(phrase)) {
            return with(resolution, actor.withSector("COP"));
        }
        return noun.equals("peacekeeper")
                ? union(phrase)
                        .map(code -> with(resolution, actor.withCode(code)))
                        .orElse(resolution)
                : resolution;
    }

    /** <i>Chad has landed 300 troops</i>, <i>will fly in gendarmes</i>: whoever moves men without saying whose moves his own. */
    public Actor sent(Actor actor, NounPhrase phrase) {
        return actor.code() == null && UNIFORMED.contains(String.valueOf(actor.sector()))
                ? sender(phrase).map(actor::withCode).orElse(actor)
                : actor;
    }

    private Optional<String> sender(NounPhrase phrase) {
        Sentence sentence = phrase.sentence();
        Token head = phrase.head();
        boolean moved = phrase.isPlural()
                && !phrase.isDefinite()
                && (head.is("obj") || head.is("obl"))
                && sentence.head(head).filter(v -> MOVING.contains(v.lemma())).isPresent();
        int verb = NounPhrase.verb(sentence, head);
        return moved
                ? discourse
                        .last(
                                sentence.index(),
                                head.index(),
                                e -> e.sentence() == sentence.index()
                                        && e.verb() == verb
                                        && e.rank() > 0
                                        && e.actor().code() != null
                                        && (e.actor().kind() == Actor.Kind.STATE
                                                || "GOV".equals(e.actor().sector())))
                        .map(e -> e.actor().code())
                : Optional.empty();
    }

    /** <i>A base of the Concord force</i>: of the union's force the report may go on to tell, though only its base was named. */
    public static Optional<Discourse.Entity> ofUnion(Sentence sentence, Token name, Actor union) {
        return sentence.head(name)
                .filter(noun -> noun.lemma().equals("force") && UNIONS.contains(String.valueOf(union.code())))
                .map(noun -> new Discourse.Entity(
                        union.withSector("MIL"),
                        "",
                        false,
                        Set.of("force"),
                        sentence.index(),
                        noun.index(),
                        0,
                        -1,
                        "role"));
    }

    /** A union of states, or what it has sent, of which a report says <i>the force</i>. */
    public static boolean isUnited(Discourse.Entity entity) {
        boolean armed =
                entity.actor().sector() == null || "MIL".equals(entity.actor().sector());
        return UNIONS.contains(String.valueOf(entity.actor().code())) && armed && (entity.isBody() || entity.plural());
    }

    /** <i>Officers</i>, <i>the officers</i>; <i>senior officers</i> are soldiers. */
    private static boolean isBare(NounPhrase phrase) {
        return phrase.isPlural()
                && phrase.tokens().stream().noneMatch(t -> t.is("amod") || t.is("compound") || t.is("nmod:poss"));
    }

    private boolean areCalledPolice(NounPhrase phrase) {
        int sentence = phrase.sentence().index();
        return discourse
                .lastEver(e -> UNIFORMED.contains(String.valueOf(e.actor().sector())))
                .filter(e -> "COP".equals(e.actor().sector()) && sentence - e.sentence() <= REACH)
                .isPresent();
    }

    private Optional<String> union(NounPhrase phrase) {
        int sentence = phrase.sentence().index();
        return discourse
                .last(
                        sentence,
                        phrase.head().index(),
                        e -> e.sentence() >= sentence - 1
                                && UNIONS.contains(String.valueOf(e.actor().code())))
                .map(e -> e.actor().code());
    }

    /** <i>A Red Cross convoy</i> is the charity's. */
    public static Optional<Resolution> ofCharity(NounPhrase phrase, String code) {
        Actor actor = new Actor(phrase.toString(), code, code, null, Actor.Kind.ORGANISATION);
        return VEHICLES.contains(phrase.head().lemma())
                ? Optional.of(Resolution.of(actor, "role", "", RoleNouns.titleWords(phrase)))
                : Optional.empty();
    }

    private static Resolution with(Resolution resolution, Actor actor) {
        return new Resolution(List.of(actor), resolution.rule(), resolution.gender(), resolution.nouns());
    }
}
