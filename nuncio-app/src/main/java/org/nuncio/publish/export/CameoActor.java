package org.nuncio.publish.export;

import static java.util.stream.Collectors.toUnmodifiableMap;

import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * An actor in the parts of a CAMEO code, each empty where it has none.
 *
 * @param country ISO 3166 alpha-3, or a region as {@code WST}
 * @param group known organisation: {@code NAT}
 * @param role {@code GOV}, {@code IGO}
 * @param secondRole what part of an organisation acts: {@code MIL}
 */
record CameoActor(String country, String group, String role, String secondRole) {
    static final CameoActor NOBODY = new CameoActor("", "", "", "");

    private static final Map<String, String> GROUPS = Facts.rows("groups.tsv").stream()
            .filter(row -> row[2].equals("group"))
            .collect(toUnmodifiableMap(row -> row[0], row -> row[1]));
    private static final Map<String, String> REGIONS = Facts.rows("groups.tsv").stream()
            .filter(row -> row[2].equals("country"))
            .collect(toUnmodifiableMap(row -> row[0], row -> row[1]));
    private static final Set<String> ROLES_ALONE = Set.of("BUS", "NGO", "IGO", "MED", "CVL");

    static CameoActor of(@Nullable ShownParty side) {
        if (side == null) {
            return NOBODY;
        }
        String code = side.code();
        String sector = side.sector() == null ? "" : side.sector();
        if (code == null) {
            return new CameoActor("", "", sector, "");
        }
        if (Country.of(code).isPresent()) {
            return new CameoActor(code, "", sector, "");
        }
        if (REGIONS.containsKey(code)) {
            return new CameoActor(REGIONS.get(code), "", sector, "");
        }
        if (ROLES_ALONE.contains(code)) {
            return new CameoActor("", "", code, sector.equals(code) ? "" : sector);
        }
        String group = GROUPS.getOrDefault(code, code);
        boolean states = GROUPS.containsKey(code) || side.isOrganisation();
        return states ? new CameoActor("", group, "IGO", sector) : new CameoActor("", group, sector, "");
    }

    /** {@code RUSGOV}, {@code IGONAT}, {@code IGOUNOMIL}, {@code ALQUAF}; empty where nothing is known. */
    String code() {
        return role.equals("IGO") ? role + group + secondRole : country + group + role + secondRole;
    }

    /** The country or else the group. */
    String entity() {
        return country.isEmpty() ? group : country;
    }
}
