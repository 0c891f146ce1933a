package org.hemicycle.membership.standing.reference;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CountriesTest {

    private static final Countries COUNTRIES = Countries.shipped();

    @Test // un.org/en/about-us/member-states
    void knowsThe193MemberStatesOfTheUnitedNations() {
        assertThat(COUNTRIES.all()).filteredOn(Country::unMember).hasSize(193);
        assertThat(COUNTRIES.all())
                .filteredOn(country -> !country.unMember())
                .extracting(Country::iso3)
                .containsExactly("XKX");
    }

    @ParameterizedTest(name = "{0} on {1}: {2}, {3}")
    @CsvSource({
        "MKD, 2019-02-11, Macedonia, Macédoine",
        "MKD, 2019-02-12, North Macedonia, Macédoine du Nord",
        "TUR, 2017-09-21, Turkey, Turquie",
        "TUR, 2022-06-01, Türkiye, Türkiye",
        "SWZ, 2018-04-18, Swaziland, Swaziland",
        "SWZ, 2018-04-19, Eswatini, Eswatini",
        "CZE, 2016-07-04, Czech Republic, République tchèque",
        "CZE, 2016-07-05, Czechia, Tchéquie",
    })
    void callsACountryByItsNameOfTheDay(String iso3, LocalDate day, String english, String french) {
        var country = COUNTRIES.find(iso3).orElseThrow();

        assertThat(country.nameOn(day, "en")).isEqualTo(english);
        assertThat(country.nameOn(day, "fr")).isEqualTo(french);
    }

    @Test
    void everyCountryHasOneNamePerLanguageAndARegionOnAnyDaySince2014() {
        for (var day : new LocalDate[] {LocalDate.of(2014, 1, 1), LocalDate.of(2018, 7, 1), LocalDate.of(2026, 1, 1)}) {
            assertThat(COUNTRIES.all()).allSatisfy(country -> {
                assertThat(country.names()).filteredOn(name -> name.on(day)).hasSize(2);
                assertThat(country.regions())
                        .filteredOn(region -> region.on(day))
                        .hasSize(1);
            });
        }
    }

    @Test // OGP steering committee composition 2019-2022
    void theRegionIsWhatOgpSaysNotGeography() {
        var georgia = COUNTRIES.find("GEO").orElseThrow();

        assertThat(georgia.regionOn(LocalDate.of(2019, 10, 1))).get().satisfies(region -> {
            assertThat(region.region()).isEqualTo(Region.ASIA_PACIFIC);
            assertThat(region.evidence()).isEqualTo(Evidence.CONFIRMED);
        });
        assertThat(georgia.regionOn(LocalDate.of(2013, 12, 31))).isEmpty();
    }

    @Test
    void isFoundByAnyNameItEverHad() {
        assertThat(COUNTRIES.find("SWZ").orElseThrow().matches("swazi")).isTrue();
        assertThat(COUNTRIES.find("KGZ").orElseThrow().isCalled("Kyrgyz Republic"))
                .isTrue();
        assertThat(COUNTRIES.find("KGZ").orElseThrow().matches("kgz")).isTrue();
        assertThat(COUNTRIES.find("KGZ").orElseThrow().matches("Kenya")).isFalse();
    }
}
