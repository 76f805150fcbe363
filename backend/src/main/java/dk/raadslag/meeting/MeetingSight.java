package dk.raadslag.meeting;

import dk.raadslag.model.Attendance;
import dk.raadslag.model.Audience;
import dk.raadslag.model.Deadlines;
import dk.raadslag.model.Edition;
import dk.raadslag.model.Item;
import dk.raadslag.model.ItemStatus;
import dk.raadslag.model.MeetingSnapshot;
import dk.raadslag.model.MeetingStatus;
import dk.raadslag.model.Section;
import dk.raadslag.model.TextField;
import dk.raadslag.model.Treatment;
import dk.raadslag.model.Viewer;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/**
 * What an audience sees of a meeting. Everything that leaves the server about a meeting (answers, events, PDF) is made
 * from what this returns, so a rule that hides something hides it everywhere.
 */
public final class MeetingSight {
    private MeetingSight() {}

    /** Empty when the audience may not know that the meeting exists. */
    public static Optional<MeetingSnapshot> seen(MeetingSnapshot meeting, Audience audience) {
        if (!mayKnow(meeting.status(), audience)) return Optional.empty();
        MeetingSnapshot mine = told(meeting, audience).withViewer(Viewer.of(audience));
        if (audience.runs()) return Optional.of(mine);
        MeetingSnapshot open = withoutClosed(asSent(mine, meeting), audience)
                // Remarks may be about closed items, and are not answered yet.
                .withText(null, TextField.REMARKS, null, null)
                .withNextItems(List.of());
        if (audience.screen()) return Optional.of(ScreenSight.of(open, meeting));
        if (audience.follows()) return Optional.of(open.mapItems(item -> followed(item, meeting.showsDecisions())));
        MeetingSnapshot reading = open.withLink(null)
                .withDeadlines(Deadlines.NONE)
                .withSpeakers(List.of())
                .withApprovals(List.of());
        return Optional.of(meeting.status().isAtLeast(MeetingStatus.MINUTES_SENT) ? minutes(reading) : agenda(reading));
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
        if (audience.screen()) return ScreenSight.isShown(status);
        if (audience.runs() || status.isAtLeast(MeetingStatus.PUBLISHED)) return true;
        return status == MeetingStatus.COMMENTING && audience.comments();
    }

    /** Closed items are for those entitled, and for directors where the item says so. */
    public static boolean mayRead(Item item, Audience audience) {
        return !item.closed() || audience.closed() || item.plan().directorsRead() && audience.comments();
    }

    /**
     * Without what never leaves the server. The hash is that of the form of the document that the audience may have.
     */
    private static MeetingSnapshot told(MeetingSnapshot meeting, Audience audience) {
        MeetingSnapshot told = audience.runs() ? meeting : meeting.mapItems(MeetingSight::withoutWhoOpened);
        return told.withSent(null)
                .withAttendance(meeting.attendance().stream()
                        .map(line -> line.withSubject(null))
                        // Messages to the secretariat are only for those who run the meeting.
                        .map(line -> audience.runs() ? line : line.withApologyNote(null))
                        .toList())
                .withEditions(meeting.editions().stream()
                        .map(edition -> audience.closed() ? edition : edition.withSha256(edition.openSha256()))
                        .map(edition -> edition.withOpenSha256(null))
                        .toList());
    }

    private static Item withoutWhoOpened(Item item) {
        return item.withStretches(
                item.stretches().stream().map(stretch -> stretch.withBy(null)).toList());
    }

    /**
     * While an agenda that was sent out is being changed, others read it as it was sent. Closing counts at once;
     * opening counts when the agenda is sent again.
     */
    private static MeetingSnapshot asSent(MeetingSnapshot mine, MeetingSnapshot whole) {
        if (!whole.revising()) return mine;
        return mine.withRevising(false)
                .withSections(whole.sent().stream()
                        .map(section -> section.mapItems(item ->
                                whole.item(item.id()).map(item::closedLike).orElse(item)))
                        .toList());
    }

    private static MeetingSnapshot withoutClosed(MeetingSnapshot meeting, Audience audience) {
        List<UUID> hidden = meeting.items()
                .filter(item -> !mayRead(item, audience))
                .map(Item::id)
                .toList();
        // A guest belongs to an item: people who may not read it, or no longer may, do not learn who came for it or
        // spoke.
        List<UUID> read = meeting.items()
                .filter(item -> mayRead(item, audience))
                .map(Item::id)
                .toList();
        List<UUID> hiddenGuests = meeting.attendance().stream()
                .filter(line -> line.guestOf() != null && !read.contains(line.guestOf()))
                .map(Attendance::id)
                .toList();
        return meeting.withSections(meeting.sections().stream()
                        .map(section -> withoutClosed(section, audience))
                        .toList())
                .withEditions(meeting.editions().stream()
                        .map(edition -> withoutChangesOf(hidden, edition, audience))
                        .toList())
                .withMemberRemarks(meeting.memberRemarks().stream()
                        .filter(remark -> audience.closed() && !hidden.contains(remark.itemId()))
                        .toList())
                .withAttendance(meeting.attendance().stream()
                        .filter(line -> !hiddenGuests.contains(line.id()))
                        .toList())
                .withSpeakers(meeting.speakers().stream()
                        .filter(speaker -> !hiddenGuests.contains(speaker.id()))
                        .toList());
    }

    /** A hidden item leaves no trace, unless it has a wording that others may read. */
    private static Section withoutClosed(Section section, Audience audience) {
        return section.mapItems(item -> mayRead(item, audience) ? item : item.wordingOnly())
                .keepItems(item -> item.title() != null)
                .mapItems(item -> withoutClosedSource(item, audience));
    }

    /** KD-Net's decision on a closed item stays hidden when an open item carries it. */
    private static Item withoutClosedSource(Item item, Audience audience) {
        return audience.closed() || !item.plan().carriesClosed()
                ? item
                : item.withPlan(item.plan().withTreatedBy(null));
    }

    /**
     * An item may have been closed, or have left the agenda, since: then only those entitled learn what became of it.
     */
    private static Edition withoutChangesOf(List<UUID> hidden, Edition edition, Audience audience) {
        if (audience.closed()) return edition;
        return edition.withChanges(edition.changes().stream()
                .filter(change -> !change.closed() && !hidden.contains(change.itemId()))
                .toList());
    }

    /** Members and others who follow see a decision when its item is done, or while it is written if shown live. */
    static Item followed(Item item, boolean showsDecisions) {
        boolean visible = item.status() == ItemStatus.DONE || item.status() == ItemStatus.OPEN && showsDecisions;
        return visible ? item : withoutDecision(item).withTreatment(underWay(item.treatment()));
    }

    /** A running vote or written question is only for those who answer, until the decision is there. */
    private static Treatment underWay(Treatment treatment) {
        return new Treatment(List.of(), List.of(), List.of(), treatment.votes(), treatment.procedures());
    }

    private static Item withoutDecision(Item item) {
        Item without = item;
        for (TextField field : TextField.of(TextField.Part.DECISION)) without = without.withText(field, null, null);
        return without.withCorrections(List.of())
                .withAttachments(item.attachments().stream()
                        .filter(attachment -> !attachment.ofDecision())
                        .toList());
    }

    /** Sent minutes are public; an item that is reopened or was never treated shows no decision. */
    private static MeetingSnapshot minutes(MeetingSnapshot meeting) {
        return meeting.mapItems(item -> followed(item, false))
                // The minutes do not tell of corrections made before they were sent.
                .mapItems(item -> item.withCorrections(List.of())
                        .withTreatment(
                                item.status() == ItemStatus.DONE
                                        ? item.treatment().withProcedures(List.of())
                                        : Treatment.NONE));
    }

    /** Until the minutes are sent the public reads the agenda alone: no decision, no outcome, no attendance. */
    private static MeetingSnapshot agenda(MeetingSnapshot meeting) {
        return meeting.withStatus(status(meeting.status(), Audience.PUBLIC), null, null)
                .withShowsDecisions(false)
                .withSeats(0)
                .withAttendance(List.of())
                .mapItems(item -> withoutDecision(item.withStatus(ItemStatus.WAITING, null))
                        .withTreatment(Treatment.NONE)
                        .withStretches(List.of()));
    }
}
