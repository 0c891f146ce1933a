package org.hemicycle.membership.standing.imports;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hemicycle.membership.standing.imports.ImportReport.Outcome.ENTERED;
import static org.hemicycle.membership.standing.imports.ImportReport.Outcome.LATER;
import static org.hemicycle.membership.standing.imports.ImportReport.Outcome.NOTHING;
import static org.hemicycle.membership.standing.imports.ImportReport.Outcome.REFUSED;
import static org.hemicycle.membership.standing.imports.ImportReport.Outcome.UNCHANGED;

import java.io.IOException;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import org.hemicycle.membership.standing.EffectiveDate;
import org.hemicycle.membership.standing.Entry;
import org.hemicycle.membership.standing.Ground;
import org.hemicycle.membership.standing.Roll.Voter;
import org.hemicycle.membership.standing.Standing;
import org.hemicycle.membership.standing.StandingRegister;
import org.hemicycle.membership.standing.Status;
import org.hemicycle.platform.test.WithPostgres;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.core.io.ClassPathResource;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The whole real list, 93 lines, with what is known of the cases from their public sources. */
@SpringBootTest(properties = {"spring.config.name=membership", "test.context=import"})
@WithPostgres
class MembershipEventsImportIT {

    private static final String HEADER = "country,iso3,event,date,date_precision,vote,detail,source,confidence\n";

    @Autowired
    MembershipEventsImport events;

    @Autowired
    StandingRegister register;

    @Autowired
    JdbcClient db;

    @BeforeEach
    void theListIsEntered() throws IOException {
        events.run(realList(), null);
    }

    @Test
    void takesEveryLineAndRunningItAgainChangesNothing() throws IOException {
        var before = counts();

        var again = events.run(realList(), null);

        assertThat(again.refused()).isEmpty();
        assertThat(again.counts())
                .containsAllEntriesOf(Map.of(ENTERED, 0, UNCHANGED, 89, NOTHING, 4, LATER, 0, REFUSED, 0));
        assertThat(counts()).isEqualTo(before);
    }

    @ParameterizedTest(name = "{0} on {1}: {2}")
    @CsvSource({
        "AZE, 2016-05-03, DEVELOPING",
        "AZE, 2016-05-04, INACTIVE",
        "AZE, 2023-08-16, INACTIVE",
        "AZE, 2023-08-17, REMOVED",
        "TUR, 2016-09-21, INACTIVE",
        "TUR, 2017-09-21, REMOVED",
        "MNE, 2017-06-29, INACTIVE",
        "MNE, 2018-11-19, INACTIVE",
        "MNE, 2018-11-20, ACTIVE",
        "HUN, 2016-12-06, WITHDRAWN",
        "GEO, 2024-10-14, SUSPENDED",
        "GEO, 2026-04-13, REMOVED",
        "USA, 2026-01-14, ACTIVE",
        "USA, 2026-01-15, WITHDRAWN",
        "TZA, 2017-06-29, WITHDRAWN",
        "MAR, 2018-04-26, DEVELOPING",
        "BRA, 2011-09-20, ACTIVE",
    })
    void answersForAnyPastDay(String country, LocalDate day, Status status) {
        assertThat(register.statusOn(country, day)).contains(status);
    }

    @Test
    void whoNeverAppearsIsNoParticipant() {
        assertThat(register.statusOn("BEL", LocalDate.of(2016, 12, 7))).isEmpty();
        assertThat(register.participant("BEL", LocalDate.of(2016, 12, 7))).isEmpty();
        assertThat(register.statusOn("MAR", LocalDate.of(2018, 4, 25))).isEmpty();
    }

    @Test // Azerbaijan: values track although it was called inactive; Turkey and Montenegro: process track
    void theGroundIsKeptApartFromTheStatus() {
        assertThat(register.standingOn("AZE", LocalDate.of(2017, 1, 1)).ground())
                .isEqualTo(Ground.VALUES);
        assertThat(register.standingOn("TUR", LocalDate.of(2017, 1, 1)).ground())
                .isEqualTo(Ground.PROCESS);
        assertThat(register.standingOn("MNE", LocalDate.of(2018, 1, 1)).ground())
                .isEqualTo(Ground.PROCESS);
    }

    @Test // letter of 13 April 2013 (SAHA), communication of 17 May 2013 (foi-privacy)
    void aDateInConflictIsAnIntervalWithBothSources() {
        var inBetween = register.standingOn("RUS", LocalDate.of(2013, 5, 1));

        assertThat(inBetween.certain()).isFalse();
        assertThat(inBetween.possible()).containsExactly("DEVELOPING", "ACTIVE", "WITHDRAWN");
        assertThat(register.standingOn("RUS", LocalDate.of(2013, 5, 17)).possible())
                .containsExactly("WITHDRAWN");
        assertThat(register.history("RUS").orElseThrow().entries())
                .filteredOn(entry -> entry.to() == Status.WITHDRAWN)
                .singleElement()
                .extracting(Entry::sources)
                .asInstanceOf(org.assertj.core.api.InstanceOfAssertFactories.LIST)
                .hasSize(2);
    }

    @Test
    void aBeginningNobodyDatedIsPresumedAndSaysSo() {
        var italy = register.standingOn("ITA", LocalDate.of(2013, 1, 1));

        assertThat(italy.possible()).containsExactly("NONE", "DEVELOPING", "ACTIVE");
        assertThat(italy.ground()).isEqualTo(Ground.PRESUMED);
        assertThat(italy.memberSince())
                .isEqualTo(new EffectiveDate(LocalDate.of(2011, 9, 20), LocalDate.of(2014, 11, 30)));
    }

    @Test // T-M1: a vote by Azerbaijan in the election of March 2017 is refused
    void theRollOfMarch2017IsWithoutWhoWasInactiveOrGone() {
        var roll = register.rollOn(LocalDate.of(2017, 2, 22));

        assertThat(roll.voters()).extracting(Voter::iso3).contains("BRA", "DEU", "MNE");
        assertThat(roll.voters()).extracting(Voter::iso3).doesNotContain("AZE", "TUR", "HUN", "RUS", "MAR");
        assertThat(roll.uncertain())
                .extracting(Voter::iso3)
                .contains("TZA", "SLV", "LUX")
                .doesNotContain("AZE");
        assertThat(roll.ruleSet()).isEqualTo("STANDING-2011");
    }

    @Test
    void aRequestByWhoIsNoUnMemberIsRememberedAndMakesNoMember() {
        assertThat(register.statusOn("XKX", LocalDate.of(2023, 1, 1))).isEmpty();
        assertThat(register.history("XKX").orElseThrow().entries())
                .singleElement()
                .extracting(Entry::code)
                .isEqualTo("MEMBERSHIP_REQUEST");
    }

    @Test
    void aRefusedLineLeavesNoTraceAndHoldsUpNoOther() {
        var participants = count("participant");
        var entries = count("standing_entry");
        var facts = count("ledger");
        var csv = HEADER
                + "Hungary,HUN,INACTIVE,2018-01-01,day,,,a source,CONFIRMED\n"
                + "Kosovo,XKX,JOINED,2023-01-01,day,,,a source,CONFIRMED\n"
                + "Belgium,BEL,REMOVED,2019-01-01,day,,,a source,CONFIRMED\n"
                + "Brazil,BRA,FOUNDED,2011-09-20,day,,another detail,OGP FAQ / handwiki,CONFIRMED\n"
                + "Russia,RUS,WITHDRAWN_VOLUNTARY,2013-04-20,day,,,a third source,CONFLICT\n"
                + "Malta,MLT,RECOMMITMENT_LETTER,2024-03,month,,,a source,CONFIRMED\n"
                + "Ghana,GHA,JOINED,2999,year,,,a source,CONFIRMED\n";

        var report = events.run(csv.getBytes(UTF_8), null);

        assertThat(report.items())
                .extracting(ImportReport.Item::outcome)
                .containsExactly(REFUSED, REFUSED, REFUSED, REFUSED, REFUSED, ENTERED, REFUSED);
        assertThat(report.refused())
                .extracting(ImportReport.Item::sentence)
                .satisfiesExactly(
                        hungary -> assertThat(hungary).contains("Only a participating government"),
                        kosovo -> assertThat(kosovo).contains("United Nations"),
                        belgium -> assertThat(belgium).contains("from DEVELOPING to REMOVED"),
                        brazil -> assertThat(brazil).contains("differs"),
                        russia -> assertThat(russia).contains("Only a participating government"),
                        ghana -> assertThat(ghana).contains("once its day has come"));
        assertThat(count("participant")).isEqualTo(participants);
        assertThat(count("standing_entry")).isEqualTo(entries + 1);
        assertThat(count("ledger")).isEqualTo(facts + 1);
    }

    @Test // code 0 = inactive or left, 1 = developing, 2-4 = first to third plan (metadata of the file)
    void agreesWithTheStatusTableOf7December2016OnEveryCountryBothKnow() throws IOException {
        var table = StatusTable.of7December2016();

        assertThat(table).hasSize(68);
        assertThat(table).allSatisfy((country, code) -> {
            var possible = register.standingOn(country, StatusTable.DAY).possible();
            assertThat(possible.equals(List.of(Standing.NONE)) || StatusTable.agrees(code, possible))
                    .as("%s: %s against %s", country, code, possible)
                    .isTrue();
        });
    }

    @Test
    void differsFromTheStatusTableOf7December2016InWhomItKnows() throws IOException {
        var table = StatusTable.of7December2016();
        var onlyInTable = new TreeMap<>(table);
        onlyInTable
                .keySet()
                .removeIf(country ->
                        register.participant(country, StatusTable.DAY).isPresent());
        var onlyInList = new TreeSet<>(register.membersOn(StatusTable.DAY));
        onlyInList.removeAll(table.keySet());

        // an eligible non-member, never a member: code 0 means "never joined" here and "inactive or left" elsewhere
        assertThat(onlyInTable).containsEntry("BEL", "0");
        // members of whom the list has no event: an administrator enters them
        onlyInTable.remove("BEL");
        assertThat(onlyInTable).hasSize(22).doesNotContainValue("0").doesNotContainValue("1");
        // joined in 2016 after the table's source was last changed; Papua New Guinea is missing there although a member
        assertThat(onlyInList).containsExactly("NGA", "PAK", "PNG");
    }

    @Test
    void everyFactIsMarkedWithTheFileItCameFrom() {
        assertThat(db.sql("select count(*) from public_log where data not like '%\"basis\":\"import:%'")
                        .query(Integer.class)
                        .single())
                .isZero();
        assertThat(count("public_log")).isPositive();
    }

    private Map<String, Integer> counts() {
        var counts = new TreeMap<String, Integer>();
        for (var table : new String[] {"participant", "standing_entry", "standing_source", "ledger", "public_log"}) {
            counts.put(table, count(table));
        }
        return counts;
    }

    private int count(String table) {
        return db.sql("select count(*) from " + table).query(Integer.class).single();
    }

    private static byte[] realList() throws IOException {
        return new ClassPathResource(DemoMembership.FILE).getContentAsByteArray();
    }
}
