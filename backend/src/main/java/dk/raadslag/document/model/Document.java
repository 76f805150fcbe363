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
 */
public record Document(
        String title,
        String author,
        String language,
        Style style,
        Furniture furniture,
        ZonedDateTime dated,
        List<Block> blocks) {
    public Document {
        blocks = List.copyOf(blocks);
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
