package org.nuncio.publish.export;

import static java.util.stream.Collectors.toUnmodifiableMap;

import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * A country with the codes that other data know it by.
 *
 * @param iso ISO 3166 alpha-3
 * @param fips two letters of FIPS 10-4
 * @param cow number of the Correlates of War state system, empty for what is no member
 */
record Country(String iso, String fips, String cow, String name) {
    private static final Map<String, Country> ALL = Facts.rows("countries.tsv").stream()
            .map(row -> new Country(row[0], row[1], row[2], row[3]))
            .collect(toUnmodifiableMap(Country::iso, Function.identity()));

    static Optional<Country> of(@Nullable String iso) {
        return iso == null ? Optional.empty() : Optional.ofNullable(ALL.get(iso));
    }

    /** Empty where the code is none of a country. */
    static String name(@Nullable String iso) {
        return of(iso).map(Country::name).orElse("");
    }

    static String cow(@Nullable String iso) {
        return of(iso).map(Country::cow).orElse("");
    }
}
