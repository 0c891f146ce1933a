package org.hemicycle.membership.web;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.hemicycle.membership.eligibility.CorrectionGround;
import org.hemicycle.membership.eligibility.CountryFindings;
import org.hemicycle.membership.eligibility.Finding;
import org.hemicycle.membership.eligibility.PublishedFigures;
import org.hemicycle.membership.eligibility.Source;
import org.hemicycle.membership.eligibility.ValuesReading;
import org.hemicycle.membership.eligibility.rules.Area;
import org.hemicycle.membership.eligibility.rules.RawValue;
import org.hemicycle.membership.eligibility.rules.Score;
import org.hemicycle.platform.web.Refused;
import org.jspecify.annotations.Nullable;

/** What callers fill in about scores. */
final class EligibilityForms {

    private static final String COUNTRY = "[A-Z]{3}";
    private static final String COUNTRY_MESSAGE = "must be an ISO 3166 alpha-3 code";

    private EligibilityForms() {}

    record SourceForm(
            @NotBlank @Size(max = 200) String name,
            @NotBlank @Size(max = 100) String edition,
            @NotNull LocalDate retrievedOn,
            @Nullable @Size(max = 500) String url) {

        Source source() {
            return new Source(name, edition, retrievedOn, url);
        }
    }

    /** @param openedOn today if not given; a past day for a campaign that is entered later */
    record CampaignForm(
            @NotNull @Min(2011) @Max(2999) Integer reviewYear,
            @Nullable LocalDate openedOn,
            @NotNull @Size(max = 50) List<@NotNull @Valid SourceForm> sources) {

        Set<Source> frozen() {
            return sources.stream().map(SourceForm::source).collect(Collectors.toUnmodifiableSet());
        }
    }

    /**
     * @param raw what the source says, by fact; not given: the source does not assess the country
     * @param reason needed where there is no raw value, and for evidence from outside the frozen sources
     */
    record FindingForm(
            @Nullable @Size(max = 20) Map<@NotBlank String, @NotBlank @Size(max = 100) String> raw,
            @NotNull @Valid SourceForm source,
            @Nullable @Size(max = 1000) String reason) {

        Finding finding() {
            if (raw == null && (reason == null || reason.isBlank())) {
                throw Refused.field("findings.reason", "says why there is no raw value");
            }
            return new Finding(raw == null ? null : new RawValue(raw), source.source(), reason);
        }
    }

    /** @param entryAndExit 0 to 4, 4 = freest, not given where V-Dem has no value; so is repression */
    record ValuesForm(
            @Nullable BigDecimal entryAndExit,
            @Nullable BigDecimal repression,
            @NotBlank @Size(max = 100) String edition) {

        ValuesReading reading() {
            return new ValuesReading(entryAndExit, repression, edition);
        }
    }

    record FindingsForm(
            @NotNull @Pattern(regexp = COUNTRY, message = COUNTRY_MESSAGE)
            String country,

            @NotNull Map<Area, @NotNull @Valid FindingForm> findings,
            @Nullable @Valid ValuesForm values) {

        CountryFindings content() {
            var found = new EnumMap<Area, Finding>(Area.class);
            findings.forEach((area, form) -> found.put(area, form.finding()));
            return new CountryFindings(country, found, values == null ? null : values.reading());
        }
    }

    record RunForm(@NotEmpty @Size(max = 300) List<@NotNull @Valid FindingsForm> countries) {

        List<CountryFindings> content() {
            return countries.stream().map(FindingsForm::content).toList();
        }
    }

    record FiguresForm(
            @NotNull @Pattern(regexp = COUNTRY, message = COUNTRY_MESSAGE)
            String country,

            @NotNull @Min(0) @Max(16) Integer total,
            @NotNull @Min(4) @Max(16) Integer max,
            @NotNull Map<Area, @NotNull @Min(0) @Max(4) Integer> points,
            @Nullable Set<Area> deduced,
            @NotNull @Valid SourceForm source,
            @NotBlank @Size(max = 1000) String note) {

        PublishedFigures content() {
            if (max % Area.MOST_POINTS != 0) {
                throw Refused.field("max", "is 4 for every area that counts");
            }
            if (total > max) {
                throw Refused.field("total", "is at most max");
            }
            return new PublishedFigures(
                    country,
                    new Score(total, max),
                    points,
                    deduced == null ? Set.of() : deduced,
                    source.source(),
                    note);
        }
    }

    record CorrectionForm(
            @NotNull @Valid FindingsForm findings,
            @NotNull CorrectionGround ground,
            @NotBlank @Size(max = 1000) String reason) {}
}
