package org.hemicycle.portal.map;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.hemicycle.portal.map.EqualEarth.Point;

/**
 * One country on the page.
 *
 * @param path what SVG draws; empty where the country is too small to be outlined and a dot stands for it
 * @param x of the dot
 * @param y of the dot
 */
record Outline(String iso3, String path, int x, int y) {

    /** Reads a line of the file: the code, then rings of longitude and latitude, or one place. */
    static Outline parse(String line) {
        var parts = line.split("\\|", 2);
        var rings = Arrays.stream(parts[1].split(";")).map(Outline::ring).toList();
        var first = rings.getFirst().getFirst();
        var dot = rings.size() == 1 && rings.getFirst().size() == 1;
        return new Outline(parts[0], dot ? "" : path(rings), first.x(), first.y());
    }

    boolean isDot() {
        return path.isEmpty();
    }

    private static List<Point> ring(String ring) {
        return Arrays.stream(ring.split(","))
                .map(pair -> pair.split(" "))
                .map(pair -> EqualEarth.point(Double.parseDouble(pair[0]), Double.parseDouble(pair[1])))
                .distinct()
                .toList();
    }

    /** Each step from the one before: half as many letters as places. */
    private static String path(List<List<Point>> rings) {
        var path = new StringBuilder();
        for (var ring : rings) {
            var steps = new ArrayList<String>();
            for (int at = 1; at < ring.size(); at++) {
                var from = ring.get(at - 1);
                var to = ring.get(at);
                steps.add((to.x() - from.x()) + " " + (to.y() - from.y()));
            }
            var start = ring.getFirst();
            path.append("M%d %dl%sz"
                    .formatted(start.x(), start.y(), String.join(" ", steps))
                    .replace(" -", "-"));
        }
        return path.toString();
    }
}
