package org.hemicycle.responsepolicy.response;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ResponseRuleBookTest {

    private final ResponseRuleBook book = ResponseRuleBook.read();

    @ParameterizedTest
    @CsvSource({
        "2014-09-25, RS-2014, INACTIVE",
        "2016-09-30, RS-2014, INACTIVE",
        "2016-10-01, RS-2016, INACTIVE",
        "2017-10-01, RS-2017, SUSPENDED",
        "2025-07-01, RS-2017, SUSPENDED"
    })
    void aDayHasItsRuleSetAndItsWordForStageTwo(LocalDate filed, String ruleSet, String status) {
        assertThat(book.inForceOn(filed).id()).isEqualTo(ruleSet);
        assertThat(book.inForceOn(filed).stageTwoStatus().value()).isEqualTo(status);
    }

    @Test
    void thereIsNoPolicyBeforeSeptember2014() {
        assertThatThrownBy(() -> book.inForceOn(LocalDate.of(2014, 9, 24))).hasMessageContaining("September 2014");
    }

    @Test
    void onlyWhatASourceStatesIsNotSetByTheSecretariat() {
        var terms = book.edition("RS-2014").terms();

        assertThat(terms.adoption().isSetBySecretariat()).isFalse();
        assertThat(terms.acknowledgement().isSetBySecretariat()).isTrue();
        assertThat(terms.response().isSetBySecretariat()).isTrue();
    }
}
