package org.hemicycle.portal.election;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import tools.jackson.databind.JsonNode;

/** A count, line by line: every candidate with total and deciding line, the sums that must agree, every step. */
public record Explained(
        String method,
        int cast,
        int valid,
        int blank,
        int invalid,
        List<Line> lines,
        boolean totalsShown,
        boolean controlHolds,
        String controlRule,
        List<String> deviations,
        List<String> trace) {

    /** @param width of the bar, in thousandths of the longest */
    public record Line(int place, String candidate, String total, int width, String outcome, String why) {

        public boolean elected() {
            return outcome.equals("ELECTED");
        }

        /** In the drawing's units. */
        public String bar(int full) {
            return bar(full, 0);
        }

        /** Where it ends, and how far behind. */
        public String bar(int full, int behind) {
            return String.format(Locale.ROOT, "%.1f", behind + full * width / 1000.0);
        }
    }

    /** The candidates, best first. */
    public List<String> order() {
        return lines.stream().map(Line::candidate).toList();
    }

    public static Explained of(JsonNode result) {
        var ballots = result.path("ballots");
        return new Explained(
                result.path("method").asString(""),
                ballots.path("cast").asInt(0),
                ballots.path("valid").asInt(0),
                ballots.path("blank").asInt(0),
                ballots.path("void").asInt(0),
                lines(result),
                result.path("totals").isObject(),
                result.path("control").path("holds").asBoolean(false),
                result.path("control").path("rule").asString(""),
                texts(result.path("deviations")),
                texts(result.path("trace")));
    }

    private static List<Line> lines(JsonNode result) {
        var lines = new ArrayList<Line>();
        var longest = 1.0;
        for (var total : result.path("totals").values()) {
            longest = Math.max(longest, total.asDouble(0));
        }
        for (var candidate : inOrder(result)) {
            var total = result.path("totals").path(candidate);
            var outcome = result.path("outcomes").path(candidate);
            lines.add(new Line(
                    lines.size() + 1,
                    candidate,
                    total.isMissingNode() ? "" : total.asString(""),
                    (int) Math.round(1000 * total.asDouble(0) / longest),
                    outcome.path("outcome").asString(""),
                    outcome.path("line").asString("")));
        }
        return List.copyOf(lines);
    }

    /** Best first; level ones stand in a list of their own. */
    private static List<String> inOrder(JsonNode result) {
        var order = new ArrayList<String>();
        for (var place : result.path("ranking").values()) {
            if (place.isArray()) {
                order.addAll(texts(place));
            } else {
                order.add(place.asString(""));
            }
        }
        if (order.isEmpty()) {
            order.addAll(result.path("outcomes").propertyNames());
        }
        return order;
    }

    private static List<String> texts(JsonNode list) {
        return list.values().stream().map(text -> text.asString("")).toList();
    }
}
