package org.hemicycle.membership.eligibility;

/** The way of a score sheet: drafted by one person, checked by another, public. */
public enum SheetState {
    DRAFT,
    CHECKED,
    PUBLISHED
}
