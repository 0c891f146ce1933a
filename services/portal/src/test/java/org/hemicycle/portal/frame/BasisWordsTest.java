package org.hemicycle.portal.frame;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import org.junit.jupiter.api.Test;

class BasisWordsTest {

    @Test
    void sayAPresumptionInTheReadersLanguage() {
        var told = "Presumed: the first line about this government, WARNING_LETTER of 2014-04, speaks of a member";

        assertThat(new Words(WordFiles.source(), Locale.FRANCE).basis(told))
                .isEqualTo("Présumé\u00a0: la première inscription sur ce pays (une lettre d’avertissement, 2014-04)"
                        + " parle d’un membre");
        assertThat(new Words(WordFiles.source(), Locale.UK).basis(told)).contains("a letter of warning, 2014-04");
    }

    @Test
    void leaveWhatAnOfficerWrote() {
        assertThat(new Words(WordFiles.source(), Locale.FRANCE).basis("Article IV"))
                .isEqualTo("Article IV");
    }
}
