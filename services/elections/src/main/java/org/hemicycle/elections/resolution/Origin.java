package org.hemicycle.elections.resolution;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What a resolution is from the beginning.
 *
 * @param number by which others cite it, as in {@code 2016-05-04-2}
 * @param ruleSet in force when it was drafted
 * @param requestId of the service that asked for the decision, if one did
 */
record Origin(
        String number,
        Matter matter,
        String ruleSet,
        @Nullable String requestId,
        @Nullable UUID supersedes) {}
