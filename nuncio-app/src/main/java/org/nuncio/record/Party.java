package org.nuncio.record;

import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Who acts or is acted on in a claim.
 *
 * @param code ISO 3166 alpha-3 or that of an organisation or bloc; null where the report does not tell
 * @param kind STATE, ORGANISATION, BLOC, INSTITUTION, ARMED_GROUP, PERSON, PEOPLE or PLACE
 * @param text the words of the article
 * @param start of the words, in code points of the article's text
 * @param rule how the words were resolved
 */
public record Party(
        String name,
        @Nullable String code,
        @Nullable String sector,
        @Nullable String office,
        String kind,
        String text,
        int start,
        int end,
        String rule) {

    /** Sectors that are another party than the state whose code they bear. */
    private static final Set<String> AGAINST_THE_STATE = Set.of("REB", "SEP", "UAF", "OPP", "CRM");

    /** Whether those of this sector stand against their state: a government and its rebels are two. */
    static boolean isAgainstTheState(@Nullable String sector) {
        return sector != null && AGAINST_THE_STATE.contains(sector);
    }

    /** Whether a label of a happening can stand for this party: {@code SDN/GOV} for the army, and not for rebels of that country. */
    public boolean isCalled(String label) {
        if (label().equals(label)) {
            return true;
        }
        int slash = label.indexOf('/');
        String labelled = slash < 0 ? null : label.substring(slash + 1);
        return code != null
                && label.startsWith(code)
                && (slash == code.length() || slash < 0 && label.length() == code.length())
                && isAgainstTheState(sector) == isAgainstTheState(labelled);
    }

    /** {@code RUS}, {@code GBR/GOV}, or the name where no code is known. */
    public String label() {
        if (code == null) {
            return name;
        }
        return sector == null ? code : code + "/" + sector;
    }
}
