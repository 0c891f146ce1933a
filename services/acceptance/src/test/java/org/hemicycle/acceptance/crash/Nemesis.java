package org.hemicycle.acceptance.crash;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import org.awaitility.Awaitility;
import org.hemicycle.acceptance.house.House;
import org.hemicycle.acceptance.house.Part;
import org.hemicycle.acceptance.house.RunningService;
import org.jspecify.annotations.Nullable;

/**
 * Kills the processes of a house one after the other and starts them again. A service always runs armed with its next
 * death; where its crash point is not reached in time, it is killed wherever it is, and the point gets another chance.
 */
final class Nemesis {

    private static final int PATIENCE_SECONDS = 20;
    private static final int MOST_DEATHS = 80;
    private static final int LONGEST_LIFE_MILLIS = 1_500;

    private final House house;
    private final Random seeded;
    private final Runnable moreWork;
    private final List<PlannedKill> done = new ArrayList<>();
    private final Deque<PlannedKill> servers = new ArrayDeque<>();
    private final Map<String, Deque<PlannedKill>> services =
            new HashMap<>(Map.of("membership", new ArrayDeque<>(), "identity", new ArrayDeque<>()));

    /** @param moreWork called before each death, so that there is something to interrupt */
    Nemesis(House house, Random seeded, Runnable moreWork) {
        this.house = house;
        this.seeded = seeded;
        this.moreWork = moreWork;
        KillPlan.drawn(seeded)
                .forEach(kill -> services.getOrDefault(kill.target(), servers).add(kill));
    }

    /** The deaths in their order; where a point was not reached, the place is null. */
    List<PlannedKill> run() {
        List.of(house.membership(), house.identity()).forEach(service -> {
            service.kill();
            arm(service);
        });
        while (done.size() < MOST_DEATHS && (!servers.isEmpty() || anyServiceLeft())) {
            moreWork.run();
            bury(house.membership());
            bury(house.identity());
            strike();
        }
        List.of(house.membership(), house.identity()).forEach(this::disarm);
        return done;
    }

    private boolean anyServiceLeft() {
        return services.values().stream().anyMatch(kills -> !kills.isEmpty());
    }

    private void strike() {
        var left = new ArrayList<Runnable>();
        if (!servers.isEmpty()) {
            left.add(this::strikeServer);
        }
        for (var service : List.of(house.membership(), house.identity())) {
            if (!queueOf(service).isEmpty()) {
                left.add(() -> strike(service));
                left.add(() -> strike(service));
            }
        }
        if (!left.isEmpty()) {
            left.get(seeded.nextInt(left.size())).run();
        }
    }

    private void strikeServer() {
        var kill = servers.remove();
        Part server = kill.target().equals("kafka") ? house.broker() : house.databases();
        liveALittle();
        server.kill();
        note(kill);
        liveALittle();
        server.start();
    }

    private void strike(RunningService service) {
        var next = queueOf(service).element();
        if (next.point() == null) {
            liveALittle();
            service.kill();
        } else if (!diesByItself(service)) {
            service.kill();
            queueOf(service).add(next);
            queueOf(service).remove();
            note(new PlannedKill(service.name(), null));
            arm(service);
            return;
        }
        bury(service);
    }

    private static boolean diesByItself(RunningService service) {
        try {
            Awaitility.await().atMost(PATIENCE_SECONDS, TimeUnit.SECONDS).until(() -> !service.isAlive());
            return true;
        } catch (org.awaitility.core.ConditionTimeoutException notReached) {
            return false;
        }
    }

    /** Notes a death, by us or at the service's crash point, and starts the service again. */
    private void bury(RunningService service) {
        if (!service.isAlive() && !queueOf(service).isEmpty()) {
            note(queueOf(service).remove());
            arm(service);
        }
    }

    private void arm(RunningService service) {
        service.start(pointOf(queueOf(service).peek()), Map.of());
    }

    private void disarm(RunningService service) {
        service.kill();
        service.start();
    }

    private static @Nullable String pointOf(@Nullable PlannedKill kill) {
        return kill == null ? null : kill.point();
    }

    private Deque<PlannedKill> queueOf(RunningService service) {
        return java.util.Objects.requireNonNull(services.get(service.name()));
    }

    private void liveALittle() {
        LockSupport.parkNanos(TimeUnit.MILLISECONDS.toNanos(seeded.nextInt(LONGEST_LIFE_MILLIS)));
    }

    private void note(PlannedKill kill) {
        done.add(kill);
        System.out.printf("kill %d: %s, %s%n", done.size(), kill.target(), kill.where());
    }
}
