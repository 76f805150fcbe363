package dk.raadslag.search;

import dk.raadslag.base.Csv;
import dk.raadslag.search.SearchService.Decision;
import dk.raadslag.search.SearchService.Sent;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import java.util.Properties;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;

/** The register of decisions as a table and as an Atom feed. */
final class DecisionFiles {
    /** In Danish: {@code search/decisions.properties}. */
    private static final Properties WORDS = words();

    private final String site;

    /** @param site where browsers reach the app */
    DecisionFiles(String site) {
        this.site = site;
    }

    private static Properties words() {
        Properties words = new Properties();
        try (Reader in = new InputStreamReader(
                DecisionFiles.class.getResourceAsStream("/search/decisions.properties"), StandardCharsets.UTF_8)) {
            words.load(in);
            return words;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    byte[] table(List<Decision> decisions) {
        Csv table = new Csv().row(WORDS.getProperty("columns").split(";"));
        for (Decision one : decisions) {
            table.row(
                    one.start().toLocalDate().toString(),
                    one.body(),
                    one.number(),
                    one.title(),
                    WORDS.getProperty(one.outcome(), one.outcome()),
                    one.decision(),
                    address(one));
        }
        return table.bytes();
    }

    private String address(Decision one) {
        return site + "/moede/" + one.meetingId() + "/punkt/" + one.number().replace("/", "%2F");
    }

    /** @param decisions the last sent first */
    byte[] feed(List<Sent> decisions) {
        StringWriter out = new StringWriter();
        try {
            XMLStreamWriter xml = XMLOutputFactory.newFactory().createXMLStreamWriter(out);
            xml.writeStartDocument("utf-8", "1.0");
            xml.writeStartElement("feed");
            xml.writeDefaultNamespace("http://www.w3.org/2005/Atom");
            element(xml, "id", site + "/beslutninger");
            element(xml, "title", WORDS.getProperty("title"));
            Instant updated =
                    decisions.isEmpty() ? Instant.EPOCH : decisions.get(0).at();
            element(xml, "updated", updated.toString());
            for (Sent one : decisions) entry(xml, one.decision(), one.at());
            xml.writeEndElement();
            xml.writeEndDocument();
            return out.toString().getBytes(StandardCharsets.UTF_8);
        } catch (XMLStreamException e) {
            throw new IllegalStateException(e);
        }
    }

    private void entry(XMLStreamWriter xml, Decision one, Instant sent) throws XMLStreamException {
        xml.writeStartElement("entry");
        element(xml, "id", "urn:uuid:" + one.itemId());
        element(xml, "title", one.number() + " " + one.title());
        element(xml, "updated", sent.toString());
        xml.writeStartElement("author");
        element(xml, "name", one.body());
        xml.writeEndElement();
        xml.writeEmptyElement("link");
        xml.writeAttribute("href", address(one));
        element(xml, "content", one.decision());
        xml.writeEndElement();
    }

    /** Without the characters that XML cannot hold. */
    private static void element(XMLStreamWriter xml, String name, String words) throws XMLStreamException {
        xml.writeStartElement(name);
        xml.writeCharacters(words.replaceAll("[^\\t\\n\\r\\x20-\\uD7FF\\uE000-\\uFFFD\\x{10000}-\\x{10FFFF}]", ""));
        xml.writeEndElement();
    }
}
