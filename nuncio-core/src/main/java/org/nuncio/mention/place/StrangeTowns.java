package org.nuncio.mention.place;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.nuncio.gazetteer.Gazetteer;
import org.nuncio.gazetteer.Gazetteer.State;
import org.nuncio.gazetteer.Name;
import org.nuncio.gazetteer.Place;
import org.nuncio.mention.NameSpan;
import org.nuncio.mention.name.NameMeanings;

/**
 * A small town that the tables know in one country alone may bear the name of a bridge, a camp or a village that they do not know in another: the <i>Halfaya bridge</i>
 * of a report on Sudan is not in Syria. It is that town only where something else in the report belongs to its country or to a neighbour of it; else it is a
 * place as it is written, without a country.
 */
public final class StrangeTowns {
    /** Whoever writes of a town of so many people without its country may take it for known. */
    private static final int KNOWN = 100_000;

    private static final int LEAST = 2;

    private StrangeTowns() {}

    /**
     * The names of all sentences without such towns.
     *
     * @param filed country of the dateline, or null
     */
    public static List<List<NameSpan>> apart(
            List<List<NameSpan>> names, NameMeanings meanings, Gazetteer gazetteer, @Nullable String filed) {
        List<String> others = names.stream()
                .flatMap(List::stream)
                .filter(name -> !isSmallTown(name, gazetteer))
                .flatMap(name -> name.names().stream().flatMap(n -> meanings.codeOf(n).stream()))
                .toList();
        Set<String> near = new HashSet<>(others);
        Stream.concat(others.stream(), Stream.ofNullable(filed))
                .forEach(code -> near.addAll(withBorders(gazetteer, code)));
        boolean told = others.size() + (filed == null ? 0 : LEAST) >= LEAST;
        return told
                ? names.stream()
                        .map(sentence -> sentence.stream()
                                .filter(name -> !isSmallTown(name, gazetteer) || isNear(name, near))
                                .toList())
                        .toList()
                : names;
    }

    private static Set<String> withBorders(Gazetteer gazetteer, String code) {
        Set<String> all = new HashSet<>(Set.of(code));
        gazetteer.state(code).map(State::borders).ifPresent(all::addAll);
        return all;
    }

    private static boolean isNear(NameSpan name, Set<String> near) {
        return places(name).map(Place::country).anyMatch(near::contains);
    }

    /** Whether the words stand for small towns and for nothing else. */
    static boolean isSmallTown(NameSpan name, Gazetteer gazetteer) {
        return name.names().stream().allMatch(Name.Somewhere.class::isInstance)
                && places(name).allMatch(p -> isSmall(p, gazetteer));
    }

    private static boolean isSmall(Place place, Gazetteer gazetteer) {
        return place.kind().equals("city")
                && place.population() < KNOWN
                && place.country() != null
                && gazetteer.capital(place.country()).filter(place::equals).isEmpty();
    }

    private static Stream<Place> places(NameSpan name) {
        return name.names().stream().map(n -> ((Name.Somewhere) n).place());
    }
}
