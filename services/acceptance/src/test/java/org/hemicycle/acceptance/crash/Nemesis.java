package org.hemicycle.acceptance.crash;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import org.hemicycle.acceptance.house.House;
import org.hemicycle.acceptance.house.Part;
import org.hemicycle.acceptance.house.RunningService;
import org.jspecify.annotations.Nullable;

/**
 * Kills the processes of a house one after the other and starts them again. A service always runs armed with its next
 * death; where its crash point is not reached in time, it is killed wherever it is, and the point gets another chance.
 */
final class Nemesis {

    private static final int PATIENCE_SECONDS = 60;
    private static final int MORE_WORK_EVERY_SECONDS = 2;
    private static final int MOST_DEATHS = 80;
    private static final int LONGEST_LIFE_MILLIS = 1_500;

    private final House house;
    private final Random seeded;
    private final Runnable moreWork;
    private final List<PlannedKill> done = new ArrayList<>();
    private final Deque<PlannedKill> servers = new ArrayDeque<>();
    private final Map<String, Deque<PlannedKill>> services =
            new HashMap<>(Map.of("membership", new ArrayDeque<>(), "identity", new ArrayDeque<>()));

    /** @param moreWork called before each death and while one is awaited, so that there is something to interrupt */
    Nemesis(House house, Random seeded, Runnable moreWork) {
        this.house = house;
        this.seeded = seeded;
        this.moreWork = moreWork;
        KillPlan.drawn(seeded)
                .forEach(kill -> services.getOrDefault(kill.target(), servers).add(kill));
    }

    /** The deaths in their order. Afterwards everything runs, and nothing is armed. */
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
        List.of(house.membership(), house.identity()).forEach(Nemesis::disarm);
        return done;
    }

    private boolean anyServiceLeft() {
        return services.values().stream().anyMatch(kills -> !kills.isEmpty());
    }

    /** Services have more deaths before them than servers, so their turn comes twice as often. */
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
            killOutsideThePlan(service);
            return;
        }
        bury(service);
    }

    /** The point was not reached: its turn comes again after the others. */
    private void killOutsideThePlan(RunningService service) {
        service.kill();
        var queue = queueOf(service);
        queue.add(queue.remove());
        note(new PlannedKill(service.name(), null));
        arm(service);
    }

    private boolean diesByItself(RunningService service) {
        for (var waited = 0; waited < PATIENCE_SECONDS; waited += MORE_WORK_EVERY_SECONDS) {
            if (service.endsWithin(MORE_WORK_EVERY_SECONDS)) {
                return true;
            }
            moreWork.run();
        }
        return false;
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

    private static void disarm(RunningService service) {
        service.kill();
        service.start();
    }

    private static @Nullable String pointOf(@Nullable PlannedKill kill) {
        return kill == null ? null : kill.point();
    }

    private Deque<PlannedKill> queueOf(RunningService service) {
        return Objects.requireNonNull(services.get(service.name()));
    }

    private void liveALittle() {
        LockSupport.parkNanos(TimeUnit.MILLISECONDS.toNanos(seeded.nextInt(LONGEST_LIFE_MILLIS)));
    }

    private void note(PlannedKill kill) {
        done.add(kill);
        System.out.printf("kill %d: %s, %s%n", done.size(), kill.target(), kill.where());
    }
}
