package org.hemicycle.membership.web;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.UUID;
import org.hemicycle.membership.standing.CorrectionReason;
import org.hemicycle.membership.standing.EffectiveDate;
import org.hemicycle.membership.standing.Flag;
import org.hemicycle.membership.standing.Ground;
import org.hemicycle.membership.standing.Status;
import org.hemicycle.membership.standing.entry.Evidenced;
import org.hemicycle.platform.web.Refused;
import org.jspecify.annotations.Nullable;

/** What officers fill in about a government's standing. */
final class StandingForms {

    private StandingForms() {}

    /** When it takes effect; {@code latest} only where the source does not name the day. */
    record EffectiveForm(
            @NotNull LocalDate earliest, @Nullable LocalDate latest) {

        EffectiveDate date() {
            if (latest != null && latest.isBefore(earliest)) {
                throw Refused.field("effectiveOn.latest", "lies before earliest");
            }
            return new EffectiveDate(earliest, latest == null ? earliest : latest);
        }
    }

    record EvidenceForm(
            @NotBlank @Size(max = 500) String legalBasis,
            @Nullable @Size(max = 500) String document,
            @Nullable LocalDate publishedOn,
            @Nullable @Size(max = 500) String publicUrl) {

        Evidenced evidence() {
            return new Evidenced(legalBasis, document, publishedOn, publicUrl);
        }
    }

    record StatusForm(
            @NotNull Status to,
            @Nullable Ground ground,
            @NotNull @Valid EffectiveForm effectiveOn,
            @NotNull @Valid EvidenceForm evidence) {}

    record FlagForm(
            @NotNull Flag flag,
            @NotNull Boolean raised,
            @NotNull @Valid EffectiveForm effectiveOn,
            @NotNull @Valid EvidenceForm evidence) {}

    record VotingRightsForm(
            @NotNull Boolean votes,
            @NotNull @Valid EffectiveForm effectiveOn,
            @NotNull @Valid EvidenceForm evidence) {}

    /** @param entry as in the government's history; {@code ground} null: the same as before */
    record CorrectionForm(
            @NotNull UUID entry,
            @NotNull @Valid EffectiveForm effectiveOn,
            @Nullable Ground ground,
            @NotNull CorrectionReason reason,
            @NotNull @Valid EvidenceForm evidence) {}
}
