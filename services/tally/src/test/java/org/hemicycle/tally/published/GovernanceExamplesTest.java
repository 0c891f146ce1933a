package org.hemicycle.tally.published;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.hemicycle.tally.Given;
import org.hemicycle.tally.count.Method;
import org.hemicycle.tally.count.Result;
import org.hemicycle.tally.count.Rules;
import org.hemicycle.tally.count.RulesDocument;
import org.hemicycle.tally.count.Tally;
import org.hemicycle.tally.json.JsonText;
import org.hemicycle.tally.number.Fraction;
import org.hemicycle.tally.read.VotesFile;
import org.hemicycle.tally.roll.Roll;
import org.hemicycle.tally.roll.RollEntry;
import org.hemicycle.tally.seats.Acclamation;
import org.hemicycle.tally.seats.Decided;
import org.hemicycle.tally.seats.Outcome;
import org.hemicycle.tally.term.Term;
import org.hemicycle.tally.term.TermLimit;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** The worked examples of elections in the rule book, with the results that were published or that the rules give. */
class GovernanceExamplesTest {

    @Test
    @DisplayName("T-E1: 2017, the floor seats South Africa before Argentina")
    void te1TheFloorSeatsTheFifth() {
        var result = count(4, "2017-points.csv", "2017-rules.json");

        assertThat(result.seating().elected()).containsExactly("Canada", "Italy", "Korea", "South Africa");
        assertThat(outcome(result, "Argentina")).isEqualTo(Outcome.PASSED_OVER_FLOOR);
        assertThat(line(result, "Argentina"))
                .isEqualTo(
                        "Argentina, 466 points: PASSED_OVER_FLOOR (0 seats would be left, and Africa still lacks 1).");
        assertThat(outcome(result, "Paraguay")).isEqualTo(Outcome.NOT_ELECTED);
        assertThat(result.seating().deviations()).isEmpty();
    }

    @Test
    @DisplayName("T-E2: 2022, one point at the cut")
    void te2OnePointDecides() {
        var result = count(3, "2022-ranks.csv", null);

        assertThat(totals(result))
                .isEqualTo(Map.of("Chile", 156L, "Côte d'Ivoire", 103L, "Germany", 177L, "Indonesia", 104L));
        assertThat(result.counted().ballots().cast()).isEqualTo(54);
        assertThat(result.counted().control().counted()).isEqualTo(Fraction.of(540));
        assertThat(result.counted().control().holds()).isTrue();
        assertThat(result.seating().elected()).containsExactly("Germany", "Chile", "Indonesia");
        assertThat(result.margin()).contains(Fraction.of(1));
    }

    @Test
    @DisplayName("T-E3: 2019, Germany has 228 points and not the published 288")
    void te3TheMisprintIsFound() {
        var result = count(3, "2019-ranks.csv", null);

        assertThat(totals(result))
                .isEqualTo(Map.of("Armenia", 123L, "Georgia", 191L, "Germany", 228L, "Indonesia", 146L, "Kenya", 137L));
        assertThat(result.counted().ballots().cast()).isEqualTo(55);
        assertThat(result.counted().control().counted()).isEqualTo(Fraction.of(825));
        assertThat(result.seating().elected()).containsExactly("Germany", "Georgia", "Indonesia");
    }

    @Test
    @DisplayName("T-E6: 2018 and 2024, as many candidates as seats: acclaimed by an endorsement")
    void te6AsManyCandidatesAsSeatsAreAcclaimed() {
        assertThat(Acclamation.of(List.of("A", "B", "C", "D"), 4, "GL 2018").elected())
                .hasSize(4);
        assertThat(Acclamation.isPossible(5, 5)).isTrue();
        assertThat(Acclamation.isPossible(6, 5)).isFalse();
        assertThat(Acclamation.isPossible(0, 5)).isFalse();
        assertThatThrownBy(() -> Acclamation.of(List.of("A", "B"), 1, "GL")).hasMessageContaining("need a ballot");
        assertThatThrownBy(() -> Acclamation.of(List.of("A"), 1, " ")).hasMessageContaining("endorsement");
    }

    @Test
    @DisplayName("T-E7: 2015, a tie for second place with three seats needs no tie-break")
    void te7ATieAwayFromTheCutIsLeft() {
        var votes = Given.ballots(
                "Chile Indonesia Romania SierraLeone Tunisia",
                "1 Chile>Indonesia>Romania>Tunisia>SierraLeone",
                "1 Chile>Romania>Indonesia>Tunisia>SierraLeone");

        var result = new Tally(Method.BORDA, 3, Rules.none()).count(votes, List.of());

        assertThat(Given.shown(result.counted().ranking().groups(), result.candidates()))
                .isEqualTo("Chile Indonesia=Romania Tunisia SierraLeone");
        assertThat(result.seating().elected()).containsExactly("Chile", "Indonesia", "Romania");
        assertThat(result.trace()).noneMatch(line -> line.startsWith("Tie"));
    }

    @Test
    @DisplayName("T-E8: a full region excludes its second candidate")
    void te8ACeilingExcludes() {
        var result = count(2, "ceiling-points.csv", "ceiling-rules.json");

        assertThat(result.seating().elected()).containsExactly("A", "C");
        assertThat(outcome(result, "B")).isEqualTo(Outcome.EXCLUDED_BY_CEILING);
        assertThat(line(result, "B")).contains("Europe has 4 members already and may have 4");
    }

    @Test
    @DisplayName("T-E9: a floor that nobody can fill is reported and reserves nothing")
    void te9AFloorNobodyCanFillIsADeviation() {
        var result = count(2, "floor-points.csv", "floor-rules.json");

        assertThat(result.seating().elected()).containsExactly("A", "B");
        assertThat(result.seating().deviations()).containsExactly("FLOOR_UNMET(Africa)");
    }

    @Test
    @DisplayName("T-E10: term limits on 1 October 2019 and 2020")
    void te10TermLimits() {
        var limit = TermLimit.usual();
        var georgia = List.of(new Term(2014, 2016, false), Term.full(2016));
        var indonesia = List.of(Term.full(2011), new Term(2014, 2018, true));
        var southAfrica = List.of(new Term(2011, 2017, true), Term.full(2017));

        assertThat(limit.number(georgia, 2019)).isEqualTo(2);
        assertThat(limit.allows(and(georgia, 2019), 2022)).isFalse();
        assertThat(limit.number(indonesia, 2019)).isEqualTo(1);
        assertThat(limit.number(and(indonesia, 2019), 2022)).isEqualTo(2);
        assertThat(limit.allows(and(and(indonesia, 2019), 2022), 2025)).isFalse();
        assertThat(limit.allows(southAfrica, 2020)).isFalse();
    }

    @Test
    @DisplayName("T-M1: Azerbaijan, inactive, may not vote in March 2017")
    void tm1AnInactiveMemberMayNotVote() {
        var roll = new Roll(List.of(
                new RollEntry("FRA", true, "active"), new RollEntry("AZE", false, "inactive since 4 May 2016")));

        assertThat(roll.mayVote("AZE")).isEqualTo(new RollEntry("AZE", false, "inactive since 4 May 2016"));
        assertThat(roll.mayVote("FRA").eligible()).isTrue();
        assertThat(roll.mayVote("UTO").reason()).isEqualTo("not on the roll");
        assertThat(roll.size()).isEqualTo(1);
    }

    private static Result count(int seats, String votes, @Nullable String rules) {
        var reading = VotesFile.read(Given.file("published/ogp/" + votes), Optional.empty());
        var read = rules == null
                ? Rules.none()
                : RulesDocument.read(
                        JsonText.read(Given.file("published/ogp/" + rules)),
                        reading.votes().candidates());
        return new Tally(Method.BORDA, seats, read).count(reading.votes(), List.of());
    }

    private static Map<String, Long> totals(Result result) {
        var totals = new HashMap<String, Long>();
        result.candidates()
                .names()
                .forEach(name -> totals.put(name, result.total(name).numerator().longValueExact()));
        return totals;
    }

    private static Outcome outcome(Result result, String name) {
        return decided(result, name).outcome();
    }

    private static String line(Result result, String name) {
        return decided(result, name).line();
    }

    private static Decided decided(Result result, String name) {
        return result.seating().outcomes().stream()
                .filter(decided -> decided.candidate().equals(name))
                .findFirst()
                .orElseThrow();
    }

    private static List<Term> and(List<Term> served, int from) {
        var more = new ArrayList<>(served);
        more.add(Term.full(from));
        return more;
    }
}
