package org.hemicycle.membership.eligibility.rules;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hemicycle.membership.eligibility.rules.Result.FAIL;
import static org.hemicycle.membership.eligibility.rules.Result.NOT_ENOUGH_DATA;
import static org.hemicycle.membership.eligibility.rules.Result.PASS;

import java.time.LocalDate;
import java.util.Map;
import org.junit.jupiter.api.Test;

class BelowMinimumRulesTest {

    private static final EligibilityRuleBook BOOK = RuleBooks.shipped();
    private static final LocalDate LETTER = LocalDate.of(2016, 2, 9);

    @Test // T3: 13/16 for 2014, 11/16 for 2015, letter of 9 February 2016 (freedominfo.org, February 2016)
    void t3PapuaNewGuineaHasUntilTheEndOfTheYearOfTheLetter() {
        var rules = BOOK.inForceOn(LETTER);
        var results = Map.of(2014, rules.judge(new Score(13, 16)), 2015, rules.judge(new Score(11, 16)));

        var consequence = rules.belowMinimum().consequence(YearsBelow.endingWith(2015, results), LETTER);

        assertThat(consequence).isEqualTo(new Consequence.Warning(LocalDate.of(2016, 12, 31)));
    }

    @Test
    void t4TheSameFiguresUnderTheRulesOf2023BringANoticeFirstAndAReviewInTheSecondYear() {
        var rules = BOOK.withId("ELIG-2023");
        var results = Map.of(2023, PASS, 2024, rules.judge(new Score(11, 16)), 2025, rules.judge(new Score(11, 16)));

        assertThat(rules.belowMinimum().consequence(YearsBelow.endingWith(2024, results), LETTER))
                .isEqualTo(new Consequence.Notice());
        assertThat(rules.belowMinimum().consequence(YearsBelow.endingWith(2025, results), LETTER))
                .isEqualTo(new Consequence.EligibilityReview(2));
    }

    @Test
    void aPassingScoreHasNoConsequence() {
        for (var rules : BOOK.all()) {
            assertThat(rules.belowMinimum().consequence(0, LETTER)).isEqualTo(new Consequence.None());
        }
    }

    @Test
    void before2014NoConsequenceIsKnown() {
        assertThat(BOOK.withId("ELIG-2011").belowMinimum().consequence(3, LETTER))
                .isEqualTo(new Consequence.None());
    }

    @Test
    void aYearWithoutAScoreOrWithTooLittleDataBreaksTheRow() {
        assertThat(YearsBelow.endingWith(2025, Map.of(2023, FAIL, 2024, NOT_ENOUGH_DATA, 2025, FAIL)))
                .isEqualTo(1);
        assertThat(YearsBelow.endingWith(2025, Map.of(2023, FAIL, 2025, FAIL))).isEqualTo(1);
        assertThat(YearsBelow.endingWith(2025, Map.of(2023, FAIL, 2024, FAIL, 2025, FAIL)))
                .isEqualTo(3);
        assertThat(YearsBelow.endingWith(2025, Map.of(2024, FAIL, 2025, PASS))).isZero();
    }
}
