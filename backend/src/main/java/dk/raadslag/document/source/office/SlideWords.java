package dk.raadslag.document.source.office;

import dk.raadslag.document.source.PaperWords;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.apache.poi.openxml4j.opc.PackagePart;
import org.apache.poi.util.XMLHelper;

/** The paragraphs and rows of a slide, as its file has them. */
final class SlideWords {
    private static final Set<String> TITLES = Set.of("title", "ctrTitle");

    private static final Set<String> OFF = Set.of("0", "false");

    private record Line(String text, boolean title) {}

    private final List<Line> lines = new ArrayList<>();
    private final StringBuilder words = new StringBuilder();
    /** What kind of place the words stand in; null outside of one. */
    private String place;

    private boolean notes;
    private boolean picture;
    private boolean hidden;
    private int rows;

    private SlideWords() {}

    static SlideWords of(PackagePart part) throws IOException, XMLStreamException {
        SlideWords slide = new SlideWords();
        try (InputStream in = part.getInputStream()) {
            XMLStreamReader xml = XMLHelper.newXMLInputFactory().createXMLStreamReader(in);
            while (xml.hasNext()) {
                int event = xml.next();
                if (event == XMLStreamConstants.START_ELEMENT) slide.begin(xml);
                if (event == XMLStreamConstants.END_ELEMENT) slide.end(xml.getLocalName());
            }
        }
        return slide;
    }

    private void begin(XMLStreamReader xml) throws XMLStreamException {
        switch (xml.getLocalName()) {
            case "sld" -> hidden = OFF.contains(Objects.toString(xml.getAttributeValue(null, "show")));
            case "sp" -> place = "";
            case "ph" ->
                place = xml.getAttributeValue(null, "type") == null ? "body" : xml.getAttributeValue(null, "type");
            case "pic" -> picture = true;
            case "tr" -> {
                rows++;
                words.setLength(0);
            }
            case "t" -> words.append(xml.getElementText());
            case "br", "tab" -> words.append(' ');
            // The same once more, for programs that cannot show the first.
            case "Fallback" -> skip(xml);
            default -> {}
        }
    }

    private static void skip(XMLStreamReader xml) throws XMLStreamException {
        for (int depth = 1; depth > 0; ) {
            int event = xml.next();
            if (event == XMLStreamConstants.START_ELEMENT) depth++;
            if (event == XMLStreamConstants.END_ELEMENT) depth--;
        }
    }

    private void end(String name) {
        switch (name) {
            case "p" -> {
                if (rows > 0) words.append(' ');
                else line();
            }
            case "tc" -> words.append('\t');
            case "tr" -> {
                rows--;
                line();
            }
            case "sp" -> place = null;
            default -> {}
        }
    }

    private void line() {
        String text = words.toString()
                .replaceAll("[ \\n\\r]+", " ")
                .replaceAll(" *\\t *", "\t")
                .strip();
        words.setLength(0);
        // The number of the page, and its date, stand on every slide.
        boolean furniture =
                place != null && Set.of("sldNum", "dt", "ftr", "hdr", "sldImg").contains(place);
        if (text.isEmpty() || furniture) return;
        notes |= "body".equals(place);
        lines.add(new Line(text, place != null && TITLES.contains(place)));
    }

    void add(SlideWords more) {
        lines.addAll(more.lines);
    }

    boolean isEmpty() {
        return lines.isEmpty();
    }

    boolean hasPicture() {
        return picture;
    }

    /** The slide is skipped when the slides are shown. */
    boolean hidden() {
        return hidden;
    }

    /** Of the page of the speaker: there are words beside the picture of the slide. */
    boolean hasNotes() {
        return notes;
    }

    void into(PaperWords to) {
        for (Line line : lines) {
            if (line.title()) to.heading(line.text(), 1);
            else to.line(line.text());
        }
    }
}
