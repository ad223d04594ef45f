package org.nuncio.record;

/**
 * That an article copies an earlier one.
 *
 * @param report id of the report that has the earlier one
 * @param share how much of the shorter of both is in the longer, from 0 to 1
 */
public record CopyOf(String report, double share) {}
