package org.nuncio.mention.role;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.nuncio.gazetteer.Actor;
import org.nuncio.gazetteer.Name;
import org.nuncio.mention.NameSpan;
import org.nuncio.mention.NounPhrase;
import org.nuncio.mention.Resolution;
import org.nuncio.sentence.Sentence;

/** <i>Ethnic Sudmarkians</i> live in other states than Sudmark: they, their villages and their fighters are of where they are. */
public final class Ethnics {
    private static final String ETHNIC = "ethnic";

    private Ethnics() {}

    /** The names of a sentence without those of peoples that only say of what stock somebody is. */
    public static List<NameSpan> apart(Sentence sentence, List<NameSpan> names) {
        return names.stream()
                .filter(name -> !(isBehindEthnic(sentence, name.first())
                        && name.names().stream()
                                .allMatch(n -> n instanceof Name.Adjective || n instanceof Name.People)))
                .toList();
    }

    /** People of no known country: <i>ethnic Sudmarkians</i>, <i>an ethnic Sudmarkian</i>. */
    public static Optional<Resolution> of(NounPhrase phrase) {
        boolean people = phrase.head().isProperNoun()
                && isBehindEthnic(phrase.sentence(), phrase.head().index());
        return people
                ? Optional.of(Resolution.of(
                        new Actor(phrase.toString(), null, "CVL", null, Actor.Kind.PEOPLE), "role", "", Set.of()))
                : Optional.empty();
    }

    private static boolean isBehindEthnic(Sentence sentence, int token) {
        return token > 0 && sentence.token(token - 1).form().equalsIgnoreCase(ETHNIC);
    }
}
