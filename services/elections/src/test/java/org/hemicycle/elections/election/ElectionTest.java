package org.hemicycle.elections.election;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.hemicycle.platform.rulebook.OfficeCalendar;
import org.junit.jupiter.api.Test;

/** Which step follows which. */
class ElectionTest {

    private static final ElectionRules RULES = ElectionRuleBook.read().edition("ELECTION-2014");
    private static final Instant CALLED = Instant.parse("2022-04-04T15:00:00Z");
    private static final Instant OPENS = Instant.parse("2022-06-01T13:00:00Z");
    private static final Instant CLOSES = Instant.parse("2022-06-23T04:00:00Z");
    private static final Announced RESULT = new Announced(
            1, List.of("DEU"), Map.of("DEU", "3"), Map.of("DEU", "ELECTED"), "3", List.of(), 1, 4, "0".repeat(64));

    private final Election election = Election.draft(
            new Plan(ElectionKind.GOVERNMENT_SEATS, "Seats", 1, "borda", LocalDate.of(2022, 10, 1), null),
            List.of(),
            RULES);

    @Test
    void opensAtItsInstantAndOnApprovalOnly() {
        frozen();
        assertThatThrownBy(() -> election.open(OPENS)).hasMessage(ElectionRule.OPENING_APPROVED.sentence());

        election.approveOpening(election.timetable(), election.frozen(), CALLED);

        assertThatThrownBy(() -> election.open(OPENS.minusMillis(1)))
                .hasMessage(ElectionRule.NOT_BEFORE_ITS_TIME.sentence());
        election.open(OPENS);
        assertThat(election.state()).isEqualTo(ElectionState.OPEN);
    }

    @Test
    void closesAtItsInstantAndNotBefore() {
        open();

        assertThatThrownBy(() -> election.close(false, CLOSES.minusMillis(1)))
                .hasMessage(ElectionRule.NOT_BEFORE_ITS_TIME.sentence());
        election.close(false, CLOSES);
        assertThat(election.state()).isEqualTo(ElectionState.CLOSED);
    }

    @Test
    void isNeverExtendedAfterTheClose() {
        open();
        assertThatThrownBy(() -> election.extendBallot(CLOSES.plusSeconds(60), "outage", CLOSES))
                .hasMessage(ElectionRule.NEVER_AFTER_CLOSE.sentence());

        election.extendBallot(CLOSES.plusSeconds(60), "outage", CLOSES.minusSeconds(1));

        assertThat(election.timetable().closesAt()).isEqualTo(CLOSES.plusSeconds(60));
        assertThatThrownBy(() -> election.extendNominations(LocalDate.of(2023, 1, 1), "outage", OPENS))
                .hasMessage(ElectionRule.NEVER_AFTER_CLOSE.sentence());
    }

    @Test
    void aRollIsNotCorrectedOnceTheOpeningIsApproved() {
        open();

        assertThatThrownBy(election::requireOpeningNotApproved).hasMessage(ElectionRule.BEFORE_OPENING.sentence());
    }

    @Test
    void threeMembersMakeAChallengeStand() {
        var until = published();
        int number = election.challenge("FRA", "count-disputed", false, 3, until);
        assertThat(election.state()).isEqualTo(ElectionState.PROVISIONAL);
        assertThatThrownBy(() -> election.support(number, "FRA", 3, until))
                .hasMessage(ElectionRule.CHALLENGE_ONCE.sentence());

        election.support(number, "ITA", 3, until);
        election.support(number, "KEN", 3, until);

        assertThat(election.state()).isEqualTo(ElectionState.CHALLENGED);
        assertThatThrownBy(() -> election.proclaim(RESULT, until.plusSeconds(1)))
                .hasMessage(ElectionRule.STEP_IN_ORDER.sentence());
    }

    @Test
    void oneCandidateIsEnoughAndALateChallengeIsRefused() {
        var until = published();
        assertThatThrownBy(() -> election.challenge("DEU", "count-disputed", true, 3, until.plusSeconds(1)))
                .hasMessage(ElectionRule.CHALLENGE_IN_TIME.sentence());

        election.challenge("DEU", "count-disputed", true, 3, until);

        assertThat(election.state()).isEqualTo(ElectionState.CHALLENGED);
    }

    @Test
    void aResultIsFinalOnlyAfterItsWindow() {
        var until = published();

        assertThatThrownBy(() -> election.proclaim(RESULT, until)).hasMessage(ElectionRule.WINDOW_OVER.sentence());
        election.proclaim(RESULT, until.plusSeconds(1));
        assertThatThrownBy(election::requireCancellable).hasMessage(ElectionRule.BEFORE_PROCLAMATION.sentence());
    }

    private Instant published() {
        open();
        election.close(false, CLOSES);
        election.tallied(1, "0".repeat(64), 1, CLOSES);
        var until = CLOSES.plusSeconds(1000);
        election.publish(RESULT, until, CLOSES);
        return until;
    }

    private void open() {
        frozen();
        election.approveOpening(election.timetable(), election.frozen(), CALLED);
        election.open(OPENS);
    }

    private void frozen() {
        var dates =
                Timetable.of(LocalDate.of(2022, 4, 4), new Dates(null, null, null, null), RULES, OfficeCalendar.read());
        election.call(dates, "GL-1", CALLED);
        election.closeNominations(2, CALLED);
        election.vetted(List.of("CHL", "DEU"), CALLED);
        var freeze =
                new ElectionEvent.Freeze(1, LocalDate.of(2022, 5, 25), "0".repeat(64), List.of("CHL"), "1".repeat(64));
        election.freeze(new Frozen("{}", "1".repeat(64), 1, "seed", false), freeze, CALLED);
    }
}
