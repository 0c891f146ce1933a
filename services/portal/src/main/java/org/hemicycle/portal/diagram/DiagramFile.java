package org.hemicycle.portal.diagram;

import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import javax.xml.XMLConstants;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.hemicycle.portal.diagram.Diagram.Box;
import org.hemicycle.portal.diagram.Diagram.Kind;
import org.hemicycle.portal.diagram.Diagram.Line;
import org.hemicycle.portal.diagram.Diagram.Point;
import org.hemicycle.portal.diagram.Diagram.Shape;
import org.w3c.dom.Element;
import org.xml.sax.SAXException;

/** Reads a BPMN file of the repository: elements, and where its own layout puts them. */
final class DiagramFile {

    private static final String MODEL = "http://www.omg.org/spec/BPMN/20100524/MODEL";
    private static final String LAYOUT = "http://www.omg.org/spec/BPMN/20100524/DI";
    private static final String BOUNDS = "http://www.omg.org/spec/DD/20100524/DC";
    private static final String WAYS = "http://www.omg.org/spec/DD/20100524/DI";

    private DiagramFile() {}

    static Diagram read(InputStream bpmn) {
        try (bpmn) {
            var factory = DocumentBuilderFactory.newInstance();
            factory.setNamespaceAware(true);
            factory.setFeature(XMLConstants.FEATURE_SECURE_PROCESSING, true);
            factory.setFeature("http://apache.org/xml/features/disallow-doctype-decl", true);
            return diagram(factory.newDocumentBuilder().parse(bpmn).getDocumentElement());
        } catch (IOException | SAXException | ParserConfigurationException unreadable) {
            throw new IllegalStateException("A diagram of ours cannot be read", unreadable);
        }
    }

    private static Diagram diagram(Element root) {
        var elements = new HashMap<String, Element>();
        all(root, MODEL, "*")
                .filter(each -> each.hasAttribute("id"))
                .forEach(each -> elements.put(each.getAttribute("id"), each));
        var shapes = new LinkedHashMap<String, Shape>();
        all(root, LAYOUT, "BPMNShape").forEach(each -> {
            var element = elements.get(each.getAttribute("bpmnElement"));
            if (element != null) {
                shapes.put(element.getAttribute("id"), shape(element, each));
            }
        });
        var lines =
                all(root, LAYOUT, "BPMNEdge").map(each -> line(each, elements)).toList();
        var id = all(root, MODEL, "process")
                .findFirst()
                .map(each -> each.getAttribute("id"))
                .orElse("");
        return new Diagram(id, shapes, lines);
    }

    private static Shape shape(Element element, Element drawn) {
        var boxes = all(drawn, BOUNDS, "Bounds").map(DiagramFile::box).toList();
        return new Shape(
                element.getAttribute("id"),
                kind(element.getLocalName()),
                element.getAttribute("name"),
                boxes.getFirst(),
                boxes.size() > 1 ? boxes.get(1) : null);
    }

    private static Box box(Element bounds) {
        return new Box(number(bounds, "x"), number(bounds, "y"), number(bounds, "width"), number(bounds, "height"));
    }

    private static Kind kind(String element) {
        return switch (element) {
            case "userTask" -> Kind.PERSON;
            case "startEvent" -> Kind.START;
            case "endEvent" -> Kind.END;
            case "subProcess" -> Kind.GROUP;
            default -> element.endsWith("Gateway") ? Kind.GATEWAY : element.endsWith("Event") ? Kind.EVENT : Kind.TASK;
        };
    }

    private static Line line(Element drawn, Map<String, Element> elements) {
        var id = drawn.getAttribute("bpmnElement");
        var points = new ArrayList<Point>();
        all(drawn, WAYS, "waypoint").forEach(each -> points.add(new Point(number(each, "x"), number(each, "y"))));
        var flow = elements.get(id);
        return flow == null
                ? new Line(id, "", "", points)
                : new Line(id, flow.getAttribute("sourceRef"), flow.getAttribute("targetRef"), points);
    }

    private static double number(Element element, String attribute) {
        return Double.parseDouble(element.getAttribute(attribute));
    }

    private static Stream<Element> all(Element root, String namespace, String name) {
        var found = root.getElementsByTagNameNS(namespace, name);
        List<Element> elements = IntStream.range(0, found.getLength())
                .mapToObj(at -> (Element) found.item(at))
                .toList();
        return elements.stream();
    }
}
