package org.hemicycle.membership.process;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.hemicycle.membership.eligibility.rules.Area;
import org.hemicycle.membership.eligibility.rules.EligibilityRuleBook;
import org.hemicycle.membership.eligibility.rules.EligibilityRules;
import org.hemicycle.membership.eligibility.rules.RawValue;
import org.hemicycle.membership.eligibility.rules.RuleBooks;
import org.hemicycle.membership.eligibility.rules.ScoringTable;
import org.hemicycle.membership.eligibility.rules.TableLayout;
import org.hemicycle.platform.rule.RuleViolation;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

class BpmnScoringTablesTest {

    private static final EligibilityRuleBook BOOK = RuleBooks.shipped();
    private static final BpmnScoringTables TABLES = new BpmnScoringTables();

    @ParameterizedTest(name = "{0}: {1} points")
    @CsvSource({
        "executiveBudgetProposal=true;auditReport=true, 4",
        "executiveBudgetProposal=true;auditReport=false, 2",
        "executiveBudgetProposal=false;auditReport=true, 2",
        "executiveBudgetProposal=false;auditReport=false, 0"
    })
    void eachBudgetDocumentGivesTwoPoints(String raw, int points) {
        assertThat(points(Area.FISCAL_TRANSPARENCY, "ELIG-2011", raw)).isEqualTo(points);
    }

    @ParameterizedTest(name = "{0}: {1} points")
    @CsvSource({
        "law=true;constitution=true;draftLaw=false, 4",
        "law=true;constitution=false;draftLaw=false, 4",
        "law=false;constitution=true;draftLaw=true, 3",
        "law=false;constitution=true;draftLaw=false, 3",
        "law=false;constitution=false;draftLaw=true, 1",
        "law=false;constitution=false;draftLaw=false, 0"
    })
    void theBestGroundForAccessCountsAndNothingIsAddedUp(String raw, int points) {
        assertThat(points(Area.ACCESS_TO_INFORMATION, "ELIG-2014", raw)).isEqualTo(points);
    }

    @ParameterizedTest(name = "{0}: {1} points")
    @CsvSource({
        "10, 4",
        "7.51, 4",
        "7.500000001, 4",
        "7.50, 3",
        "7.5, 3",
        "5.01, 3",
        "5.00, 2",
        "5, 2",
        "2.51, 2",
        "2.5, 0",
        "0, 0"
    })
    void aBandOfCivilLibertiesStartsAboveItsLimit(String score, int points) {
        assertThat(points(Area.CITIZEN_ENGAGEMENT, "ELIG-2014", "civilLiberties=" + score))
                .isEqualTo(points);
    }

    @ParameterizedTest(name = "{0}: {1} points")
    @CsvSource({
        "law=true;publicAccess=true, 4",
        "law=true;publicAccess=false, 2",
        "law=false;publicAccess=false, 0",
        "law=false;publicAccess=true, 0"
    })
    void since2014AnyPublicAccessGivesTwoMorePoints(String raw, int points) {
        assertThat(points(Area.ASSET_DISCLOSURE, "ELIG-2014", raw)).isEqualTo(points);
        assertThat(points(Area.ASSET_DISCLOSURE, "ELIG-2023", raw)).isEqualTo(points);
    }

    @ParameterizedTest(name = "tier {0}: {1} points")
    @CsvSource({"none, 0", "law, 2", "public, 4"})
    void before2014DisclosureWasScoredByTiers(String tier, int points) {
        assertThat(points(Area.ASSET_DISCLOSURE, "ELIG-2011", "disclosureTier=" + tier))
                .isEqualTo(points);
    }

    @ParameterizedTest(name = "{0} {1}")
    @MethodSource("everyTable")
    void aTableGivesPointsExactlyWhenTheUnknownCannotMatter(String set, Area area, ScoringTable table) {
        for (var facts : combinations(TABLES.layout(table), 0, new HashMap<>())) {
            var possible = new TreeSet<Integer>();
            completions(TABLES.layout(table), facts).forEach(known -> possible.add(pointsOf(table, known)));

            assertThat(pointsOf(table, facts))
                    .as("%s %s, possible %s", table.decision(), facts, possible)
                    .isEqualTo(possible.size() == 1 ? possible.first() : null);
        }
    }

    @ParameterizedTest(name = "{0} {1}")
    @MethodSource("everyTable")
    void aTableGivesZeroToFourPointsAndNamesTheRowsThatFit(String set, Area area, ScoringTable table) {
        for (var facts : completions(TABLES.layout(table), Map.of())) {
            var reading = TABLES.read(table, new RawValue(facts));

            assertThat(reading.points()).isBetween(0, Area.MOST_POINTS);
            assertThat(reading.rows()).isNotEmpty();
        }
    }

    @Test
    void refusesAFactTheTableDoesNotAskFor() {
        assertThatExceptionOfType(RuleViolation.class)
                .isThrownBy(() -> points(Area.FISCAL_TRANSPARENCY, "ELIG-2011", "citizensBudget=true"))
                .withMessageContaining("citizensBudget");
    }

    @ParameterizedTest
    @CsvSource({"10.01", "-1", "7.5e0", "seven", "NaN"})
    void refusesACivilLibertiesScoreThatIsNotBetweenZeroAndTen(String score) {
        assertThatExceptionOfType(RuleViolation.class)
                .isThrownBy(() -> points(Area.CITIZEN_ENGAGEMENT, "ELIG-2011", "civilLiberties=" + score));
    }

    private static @Nullable Integer points(Area area, String set, String raw) {
        return TABLES.read(BOOK.withId(set).table(area), RawValue.parse(raw)).points();
    }

    private static @Nullable Integer pointsOf(ScoringTable table, Map<String, String> facts) {
        return TABLES.read(table, new RawValue(facts)).points();
    }

    static Stream<Arguments> everyTable() {
        return BOOK.all().stream().flatMap(BpmnScoringTablesTest::tablesOf);
    }

    private static Stream<Arguments> tablesOf(EligibilityRules set) {
        return Stream.of(Area.values()).map(area -> Arguments.of(set.id(), area, set.table(area)));
    }

    /** Every combination of known values and unknowns. */
    private static List<Map<String, String>> combinations(TableLayout layout, int next, Map<String, String> chosen) {
        if (next == layout.facts().size()) {
            return List.of(Map.copyOf(chosen));
        }
        var fact = layout.facts().get(next);
        var all = new ArrayList<>(combinations(layout, next + 1, chosen));
        for (var value : values(fact)) {
            var more = new HashMap<>(chosen);
            more.put(fact.name(), value);
            all.addAll(combinations(layout, next + 1, more));
        }
        return all;
    }

    private static List<Map<String, String>> completions(TableLayout layout, Map<String, String> facts) {
        return combinations(layout, 0, new HashMap<>()).stream()
                .filter(known -> known.size() == layout.facts().size())
                .filter(known -> known.entrySet().containsAll(facts.entrySet()))
                .toList();
    }

    private static List<String> values(TableLayout.Fact fact) {
        return switch (fact.type()) {
            case "boolean" -> List.of("true", "false");
            case "number" -> hundredths();
            default -> List.of("none", "law", "public");
        };
    }

    /** 0.00 to 10.00 in hundredths: no gap between two bands. */
    private static List<String> hundredths() {
        return Stream.iterate(0, i -> i <= 1000, i -> i + 1)
                .map(i -> BigDecimal.valueOf(i, 2).toPlainString())
                .toList();
    }
}
