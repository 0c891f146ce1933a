package org.hemicycle.tally.property;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.hemicycle.tally.ballot.Candidates;
import org.hemicycle.tally.ballot.PointsTable;
import org.hemicycle.tally.count.Method;
import org.hemicycle.tally.count.Rules;
import org.hemicycle.tally.count.SeatLimits;
import org.hemicycle.tally.count.Tally;
import org.hemicycle.tally.number.Fraction;
import org.hemicycle.tally.seats.Bound;

/** Seats under limits, beside the rule written down line by line as it is published (governance 17.3). */
class FloorAndCeilingTest {

    private static final List<String> REGIONS = List.of("AFRICA", "AMERICAS", "ASIA-PACIFIC", "EUROPE");

    @Property(tries = 3000)
    void everyOutcomeIsTheRules(@ForAll long seed) {
        var random = new Random(seed);
        var regions = new LinkedHashMap<String, String>();
        for (int candidate = 1 + random.nextInt(9); candidate > 0; candidate--) {
            regions.put("C" + regions.size(), REGIONS.get(random.nextInt(4)));
        }
        var continuing = new HashMap<String, Integer>();
        REGIONS.forEach(region -> continuing.put(region, random.nextInt(5)));
        int seats = 1 + random.nextInt(6);
        int min = random.nextInt(3);
        int max = 2 + random.nextInt(3);

        var limits = new SeatLimits(
                true, Map.of(), continuing, new Bound(min, Map.of()), new Bound(max, Map.of()), List.of());
        var result = new Tally(Method.BORDA, seats, rules(limits)).count(votes(regions), List.of());
        var outcomes = new LinkedHashMap<String, String>();
        result.seating()
                .outcomes()
                .forEach(one -> outcomes.put(one.candidate(), one.outcome().name()));

        assertThat(outcomes).isEqualTo(asWritten(regions, continuing, seats, min, max));
    }

    private static Map<String, String> asWritten(
            Map<String, String> regions, Map<String, Integer> continuing, int seats, int min, int max) {
        var count = new HashMap<>(continuing);
        var order = new ArrayList<>(regions.keySet());
        var outcomes = new LinkedHashMap<String, String>();
        int left = seats;
        for (int turn = 0; turn < order.size(); turn++) {
            var candidate = order.get(turn);
            var region = regions.getOrDefault(candidate, "");
            var later = order.subList(turn + 1, order.size()).stream()
                    .map(regions::get)
                    .toList();
            if (left == 0) {
                outcomes.put(candidate, "NOT_ELECTED");
            } else if (count.getOrDefault(region, 0) >= max) {
                outcomes.put(candidate, "EXCLUDED_BY_CEILING");
            } else if (left - 1 < needed(count, region, later, min)) {
                outcomes.put(candidate, "PASSED_OVER_FLOOR");
            } else {
                outcomes.put(candidate, "ELECTED");
                count.merge(region, 1, Integer::sum);
                left--;
            }
        }
        return outcomes;
    }

    private static int needed(Map<String, Integer> count, String seated, List<String> later, int min) {
        int needed = 0;
        for (var region : REGIONS) {
            int members = count.getOrDefault(region, 0) + (region.equals(seated) ? 1 : 0);
            if (members < min && later.contains(region)) {
                needed += min - members;
            }
        }
        return needed;
    }

    private static PointsTable votes(Map<String, String> regions) {
        var names = List.copyOf(regions.keySet());
        var points = new ArrayList<Fraction>();
        names.forEach(name -> points.add(Fraction.of(100 - points.size())));
        return new PointsTable(new Candidates(names, regions), points);
    }

    private static Rules rules(SeatLimits limits) {
        var none = Rules.none();
        return new Rules(
                limits,
                none.incomplete(),
                none.equalRanks(),
                none.unlisted(),
                none.ladder(),
                none.terms(),
                none.standby(),
                none.roll(),
                none.marks(),
                none.absent());
    }
}
