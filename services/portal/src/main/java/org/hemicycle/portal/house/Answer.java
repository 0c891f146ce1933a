package org.hemicycle.portal.house;

import org.jspecify.annotations.Nullable;

/**
 * What a service answered.
 *
 * @param tag the version it stands for: the next act on it names it
 * @param location of what was created
 */
public record Answer<T>(
        T body, @Nullable String tag, @Nullable String location) {}
