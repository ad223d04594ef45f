package org.nuncio.mention.place;

import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.nuncio.gazetteer.Place;
import org.nuncio.sentence.Sentence;

/**
 * Which town <i>the town</i> is: the one named last, but one abroad only within the paragraph that names it, since <i>cut short a visit to Moscow</i> does not
 * move a report about the Philippines.
 */
final class Towns {
    private final @Nullable String home;
    private final @Nullable Place here;
    private final boolean seat;
    private @Nullable Place last;
    private @Nullable Place local;
    private int paragraph;

    /**
     * @param home code of the state that the report is about, or null
     * @param here the place of the dateline, or null
     * @param seat whether that is the capital of its state
     */
    Towns(@Nullable String home, @Nullable Place here, boolean seat) {
        this.seat = seat;
        this.home = home;
        this.here = here;
    }

    void add(Place town, Sentence sentence) {
        last = town;
        paragraph = sentence.paragraph();
        if (home != null && home.equals(town.country())) {
            local = town;
        }
    }

    /** The town that was named in the text before this sentence. */
    Optional<Place> named(Sentence sentence) {
        boolean near = home == null || local == null || paragraph == sentence.paragraph();
        return Optional.ofNullable(near ? last : local);
    }

    /** The same, but in a new paragraph rather the town where the report was filed, unless it is a capital, where reporters sit. */
    Optional<Place> meant(Sentence sentence) {
        boolean anew = last == null || paragraph != sentence.paragraph();
        boolean onTheSpot = here != null && home != null && home.equals(here.country()) && !seat;
        return anew && onTheSpot ? Optional.of(here) : named(sentence).or(() -> Optional.ofNullable(here));
    }
}
