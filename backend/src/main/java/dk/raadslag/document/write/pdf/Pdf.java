package dk.raadslag.document.write.pdf;

import dk.raadslag.document.model.Document;
import dk.raadslag.document.model.Heading;
import dk.raadslag.document.model.Style;
import dk.raadslag.document.write.html.Markup;
import dk.raadslag.document.write.html.Sheets;
import dk.raadslag.document.write.html.Tag;
import java.util.List;
import java.util.Map;

/** Documents as PDF: tagged (PDF/UA-1), archivable (PDF/A-3a). */
public final class Pdf {
    private Pdf() {}

    /** Blocks for up to some seconds; call it on a worker thread, from any number at once. */
    public static byte[] of(Document document) {
        return Typesetter.set(page(document), document);
    }

    /** About on which page each anchor is, counted from 1. Takes half as long as the PDF. */
    public static Map<String, Integer> places(Document document) {
        return Typesetter.places(page(document));
    }

    private static org.w3c.dom.Document page(Document document) {
        Tag html = Tag.html(Printable::of, Syllables::parted).with("lang", document.language());
        writeHead(html.add("head"), document);
        Tag body = html.add("body");
        if (document.furniture() != null) {
            Tag head = body.add("div", "running-head").text(document.furniture().head());
            // Where the head stands at the foot of the page, one element is both.
            Tag foot = document.style() == Style.KKR ? body.add("div", "running-foot") : head;
            document.foot().forEach(line -> foot.add("div", "small").text(line));
        }
        Markup.write(body, document.blocks());
        return html.document();
    }

    private static void writeHead(Tag head, Document document) {
        head.add("title").text(document.title());
        head.add("meta").with("name", "author").with("content", document.author());
        head.add("meta").with("name", "subject").with("content", document.title());
        head.add("style").css(Sheets.print(document));
        writeBookmarks(head, document.outline());
    }

    /** The headings of the outline, those of items below their section's. */
    private static void writeBookmarks(Tag head, List<Heading> outline) {
        if (outline.isEmpty()) return;
        Tag bookmarks = head.add("bookmarks");
        Tag section = bookmarks;
        for (Heading heading : outline) {
            boolean outermost = Document.depth(heading, outline) == 1;
            Tag bookmark = (outermost ? bookmarks : section)
                    .add("bookmark")
                    .with("name", heading.text())
                    .with("href", "#" + heading.anchor());
            if (outermost) section = bookmark;
        }
    }
}
