package org.nuncio.coding.home;

import java.util.List;
import java.util.Set;
import org.nuncio.coding.reading.Reading;
import org.nuncio.mention.ActorMention;

/** People who are of no state that the report knows and whom their sector names all the same: <i>refugees</i>, who have left theirs. */
public final class Stateless {
    private static final String REFUGEES = "REF";
    private static final Set<String> RULES = Set.of("role", "pronoun");

    private Stateless() {}

    /** The reading with their sector for the country that nobody knows, as companies and charities bear theirs; crowds stay open. */
    public static Reading coded(Reading reading) {
        boolean crowd = reading.type().name().equals("PROTEST");
        return crowd ? reading : reading.with(coded(reading.actors()), coded(reading.recipients()));
    }

    /** Whether refugees are said to bring others out: <i>a boat carrying migrants to safety</i>, which stands for them. */
    public static boolean areCarried(Reading reading) {
        return reading.type().name().equals("AID")
                && !reading.actors().isEmpty()
                && reading.actors().stream()
                        .allMatch(a -> REFUGEES.equals(a.actor().sector()));
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
