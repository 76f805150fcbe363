package dk.raadslag.document.write.docx;

import dk.raadslag.document.model.Document;
import dk.raadslag.document.model.Document.Furniture;
import dk.raadslag.document.model.Signs;
import dk.raadslag.document.write.office.House;
import dk.raadslag.document.write.office.ParagraphStyle;
import java.math.BigInteger;
import javax.xml.namespace.QName;
import org.apache.poi.wp.usermodel.HeaderFooterType;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFFooter;
import org.apache.poi.xwpf.usermodel.XWPFHeaderFooter;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.xmlbeans.XmlCursor;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTPageMar;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTPageSz;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTSectPr;

/** A4, the margins of the house, and what stands on every page. */
final class PageSetting {
    private static final String WORD = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";

    private PageSetting() {}

    static void put(XWPFDocument docx, House house, Document document) {
        if (document.furniture() != null) add(docx, house, document);
        CTSectPr section = docx.getDocument().getBody().isSetSectPr()
                ? docx.getDocument().getBody().getSectPr()
                : docx.getDocument().getBody().addNewSectPr();
        CTPageSz size = section.addNewPgSz();
        size.setW(BigInteger.valueOf(House.PAGE_WIDTH));
        size.setH(BigInteger.valueOf(House.PAGE_HEIGHT));
        CTPageMar margins = section.addNewPgMar();
        margins.setTop(BigInteger.valueOf(house.margins().top()));
        margins.setRight(BigInteger.valueOf(house.margins().right()));
        margins.setBottom(BigInteger.valueOf(house.margins().bottom()));
        margins.setLeft(BigInteger.valueOf(house.margins().left()));
        margins.setHeader(BigInteger.valueOf(House.FURNITURE));
        margins.setFooter(BigInteger.valueOf(House.FURNITURE));
        margins.setGutter(BigInteger.ZERO);
    }

    /** Word of today, so that nothing is held back for older ones; POI has no class for it. */
    static void putVersion(XWPFDocument docx) {
        try (XmlCursor at = docx.getSettings().getCTSettings().newCursor()) {
            at.toFirstContentToken();
            at.beginElement(new QName(WORD, "compat"));
            at.beginElement(new QName(WORD, "compatSetting"));
            at.insertAttributeWithValue(new QName(WORD, "name"), "compatibilityMode");
            at.insertAttributeWithValue(new QName(WORD, "uri"), "http://schemas.microsoft.com/office/word");
            at.insertAttributeWithValue(new QName(WORD, "val"), "15");
        }
    }

    private static void add(XWPFDocument docx, House house, Document document) {
        Furniture furniture = document.furniture();
        if (house.above()) {
            if (document.hasCover()) docx.createHeader(HeaderFooterType.FIRST).createParagraph();
            write(docx.createHeader(HeaderFooterType.DEFAULT), ParagraphStyle.HEADER, furniture);
            if (furniture.foot().isEmpty()) return;
            if (document.hasCover()) writeFoot(docx.createFooter(HeaderFooterType.FIRST), furniture);
            writeFoot(docx.createFooter(HeaderFooterType.DEFAULT), furniture);
        } else {
            XWPFFooter foot = docx.createFooter(HeaderFooterType.DEFAULT);
            write(foot, ParagraphStyle.FOOTER, furniture);
            writeFoot(foot, furniture);
        }
    }

    private static void writeFoot(XWPFFooter place, Furniture furniture) {
        for (String small : furniture.foot()) {
            XWPFParagraph line = place.createParagraph();
            line.setStyle(ParagraphStyle.SMALL.word());
            line.createRun().setText(Signs.clean(small));
        }
    }

    private static void write(XWPFHeaderFooter place, ParagraphStyle style, Furniture furniture) {
        XWPFParagraph line = place.createParagraph();
        line.setStyle(style.word());
        line.createRun().setText(Signs.clean(furniture.head()));
        line.createRun().addTab();
        line.createRun().setText(Signs.clean(furniture.page()) + " | ");
        line.getCTP().addNewFldSimple().setInstr(" PAGE ");
    }
}
