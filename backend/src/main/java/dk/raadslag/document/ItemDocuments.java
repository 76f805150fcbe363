package dk.raadslag.document;

import dk.raadslag.document.bundle.Contents;
import dk.raadslag.document.layout.DocumentName;
import dk.raadslag.document.layout.ExcerptDocument;
import dk.raadslag.document.layout.Imprint;
import dk.raadslag.document.layout.Imprint.Sealed;
import dk.raadslag.document.layout.ProposalDocument;
import dk.raadslag.document.write.Format;
import dk.raadslag.model.Item;
import dk.raadslag.model.MeetingSnapshot;
import io.vertx.core.Future;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/** The documents of one item for bodies outside. They tell what the snapshot has of it. */
public final class ItemDocuments {
    private final Press press;
    private final LooksService looks;

    ItemDocuments(Press press, LooksService looks) {
        this.press = press;
        this.looks = looks;
    }

    /**
     * What is sent of an item.
     *
     * @param meeting with this item alone, as its receivers may read it
     * @param edition of the minutes that it is taken from; null before they were sent out
     * @param replaced the day of what was sent before; null when nothing was
     */
    public record Of(MeetingSnapshot meeting, UUID itemId, Sealed edition, LocalDate replaced) {
        public Item item() {
            return meeting.item(itemId).orElseThrow();
        }

        public boolean beforeMinutes() {
            return edition == null;
        }

        Imprint imprint() {
            return Imprint.ofDispatch(edition, replaced);
        }
    }

    private record Excerpt(Of of, String colour) {}

    private record Proposal(Of of, String addressee, String colour) {}

    /** The item as a tagged PDF. */
    public Future<PrintedFile> excerpt(Of what) {
        String name = excerptName(what);
        return looks.of(what.meeting())
                .compose(look -> press.print("dispatched excerpt", new Excerpt(what, look.colour()), printing -> {
                    Of of = printing.of();
                    return Format.PDF.write((of.beforeMinutes()
                                    ? ExcerptDocument.itemBeforeMinutes(of.meeting(), of.itemId(), of.imprint())
                                    : ExcerptDocument.item(of.meeting(), of.itemId(), of.imprint()))
                            .withColour(printing.colour()));
                }))
                .map(bytes -> new PrintedFile(name, bytes));
    }

    /** @param addressee who is to decide, as in a sentence */
    public Future<PrintedFile> proposal(Of what, String addressee) {
        return looks.of(what.meeting())
                .compose(look ->
                        press.print("dispatched proposal", new Proposal(what, addressee, look.colour()), printing -> {
                            Of of = printing.of();
                            return Format.DOCX.write(
                                    ProposalDocument.of(of.meeting(), of.itemId(), printing.addressee(), of.imprint())
                                            .withColour(printing.colour()));
                        }))
                .map(bytes -> new PrintedFile(proposalName(what), bytes));
    }

    /** What the PDF is called. */
    public static String excerptName(Of what) {
        return DocumentName.dispatched(what.meeting(), what.item(), what.beforeMinutes());
    }

    /** What the text for the receiver's own agenda is called. */
    public static String proposalName(Of what) {
        return DocumentName.proposal(what.meeting(), what.item());
    }

    /** The papers of the item that have a file, with their place in a ZIP. */
    public static List<Contents.Entry> papers(Of what) {
        Contents contents = new Contents();
        contents.papers(what.meeting());
        return contents.entries();
    }
}
