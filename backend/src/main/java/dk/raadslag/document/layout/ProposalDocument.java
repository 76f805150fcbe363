package dk.raadslag.document.layout;

import dk.raadslag.danish.DanishTime;
import dk.raadslag.document.model.Block;
import dk.raadslag.document.model.Document;
import dk.raadslag.document.model.Facts;
import dk.raadslag.document.model.Facts.Fact;
import dk.raadslag.document.model.Heading;
import dk.raadslag.document.model.Listing;
import dk.raadslag.document.model.Listing.Point;
import dk.raadslag.document.model.Paragraph;
import dk.raadslag.document.model.Part;
import dk.raadslag.document.model.Role;
import dk.raadslag.model.Attachment;
import dk.raadslag.model.Item;
import dk.raadslag.model.MeetingSnapshot;
import dk.raadslag.model.TextField;
import dk.raadslag.words.RichText;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

/**
 * One item as a text that a body outside puts on its own agenda: what it is asked to decide, the case, and what was
 * decided here as its background.
 */
public final class ProposalDocument {
    private static final int LEVEL = 2;

    private ProposalDocument() {}

    /**
     * Tells what the snapshot has of the item, so the reader must be allowed to see all of it.
     *
     * @param addressee who is to decide, as in a sentence: "kommunalbestyrelsen"
     */
    public static Document of(MeetingSnapshot meeting, UUID itemId, String addressee, Imprint imprint) {
        Item item = meeting.item(itemId).orElseThrow();
        List<Block> blocks = new ArrayList<>();
        blocks.add(Heading.of(Role.TITLE, 1, item.title()));
        blocks.add(Paragraph.of(Role.NOTE, Word.PROPOSAL_FREE.text(meeting.body())));
        blocks.add(facts(meeting, item));
        add(blocks, Word.PROPOSAL_POINTS.text(), points(meeting, item, addressee));
        List<Block> presented = new ArrayList<>();
        for (TextField field : List.of(TextField.BACKGROUND, TextField.CASE_PRESENTATION))
            presented.addAll(words(item.text(field)));
        add(blocks, Word.PROPOSAL_CASE.text(), presented);
        add(blocks, Word.PROPOSAL_DECISION.text(meeting.body()), decided(item));
        add(blocks, Word.PROPOSAL_PAPERS.text(), papers(item));
        return MeetingDocument.of(meeting, Word.PROPOSAL.text(), imprint, blocks);
    }

    private static Facts facts(MeetingSnapshot meeting, Item item) {
        List<Fact> facts = new ArrayList<>();
        String where = Word.PROPOSAL_ITEM.text(item.number(), DanishTime.day(meeting.start()));
        facts.add(new Fact(Word.PROPOSAL_FROM.text(), meeting.body() + ", " + where.toLowerCase(DanishTime.LOCALE)));
        if (item.caseNumber() != null && !item.caseNumber().isBlank())
            facts.add(new Fact(Word.PROPOSAL_CASE_NUMBER.text(meeting.body()), item.caseNumber()));
        return new Facts(Role.BOX, facts);
    }

    private static List<Block> points(MeetingSnapshot meeting, Item item, String addressee) {
        RichText asked = item.text(TextField.RECOMMENDATION);
        return asked == null || asked.blank()
                ? List.of(Paragraph.of(Role.PLAIN, Word.PROPOSAL_NOTE.text(addressee, meeting.body())))
                : words(Turned.to(addressee, meeting.body(), asked));
    }

    private static List<Block> decided(Item item) {
        ItemBlocks blocks = new ItemBlocks(item, LEVEL);
        blocks.addDecisionAlone();
        return blocks.done();
    }

    private static List<Block> papers(Item item) {
        List<Point> titles = item.attachments().stream()
                .map(Attachment::title)
                .map(title -> new Point(0, List.of(Paragraph.of(Role.PLAIN, title))))
                .toList();
        return titles.isEmpty() ? List.of() : List.of(new Listing(Role.PLAIN, false, titles));
    }

    private static List<Block> words(RichText text) {
        return text == null || text.blank() ? List.of() : TextBlocks.of(text, LEVEL);
    }

    private static void add(List<Block> blocks, String heading, List<Block> below) {
        if (below.isEmpty()) return;
        blocks.add(Heading.of(Role.TEXT, LEVEL, heading));
        blocks.add(new Part(Role.TEXT, below));
    }
}
