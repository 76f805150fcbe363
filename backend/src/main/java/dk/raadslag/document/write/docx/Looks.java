package dk.raadslag.document.write.docx;

import dk.raadslag.document.write.office.House;
import java.math.BigInteger;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTBorder;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTPPr;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STBorder;

/** What paragraphs have that their style has not, and POI has no word for. */
final class Looks {
    private static final int EIGHTHS = 16;
    private static final int POINTS = 8;

    private Looks() {}

    /** The line beside a decision. */
    static void addBar(XWPFParagraph paragraph, House house) {
        CTBorder left = properties(paragraph).addNewPBdr().addNewLeft();
        left.setVal(STBorder.SINGLE);
        left.setSz(BigInteger.valueOf(EIGHTHS));
        left.setSpace(BigInteger.valueOf(POINTS));
        left.setColor(house.colour());
    }

    /** The line above when and where, on a cover. */
    static void addLineAbove(XWPFParagraph paragraph, House house) {
        CTBorder top = properties(paragraph).addNewPBdr().addNewTop();
        top.setVal(STBorder.SINGLE);
        top.setSz(BigInteger.TEN);
        top.setSpace(BigInteger.TEN);
        top.setColor(house.colour());
    }

    /** It stands on one page. */
    static void keepLines(XWPFParagraph paragraph) {
        CTPPr properties = properties(paragraph);
        if (!properties.isSetKeepLines()) properties.addNewKeepLines();
    }

    private static CTPPr properties(XWPFParagraph paragraph) {
        return paragraph.getCTP().isSetPPr()
                ? paragraph.getCTP().getPPr()
                : paragraph.getCTP().addNewPPr();
    }
}
