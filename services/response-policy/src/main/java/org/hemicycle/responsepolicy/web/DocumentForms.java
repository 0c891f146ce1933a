package org.hemicycle.responsepolicy.web;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.UUID;
import org.hemicycle.responsepolicy.document.AppealOutcome;
import org.hemicycle.responsepolicy.document.Classification;
import org.hemicycle.responsepolicy.document.DocumentClass;
import org.hemicycle.responsepolicy.document.WithheldReason;
import org.jspecify.annotations.Nullable;

/** What is sent about documents, as JSON. */
final class DocumentForms {

    private DocumentForms() {}

    /** @param title what the shared copy is called, shown to everybody who sees it */
    record ClassificationForm(
            @NotNull DocumentClass documentClass,
            @NotNull WithheldReason reason,
            @Nullable LocalDate publicFrom,
            @Nullable Boolean afterDecision,
            @Nullable LocalDate reviewOn,

            @Size(max = 120)
            @Pattern(regexp = "[\\p{L}\\p{M}\\p{N}\\p{Pd} _.,()'’&]+", message = "is letters, digits and plain marks")
            @Nullable
            String title) {

        Classification classification(UUID by) {
            return new Classification(
                    documentClass, reason, publicFrom, Boolean.TRUE.equals(afterDecision), reviewOn, by.toString());
        }
    }

    record AppealForm(@NotBlank @Size(max = 4000) String grounds) {}

    record AppealDecisionForm(@NotNull AppealOutcome outcome) {}
}
