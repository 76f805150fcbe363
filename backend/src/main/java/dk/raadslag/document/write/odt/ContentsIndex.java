package dk.raadslag.document.write.odt;

import dk.raadslag.document.model.Contents;
import dk.raadslag.document.write.office.ParagraphStyle;

/** The table of contents: Writer counts its pages when it opens it, and makes it anew when asked. */
final class ContentsIndex {
    private ContentsIndex() {}

    static void write(Xml out, Paragraphs paragraphs, Contents contents) {
        int depth = contents.entries().stream()
                .mapToInt(Contents.Entry::level)
                .max()
                .orElse(1);
        out.open("text:table-of-content")
                .with("text:name", "Indholdsfortegnelse")
                .with("text:protected", false);
        writeSource(out, depth);
        out.open("text:index-body");
        for (Contents.Entry entry : contents.entries()) {
            paragraphs.open(ParagraphStyle.contents(entry.level()));
            out.open("text:a")
                    .with("xlink:type", "simple")
                    .with("xlink:href", entry.link().address());
            out.with("text:style-name", "Index_20_Link").with("text:visited-style-name", "Index_20_Link");
            out.text(Words.clean(entry.text())).empty("text:tab");
            out.open("text:bookmark-ref").with("text:reference-format", "page");
            out.with("text:ref-name", entry.link().anchor()).close();
            out.close().close();
        }
        out.close().close();
    }

    /** How it is made anew: of the headings by their styles, so that the title of the document is not in it. */
    private static void writeSource(Xml out, int depth) {
        out.open("text:table-of-content-source").with("text:outline-level", depth);
        out.with("text:use-outline-level", false).with("text:use-index-marks", false);
        out.with("text:use-index-source-styles", true);
        for (int level = 1; level <= depth; level++) {
            out.open("text:table-of-content-entry-template").with("text:outline-level", level);
            out.with("text:style-name", ParagraphStyle.contents(level).writer());
            out.empty("text:index-entry-link-start").empty("text:index-entry-text");
            out.open("text:index-entry-tab-stop").with("style:type", "right").with("style:leader-char", ".");
            out.close().empty("text:index-entry-page-number").empty("text:index-entry-link-end");
            out.close();
        }
        for (int level = 1; level <= depth; level++) {
            out.open("text:index-source-styles").with("text:outline-level", level);
            String heading = ParagraphStyle.valueOf("HEADING_" + level).writer();
            out.open("text:index-source-style").with("text:style-name", heading);
            out.close().close();
        }
        out.close();
    }
}
