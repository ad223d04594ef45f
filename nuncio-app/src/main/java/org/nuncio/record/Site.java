package org.nuncio.record;

import org.jspecify.annotations.Nullable;

/**
 * Where something happened.
 *
 * @param country ISO 3166 alpha-3, null where the place spans several states or none
 * @param lat degrees north
 * @param precision city, region or country
 * @param text the words, null for a happening
 */
public record Site(
        String name,
        @Nullable String country,
        @Nullable Double lat,
        @Nullable Double lon,
        String precision,
        @Nullable String text) {}
