package org.hemicycle.portal.election;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import tools.jackson.databind.JsonNode;

/** How often each candidate was given each rank, and was put before each other one; empty where that is withheld. */
public record Matrices(List<Ranks> ranks, List<Pairs> pairs, int places) {

    /** One candidate's ranks, the best first. */
    public record Ranks(String candidate, List<Integer> counts, List<Piece> pieces) {}

    /** A piece of a bar, in the drawing's units. */
    public record Piece(int rank, int count, String x, String width) {}

    /** On how many ballots the candidate stands before each of the others; nothing before itself. */
    public record Pairs(String candidate, List<String> before) {}

    private static final double FULL = 520;
    private static final int BEHIND = 180;

    /** @param order best first */
    public static Matrices of(JsonNode result, List<String> order) {
        var counts = result.path("rankCounts");
        var known = order.stream().filter(counts::has).toList();
        var ranks = known.stream().map(name -> ranks(name, counts.path(name))).toList();
        var places = ranks.stream().mapToInt(row -> row.counts().size()).max().orElse(0);
        return new Matrices(ranks, pairs(result.path("pairwise"), order), places);
    }

    private static Ranks ranks(String candidate, JsonNode cells) {
        var counts = IntStream.range(0, cells.size())
                .mapToObj(at -> cells.path(at).asInt(0))
                .toList();
        var all = Math.max(1, counts.stream().mapToInt(Integer::intValue).sum());
        var pieces = new ArrayList<Piece>();
        double from = BEHIND;
        for (int at = 0; at < counts.size(); at++) {
            var width = FULL * counts.get(at) / all;
            if (width > 0) {
                pieces.add(new Piece(at + 1, counts.get(at), drawn(from), drawn(width)));
            }
            from += width;
        }
        return new Ranks(candidate, counts, pieces);
    }

    private static List<Pairs> pairs(JsonNode matrix, List<String> order) {
        var known = order.stream().filter(matrix::has).toList();
        return known.stream()
                .map(one -> new Pairs(
                        one,
                        known.stream()
                                .map(other -> one.equals(other)
                                        ? ""
                                        : String.valueOf(
                                                matrix.path(one).path(other).asInt(0)))
                                .toList()))
                .toList();
    }

    private static String drawn(double units) {
        return String.format(Locale.ROOT, "%.1f", units);
    }
}
