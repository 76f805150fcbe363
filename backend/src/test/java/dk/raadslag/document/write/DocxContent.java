package dk.raadslag.document.write;

import static dk.raadslag.document.write.Content.squeezed;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.apache.poi.xwpf.usermodel.IBodyElement;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFStyle;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.apache.poi.xwpf.usermodel.XWPFTableCell;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTPPrGeneral;

/** Reads a document of Word, counting its lists as Word does. */
public final class DocxContent {
    private final StringBuilder words = new StringBuilder();
    private final List<String> structure = new ArrayList<>();
    private final List<String> lines = new ArrayList<>();
    private final Map<BigInteger, Integer> counted = new HashMap<>();
    private final XWPFDocument docx;

    private DocxContent(XWPFDocument docx) {
        this.docx = docx;
    }

    public static Content of(byte[] file) {
        DocxContent read = read(file);
        return new Content(squeezed(read.words.toString()), read.structure);
    }

    private static DocxContent read(byte[] file) {
        try (XWPFDocument docx = new XWPFDocument(new ByteArrayInputStream(file))) {
            DocxContent read = new DocxContent(docx);
            for (IBodyElement element : docx.getBodyElements()) {
                if (element instanceof XWPFParagraph paragraph) read.read(paragraph);
                if (element instanceof XWPFTable table) read.read(table);
            }
            return read;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Paragraphs and cells, a line each, the numbers of points before their words. */
    static List<String> lines(byte[] file) {
        return read(file).lines;
    }

    private void read(XWPFParagraph paragraph) {
        String sign = sign(paragraph);
        lines.add((sign.isEmpty() ? "" : sign + " ") + paragraph.getText());
        words.append(sign).append(words(paragraph));
        String line = squeezed(words(paragraph));
        int level = level(paragraph.getStyleID());
        if (level > 0) structure.add("h" + level + " " + line);
        if (paragraph.getNumID() != null) structure.add(paragraph.getNumIlvl() + " " + sign + line);
    }

    /** Without the number of a page in the contents, which belongs to no other file. */
    private static String words(XWPFParagraph paragraph) {
        boolean tellsPage = paragraph.getCTP().xmlText().contains(" PAGEREF ");
        return tellsPage ? paragraph.getText().replaceFirst("\\d+$", "") : paragraph.getText();
    }

    private void read(XWPFTable table) {
        table.getRows().forEach(row -> {
            row.getTableCells().forEach(cell -> words.append(cell.getText()));
            row.getTableCells().forEach(cell -> lines.add(cell.getText()));
            structure.add("row "
                    + row.getTableCells().stream()
                            .filter(cell -> !covered(cell))
                            .map(cell -> squeezed(cell.getText()))
                            .collect(Collectors.joining("|")));
        });
    }

    private static boolean covered(XWPFTableCell cell) {
        var looks = cell.getCTTc().getTcPr();
        return looks != null
                && looks.isSetVMerge()
                && !"restart".equals(String.valueOf(looks.getVMerge().getVal()));
    }

    /** The number before a point; nothing for a bullet. */
    private String sign(XWPFParagraph paragraph) {
        BigInteger id = paragraph.getNumID();
        if (id == null || !"decimal".equals(paragraph.getNumFmt())) return "";
        var override = docx.getNumbering().getNum(id).getCTNum().getLvlOverrideArray(0);
        int start = override.getStartOverride().getVal().intValue();
        return counted.merge(id, start, (before, ignored) -> before + 1) + ".";
    }

    /** The level of a heading by its style, or of the style that it is based on; 0 for any other paragraph. */
    private int level(String styleId) {
        for (XWPFStyle style = docx.getStyles().getStyle(styleId); style != null; ) {
            CTPPrGeneral looks = style.getCTStyle().getPPr();
            if (looks != null && looks.isSetOutlineLvl())
                return looks.getOutlineLvl().getVal().intValue() + 1;
            String base = style.getBasisStyleID();
            style = base == null ? null : docx.getStyles().getStyle(base);
        }
        return 0;
    }
}
