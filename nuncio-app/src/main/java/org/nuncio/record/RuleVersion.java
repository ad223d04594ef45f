package org.nuncio.record;

/**
 * Rules that have coded something.
 *
 * @param coder {@code nuncio-0.1.0}
 * @param codebook {@code sha256:} and twelve digits
 * @param gazetteer likewise
 */
public record RuleVersion(String coder, String codebook, String gazetteer) {}
