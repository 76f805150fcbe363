package dk.raadslag.document.source.office;

import dk.raadslag.document.source.PaperText;
import dk.raadslag.document.source.PaperWords;
import java.io.IOException;
import java.io.InputStream;
import java.util.HashSet;
import java.util.Locale;
import java.util.Set;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.apache.poi.openxml4j.exceptions.OpenXML4JException;
import org.apache.poi.openxml4j.opc.OPCPackage;
import org.apache.poi.openxml4j.opc.PackagePart;
import org.apache.poi.ss.usermodel.DataFormatter;
import org.apache.poi.util.XMLHelper;
import org.apache.poi.xssf.eventusermodel.ReadOnlySharedStringsTable;
import org.apache.poi.xssf.eventusermodel.XSSFReader;
import org.apache.poi.xssf.eventusermodel.XSSFReader.SheetIterator;
import org.apache.poi.xssf.eventusermodel.XSSFSheetXMLHandler;
import org.apache.poi.xssf.model.StylesTable;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;
import org.xml.sax.XMLReader;

/**
 * The words of a spreadsheet, row by row: each sheet below its name, formulas as the values that were last shown.
 * Hidden sheets are left out, and told.
 */
public final class XlsxText {
    private static final Locale DANISH = Locale.forLanguageTag("da-DK");

    private XlsxText() {}

    /** Reads an open file. */
    public static PaperText of(OPCPackage packed, PackagePart main)
            throws IOException, OpenXML4JException, SAXException, XMLStreamException {
        Set<String> hidden = hidden(main);
        XSSFReader reader = new XSSFReader(packed);
        StylesTable styles = reader.getStylesTable();
        ReadOnlySharedStringsTable strings = new ReadOnlySharedStringsTable(packed);
        PaperWords words = new PaperWords();
        SheetIterator sheets = (SheetIterator) reader.getSheetsData();
        int number = 0;
        while (sheets.hasNext() && !words.isFull()) {
            try (InputStream sheet = sheets.next()) {
                String name = sheets.getSheetName();
                if (hidden.contains(name)) {
                    words.hides();
                    continue;
                }
                read(sheet, styles, strings, new SheetRows(words, ++number, name));
            }
        }
        return words.text();
    }

    private static void read(InputStream sheet, StylesTable styles, ReadOnlySharedStringsTable strings, SheetRows rows)
            throws IOException, SAXException {
        try {
            XMLReader parser = XMLHelper.newXMLReader();
            parser.setContentHandler(new XSSFSheetXMLHandler(styles, strings, rows, new DataFormatter(DANISH), false));
            parser.parse(new InputSource(sheet));
        } catch (SheetRows.Enough full) {
            // What comes after it is left out.
        } catch (javax.xml.parsers.ParserConfigurationException e) {
            throw new IllegalStateException(e);
        }
    }

    /** The names of the sheets that are not shown. */
    private static Set<String> hidden(PackagePart workbook) throws IOException, XMLStreamException {
        Set<String> hidden = new HashSet<>();
        try (InputStream in = workbook.getInputStream()) {
            XMLStreamReader xml = XMLHelper.newXMLInputFactory().createXMLStreamReader(in);
            while (xml.hasNext()) {
                if (xml.next() != XMLStreamConstants.START_ELEMENT
                        || !xml.getLocalName().equals("sheet")) continue;
                String state = xml.getAttributeValue(null, "state");
                if (state != null && !state.equals("visible")) hidden.add(xml.getAttributeValue(null, "name"));
            }
        }
        return hidden;
    }
}
