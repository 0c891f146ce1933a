package org.hemicycle.membership.web;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import java.time.LocalDate;
import org.hemicycle.membership.admission.ApplicantKind;
import org.hemicycle.membership.admission.Application;
import org.jspecify.annotations.Nullable;

/** A letter of intent as it is sent in. Without a kind the applicant is the national government. */
record ApplicationForm(
        @NotNull @Pattern(regexp = "[A-Z]{3}", message = "is an ISO 3166 alpha-3 code")
        String country,

        @Nullable ApplicantKind applicant,
        @NotNull @Valid LetterForm letter) {

    Application application(LocalDate today, boolean byGovernment) {
        return new Application(
                country,
                applicant == null ? ApplicantKind.NATIONAL_GOVERNMENT : applicant,
                letter.content(today, byGovernment),
                letter.persons());
    }
}
