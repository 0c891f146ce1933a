package org.hemicycle.portal.chart;

import java.util.List;
import java.util.stream.IntStream;

/**
 * Upright bars side by side, in the units of a drawing 640 wide and 300 high.
 *
 * @param limit where a line across is drawn
 */
public record Bars(List<Bar> bars, int limit) {

    static final int WIDTH = 640;
    static final int FLOOR = 250;
    static final int HEIGHT = 210;

    /** @param label what stands on top; {@code name} what stands below */
    public record Bar(int x, int y, int width, int height, int middle, String name, String label, String kind) {}

    /** One value to draw: whole percent of the height. */
    public record Value(String name, String label, int percent, String kind) {}

    public static Bars of(List<Value> values, int limitPercent) {
        var slot = Math.min(90, (WIDTH - 60) / Math.max(1, values.size()));
        return new Bars(
                IntStream.range(0, values.size())
                        .mapToObj(at -> bar(values.get(at), 60 + at * slot, slot))
                        .toList(),
                FLOOR - HEIGHT * limitPercent / 100);
    }

    private static Bar bar(Value value, int left, int slot) {
        var height = HEIGHT * value.percent() / 100;
        var width = slot * 7 / 10;
        return new Bar(
                left, FLOOR - height, width, height, left + width / 2, value.name(), value.label(), value.kind());
    }
}
