package dk.raadslag.document.source.pdf;

import dk.raadslag.document.source.pdf.Tags.Tag;
import java.util.ArrayList;
import java.util.List;

/** The rows of a table by its tags; what stands beside them, such as a caption, is a row of one cell. */
final class TableTags implements Tags.Visitor {
    private final List<List<Tag>> rows = new ArrayList<>();
    private boolean inRow;

    private TableTags() {}

    static List<List<Tag>> rows(Tag table) {
        TableTags read = new TableTags();
        table.walk(read);
        return read.rows.stream().filter(row -> !row.isEmpty()).toList();
    }

    /** The letters of a cell, whatever is in it; a heading stands again on each page of its table. */
    static List<Letter> letters(Tag cell) {
        List<Letter> letters = new ArrayList<>();
        cell.walk(new Tags.Visitor() {
            @Override
            public void tag(Tag kid) {
                kid.walk(this);
            }

            @Override
            public void letters(List<Letter> more) {
                letters.addAll(more);
            }
        });
        if (!cell.type().equals("TH")) return letters;
        return letters.stream()
                .filter(letter -> letter.page() == letters.get(0).page())
                .toList();
    }

    @Override
    public void tag(Tag tag) {
        switch (tag.type()) {
            case "THead", "TBody", "TFoot" -> tag.walk(this);
            case "TR" -> {
                rows.add(new ArrayList<>());
                inRow = true;
                tag.walk(this);
                inRow = false;
            }
            default -> {
                if (inRow) rows.get(rows.size() - 1).add(tag);
                else rows.add(List.of(tag));
            }
        }
    }

    /** No file has letters in a table and in none of its cells. */
    @Override
    public void letters(List<Letter> letters) {}
}
