package org.hemicycle.responsepolicy.earlier;

import static java.util.function.Predicate.not;

import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVRecord;
import org.hemicycle.responsepolicy.earlier.EarlierCase.Kind;
import org.hemicycle.responsepolicy.earlier.EarlierCase.Told;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.core.io.Resource;
import org.springframework.stereotype.Component;

/**
 * Cases of before this system, read once from the file named in {@code response-policy.earlier-cases}; none without a
 * file. A demonstration that begins in the past ({@code demo.until}) knows nothing of what comes after it.
 */
@Component
public class EarlierCases {

    private static final CSVFormat FORMAT =
            CSVFormat.RFC4180.builder().setHeader().setSkipHeaderRecord(true).get();

    private final List<EarlierCase> cases;

    EarlierCases(
            @Value("${response-policy.earlier-cases:}") @Nullable Resource file,
            @Value("${demo.until:}") String until) {
        this.cases = file == null ? List.of() : read(file, until.isBlank() ? "9999" : until);
    }

    /** The latest letters first. */
    public List<EarlierCase> all() {
        return cases;
    }

    private static List<EarlierCase> read(Resource file, String until) {
        var found = new LinkedHashMap<String, List<CSVRecord>>();
        try (var lines = FORMAT.parse(new StringReader(file.getContentAsString(StandardCharsets.UTF_8)))) {
            lines.stream()
                    .filter(line -> line.get("day").compareTo(until) <= 0)
                    .forEach(line -> found.computeIfAbsent(line.get("case"), id -> new ArrayList<>())
                            .add(line));
        } catch (IOException failure) {
            throw new UncheckedIOException("%s cannot be read".formatted(file), failure);
        }
        return found.values().stream()
                .map(EarlierCases::one)
                .sorted(Comparator.comparing(
                                (EarlierCase each) -> each.timeline().getFirst().on())
                        .reversed())
                .toList();
    }

    private static EarlierCase one(List<CSVRecord> lines) {
        var first = lines.getFirst();
        var filers = Arrays.stream(first.get("filers").split("\\|"))
                .map(String::strip)
                .filter(not(String::isEmpty))
                .toList();
        var filedOn = first.get("filed_on");
        return new EarlierCase(
                first.get("case"),
                first.get("iso3"),
                filedOn.isEmpty() ? null : filedOn,
                filers,
                lines.stream().map(EarlierCases::told).toList());
    }

    private static Told told(CSVRecord line) {
        return new Told(
                line.get("day"),
                Kind.valueOf(line.get("kind")),
                line.get("what_en"),
                line.get("what_fr"),
                line.get("evidence"),
                line.get("source"));
    }
}
