package org.hemicycle.portal.diagram;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** A procedure's picture as its authors laid it out: shapes, and the lines between them. */
record Diagram(String id, Map<String, Shape> shapes, List<Line> lines) {

    /** What kind of thing a shape is, in drawing. */
    enum Kind {
        TASK,
        PERSON,
        GATEWAY,
        START,
        END,
        EVENT,
        GROUP
    }

    /** @param label where its name stands; null for inside it */
    record Shape(
            String id,
            Kind kind,
            String name,
            Box box,
            @Nullable Box label) {}

    record Box(double x, double y, double width, double height) {}

    record Point(double x, double y) {}

    record Line(String id, String from, String to, List<Point> points) {}
}
