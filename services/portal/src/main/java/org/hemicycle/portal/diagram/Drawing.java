package org.hemicycle.portal.diagram;

import java.util.List;

/**
 * A diagram ready to be drawn as SVG, and told in words.
 *
 * @param view the SVG's view box
 */
public record Drawing(
        String view, int width, int height, List<Figure> figures, List<Stroke> strokes, List<Stop> stops) {

    /** @param state {@code now}, {@code late}, {@code done} or empty */
    public record Figure(
            String id,
            String kind,
            String state,
            String x,
            String y,
            String width,
            String height,
            String path,
            List<Text> texts) {}

    public record Text(String x, String y, String words) {}

    public record Stroke(String points, boolean taken) {}

    /** A step in words. */
    public record Stop(String name, String kind, String enteredAt, String leftAt, boolean now, boolean cancelled) {}
}
