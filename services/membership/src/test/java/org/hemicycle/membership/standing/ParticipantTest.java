package org.hemicycle.membership.standing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.hemicycle.membership.standing.Flag.CONTRARY_1;
import static org.hemicycle.membership.standing.Flag.PROCEDURAL_REVIEW;
import static org.hemicycle.membership.standing.Flag.RESPONSE_POLICY_CASE;
import static org.hemicycle.membership.standing.Status.ACTIVE;
import static org.hemicycle.membership.standing.Status.DEVELOPING;
import static org.hemicycle.membership.standing.Status.INACTIVE;
import static org.hemicycle.membership.standing.Status.REMOVED;
import static org.hemicycle.membership.standing.Status.SUSPENDED;
import static org.hemicycle.membership.standing.Status.WITHDRAWN;

import org.hemicycle.membership.standing.StandingEvent.StatusChanged;
import org.hemicycle.platform.rule.RuleViolation;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class ParticipantTest {

    @Test // OGP news 2016-05-04, 2017-06-29, 2023-08-17
    void azerbaijanIsInactiveOnTheValuesTrackAndRemovedOnTheSameGround() {
        var azerbaijan = Government.active("AZE", "2011-09-20")
                .raises(RESPONSE_POLICY_CASE, "2015-03-02")
                .becomes(INACTIVE, "2016-05-04")
                .enters(new Change.Remark("INACTIVE_EXTENDED", Government.on("2017-06-29")))
                .becomes(REMOVED, "2023-08-17");

        assertThat(azerbaijan.asOf("2016-05-03").recorded()).isEqualTo(ACTIVE);
        assertThat(azerbaijan.asOf("2016-05-04").recorded()).isEqualTo(INACTIVE);
        assertThat(azerbaijan.asOf("2017-07-01").ground()).isEqualTo(Ground.VALUES);
        assertThat(azerbaijan.asOf("2023-08-16").recorded()).isEqualTo(INACTIVE);
        assertThat(azerbaijan.asOf("2023-08-17").recorded()).isEqualTo(REMOVED);
        assertThat(azerbaijan.asOf("2023-08-17").ground()).isEqualTo(Ground.VALUES);
        assertThat(azerbaijan.asOf("2023-08-17").flags()).isEmpty();
    }

    @Test // OGP news 2017-06-29; otvorenauprava.me 2018
    void montenegroIsActiveAgainAndItsReviewIsOver() {
        var montenegro = Government.active("MNE", "2012-06-01")
                .raises(CONTRARY_1, "2014-11-05")
                .raises(PROCEDURAL_REVIEW, "2015-11-20")
                .becomes(INACTIVE, "2017-06-29")
                .becomes(ACTIVE, "2018-11-20");

        assertThat(montenegro.asOf("2018-11-19").recorded()).isEqualTo(INACTIVE);
        assertThat(montenegro.asOf("2018-11-19").has(PROCEDURAL_REVIEW)).isTrue();
        assertThat(montenegro.asOf("2018-11-20").ground()).isEqualTo(Ground.CURED);
        assertThat(montenegro.asOf("2018-11-20").flags()).isEmpty();
    }

    @Test // OGP, tag Turkey: inactive 21 September 2016, out 21 September 2017
    void turkeyIsRemovedOnTheProcessTrack() {
        var turkey = Government.active("TUR", "2012-04-01")
                .raises(PROCEDURAL_REVIEW, "2014-12-01")
                .becomes(INACTIVE, "2016-09-21")
                .becomes(REMOVED, "2017-09-21");

        assertThat(turkey.asOf("2017-09-20").ground()).isEqualTo(Ground.PROCESS);
        assertThat(turkey.asOf("2017-09-21").historical()).isTrue();
        assertThat(turkey.asOf("2017-09-21").votes()).isFalse();
    }

    @Test // OGP news 2016-12-07: the letter takes effect at once and ends the review
    void hungaryWithdrawsWhileUnderReview() {
        var hungary = Government.active("HUN", "2012-07-01")
                .raises(RESPONSE_POLICY_CASE, "2015-07-08")
                .becomes(WITHDRAWN, "2016-12-06");

        assertThat(hungary.asOf("2016-12-05").has(RESPONSE_POLICY_CASE)).isTrue();
        assertThat(hungary.asOf("2016-12-06").flags()).isEmpty();
        assertThat(hungary.asOf("2016-12-06").ground()).isEqualTo(Ground.OWN_LETTER);
    }

    @Test // OGP news 2024-10-14; jam-news.net 2026-04-13
    void georgiaIsSuspendedAndThenRemoved() {
        var georgia = Government.active("GEO", "2011-09-20")
                .raises(RESPONSE_POLICY_CASE, "2024-05-06")
                .becomes(SUSPENDED, "2024-10-14")
                .becomes(REMOVED, "2026-04-13");

        assertThat(georgia.asOf("2026-04-12").recorded()).isEqualTo(SUSPENDED);
        assertThat(georgia.asOf("2026-04-13").ground()).isEqualTo(Ground.VALUES);
    }

    @Test // nextgov.com, January 2026
    void aFounderWithdrawsByLetterAndItsVotingRightsEnd() {
        var usa = Government.active("USA", "2011-09-20").becomes(WITHDRAWN, "2026-01-15");

        assertThat(usa.asOf("2026-01-14").votes()).isTrue();
        assertThat(usa.asOf("2026-01-15").votes()).isFalse();
    }

    @Test
    void suspendedAfterInactiveIsAnotherLabelOnTheSameGround() {
        var government = Government.active("UTO", "2012-01-01").becomes(INACTIVE, "2016-05-04");

        assertThatThrownBy(() ->
                        government.enters(new Change.SetStatus(SUSPENDED, Ground.VALUES, Government.on("2018-01-01"))))
                .isInstanceOf(RuleViolation.class)
                .hasMessageContaining("keeps its ground");
        assertThat(government
                        .becomes(SUSPENDED, "2018-01-01")
                        .asOf("2018-01-01")
                        .ground())
                .isEqualTo(Ground.PROCESS);
    }

    @Test
    void aReturnIsANewPeriodWithItsOwnBeginning() {
        var back = Government.active("UTO", "2012-01-01")
                .becomes(WITHDRAWN, "2016-12-06")
                .enters(new Change.Join(DEVELOPING, null, Ground.LETTER_OF_INTENT, Government.on("2020-02-01")));

        assertThat(back.asOf("2019-01-01").period()).isOne();
        assertThat(back.asOf("2020-02-01").period()).isEqualTo(2);
        assertThat(back.asOf("2020-02-01").recorded()).isEqualTo(DEVELOPING);
        assertThat(back.asOf("2020-02-01").memberSince()).isEqualTo(Government.on("2020-02-01"));
        assertThat(back.asOf("2020-02-01").votes()).isTrue();
        assertThat(back.history().periods()).hasSize(2);
    }

    @Test
    void eachChangeNamesTheStepBeforeIt() {
        var events = Government.developing("UTO", "2016-01-01")
                .becomes(ACTIVE, "2017-03-01")
                .becomes(INACTIVE, "2018-03-01")
                .events();

        assertThat(events)
                .filteredOn(StatusChanged.class::isInstance)
                .map(event -> (StatusChanged) event)
                .extracting(StatusChanged::step, StatusChanged::from, StatusChanged::to)
                .containsExactly(
                        org.assertj.core.groups.Tuple.tuple(1, null, DEVELOPING),
                        org.assertj.core.groups.Tuple.tuple(2, DEVELOPING, ACTIVE),
                        org.assertj.core.groups.Tuple.tuple(3, ACTIVE, INACTIVE));
    }

    @ParameterizedTest(name = "{0} -> {1} is refused")
    @CsvSource({
        "ACTIVE, DEVELOPING",
        "ACTIVE, REMOVED",
        "ACTIVE, ACTIVE",
        "INACTIVE, DEVELOPING",
        "SUSPENDED, INACTIVE",
    })
    void refusesWhatTheStateMachineDoesNotKnow(Status from, Status to) {
        var government = Government.active("UTO", "2012-01-01");
        if (from != ACTIVE) {
            government.becomes(from, "2013-01-01");
        }

        assertThatThrownBy(() -> government.becomes(to, "2014-01-01"))
                .isInstanceOf(RuleViolation.class)
                .hasMessageContaining("from %s to %s".formatted(from, to));
    }

    @ParameterizedTest
    @EnumSource(
            value = Status.class,
            names = {"REMOVED", "WITHDRAWN"})
    void whoHasLeftHasNoStatusFlagsOrVotesToChange(Status left) {
        var gone = Government.active("UTO", "2012-01-01")
                .becomes(SUSPENDED, "2013-01-01")
                .becomes(left, "2014-01-01");

        assertThatThrownBy(() -> gone.becomes(ACTIVE, "2015-01-01")).hasMessageContaining("participating");
        assertThatThrownBy(() -> gone.raises(CONTRARY_1, "2015-01-01")).hasMessageContaining("participating");
        assertThatThrownBy(() -> gone.enters(new Change.SetVotingRights(true, Government.on("2015-01-01"))))
                .hasMessageContaining("participating");
    }

    @Test
    void refusesASecondPeriodWhileOneLasts() {
        assertThatThrownBy(() -> Government.active("UTO", "2012-01-01")
                        .enters(new Change.Join(
                                DEVELOPING, null, Ground.LETTER_OF_INTENT, Government.on("2013-01-01"))))
                .hasMessageContaining("one membership period");
    }

    @Test
    void refusesAChangeBeforeTheLastOne() {
        assertThatThrownBy(() -> Government.active("UTO", "2012-01-01")
                        .becomes(INACTIVE, "2016-05-04")
                        .becomes(ACTIVE, "2016-05-03"))
                .hasMessageContaining("no earlier");
    }

    @Test
    void aFlagIsRaisedOnceAndLoweredOnlyWhenRaised() {
        var government = Government.active("UTO", "2012-01-01").raises(CONTRARY_1, "2014-11-01");

        assertThatThrownBy(() -> government.raises(CONTRARY_1, "2014-12-01")).hasMessageContaining("raised already");
        assertThatThrownBy(
                        () -> government.enters(new Change.LowerFlag(PROCEDURAL_REVIEW, Government.on("2014-12-01"))))
                .hasMessageContaining("raised flag");
        government.enters(new Change.LowerFlag(CONTRARY_1, Government.on("2015-06-30")));
        assertThat(government.asOf("2015-06-29").has(CONTRARY_1)).isTrue();
        assertThat(government.asOf("2015-06-30").has(CONTRARY_1)).isFalse();
        assertThat(government
                        .raises(CONTRARY_1, "2016-11-01")
                        .asOf("2016-11-01")
                        .has(CONTRARY_1))
                .isTrue();
    }

    @Test
    void withoutVotingRightsItIsFlaggedNonVotingWhileItParticipates() {
        var government = Government.active("UTO", "2012-01-01")
                .enters(new Change.SetVotingRights(false, Government.on("2015-01-01")));

        assertThat(government.asOf("2014-12-31").flags()).isEmpty();
        assertThat(government.asOf("2015-01-01").flags()).containsExactly(new Standing.FlagOn(Flag.NON_VOTING, true));
        assertThat(government
                        .becomes(WITHDRAWN, "2016-01-01")
                        .asOf("2016-01-01")
                        .flags())
                .isEmpty();
        assertThatThrownBy(() -> Government.active("UTO", "2012-01-01").raises(Flag.NON_VOTING, "2013-01-01"))
                .hasMessageContaining("voting rights");
    }

    @Test // the list of members does not say who had published a plan
    void aBeginningThatLeavesThePlanOpenIsDevelopingOrActive() {
        var kenya = Government.of("KEN")
                .enters(new Change.Join(
                        DEVELOPING,
                        ACTIVE,
                        Ground.LETTER_OF_INTENT,
                        EffectiveDate.in(java.time.YearMonth.of(2011, 9))));

        assertThat(kenya.asOf("2011-09-15").possible()).containsExactly("NONE", "DEVELOPING", "ACTIVE");
        assertThat(kenya.asOf("2012-01-01").possible()).containsExactly("DEVELOPING", "ACTIVE");
        assertThat(kenya.asOf("2012-01-01").certain()).isFalse();
        assertThat(kenya.asOf("2012-01-01").recorded()).isEqualTo(DEVELOPING);
        assertThat(kenya.becomes(ACTIVE, "2012-02-01").asOf("2012-02-01").certain())
                .isTrue();
    }
}
