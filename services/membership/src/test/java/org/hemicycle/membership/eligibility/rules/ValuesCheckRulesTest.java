package org.hemicycle.membership.eligibility.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ValuesCheckRulesTest {

    private static final ValuesCheckRules RULES =
            Objects.requireNonNull(RuleBooks.shipped().withId("ELIG-2017").valuesCheck());

    @ParameterizedTest(name = "entry and exit {0}, repression {1}: {2}")
    @CsvSource({
        "3, 0, PASSED",
        "0, 3.00, PASSED",
        "2.999, 2.999, FAILED",
        "0, 0, FAILED",
        ", 3.2, PASSED",
        "1.5, , NO_DATA",
        ", , NO_DATA"
    })
    void oneIndicatorAtThreeIsEnoughAndAnUnknownOneDecidesNothing(
            @Nullable BigDecimal entryAndExit, @Nullable BigDecimal repression, ValuesResult result) {
        assertThat(RULES.judge(entryAndExit, repression)).isEqualTo(result);
    }
}
