package org.hemicycle.membership.eligibility;

import java.util.Map;
import java.util.regex.Pattern;
import org.hemicycle.membership.eligibility.rules.Area;
import org.jspecify.annotations.Nullable;

/** Everything found on one country (ISO 3166 alpha-3). An area without a finding was not assessed. */
public record CountryFindings(
        String country,
        Map<Area, Finding> findings,
        @Nullable ValuesReading values) {

    private static final Pattern ISO3 = Pattern.compile("[A-Z]{3}");

    public CountryFindings {
        requireIso3(country);
        findings = Map.copyOf(findings);
    }

    static void requireIso3(String country) {
        if (!ISO3.matcher(country).matches()) {
            throw new IllegalArgumentException(country + " is not an ISO 3166 alpha-3 code");
        }
    }
}
