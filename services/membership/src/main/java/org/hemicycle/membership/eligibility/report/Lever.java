package org.hemicycle.membership.eligibility.report;

/**
 * What would earn points in an area, read off its table. {@code certain}: the raw value is known and the row does not
 * fit yet; otherwise the row may be the missing one.
 */
public record Lever(String textKey, int points, boolean certain) {}
