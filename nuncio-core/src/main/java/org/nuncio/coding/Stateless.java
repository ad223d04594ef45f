package org.nuncio.coding;

import java.util.List;
import java.util.Set;
import org.nuncio.mention.ActorMention;

/** People who are of no state that the report knows and whom their sector names all the same: <i>refugees</i>, who have left theirs. */
final class Stateless {
    private static final String REFUGEES = "REF";
    private static final Set<String> RULES = Set.of("role", "pronoun");

    private Stateless() {}

    /** The reading with their sector for the country that nobody knows, as companies and charities bear theirs; crowds stay open. */
    static Reading coded(Reading reading) {
        boolean crowd = reading.type().name().equals("PROTEST");
        return crowd ? reading : reading.with(coded(reading.actors()), coded(reading.recipients()));
    }

    private static List<ActorMention> coded(List<ActorMention> mentions) {
        return mentions.stream().map(Stateless::coded).toList();
    }

    private static ActorMention coded(ActorMention mention) {
        boolean stateless = mention.actor().code() == null
                && REFUGEES.equals(mention.actor().sector())
                && RULES.contains(mention.rule());
        return stateless ? mention.as(mention.actor().withCode(REFUGEES), mention.rule()) : mention;
    }
}
