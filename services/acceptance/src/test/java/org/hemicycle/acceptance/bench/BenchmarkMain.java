package org.hemicycle.acceptance.bench;

import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.List;

/** Prints all ratios of one run. Rounds of what is compared take turns, after rounds that do not count. */
final class BenchmarkMain {

    private BenchmarkMain() {}

    public static void main(String[] arguments) throws Exception {
        try (var bench = Bench.open(Files.createTempDirectory("bench-").toRealPath())) {
            printLoad("before");
            for (var part : parts(bench, List.of(arguments))) {
                part.run().forEach(System.out::println);
            }
            printLoad("after");
        }
        System.exit(0);
    }

    /** All of them, or those whose names were given. */
    private static List<Benchmark> parts(Bench bench, List<String> wanted) throws Exception {
        var parts = new ArrayList<Benchmark>();
        if (wanted.isEmpty() || wanted.contains("opening")) {
            parts.add(new OpeningBenchmark(bench));
        }
        if (wanted.isEmpty() || wanted.contains("latency")) {
            parts.add(new LatencyBenchmark(bench));
        }
        if (wanted.isEmpty() || wanted.contains("drain")) {
            parts.add(new DrainBenchmark(bench));
        }
        return parts;
    }

    private static void printLoad(String when) {
        var system = ManagementFactory.getOperatingSystemMXBean();
        System.out.printf(
                "%nload average %s: %.2f on %d processors, Java %s%n",
                when, system.getSystemLoadAverage(), system.getAvailableProcessors(), Runtime.version());
    }
}
