package org.hemicycle.elections.earlier;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.hemicycle.elections.earlier.EarlierElection.Line;
import org.hemicycle.tally.seats.Outcome;
import org.junit.jupiter.api.Test;
import org.springframework.core.io.ClassPathResource;

class EarlierElectionsTest {

    private final List<EarlierElection> all =
            new EarlierElections(new ClassPathResource("reference/earlier-elections.json"), "").all();

    @Test // the page of 2019 says 288 for Germany; its own rank counts give 228
    void showTheMisprintOf2019() {
        var election = of(2019);

        assertThat(election.lines())
                .filteredOn(Line::misprinted)
                .singleElement()
                .satisfies(line -> assertThat(List.of(line.country(), line.published(), line.counted()))
                        .isEqualTo(List.of("DEU", 288, 228)));
        assertThat(election.control()).isEqualTo(new EarlierElection.Sum(885, 825, 825));
        assertThat(elected(election)).containsExactly("DEU", "GEO", "IDN");
    }

    @Test
    void agreeWithWhatWasPublishedOf2022() {
        assertThat(of(2022).lines()).noneMatch(Line::misprinted);
        assertThat(elected(of(2022))).containsExactly("DEU", "CHL", "IDN");
    }

    @Test // Africa had no seat left: South Africa before Argentina
    void keepTheFloorOf2017() {
        assertThat(elected(of(2017))).containsExactly("CAN", "ITA", "KOR", "ZAF");
        assertThat(of(2017).lines())
                .filteredOn(line -> line.outcome() == Outcome.PASSED_OVER_FLOOR)
                .extracting(Line::country)
                .containsExactly("ARG");
        assertThat(of(2017).control().expected()).isNull();
    }

    @Test
    void areNoneBeforeTheyWereHeldOrWithoutAFile() {
        assertThat(new EarlierElections(new ClassPathResource("reference/earlier-elections.json"), "2016-11-30").all())
                .isEmpty();
        assertThat(new EarlierElections(null, "").all()).isEmpty();
    }

    private EarlierElection of(int year) {
        return all.stream().filter(each -> each.year() == year).findFirst().orElseThrow();
    }

    private static List<String> elected(EarlierElection election) {
        return election.lines().stream()
                .filter(line -> line.outcome() == Outcome.ELECTED)
                .map(Line::country)
                .toList();
    }
}
