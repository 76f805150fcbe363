package dk.raadslag.document;

import dk.raadslag.body.Body;
import dk.raadslag.document.read.ImportedMeeting;
import dk.raadslag.protocol.Item;
import dk.raadslag.protocol.Item.TextHandle;
import dk.raadslag.protocol.ItemStatus;
import dk.raadslag.protocol.MeetingSnapshot;
import dk.raadslag.protocol.MeetingSnapshot.Kind;
import dk.raadslag.protocol.MeetingStatus;
import dk.raadslag.protocol.RichText;
import dk.raadslag.protocol.Section;
import dk.raadslag.protocol.TextField;
import java.util.EnumMap;
import java.util.Map;
import java.util.UUID;

/** What was read, as a meeting that does not exist yet. */
final class NewMeeting {
    private NewMeeting() {}

    static MeetingSnapshot of(Body body, ImportedMeeting read) {
        boolean isMinutes = read.kind() == Kind.MINUTES;
        MeetingStatus status = isMinutes ? MeetingStatus.ENDED : MeetingStatus.DRAFTING;
        return new MeetingSnapshot(
                UUID.randomUUID(),
                Kind.of(status),
                body.id(),
                body.name(),
                body.kind(),
                read.start(),
                read.end(),
                read.place(),
                read.attendance(),
                read.sections().stream()
                        .map(section -> new Section(
                                section.number(),
                                section.title(),
                                section.items().stream()
                                        .map(item -> item(item, isMinutes))
                                        .toList()))
                        .toList(),
                null,
                new TextHandle(UUID.randomUUID(), 0),
                status,
                false,
                null,
                null,
                null,
                0);
    }

    /** In minutes every item was treated, also one whose outcome the words do not tell. */
    private static Item item(ImportedMeeting.ImportedItem read, boolean isMinutes) {
        Map<TextField, TextHandle> handles = new EnumMap<>(TextField.class);
        for (TextField field : TextField.OF_ITEMS) handles.put(field, new TextHandle(UUID.randomUUID(), 0));
        return new Item(
                UUID.randomUUID(),
                read.number(),
                read.title(),
                read.caseNumber(),
                read.caseOfficers(),
                read.presenters(),
                kept(read.background()),
                kept(read.recommendation()),
                kept(read.casePresentation()),
                kept(read.decision()),
                isMinutes ? read.outcome() : null,
                read.attachments(),
                isMinutes ? ItemStatus.DONE : ItemStatus.WAITING,
                false,
                null,
                null,
                handles);
    }

    /** An empty text is no text. */
    private static RichText kept(RichText text) {
        return text == null || text.blank() ? null : text;
    }
}
