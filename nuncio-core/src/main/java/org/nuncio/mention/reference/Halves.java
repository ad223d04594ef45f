package org.nuncio.mention.reference;

import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.nuncio.gazetteer.Actor;
import org.nuncio.mention.Discourse;
import org.nuncio.mention.NounPhrase;
import org.nuncio.mention.Resolution;
import org.nuncio.mention.name.NameMeanings;

/** The halves of divided lands, which are called by where they lie: <i>the North</i> after <i>North Korea</i>. */
public final class Halves {
    private static final Set<String> HALVES = Set.of("North", "South");
    private static final Set<String> LANDS = Set.of("PRK", "KOR", "SSD");
    /** Of which half each Korea speaks as that. */
    private static final Map<String, String> OTHER_HALF = Map.of("KOR", "North", "PRK", "South");

    private final Discourse discourse;
    private final NameMeanings meanings;

    public Halves(Discourse discourse, NameMeanings meanings) {
        this.discourse = discourse;
        this.meanings = meanings;
    }

    /** <i>The North</i>, <i>the South</i>: the half of a divided land that the report has named in full. */
    public Optional<Resolution> of(NounPhrase phrase) {
        String half = phrase.head().form();
        boolean alone = HALVES.contains(half)
                && (phrase.tokens().size() == 2
                        || phrase.tokens().size() == 3
                                && phrase.tokens().get(1).tag().equals("JJ"))
                && phrase.isDefinite()
                && phrase.modifiersBy(Set.of("of")).isEmpty();
        return alone
                ? discourse
                        .lastEver(e -> e.actor().kind() == Actor.Kind.STATE
                                && LANDS.contains(String.valueOf(e.actor().code()))
                                && e.actor().name().startsWith(half + " "))
                        .map(Discourse.Entity::actor)
                        .or(() -> otherHalf(half))
                        .map(actor -> Resolution.of(actor, "anaphor", "", Set.of()))
                : Optional.empty();
    }

    /** <i>Seoul wrote to the North</i>: the half that the other speaks of without its name. */
    private Optional<Actor> otherHalf(String half) {
        return discourse
                .lastEver(
                        e -> half.equals(OTHER_HALF.get(String.valueOf(e.actor().code()))))
                .map(e -> meanings.state(half.equals("North") ? "PRK" : "KOR"));
    }
}
