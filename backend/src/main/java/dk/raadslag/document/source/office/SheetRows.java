package dk.raadslag.document.source.office;

import dk.raadslag.document.source.PaperWords;
import org.apache.poi.ss.util.CellReference;
import org.apache.poi.xssf.eventusermodel.XSSFSheetXMLHandler.SheetContentsHandler;
import org.apache.poi.xssf.usermodel.XSSFComment;

/** The rows of one sheet, each a line. */
final class SheetRows implements SheetContentsHandler {
    /** A cell far to the right of all others would stand behind thousands of tabs. */
    private static final int MOST_EMPTY = 20;

    private final PaperWords words;
    private final int number;
    private final String name;
    private final StringBuilder row = new StringBuilder();
    private int column;
    private boolean named;

    /** No more is taken. */
    static final class Enough extends RuntimeException {
        Enough() {
            super(null, null, false, false);
        }
    }

    SheetRows(PaperWords words, int number, String name) {
        this.words = words;
        this.number = number;
        this.name = name;
    }

    @Override
    public void startRow(int at) {
        row.setLength(0);
        column = 0;
    }

    @Override
    public void cell(String reference, String shown, XSSFComment comment) {
        if (shown == null || shown.isBlank()) return;
        int at = reference == null ? column : new CellReference(reference).getCol();
        if (!row.isEmpty()) row.append("\t".repeat(Math.max(1, Math.min(MOST_EMPTY, at - column + 1))));
        row.append(shown.replaceAll("[\\s\\p{Cntrl}]+", " ").strip());
        column = at + 1;
    }

    @Override
    public void endRow(int at) {
        if (row.isEmpty()) return;
        if (!named) words.page(number).heading(name, 1);
        named = true;
        words.line(row.toString());
        if (words.isFull()) throw new Enough();
    }
}
