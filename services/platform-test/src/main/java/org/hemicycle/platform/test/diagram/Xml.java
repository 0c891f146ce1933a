package org.hemicycle.platform.test.diagram;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import javax.xml.XMLConstants;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.w3c.dom.Element;
import org.xml.sax.SAXException;

/** A diagram's XML, whatever prefixes it is written with. */
final class Xml {

    private static final String CAMUNDA = "http://camunda.org/schema/1.0/bpmn";

    private Xml() {}

    static Element read(Path file) {
        var factory = DocumentBuilderFactory.newDefaultNSInstance();
        try (var content = Files.newInputStream(file)) {
            factory.setFeature(XMLConstants.FEATURE_SECURE_PROCESSING, true);
            return factory.newDocumentBuilder().parse(content).getDocumentElement();
        } catch (IOException | SAXException | ParserConfigurationException failure) {
            throw new IllegalArgumentException(file + " cannot be read", failure);
        }
    }

    /** All below the element, in the order of the file. */
    static Stream<Element> below(Element element) {
        var found = element.getElementsByTagNameNS("*", "*");
        return IntStream.range(0, found.getLength()).mapToObj(found::item).map(Element.class::cast);
    }

    static Stream<Element> below(Element element, String name) {
        return below(element).filter(found -> found.getLocalName().equals(name));
    }

    static Stream<Element> children(Element element, String name) {
        return below(element, name).filter(found -> element.isSameNode(found.getParentNode()));
    }

    static String text(Element element) {
        return element.getTextContent().strip().replaceAll("\\s+", " ");
    }

    static String camunda(Element element, String attribute) {
        return element.getAttributeNS(CAMUNDA, attribute);
    }
}
