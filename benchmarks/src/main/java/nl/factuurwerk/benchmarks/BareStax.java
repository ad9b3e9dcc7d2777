package nl.factuurwerk.benchmarks;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.util.ArrayList;
import java.util.List;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import javax.xml.stream.XMLStreamWriter;

/** Reads a file with nothing but the JDK, and writes it again from names and texts that lie ready: what is left is the writing. */
final class BareStax {

    /** One thing to tell the writer. */
    @FunctionalInterface
    private interface Step {
        void take(XMLStreamWriter writer) throws XMLStreamException;
    }

    private static final XMLInputFactory READERS = XMLInputFactory.newInstance();

    private final XMLOutputFactory factory = XMLOutputFactory.newInstance();
    private final List<Step> steps = new ArrayList<>();
    private final int size;

    private BareStax(int size) {
        this.size = size;
    }

    static BareStax of(byte[] file) {
        BareStax way = new BareStax(file.length);
        try {
            XMLStreamReader reader = READERS.createXMLStreamReader(new ByteArrayInputStream(file), "UTF-8");
            while (reader.hasNext()) {
                way.step(reader);
                reader.next();
            }
        } catch (XMLStreamException unreadable) {
            throw new IllegalStateException(unreadable);
        }
        return way;
    }

    /** Reads a file and does nothing with it. */
    static int events(byte[] file) {
        try {
            XMLStreamReader reader = READERS.createXMLStreamReader(new ByteArrayInputStream(file), "UTF-8");
            int events = 0;
            while (reader.hasNext()) {
                reader.next();
                events++;
            }
            return events;
        } catch (XMLStreamException unreadable) {
            throw new IllegalStateException(unreadable);
        }
    }

    private void step(XMLStreamReader reader) {
        switch (reader.getEventType()) {
            case XMLStreamConstants.START_DOCUMENT ->
                steps.add(writer -> {
                    writer.writeStartDocument("UTF-8", "1.0");
                    writer.writeCharacters("\n");
                });
            case XMLStreamConstants.START_ELEMENT -> start(reader);
            case XMLStreamConstants.END_ELEMENT -> steps.add(XMLStreamWriter::writeEndElement);
            case XMLStreamConstants.CHARACTERS -> {
                String text = reader.getText();
                steps.add(writer -> writer.writeCharacters(text));
            }
            default -> throw new IllegalStateException("Nothing else stands in such a file: " + reader.getEventType());
        }
    }

    private void start(XMLStreamReader reader) {
        String prefix = reader.getPrefix();
        String name = reader.getLocalName();
        String namespace = reader.getNamespaceURI();
        steps.add(writer -> writer.writeStartElement(prefix, name, namespace));
        for (int i = 0; i < reader.getNamespaceCount(); i++) {
            String declared = reader.getNamespacePrefix(i);
            String uri = reader.getNamespaceURI(i);
            steps.add(
                    declared == null
                            ? writer -> writer.writeDefaultNamespace(uri)
                            : writer -> writer.writeNamespace(declared, uri));
        }
        for (int i = 0; i < reader.getAttributeCount(); i++) {
            String attribute = reader.getAttributeLocalName(i);
            String value = reader.getAttributeValue(i);
            steps.add(writer -> writer.writeAttribute(attribute, value));
        }
    }

    byte[] write() {
        ByteArrayOutputStream out = new ByteArrayOutputStream(size);
        try {
            XMLStreamWriter writer = factory.createXMLStreamWriter(out, "UTF-8");
            for (Step step : steps) {
                step.take(writer);
            }
            writer.flush();
        } catch (XMLStreamException unwritable) {
            throw new IllegalStateException(unwritable);
        }
        return out.toByteArray();
    }
}
