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
import java.util.function.IntConsumer;
import org.hemicycle.acceptance.house.House;

/** Kills the processes of a house and starts them again: services and servers at the same time. */
final class Nemesis {

    private static final long PACE_NANOS = TimeUnit.SECONDS.toNanos(1);

    private final House house;
    private final long seed;
    private final List<PlannedKill> plan;
    private final List<PlannedKill> done = Collections.synchronizedList(new ArrayList<>());
    private final List<PlannedKill> left;

    Nemesis(House house, long seed) {
        this.house = house;
        this.seed = seed;
        this.plan = KillPlan.drawn(new Random(seed));
        this.left = Collections.synchronizedList(new ArrayList<>(plan));
    }

    /**
     * The deaths in their order. Afterwards everything runs, and nothing is armed.
     *
     * @param moreWork called every second with the percentage of the planned deaths begun, for as long as they last: a
     *     crash point that nothing passes would never be reached
     */
    List<PlannedKill> run(IntConsumer moreWork) throws InterruptedException, ExecutionException {
        house.patience().deathsBegin();
        try (var threads = Executors.newCachedThreadPool()) {
            var services = house.services();
            var running = List.of(
                    threads.submit(new ServiceDeaths(services, plan, new Random(seed), this::note)),
                    threads.submit(new ServerDeaths(house, plan, new Random(seed), this::note)));
            while (!running.stream().allMatch(Future::isDone)) {
                moreWork.accept(100 - 100 * Math.max(0, left.size() - 1) / plan.size());
                LockSupport.parkNanos(PACE_NANOS);
            }
            for (var one : running) {
                one.get();
            }
        } finally {
            house.patience().deathsEnd();
        }
        return List.copyOf(done);
    }

    private void note(PlannedKill kill) {
        done.add(kill);
        left.remove(kill);
        System.out.printf("kill %d: %s, %s%n", done.size(), kill.target(), kill.where());
    }
}
