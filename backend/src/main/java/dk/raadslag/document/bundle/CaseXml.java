package dk.raadslag.document.bundle;

import dk.raadslag.document.bundle.Contents.Entry;
import dk.raadslag.document.layout.ItemContent;
import dk.raadslag.document.model.Signs;
import dk.raadslag.document.write.html.HtmlFragment;
import dk.raadslag.model.Attachment;
import dk.raadslag.model.Item;
import dk.raadslag.model.MeetingSnapshot;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
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
        xml.writeStartElement("Møde");
        put("ID", meeting.id().toString());
        put("Udvalg", meeting.body());
        put("Dato", meeting.start().toLocalDate().toString());
        put("Tid", meeting.start().toLocalTime().toString());
        put("Sted", meeting.place());
        put("Dokument", meeting.kind() == MeetingSnapshot.Kind.MINUTES ? "Referat" : "Dagsorden");
        xml.writeStartElement("Punkter");
        for (Item item : meeting.items().toList()) write(item, meeting);
        xml.writeEndElement();
        xml.writeEndElement();
        xml.writeEndDocument();
    }

    private void write(Item item, MeetingSnapshot meeting) throws XMLStreamException {
        xml.writeStartElement("Punkt");
        put("ID", item.id().toString());
        put("Nummer", item.number());
        put("Sagsnummer", item.caseNumber());
        put("Åbent", String.valueOf(!item.closed()));
        put("Overskrift", item.title());
        put("Indhold", HtmlFragment.of(ItemContent.of(item, meeting)));
        xml.writeStartElement("Bilagsliste");
        for (Attachment paper : item.attachments()) write(paper);
        xml.writeEndElement();
        xml.writeEndElement();
    }

    private void write(Attachment paper) throws XMLStreamException {
        xml.writeStartElement("Bilag");
        put("ID", paper.id().toString());
        put("Titel", paper.title());
        Entry file = files.get(paper.id());
        if (file != null) {
            put("Fil", file.path());
            put("SHA256", file.sha256());
        }
        xml.writeEndElement();
    }

    /** Leaves out what is not there. */
    private void put(String name, String words) throws XMLStreamException {
        if (words == null || words.isBlank()) return;
        xml.writeStartElement(name);
        xml.writeCharacters(Signs.clean(words));
        xml.writeEndElement();
    }
}
