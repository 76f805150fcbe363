package dk.raadslag.document.layout;

import dk.raadslag.document.model.Block;
import dk.raadslag.document.model.Contents;
import dk.raadslag.document.model.Heading;
import dk.raadslag.document.model.Part;
import dk.raadslag.document.model.Role;
import dk.raadslag.document.model.Style;
import dk.raadslag.model.Item;
import dk.raadslag.model.MeetingSnapshot;
import java.util.ArrayList;
import java.util.List;

/** A KKR's documents: cover, contents and participants on separate pages; each text below its heading. */
final class KkrLayout implements Layout {
    @Override
    public Style style() {
        return Style.KKR;
    }

    @Override
    public String title(MeetingSnapshot meeting) {
        return Cover.title(meeting);
    }

    @Override
    public int topHeading() {
        return 1;
    }

    @Override
    public List<Block> front(MeetingSnapshot meeting, Headings headings, Imprint imprint, Looks looks) {
        List<Heading> targets = new ArrayList<>(headings.of(meeting));
        boolean named = Participants.shownIn(meeting);
        if (named) targets.add(0, Participants.HEADING);
        List<Block> front = new ArrayList<>();
        front.add(Cover.of(meeting, imprint, looks));
        front.add(contents(targets));
        if (named) front.add(Participants.of(meeting));
        return front;
    }

    private Part contents(List<Heading> targets) {
        List<Contents.Entry> entries = targets.stream()
                .map(heading -> new Contents.Entry(heading.level(), heading.text(), Headings.link(heading)))
                .toList();
        return new Part(
                Role.CONTENTS,
                List.of(Heading.of(Role.PLAIN, topHeading(), Word.CONTENTS.text()), new Contents(entries)));
    }

    @Override
    public List<Block> item(Heading heading, Item item, MeetingSnapshot meeting) {
        ItemBlocks blocks = new ItemBlocks(item, heading.level());
        blocks.add(heading);
        blocks.addReference();
        blocks.addPresenters();
        blocks.addTreatedBy(meeting.start().toLocalDate());
        blocks.addCase(null);
        blocks.addAttachments(false);
        if (ItemBlocks.tellsDecisions(meeting)) {
            blocks.addDecision();
            blocks.addAttachments(true);
            blocks.addTreatment(meeting);
        }
        return blocks.done();
    }
}
