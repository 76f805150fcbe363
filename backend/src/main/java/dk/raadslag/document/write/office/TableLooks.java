package dk.raadslag.document.write.office;

import dk.raadslag.document.model.Role;
import dk.raadslag.document.model.Table;
import dk.raadslag.document.model.Table.Cell;

/** What a table looks like to people, in whatever program. */
public final class TableLooks {
    /** Width of the names in a box of facts, in twips. */
    public static final int LABELS = 1474;

    private static final int SHORT = 16;

    /** To which side the words of a cell go. */
    public enum Side {
        START,
        CENTER,
        END
    }

    private TableLooks() {}

    /** True for one that stands on one page. */
    public static boolean isShort(Table table) {
        return table.rows().size() <= SHORT;
    }

    /** Of the words of a cell. */
    public static ParagraphStyle style(Table table, int row, int column) {
        if (table.heads(row, column)) return ParagraphStyle.TABLE_HEADING;
        return table.rows().get(row).total() ? ParagraphStyle.TABLE_TOTAL : ParagraphStyle.TABLE_TEXT;
    }

    /** A heading of several columns stands in their middle, numbers below each other. */
    public static Side side(Table table, Cell cell, int row, int column) {
        if (cell.across() > 1 && row < table.headRows()) return Side.CENTER;
        return switch (table.columns().get(column)) {
            case WORDS -> Side.START;
            case PAPERS -> Side.CENTER;
            case NUMBER, VALUE_CHANGE -> table.role() == Role.OVERVIEW ? Side.START : Side.END;
        };
    }
}
