package org.nuncio.record;

/**
 * A figure of a happening over all of its claims; never a sum.
 *
 * @param low least of all values and lower bounds
 * @param latest value of the claim published last
 * @param latestClaim id of that claim
 */
public record Toll(String role, String unit, double low, double high, double latest, String latestClaim) {}
