package org.hemicycle.acceptance.crash;

import static java.util.stream.Collectors.counting;
import static java.util.stream.Collectors.groupingBy;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Random;
import java.util.TreeMap;
import java.util.concurrent.TimeUnit;
import org.hemicycle.acceptance.house.House;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** {@code -Dseed=<n>} draws the same kills again. */
@Tag("long")
class CrashSuiteIT {

    private static final int ADMISSIONS = 200;
    private static final int BALLOTS = 600;
    private static final int RESOLUTIONS = 80;

    @Test
    @Timeout(value = 25, unit = TimeUnit.MINUTES)
    void everyProcessIsKilledAndEverythingEndsRight() throws Exception {
        long seed = Long.getLong("seed", new Random().nextLong(1_000_000));
        System.out.println("seed " + seed);
        try (var house = House.withElections()) {
            var crowd = new Crowd(house);
            var assembly = new Assembly(house);
            var kills = new Nemesis(house, seed).run(percent -> {
                crowd.admissions(ADMISSIONS * percent / 100);
                crowd.changes(1);
                assembly.ballots(BALLOTS * percent / 100);
                assembly.resolutions(RESOLUTIONS * percent / 100);
                assembly.goOn();
            });
            System.out.println("admissions begun before the last kill: " + crowd.begun());
            crowd.admissions(ADMISSIONS);
            assembly.ballots(BALLOTS);
            assembly.resolutions(RESOLUTIONS);
            var work = crowd.finish();
            assembly.finish();
            count(kills);

            assertThat(new Examination(house).violations(work))
                    .as("seed %d", seed)
                    .isEmpty();
            assertThat(new ElectionsExamination(house).violations(assembly))
                    .as("elections, seed %d", seed)
                    .isEmpty();
            assertThat(work.acknowledged()).hasSize(ADMISSIONS);
            assertThat(kills).as("kills with seed %d", seed).hasSizeGreaterThanOrEqualTo(40);
            assertThat(kills)
                    .extracting(PlannedKill::target)
                    .contains("membership", "identity", "elections", "postgres", "kafka");
            assertThat(kills)
                    .as("crash points reached with seed %d", seed)
                    .extracting(PlannedKill::place)
                    .containsAll(KillPlan.points());
        }
    }

    private static void count(List<PlannedKill> kills) {
        System.out.printf("%d kills%n", kills.size());
        var places = kills.stream()
                .collect(groupingBy(kill -> kill.target() + ", " + kill.place(), TreeMap::new, counting()));
        places.forEach((place, times) -> System.out.printf("%4d %s%n", times, place));
    }
}
