package org.hemicycle.elections.web;

import static org.hemicycle.elections.web.ElectionForms.CODE;
import static org.hemicycle.elections.web.ElectionForms.CODE_MESSAGE;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.hemicycle.elections.seat.Constituency;
import org.jspecify.annotations.Nullable;

/** What callers fill in about the co-chairs' election. */
final class CoChairForms {

    static final String HOLDER = "[A-Z]{3}|[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}";
    static final String HOLDER_MESSAGE = "must be an ISO 3166 alpha-3 code, or a random id";

    private CoChairForms() {}

    /**
     * @param year in whose October the mandate begins
     * @param candidaciesUntil left out: as the rules say
     */
    record CallForm(
            @NotNull Constituency constituency,
            @NotNull @Min(2013) @Max(2100) Integer year,
            @Nullable LocalDate candidaciesUntil) {}

    /**
     * @param holder left out by a member who stands
     * @param note the vision, as it is published
     * @param hosts a government takes on a host's duties and costs
     */
    record StandingForm(
            @Nullable @Pattern(regexp = HOLDER, message = HOLDER_MESSAGE)
            String holder,

            @Nullable @Size(max = 10_000) String note,
            @Nullable Boolean hosts) {}

    record LeavingForm(
            @Nullable @Pattern(regexp = HOLDER, message = HOLDER_MESSAGE)
            String holder) {}

    /** @param resolution by which the committee agreed; left out where somebody objects */
    record ConsensusForm(@Nullable @Size(min = 1, max = 120) String resolution) {}

    record ReasonForm(
            @NotNull @Pattern(regexp = CODE, message = CODE_MESSAGE)
            String reason) {}
}
