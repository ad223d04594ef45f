package org.nuncio.gazetteer;

import org.jspecify.annotations.Nullable;

/**
 * A place on the map.
 *
 * @param country ISO 3166 alpha-3, null where the place spans several states or none
 * @param lat degrees north, null where no coordinates are known
 * @param lon degrees east
 * @param kind city, region, border, sea, base, building, state
 */
public record Place(
        String name,
        @Nullable String country,
        @Nullable Double lat,
        @Nullable Double lon,
        String kind,
        int population) {

    /** How exact the coordinates are: {@code city}, {@code region} or {@code country}. */
    public String precision() {
        return switch (kind) {
            case "state" -> "country";
            case "city", "base", "building" -> "city";
            default -> "region";
        };
    }

    /** Whether it is only told by words: <i>the border</i>. */
    public boolean isAsWritten() {
        return country == null && lat == null && name.startsWith("the ");
    }
}
