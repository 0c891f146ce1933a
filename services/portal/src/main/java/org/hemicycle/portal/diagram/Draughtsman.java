package org.hemicycle.portal.diagram;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import org.hemicycle.portal.diagram.Diagram.Box;
import org.hemicycle.portal.diagram.Diagram.Kind;
import org.hemicycle.portal.diagram.Diagram.Shape;
import org.hemicycle.portal.diagram.Drawing.Figure;
import org.hemicycle.portal.diagram.Drawing.Stop;
import org.hemicycle.portal.diagram.Drawing.Stroke;
import org.hemicycle.portal.diagram.Drawing.Text;

/** Draws one diagram for one case. */
final class Draughtsman {

    private static final int MARGIN = 30;
    private static final int LINE_HEIGHT = 14;

    private final Diagram diagram;
    private final List<Passed> steps;
    private final boolean late;
    private final UnaryOperator<String> names;
    private final Set<String> taken;

    Draughtsman(Diagram diagram, List<Passed> steps, boolean late, UnaryOperator<String> names) {
        this.diagram = diagram;
        this.steps = steps;
        this.late = late;
        this.names = names;
        this.taken = new Way(diagram).taken(steps);
    }

    Drawing drawing() {
        var boxes = diagram.shapes().values().stream().map(Shape::box).toList();
        var left = boxes.stream().mapToDouble(Box::x).min().orElse(0) - MARGIN;
        var top = boxes.stream().mapToDouble(Box::y).min().orElse(0) - MARGIN - 20;
        var right =
                boxes.stream().mapToDouble(box -> box.x() + box.width()).max().orElse(0) + MARGIN;
        var bottom =
                boxes.stream().mapToDouble(box -> box.y() + box.height()).max().orElse(0) + MARGIN + 30;
        return new Drawing(
                "%.0f %.0f %.0f %.0f".formatted(left, top, right - left, bottom - top),
                (int) (right - left),
                (int) (bottom - top),
                figures(),
                strokes(),
                stops());
    }

    private List<Figure> figures() {
        return diagram.shapes().values().stream()
                .sorted(Comparator.comparingInt(shape -> shape.kind() == Kind.GROUP ? 0 : 1))
                .map(this::figure)
                .toList();
    }

    private Figure figure(Shape shape) {
        var box = shape.box();
        return new Figure(
                shape.id(),
                shape.kind().name().toLowerCase(Locale.ROOT),
                state(shape.id()),
                number(box.x()),
                number(box.y()),
                number(box.width()),
                number(box.height()),
                "M%s %sL%s %sL%s %sL%s %sZ"
                        .formatted(
                                number(box.x() + box.width() / 2), number(box.y()),
                                number(box.x() + box.width()), number(box.y() + box.height() / 2),
                                number(box.x() + box.width() / 2), number(box.y() + box.height()),
                                number(box.x()), number(box.y() + box.height() / 2)),
                texts(shape));
    }

    private String state(String id) {
        var visits = steps.stream().filter(step -> step.step().equals(id)).toList();
        if (visits.stream().anyMatch(Passed::isNow)) {
            return late ? "late" : "now";
        }
        return !visits.isEmpty() || taken.contains(id) ? "done" : "";
    }

    /** Where the file puts a name; else tasks carry it inside, groups at the top. */
    private List<Text> texts(Shape shape) {
        return shape.label() == null ? inside(shape, shape.box()) : beside(shape, shape.label());
    }

    private List<Text> beside(Shape shape, Box label) {
        var lines = wrapped(name(shape.id()), (int) Math.max(12, label.width() / 6.5));
        return stacked(lines, label.x() + label.width() / 2, label.y() + 11);
    }

    private List<Text> inside(Shape shape, Box box) {
        var group = shape.kind() == Kind.GROUP;
        var lines = wrapped(name(shape.id()), group ? 60 : 15);
        var top = group ? box.y() + 16 : box.y() + box.height() / 2 - (lines.size() - 1) * LINE_HEIGHT / 2.0 + 4;
        return stacked(lines, box.x() + box.width() / 2, top);
    }

    private static List<Text> stacked(List<String> lines, double middle, double top) {
        var texts = new ArrayList<Text>();
        for (int at = 0; at < lines.size(); at++) {
            texts.add(new Text(number(middle), number(top + at * LINE_HEIGHT), lines.get(at)));
        }
        return List.copyOf(texts);
    }

    private String name(String id) {
        var translated = names.apply(id);
        if (!translated.isEmpty()) {
            return translated;
        }
        var shape = diagram.shapes().get(id);
        return shape == null ? id : shape.name();
    }

    static List<String> wrapped(String words, int width) {
        var lines = new ArrayList<String>();
        var line = new StringBuilder();
        for (var word : words.strip().split("\\s+")) {
            if (!line.isEmpty() && line.length() + 1 + word.length() > width) {
                lines.add(line.toString());
                line.setLength(0);
            }
            line.append(line.isEmpty() ? "" : " ").append(word);
        }
        lines.add(line.toString());
        return List.copyOf(lines);
    }

    private List<Stroke> strokes() {
        return diagram.lines().stream()
                .sorted(Comparator.comparing(line -> taken.contains(line.id())))
                .map(line -> new Stroke(
                        line.points().stream()
                                .map(point -> number(point.x()) + "," + number(point.y()))
                                .collect(Collectors.joining(" ")),
                        taken.contains(line.id())))
                .toList();
    }

    private List<Stop> stops() {
        return steps.stream()
                .sorted(Comparator.comparing(Passed::enteredAt))
                .map(step -> new Stop(
                        name(step.step()),
                        step.kind(),
                        step.enteredAt(),
                        Objects.requireNonNullElse(step.leftAt(), ""),
                        step.isNow(),
                        step.cancelled()))
                .toList();
    }

    private static String number(double value) {
        return String.format(Locale.ROOT, "%.1f", value);
    }
}
