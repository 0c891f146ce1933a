package org.hemicycle.elections.roll;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.hemicycle.elections.ElectionId;
import org.hemicycle.tally.record.RollHash;
import org.hemicycle.tally.roll.Roll;
import org.hemicycle.tally.roll.RollEntry;
import org.jspecify.annotations.Nullable;

/**
 * A roll as made for an election, or as corrected on appeal: later numbers replace earlier ones, which stay readable.
 *
 * @param on the day by which standing was judged
 * @param because why this version was made: {@code rule}, or the appeal
 * @param hash SHA-256 of the canonical JSON of its lines, lower-case hexadecimal
 */
public record RollVersion(
        ElectionId election,
        int number,
        LocalDate on,
        String ruleSet,
        String because,
        String hash,
        @Nullable Instant frozenAt,
        List<RollLine> lines) {

    public RollVersion {
        lines = List.copyOf(lines);
    }

    static RollVersion made(ElectionId election, LocalDate on, String ruleSet, List<RollLine> lines) {
        return new RollVersion(election, 1, on, ruleSet, "rule", hashOf(lines), null, lines);
    }

    RollVersion adopted(String why, Instant at) {
        return new RollVersion(election, number, on, ruleSet, why, hash, at, lines);
    }

    RollVersion corrected(RollLine line, String because, Instant at) {
        var others = lines.stream().filter(one -> !one.country().equals(line.country()));
        var all = Stream.concat(others, Stream.of(line))
                .sorted(Comparator.comparing(RollLine::country))
                .toList();
        return new RollVersion(election, number + 1, on, ruleSet, because, hashOf(all), at, all);
    }

    /** How many may vote. */
    public int size() {
        return Math.toIntExact(lines.stream().filter(RollLine::eligible).count());
    }

    public List<String> voters() {
        return lines.stream().filter(RollLine::eligible).map(RollLine::country).toList();
    }

    public RollLine of(String country) {
        return lines.stream()
                .filter(line -> line.country().equals(country))
                .findFirst()
                .orElseGet(() -> new RollLine(country, false, "not on the roll"));
    }

    private static String hashOf(List<RollLine> lines) {
        return RollHash.of(new Roll(lines.stream()
                .map(line -> new RollEntry(line.country(), line.eligible(), line.reason()))
                .toList()));
    }
}
