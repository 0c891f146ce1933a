package org.hemicycle.responsepolicy.document.inspect;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.util.ArrayList;
import java.util.Set;
import javax.xml.stream.XMLEventFactory;
import javax.xml.stream.XMLEventWriter;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.events.Attribute;
import javax.xml.stream.events.StartElement;
import javax.xml.stream.events.XMLEvent;

/** One XML part: no document type, no great depth, nothing fetched from elsewhere; written anew without who and when. */
final class OfficeXml {

    private static final XMLEventFactory EVENTS = XMLEventFactory.newDefaultFactory();

    private final byte[] part;
    private final OfficeWords words;
    private int depth;
    private int dropped; // how deep inside an element that is left out

    OfficeXml(byte[] part, Set<Finding> found) {
        this.part = part;
        this.words = new OfficeWords(found);
    }

    byte[] clean() {
        var out = new ByteArrayOutputStream();
        try {
            var reader = input().createXMLEventReader(new ByteArrayInputStream(part));
            var writer = XMLOutputFactory.newDefaultFactory().createXMLEventWriter(out, "UTF-8");
            while (reader.hasNext()) {
                copy(reader.nextEvent(), writer);
            }
            writer.close();
        } catch (XMLStreamException broken) {
            throw Flaw.UNREADABLE.found();
        }
        return out.toByteArray();
    }

    private void copy(XMLEvent event, XMLEventWriter writer) throws XMLStreamException {
        switch (event.getEventType()) {
            case XMLStreamConstants.DTD, XMLStreamConstants.ENTITY_REFERENCE -> throw Flaw.DECLARES_ENTITIES.found();
            case XMLStreamConstants.PROCESSING_INSTRUCTION, XMLStreamConstants.COMMENT -> {} // of use to nobody
            case XMLStreamConstants.START_ELEMENT -> start(event.asStartElement(), writer);
            case XMLStreamConstants.END_ELEMENT -> end(event, writer);
            case XMLStreamConstants.CHARACTERS -> {
                words.text(event.asCharacters().getData());
                write(event, writer);
            }
            default -> write(event, writer);
        }
    }

    private void start(StartElement element, XMLEventWriter writer) throws XMLStreamException {
        Flaw.UNREADABLE.unless(++depth <= Budget.DEEPEST);
        words.check(element);
        if (dropped > 0 || words.drops(element)) {
            dropped++;
            return;
        }
        var kept = new ArrayList<Attribute>();
        element.getAttributes().forEachRemaining(attribute -> {
            if (words.keeps(attribute)) {
                kept.add(attribute);
            }
        });
        writer.add(EVENTS.createStartElement(element.getName(), kept.iterator(), element.getNamespaces()));
    }

    private void end(XMLEvent event, XMLEventWriter writer) throws XMLStreamException {
        depth--;
        if (dropped > 0) {
            dropped--;
        } else {
            writer.add(event);
        }
    }

    private void write(XMLEvent event, XMLEventWriter writer) throws XMLStreamException {
        if (dropped == 0) {
            writer.add(event);
        }
    }

    /** Names and values stay as they came; what the parser would expand or fetch, it meets as an event and we refuse. */
    private static XMLInputFactory input() {
        var factory = XMLInputFactory.newDefaultFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        factory.setProperty(XMLInputFactory.IS_REPLACING_ENTITY_REFERENCES, false);
        return factory;
    }
}
