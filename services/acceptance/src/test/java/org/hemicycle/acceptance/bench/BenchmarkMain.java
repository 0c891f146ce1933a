package org.hemicycle.acceptance.bench;

import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.util.List;

/** Prints all ratios of one run. Rounds of what is compared take turns, after rounds that do not count. */
final class BenchmarkMain {

    private BenchmarkMain() {}

    public static void main(String[] arguments) throws Exception {
        try (var bench = Bench.open(Files.createTempDirectory("bench-").toRealPath())) {
            printLoad("before");
            for (var part :
                    List.of(new OpeningBenchmark(bench), new LatencyBenchmark(bench), new DrainBenchmark(bench))) {
                part.run().forEach(System.out::println);
            }
            printLoad("after");
        }
        System.exit(0);
    }

    private static void printLoad(String when) {
        var system = ManagementFactory.getOperatingSystemMXBean();
        System.out.printf(
                "%nload average %s: %.2f on %d processors, Java %s%n",
                when, system.getSystemLoadAverage(), system.getAvailableProcessors(), Runtime.version());
    }
}
