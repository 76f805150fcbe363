package dk.raadslag.document.write.docx;

import java.math.BigInteger;
import java.util.ArrayList;
import java.util.List;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTSectPr;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STSectionMark;

/** The sections of a document: what stands in two columns is one of its own, on the same pages as the others. */
final class Sections {
    private static final int BETWEEN = 454;

    /** @param last its last paragraph */
    private record Section(XWPFParagraph last, boolean columns) {}

    private final List<Section> ended = new ArrayList<>();

    /** The section so far ends with this paragraph. */
    void end(XWPFParagraph last) {
        ended.add(new Section(last, false));
    }

    /** What stands in columns ends with this paragraph. */
    void endColumns(XWPFParagraph last) {
        ended.add(new Section(last, true));
    }

    /** Gives each what the last one has: size, margins, what stands on every page. */
    void put(XWPFDocument docx) {
        if (ended.isEmpty()) return;
        CTSectPr last = docx.getDocument().getBody().getSectPr();
        for (int at = 0; at < ended.size(); at++) {
            Section section = ended.get(at);
            var looks = section.last().getCTP().isSetPPr()
                    ? section.last().getCTP().getPPr()
                    : section.last().getCTP().addNewPPr();
            CTSectPr own = looks.addNewSectPr();
            own.set(last.copy());
            if (section.columns()) {
                own.addNewCols().setNum(BigInteger.TWO);
                own.getCols().setSpace(BigInteger.valueOf(BETWEEN));
            }
            if (at > 0) goesOn(own);
        }
        goesOn(last);
    }

    /** On the page where the one before ends; only the first has a first page. */
    private static void goesOn(CTSectPr section) {
        section.addNewType().setVal(STSectionMark.CONTINUOUS);
        if (section.isSetTitlePg()) section.unsetTitlePg();
    }
}
