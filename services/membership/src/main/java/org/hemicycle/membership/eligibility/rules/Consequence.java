package org.hemicycle.membership.eligibility.rules;

import java.time.LocalDate;

/** What a member below the minimum faces. None of it takes a right away by itself. */
public sealed interface Consequence {

    /** Nothing follows: the score passes, or the rules of the time know no consequence. */
    record None() implements Consequence {}

    /** A letter naming the lost points; the committee's review follows if nothing changes by the deadline. */
    record Warning(LocalDate deadline) implements Consequence {}

    /** The member is told and listed; no review yet. */
    record Notice() implements Consequence {}

    /** The review that opens by itself after years in a row below the minimum. */
    record EligibilityReview(int yearsBelow) implements Consequence {}
}
