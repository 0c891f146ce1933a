package org.hemicycle.responsepolicy.filing;

/** How far the filers have got. What becomes of the case is the procedure's. */
public enum FilingState {
    DRAFT,
    SUBMITTED,
    WITHDRAWN
}
