package dk.raadslag.meeting;

import dk.raadslag.access.Actor;
import dk.raadslag.access.Refusal;
import dk.raadslag.danish.PlacedName;
import dk.raadslag.live.EventLog;
import dk.raadslag.model.Attendance;
import dk.raadslag.model.Audience;
import dk.raadslag.model.CourseEvent;
import dk.raadslag.model.Event;
import dk.raadslag.model.Item;
import dk.raadslag.model.ItemStatus;
import dk.raadslag.model.MeetingSnapshot;
import dk.raadslag.model.MeetingStatus;
import dk.raadslag.protocol.Code;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Predicate;

/**
 * One actor's attempt to change a meeting, under the meeting's lock. A use case asks it for what it needs, refuses, or
 * answers with the events.
 *
 * @param meeting as the actor sees it
 * @param whole the meeting uncut: for what a change needs, never for an answer
 * @param othersSince what others did after the version that the actor had on the screen, newest first
 * @param now the moment of the change
 */
public record Attempt(
        Actor actor,
        Audience audience,
        MeetingSnapshot meeting,
        MeetingSnapshot whole,
        List<EventLog.Other> othersSince,
        Instant now) {
    private static final Set<String> OF_AGENDA = Set.of("ItemAdded", "ItemMoved", "ItemRemoved");
    private static final Set<String> OF_ITEMS_LIFE =
            Set.of("ItemOpened", "ItemDone", "ItemReopened", "ItemClosedSet", "ItemRemoved");
    private static final Set<String> OF_LIFE = Set.of(
            "DraftingBegun",
            "CommentingBegun",
            "DraftTakenBack",
            "AgendaPublished",
            "RevisionBegun",
            "AgendaRevised",
            "MeetingStarted",
            "MeetingEnded",
            "MinutesSent",
            "MinutesApproved",
            "MeetingCancelled",
            "DecisionsShown");

    /** Only those who run the meeting. */
    public Attempt byThoseWhoRun() {
        if (!audience.runs()) throw Refusal.forbidden(actor);
        return this;
    }

    /** Only the secretariat. */
    public Attempt byThoseWhoWrite() {
        if (!audience.writes()) throw Refusal.forbidden(actor);
        return this;
    }

    /** Only while the meeting is in one of these states; otherwise refuses with this code. */
    public Attempt during(Code code, MeetingStatus... statuses) {
        if (!List.of(statuses).contains(meeting.status())) throw new Refusal(code);
        return this;
    }

    /** Only while the agenda may be changed: before it is sent out, and while it is being revised. */
    public Attempt onOpenAgenda() {
        if (meeting.status() == MeetingStatus.CANCELLED) throw new Refusal(Code.CANCELLED);
        if (meeting.status().isAtLeast(MeetingStatus.PUBLISHED) && !meeting.revising()) {
            throw new Refusal(Code.AGENDA_SENT);
        }
        return this;
    }

    /** The item; {@code unknown} also when the actor may not know of it. */
    public Item item(UUID itemId) {
        return meeting.item(itemId)
                .filter(item -> MeetingSight.mayRead(item, audience))
                .orElseThrow(Refusal::unknown);
    }

    /** Refuses when somebody else took the meeting further in its life since the actor looked. */
    public Attempt onCurrentMeeting() {
        return unlessOthers(other -> OF_LIFE.contains(other.type()));
    }

    /** Refuses when somebody else changed which items there are, or their order, since the actor looked. */
    public Attempt onCurrentAgenda() {
        return unlessOthers(other -> OF_AGENDA.contains(other.type()));
    }

    /** Refuses when somebody else took this item further since the actor looked. */
    public Attempt onCurrentItem(UUID itemId) {
        return unlessOthers(other -> itemId.equals(other.itemId()) && OF_ITEMS_LIFE.contains(other.type()));
    }

    /** Refuses when somebody else did this to the item (to the meeting when it is null) since the actor looked. */
    public Attempt unlessOthers(UUID itemId, Class<? extends Event> did) {
        return unlessOthers(
                other -> other.type().equals(did.getSimpleName()) && (itemId == null || itemId.equals(other.itemId())));
    }

    /**
     * Refuses when somebody else changed this line of the list of participants, or this remark, since the actor looked.
     */
    public Attempt onCurrentPart(UUID partId) {
        return unlessOthers(other -> partId.equals(other.partId()));
    }

    /**
     * Those of these lines that are missing from the list of participants, where a person is found by seat, or by name
     * and place. Two people may have the same name: each line that was written in stands for one of them.
     */
    public List<Event> missing(List<Attendance> expected) {
        List<Attendance> writtenIn = new ArrayList<>(whole.attendance().stream()
                .filter(known -> known.seatId() == null)
                .toList());
        List<Event> missing = new ArrayList<>();
        for (Attendance line : expected) {
            boolean seated =
                    whole.attendance().stream().anyMatch(known -> line.seatId().equals(known.seatId()));
            if (seated) continue;
            Optional<Attendance> same =
                    writtenIn.stream().filter(known -> isSame(known, line)).findFirst();
            same.ifPresentOrElse(writtenIn::remove, () -> missing.add(new CourseEvent.AttendanceSet(line)));
        }
        return missing;
    }

    private static boolean isSame(Attendance writtenIn, Attendance expected) {
        if (writtenIn.from() == null && writtenIn.name().equals(expected.name())) return true;
        return PlacedName.of(writtenIn.name(), writtenIn.from())
                .equals(PlacedName.of(expected.name(), expected.from()));
    }

    /** Only while the results of an item can be written: it was taken up, and the minutes are not sent. */
    public Attempt onTreated(Item item) {
        during(Code.ONLY_WHILE_TREATED, MeetingStatus.LIVE, MeetingStatus.ENDED);
        if (item.status() == ItemStatus.WAITING) throw new Refusal(Code.ITEM_WAITING);
        return this;
    }

    /** An item with a running vote cannot be done. */
    Attempt withoutRunningVote(Item item) {
        if (item.treatment().runningVote().isPresent()) {
            throw new Refusal(Code.VOTE_RUNNING);
        }
        return this;
    }

    private Attempt unlessOthers(Predicate<EventLog.Other> did) {
        othersSince.stream().filter(did).findFirst().ifPresent(Attempt::refuseStale);
        return this;
    }

    private static void refuseStale(EventLog.Other other) {
        throw new Refusal(Code.STALE_VERSION, Map.of("by", other.by()));
    }
}
