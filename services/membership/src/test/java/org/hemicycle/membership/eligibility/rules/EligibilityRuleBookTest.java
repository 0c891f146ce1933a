package org.hemicycle.membership.eligibility.rules;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.hemicycle.platform.rule.RuleViolation;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.core.io.ClassPathResource;

class EligibilityRuleBookTest {

    private static final EligibilityRuleBook BOOK = RuleBooks.shipped();

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource({
        "2011-09-20, ELIG-2011",
        "2014-12-21, ELIG-2011",
        "2014-12-22, ELIG-2014",
        "2017-09-19, ELIG-2014",
        "2017-09-20, ELIG-2017",
        "2022-12-31, ELIG-2017",
        "2023-01-01, ELIG-2023",
        "2099-01-01, ELIG-2023"
    })
    void aDayHasOneRuleSet(LocalDate day, String set) {
        assertThat(BOOK.inForceOn(day).id()).isEqualTo(set);
    }

    @Test
    void noRulesBeforeThePartnershipBegan() {
        assertThatExceptionOfType(RuleViolation.class)
                .isThrownBy(() -> BOOK.inForceOn(LocalDate.of(2011, 9, 19)))
                .satisfies(violation -> assertThat(violation.rule()).isEqualTo(EligibilityRule.RULES_IN_FORCE));
    }

    @Test
    void onlyTheAssetTableWasRedrawnIn2014() {
        var before = BOOK.withId("ELIG-2011");
        for (var later : List.of("ELIG-2014", "ELIG-2017", "ELIG-2023")) {
            assertThat(BOOK.withId(later).tables()).satisfies(tables -> {
                assertThat(tables.get(Area.ASSET_DISCLOSURE)).isNotEqualTo(before.table(Area.ASSET_DISCLOSURE));
                assertThat(tables).containsEntry(Area.FISCAL_TRANSPARENCY, before.table(Area.FISCAL_TRANSPARENCY));
                assertThat(tables).containsEntry(Area.ACCESS_TO_INFORMATION, before.table(Area.ACCESS_TO_INFORMATION));
                assertThat(tables).containsEntry(Area.CITIZEN_ENGAGEMENT, before.table(Area.CITIZEN_ENGAGEMENT));
            });
        }
    }

    @Test
    void theValuesCheckStartsIn2017() {
        assertThat(BOOK.withId("ELIG-2011").valuesCheck()).isNull();
        assertThat(BOOK.withId("ELIG-2014").valuesCheck()).isNull();
        assertThat(BOOK.withId("ELIG-2017").valuesCheck())
                .isNotNull()
                .isEqualTo(BOOK.withId("ELIG-2023").valuesCheck());
    }

    @Test
    void onlyAConfirmedValueIsCited() {
        var set = BOOK.withId("ELIG-2017");
        var values = Objects.requireNonNull(set.valuesCheck());

        assertThat(set.minimumAreas().clause()).isEqualTo("house-rule:eligibility.minimum-areas");
        assertThat(values.threshold().clause()).isEqualTo("house-rule:eligibility.values-check.threshold");
        assertThat(BOOK.withId("ELIG-2023").minimumAreas().clause()).contains("opengovpartnership.org/eligibility");
    }

    @Test
    void refusesABookWithAGap() {
        var first = BOOK.withId("ELIG-2011");
        var third = BOOK.withId("ELIG-2017");

        assertThatIllegalArgumentException()
                .isThrownBy(() -> new EligibilityRuleBook(List.of(third, first)))
                .withMessageContaining("ELIG-2017 does not follow on ELIG-2011");
    }

    @Test
    void refusesAValueItDoesNotKnowAndMissesOneThatIsNotThere() throws IOException {
        var shipped =
                new ClassPathResource(EligibilityRulesConfiguration.FILE).getContentAsString(StandardCharsets.UTF_8);

        assertThatExceptionOfType(RuntimeException.class)
                .isThrownBy(() -> read(shipped + "    passRate: 75\n"))
                .withMessageContaining("passRate");
        assertThatExceptionOfType(RuntimeException.class)
                .isThrownBy(() -> read(shipped.replace("    validTo: \"2014-12-21\"\n", "")))
                .withMessageContaining("validTo");
        assertThatExceptionOfType(RuntimeException.class)
                .isThrownBy(() -> read(shipped.replace("- id: VALUES-2017", "- id: VALUES-2071")));
    }

    @Test
    void refusesAnHeirOfASetThatIsNotAboveIt() {
        var yaml = """
                valuesChecks: []
                ruleSets:
                  - id: X
                    inherits: Y
                """;

        assertThatIllegalArgumentException()
                .isThrownBy(() -> read(yaml))
                .withMessage("X inherits from Y, which is not above it");
    }

    private static EligibilityRuleBook read(String yaml) throws IOException {
        return EligibilityRulesFile.read(new ByteArrayInputStream(yaml.getBytes(StandardCharsets.UTF_8)));
    }
}
