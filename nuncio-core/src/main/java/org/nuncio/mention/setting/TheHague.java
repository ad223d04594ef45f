package org.nuncio.mention.setting;

import java.util.Set;
import org.nuncio.mention.NounPhrase;
import org.nuncio.sentence.Sentence;
import org.nuncio.sentence.Token;

/** Courts in The Hague: <i>a tribunal in The Hague</i> is hardly ever a Dutch one, which is called so; <i>the judges in The Hague</i> have been told of. */
public final class TheHague {
    private static final String NAME = "Hague";
    private static final Set<String> COURTS =
            Set.of("court", "tribunal", "judge", "prosecutor", "chamber", "chambers", "panel");

    private TheHague() {}

    /** Whether the words tell that the court sits there. */
    public static boolean isSeatOf(NounPhrase court) {
        return court.sentence().subtree(court.head()).stream()
                .anyMatch(t -> t.form().equals(NAME));
    }

    /** Whether the place is named only to say where a court sits. */
    static boolean isSeat(Sentence sentence, Token place) {
        return place.form().equals(NAME)
                && sentence.head(place)
                        .filter(body -> COURTS.contains(body.lemma()))
                        .isPresent();
    }
}
