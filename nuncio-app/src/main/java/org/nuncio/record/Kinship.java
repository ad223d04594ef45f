package org.nuncio.record;

import org.jspecify.annotations.Nullable;

/**
 * What an article has in common with earlier ones.
 *
 * @param textSha256 over the words of the text, whatever its spaces and marks
 * @param copyOf id of the first report whose words these are, null where they are its own
 * @param copyShare of the shorter text's words that both have, null where it is no copy
 * @param story id of the first report of the story
 * @param origin where the account comes from
 */
record Kinship(
        String textSha256,
        @Nullable String copyOf,
        @Nullable Double copyShare,
        String story,
        String origin) {}
