package org.hemicycle.elections.candidacy;

import java.util.Locale;

/** Why a candidacy is given up. */
public enum WithdrawalReason {
    OWN_WISH,
    /** The government may not vote any more, and so cannot sit. */
    LOST_STANDING,
    /** It held the seat, and gave it up before the end of its term. */
    LEFT_SEAT;

    /** As in {@code lost-standing}. */
    public String code() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
