package org.hemicycle.platform.time;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.net.URI;
import java.time.Instant;
import java.util.List;
import org.hemicycle.platform.web.MayCall;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/**
 * The demo clock over HTTP. {@code POST /demo/clock} sets this service's clock; {@code POST /demo/clock/forward} walks
 * all services forward from due instant to due instant. In every other profile these routes do not exist.
 */
@RestController
@RequestMapping("/demo/clock")
class DemoClockController {

    record Target(@NotNull Instant to) {}

    private final DemoClock clock;
    private final List<URI> services;

    DemoClockController(DemoClock clock, @Value("${demo.services:}") List<URI> services) {
        this.clock = clock;
        this.services = services;
    }

    @MayCall("demo-operator")
    @GetMapping
    DemoClock.Reading read() {
        return clock.read();
    }

    @MayCall("demo-operator")
    @PostMapping
    DemoClock.Reading set(@Valid @RequestBody Target target) {
        clock.set(target.to());
        clock.announce();
        return clock.read();
    }

    @MayCall("demo-operator")
    @PostMapping("/forward")
    ClockWalk.Report forward(@Valid @RequestBody Target target, @RequestHeader("Authorization") String token) {
        return new ClockWalk(services, token).to(target.to());
    }
}
