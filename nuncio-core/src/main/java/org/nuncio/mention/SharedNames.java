package org.nuncio.mention;

import java.util.Locale;
import java.util.Set;
import org.nuncio.gazetteer.Actor;

/**
 * Names that bodies of several countries bear, of which the tables list the best known only: <i>the Conservatives</i> of Britain and of Canada, <i>the Justice
 * Department</i>, <i>Congress</i>. In a report that has not named that country they are those of the country that it tells of.
 */
final class SharedNames {
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

    /** <i>Its Foreign Office</i>, <i>Chad's Justice Department</i> */
    static boolean isSharedByOwners(NounPhrase phrase) {
        String name = phrase.toString().toLowerCase(Locale.ROOT).replace('’', '\'');
        return phrase.possessor().isPresent() && NAMES.stream().anyMatch(shared -> name.endsWith(" " + shared));
    }
}
