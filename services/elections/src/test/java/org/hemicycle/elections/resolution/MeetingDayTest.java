package org.hemicycle.elections.resolution;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.hemicycle.platform.rule.RuleViolation;
import org.junit.jupiter.api.Test;

/** It is evening in Washington, and the committee meets in Seoul, where the next day has begun. */
class MeetingDayTest {

    private static final LocalDate IN_WASHINGTON = LocalDate.of(2026, 11, 22);
    private static final LocalDate IN_SEOUL = IN_WASHINGTON.plusDays(1);
    private static final Instant NOW = Instant.parse("2026-11-23T01:00:00Z");

    @Test
    void decidesBeforeItsDayHasComeToTheSecretariat() {
        var resolution = tabledOn(IN_SEOUL);
        resolution.requireInMeeting(NOW);
        resolution.decide(Outcome.ADOPTED_BY_CONSENSUS, IN_SEOUL, NOW);

        resolution.publish(IN_WASHINGTON, null, NOW);

        assertThat(resolution.progress().announcedOn()).isEqualTo(IN_SEOUL);
    }

    @Test
    void isAnnouncedWhenItIs() {
        var resolution = tabledOn(IN_WASHINGTON);
        resolution.decide(Outcome.ADOPTED_BY_CONSENSUS, IN_WASHINGTON, NOW);

        resolution.publish(IN_WASHINGTON.plusDays(4), null, NOW);

        assertThat(resolution.progress().announcedOn()).isEqualTo(IN_WASHINGTON.plusDays(4));
    }

    @Test
    void decidesNothingBeforeItsDayHasComeAnywhere() {
        var resolution = tabledOn(IN_SEOUL.plusDays(1));

        assertThatThrownBy(() -> resolution.requireInMeeting(NOW))
                .isInstanceOf(RuleViolation.class)
                .hasMessageContaining("when its day has come");
    }

    @Test
    void doesNotDraftWhatEndsBeforeItBegins() {
        assertThatThrownBy(() -> drafted(new Validity(IN_SEOUL, IN_WASHINGTON)))
                .isInstanceOf(RuleViolation.class)
                .hasMessageContaining("does not end before");
        assertThat(drafted(new Validity(IN_SEOUL, IN_SEOUL)).validity().expiresOn())
                .isEqualTo(IN_SEOUL);
    }

    private static Resolution drafted(Validity validity) {
        var proposal =
                new Proposal("day", Matter.NO_OBJECTION, "en", "Title", "Body", null, validity, List.of(), null, null);
        return Resolution.draft(proposal, "DEC-2012", IN_WASHINGTON, NOW);
    }

    private static Resolution tabledOn(LocalDate day) {
        var resolution = drafted(new Validity(null, null));
        resolution.circulate(IN_WASHINGTON, NOW);
        resolution.table(day, "Seoul", NOW);
        return resolution;
    }
}
