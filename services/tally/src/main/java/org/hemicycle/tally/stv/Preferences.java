package org.hemicycle.tally.stv;

import org.hemicycle.tally.ballot.Profile;

/** How many ballots have a first preference. */
final class Preferences {

    private Preferences() {}

    static long valid(Profile profile) {
        long valid = 0;
        for (int row = 0; row < profile.rows(); row++) {
            if (profile.start(row) < profile.end(row)) {
                valid += profile.weight(row);
            }
        }
        return valid;
    }
}
