package org.nuncio.coding;

/** What the report says of the act. */
public enum Status {
    ACTUAL,
    FUTURE,
    CONDITIONAL,
    HYPOTHETICAL,
    HISTORICAL,
    NEGATED
}
