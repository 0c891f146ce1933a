package org.hemicycle.membership.standing.imports;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.time.LocalDate;
import java.util.Map;
import org.hemicycle.membership.standing.Flag;
import org.hemicycle.membership.standing.StandingRegister;
import org.hemicycle.membership.standing.Status;
import org.hemicycle.membership.standing.imports.ImportReport.Outcome;
import org.hemicycle.platform.test.WithPostgres;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.core.io.ClassPathResource;
import org.springframework.test.context.ActiveProfiles;

/** The demo that begins on 30 November 2016, a week before Morocco hands over its letter. */
@SpringBootTest(
        properties = {"spring.config.name=membership", "demo.start=2016-11-30T12:00:00Z", "demo.until=2016-11-30"})
@ActiveProfiles("demo")
@WithPostgres
class MoroccoDemoIT {

    private static final LocalDate TODAY = LocalDate.of(2016, 11, 30);

    @Autowired
    StandingRegister register;

    @Autowired
    MembershipEventsImport events;

    @Test
    void beginsWithWhatHadHappenedByThen() throws IOException {
        assertThat(register.statusOn("AZE", TODAY)).contains(Status.INACTIVE);
        assertThat(register.statusOn("TUR", TODAY)).contains(Status.INACTIVE);
        assertThat(register.statusOn("MAR", LocalDate.of(2020, 1, 1))).isEmpty();
        assertThat(register.standingOn("HUN", LocalDate.of(2020, 1, 1)).has(Flag.RESPONSE_POLICY_CASE))
                .isTrue();

        var again = events.run(new ClassPathResource(DemoMembership.FILE).getContentAsByteArray(), TODAY);

        assertThat(again.counts())
                .isEqualTo(Map.of(
                        Outcome.ENTERED, 0,
                        Outcome.UNCHANGED, 63,
                        Outcome.NOTHING, 4,
                        Outcome.LATER, 26,
                        Outcome.REFUSED, 0));
    }
}
