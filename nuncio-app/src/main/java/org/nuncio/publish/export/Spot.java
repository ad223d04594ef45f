package org.nuncio.publish.export;

import org.nuncio.record.Site;

/** The name of a place in the column of its kind; the others stay empty, since nothing is said that no report tells. */
final class Spot {
    private Spot() {}

    static String city(Site site) {
        return site.precision().equals("city") ? site.name() : "";
    }

    static String region(Site site) {
        return site.precision().equals("region") ? site.name() : "";
    }

    /** The country's name. */
    static String country(Site site) {
        String name = Country.name(site.country());
        return name.isEmpty() && site.precision().equals("country") ? site.name() : name;
    }
}
