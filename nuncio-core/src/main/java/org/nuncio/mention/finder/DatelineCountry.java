package org.nuncio.mention.finder;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import org.nuncio.gazetteer.Gazetteer;
import org.nuncio.gazetteer.Name;

/** The country of a dateline as papers print it: <i>Lima</i>, <i>TEGUCIGALPA, Honduras</i>, <i>TEL AVIV</i>. */
final class DatelineCountry {
    private DatelineCountry() {}

    /** The last part that is known counts: a country stands after its town. Of two towns in two countries, <i>Lima/Quito</i>, neither is where the report plays. */
    static Optional<String> of(Gazetteer gazetteer, String place) {
        List<String> towns = Arrays.stream(place.split("/"))
                .map(town -> last(gazetteer, town))
                .flatMap(Optional::stream)
                .distinct()
                .toList();
        return towns.size() == 1 ? Optional.of(towns.get(0)) : Optional.empty();
    }

    private static Optional<String> last(Gazetteer gazetteer, String place) {
        List<String> parts = Arrays.asList(place.split("[,()]"));
        for (int i = parts.size() - 1; i >= 0; i--) {
            String part = parts.get(i).strip();
            Optional<String> country = country(gazetteer, part).or(() -> country(gazetteer, inTitleCase(part)));
            if (country.isPresent()) {
                return country;
            }
        }
        return Optional.empty();
    }

    private static Optional<String> country(Gazetteer gazetteer, String place) {
        for (Name name : gazetteer.named(place)) {
            if (name instanceof Name.State state) {
                return Optional.of(state.code());
            }
            if (name instanceof Name.Capital capital) {
                return Optional.of(capital.code());
            }
            if (name instanceof Name.Somewhere somewhere && somewhere.place().country() != null) {
                return Optional.of(somewhere.place().country());
            }
        }
        return Optional.empty();
    }

    /** <i>TEL AVIV</i>, <i>PORT-AU-PRINCE</i>: datelines are often in capitals. */
    private static String inTitleCase(String place) {
        return Arrays.stream(place.toLowerCase(Locale.ROOT).split(" "))
                .filter(word -> !word.isEmpty())
                .map(word -> word.substring(0, 1).toUpperCase(Locale.ROOT) + word.substring(1))
                .collect(Collectors.joining(" "));
    }
}
