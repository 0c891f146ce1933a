package org.hemicycle.tally.ballot;

/** Counts how many ballots prefer one candidate to another, for every pair. */
public final class Pairwise {

    private final Profile profile;
    private final int size;
    private final long[][] prefer;
    private final int[] listed;
    private final int[] seenIn;

    private Pairwise(Profile profile) {
        this.profile = profile;
        size = profile.candidates().size();
        prefer = new long[size][size];
        listed = new int[size];
        seenIn = new int[size];
    }

    /** {@code [a][b]} is the number of ballots that put a before b. */
    public static long[][] of(Profile profile) {
        var pairwise = new Pairwise(profile);
        for (int row = 0; row < profile.rows(); row++) {
            pairwise.add(row);
        }
        return pairwise.prefer;
    }

    /** How many such preferences a row expresses; the matrix must add up to the sum of it. */
    static long pairs(Profile profile, int row) {
        long length = profile.end(row) - profile.start(row);
        long pairs = length * (length - 1) / 2;
        long level = 1;
        for (int place = profile.start(row); place < profile.end(row); place++) {
            level = profile.levelWithPrevious(place) ? level + 1 : 1;
            pairs -= level - 1;
        }
        return profile.unlisted() == Unlisted.LAST
                ? pairs + length * (profile.candidates().size() - length)
                : pairs;
    }

    /** What the matrix must add up to, from the shapes of the ballots alone. */
    public static long expectedSum(Profile profile) {
        long sum = 0;
        for (int row = 0; row < profile.rows(); row++) {
            sum += pairs(profile, row) * profile.weight(row);
        }
        return sum;
    }

    private void add(int row) {
        int start = profile.start(row);
        int length = profile.end(row) - start;
        long weight = profile.weight(row);
        for (int place = 0; place < length; place++) {
            listed[place] = profile.candidate(start + place);
        }
        for (int place = 0, behind = 0; place < length; place++) {
            if (place >= behind) {
                behind = place + 1;
                while (behind < length && profile.levelWithPrevious(start + behind)) {
                    behind++;
                }
            }
            var better = prefer[listed[place]];
            for (int worse = behind; worse < length; worse++) {
                better[listed[worse]] += weight;
            }
        }
        if (length < size && profile.unlisted() == Unlisted.LAST) {
            addUnlisted(row, length, weight);
        }
    }

    private void addUnlisted(int row, int length, long weight) {
        for (int place = 0; place < length; place++) {
            seenIn[listed[place]] = row + 1;
        }
        for (int candidate = 0; candidate < size; candidate++) {
            if (seenIn[candidate] != row + 1) {
                for (int place = 0; place < length; place++) {
                    prefer[listed[place]][candidate] += weight;
                }
            }
        }
    }
}
