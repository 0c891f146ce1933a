package org.hemicycle.identity.signin;

import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.hemicycle.identity.limit.Limit;
import org.hemicycle.identity.limit.Limits;
import org.hemicycle.platform.web.Network;
import org.springframework.stereotype.Component;

/**
 * Counts tries to sign in, by what was typed and never by what exists: the answer to somebody unknown is the same. A
 * known device has a count of its own, which no stranger reaches.
 */
@Component
class Tries {

    private record Count(String name, String subject, Limit limit) {}

    private final Limits limits;
    private final LimitSettings settings;
    private final KnownDevices devices;

    Tries(Limits limits, LimitSettings settings, KnownDevices devices) {
        this.limits = limits;
        this.settings = settings;
        this.devices = devices;
    }

    /** How long to wait, if there were too many. */
    Optional<Duration> take(Attempt attempt) {
        return counts(attempt).stream()
                .flatMap(count -> limits.take(count.name(), count.subject(), count.limit()).stream())
                .findFirst();
    }

    /** Whoever knows the password guessed nothing. */
    void succeeded(Attempt attempt) {
        counts(attempt).forEach(count -> limits.giveBack(count.name(), count.subject(), count.limit()));
    }

    private List<Count> counts(Attempt attempt) {
        var account = attempt.email().toLowerCase(Locale.ROOT);
        var source = Network.of(attempt.source());
        return devices.recognise(attempt.device(), account)
                .map(device -> Stream.of(new Count("device", device, settings.knownDevice())))
                .orElseGet(() -> Stream.of(
                        new Count("source", source, settings.source()),
                        new Count("both", source + "|" + account, settings.sourceAndAccount()),
                        new Count("account", account, settings.account())))
                .toList();
    }
}
