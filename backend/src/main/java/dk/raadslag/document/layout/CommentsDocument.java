package dk.raadslag.document.layout;

import dk.raadslag.document.model.Block;
import dk.raadslag.document.model.Document;
import dk.raadslag.document.model.Heading;
import dk.raadslag.document.model.Inline;
import dk.raadslag.document.model.Mark;
import dk.raadslag.document.model.Role;
import dk.raadslag.document.model.Run;
import dk.raadslag.document.model.Style;
import dk.raadslag.words.WordDifference.Part;
import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.List;

/** Comments on a draft as a document, in no house style. */
public final class CommentsDocument {
    private CommentsDocument() {}

    /** What a paragraph tells. */
    public enum Kind {
        HEADING,
        BY,
        QUOTE,
        WORDS
    }

    /** @param answer below the comment that it answers */
    public record Paragraph(Kind kind, boolean answer, List<Part> parts) {}

    public static Document of(String author, String title, List<Paragraph> paragraphs, ZonedDateTime dated) {
        List<Block> blocks = new ArrayList<>();
        blocks.add(Heading.of(Role.PLAIN, 1, title));
        paragraphs.forEach(paragraph -> blocks.add(block(paragraph)));
        return new Document(title, author, "da", Style.PLAIN, null, dated, blocks);
    }

    private static Block block(Paragraph paragraph) {
        List<Inline> words =
                paragraph.parts().stream().map(CommentsDocument::run).toList();
        int indent = paragraph.answer() ? 1 : 0;
        return switch (paragraph.kind()) {
            case HEADING -> new Heading(Role.PLAIN, 2, null, "", words, List.of());
            case BY -> paragraph(Role.BY, indent, words);
            case QUOTE -> paragraph(Role.QUOTED, indent, words);
            case WORDS -> paragraph(Role.SAID, indent, words);
        };
    }

    private static Block paragraph(Role role, int indent, List<Inline> words) {
        return new dk.raadslag.document.model.Paragraph(role, indent, words);
    }

    /** Removed words are struck out, inserted ones underlined, as on the screen. */
    private static Inline run(Part part) {
        return switch (part.kind()) {
            case SAME -> Run.lines(part.text());
            case REMOVED -> Run.lines(part.text(), Mark.REMOVED);
            case INSERTED -> Run.lines(part.text(), Mark.INSERTED);
        };
    }
}
