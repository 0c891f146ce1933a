package org.hemicycle.elections.web;

import static org.hemicycle.elections.web.ElectionForms.CODE;
import static org.hemicycle.elections.web.ElectionForms.CODE_MESSAGE;
import static org.hemicycle.elections.web.ElectionForms.COUNTRY;
import static org.hemicycle.elections.web.ElectionForms.COUNTRY_MESSAGE;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.hemicycle.elections.candidacy.Criterion;
import org.hemicycle.elections.candidacy.Letter;
import org.hemicycle.elections.candidacy.SheetLine;
import org.hemicycle.elections.candidacy.Verdict;
import org.hemicycle.elections.rules.Region;
import org.jspecify.annotations.Nullable;

/** What callers fill in about candidacies. */
final class CandidacyForms {

    private CandidacyForms() {}

    /** @param representative the ministerial representative by office */
    record LetterForm(
            @NotNull Boolean ministerial,
            @Nullable @Size(max = 200) String representative,
            @Nullable @Size(max = 10_000) String strengths,
            @Nullable @Size(max = 10_000) String contribution,
            @Nullable @Size(max = 10_000) String otherBodies) {

        Letter letter() {
            return new Letter(ministerial, representative, strengths, contribution, otherBodies);
        }
    }

    record CandidacyForm(
            @NotNull @Pattern(regexp = COUNTRY, message = COUNTRY_MESSAGE)
            String country,

            @NotNull @Valid LetterForm letter) {}

    /** @param missing codes of what the letter lacks */
    record IncompleteForm(@NotEmpty List<@NotNull @Pattern(regexp = CODE, message = CODE_MESSAGE) String> missing) {}

    record LineForm(
            @NotNull Criterion criterion,
            @NotNull Verdict verdict,
            @NotBlank @Size(max = 500) String evidence,
            @Nullable @Size(max = 120) String waiver) {

        SheetLine line() {
            return new SheetLine(criterion, verdict, evidence, waiver);
        }
    }

    /** @param region as the partnership has given it to the government */
    record SheetForm(@NotNull Region region, @NotEmpty List<@NotNull @Valid LineForm> lines) {

        List<SheetLine> sheet() {
            return lines.stream().map(LineForm::line).toList();
        }
    }

    /** @param reasons codes; a rejection needs some */
    record DecisionForm(
            @NotNull Boolean endorsed,
            @Nullable @Size(max = 120) String resolution,
            @Nullable List<@NotNull @Pattern(regexp = CODE, message = CODE_MESSAGE) String> reasons) {}
}
