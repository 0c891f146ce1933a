package org.hemicycle.responsepolicy.filing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import org.hemicycle.platform.rule.RuleViolation;
import org.junit.jupiter.api.Test;

class FilingRulesTest {

    private final FilingRuleBook book = FilingRuleBook.read();

    /** Azerbaijan, 2 March 2015: CIVICUS, Publish What You Pay and ARTICLE 19 filed together. */
    @Test
    void organisationsMayFileFromTheBeginning() {
        var rules = book.inForceOn(LocalDate.parse("2015-03-02"));

        assertThat(rules.id()).isEqualTo("RP-2014");
        assertThat(rules.eligible().value()).contains(FilerKind.CIVIL_SOCIETY_ORGANISATION, FilerKind.MEDIA);
        assertThat(rules.inTheCountry().value()).isFalse();
    }

    /** Australia, September 2016: an individual's letter was received, examined, and found not eligible in June 2017. */
    @Test
    void anIndividualsLetterWasExaminedUntilTheRevision() {
        var rules = book.inForceOn(LocalDate.parse("2016-09-15"));

        assertThat(rules.eligible().value()).doesNotContain(FilerKind.INDIVIDUAL);
        assertThat(rules.notAdmitted().value()).isEmpty();
    }

    @Test
    void sinceTheRevisionWhoActsOnOnesOwnBehalfIsNotAdmitted() {
        var rules = book.inForceOn(LocalDate.parse("2018-07-16"));

        assertThat(rules.id()).isEqualTo("RP-2017");
        assertThat(rules.notAdmitted().value()).containsExactly(FilerKind.INDIVIDUAL);
        assertThat(rules.inTheCountry().value()).isTrue();
        assertThat(rules.eligible().value())
                .contains(FilerKind.OTHER_ENTITY)
                .doesNotContain(FilerKind.WORKING_GROUP_CO_LEAD);
    }

    @Test
    void beforeThePolicyThereWereNoLettersOfConcern() {
        assertThatThrownBy(() -> book.inForceOn(LocalDate.parse("2014-09-24")))
                .isInstanceOfSatisfying(
                        RuleViolation.class,
                        refusal -> assertThat(refusal.rule()).isEqualTo(FilingRule.RULES_IN_FORCE));
    }

    @Test
    void whatNoSourceStatesIsShownAsTheSecretariats() {
        assertThat(book.edition("RP-2017").setBySecretariat())
                .containsExactly("filing.related-within", "filing.draft-kept");
        assertThat(book.edition("RP-2014").setBySecretariat()).contains("filing.issues");
    }
}
