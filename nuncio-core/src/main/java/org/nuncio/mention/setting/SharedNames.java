package org.nuncio.mention.setting;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import org.nuncio.gazetteer.Actor;
import org.nuncio.gazetteer.Name;
import org.nuncio.mention.Discourse;
import org.nuncio.mention.NounPhrase;
import org.nuncio.mention.Resolution;

/**
 * Names that bodies of several countries bear, of which the tables list the best known only: <i>the Conservatives</i> of Britain and of Canada, <i>the Justice
 * Department</i>, <i>Congress</i>. In a report that has not named that country they are those of the country that it tells of.
 */
public final class SharedNames {
    private static final Set<String> NAMES = Set.of(
            "conservatives",
            "conservative party",
            "tories",
            "labour",
            "labour party",
            "liberals",
            "liberal party",
            "liberal democrats",
            "democrats",
            "democratic party",
            "republicans",
            "republican party",
            "socialists",
            "socialist party",
            "social democrats",
            "christian democrats",
            "greens",
            "national front",
            "national liberal party",
            "liberal democratic party",
            "workers party",
            "republican people's party",
            "treasury",
            "justice department",
            "department of justice",
            "interior department",
            "agriculture department",
            "department of agriculture",
            "labor department",
            "defense department",
            "department of defense",
            "foreign office",
            "home office",
            "cabinet office",
            "congress",
            "house of commons",
            "house of representatives",
            "supreme court",
            "constitutional court",
            "central bank",
            "joint chiefs of staff",
            "joint chiefs",
            "national intelligence service");

    private SharedNames() {}

    static boolean isShared(Actor actor, NounPhrase phrase) {
        boolean body = actor.kind() == Actor.Kind.INSTITUTION
                || actor.kind() == Actor.Kind.ORGANISATION && "PTY".equals(actor.sector());
        return body
                && NAMES.contains(phrase.toString()
                        .toLowerCase(Locale.ROOT)
                        .replace('’', '\'')
                        .replaceFirst("^the ", ""));
    }

    /** Whether a body of the tables has a name that several states' bodies have. */
    static boolean isShared(Name name) {
        String called = name instanceof Name.Institution body
                ? body.name()
                : name instanceof Name.Organisation body && "PTY".equals(body.sector()) ? body.name() : "";
        return NAMES.contains(called.toLowerCase(Locale.ROOT).replaceFirst("^the ", ""));
    }

    /** <i>Its Foreign Office</i>, <i>Chad's Justice Department</i> */
    public static boolean isSharedByOwners(NounPhrase phrase) {
        String name = phrase.toString().toLowerCase(Locale.ROOT).replace('’', '\'');
        return phrase.possessor().isPresent() && NAMES.stream().anyMatch(shared -> name.endsWith(" " + shared));
    }

    /** The body of that name in a state, or of an unknown one: in India Congress is a party. */
    static Resolution of(@Nullable String state, Resolution best) {
        Actor body = best.actors().get(0).withCode(state);
        boolean party =
                "IND".equals(state) && body.name().toLowerCase(Locale.ROOT).endsWith("congress");
        return new Resolution(List.of(party ? body.withSector("PTY") : body), best.rule(), best.gender(), best.nouns());
    }

    /** The state that the sentence tells of before the phrase, its subject first. */
    static Optional<String> nearest(NounPhrase phrase, Discourse discourse, Predicate<Discourse.Entity> isOfState) {
        int sentence = phrase.sentence().index();
        int at = phrase.head().index();
        return discourse
                .last(sentence, at, e -> e.sentence() == sentence && isOfState.test(e) && e.rank() > 0)
                .or(() -> discourse.last(sentence, at, e -> e.sentence() == sentence && isOfState.test(e)))
                .map(e -> e.actor().code());
    }
}
