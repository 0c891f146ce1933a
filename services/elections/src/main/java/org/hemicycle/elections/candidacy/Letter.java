package org.hemicycle.elections.candidacy;

import org.jspecify.annotations.Nullable;

/**
 * What a letter of candidacy says: the strengths the government brings, what it will contribute to the leadership, and
 * the role of its other bodies.
 *
 * @param ministerial whether it is signed at ministerial level
 * @param representative the ministerial representative by office, never by name
 */
public record Letter(
        boolean ministerial,
        @Nullable String representative,
        @Nullable String strengths,
        @Nullable String contribution,
        @Nullable String otherBodies) {}
