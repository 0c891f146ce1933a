package org.hemicycle.membership.withdrawal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import org.hemicycle.membership.withdrawal.SourceDate.Kind;
import org.junit.jupiter.api.Test;

class SourceDateTest {

    private static final SourceDate SAHA =
            SourceDate.on(Kind.EFFECT, LocalDate.of(2013, 4, 13), "saha.org.za, 23 May 2013");
    private static final SourceDate FOI =
            SourceDate.on(Kind.EFFECT, LocalDate.of(2013, 5, 17), "foi-privacy.blogspot.com, 20 May 2013");

    @Test // Russia 2013
    void twoDaysForOneFactContradictEachOther() {
        assertThat(SAHA.contradicts(FOI)).isTrue();
    }

    @Test
    void letterAndReceiptHaveDaysOfTheirOwn() {
        var receipt = SourceDate.on(Kind.RECEIPT, FOI.earliest(), FOI.source());

        assertThat(SAHA.contradicts(receipt)).isFalse();
    }

    @Test // Luxembourg 2022: the source names the month only
    void aDayWithinTheMonthContradictsNothing() {
        var month = new SourceDate(
                Kind.LETTER, LocalDate.of(2022, 12, 1), LocalDate.of(2022, 12, 31), "OGP, Letters and Responses");

        assertThat(month.contradicts(SourceDate.on(Kind.LETTER, LocalDate.of(2022, 12, 15), "another")))
                .isFalse();
    }

    @Test
    void anIntervalDoesNotEndBeforeItBegins() {
        assertThatThrownBy(() -> new SourceDate(Kind.LETTER, FOI.latest(), SAHA.earliest(), "x"))
                .isInstanceOf(IllegalArgumentException.class);
    }
}
