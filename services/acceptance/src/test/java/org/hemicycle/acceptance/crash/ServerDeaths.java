package org.hemicycle.acceptance.crash;

import java.util.List;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import java.util.function.Consumer;
import org.hemicycle.acceptance.house.House;
import org.hemicycle.acceptance.house.Part;

/** The deaths of PostgreSQL and Kafka, one after the other, with time to live between them. */
final class ServerDeaths implements Runnable {

    private static final int LONGEST_LIFE_MILLIS = 30_000;
    private static final int LONGEST_DEATH_MILLIS = 3_000;

    private final House house;
    private final List<PlannedKill> planned;
    private final Random seeded;
    private final Consumer<PlannedKill> note;

    ServerDeaths(House house, List<PlannedKill> plan, Random seeded, Consumer<PlannedKill> note) {
        this.house = house;
        this.planned = plan.stream()
                .filter(kill ->
                        List.of(house.databases().name(), house.broker().name()).contains(kill.target()))
                .toList();
        this.seeded = seeded;
        this.note = note;
    }

    @Override
    public void run() {
        for (var next : planned) {
            Part server = next.target().equals(house.broker().name()) ? house.broker() : house.databases();
            pause(LONGEST_LIFE_MILLIS);
            server.kill();
            note.accept(next);
            pause(LONGEST_DEATH_MILLIS);
            server.start();
        }
    }

    private void pause(int longestMillis) {
        LockSupport.parkNanos(TimeUnit.MILLISECONDS.toNanos(seeded.nextInt(longestMillis)));
    }
}
