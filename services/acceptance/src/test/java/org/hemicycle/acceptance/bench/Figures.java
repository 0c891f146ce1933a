package org.hemicycle.acceptance.bench;

import java.util.Arrays;
import java.util.List;

/** Medians and percentiles of measured numbers. */
final class Figures {

    private Figures() {}

    static double median(List<Double> values) {
        return percentile(values.stream().mapToDouble(Double::doubleValue).toArray(), 50);
    }

    static double percentile(double[] values, int percent) {
        var sorted = values.clone();
        Arrays.sort(sorted);
        return sorted[Math.min(sorted.length - 1, sorted.length * percent / 100)];
    }

    /** Median and, in brackets, the lowest and highest. */
    static String spread(List<Double> values) {
        var all = values.stream().mapToDouble(Double::doubleValue).summaryStatistics();
        return "%.0f (%.0f-%.0f)".formatted(median(values), all.getMin(), all.getMax());
    }
}
