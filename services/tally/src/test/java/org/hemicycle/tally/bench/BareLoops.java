package org.hemicycle.tally.bench;

import java.util.Arrays;

/** The least that could count the same: loops over arrays, without ties, checks, control sums or a trace. */
final class BareLoops {

    private static final long UNIT = 100_000;

    private BareLoops() {}

    static long[] plurality(int[][] ballots, int size) {
        var totals = new long[size];
        for (var ballot : ballots) {
            totals[ballot[0]]++;
        }
        return totals;
    }

    static long[][] schulze(int[][] ballots, int size) {
        var prefer = new long[size][size];
        for (var ballot : ballots) {
            for (int better = 0; better < ballot.length; better++) {
                for (int worse = better + 1; worse < ballot.length; worse++) {
                    prefer[ballot[better]][ballot[worse]]++;
                }
            }
        }
        var path = new long[size][size];
        for (int a = 0; a < size; a++) {
            for (int b = 0; b < size; b++) {
                path[a][b] = prefer[a][b] > prefer[b][a] ? prefer[a][b] : 0;
            }
        }
        for (int via = 0; via < size; via++) {
            for (int a = 0; a < size; a++) {
                for (int b = 0; b < size; b++) {
                    path[a][b] = Math.max(path[a][b], Math.min(path[a][via], path[via][b]));
                }
            }
        }
        return path;
    }

    /** 1 elected, 2 excluded; every ballot is looked at in every round. */
    static int[] stv(int[][] ballots, int size, int seats) {
        var state = new int[size];
        var holder = new byte[ballots.length];
        var place = new byte[ballots.length];
        var worth = new int[ballots.length];
        var votes = new long[size];
        Arrays.fill(worth, (int) UNIT);
        for (int ballot = 0; ballot < ballots.length; ballot++) {
            holder[ballot] = (byte) ballots[ballot][0];
            votes[ballots[ballot][0]] += UNIT;
        }
        long quota = (ballots.length / (seats + 1L) + 1) * UNIT;
        int elected = 0;
        int left = size;
        var surplus = new boolean[size];
        while (true) {
            for (int one = 0; one < size; one++) {
                if (state[one] == 0 && votes[one] >= quota) {
                    state[one] = 1;
                    surplus[one] = votes[one] > quota;
                    elected++;
                    left--;
                }
            }
            if (elected == seats || left + elected <= seats) {
                break;
            }
            int from = most(votes, surplus);
            boolean transfer = from >= 0;
            if (!transfer) {
                from = fewest(votes, state);
                state[from] = 2;
                left--;
            }
            move(ballots, holder, place, worth, votes, state, from, transfer ? quota : 0);
            votes[from] = transfer ? quota : 0;
            surplus[from] = false;
        }
        for (int one = 0; one < size; one++) {
            if (state[one] == 0 && elected < seats) {
                state[one] = 1;
                elected++;
            }
        }
        return state;
    }

    private static void move(
            int[][] ballots,
            byte[] holder,
            byte[] place,
            int[] worth,
            long[] votes,
            int[] state,
            int from,
            long quota) {
        long surplus = votes[from] - quota;
        for (int ballot = 0; ballot < ballots.length; ballot++) {
            if (holder[ballot] == from) {
                if (quota > 0) {
                    worth[ballot] = (int) (surplus * worth[ballot] / votes[from]);
                }
                int at = place[ballot] + 1;
                while (at < ballots[ballot].length && state[ballots[ballot][at]] != 0) {
                    at++;
                }
                place[ballot] = (byte) at;
                holder[ballot] = at < ballots[ballot].length ? (byte) ballots[ballot][at] : -1;
                if (holder[ballot] >= 0) {
                    votes[holder[ballot]] += worth[ballot];
                }
            }
        }
    }

    private static int most(long[] votes, boolean[] among) {
        int most = -1;
        for (int one = 0; one < votes.length; one++) {
            if (among[one] && (most < 0 || votes[one] > votes[most])) {
                most = one;
            }
        }
        return most;
    }

    private static int fewest(long[] votes, int[] state) {
        int fewest = -1;
        for (int one = 0; one < votes.length; one++) {
            if (state[one] == 0 && (fewest < 0 || votes[one] < votes[fewest])) {
                fewest = one;
            }
        }
        return fewest;
    }
}
