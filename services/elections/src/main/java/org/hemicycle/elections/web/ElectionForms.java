package org.hemicycle.elections.web;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.hemicycle.elections.election.Continuing;
import org.hemicycle.elections.election.Dates;
import org.hemicycle.elections.election.DraftTerms;
import org.hemicycle.elections.election.DraftTerms.TieStep;
import org.hemicycle.elections.rules.Region;
import org.hemicycle.platform.web.Refused;
import org.jspecify.annotations.Nullable;

/** What callers fill in about elections. */
final class ElectionForms {

    static final String COUNTRY = "[A-Z]{3}";
    static final String COUNTRY_MESSAGE = "must be an ISO 3166 alpha-3 code";
    static final String CODE = "[a-z0-9-]{3,60}";
    static final String CODE_MESSAGE = "must be a code such as provider-outage";

    private ElectionForms() {}

    /**
     * @param ties the ladder for ties; left out: as the rules say
     * @param continuing how many members of each region keep their seats
     */
    record DraftForm(
            @NotBlank @Size(max = 200) String title,
            @NotNull @Min(1) @Max(22) Integer seats,
            @NotNull LocalDate termStart,

            @Nullable
            @Pattern(regexp = "borda|schulze|approval|block|plurality", message = "must be a method of counting")
            String method,

            @Nullable @Size(max = 4) List<@NotNull TieStep> ties,
            @Nullable Map<Region, @NotNull @Min(0) @Max(22) Integer> continuing) {

        DraftTerms terms() {
            return new DraftTerms(method, ties);
        }

        List<Continuing> continuingMembers() {
            return continuing == null
                    ? List.of()
                    : continuing.entrySet().stream()
                            .sorted(Map.Entry.comparingByKey())
                            .map(one -> new Continuing(one.getKey(), one.getValue()))
                            .toList();
        }
    }

    /** Days left out follow from the rules. */
    record CallForm(
            @NotBlank @Size(max = 120) String approval,
            @Nullable LocalDate nominationsUntil,
            @Nullable LocalDate vettingUntil,
            @Nullable LocalDate opensOn,
            @Nullable LocalDate closesOn) {

        Dates dates() {
            return new Dates(nominationsUntil, vettingUntil, opensOn, closesOn);
        }
    }

    /** One of the two: nominations until the end of a day, or the ballot until an instant. */
    record ExtensionForm(
            @Nullable LocalDate nominationsUntil,
            @Nullable Instant closesAt,

            @NotNull @Pattern(regexp = CODE, message = CODE_MESSAGE)
            String reason) {

        void requireOne() {
            if ((nominationsUntil == null) == (closesAt == null)) {
                throw Refused.field("closesAt", "either this or nominationsUntil");
            }
        }
    }

    record AcclamationForm(
            @NotBlank @Size(max = 120) String endorsement,
            @Nullable Boolean deviationAccepted) {}

    record CancellationForm(
            @NotNull @Pattern(regexp = CODE, message = CODE_MESSAGE)
            String reason,

            @Nullable @Size(max = 120) String resolution) {}

    record AppealForm(@NotBlank @Size(max = 2000) String grounds) {}

    record AppealDecisionForm(
            @NotNull Boolean granted,
            @NotBlank @Size(max = 200) String reason) {}

    /** @param totals by candidate, as they stand on the page that is about to be published */
    record PublicationForm(@NotNull Map<@Pattern(regexp = COUNTRY) String, @NotBlank @Size(max = 40) String> totals) {}

    record ChallengeForm(
            @NotNull @Pattern(regexp = CODE, message = CODE_MESSAGE)
            String grounds) {}

    record ChallengeDecisionForm(
            @NotNull Boolean recount,

            @NotNull @Pattern(regexp = CODE, message = CODE_MESSAGE)
            String reason) {}
}
