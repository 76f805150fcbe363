package dk.raadslag.document.write.docx;

import dk.raadslag.document.model.Contents;
import dk.raadslag.document.model.Signs;
import dk.raadslag.document.write.office.ParagraphStyle;
import java.util.Iterator;
import java.util.Map;
import java.util.function.Function;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFRun;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STFldCharType;

/** The table of contents as a field: Word counts its pages when it opens it, and makes it anew when asked. */
final class ContentsField {
    private ContentsField() {}

    /**
     * @param paragraphs makes a paragraph of a style
     * @param pages what stands there until somebody counts them
     */
    static void write(
            Contents contents, Function<ParagraphStyle, XWPFParagraph> paragraphs, Map<String, Integer> pages) {
        int depth = contents.entries().stream()
                .mapToInt(Contents.Entry::level)
                .max()
                .orElse(0);
        Iterator<Contents.Entry> entries = contents.entries().iterator();
        for (boolean first = true; entries.hasNext(); first = false) {
            Contents.Entry entry = entries.next();
            XWPFParagraph line = paragraphs.apply(ParagraphStyle.contents(entry.level()));
            if (first) {
                begin(line, " TOC \\o \"1-" + depth + "\" \\h \\z ");
                line.getRuns().get(0).getCTR().getFldCharArray(0).setDirty(true);
            }
            String anchor = entry.link().anchor();
            Runs.within(line, anchor).setText(Signs.clean(entry.text()));
            Runs.within(line, anchor).addTab();
            page(line, anchor, pages.get(anchor));
            if (!entries.hasNext()) end(line);
        }
    }

    private static void page(XWPFParagraph line, String anchor, Integer page) {
        begin(line, " PAGEREF " + anchor + " \\h ");
        if (page != null) line.createRun().setText(page.toString());
        end(line);
    }

    private static void begin(XWPFParagraph line, String instruction) {
        line.createRun().getCTR().addNewFldChar().setFldCharType(STFldCharType.BEGIN);
        line.createRun().getCTR().addNewInstrText().setStringValue(instruction);
        line.createRun().getCTR().addNewFldChar().setFldCharType(STFldCharType.SEPARATE);
    }

    private static void end(XWPFParagraph line) {
        XWPFRun run = line.createRun();
        run.getCTR().addNewFldChar().setFldCharType(STFldCharType.END);
    }
}
