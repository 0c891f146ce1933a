package org.hemicycle.membership.eligibility;

import java.util.Set;

/**
 * What a bulk run changed, by country. Public sheets are left alone: where the run disagrees with one, the country
 * awaits a correction. {@code run} is the earlier one if nothing differs from it.
 */
public record RunOutcome(
        RunId run, Set<String> drafted, Set<String> redrafted, Set<String> unchanged, Set<String> awaitingCorrection) {}
