package dk.raadslag.document.bundle;

import dk.raadslag.document.bundle.Contents.Entry;
import dk.raadslag.document.layout.Imprint;
import dk.raadslag.document.layout.ItemContent;
import dk.raadslag.document.model.Signs;
import dk.raadslag.document.write.html.HtmlFragment;
import dk.raadslag.model.Attachment;
import dk.raadslag.model.Item;
import dk.raadslag.model.MeetingSnapshot;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;

/**
 * The items of a meeting as systems of cases take them: of each its id, whether it is open to the public (Åbent), title
 * (Overskrift), content as HTML (Indhold) and papers (Bilagsliste).
 */
public final class CaseXml {
    /** The elements, by their names in {@code document/cases.properties}. */
    private enum Name {
        MEETING,
        ID,
        COMMITTEE,
        DATE,
        TIME,
        PLACE,
        DOCUMENT,
        ITEMS,
        ITEM,
        NUMBER,
        CASE,
        OPEN,
        TITLE,
        CONTENT,
        PAPERS,
        PAPER,
        PAPER_TITLE,
        FILE,
        HASH;

        private static final Properties TEXTS = load();

        private String text() {
            return TEXTS.getProperty(name());
        }

        private static Properties load() {
            Properties texts = new Properties();
            try (Reader in = new InputStreamReader(
                    CaseXml.class.getResourceAsStream("/document/cases.properties"), StandardCharsets.UTF_8)) {
                texts.load(in);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
            return texts;
        }
    }

    private final XMLStreamWriter xml;
    private final Map<UUID, Entry> files;

    private CaseXml(XMLStreamWriter xml, Map<UUID, Entry> files) {
        this.xml = xml;
        this.files = files;
    }

    /** @param seen as its reader may see it, with the kind of the document */
    public static byte[] of(MeetingSnapshot seen, List<Entry> entries) {
        Map<UUID, Entry> files = entries.stream()
                .filter(entry -> entry.attachmentId() != null)
                .collect(Collectors.toMap(Entry::attachmentId, Function.identity(), (one, other) -> one));
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try {
            XMLStreamWriter xml = XMLOutputFactory.newInstance().createXMLStreamWriter(out, "UTF-8");
            new CaseXml(xml, files).write(seen);
            xml.close();
        } catch (XMLStreamException e) {
            throw new IllegalStateException(e);
        }
        return out.toByteArray();
    }

    private void write(MeetingSnapshot meeting) throws XMLStreamException {
        xml.writeStartDocument(StandardCharsets.UTF_8.name(), "1.0");
        xml.writeStartElement(Name.MEETING.text());
        put(Name.ID, meeting.id().toString());
        put(Name.COMMITTEE, meeting.body());
        put(Name.DATE, meeting.start().toLocalDate().toString());
        put(Name.TIME, meeting.start().toLocalTime().toString());
        put(Name.PLACE, meeting.place());
        put(Name.DOCUMENT, Imprint.word(meeting.kind()));
        xml.writeStartElement(Name.ITEMS.text());
        for (Item item : meeting.items().toList()) write(item, meeting);
        xml.writeEndElement();
        xml.writeEndElement();
        xml.writeEndDocument();
    }

    private void write(Item item, MeetingSnapshot meeting) throws XMLStreamException {
        xml.writeStartElement(Name.ITEM.text());
        put(Name.ID, item.id().toString());
        put(Name.NUMBER, item.number());
        put(Name.CASE, item.caseNumber());
        put(Name.OPEN, String.valueOf(!item.closed()));
        put(Name.TITLE, item.title());
        put(Name.CONTENT, HtmlFragment.of(ItemContent.of(item, meeting)));
        xml.writeStartElement(Name.PAPERS.text());
        for (Attachment paper : item.attachments()) write(paper);
        xml.writeEndElement();
        xml.writeEndElement();
    }

    private void write(Attachment paper) throws XMLStreamException {
        xml.writeStartElement(Name.PAPER.text());
        put(Name.ID, paper.id().toString());
        put(Name.PAPER_TITLE, paper.title());
        Entry file = files.get(paper.id());
        if (file != null) {
            put(Name.FILE, file.path());
            put(Name.HASH, file.sha256());
        }
        xml.writeEndElement();
    }

    /** Leaves out what is not there. */
    private void put(Name name, String words) throws XMLStreamException {
        if (words == null || words.isBlank()) return;
        xml.writeStartElement(name.text());
        xml.writeCharacters(Signs.clean(words));
        xml.writeEndElement();
    }
}
