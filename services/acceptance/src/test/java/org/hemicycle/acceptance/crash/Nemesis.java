package org.hemicycle.acceptance.crash;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import org.hemicycle.acceptance.house.House;

/** Kills the processes of a house and starts them again: services and servers at the same time. */
final class Nemesis {

    private static final long PACE_NANOS = TimeUnit.MILLISECONDS.toNanos(1_500);

    private final House house;
    private final long seed;
    private final List<PlannedKill> plan;
    private final List<PlannedKill> done = Collections.synchronizedList(new ArrayList<>());

    Nemesis(House house, long seed) {
        this.house = house;
        this.seed = seed;
        this.plan = KillPlan.drawn(new Random(seed));
    }

    /**
     * The deaths in their order. Afterwards everything runs, and nothing is armed.
     *
     * @param moreWork called again and again, so that there is something to interrupt
     */
    List<PlannedKill> run(Runnable moreWork) throws InterruptedException, ExecutionException {
        try (var threads = Executors.newCachedThreadPool()) {
            var services = List.of(house.membership(), house.identity());
            var running = List.of(
                    threads.submit(new ServiceDeaths(services, plan, new Random(seed), this::note)),
                    threads.submit(new ServerDeaths(house, plan, new Random(seed), this::note)));
            while (!running.stream().allMatch(Future::isDone)) {
                moreWork.run();
                LockSupport.parkNanos(PACE_NANOS);
            }
            for (var one : running) {
                one.get();
            }
        }
        return List.copyOf(done);
    }

    private void note(PlannedKill kill) {
        done.add(kill);
        System.out.printf("kill %d: %s, %s%n", done.size(), kill.target(), kill.where());
    }
}
