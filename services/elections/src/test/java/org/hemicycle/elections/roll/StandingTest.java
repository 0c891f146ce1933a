package org.hemicycle.elections.roll;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

class StandingTest {

    private static final Set<String> VOTING = Set.of("DEVELOPING", "ACTIVE");

    /** Azerbaijan, inactive by resolution of 4 May 2016: no vote in the election of March 2017. */
    @Test
    void azerbaijanHasNoVoteInMarch2017() { // T-M1
        var azerbaijan = standing(status("ACTIVE", "2011-09-20"), status("INACTIVE", "2016-05-04"));

        assertThat(azerbaijan.on(LocalDate.parse("2017-02-15"), VOTING))
                .isEqualTo(new RollLine("AZE", false, "INACTIVE since 2016-05-04"));
        assertThat(azerbaijan.on(LocalDate.parse("2016-05-03"), VOTING).eligible())
                .isTrue();
    }

    @Test
    void whoHasNoStatusYetHasNoVote() {
        assertThat(standing(status("ACTIVE", "2018-04-26"))
                        .on(LocalDate.parse("2018-04-25"), VOTING)
                        .reason())
                .isEqualTo("no status known on 2018-04-25");
    }

    @Test
    void aDayThatIsNotKnownForSureGivesNoVoteAndSaysSo() {
        var uncertain = standing(
                status("ACTIVE", "2012-01-01"),
                new Told(
                        "AZE",
                        Told.Kind.STATUS,
                        "INACTIVE",
                        LocalDate.parse("2016-05-01"),
                        LocalDate.parse("2016-05-31")));

        assertThat(uncertain.on(LocalDate.parse("2016-05-04"), VOTING))
                .isEqualTo(new RollLine(
                        "AZE", false, "INACTIVE between 2016-05-01 and 2016-05-31: uncertain on 2016-05-04"));
    }

    @Test
    void votingRightsTakenAwayBindAnActiveGovernmentToo() {
        var without = standing(
                status("ACTIVE", "2012-01-01"),
                new Told(
                        "AZE", Told.Kind.VOTES, "false", LocalDate.parse("2016-01-01"), LocalDate.parse("2016-01-01")));

        assertThat(without.on(LocalDate.parse("2016-06-01"), VOTING).reason())
                .isEqualTo("voting rights withdrawn since 2016-01-01");
    }

    @Test
    void ofTwoOnOneDayTheOneHeardLaterHolds() {
        var twice = standing(status("INACTIVE", "2016-05-04"), status("SUSPENDED", "2016-05-04"));

        assertThat(twice.on(LocalDate.parse("2016-05-04"), VOTING).reason()).startsWith("SUSPENDED");
    }

    private static Standing standing(Told... told) {
        return new Standing("AZE", List.of(told));
    }

    private static Told status(String status, String on) {
        return new Told("AZE", Told.Kind.STATUS, status, LocalDate.parse(on), LocalDate.parse(on));
    }
}
