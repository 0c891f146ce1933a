package org.hemicycle.membership.standing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.hemicycle.platform.rule.RuleViolation;
import org.hemicycle.platform.test.WithPostgres;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * Entries corrected later. Russia left in 2013: on 13 April (saha.org.za) or on 17 May (foi-privacy.blogspot.com); other
 * governments are invented.
 */
@SpringBootTest(properties = "spring.config.name=membership")
@WithPostgres
class CorrectionIT {

    private static final Basis BASIS = Basis.of("entry:1", "A source was found", "Letter of 17 May");

    @Autowired
    StandingProcedure procedure;

    @Autowired
    StandingRegister register;

    @Autowired
    StatusEventsDataset dataset;

    @Autowired
    JdbcClient db;

    @Test
    void thePastIsAnsweredByTheLatestVersionAndTheFirstStaysReadable() {
        procedure.admit("RUS", day("2012-04-17"), "test:member");
        procedure.withdraw("RUS", day("2013-04-13"), "test:letter");
        assertThat(register.statusOn("RUS", day("2013-05-01"))).contains(Status.WITHDRAWN);

        correct("RUS", last("RUS"), "2013-05-17", null);

        assertThat(register.statusOn("RUS", day("2013-05-01"))).contains(Status.DEVELOPING);
        assertThat(register.statusOn("RUS", day("2013-05-17"))).contains(Status.WITHDRAWN);
        var entry = entry("RUS", last("RUS"));
        assertThat(entry.effective()).isEqualTo(EffectiveDate.on(day("2013-05-17")));
        assertThat(entry.asEntered()).isEqualTo(EffectiveDate.on(day("2013-04-13")));
        assertThat(entry.ground()).isEqualTo(Ground.OWN_LETTER);
        assertThat(entry.corrections()).singleElement().satisfies(correction -> {
            assertThat(correction.version()).isEqualTo(2);
            assertThat(correction.reason()).isEqualTo(CorrectionReason.SOURCE_FOUND);
            assertThat(correction.document()).isEqualTo("Letter of 17 May");
        });
    }

    @Test
    void aCorrectionCanBeCorrectedAndIsToldToEverybody() {
        procedure.admit("AND", day("2014-01-01"), "test:member");

        correct("AND", last("AND"), "2014-02-01", null);
        correct("AND", last("AND"), "2014-03-01", Ground.ADHESION);

        assertThat(register.standingOn("AND", day("2014-03-01")).ground()).isEqualTo(Ground.ADHESION);
        assertThat(db.sql("select data from public_log where type = 'membership.standing-corrected.v1'"
                                + " and data like '%\"AND\"%' order by id")
                        .query(String.class)
                        .list())
                .hasSize(2)
                .satisfies(facts ->
                        assertThat(facts.getLast()).contains("\"version\":3").contains("\"ground\":\"ADHESION\""));
        var rows = new java.util.ArrayList<List<@Nullable Object>>();
        dataset.rows(rows::add);
        var first = entry("AND", last("AND")).id();
        assertThat(rows.stream().filter(row -> first.equals(row.getFirst())))
                .extracting(row -> row.get(1))
                .containsExactly(1, 2, 3);
    }

    @Test
    void whatIsRecordedStaysInItsOrder() {
        procedure.admit("MCO", day("2014-01-01"), "test:member");
        var joined = last("MCO");
        procedure.withdraw("MCO", day("2016-01-01"), "test:letter");

        refused(StandingRule.KEEPS_ITS_PLACE, () -> correct("MCO", joined, "2016-02-01", null));
        refused(StandingRule.KEEPS_ITS_PLACE, () -> correct("MCO", last("MCO"), "2013-12-31", null));
        refused(StandingRule.CORRECTS_SOMETHING, () -> correct("MCO", joined, "2014-01-01", null));
        refused(StandingRule.KNOWN_ENTRY, () -> correct("MCO", UUID.randomUUID(), "2014-02-01", null));
        refused(StandingRule.DAY_HAS_COME, () -> correct("MCO", last("MCO"), "2999-01-01", null));
        refused(StandingRule.GROUND_OF_STATUS, () -> correct("MCO", votes("MCO"), "2014-01-02", Ground.ADHESION));
    }

    @Test
    void aFlagsEntryIsCorrectedOnItsOwnTrack() {
        procedure.admit("SMR", day("2014-01-01"), "test:member");
        procedure.enter("SMR", new Change.RaiseFlag(Flag.LATE, on("2015-03-01")), Basis.of("test:flag"));
        var raised = entries("SMR").getLast().id();

        correct("SMR", raised, "2015-01-01", null);

        assertThat(register.standingOn("SMR", day("2015-02-01")).has(Flag.LATE)).isTrue();
    }

    private void correct(String country, UUID entry, String onDay, @Nullable Ground ground) {
        var change = new Change.Correct(entry, on(onDay), ground, CorrectionReason.SOURCE_FOUND);
        procedure.enter(country, change, BASIS);
    }

    private UUID last(String country) {
        return entries(country).stream()
                .filter(entry -> entry.kind() == EntryKind.STATUS)
                .toList()
                .getLast()
                .id();
    }

    private UUID votes(String country) {
        return entries(country).stream()
                .filter(entry -> entry.kind() == EntryKind.VOTING_RIGHTS)
                .findFirst()
                .orElseThrow()
                .id();
    }

    private Entry entry(String country, UUID id) {
        return entries(country).stream()
                .filter(entry -> entry.id().equals(id))
                .findFirst()
                .orElseThrow();
    }

    private List<Entry> entries(String country) {
        return register.history(country).orElseThrow().entries();
    }

    private static EffectiveDate on(String day) {
        return EffectiveDate.on(day(day));
    }

    private static LocalDate day(String text) {
        return LocalDate.parse(text);
    }

    private static void refused(StandingRule rule, ThrowingCallable act) {
        assertThatThrownBy(act)
                .isInstanceOfSatisfying(
                        RuleViolation.class,
                        refusal -> assertThat(refusal.rule()).isEqualTo(rule));
    }
}
