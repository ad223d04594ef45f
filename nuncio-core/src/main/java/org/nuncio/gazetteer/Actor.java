package org.nuncio.gazetteer;

import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Who acts or is acted upon.
 *
 * @param name canonical name where the gazetteer knows it (<i>Sergei Lavrov</i>), else the words of the report
 * @param code ISO 3166 alpha-3, or the code of an organisation or bloc; null where the report does not tell
 * @param sector GOV MIL COP JUD … or null for a state as such
 * @param office canonical title, <i>foreign minister</i>, or null
 */
public record Actor(
        String name,
        @Nullable String code,
        @Nullable String sector,
        @Nullable String office,
        Kind kind) {

    private static final Set<String> RISING = Set.of("REB", "SEP", "UAF");

    /** What kind of thing an actor is; a place counts only as the recipient of what is done there. */
    public enum Kind {
        STATE,
        ORGANISATION,
        BLOC,
        INSTITUTION,
        ARMED_GROUP,
        PERSON,
        PEOPLE,
        PLACE
    }

    public Actor withCode(@Nullable String newCode) {
        return new Actor(name, newCode, sector, office, kind);
    }

    public Actor withSector(@Nullable String newSector) {
        return new Actor(name, code, newSector, office, kind);
    }

    public Actor withName(String newName) {
        return new Actor(newName, code, sector, office, kind);
    }

    /** {@code RUS/GOV}, {@code RUS}, or {@code -} where neither is known. */
    public String label() {
        if (code == null) {
            return sector == null ? "-" : "-/" + sector;
        }
        return sector == null ? code : code + "/" + sector;
    }

    /** A person without an office, who is not the state. */
    public boolean isPrivate() {
        return isPerson() && sector == null;
    }

    public boolean isPerson() {
        return kind == Kind.PERSON;
    }

    /** Who rises in arms against a state, or fights in it without one: rebels, separatists, armed bands. */
    public boolean isRising() {
        return isRising(sector);
    }

    public static boolean isRising(@Nullable String sector) {
        return sector != null && RISING.contains(sector);
    }
}
