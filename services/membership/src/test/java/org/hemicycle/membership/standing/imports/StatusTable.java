package org.hemicycle.membership.standing.imports;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.apache.commons.csv.CSVFormat;
import org.hemicycle.membership.standing.reference.Countries;
import org.hemicycle.membership.standing.reference.Country;
import org.springframework.core.io.ClassPathResource;

/**
 * The status of 68 countries as somebody else saw it: okfde/2030-watch.de, "OGP - Participating Countries", CC BY 3.0.
 * Dirty on purpose: 35 lines of metadata stand above the figures.
 */
final class StatusTable {

    static final LocalDate DAY = LocalDate.of(2016, 12, 7);
    private static final String FIRST_LINE = ",2016";

    private StatusTable() {}

    /** Code by country. */
    static Map<String, String> of7December2016() throws IOException {
        var text = new ClassPathResource("ogp-membership-2016-12-07.csv").getContentAsString(UTF_8);
        var codes = new TreeMap<String, String>();
        var figures = false;
        for (var line : CSVFormat.RFC4180.parse(new java.io.StringReader(text))) {
            if (figures) {
                codes.put(code(line.get(0)), line.get(1));
            }
            figures = figures || String.join(",", line).equals(FIRST_LINE);
        }
        return codes;
    }

    static boolean agrees(String code, List<String> possible) {
        return switch (code) {
            case "0" -> possible.stream().anyMatch(List.of("INACTIVE", "WITHDRAWN", "REMOVED")::contains);
            case "1" -> possible.contains("DEVELOPING");
            default -> possible.contains("ACTIVE");
        };
    }

    private static String code(String name) {
        return Countries.shipped().all().stream()
                .filter(country -> country.isCalled(name))
                .map(Country::iso3)
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("Nobody is called " + name));
    }
}
