package org.hemicycle.membership.letters;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class LetterTemplatesTest {

    private final LetterTemplates templates = new LetterTemplates();

    @ParameterizedTest
    @EnumSource(LetterType.class)
    void bothLanguagesSayTheSame(LetterType type) {
        var english = templates.template(type, "en").facts();
        var french = templates.template(type, "fr").facts();

        assertThat(english).isEqualTo(french);
        assertThat(english.isEmpty()).isEqualTo(type.direction() == Direction.INCOMING);
    }

    @Test // T1: Morocco, 11/16 in 2016: budget 4, information 3, assets 2, citizens 2
    void theGapLetterNamesTheAreasAndTheirPoints() {
        var facts = Map.of(
                "country", "MAR",
                "date", "2016-12-20",
                "recipient", "Ministry of Public Service",
                "reference", "2016/MAR/INELIGIBLE/1",
                "letterDate", "2016-11-30",
                "year", "2016",
                "score", "11/16",
                "access-to-information", "3/4",
                "asset-disclosure", "2/4",
                "citizen-engagement", "2/4");

        var letters = templates.write(LetterType.INELIGIBLE, "fr", facts);

        assertThat(letters).extracting(LetterText::language).containsExactly("fr", "en");
        assertThat(letters.getLast().body())
                .contains("Morocco has 11/16 points", "letter of 30 November 2016")
                .contains("- Access to information: 3/4")
                .contains("- Asset declaration of public officials: 2/4")
                .contains("- Citizen engagement: 2/4")
                .doesNotContain("Fiscal transparency")
                .doesNotContain("Values Check");
        assertThat(letters.getFirst().body()).contains("- Déclaration de patrimoine", "(Maroc) obtient 11/16 points");
    }

    @Test
    void aGapLetterWithoutAnyGapIsNotWritten() {
        assertThatThrownBy(() -> templates.write(LetterType.INELIGIBLE, "en", Map.of("letterDate", "2016-11-30")))
                .hasMessageContaining("one of fiscal-transparency");
    }

    @Test
    void aFactNobodyAsksForIsRefused() {
        assertThatThrownBy(() -> templates.write(LetterType.CLOSED, "en", Map.of("acess-to-information", "3/4")))
                .hasMessageContaining("nothing says acess-to-information");
    }

    @Test
    void noLetterIsWrittenInAThirdLanguage() {
        assertThatThrownBy(() -> templates.write(LetterType.CLOSED, "es", Map.of()))
                .hasMessage(LetterRule.LANGUAGE_OF_TEMPLATES.sentence());
    }
}
