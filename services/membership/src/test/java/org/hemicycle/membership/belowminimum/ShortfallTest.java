package org.hemicycle.membership.belowminimum;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.hemicycle.membership.letters.LetterId;
import org.hemicycle.platform.rule.RuleViolation;
import org.junit.jupiter.api.Test;

class ShortfallTest {

    private static final Instant AT = Instant.parse("2016-02-09T15:00:00Z");
    private static final LocalDate DEADLINE = LocalDate.of(2016, 12, 31);
    private static final CommitteeReview REVIEW = new CommitteeReview(LocalDate.of(2017, 1, 31), "minutes:2017-01-31");

    private final Shortfall png = Shortfall.found("PNG", failed(2015, 1), AT);

    @Test
    void aWarningIsWrittenOnceAndSentOnce() {
        png.warn(LetterId.next(), DEADLINE, AT);
        png.sent(AT);

        refuses(ShortfallRule.STEP_IN_ORDER, () -> png.warn(LetterId.next(), DEADLINE, AT));
        refuses(ShortfallRule.STEP_IN_ORDER, () -> png.sent(AT));
    }

    @Test
    void nothingIsSentBeforeItIsWritten() {
        refuses(ShortfallRule.STEP_IN_ORDER, () -> png.sent(AT));
    }

    @Test
    void theCommitteeReviewsAfterTheDeadlineOnly() {
        png.warn(LetterId.next(), DEADLINE, AT);

        refuses(ShortfallRule.REVIEW_AT_THE_DEADLINE, () -> png.reviewed(REVIEW, DEADLINE, AT));
        png.askCommittee(AT);
        refuses(ShortfallRule.NOT_AHEAD, () -> png.reviewed(REVIEW, LocalDate.of(2017, 1, 30), AT));
        png.reviewed(REVIEW, LocalDate.of(2017, 2, 1), AT);

        assertThat(png.view().state()).isEqualTo(ShortfallState.REVIEWED);
        assertThat(png.view().review()).isEqualTo(REVIEW);
    }

    @Test
    void aThirdYearDoesNotOpenTheReviewAgain() {
        png.notice(LetterId.next(), AT);
        png.scoredAgain(failed(2016, 2), AT);

        assertThat(png.openReview(AT)).isTrue();
        png.scoredAgain(failed(2017, 3), AT);
        assertThat(png.openReview(AT)).isFalse();
        assertThat(png.score().yearsInARow()).isEqualTo(3);
    }

    @Test
    void aScoreThatPassesEndsItForGood() {
        png.warn(LetterId.next(), DEADLINE, AT);
        png.cure(UUID.randomUUID(), 2016, AT);
        png.close(LetterId.next());

        assertThat(png.view().state()).isEqualTo(ShortfallState.CURED);
        refuses(ShortfallRule.STEP_IN_ORDER, () -> png.scoredAgain(failed(2017, 1), AT));
        refuses(ShortfallRule.STEP_IN_ORDER, () -> png.leave(AT));
        refuses(ShortfallRule.STEP_IN_ORDER, () -> png.close(LetterId.next()));
    }

    private static FailedScore failed(int year, int yearsInARow) {
        return new FailedScore(UUID.randomUUID(), year, "ELIG-2014", 11, 16, yearsInARow);
    }

    private static void refuses(ShortfallRule rule, ThrowingCallable step) {
        assertThatThrownBy(step)
                .isInstanceOfSatisfying(
                        RuleViolation.class,
                        refusal -> assertThat(refusal.rule()).isEqualTo(rule));
    }
}
