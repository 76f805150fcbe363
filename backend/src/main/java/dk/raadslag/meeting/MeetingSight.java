package dk.raadslag.meeting;

import dk.raadslag.protocol.Audience;
import dk.raadslag.protocol.Item;
import dk.raadslag.protocol.ItemStatus;
import dk.raadslag.protocol.MeetingSnapshot;
import dk.raadslag.protocol.MeetingStatus;
import dk.raadslag.protocol.TextField;
import dk.raadslag.protocol.Viewer;
import java.util.List;
import java.util.Optional;

/**
 * What an audience sees of a meeting. Everything that leaves the server about a meeting (answers, events, PDF) is made
 * from what this returns, so a rule that hides something hides it everywhere.
 */
public final class MeetingSight {
    private MeetingSight() {}

    /** Empty when the audience may not know that the meeting exists. */
    public static Optional<MeetingSnapshot> seen(MeetingSnapshot meeting, Audience audience) {
        if (!mayKnow(meeting.status(), audience)) return Optional.empty();
        MeetingSnapshot mine = meeting.withViewer(new Viewer(audience.follows(), audience.runs(), audience.writes()));
        if (audience.runs()) return Optional.of(mine);
        // Remarks may be about closed items, and are not answered yet.
        MeetingSnapshot minutes = mine.withText(null, TextField.REMARKS, null, null);
        MeetingSnapshot open = minutes.withSections(minutes.sections().stream()
                .map(section -> section.keepItems(item -> !item.closed() || audience.closed()))
                .toList());
        if (audience.follows()) return Optional.of(open.mapItems(item -> followed(item, meeting.showsDecisions())));
        return Optional.of(meeting.status().isAtLeast(MeetingStatus.MINUTES_SENT) ? sent(open) : onlyAgenda(open));
    }

    /** The status as the audience knows it: the public does not learn how the meeting goes. */
    public static MeetingStatus status(MeetingStatus status, Audience audience) {
        boolean underWay = status == MeetingStatus.LIVE || status == MeetingStatus.ENDED;
        return underWay && !audience.follows() ? MeetingStatus.PUBLISHED : status;
    }

    /**
     * A draft is for those who run the meeting, and for directors of the region from commenting on. A cancelled
     * meeting stays with those who run it. Everything else is for everybody.
     */
    public static boolean mayKnow(MeetingStatus status, Audience audience) {
        if (audience.runs() || status.isAtLeast(MeetingStatus.PUBLISHED)) return true;
        return status == MeetingStatus.COMMENTING && audience.comments();
    }

    /** Members and others who follow see a decision when its item is done, or while it is written if shown live. */
    private static Item followed(Item item, boolean showsDecisions) {
        boolean visible = item.status() == ItemStatus.DONE || item.status() == ItemStatus.OPEN && showsDecisions;
        return visible ? item : withoutDecision(item);
    }

    private static Item withoutDecision(Item item) {
        return item.withText(TextField.DECISION, null, null);
    }

    /** Sent minutes are public; what is reopened or was never treated shows no decision. */
    private static MeetingSnapshot sent(MeetingSnapshot meeting) {
        return meeting.mapItems(item -> followed(item, false));
    }

    /** Until the minutes are sent the public reads the agenda alone: no decision, no outcome, no one's attendance. */
    private static MeetingSnapshot onlyAgenda(MeetingSnapshot meeting) {
        return meeting.withStatus(status(meeting.status(), Audience.PUBLIC), null, null)
                .withShowsDecisions(false)
                .withAttendance(List.of())
                .mapItems(item -> withoutDecision(item.withStatus(ItemStatus.WAITING, null, null, null)));
    }
}
