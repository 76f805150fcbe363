package dk.raadslag.document.write.docx;

import dk.raadslag.document.model.Facts;
import dk.raadslag.document.model.Inline;
import dk.raadslag.document.model.Run;
import dk.raadslag.document.model.Table;
import dk.raadslag.document.model.Table.Cell;
import dk.raadslag.document.write.office.ColumnWidths;
import dk.raadslag.document.write.office.House;
import dk.raadslag.document.write.office.ParagraphStyle;
import dk.raadslag.document.write.office.TableLooks;
import java.math.BigInteger;
import java.util.Arrays;
import java.util.List;
import org.apache.poi.xwpf.usermodel.ParagraphAlignment;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.apache.poi.xwpf.usermodel.XWPFTableCell;
import org.apache.poi.xwpf.usermodel.XWPFTableRow;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTTblGrid;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTTblWidth;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTTcPr;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STMerge;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STTblWidth;

/** Writes tables: rows of headings are repeated on each page, no row and no short table is broken over two. */
final class Tables {
    private static final String SHADE = "E6F0F5";

    private final Table table;
    private final XWPFTable out;
    /** For each column, how many rows a cell above still covers, and how many columns it covers. */
    private final int[] covered;

    private final int[] width;

    private final int[] widths;

    private Tables(XWPFDocument docx, House house, Table table) {
        this.table = table;
        this.out = empty(docx, "Tabel", table.headRows() > 0);
        this.covered = new int[table.columns().size()];
        this.width = new int[table.columns().size()];
        this.widths = ColumnWidths.of(table, house.width());
        grid(out, widths);
    }

    static void write(XWPFDocument docx, House house, Table table) {
        if (!table.caption().isEmpty())
            Runs.write(styled(docx.createParagraph(), ParagraphStyle.CAPTION), table.caption());
        new Tables(docx, house, table).write();
        for (List<Inline> line : table.below())
            Runs.write(styled(docx.createParagraph(), ParagraphStyle.TABLE_NOTE), line);
        keepApart(docx);
    }

    /** Names to the left, what they stand for to the right. */
    static void write(XWPFDocument docx, House house, Facts facts) {
        XWPFTable out = empty(docx, "Faktaboks", false);
        grid(out, TableLooks.LABELS, house.width() - TableLooks.LABELS);
        for (Facts.Fact fact : facts.facts()) {
            XWPFTableRow row = row(out);
            Runs.write(cell(row, ParagraphStyle.TABLE_HEADING, TableLooks.LABELS), List.of(Run.of(fact.label())));
            Runs.write(
                    cell(row, ParagraphStyle.TABLE_TEXT, house.width() - TableLooks.LABELS),
                    List.of(Run.of(fact.value())));
        }
        keepApart(docx);
    }

    private void write() {
        for (int at = 0; at < table.rows().size(); at++) {
            XWPFTableRow row = row(out);
            if (at < table.headRows()) row.setRepeatHeader(true);
            int column = 0;
            for (Cell cell : table.rows().get(at).cells()) {
                column = skipCovered(row, column);
                write(row, cell, at, column);
                covered[column] = cell.down() - 1;
                width[column] = cell.across();
                column += cell.across();
            }
            skipCovered(row, column);
        }
    }

    /** Word wants an empty cell where one from above reaches down. */
    private int skipCovered(XWPFTableRow row, int from) {
        int column = from;
        while (column < covered.length && covered[column] > 0) {
            covered[column]--;
            XWPFTableCell cell = row.createCell();
            styled(cell.getParagraphArray(0), ParagraphStyle.TABLE_TEXT);
            CTTcPr looks = span(cell, width[column]);
            setWidth(looks, widthOf(column, width[column]));
            looks.addNewVMerge().setVal(STMerge.CONTINUE);
            column += width[column];
        }
        return column;
    }

    private void write(XWPFTableRow row, Cell words, int at, int column) {
        XWPFTableCell cell = row.createCell();
        CTTcPr looks = span(cell, words.across());
        setWidth(looks, widthOf(column, words.across()));
        if (words.down() > 1) looks.addNewVMerge().setVal(STMerge.RESTART);
        // The style of a table knows one row of headings.
        if (at > 0 && at < table.headRows()) cell.setColor(SHADE);
        XWPFParagraph paragraph = styled(cell.getParagraphArray(0), TableLooks.style(table, at, column));
        paragraph.setAlignment(
                switch (TableLooks.side(table, words, at, column)) {
                    case START -> ParagraphAlignment.LEFT;
                    case CENTER -> ParagraphAlignment.CENTER;
                    case END -> ParagraphAlignment.RIGHT;
                });
        if (staysWithNext(at)) paragraph.setKeepNext(true);
        Runs.write(paragraph, words.words());
    }

    /** Headings stay with the first row below them; the rows of a short table with each other and its notes. */
    private boolean staysWithNext(int row) {
        if (row < table.headRows()) return true;
        boolean last = row == table.rows().size() - 1;
        return TableLooks.isShort(table) && (!last || !table.below().isEmpty());
    }

    private int widthOf(int column, int across) {
        return Arrays.stream(widths, column, column + across).sum();
    }

    private static void setWidth(CTTcPr cell, int width) {
        CTTblWidth wide = cell.addNewTcW();
        wide.setType(STTblWidth.DXA);
        wide.setW(BigInteger.valueOf(width));
    }

    /** Word finds better ones itself where these are too narrow. */
    private static void grid(XWPFTable table, int... widths) {
        CTTblGrid grid = table.getCTTbl().addNewTblGrid();
        for (int width : widths) grid.addNewGridCol().setW(BigInteger.valueOf(width));
    }

    private static CTTcPr span(XWPFTableCell cell, int across) {
        CTTcPr looks = cell.getCTTc().isSetTcPr()
                ? cell.getCTTc().getTcPr()
                : cell.getCTTc().addNewTcPr();
        if (across > 1) looks.addNewGridSpan().setVal(BigInteger.valueOf(across));
        return looks;
    }

    private static XWPFTable empty(XWPFDocument docx, String style, boolean headed) {
        XWPFTable table = docx.createTable();
        table.removeRow(0);
        // The borders that a new table has would hide those of its style.
        table.getCTTbl().getTblPr().unsetTblBorders();
        table.setStyleID(style);
        table.setWidth("100%");
        var look = table.getCTTbl().getTblPr().addNewTblLook();
        look.setFirstRow(headed);
        look.setNoHBand(true);
        look.setNoVBand(true);
        return table;
    }

    /** A row without cells; POI's own way gives it as many as the first row has. */
    private static XWPFTableRow row(XWPFTable table) {
        XWPFTableRow row = table.insertNewTableRow(table.getNumberOfRows());
        row.setCantSplitRow(true);
        return row;
    }

    private static XWPFParagraph cell(XWPFTableRow row, ParagraphStyle style, int width) {
        XWPFTableCell cell = row.createCell();
        setWidth(span(cell, 1), width);
        return styled(cell.getParagraphArray(0), style);
    }

    private static XWPFParagraph styled(XWPFParagraph paragraph, ParagraphStyle style) {
        paragraph.setStyle(style.word());
        return paragraph;
    }

    /** Two tables without a paragraph between them would be one. */
    private static void keepApart(XWPFDocument docx) {
        styled(docx.createParagraph(), ParagraphStyle.TABLE_TEXT);
    }
}
