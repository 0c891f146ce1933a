package org.hemicycle.platform.time;

import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;
import org.hemicycle.platform.web.Refused;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.web.client.RestClient;

/** Moves the clocks of all services together: to each due instant in turn, waiting there until everything is done. */
final class ClockWalk {

    /** @param stops the due instants at which it halted on the way */
    record Report(Instant now, List<Instant> stops) {}

    private static final Duration PATIENCE = Duration.ofSeconds(60);
    private static final long LOOK_EVERY_MILLIS = 50;
    /** An event may be between two services: only this many quiet looks in a row count as done. */
    private static final int QUIET_LOOKS = 3;

    private static final int MOST_STOPS = 2_000;

    private final List<RestClient> services;

    ClockWalk(List<URI> addresses, String token) {
        this.services = addresses.stream()
                .map(address -> RestClient.builder()
                        .baseUrl(address.toString() + "/demo/clock")
                        .defaultHeader(HttpHeaders.AUTHORIZATION, token)
                        .build())
                .toList();
    }

    Report to(Instant target) {
        var stops = new ArrayList<Instant>();
        settle();
        for (var next = nextStop(target); next.isBefore(target); next = nextStop(target)) {
            stops.add(next);
            move(next);
            if (stops.size() > MOST_STOPS) {
                throw new Refused(409, "More than %d stops on the way: move in smaller steps".formatted(MOST_STOPS));
            }
        }
        move(target);
        return new Report(target, stops);
    }

    private Instant nextStop(Instant target) {
        return readings().stream()
                .flatMap(reading -> reading.nextDue().stream())
                .filter(due -> due.isBefore(target))
                .min(Instant::compareTo)
                .orElse(target);
    }

    private void move(Instant to) {
        for (var service : services) {
            service.post()
                    .contentType(MediaType.APPLICATION_JSON)
                    .body(Map.of("to", to.toString()))
                    .retrieve()
                    .toBodilessEntity();
        }
        settle();
    }

    private void settle() {
        await(() -> readings().stream().allMatch(DemoClock.Reading::idle));
    }

    private List<DemoClock.Reading> readings() {
        return services.stream()
                .map(service -> java.util.Objects.requireNonNull(
                        service.get().retrieve().body(DemoClock.Reading.class)))
                .toList();
    }

    private static void await(Supplier<Boolean> quiet) {
        var looksLeft = PATIENCE.toMillis() / LOOK_EVERY_MILLIS;
        for (var inARow = 0; inARow < QUIET_LOOKS; inARow = quiet.get() ? inARow + 1 : 0) {
            if (looksLeft-- == 0) {
                throw new Refused(503, "The services did not come to rest within " + PATIENCE.toSeconds() + " s");
            }
            pause();
        }
    }

    private static void pause() {
        try {
            TimeUnit.MILLISECONDS.sleep(LOOK_EVERY_MILLIS);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new Refused(503, "Stopped on the way");
        }
    }
}
