package org.hemicycle.responsepolicy.response;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import org.hemicycle.platform.rule.RuleViolation;
import org.hemicycle.responsepolicy.CaseId;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class CaseStepTest {

    private static final Instant AT = Instant.parse("2015-03-02T16:00:00Z");
    private static final LocalDate DAY = LocalDate.of(2015, 3, 2);

    @Test
    void everyStateIsReachedFromReceived() {
        var reached = EnumSet.of(CaseState.RECEIVED);
        for (int round = 0; round < CaseState.values().length; round++) {
            Arrays.stream(CaseStep.values())
                    .flatMap(step -> EnumSet.copyOf(reached).stream()
                            .filter(step::mayFollow)
                            .map(step::from))
                    .forEach(reached::add);
        }
        assertThat(reached).containsExactlyInAnyOrder(CaseState.values());
    }

    @ParameterizedTest
    @EnumSource(CaseState.class)
    void nothingFollowsAnEndAndEveryOtherStateCanBecomeMoot(CaseState state) {
        assertThat(Arrays.stream(CaseStep.values()).anyMatch(step -> step.mayFollow(state)))
                .isEqualTo(!state.isEnd());
        assertThat(CaseStep.MEMBER_LEFT.mayFollow(state)).isEqualTo(!state.isEnd());
    }

    @Test
    void aStepOutOfOrderIsRefusedAndChangesNothing() {
        var made = letter();

        assertThatThrownBy(() -> made.take(CaseStep.REPORT_ADOPTED, DAY, null, AT))
                .isInstanceOf(RuleViolation.class)
                .hasMessageContaining("REPORT_ADOPTED does not follow RECEIVED");
        assertThat(made.state()).isEqualTo(CaseState.RECEIVED);
        assertThat(made.steps()).hasSize(1);
    }

    @Test
    void whatIsNotAnnouncedIsToldToNobodyWhateverItIs() {
        var made = letter();
        made.take(CaseStep.LETTER_ACKNOWLEDGED, DAY, null, AT);
        made.take(CaseStep.SCREENING_BEGUN, DAY, null, AT);
        made.screened(new Screening(Screening.Outcome.INCOMPLETE, List.of()), DAY, AT);

        assertThat(OutwardCase.toEverybody(made).status()).isEqualTo(OutwardStatus.NOT_PUBLIC);
        assertThat(OutwardCase.toEverybody(made).timeline()).isEmpty();
        assertThat(OutwardCase.toParties(made).timeline())
                .extracting(OutwardCase.Told::step)
                .containsExactly(CaseStep.LETTER_RECEIVED, CaseStep.LETTER_ACKNOWLEDGED);

        made.announce(99, DAY.plusDays(1), AT);

        assertThat(OutwardCase.toEverybody(made).status()).isEqualTo(OutwardStatus.RECEIVED);
        assertThat(OutwardCase.toEverybody(made).toString()).doesNotContain("INCOMPLETE", "SCREENING");
    }

    /** Two cases that differ in hidden steps only look the same from outside. */
    @Test
    void hiddenStepsChangeNothingOutside() {
        var one = letter();
        var other = letter();
        other.take(CaseStep.EVIDENCE_ADDED, DAY, null, AT);
        other.take(CaseStep.FILERS_WITHDREW, DAY, null, AT);
        one.announce(99, DAY, AT);
        other.announce(99, DAY, AT);

        assertThat(OutwardCase.toEverybody(other)).isEqualTo(OutwardCase.toEverybody(one));
    }

    @Test
    void aReportFindsOnEveryConcern() {
        var made = letter();
        assertThatThrownBy(() -> made.fileReport(List.of(new Finding(1, true, true)), DAY, AT))
                .hasMessageContaining("every numbered concern");
    }

    private static final CaseId ID = CaseId.next();

    private static ResponseCase letter() {
        return ResponseCase.received(ID, new Origin("AZE", DAY, "CSO", 3, 5, false, true, "RS-2014"), AT);
    }
}
