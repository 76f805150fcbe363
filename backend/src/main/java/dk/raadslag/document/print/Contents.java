package dk.raadslag.document.print;

import java.util.List;

/** The table of contents; the style sheet adds dots and page numbers. */
final class Contents {
    private Contents() {}

    static void write(Tag body, List<Heading> headings) {
        Tag contents = body.add("div", "contents");
        contents.add("h1").text(Word.CONTENTS.text());
        for (Heading heading : headings) {
            heading.link(contents.add("p", "level" + heading.level()), heading.text());
        }
    }

    /** The same headings as bookmarks of the PDF. */
    static void writeBookmarks(Tag head, List<Heading> headings) {
        Tag bookmarks = head.add("bookmarks");
        Tag section = bookmarks;
        for (Heading heading : headings) {
            Tag parent = heading.level() == 1 ? bookmarks : section;
            Tag bookmark = parent.add("bookmark").with("name", heading.text()).with("href", "#" + heading.anchor());
            if (heading.level() == 1) section = bookmark;
        }
    }
}
