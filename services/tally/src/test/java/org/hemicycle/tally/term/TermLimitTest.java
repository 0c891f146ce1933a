package org.hemicycle.tally.term;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.Test;

class TermLimitTest {

    private final TermLimit limit = TermLimit.usual();

    @Test
    void twoTermsInARowAreTheMost() {
        assertThat(limit.number(List.of(), 2020)).isEqualTo(1);
        assertThat(limit.allows(List.of(Term.full(2017)), 2020)).isTrue();
        assertThat(limit.allows(List.of(Term.full(2017), Term.full(2014)), 2020))
                .isFalse();
    }

    @Test
    void aYearAwayBeginsAnew() {
        assertThat(limit.number(List.of(Term.full(2013), Term.full(2016)), 2020))
                .isEqualTo(1);
        assertThat(limit.number(List.of(Term.full(2010), Term.full(2016)), 2019))
                .isEqualTo(2);
        assertThat(new TermLimit(2, 2).number(List.of(Term.full(2016)), 2020)).isEqualTo(2);
    }

    @Test
    void aShortTermThatStaggersTheSeatsDoesNotCount() {
        var served = List.of(new Term(2014, 2015, false), Term.full(2015));

        assertThat(limit.number(served, 2018)).isEqualTo(2);
    }

    @Test
    void laterTermsAreNotLookedAt() {
        assertThat(limit.number(List.of(Term.full(2020)), 2017)).isEqualTo(1);
        assertThat(limit.number(List.of(Term.full(2017)), 2017)).isEqualTo(1);
    }

    @Test
    void aTermEndsAfterItBegins() {
        assertThatThrownBy(() -> new Term(2014, 2014, true)).isInstanceOf(IllegalArgumentException.class);
    }
}
