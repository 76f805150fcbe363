package dk.raadslag.document.print;

import dk.raadslag.words.WordDifference.Part;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.Locale;

/** Comments on a draft as PDF: tagged and archivable like the other documents, but in no house style. */
public final class CommentsPdf {
    private static final String SHEET =
            """
            @page { size: A4; margin: 25mm 22mm; }
            body { font-family: "Liberation Sans", "DejaVu Sans"; font-size: 11pt; line-height: 1.4; }
            h1 { font-size: 16pt; margin: 0 0 3mm 0; }
            h2 { font-size: 12pt; margin: 8mm 0 0 0; border-bottom: 0.5pt solid #8a8a8a; page-break-after: avoid; }
            p { margin: 0 0 1mm 0; }
            .by { margin-top: 4mm; font-weight: bold; page-break-after: avoid; }
            .quote { color: #444444; font-style: italic; }
            .answer { margin-left: 8mm; }
            .removed { color: #a01c1c; text-decoration: line-through; }
            .inserted { color: #14602c; text-decoration: underline; }
            """;

    private CommentsPdf() {}

    /** The kind of a paragraph decides its looks. */
    public enum Kind {
        HEADING,
        BY,
        QUOTE,
        WORDS
    }

    /** @param answer below the comment that it answers */
    public record Paragraph(Kind kind, boolean answer, List<Part> parts) {}

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
        paragraphs.forEach(paragraph -> write(body, paragraph));
        return Typesetter.set(html.document(), dated);
    }

    private static void write(Tag body, Paragraph paragraph) {
        String looks = paragraph.kind().name().toLowerCase(Locale.ROOT) + (paragraph.answer() ? " answer" : "");
        Tag tag = paragraph.kind() == Kind.HEADING ? body.add("h2") : body.add("p", looks);
        for (Part part : paragraph.parts()) {
            switch (part.kind()) {
                case SAME -> writeLines(tag, part.text());
                case REMOVED -> writeLines(tag.add("span", "removed"), part.text());
                case INSERTED -> writeLines(tag.add("span", "inserted"), part.text());
            }
        }
    }

    private static void writeLines(Tag tag, String words) {
        String[] lines = words.split("\n", -1);
        for (int i = 0; i < lines.length; i++) {
            if (i > 0) tag.add("br");
            tag.text(lines[i]);
        }
    }
}
