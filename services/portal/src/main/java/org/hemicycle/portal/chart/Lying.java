package org.hemicycle.portal.chart;

import java.util.ArrayList;
import java.util.List;

/** Bars that lie under their names and are made of parts, in the units of a drawing 640 wide. */
public record Lying(List<Row> rows, int height) {

    private static final int ROW = 60;
    private static final int LONGEST = 580;

    /** @param y of the name's foot */
    public record Row(String name, int y, int end, long total, List<Part> parts) {

        /** Where the bar begins, below its name. */
        public int bar() {
            return y + 10;
        }
    }

    public record Part(String kind, int x, int width) {}

    public static Lying of(List<Stacks.Values> values) {
        var most = Math.max(
                1, values.stream().mapToLong(Stacks.Values::total).max().orElse(1));
        var rows = new ArrayList<Row>();
        for (var value : values) {
            rows.add(row(value, 22 + rows.size() * ROW, most));
        }
        return new Lying(List.copyOf(rows), 8 + rows.size() * ROW);
    }

    private static Row row(Stacks.Values values, int y, long most) {
        var parts = new ArrayList<Part>();
        long before = 0;
        for (var part : values.parts().entrySet()) {
            var from = (int) (LONGEST * before / most);
            before += part.getValue();
            var to = (int) (LONGEST * before / most);
            if (to > from) {
                parts.add(new Part(part.getKey(), from, to - from));
            }
        }
        return new Row(values.name(), y, (int) (LONGEST * before / most), values.total(), List.copyOf(parts));
    }
}
