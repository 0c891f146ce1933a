package org.hemicycle.tally.count;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.Map;
import org.hemicycle.tally.ballot.Candidates;
import org.jspecify.annotations.Nullable;

/** Matrices by the candidates' names. */
final class MatrixDocument {

    private MatrixDocument() {}

    /** A list for each candidate: how often each rank was given. */
    static Map<String, @Nullable Object> rankCounts(Candidates candidates, long[][] counts) {
        var byName = new LinkedHashMap<String, @Nullable Object>();
        for (int candidate = 0; candidate < counts.length; candidate++) {
            var row = new ArrayList<Object>();
            for (long count : counts[candidate]) {
                row.add(count);
            }
            byName.put(candidates.name(candidate), row);
        }
        return byName;
    }

    /** For each candidate and each other one, the ballots that prefer the first. */
    static Map<String, @Nullable Object> pairwise(Candidates candidates, long[][] prefer) {
        var byName = new LinkedHashMap<String, @Nullable Object>();
        for (int one = 0; one < prefer.length; one++) {
            var row = new LinkedHashMap<String, @Nullable Object>();
            for (int other = 0; other < prefer.length; other++) {
                if (one != other) {
                    row.put(candidates.name(other), prefer[one][other]);
                }
            }
            byName.put(candidates.name(one), row);
        }
        return byName;
    }
}
