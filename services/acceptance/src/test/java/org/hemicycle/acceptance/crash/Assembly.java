package org.hemicycle.acceptance.crash;

import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.Executors;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import org.hemicycle.acceptance.house.House;

/** Voters and a committee at work, a portion of ballots and of resolutions at a time, several at once. */
public final class Assembly {

    private static final int AT_ONCE = 8;

    private final ThreadPoolExecutor threads = (ThreadPoolExecutor) Executors.newFixedThreadPool(AT_ONCE);
    private final ConcurrentLinkedQueue<Throwable> failures = new ConcurrentLinkedQueue<>();
    private final BallotWork ballots;
    private final ResolutionWork resolutions;
    private int cast;
    private int begun;

    public Assembly(House house) {
        ballots = BallotWork.inAnOpenBox(house);
        resolutions = ResolutionWork.ofASeatedCommittee(house);
    }

    /** Casts ballots, up to this number in all. */
    public void ballots(int upTo) {
        while (cast < upTo) {
            var number = cast++;
            submit(() -> ballots.run(number));
        }
    }

    /** Begins resolutions, up to this number in all. */
    public void resolutions(int upTo) {
        while (begun < upTo) {
            var number = begun++;
            submit(() -> resolutions.run(number));
        }
    }

    /** A little more of both, if nobody waits. */
    public void goOn() {
        if (threads.getQueue().isEmpty()) {
            ballots(cast + 2);
            resolutions(begun + 1);
        }
    }

    private void submit(Runnable work) {
        threads.execute(() -> {
            try {
                work.run();
            } catch (RuntimeException | AssertionError failure) {
                failures.add(failure);
            }
        });
    }

    BallotWork ballots() {
        return ballots;
    }

    ResolutionWork resolutions() {
        return resolutions;
    }

    /** Returns when all is done; fails if something failed. */
    public void finish() throws InterruptedException {
        threads.shutdown();
        if (!threads.awaitTermination(6, TimeUnit.MINUTES)) {
            failures.add(new AssertionError("Work is left undone"));
            threads.shutdownNow();
        }
        var first = failures.peek();
        if (first != null) {
            throw new AssertionError("%d pieces of work failed: %s".formatted(failures.size(), failures), first);
        }
        System.out.printf("%d voters, %d resolutions, %d repeated casts%n", cast, begun, ballots.repeats());
    }
}
