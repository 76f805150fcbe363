package dk.raadslag.document.source.docx;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.w3c.dom.Element;

/** The cells of a table in Word, with what they cover. */
final class DocxTable {
    record CellAt(Element element, int across, int down, boolean heads) {}

    /** @param column where it begins */
    private record Raw(Element element, int column, int across, boolean begins, boolean goesOn, boolean heads) {}

    private DocxTable() {}

    static List<List<CellAt>> rows(Element table) {
        List<List<Raw>> raw = new ArrayList<>();
        for (Element row : within(table, "tr")) raw.add(raw(row));
        List<List<CellAt>> rows = new ArrayList<>();
        for (int r = 0; r < raw.size(); r++) {
            List<CellAt> cells = new ArrayList<>();
            for (Raw cell : raw.get(r)) {
                if (cell.goesOn) continue;
                cells.add(
                        new CellAt(cell.element, cell.across, cell.begins ? down(raw, r, cell.column) : 1, cell.heads));
            }
            if (!cells.isEmpty()) rows.add(cells);
        }
        return rows;
    }

    private static List<Raw> raw(Element row) {
        boolean heads = Boolean.TRUE.equals(Xml.on(Xml.child(row, "trPr", "tblHeader")));
        List<Raw> cells = new ArrayList<>();
        int column = Xml.number(Xml.child(row, "trPr", "gridBefore"), 0);
        for (Element cell : within(row, "tc")) {
            int across = Math.max(1, Math.min(200, Xml.number(Xml.child(cell, "tcPr", "gridSpan"), 1)));
            Element merge = Xml.child(cell, "tcPr", "vMerge");
            boolean begins = "restart".equals(Xml.value(merge));
            cells.add(new Raw(cell, column, across, begins, merge != null && !begins, heads));
            column += across;
        }
        return cells;
    }

    private static int down(List<List<Raw>> rows, int from, int column) {
        int down = 1;
        for (int r = from + 1; r < rows.size(); r++) {
            boolean goesOn = rows.get(r).stream().anyMatch(cell -> cell.column == column && cell.goesOn);
            if (!goesOn) break;
            down++;
        }
        return down;
    }

    /** Rows and cells may lie in content controls. */
    private static List<Element> within(Element parent, String name) {
        List<Element> found = new ArrayList<>();
        for (Element child : Xml.children(parent)) {
            if (Xml.is(child, name)) found.add(child);
            else if (Set.of("sdt", "sdtContent", "customXml").contains(child.getLocalName()))
                found.addAll(within(child, name));
        }
        return found;
    }
}
