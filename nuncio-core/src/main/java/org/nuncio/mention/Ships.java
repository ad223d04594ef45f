package org.nuncio.mention;

import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.nuncio.gazetteer.Actor;
import org.nuncio.mention.ActorResolver.Resolution;

/** Ships by the letters before their names, which tell whose they are: <i>HMS Montrose</i> is neither a person nor a town. */
final class Ships {
    private static final String NAVY = "MIL";
    private static final Map<String, String> NAVIES = Map.of(
            "HMS", "GBR", "USS", "USA", "USNS", "USA", "HMCS", "CAN", "HMAS", "AUS", "HMNZS", "NZL", "BRP", "PHL",
            "KRI", "IDN", "PNS", "PAK");
    private static final Set<String> OTHERS = Words.set("MV MT SS RMS");

    private Ships() {}

    static Optional<Resolution> of(NounPhrase phrase) {
        return phrase.head().isProperNoun()
                ? phrase.tokens().stream()
                        .map(token -> token.form().replace(".", ""))
                        .filter(form -> NAVIES.containsKey(form) || OTHERS.contains(form))
                        .findFirst()
                        .map(form -> ship(phrase, NAVIES.get(form)))
                : Optional.empty();
    }

    private static Resolution ship(NounPhrase phrase, @Nullable String code) {
        Actor actor = new Actor(phrase.toString(), code, code == null ? null : NAVY, null, Actor.Kind.ORGANISATION);
        return Resolution.of(actor, "name", "f", Set.of("ship"));
    }
}
