package org.hemicycle.elections.seat;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.time.LocalDate;
import org.hemicycle.elections.rules.Region;
import org.hemicycle.elections.seat.Rotation.OpenSeat;
import org.hemicycle.elections.seat.Rotation.RegionNeed;
import org.hemicycle.platform.test.WithPostgres;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.test.context.ActiveProfiles;

/** What is published of the committee, asked for by date; the term limits of the worked example T-E10. */
@SpringBootTest(properties = "spring.config.name=elections")
@ActiveProfiles("demo")
@WithPostgres
class PublishedCommitteeIT {

    @Autowired
    Committee committee;

    @Autowired
    Rotations rotations;

    @Autowired
    Regions regions;

    /**
     * T-E10, as of the rotations of 2019 to 2025 (OGP, Steering Committee composition 2020; call of 2025). That a term
     * is on record already does not count for itself.
     */
    @ParameterizedTest(name = "{0} from October {1}: term {2}, {3}")
    @CsvSource({
        "GEO, 2019, 2, true",
        "GEO, 2022, 3, false",
        "IDN, 2019, 1, true",
        "IDN, 2022, 2, true",
        "IDN, 2025, 3, false",
        "ZAF, 2017, 2, true",
        "ZAF, 2020, 3, false",
        "CHL, 2022, 1, true"
    })
    void termsInARowAreCountedAsPublished(String country, int year, int term, boolean may) {
        assertThat(rotations.next(country, year))
                .extracting(OpenSeat::nextTerm, OpenSeat::mayServeAgain)
                .containsExactly(term, may);
    }

    /** OGP, Steering Committee composition (2020): eleven governments, Europe 4, Asia-Pacific 3, Americas 2, Africa 2. */
    @Test
    void inOctober2019ElevenGovernmentsOfFourRegionsSit() {
        var seated = committee.on(LocalDate.of(2019, 10, 1));

        assertThat(seated.members())
                .filteredOn(member -> member.constituency() == Constituency.GOVERNMENT)
                .extracting(SittingMember::holder)
                .containsExactlyInAnyOrder("FRA", "DEU", "ITA", "ROU", "GEO", "IDN", "KOR", "ARG", "CAN", "NGA", "ZAF");
        assertThat(seated.members())
                .filteredOn(member -> member.constituency() == Constituency.GOVERNMENT)
                .extracting(member -> regions.of(member.holder(), seated.on()).orElseThrow())
                .containsExactlyInAnyOrder(
                        Region.AFRICA,
                        Region.AFRICA,
                        Region.AMERICAS,
                        Region.AMERICAS,
                        Region.ASIA_PACIFIC,
                        Region.ASIA_PACIFIC,
                        Region.ASIA_PACIFIC,
                        Region.EUROPE,
                        Region.EUROPE,
                        Region.EUROPE,
                        Region.EUROPE);
    }

    @Test
    void whatIsNotOnRecordIsOpenAndSaidToBe() {
        var seated = committee.on(LocalDate.of(2016, 5, 4));

        assertThat(seated.complete()).isFalse();
        assertThat(seated.halves()).extracting(Composition.Half::seats).containsExactly(11, 11);
        assertThat(seated.halves().getLast().open()).hasSize(11).contains("civil-society-11");
    }

    /** The three seats of 2019: Georgia's, and two that were vacant on record; four Europeans at most, three continue. */
    @Test
    void aRotationIsTestedOnTheWholeCommittee() {
        var rotation = rotations.of(2019);

        assertThat(rotation.open())
                .filteredOn(seat -> seat.constituency() == Constituency.GOVERNMENT)
                .hasSize(3);
        assertThat(rotation.regions())
                .extracting(RegionNeed::region, RegionNeed::continuing, RegionNeed::atLeast, RegionNeed::atMost)
                .containsExactly(
                        tuple(Region.AFRICA, 2, 0, 2),
                        tuple(Region.AMERICAS, 2, 0, 2),
                        tuple(Region.ASIA_PACIFIC, 1, 0, 3),
                        tuple(Region.EUROPE, 3, 0, 1));
        assertThat(rotation.feasible()).isTrue();
    }

    /** Eight and nine at the start, nine each until 2014. */
    @ParameterizedTest
    @CsvSource({"2011-10-01, 8, 9", "2013-10-01, 9, 9", "2014-10-01, 11, 11"})
    void theCommitteeHadOtherSizesBefore(LocalDate day, int governments, int civilSociety) {
        assertThat(committee.on(day).halves())
                .extracting(Composition.Half::seats)
                .containsExactly(governments, civilSociety);
    }

    /** SEED4: France is chosen for one year from autumn 2016, second to South Africa before. */
    @Test
    void southAfricaLedAndFranceWasIncomingIn2016() {
        assertThat(committee.on(LocalDate.of(2016, 5, 4)).coChairs())
                .filteredOn(chair -> chair.constituency() == Constituency.GOVERNMENT)
                .extracting(Composition.Chair::holder, Composition.Chair::role)
                .containsExactly(tuple("ZAF", "LEAD"), tuple("FRA", "INCOMING"));
    }

    /** OGP, 2021 Steering Committee elections: extended by resolution of 1 October 2020 to the end of 2021. */
    @Test
    void koreasTermWasExtendedByResolution() {
        assertThat(committee.on(LocalDate.of(2021, 11, 1)).holder("KOR")).hasValueSatisfying(korea -> {
            assertThat(korea.lastDay()).isEqualTo(LocalDate.of(2021, 12, 31));
            assertThat(korea.extendedBy()).isEqualTo("resolution:2020-10-01");
        });
    }

    @Test
    void theNextRotationNamesWhoLeavesAndWhoMayStandAgain() {
        var rotation = rotations.of(2022);

        assertThat(rotation.open())
                .filteredOn(seat -> seat.holder() != null)
                .extracting(OpenSeat::holder, OpenSeat::mayServeAgain)
                .contains(tuple("GEO", false));
        assertThat(rotation.setBySecretariat()).contains("committee.region.at-most");
    }
}
