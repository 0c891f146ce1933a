package org.hemicycle.membership.letters;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.HashMap;
import java.util.Map;
import org.hemicycle.membership.standing.reference.Countries;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class LetterTemplatesTest {

    private final LetterTemplates templates = new LetterTemplates(Countries.shipped());

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

    @Test // D-14
    void aCountryHasTheNameOfTheDayOfTheLetter() {
        var facts = Map.of(
                "country", "MKD",
                "date", "2018-04-26",
                "recipient", "Government",
                "reference", "2018/MKD/CLOSED/1",
                "letterDate", "2018-04-20");

        var before = templates.write(LetterType.RETRACTION_ACK, "en", with(facts, "2018-06-01"));
        var after = templates.write(LetterType.RETRACTION_ACK, "en", with(facts, "2020-06-01"));

        assertThat(before.getFirst().body()).doesNotContain("North Macedonia");
        assertThat(after.getFirst().body()).contains("Government of North Macedonia");
    }

    private static Map<String, String> with(Map<String, String> facts, String date) {
        var other = new HashMap<>(facts);
        other.put("date", date);
        other.put("retractionDate", date);
        return other;
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
