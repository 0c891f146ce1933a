package org.hemicycle.identity.web;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Email;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.hemicycle.identity.person.Affiliation;
import org.hemicycle.identity.person.NewPerson;
import org.hemicycle.identity.person.PersonId;
import org.hemicycle.identity.person.Role;
import org.hemicycle.identity.person.RoleGrant;
import org.hemicycle.platform.web.Refused;
import org.jspecify.annotations.Nullable;

/** A person as an operator enters it. */
record PersonForm(
        @NotBlank @Size(max = 200) String displayName,
        @Nullable @Email String email,
        @NotNull @Valid AffiliationForm affiliation,
        @NotEmpty @Valid List<RoleForm> roles,
        @Nullable Set<@Pattern(regexp = "[A-Z]{3}", message = "must be ISO 3166 alpha-3 codes") String> nationalities) {

    record AffiliationForm(
            @NotNull Affiliation.Kind kind,

            @Nullable @Pattern(regexp = "[A-Z]{3}", message = "must be an ISO 3166 alpha-3 code")
            String country,

            @Nullable @Pattern(regexp = "[a-z0-9][a-z0-9-]{1,60}", message = "must be the code of an organisation")
            String organisation,

            @NotNull LocalDate firstDay,
            @Nullable LocalDate lastDay) {

        Affiliation toAffiliation() {
            if ((kind == Affiliation.Kind.GOVERNMENT) != (country != null)) {
                throw Refused.field("affiliation.country", "belongs to a government, and to nobody else");
            }
            if (kind == Affiliation.Kind.GOVERNMENT && organisation != null) {
                throw Refused.field("affiliation.organisation", "is of those who belong to no government");
            }
            checkPeriod("affiliation.lastDay", firstDay, lastDay);
            return new Affiliation(kind, country, organisation, firstDay, lastDay);
        }
    }

    record RoleForm(
            @NotNull Role role,
            @NotNull LocalDate firstDay,
            @Nullable LocalDate lastDay) {

        RoleGrant toGrant() {
            checkPeriod("roles.lastDay", firstDay, lastDay);
            return new RoleGrant(role, firstDay, lastDay);
        }
    }

    /** What the ledger keeps of it: neither name nor address. */
    record PersonRegistered(
            UUID person, String affiliation, @Nullable String country, List<RoleForm> roles) {

        static final String TYPE = "identity.person-registered.v1";
    }

    NewPerson toNewPerson() {
        Set<RoleGrant> grants = roles.stream().map(RoleForm::toGrant).collect(Collectors.toSet());
        return new NewPerson(
                displayName,
                email,
                affiliation.toAffiliation(),
                grants,
                nationalities == null ? Set.of() : nationalities);
    }

    PersonRegistered toFact(PersonId person) {
        return new PersonRegistered(person.value(), affiliation.kind().name(), affiliation.country(), roles);
    }

    private static void checkPeriod(String field, LocalDate firstDay, @Nullable LocalDate lastDay) {
        if (lastDay != null && lastDay.isBefore(firstDay)) {
            throw Refused.field(field, "lies before the first day");
        }
    }
}
