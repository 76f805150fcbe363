package dk.raadslag.document.write.pdf;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSString;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDStructureElementNameTreeNode;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureElement;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureNode;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureTreeRoot;

/**
 * Says of each cell which headings it belongs to, in tables with two rows of headings: PDF/UA lets readers guess where
 * only the scope of a heading is known, and they guess wrong where one covers several columns.
 */
final class TableHeadings {
    private static final COSName HEADERS = COSName.getPDFName("Headers");

    /** A cell in its place, counted from the left edge of its row. */
    private record Cell(PDStructureElement tag, int row, int column, int across, int down) {
        boolean isOver(Cell other) {
            return row < other.row && column < other.column + other.across && other.column < column + across;
        }

        boolean isBefore(Cell other) {
            return row <= other.row && other.row < row + down && column < other.column;
        }

        boolean heads() {
            return "TH".equals(tag.getStructureType());
        }
    }

    private final Map<String, PDStructureElement> named = new TreeMap<>();
    private int tables;

    private TableHeadings() {}

    static void name(PDDocument pdf) {
        PDStructureTreeRoot root = pdf.getDocumentCatalog().getStructureTreeRoot();
        TableHeadings headings = new TableHeadings();
        headings.walk(root);
        if (headings.named.isEmpty()) return;
        PDStructureElementNameTreeNode ids = new PDStructureElementNameTreeNode();
        ids.setNames(headings.named);
        root.setIDTree(ids);
    }

    private void walk(PDStructureNode node) {
        kids(node).forEach(kid -> {
            if ("Table".equals(kid.getStructureType())) nameIn(kid);
            else walk(kid);
        });
    }

    private void nameIn(PDStructureElement table) {
        int headRows = (int) kids(table)
                .filter(group -> "THead".equals(group.getStructureType()))
                .flatMap(TableHeadings::kids)
                .count();
        if (headRows < 2) return;
        tables++;
        List<Cell> cells = cells(table);
        for (Cell cell : cells) {
            if (cell.heads()) named.put(id(cell), cell.tag());
        }
        for (Cell cell : cells) {
            if (cell.heads()) cell.tag().setElementIdentifier(id(cell));
            COSArray headers = new COSArray();
            cells.stream()
                    .filter(other -> other.heads()
                            && (other.row() < headRows
                                    ? other.isOver(cell)
                                    : cell.row() >= headRows && other.isBefore(cell)))
                    .forEach(other -> headers.add(new COSString(id(other))));
            if (headers.size() > 0) attributes(cell.tag()).setItem(HEADERS, headers);
        }
    }

    private String id(Cell heading) {
        return "t" + tables + "-" + (heading.row() + 1) + "-" + (heading.column() + 1);
    }

    private static List<Cell> cells(PDStructureElement table) {
        List<PDStructureElement> rows = kids(table)
                .flatMap(group -> "TR".equals(group.getStructureType()) ? Stream.of(group) : kids(group))
                .filter(row -> "TR".equals(row.getStructureType()))
                .toList();
        List<Cell> cells = new ArrayList<>();
        int[] covered = new int[0];
        for (int row = 0; row < rows.size(); row++) {
            int column = 0;
            int[] now = covered;
            for (PDStructureElement tag : kids(rows.get(row)).toList()) {
                while (column < now.length && now[column] > 0) column++;
                Cell cell = new Cell(tag, row, column, span(tag, "ColSpan"), span(tag, "RowSpan"));
                cells.add(cell);
                column += cell.across();
                if (column > covered.length) covered = Arrays.copyOf(covered, column);
                if (covered == now) covered = now.clone();
                Arrays.fill(covered, cell.column(), column, cell.down());
            }
            covered = Arrays.stream(covered).map(left -> Math.max(0, left - 1)).toArray();
        }
        return cells;
    }

    private static int span(PDStructureElement tag, String name) {
        return tag.getCOSObject().getDictionaryObject(COSName.A) instanceof COSDictionary attributes
                ? attributes.getInt(name, 1)
                : 1;
    }

    private static COSDictionary attributes(PDStructureElement tag) {
        if (tag.getCOSObject().getDictionaryObject(COSName.A) instanceof COSDictionary there) return there;
        COSDictionary made = new COSDictionary();
        made.setItem(COSName.O, COSName.getPDFName("Table"));
        tag.getCOSObject().setItem(COSName.A, made);
        return made;
    }

    private static Stream<PDStructureElement> kids(PDStructureNode node) {
        return node.getKids().stream()
                .flatMap(kid -> kid instanceof PDStructureElement element ? Stream.of(element) : Stream.empty());
    }
}
