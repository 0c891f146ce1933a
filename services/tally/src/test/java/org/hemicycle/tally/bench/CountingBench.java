package org.hemicycle.tally.bench;

import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import org.hemicycle.tally.ballot.Candidates;
import org.hemicycle.tally.ballot.Marking;
import org.hemicycle.tally.ballot.Profile;
import org.hemicycle.tally.ballot.ProfileBuilder;
import org.hemicycle.tally.ballot.Unlisted;
import org.hemicycle.tally.count.Method;
import org.hemicycle.tally.count.Result;
import org.hemicycle.tally.count.Rules;
import org.hemicycle.tally.count.Tally;
import org.jspecify.annotations.Nullable;

/**
 * Counts 10,000 to 1,000,000 random full rankings of 22 candidates, eleven seats, beside {@link BareLoops} over the same
 * ballots in memory. Medians of seven runs after 1.5 s to warm up; a count includes seats, control sums and trace.
 */
public final class CountingBench {

    private static final int SIZE = 22;
    private static final int SEATS = 11;

    /** So that no run is dropped as useless. */
    static volatile @Nullable Object kept;

    private CountingBench() {}

    public static void main(String[] args) {
        System.out.printf("%-14s %10s %12s %12s %7s%n", "method", "ballots", "bare ms", "tally ms", "factor");
        for (int ballots : new int[] {10_000, 100_000, 1_000_000}) {
            var bare = ballots(ballots);
            var profile = profile(bare);
            line("plurality", ballots, () -> BareLoops.plurality(bare, SIZE), () -> count(Method.PLURALITY, profile));
            line("schulze", ballots, () -> BareLoops.schulze(bare, SIZE), () -> count(Method.SCHULZE, profile));
            line(
                    "stv-scottish",
                    ballots,
                    () -> BareLoops.stv(bare, SIZE, SEATS),
                    () -> count(Method.STV_SCOTTISH, profile));
            same(BareLoops.stv(bare, SIZE, SEATS), count(Method.STV_SCOTTISH, profile));
        }
    }

    private static Result count(Method method, Profile profile) {
        return new Tally(method, SEATS, Rules.none()).count(profile, List.of());
    }

    private static void line(String method, int ballots, Supplier<Object> bare, Supplier<Object> tally) {
        double loop = median(bare);
        double count = median(tally);
        System.out.printf("%-14s %10d %12.2f %12.2f %7.2f%n", method, ballots, loop, count, count / loop);
    }

    private static double median(Supplier<Object> work) {
        var times = new long[7];
        for (long until = System.nanoTime() + 1_500_000_000L; System.nanoTime() < until; ) {
            kept = work.get();
        }
        for (int run = 0; run < times.length; run++) {
            long start = System.nanoTime();
            kept = work.get();
            times[run] = System.nanoTime() - start;
        }
        Arrays.sort(times);
        return times[times.length / 2] / 1e6;
    }

    private static void same(int[] bare, Result result) {
        var elected = IntStream.range(0, SIZE)
                .filter(one -> bare[one] == 1)
                .mapToObj(one -> "C" + one)
                .toList();
        if (!result.seating().elected().stream()
                .sorted()
                .toList()
                .equals(elected.stream().sorted().toList())) {
            throw new IllegalStateException("The loop elects %s, tally %s"
                    .formatted(elected, result.seating().elected()));
        }
    }

    private static int[][] ballots(int number) {
        var random = new Random(4711);
        var ballots = new int[number][];
        for (int ballot = 0; ballot < number; ballot++) {
            var order = IntStream.range(0, SIZE).toArray();
            for (int at = SIZE - 1; at > 0; at--) {
                // Some candidates are liked better, so that there are surpluses and exclusions.
                int other = Math.min(random.nextInt(at + 1), random.nextInt(SIZE));
                int kept = order[at];
                order[at] = order[other];
                order[other] = kept;
            }
            ballots[ballot] = order;
        }
        return ballots;
    }

    private static Profile profile(int[][] ballots) {
        var names = IntStream.range(0, SIZE).mapToObj(one -> "C" + one).toList();
        var builder = new ProfileBuilder(new Candidates(names), Unlisted.LAST, Marking.LISTED);
        for (var ballot : ballots) {
            builder.add(1, ballot);
        }
        return builder.build();
    }
}
