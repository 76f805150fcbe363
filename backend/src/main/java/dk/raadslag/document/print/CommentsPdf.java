package dk.raadslag.document.print;

import java.time.ZonedDateTime;
import java.util.List;

/** Comments on a draft as PDF: tagged and archivable as the other documents, but in no house style. */
public final class CommentsPdf {
    private static final String SHEET =
            """
            @page { size: A4; margin: 25mm 22mm; }
            body { font-family: "Liberation Sans"; font-size: 11pt; line-height: 1.4; }
            h1 { font-size: 16pt; }
            h2 { font-size: 12pt; margin-top: 8mm; }
            p { margin: 0 0 2mm 0; }
            """;

    private CommentsPdf() {}

    /** @param heading of what follows it */
    public record Paragraph(String words, boolean heading) {}

    /** Blocks for up to some seconds; call it on a worker thread. The same words and date give the same bytes. */
    public static byte[] of(String author, String title, List<Paragraph> paragraphs, ZonedDateTime dated) {
        Tag html = Tag.html().with("lang", "da");
        Tag head = html.add("head");
        head.add("title").text(title);
        head.add("meta").with("name", "author").with("content", author);
        head.add("meta").with("name", "subject").with("content", title);
        head.add("style").css(SHEET);
        Tag body = html.add("body");
        body.add("h1").text(title);
        for (Paragraph paragraph : paragraphs) {
            for (String line : paragraph.words().split("\n")) {
                body.add(paragraph.heading() ? "h2" : "p").text(line);
            }
        }
        return Typesetter.set(html.document(), dated);
    }
}
