package org.hemicycle.responsepolicy.web;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.hemicycle.responsepolicy.filing.Addendum;
import org.hemicycle.responsepolicy.filing.Concern;
import org.hemicycle.responsepolicy.filing.Evidence;
import org.hemicycle.responsepolicy.filing.FilerKind;
import org.hemicycle.responsepolicy.filing.Issue;
import org.hemicycle.responsepolicy.filing.Letter;
import org.hemicycle.responsepolicy.filing.Signatory;
import org.jspecify.annotations.Nullable;

/** What filers fill in. A refusal names the field and never what stands in it. */
final class FilingForms {

    private FilingForms() {}

    record SignatoryForm(
            @NotBlank @Size(max = 300) String name,
            @Nullable @Size(max = 200) String legalNature,
            @Nullable @Size(max = 500) String contact,
            @Nullable @Size(max = 4_000) String involvement,
            @Nullable Boolean involved,
            @Nullable Boolean involvedInCountry,
            @Nullable Boolean consentsToBeNamed) {

        Signatory signatory() {
            return new Signatory(
                    name,
                    legalNature,
                    contact,
                    involvement,
                    yes(involved),
                    yes(involvedInCountry),
                    yes(consentsToBeNamed));
        }
    }

    record EvidenceForm(
            @NotBlank @Size(max = 500) String source,
            @Nullable LocalDate date,
            @Nullable @Size(max = 2_000) String link,
            @Nullable UUID document,
            @Nullable Boolean confidential) {

        Evidence evidence() {
            return new Evidence(source, date, link, document, yes(confidential));
        }
    }

    record ConcernForm(
            @NotNull Issue issue,
            @NotBlank @Size(max = 40_000) String text,
            @Nullable LocalDate factsFrom,
            @Nullable LocalDate factsTo,
            @Nullable @Size(max = 50) List<@NotBlank @Size(max = 2_000) String> breaches,
            @Nullable @Size(max = 100) List<@Valid EvidenceForm> evidence) {

        Concern concern() {
            return new Concern(issue, text, factsFrom, factsTo, breaches == null ? List.of() : breaches, all(evidence));
        }
    }

    /** A draft may lack nearly everything; what is needed to file it, filing says. */
    record LetterForm(
            @NotNull @Size(max = 10)
            List<@NotNull @Pattern(regexp = "[A-Z]{3}", message = "must be an ISO 3166 alpha-3 code") String> countries,

            @Nullable FilerKind filerKind,
            @Nullable Boolean pseudonymous,
            @NotNull @Size(max = 50) List<@Valid SignatoryForm> filers,
            @NotBlank @Size(max = 500) String subject,
            @NotNull @Size(max = 50) List<@Valid ConcernForm> concerns,
            @Nullable @Size(max = 20_000) String effectOnCivilSociety,
            @Nullable @Size(max = 4_000) String actionRequested,
            @Nullable @Size(max = 20_000) String earlierSteps,
            @Nullable @Size(max = 20_000) String parallelProceedings,
            @Nullable Boolean consentToPublish,

            @NotNull @Pattern(regexp = "[a-z]{2,3}", message = "must be an ISO 639 code")
            String language,

            @Nullable @Size(max = 4_000) String safety,
            @Nullable @Size(max = 300) String signature) {

        Letter letter() {
            return new Letter(
                    countries,
                    filerKind,
                    pseudonymous == null || pseudonymous, // who says nothing is protected
                    filers.stream().map(SignatoryForm::signatory).toList(),
                    subject,
                    concerns.stream().map(ConcernForm::concern).toList(),
                    effectOnCivilSociety,
                    actionRequested,
                    earlierSteps,
                    parallelProceedings,
                    yes(consentToPublish),
                    language,
                    safety,
                    signature);
        }
    }

    record AddendumForm(
            @NotBlank @Size(max = 40_000) String text,
            @Nullable @Size(max = 100) List<@Valid EvidenceForm> evidence) {

        Addendum addendum() {
            return new Addendum(text, all(evidence));
        }
    }

    /** @param reason in confidence, as that somebody put the filers under pressure */
    record RetreatForm(@Nullable @Size(max = 4_000) String reason) {}

    record QuestionForm(@NotBlank @Size(max = 20_000) String text) {}

    record AnswerForm(
            @NotNull UUID question,
            @NotBlank @Size(max = 40_000) String text) {}

    private static boolean yes(@Nullable Boolean said) {
        return said != null && said;
    }

    private static List<Evidence> all(@Nullable List<EvidenceForm> forms) {
        return forms == null
                ? List.of()
                : forms.stream().map(EvidenceForm::evidence).toList();
    }
}
