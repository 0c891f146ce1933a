package org.hemicycle.platform.operation;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.hemicycle.platform.inbox.InboxState;
import org.hemicycle.platform.ledger.RelayState.Lag;
import org.hemicycle.platform.process.EngineJobs;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.health.contributor.Health;

/** Turns states into health and figures. A backlog is shown long before it makes the service unhealthy. */
final class Readings {

    private Readings() {}

    static Health relay(List<Lag> lags, long limit) {
        var behind = lags.stream().anyMatch(lag -> lag.waiting() + lag.unpublished() > limit);
        var health = behind ? Health.outOfService() : Health.up();
        lags.forEach(lag -> health.withDetail(lag.log(), lag));
        return health.build();
    }

    static Health inbox(InboxState inbox, Instant now, Duration limit) {
        var oldest = inbox.oldestParked();
        var health = Health.up();
        oldest.ifPresent(since -> health.withDetail("oldestParked", since));
        inbox.oldestWaiting().ifPresent(since -> health.withDetail("oldestWaiting", since));
        var tooOld = oldest.filter(since -> since.plus(limit).isBefore(now)).isPresent();
        return tooOld ? health.status("PARKED").build() : health.build();
    }

    static Health engine(@Nullable EngineJobs jobs) {
        return jobs == null
                ? Health.up().withDetail("engine", "none in this service").build()
                : Health.up().withDetail("incidents", jobs.incidents()).build();
    }

    static Number lagOf(List<Lag> lags, String log) {
        return lags.stream()
                .filter(lag -> lag.log().equals(log))
                .mapToLong(lag -> lag.waiting() + lag.unpublished())
                .sum();
    }

    static Number age(Optional<Instant> since, Instant now) {
        return since.map(at -> Duration.between(at, now).toSeconds()).orElse(0L);
    }
}
