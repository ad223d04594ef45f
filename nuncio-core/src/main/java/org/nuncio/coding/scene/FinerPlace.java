package org.nuncio.coding.scene;

import org.nuncio.mention.PlaceMention;

/** Which of two places of a clause tells more exactly where it was. */
final class FinerPlace {
    private static final String TOWN = "city";
    private static final String REGION = "region";
    private static final String STATE = "state";
    private static final String BORDER = "border";
    /** So many characters hold no more than a comma, a preposition and an article. */
    private static final int NEXT = 16;

    private FinerPlace() {}

    /** A town before a country, a region before its country, and what is on the map before <i>the border</i>. */
    static boolean isFiner(PlaceMention a, PlaceMention b) {
        boolean town = isTown(a) && !isTown(b) || isPartOf(a, b);
        boolean vague = a.place().country() != null && b.place().isAsWritten();
        return !a.place().isAsWritten() && (town || vague);
    }

    /** <i>left Gao in northern Mali</i>: the town, whichever of the two stands nearer to the verb. */
    static boolean isWithin(PlaceMention town, PlaceMention area) {
        String country = town.place().country();
        boolean one = country != null && country.equals(area.place().country());
        return one && (isTown(town) && !isTown(area) || isPartOf(town, area));
    }

    /** <i>left Tamane, on the frontier with Chad</i>: the frontier tells where Tamane lies. */
    static boolean isBeside(PlaceMention town, PlaceMention border) {
        int between = border.span().start() - town.span().end();
        return isTown(town)
                && BORDER.equals(border.place().kind())
                && town.sentence() == border.sentence()
                && between > 0
                && between <= NEXT;
    }

    /** <i>Sudan's Darfur region</i>: Darfur. */
    private static boolean isPartOf(PlaceMention region, PlaceMention state) {
        String country = region.place().country();
        return REGION.equals(region.place().kind())
                && STATE.equals(state.place().kind())
                && country != null
                && country.equals(state.place().country());
    }

    private static boolean isTown(PlaceMention mention) {
        return mention.place().kind().equals(TOWN);
    }
}
