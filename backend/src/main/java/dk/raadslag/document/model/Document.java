package dk.raadslag.document.model;

import java.time.ZonedDateTime;
import java.util.List;
import java.util.stream.Stream;

/**
 * A whole document. The same document gives the same bytes, whatever writer it goes to.
 *
 * @param title its name in a reader's window
 * @param author the body whose document it is
 * @param language of its words, as browsers name it: "da"
 * @param style the house whose looks it has
 * @param furniture what stands on every page, or null
 * @param dated the date that files carry in place of the clock's
 * @param source the data it was made of, which a PDF carries; or null
 * @param colour of headings and lines, as "004d71"; null for that of the house
 */
public record Document(
        String title,
        String author,
        String language,
        Style style,
        Furniture furniture,
        ZonedDateTime dated,
        List<Block> blocks,
        Source source,
        String colour) {
    public Document {
        blocks = List.copyOf(blocks);
    }

    /** One that carries nothing. */
    public Document(
            String title,
            String author,
            String language,
            Style style,
            Furniture furniture,
            ZonedDateTime dated,
            List<Block> blocks) {
        this(title, author, language, style, furniture, dated, blocks, null, null);
    }

    /**
     * The data that a document was made of.
     *
     * @param description for people who find it in their reader
     */
    public record Source(String name, String mediaType, String description, byte[] content) {}

    /** The same document, carrying the data it was made of where a file can carry any. */
    public Document withSource(Source carried) {
        return new Document(title, author, language, style, furniture, dated, blocks, carried, colour);
    }

    /** The same document with another colour of headings and lines; null leaves that of the house. */
    public Document withColour(String other) {
        return new Document(title, author, language, style, furniture, dated, blocks, source, other);
    }

    /**
     * What stands on every page, and is no part of the text.
     *
     * @param head the document in short
     * @param page the word before the page's number
     * @param foot small print, a line each; a file without pages has it once, at its end
     */
    public record Furniture(String head, String page, List<String> foot) {
        public Furniture {
            foot = List.copyOf(foot);
        }

        public Furniture(String head, String page) {
            this(head, page, List.of());
        }
    }

    /** The small print; empty where there is none. */
    public List<String> foot() {
        return furniture == null ? List.of() : furniture.foot();
    }

    /** True if its first page is a cover, which has no furniture above it. */
    public boolean hasCover() {
        return !blocks.isEmpty() && blocks.get(0) instanceof Part part && part.role() == Role.COVER;
    }

    /** The headings that contents and bookmarks point to, in order. */
    public List<Heading> outline() {
        return flat(blocks)
                .filter(block -> block instanceof Heading heading && heading.anchor() != null)
                .map(Heading.class::cast)
                .toList();
    }

    /** How deep a heading lies in the outline; the outermost ones are 1. */
    public static int depth(Heading heading, List<Heading> outline) {
        int outermost = outline.stream().mapToInt(Heading::level).min().orElse(1);
        return heading.level() - outermost + 1;
    }

    private static Stream<Block> flat(List<Block> blocks) {
        return blocks.stream().flatMap(block -> block instanceof Part part ? flat(part.blocks()) : Stream.of(block));
    }
}
