package org.hemicycle.membership.eligibility.report;

import org.hemicycle.membership.eligibility.rules.Consequence;

/** A member whose score of the year fails, for so many years in a row, and what follows from it. */
public record MemberBelowMinimum(String country, int reviewYear, int yearsInARow, Consequence consequence) {}
