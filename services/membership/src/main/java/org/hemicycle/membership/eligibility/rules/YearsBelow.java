package org.hemicycle.membership.eligibility.rules;

import java.util.Map;

/** Counts years in a row below the minimum. */
public final class YearsBelow {

    private YearsBelow() {}

    /**
     * Years in a row with a failed score, ending with {@code year}. A year without a score, or with too little
     * data, is not a year below the minimum and breaks the row.
     */
    public static int endingWith(int year, Map<Integer, Result> published) {
        int count = 0;
        while (published.get(year - count) == Result.FAIL) {
            count++;
        }
        return count;
    }
}
