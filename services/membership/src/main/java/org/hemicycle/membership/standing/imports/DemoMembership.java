package org.hemicycle.membership.standing.imports;

import java.io.IOException;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.context.annotation.Profile;
import org.springframework.core.annotation.Order;
import org.springframework.core.io.ClassPathResource;
import org.springframework.stereotype.Component;

/** Enters the real events of 2011 to 2026 at the start of a demo; {@code demo.until} limits them to a day. */
@Component
@Profile("demo")
@Order(100) // after whatever sets the clock, which may only go back while nothing has happened
class DemoMembership implements ApplicationRunner {

    static final String FILE = "demo/membership-events.csv";
    private static final Logger LOG = LoggerFactory.getLogger(DemoMembership.class);

    private final MembershipEventsImport events;
    private final @Nullable LocalDate until;

    DemoMembership(MembershipEventsImport events, @Value("${demo.until:}") String until) {
        this.events = events;
        this.until = until.isBlank() ? null : LocalDate.parse(until);
    }

    @Override
    public void run(ApplicationArguments arguments) throws IOException {
        try (var csv = new ClassPathResource(FILE).getInputStream()) {
            var report = events.run(csv.readAllBytes(), until);
            report.refused()
                    .forEach(item ->
                            LOG.warn("Refused line {} of {}: {} {}", item.line(), FILE, item.field(), item.sentence()));
        }
    }
}
