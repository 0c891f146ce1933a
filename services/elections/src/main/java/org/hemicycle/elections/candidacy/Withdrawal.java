package org.hemicycle.elections.candidacy;

import org.jspecify.annotations.Nullable;

/**
 * How a candidacy was given up, if it was.
 *
 * @param onBallot so late that the name stays on the ballot, marked
 * @param withdrawnFor a code
 */
record Withdrawal(boolean onBallot, @Nullable String withdrawnFor) {

    static final Withdrawal NONE = new Withdrawal(false, null);
}
