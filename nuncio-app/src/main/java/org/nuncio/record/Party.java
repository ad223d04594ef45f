package org.nuncio.record;

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

    /** {@code RUS}, {@code GBR/GOV}, or the name where no code is known. */
    public String label() {
        if (code == null) {
            return name;
        }
        return sector == null ? code : code + "/" + sector;
    }
}
