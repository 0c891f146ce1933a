package org.hemicycle.elections.resolution;

import org.jspecify.annotations.Nullable;

/**
 * What a resolution brings about for a country's status: at once when it is adopted without conditions, else when a
 * condition is not met.
 *
 * @param country ISO 3166 alpha-3
 * @param toStatus ACTIVE, INACTIVE, SUSPENDED or REMOVED
 * @param ground null: the track the case is on
 */
public record StatusEffect(
        String country, String toStatus, @Nullable String ground) {}
