package dk.raadslag.document.source.office;

import dk.raadslag.document.source.Fault;
import dk.raadslag.document.source.PaperText;
import dk.raadslag.document.source.PaperWords;
import dk.raadslag.document.source.UnreadableFile;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.apache.poi.openxml4j.exceptions.InvalidFormatException;
import org.apache.poi.openxml4j.opc.PackagePart;
import org.apache.poi.openxml4j.opc.PackageRelationship;
import org.apache.poi.util.XMLHelper;

/**
 * The words of slides in the order in which they are shown, with those of diagrams. Hidden slides and notes of the
 * speaker are left out, and told.
 */
public final class PptxText {
    private static final int MOST_SLIDES = 5000;
    private static final String RELATIONS = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";

    private PptxText() {}

    /** Reads an open file. */
    public static PaperText of(PackagePart main) throws IOException, InvalidFormatException, XMLStreamException {
        List<String> slides = slides(main);
        if (slides.size() > MOST_SLIDES) throw new UnreadableFile(Fault.TOO_LONG);
        PaperWords words = new PaperWords();
        int number = 0;
        for (String slide : slides) {
            if (words.isFull()) break;
            PackageRelationship relation = main.getRelationship(slide);
            if (relation != null) read(main.getRelatedPart(relation), words, ++number);
        }
        return words.text();
    }

    /** The names of their relations, in order. */
    private static List<String> slides(PackagePart main) throws IOException, XMLStreamException {
        List<String> slides = new ArrayList<>();
        try (InputStream in = main.getInputStream()) {
            XMLStreamReader xml = XMLHelper.newXMLInputFactory().createXMLStreamReader(in);
            while (xml.hasNext()) {
                boolean slide = xml.next() == XMLStreamConstants.START_ELEMENT
                        && xml.getLocalName().equals("sldId");
                if (slide) slides.add(xml.getAttributeValue(RELATIONS, "id"));
            }
        }
        return slides;
    }

    private static void read(PackagePart slide, PaperWords words, int number)
            throws IOException, InvalidFormatException, XMLStreamException {
        SlideWords read = SlideWords.of(slide);
        if (read.hidden()) {
            words.hides();
            return;
        }
        words.page(number);
        for (PackageRelationship relation : slide.getRelationships()) {
            if (relation.getRelationshipType().endsWith("/diagramData"))
                read.add(SlideWords.of(slide.getRelatedPart(relation)));
            if (relation.getRelationshipType().endsWith("/notesSlide")
                    && SlideWords.of(slide.getRelatedPart(relation)).hasNotes()) words.hides();
        }
        if (read.isEmpty() && read.hasPicture()) words.picture(number);
        read.into(words);
    }
}
