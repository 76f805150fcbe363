package dk.raadslag.document.layout;

import dk.raadslag.danish.DanishTime;
import dk.raadslag.document.model.Block;
import dk.raadslag.document.model.Document;
import dk.raadslag.document.model.Document.Furniture;
import dk.raadslag.document.model.Part;
import dk.raadslag.document.model.Role;
import dk.raadslag.document.model.Style;
import dk.raadslag.model.MeetingSnapshot;
import dk.raadslag.model.Section;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;

/** Agendas and minutes as documents, in the house style of their body. */
public final class MeetingDocument {
    private final MeetingSnapshot meeting;
    private final Imprint imprint;
    private final Looks looks;
    private final Layout layout;
    private final Headings headings;

    private MeetingDocument(MeetingSnapshot meeting, Imprint imprint, Looks looks) {
        this.meeting = meeting;
        this.imprint = imprint;
        this.looks = looks;
        this.layout = Layout.of(meeting.houseStyle());
        this.headings = new Headings(layout.topHeading());
    }

    /**
     * The document of the snapshot's kind: with participants and decisions for minutes, without them for an agenda.
     * It has everything in the snapshot, so the reader must be allowed to see all of it.
     */
    public static Document of(MeetingSnapshot meeting, Imprint imprint, Looks looks) {
        return new MeetingDocument(meeting, imprint, looks).document().withColour(looks.colour());
    }

    /** The same in the looks of the house. */
    public static Document of(MeetingSnapshot meeting, Imprint imprint) {
        return of(meeting, imprint, Looks.NONE);
    }

    /** The same, when it says nothing of itself. */
    public static Document of(MeetingSnapshot meeting) {
        return of(meeting, Imprint.NONE, Looks.NONE);
    }

    private Document document() {
        List<Block> blocks = new ArrayList<>(layout.front(meeting, headings, imprint, looks));
        for (int s = 0; s < meeting.sections().size(); s++) blocks.add(section(s));
        return of(meeting, layout.title(meeting), imprint, blocks);
    }

    /** Blocks about one meeting, as a document of its body. */
    static Document of(MeetingSnapshot meeting, String title, Imprint imprint, List<Block> blocks) {
        return of(
                title,
                meeting.body(),
                Layout.of(meeting.houseStyle()).style(),
                // On every page, because pages get lost from each other.
                (imprint.draft() ? Word.DRAFT.text() + " | " : "") + Cover.runningHead(meeting),
                imprint.small(),
                meeting.start(),
                blocks);
    }

    static Document of(
            String title,
            String body,
            Style style,
            String head,
            List<String> small,
            LocalDateTime dated,
            List<Block> blocks) {
        Furniture furniture = new Furniture(head, Word.PAGE.text(), small);
        return new Document(title, body, "da", style, furniture, dated.atZone(DanishTime.ZONE), blocks);
    }

    /** A section begins a page; empty ones share it with what comes after them, so that no page has two lines. */
    private Role role(int index) {
        List<Section> sections = meeting.sections();
        boolean alone = index == 0 || !sections.get(index - 1).items().isEmpty();
        boolean filled = sections.subList(index, sections.size()).stream()
                .anyMatch(section -> !section.items().isEmpty());
        return alone && filled ? Role.SECTION : Role.SECTION_BELOW;
    }

    private Part section(int index) {
        Section section = meeting.sections().get(index);
        boolean titled = section.title() != null;
        List<Block> blocks = new ArrayList<>();
        if (titled) blocks.add(headings.of(section, index));
        for (int i = 0; i < section.items().size(); i++) {
            List<Block> item =
                    layout.item(headings.of(section, index, i), section.items().get(i), meeting);
            blocks.add(new Part(Role.ITEM, item));
        }
        return new Part(titled ? role(index) : Role.ITEMS, blocks);
    }
}
