package dk.raadslag.document.source;

import java.util.List;

/**
 * The words of a paper, for people and programs that do not look at pages.
 *
 * @param words a paragraph a line, the cells of a row between tabs; a form feed, in place of a line break, where a page
 *     or a sheet begins
 * @param headings the lines that are headings, in their order
 * @param cut true if the paper has more words than are taken
 * @param pictures pages or slides that hold pictures and no words, from 1
 * @param hidden true if the file has sheets, slides or notes that are not shown to its reader; they are not taken
 */
public record PaperText(String words, List<Headline> headings, boolean cut, List<Integer> pictures, boolean hidden) {
    /** The most characters of a paper: 300 pages full of words. */
    public static final int MOST = 1_000_000;

    /**
     * A line that is a heading.
     *
     * @param line counted from 0 over all pages
     * @param level from 1
     */
    public record Headline(int line, int level) {}

    public PaperText {
        headings = List.copyOf(headings);
        pictures = List.copyOf(pictures);
    }

    /** The words of a PDF or DOCX, without what stands on every page. */
    public static PaperText of(List<Passage> passages) {
        PaperWords words = new PaperWords();
        for (Passage passage : passages) {
            switch (passage.kind()) {
                case FURNITURE -> {}
                case PICTURE -> words.picture(passage.page());
                case HEADING -> words.page(passage.page()).heading(passage.text(), passage.level());
                default -> words.page(passage.page()).line(passage.text());
            }
        }
        return words.text();
    }
}
