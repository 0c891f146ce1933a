package org.hemicycle.elections.seat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.hemicycle.elections.rules.Region;
import org.springframework.core.io.ClassPathResource;
import org.springframework.stereotype.Component;

/** Which electoral region a government belongs to, by date: the partnership's own attribute, never derived from a map. */
@Component
public class Regions {

    private record Line(String iso3, Region region, LocalDate from) {}

    private final List<Line> lines = read();

    public Optional<Region> of(String iso3, LocalDate day) {
        return lines.stream()
                .filter(line -> line.iso3().equals(iso3) && !day.isBefore(line.from()))
                .map(Line::region)
                .findFirst();
    }

    private static List<Line> read() {
        try (var file = new ClassPathResource("reference/ogp-regions.csv").getInputStream()) {
            return new String(file.readAllBytes(), java.nio.charset.StandardCharsets.UTF_8)
                    .lines()
                    .skip(1)
                    .map(line -> line.split(",", 4))
                    .map(cells -> new Line(cells[0], region(cells[1]), LocalDate.parse(cells[2])))
                    .toList();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static Region region(String code) {
        return Region.valueOf(code.toUpperCase(java.util.Locale.ROOT).replace('-', '_'));
    }
}
