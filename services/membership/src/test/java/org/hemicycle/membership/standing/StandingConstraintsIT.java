package org.hemicycle.membership.standing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.hemicycle.membership.standing.Flag.CONTRARY_1;

import java.time.LocalDate;
import java.util.UUID;
import org.hemicycle.platform.rule.RuleViolation;
import org.hemicycle.platform.test.WithPostgres;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What the database refuses, whoever writes to it; and the procedure on it. */
@SpringBootTest(properties = "spring.config.name=membership")
@WithPostgres
class StandingConstraintsIT {

    private static final LocalDate MARCH = LocalDate.of(2016, 3, 1);

    @Autowired
    StandingProcedure procedure;

    @Autowired
    StandingRegister register;

    @Autowired
    StatusEffects effects;

    @Autowired
    Participants participants;

    @Autowired
    JdbcClient db;

    private String country = "";
    private UUID participant = UUID.randomUUID();

    /** Each test has a government of its own. */
    @BeforeEach
    void aMemberSinceMarch() {
        country = db.sql("select coalesce(max(iso3), 'AAA') from participant")
                .query(String.class)
                .single();
        country = org.hemicycle.membership.standing.reference.Countries.shipped().all().stream()
                .filter(reference -> reference.unMember() && reference.iso3().compareTo(country) > 0)
                .findFirst()
                .orElseThrow()
                .iso3();
        procedure.admit(country, MARCH, "admission:1");
        participant = participants.findByIso3(country).orElseThrow().id().value();
    }

    @Test
    void admissionWithdrawalAndReturnAreTwoPeriods() {
        procedure.withdraw(country, LocalDate.of(2016, 12, 6), "withdrawal:1");
        procedure.admit(country, LocalDate.of(2020, 1, 1), "admission:2");

        assertThat(register.statusOn(country, LocalDate.of(2016, 12, 5))).contains(Status.DEVELOPING);
        assertThat(register.statusOn(country, LocalDate.of(2019, 12, 31))).contains(Status.WITHDRAWN);
        assertThat(register.standingOn(country, LocalDate.of(2020, 1, 1)).period())
                .isEqualTo(2);
        assertThat(db.sql("select type from public_log where subject = ? order by sequence")
                        .param(participant.toString())
                        .query(String.class)
                        .list())
                .containsExactly(
                        "membership.status-changed.v1",
                        "membership.voting-rights-changed.v1",
                        "membership.status-changed.v1",
                        "membership.voting-rights-changed.v1",
                        "membership.status-changed.v1",
                        "membership.voting-rights-changed.v1");
    }

    @Test
    void aResolutionHasItsEffectOnceHoweverOftenItArrives() {
        var effect = new StatusEffect(
                UUID.randomUUID().toString(),
                country,
                Status.INACTIVE,
                Ground.PROCESS,
                LocalDate.of(2017, 6, 29),
                LocalDate.of(2017, 6, 28),
                "2017-06-28-3");

        effects.apply(effect);
        effects.apply(effect);

        assertThat(register.history(country).orElseThrow().entries())
                .filteredOn(entry -> entry.to() == Status.INACTIVE)
                .singleElement()
                .satisfies(entry -> {
                    assertThat(entry.reference()).isEqualTo("resolution:2017-06-28-3");
                    assertThat(entry.effective()).isEqualTo(EffectiveDate.on(LocalDate.of(2017, 6, 29)));
                });
    }

    @Test
    void flagsKeepTheirHistoryThroughTheDatabase() {
        procedure.enter(country, raise("2016-04-01"), Basis.of("test:1"));
        procedure.enter(country, lower("2016-06-01"), Basis.of("test:1"));
        procedure.enter(country, raise("2016-08-01"), Basis.of("test:1"));

        assertThat(register.standingOn(country, LocalDate.of(2016, 5, 1)).has(CONTRARY_1))
                .isTrue();
        assertThat(register.standingOn(country, LocalDate.of(2016, 7, 1)).has(CONTRARY_1))
                .isFalse();
        assertThat(register.standingOn(country, LocalDate.of(2016, 9, 1)).has(CONTRARY_1))
                .isTrue();
    }

    @Test
    void aDecisionOnAnOutdatedStandingIsRefused() {
        var version = participants.findByIso3(country).orElseThrow().version();
        procedure.enter(country, raise("2016-04-01"), Basis.of("test:1"));

        assertThatThrownBy(() -> procedure.enterOn(version, country, lower("2016-05-01"), Basis.of("test:1")))
                .isInstanceOf(RuleViolation.class)
                .hasMessageContaining("has changed");
    }

    @Test
    void onlyAUnMemberIsAdmittedAndNobodyForTomorrow() {
        assertThatThrownBy(() -> procedure.admit("XKX", MARCH, "admission:3"))
                .isInstanceOf(RuleViolation.class)
                .hasMessageContaining("United Nations");
        assertThatThrownBy(() -> procedure.withdraw(country, LocalDate.of(2999, 1, 1), "withdrawal:3"))
                .isInstanceOf(RuleViolation.class)
                .hasMessageContaining("day has come");
        assertThat(register.isUnMember("XKX")).isFalse();
        assertThat(register.isUnMember("MAR")).isTrue();
    }

    @Test
    void theDatabaseRefusesASecondOpenPeriod() {
        assertRefused("insert into membership_period (participant, number) values (?, 2)", "one_open_period");
    }

    @Test
    void theDatabaseRefusesAStatusThatOverlapsAnother() {
        assertRefused(status(1, "null", "null", "ACTIVE", "2016-04-01"), "status_step_once");
    }

    @Test
    void theDatabaseRefusesAStatusThatFollowsNothing() {
        assertRefused(status(3, "'DEVELOPING'", "'2016-03-01'", "ACTIVE", "2016-04-01"), "status_follows");
        assertRefused(status(2, "'SUSPENDED'", "'2016-03-01'", "ACTIVE", "2016-04-01"), "status_follows");
        assertRefused(status(2, "null", "null", "ACTIVE", "2016-04-01"), "check");
    }

    @Test
    void theDatabaseRefusesAStatusBeforeTheOneBeforeIt() {
        assertRefused(status(2, "'DEVELOPING'", "'2016-03-01'", "ACTIVE", "2016-02-28"), "check");
    }

    @Test
    void theHistoryIsNeverChanged() {
        assertRefused("update standing_entry set latest = latest + 1 where participant = ?", "never changed");
        assertRefused("delete from standing_entry where participant = ?", "never changed");
    }

    private static String status(int step, String from, String fromEarliest, String to, String day) {
        return """
                insert into standing_entry (id, participant, kind, earliest, latest, period, step, from_status,
                    from_earliest, to_status, ground, reference, recorded_at)
                values (gen_random_uuid(), ?, 'STATUS', '%s', '%s', 1, %d, %s, %s, '%s', 'FIRST_PLAN', 'test:1', now())
                """.formatted(day, day, step, from, fromEarliest, to);
    }

    private void assertRefused(String sql, String because) {
        assertThatThrownBy(() -> db.sql(sql).param(participant).update()).hasStackTraceContaining(because);
    }

    private static Change raise(String day) {
        return new Change.RaiseFlag(CONTRARY_1, Government.on(day));
    }

    private static Change lower(String day) {
        return new Change.LowerFlag(CONTRARY_1, Government.on(day));
    }
}
