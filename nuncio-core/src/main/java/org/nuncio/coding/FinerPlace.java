package org.nuncio.coding;

import org.nuncio.mention.PlaceMention;

/** Which of two places of a clause tells more exactly where it was. */
final class FinerPlace {
    private static final String TOWN = "city";

    private FinerPlace() {}

    /** A town before a country, and what is on the map before <i>the border</i>. */
    static boolean isFiner(PlaceMention a, PlaceMention b) {
        boolean town = isTown(a) && !isTown(b);
        boolean vague = a.place().country() != null && Circumstances.isAsWritten(b.place());
        return !Circumstances.isAsWritten(a.place()) && (town || vague);
    }

    /** <i>left Gao in northern Mali</i>: the town, whichever of the two stands nearer to the verb. */
    static boolean isWithin(PlaceMention town, PlaceMention area) {
        String country = town.place().country();
        return country != null && country.equals(area.place().country()) && isTown(town) && !isTown(area);
    }

    private static boolean isTown(PlaceMention mention) {
        return mention.place().kind().equals(TOWN);
    }
}
