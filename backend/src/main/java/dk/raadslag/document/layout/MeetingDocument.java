package dk.raadslag.document.layout;

import dk.raadslag.danish.DanishTime;
import dk.raadslag.document.model.Block;
import dk.raadslag.document.model.Document;
import dk.raadslag.document.model.Document.Furniture;
import dk.raadslag.document.model.Part;
import dk.raadslag.document.model.Role;
import dk.raadslag.model.MeetingSnapshot;
import dk.raadslag.model.Section;
import java.util.ArrayList;
import java.util.List;

/** Agendas and minutes as documents, in the house style of their body. */
public final class MeetingDocument {
    private final MeetingSnapshot meeting;
    private final Layout layout;
    private final Headings headings;

    private MeetingDocument(MeetingSnapshot meeting) {
        this.meeting = meeting;
        this.layout = Layout.of(meeting.houseStyle());
        this.headings = new Headings(layout.topHeading());
    }

    /**
     * The document of the snapshot's kind: with participants and decisions for minutes, without them for an agenda.
     * It has everything in the snapshot, so the reader must be allowed to see all of it.
     */
    public static Document of(MeetingSnapshot meeting) {
        return new MeetingDocument(meeting).document();
    }

    private Document document() {
        List<Block> blocks = new ArrayList<>(layout.front(meeting, headings));
        for (int s = 0; s < meeting.sections().size(); s++) blocks.add(section(s));
        return new Document(
                layout.title(meeting),
                meeting.body(),
                "da",
                layout.style(),
                new Furniture(Cover.runningHead(meeting), Word.PAGE.text()),
                meeting.start().atZone(DanishTime.ZONE),
                blocks);
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
        return new Part(titled ? Role.SECTION : Role.ITEMS, blocks);
    }
}
