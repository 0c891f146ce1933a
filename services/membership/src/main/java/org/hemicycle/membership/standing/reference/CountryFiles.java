package org.hemicycle.membership.standing.reference;

import static java.nio.charset.StandardCharsets.UTF_8;
import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toList;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVRecord;
import org.jspecify.annotations.Nullable;
import org.springframework.core.io.ClassPathResource;

/** Reads the three reference files; their source is named in {@code reference/README.md}. */
final class CountryFiles {

    private static final CSVFormat FORMAT =
            CSVFormat.RFC4180.builder().setHeader().setSkipHeaderRecord(true).get();

    Countries read() {
        var names = grouped("country-names.csv", CountryFiles::name);
        var regions = grouped("ogp-regions.csv", CountryFiles::region);
        return new Countries(lines("countries.csv").stream()
                .map(line -> new Country(
                        line.get("iso3"),
                        line.get("un_member").equals("yes"),
                        names.getOrDefault(line.get("iso3"), List.of()),
                        regions.getOrDefault(line.get("iso3"), List.of()),
                        others(line.get("also_called"))))
                .toList());
    }

    private static <T> Map<String, List<T>> grouped(String file, Function<CSVRecord, T> read) {
        return lines(file).stream().collect(groupingBy(line -> line.get("iso3"), mapping(read, toList())));
    }

    private static DatedName name(CSVRecord line) {
        return new DatedName(
                line.get("language"), line.get("name"), day(line.get("valid_from")), day(line.get("valid_before")));
    }

    private static DatedRegion region(CSVRecord line) {
        return new DatedRegion(
                Region.of(line.get("region")),
                LocalDate.parse(line.get("valid_from")),
                day(line.get("valid_before")),
                Evidence.valueOf(line.get("evidence")),
                line.get("source"));
    }

    private static @Nullable LocalDate day(String text) {
        return text.isEmpty() ? null : LocalDate.parse(text);
    }

    private static List<String> others(String names) {
        return names.isEmpty() ? List.of() : Arrays.asList(names.split("\\|"));
    }

    private static List<CSVRecord> lines(String file) {
        try (var reader = new InputStreamReader(new ClassPathResource("reference/" + file).getInputStream(), UTF_8);
                var csv = FORMAT.parse(reader)) {
            return csv.getRecords();
        } catch (IOException missing) {
            throw new UncheckedIOException(missing);
        }
    }
}
