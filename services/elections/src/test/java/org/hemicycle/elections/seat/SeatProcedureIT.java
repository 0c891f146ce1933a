package org.hemicycle.elections.seat;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.hemicycle.elections.ElectionId;
import org.hemicycle.elections.election.ElectionKind;
import org.hemicycle.elections.election.Seating;
import org.hemicycle.platform.rule.RuleViolation;
import org.hemicycle.platform.test.WithPostgres;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.transaction.annotation.Transactional;

/** Seats, terms, offices and rests; each test takes back what it did. */
@SpringBootTest(properties = "spring.config.name=elections")
@WithPostgres
@Transactional
class SeatProcedureIT {

    private static final Basis BASIS = new Basis("test:invented", Evidence.SOURCED, "test");
    private static final SeatId FIRST = new SeatId(Constituency.GOVERNMENT, 1);
    private static final LocalDate FROM = LocalDate.of(2015, 10, 1);
    private static final LocalDate TO = LocalDate.of(2018, 9, 30);

    @Autowired
    SeatProcedure procedure;

    @Autowired
    Committee committee;

    @Autowired
    Hearing hearing;

    @Autowired
    Seating seating;

    @Test
    void twoDoNotHoldOneSeatAtOnce() {
        take(FIRST, "CHL", FROM, TO);

        refused(() -> take(FIRST, "ROU", TO, TO.plusYears(1)), SeatRule.ONE_HOLDER);
        take(FIRST, "ROU", TO.plusDays(1), TO.plusYears(3));
    }

    @Test
    void nobodyHoldsTwoSeatsAtOnce() {
        take(FIRST, "CHL", FROM, TO);

        refused(() -> take(new SeatId(Constituency.GOVERNMENT, 2), "CHL", FROM, TO), SeatRule.ONE_SEAT);
    }

    @Test
    void aThirdTermInARowIsRefused() {
        take(FIRST, "CHL", FROM, TO);
        take(FIRST, "CHL", TO.plusDays(1), TO.plusYears(3));

        refused(() -> take(FIRST, "CHL", TO.plusYears(3).plusDays(1), TO.plusYears(6)), SeatRule.TERM_LIMIT);
        take(FIRST, "CHL", TO.plusYears(4).plusDays(1), TO.plusYears(7));
    }

    @Test
    void aTenthSeatDidNotExistBefore2014() {
        refused(
                () -> take(
                        new SeatId(Constituency.GOVERNMENT, 10),
                        "CHL",
                        LocalDate.of(2013, 10, 1),
                        LocalDate.of(2014, 9, 30)),
                SeatRule.SEAT_EXISTS);
    }

    @Test
    void anExtendedTermCountsAsOneAndNamesItsGround() {
        take(FIRST, "KOR", FROM, TO);

        refused(() -> procedure.extend(FIRST, null, FROM, TO.plusYears(1), "because"), SeatRule.EXTENSION_NAMED);
        procedure.extend(FIRST, null, FROM, TO.plusYears(1), "resolution:2020-10-01-1");

        take(FIRST, "KOR", TO.plusYears(1).plusDays(1), TO.plusYears(4));
        assertThat(committee.on(TO.plusYears(2)).holder("KOR").orElseThrow().term())
                .isEqualTo(2);
    }

    @Test
    void aSeatRestsWhileItsGovernmentIsInactiveAndIsNotCounted() {
        take(FIRST, "CHL", FROM, TO);
        hearing.statusChanged("CHL", "INACTIVE", LocalDate.of(2016, 5, 4));
        hearing.statusChanged("CHL", "ACTIVE", LocalDate.of(2017, 5, 4));

        assertThat(voting("2016-05-03")).isEqualTo(1);
        assertThat(voting("2016-05-04")).isZero();
        assertThat(committee.on(LocalDate.of(2016, 5, 4)).halves().getFirst().filled())
                .isEqualTo(1);
        assertThat(voting("2017-05-04")).isEqualTo(1);
    }

    /** As the United States, elected until September 2026, which withdrew in January 2026. */
    @Test
    void whoLeavesThePartnershipLeavesTheSeatAndItsOffices() {
        take(FIRST, "USA", FROM, TO);
        procedure.nameCoChair(FIRST, null, FROM, FROM.plusYears(1), FROM.plusYears(2), BASIS);
        procedure.assign(FIRST, null, SubCommittee.CRITERIA_AND_STANDARDS, true, FROM, TO, "test:invented");

        hearing.statusChanged("USA", "WITHDRAWN", LocalDate.of(2016, 1, 15));

        var after = committee.on(LocalDate.of(2016, 1, 15));
        assertThat(after.members()).isEmpty();
        assertThat(after.coChairs()).isEmpty();
        assertThat(after.subCommittees()).isEmpty();
        assertThat(after.halves().getFirst().open()).contains("government-1");
        assertThat(committee.history("USA"))
                .extracting(ServedTerm::endedOn, ServedTerm::endReason)
                .containsExactly(tuple(LocalDate.of(2016, 1, 14), EndReason.LEFT_PARTNERSHIP));
        take(FIRST, "CAN", LocalDate.of(2016, 10, 1), TO);
    }

    @Test
    void aCoChairIsIncomingFirstAndThenLeads() {
        take(FIRST, "FRA", FROM, TO);
        procedure.nameCoChair(
                FIRST, null, FROM, FROM.plusYears(1), FROM.plusYears(2).minusDays(1), BASIS);

        assertThat(committee.on(FROM).coChairs())
                .extracting(Composition.Chair::role)
                .containsExactly("INCOMING");
        assertThat(committee.on(FROM.plusYears(1)).leadGovernment()).isPresent();
        assertThat(committee.on(FROM.plusYears(2)).coChairs()).isEmpty();
    }

    /** Governance 19, case 16: elected co-chair, but the seat ends in a year. */
    @Test
    void aCoChairWhoseSeatEndsBeforeIsExtendedFirst() {
        take(FIRST, "FRA", FROM, TO);
        var leads = LocalDate.of(2018, 10, 1);

        refused(
                () -> procedure.nameCoChair(FIRST, null, LocalDate.of(2017, 10, 1), leads, leads.plusYears(1), BASIS),
                SeatRule.SOMEBODY_SITS);
        procedure.extend(FIRST, null, TO, leads.plusYears(1), "co-chair:2018");
        procedure.nameCoChair(FIRST, null, LocalDate.of(2017, 10, 1), leads, leads.plusYears(1), BASIS);

        assertThat(committee.on(leads).leadGovernment()).isPresent();
    }

    @Test
    void eachHalfHasOneLeadAtATime() {
        take(FIRST, "FRA", FROM, TO);
        var second = new SeatId(Constituency.GOVERNMENT, 2);
        take(second, "MEX", FROM, TO);
        procedure.nameCoChair(FIRST, null, FROM, FROM.plusYears(1), FROM.plusYears(2), BASIS);

        refused(
                () -> procedure.nameCoChair(second, null, FROM, FROM.plusYears(1), FROM.plusYears(2), BASIS),
                SeatRule.ONE_CO_CHAIR);
    }

    @Test
    void aBodyOfOneHalfIsNotInParity() {
        take(FIRST, "FRA", FROM, TO);
        procedure.assign(FIRST, null, SubCommittee.CRITERIA_AND_STANDARDS, true, FROM, TO, "test:invented");
        assertThat(committee.on(FROM).subCommittees().getFirst().inParity()).isFalse();

        var other = new SeatId(Constituency.CIVIL_SOCIETY, 1);
        take(other, UUID.randomUUID().toString(), FROM, TO);
        procedure.assign(other, null, SubCommittee.CRITERIA_AND_STANDARDS, false, FROM, TO, "test:invented");
        assertThat(committee.on(FROM).subCommittees().getFirst().inParity()).isTrue();
    }

    /** As in 2017: four were elected. Repeated, nothing is given twice. */
    @Test
    void theElectedTakeTheFreeSeatsOnce() {
        take(FIRST, "CHL", FROM, TO);
        var election = new ElectionId(UUID.randomUUID());
        var from = LocalDate.of(2017, 10, 1);
        var elected = List.of("CAN", "ITA", "KOR", "ZAF");

        seating.seat(election, ElectionKind.GOVERNMENT_SEATS, elected, from, LocalDate.of(2020, 9, 30));
        seating.seat(election, ElectionKind.GOVERNMENT_SEATS, elected, from, LocalDate.of(2020, 9, 30));

        assertThat(committee.on(from).members())
                .extracting(SittingMember::seat, SittingMember::holder)
                .containsExactly(
                        tuple("government-1", "CHL"),
                        tuple("government-2", "CAN"),
                        tuple("government-3", "ITA"),
                        tuple("government-4", "KOR"),
                        tuple("government-5", "ZAF"));
    }

    private int voting(String day) {
        return committee.on(LocalDate.parse(day)).halves().getFirst().voting();
    }

    private void take(SeatId seat, String holder, LocalDate from, LocalDate to) {
        procedure.take(seat, null, holder, TermKind.ORDINARY, from, to, BASIS);
    }

    private static void refused(Runnable step, SeatRule rule) {
        assertThatThrownBy(step::run)
                .isInstanceOfSatisfying(
                        RuleViolation.class,
                        violation -> assertThat(violation.rule()).isEqualTo(rule));
    }
}
