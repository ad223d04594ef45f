package org.nuncio.coding.event;

/** What the report says of the act. */
public enum Status {
    ACTUAL,
    FUTURE,
    CONDITIONAL,
    HYPOTHETICAL,
    HISTORICAL,
    NEGATED
}
