package org.hemicycle.elections.web;

import static org.hemicycle.elections.web.ElectionForms.CODE;
import static org.hemicycle.elections.web.ElectionForms.CODE_MESSAGE;
import static org.hemicycle.elections.web.ElectionForms.COUNTRY;
import static org.hemicycle.elections.web.ElectionForms.COUNTRY_MESSAGE;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.hemicycle.elections.selection.Task;
import org.jspecify.annotations.Nullable;

/** What callers fill in about selections. */
final class SelectionForms {

    private SelectionForms() {}

    /** @param committee five members by their random ids */
    record CommitteeForm(
            @NotBlank @Size(max = 200) String title,
            @NotNull @Min(1) @Max(11) Integer seats,
            @NotNull LocalDate termStart,
            @NotEmpty List<@NotNull @Pattern(regexp = CODE, message = CODE_MESSAGE) String> criteria,
            @NotNull @Min(1) @Max(100) Integer mostPoints,
            @NotEmpty @Size(max = 11) List<@NotNull UUID> committee,
            @NotNull LocalDate nominationsUntil,
            @NotNull LocalDate commentsUntil) {

        Task task() {
            return Task.of(title, seats, termStart, criteria, mostPoints, committee, nominationsUntil, commentsUntil);
        }
    }

    /** @param account of the nominee, where they have one here */
    record NominationForm(
            @NotBlank @Size(max = 200) String name,
            @NotBlank @Size(max = 200) String organisation,

            @NotNull @Pattern(regexp = COUNTRY, message = COUNTRY_MESSAGE)
            String residence,

            @Nullable UUID account) {}

    record ListForm(@NotEmpty List<@NotNull UUID> nominees) {}

    /** @param points in the order of the criteria */
    record ScoreForm(@NotNull UUID nominee, @NotEmpty List<@NotNull Integer> points) {}

    /** @param reason and note on balance are needed where the choice departs from the scores */
    record ChoiceForm(
            @NotEmpty List<@NotNull UUID> chosen,
            @NotNull UUID runnerUp,
            @Nullable @Size(max = 4000) String reason,
            @Nullable @Size(max = 4000) String balanceNote) {}

    record EndorsementForm(@NotBlank @Size(max = 120) String resolution) {}
}
