package org.hemicycle.membership.eligibility.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.Map;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

class EligibilityArithmeticTest {

    private static final EligibilityRules RULES = RuleBooks.shipped().withId("ELIG-2014");
    private static final BigDecimal THREE_QUARTERS = new BigDecimal("0.75");

    @Property
    void passesExactlyWhenTheExactShareIsThreeQuarters(@ForAll("scores") Score score) {
        // total / max >= 0.75 without dividing: both sides times max
        var exact =
                BigDecimal.valueOf(score.total()).compareTo(THREE_QUARTERS.multiply(BigDecimal.valueOf(score.max())))
                        >= 0;

        assertThat(RULES.judge(score) == Result.PASS).isEqualTo(exact && score.areas() >= 3);
    }

    @Property
    void theMissingPointsAreTheFewestThatPass(@ForAll("scores") Score score) {
        var missing = RULES.pointsMissing(score);

        assertThat(RULES.passRatio().value().isReachedBy(new Score(score.total() + missing, score.max())))
                .isTrue();
        if (missing > 0) {
            assertThat(RULES.passRatio().value().isReachedBy(new Score(score.total() + missing - 1, score.max())))
                    .isFalse();
        }
    }

    @Property
    void aRawValueReadsBackAsWritten(@ForAll("facts") Map<String, String> facts) {
        var raw = new RawValue(facts);

        assertThat(RawValue.parse(raw.toString())).isEqualTo(raw);
    }

    @Provide
    Arbitrary<Score> scores() {
        return Arbitraries.integers()
                .between(1, 4)
                .flatMap(areas ->
                        Arbitraries.integers().between(0, 4 * areas).map(total -> new Score(total, 4 * areas)));
    }

    @Provide
    Arbitrary<Map<String, String>> facts() {
        var name = Arbitraries.strings().alpha().ofMinLength(1).ofMaxLength(12);
        var value = Combinators.combine(
                        Arbitraries.integers().between(0, 10),
                        Arbitraries.integers().between(0, 99))
                .as((whole, hundredths) -> whole + "." + hundredths);
        return Arbitraries.maps(name, value).ofMinSize(1).ofMaxSize(4);
    }
}
