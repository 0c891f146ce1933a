package org.hemicycle.identity.person;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.hemicycle.identity.person.Affiliation.Kind.CIVIL_SOCIETY;
import static org.hemicycle.identity.person.Affiliation.Kind.GOVERNMENT;
import static org.hemicycle.identity.person.Affiliation.Kind.SECRETARIAT;

import java.time.LocalDate;
import java.util.Set;
import org.hemicycle.platform.rule.RuleViolation;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PersonTest {

    private static final LocalDate FIRST = LocalDate.of(2020, 1, 1);
    private static final LocalDate LAST = LocalDate.of(2020, 12, 31);
    private static final Affiliation UTOPIA = new Affiliation(GOVERNMENT, "UTO", null, FIRST, null);

    @ParameterizedTest(name = "on {0} the role is in force: {1}")
    @CsvSource({"2019-12-31, false", "2020-01-01, true", "2020-12-31, true", "2021-01-01, false"})
    void holdsARoleFromItsFirstToItsLastDay(LocalDate day, boolean inForce) {
        var officer = Person.register(
                new Affiliation(SECRETARIAT, null, null, FIRST, null),
                Set.of(new RoleGrant(Role.SECRETARIAT, FIRST, LAST)));

        assertThat(officer.rightsOn(day).roles().contains("secretariat")).isEqualTo(inForce);
    }

    @Test
    void speaksForItsGovernmentWhilePointOfContact() {
        var contact = Person.register(UTOPIA, Set.of(new RoleGrant(Role.POINT_OF_CONTACT, FIRST, LAST)));

        assertThat(contact.rightsOn(LAST).government()).isEqualTo("UTO");
        assertThat(contact.rightsOn(LAST.plusDays(1)).government()).isNull();
    }

    @Test
    void speaksForNoGovernmentAfterLeavingIt() {
        var contact = Person.register(
                new Affiliation(GOVERNMENT, "UTO", null, FIRST, LAST),
                Set.of(new RoleGrant(Role.POINT_OF_CONTACT, FIRST, null)));

        assertThat(contact.rightsOn(LAST.plusDays(1)).government()).isNull();
    }

    @Test
    void speaksForNoGovernmentInAnotherRole() {
        var official = Person.register(UTOPIA, Set.of(new RoleGrant(Role.PARTNER, FIRST, null)));

        assertThat(official.rightsOn(FIRST).government()).isNull();
    }

    @Test
    void isPointOfContactOfAGovernmentOnly() {
        var grants = Set.of(new RoleGrant(Role.POINT_OF_CONTACT, FIRST, null));

        assertThatExceptionOfType(RuleViolation.class)
                .isThrownBy(() -> Person.register(new Affiliation(CIVIL_SOCIETY, null, null, FIRST, null), grants))
                .extracting(RuleViolation::rule)
                .isEqualTo(PersonRule.CONTACT_OF_A_GOVERNMENT);
    }

    @Test
    void endsNothingBeforeItBegins() {
        assertThatIllegalArgumentException().isThrownBy(() -> new RoleGrant(Role.PARTNER, FIRST, FIRST.minusDays(1)));
    }
}
