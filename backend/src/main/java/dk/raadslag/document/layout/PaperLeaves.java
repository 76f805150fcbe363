package dk.raadslag.document.layout;

import dk.raadslag.document.model.Block;
import dk.raadslag.document.model.Document;
import dk.raadslag.document.model.Facts;
import dk.raadslag.document.model.Facts.Fact;
import dk.raadslag.document.model.Heading;
import dk.raadslag.document.model.PageBreak;
import dk.raadslag.document.model.Paragraph;
import dk.raadslag.document.model.Role;
import dk.raadslag.model.Attachment;
import dk.raadslag.model.Item;
import dk.raadslag.model.MeetingSnapshot;
import java.util.ArrayList;
import java.util.List;

/** A page for each paper that stands behind a document, before the paper: what it is, and what it belongs to. */
public final class PaperLeaves {
    /** A page has room for a title of any length that people write, and for no other. */
    private static final int MOST = 600;

    private PaperLeaves() {}

    /** Where the paper is; one that does not follow is only named. */
    public enum Place {
        FOLLOWS(Word.LEAF_FOLLOWS),
        NO_PDF(Word.LEAF_NO_PDF),
        UNREADABLE(Word.LEAF_UNREADABLE);

        private final Word word;

        Place(Word word) {
            this.word = word;
        }
    }

    /** A paper with its item. */
    public record Leaf(Item item, Attachment paper, Place place) {
        /** As a bookmark names it. */
        public String title() {
            return item.number() + " " + paper.title();
        }
    }

    /** One page for each. */
    public static Document of(MeetingSnapshot meeting, List<Leaf> leaves) {
        List<Block> blocks = new ArrayList<>();
        for (Leaf leaf : leaves) {
            if (!blocks.isEmpty()) blocks.add(new PageBreak());
            blocks.add(
                    Heading.of(Role.TITLE, 1, Word.LEAF.text(clipped(leaf.item().number()))));
            blocks.add(new Facts(
                    Role.BOX,
                    List.of(
                            new Fact(
                                    Word.ITEM.text() + ":",
                                    clipped(leaf.item().number() + ". "
                                            + leaf.item().title())),
                            new Fact(
                                    Word.LEAF_PAPER.text(), clipped(leaf.paper().title())),
                            new Fact(Word.LEAF_FILE.text(), clipped(leaf.paper().fileName())))));
            blocks.add(Paragraph.of(Role.PLAIN, leaf.place().word.text()));
        }
        return MeetingDocument.of(meeting, heading(), Imprint.NONE, blocks);
    }

    /** Of the bookmarks to all of them. */
    public static String heading() {
        return Word.ATTACHMENTS.text();
    }

    private static String clipped(String words) {
        return words.length() <= MOST ? words : words.substring(0, MOST) + " …";
    }
}
