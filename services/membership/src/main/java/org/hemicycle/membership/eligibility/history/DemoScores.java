package org.hemicycle.membership.eligibility.history;

import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import org.hemicycle.membership.eligibility.AnalystId;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.context.annotation.Profile;
import org.springframework.core.annotation.Order;
import org.springframework.core.io.ClassPathResource;
import org.springframework.stereotype.Component;

/** Enters the scores that were really published at the start of a demo; {@code demo.until} limits them to a day. */
@Component
@Profile("demo")
@Order(110) // after the members
class DemoScores implements ApplicationRunner {

    static final String FILE = "demo/eligibility-examples.csv";
    private static final Logger LOG = LoggerFactory.getLogger(DemoScores.class);
    /** Nobody: the two who entered these figures have no sign-in. */
    private static final AnalystId DRAFTER = AnalystId.of("6c8e2f0a-58d1-4b0e-9a3c-1f7d5b2e4a61");

    private static final AnalystId CHECKER = AnalystId.of("b3d7a914-0e6f-4c25-8f1b-7a9c3e5d2f84");

    private final PublishedScoresImport scores;
    private final LocalDate until;

    DemoScores(PublishedScoresImport scores, @Value("${demo.until:}") String until) {
        this.scores = scores;
        this.until = until.isBlank() ? LocalDate.MAX : LocalDate.parse(until);
    }

    @Override
    public void run(ApplicationArguments arguments) throws IOException {
        var file = new ClassPathResource(FILE).getInputStream();
        try (var csv = new InputStreamReader(file, StandardCharsets.UTF_8)) {
            scores.importFrom(csv, DRAFTER, CHECKER, until)
                    .refused()
                    .forEach(item -> LOG.warn("Refused line {} of {}: {}", item.line(), FILE, item.reason()));
        }
    }
}
