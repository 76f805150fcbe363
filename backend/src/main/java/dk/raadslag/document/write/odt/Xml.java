package dk.raadslag.document.write.odt;

import dk.raadslag.document.model.Signs;
import java.io.StringWriter;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;

/** Writes elements, whose names have the prefixes of ODF. Words go in as words only: nothing in them is markup. */
final class Xml {
    private static final XMLOutputFactory WRITERS = XMLOutputFactory.newDefaultFactory();

    private final StringWriter out = new StringWriter();
    private final XMLStreamWriter writer;

    Xml() {
        try {
            synchronized (WRITERS) {
                writer = WRITERS.createXMLStreamWriter(out);
            }
        } catch (XMLStreamException e) {
            throw new IllegalStateException(e);
        }
    }

    Xml open(String element) {
        return doing(() -> writer.writeStartElement(element));
    }

    /** An attribute of the element that was just opened. */
    Xml with(String attribute, Object value) {
        String words = Signs.clean(String.valueOf(value)).replace('\n', ' ');
        return doing(() -> writer.writeAttribute(attribute, words));
    }

    Xml text(String words) {
        return doing(() -> writer.writeCharacters(words));
    }

    Xml close() {
        return doing(writer::writeEndElement);
    }

    /** An element with nothing in it. */
    Xml empty(String element) {
        return open(element).close();
    }

    /** What was written, all of it closed. */
    @Override
    public String toString() {
        doing(writer::flush);
        return out.toString();
    }

    private interface Writing {
        void run() throws XMLStreamException;
    }

    private Xml doing(Writing writing) {
        try {
            writing.run();
            return this;
        } catch (XMLStreamException e) {
            throw new IllegalStateException(e);
        }
    }
}
