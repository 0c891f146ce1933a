package org.hemicycle.portal.chart;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** Bars that are made of parts: how a whole divides, from time to time. */
public record Stacks(List<Stack> stacks) {

    private static final int MOST_NAMES = 11;

    /** @param total what stands on top */
    public record Stack(String name, int middle, int top, long total, List<Part> parts) {}

    public record Part(String kind, int x, int y, int width, int height) {}

    /** One bar: its name and its parts from the floor up. */
    public record Values(String name, Map<String, Long> parts) {

        public long total() {
            return parts.values().stream().mapToLong(Long::longValue).sum();
        }
    }

    public static Stacks of(List<Values> values) {
        var most = Math.max(1, values.stream().mapToLong(Values::total).max().orElse(1));
        var slot = Math.min(90, (Bars.WIDTH - 20) / Math.max(1, values.size()));
        var stacks = new ArrayList<Stack>();
        for (int at = 0; at < values.size(); at++) {
            stacks.add(stack(named(values, at), 20 + at * slot, slot * 7 / 10, most));
        }
        return new Stacks(List.copyOf(stacks));
    }

    /** Of many the last is named and every other one before it, so that names do not run into each other. */
    private static Values named(List<Values> values, int at) {
        var one = values.get(at);
        return values.size() <= MOST_NAMES || (values.size() - 1 - at) % 2 == 0 ? one : new Values("", one.parts());
    }

    private static Stack stack(Values values, int x, int width, long most) {
        var parts = new ArrayList<Part>();
        long below = 0;
        for (var part : values.parts().entrySet()) {
            var bottom = level(below, most);
            below += part.getValue();
            var top = level(below, most);
            parts.add(new Part(part.getKey(), x, top, width, bottom - top));
        }
        return new Stack(values.name(), x + width / 2, level(below, most), values.total(), List.copyOf(parts));
    }

    private static int level(long value, long most) {
        return (int) (Bars.FLOOR - Bars.HEIGHT * value / most);
    }
}
