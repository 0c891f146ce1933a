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
import java.util.function.Consumer;
import org.hemicycle.acceptance.house.RunningService;
import org.jspecify.annotations.Nullable;

/**
 * The deaths of the services. Each always runs armed with its next one; where a crash point is not reached in time, the
 * service is killed wherever it is, and the turn of the point comes again after the others.
 */
final class ServiceDeaths implements Runnable {

    private static final int PATIENCE_SECONDS = 45;
    private static final int MOST_ROUNDS = 80;
    private static final int LONGEST_LIFE_MILLIS = 1_500;

    private final List<RunningService> services;
    private final Map<RunningService, Deque<PlannedKill>> planned = new HashMap<>();
    private final Random seeded;
    private final Consumer<PlannedKill> note;

    ServiceDeaths(List<RunningService> services, List<PlannedKill> plan, Random seeded, Consumer<PlannedKill> note) {
        this.services = services;
        this.seeded = seeded;
        this.note = note;
        services.forEach(service -> planned.put(service, of(service, plan)));
    }

    private static Deque<PlannedKill> of(RunningService service, List<PlannedKill> plan) {
        return new ArrayDeque<>(plan.stream()
                .filter(kill -> kill.target().equals(service.name()))
                .toList());
    }

    @Override
    public void run() {
        services.forEach(this::restart);
        for (var rounds = 0; rounds < MOST_ROUNDS; rounds++) {
            services.forEach(this::noteDeath);
            var left = new ArrayList<>(services);
            left.removeIf(service -> queue(service).isEmpty());
            if (left.isEmpty()) {
                break;
            }
            strike(left.get(seeded.nextInt(left.size())));
        }
        services.forEach(this::restart);
    }

    private void restart(RunningService service) {
        service.kill();
        arm(service);
    }

    private void arm(RunningService service) {
        service.start(pointOf(queue(service).peek()), Map.of());
    }

    private void strike(RunningService service) {
        var next = queue(service).element();
        if (next.point() == null) {
            LockSupport.parkNanos(TimeUnit.MILLISECONDS.toNanos(seeded.nextInt(LONGEST_LIFE_MILLIS)));
            service.kill();
        } else if (!service.endsWithin(PATIENCE_SECONDS)) {
            service.kill();
            queue(service).add(queue(service).remove());
            note.accept(new PlannedKill(service.name(), null));
            arm(service);
        }
        noteDeath(service);
    }

    /** A death by us or at the service's crash point; starts it again. */
    private void noteDeath(RunningService service) {
        if (!service.isAlive() && !queue(service).isEmpty()) {
            if (!service.wasKilled()) {
                throw new AssertionError(service.name() + " ended by itself, see its log");
            }
            note.accept(queue(service).remove());
            arm(service);
        }
    }

    private Deque<PlannedKill> queue(RunningService service) {
        return Objects.requireNonNull(planned.get(service));
    }

    private static @Nullable String pointOf(@Nullable PlannedKill kill) {
        return kill == null ? null : kill.point();
    }
}
