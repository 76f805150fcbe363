package dk.raadslag.meeting;

import dk.raadslag.access.Actor;
import dk.raadslag.access.Refusal;
import dk.raadslag.model.Event;
import dk.raadslag.model.Item;
import dk.raadslag.model.ItemEvent;
import dk.raadslag.model.ItemStatus;
import dk.raadslag.model.MeetingSnapshot;
import dk.raadslag.model.MeetingStatus;
import dk.raadslag.model.Outcome;
import dk.raadslag.model.RunOrder;
import dk.raadslag.model.Stretch;
import dk.raadslag.protocol.Code;
import io.vertx.core.Future;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;

/** The items during the meeting: waiting, open (one at a time), done; a done item can be taken up again. */
public final class ItemService {
    private final MeetingService meetings;
    private final MeetingChanges changes;
    private final MinutesApproval approval;
    private final Closing closing;

    public ItemService(MeetingService meetings, MeetingChanges changes, MinutesApproval approval, Closing closing) {
        this.meetings = meetings;
        this.changes = changes;
        this.approval = approval;
        this.closing = closing;
    }

    /** The meeting of an item, for those who run it; fails with {@code unknown} or {@code forbidden}. */
    public Future<MeetingSnapshot> meetingForThoseWhoRun(Actor actor, UUID itemId) {
        return changes.meetingWith(itemId)
                .compose(meetingId -> meetings.get(actor, meetingId))
                .map(meeting -> {
                    if (meeting.item(itemId).isEmpty()) throw Refusal.unknown();
                    if (!meeting.viewer().runs()) throw Refusal.forbidden(actor);
                    return meeting;
                });
    }

    /** While the meeting is live, or afterwards for an item that was passed over; only if no other item is open. */
    public Future<MeetingSnapshot> open(Actor actor, UUID itemId, long seen) {
        return changes.changeWith(actor, itemId, seen, attempt -> {
            Item item = attempt.item(itemId);
            attempt.byThoseWhoRun();
            if (!isTreating(attempt.meeting())) throw new Refusal(Code.NOT_LIVE);
            refuseIfAnotherIsOpen(attempt, item);
            attempt.onCurrentItem(itemId);
            if (item.status() != ItemStatus.WAITING) throw new Refusal(Code.ALREADY_OPENED);
            return List.of(new ItemEvent.ItemOpened(itemId));
        });
    }

    /** An item that was opened by mistake waits again; only as long as nothing has come of it. */
    public Future<MeetingSnapshot> takeBackOpening(Actor actor, UUID itemId, long seen) {
        return changes.changeWith(actor, itemId, seen, OpenedByMistake.takenBack(itemId));
    }

    /** Finishes the open item; if asked, and if the meeting is live, opens the next waiting one of its run. */
    public Future<MeetingSnapshot> finish(Actor actor, UUID itemId, Outcome outcome, boolean openNext, long seen) {
        MeetingChanges.UseCase finishing = attempt -> {
            Item item = attempt.item(itemId);
            attempt.byThoseWhoRun().onCurrentItem(itemId);
            if (item.status() != ItemStatus.OPEN) throw new Refusal(Code.ITEM_NOT_OPEN);
            attempt.withoutRunningVote(item);
            Event done = new ItemEvent.ItemDone(itemId, outcome);
            if (!openNext || attempt.meeting().status() != MeetingStatus.LIVE) return List.of(done);
            return next(attempt.meeting(), itemId)
                    .map(next -> List.of(done, new ItemEvent.ItemOpened(next.id())))
                    .orElse(List.of(done));
        };
        return changes.meetingWith(itemId)
                .compose(meetingId -> approval.after(
                        actor, meetingId, conn -> changes.within(conn, actor, meetingId, seen, finishing)));
    }

    /** Until the minutes are sent; after the meeting too, to correct its decision. */
    public Future<MeetingSnapshot> reopen(Actor actor, UUID itemId, long seen) {
        return changes.changeWith(actor, itemId, seen, attempt -> {
            Item item = attempt.item(itemId);
            attempt.byThoseWhoRun();
            if (!isTreating(attempt.meeting())) throw new Refusal(Code.NO_REOPENING_NOW);
            refuseIfAnotherIsOpen(attempt, item);
            attempt.onCurrentItem(itemId);
            if (item.status() != ItemStatus.DONE) throw new Refusal(Code.ITEM_NOT_DONE);
            return List.of(new ItemEvent.ItemReopened(itemId));
        });
    }

    /**
     * Makes the item a "lukket punkt", or one no longer.
     *
     * @param reason why it is closed, for those entitled, or null
     * @param wording what others read instead of its title; null hides it altogether
     */
    public Future<MeetingSnapshot> setClosed(
            Actor actor, UUID itemId, boolean closed, String reason, String wording, long seen) {
        MeetingChanges.UseCase setting = attempt -> {
            Item item = attempt.item(itemId);
            attempt.byThoseWhoWrite().onCurrentItem(itemId);
            MeetingStatus status = attempt.meeting().status();
            if (status.isAtLeast(MeetingStatus.MINUTES_SENT)) {
                throw new Refusal(Code.MINUTES_SENT);
            }
            // Closing counts at once; opening changes what was sent out, and waits for a revised agenda.
            if (item.closed() && !closed && status == MeetingStatus.PUBLISHED) attempt.onOpenAgenda();
            boolean same = item.closed() == closed
                    && Objects.equals(item.plan().closedReason(), reason)
                    && Objects.equals(item.plan().closedWording(), wording);
            return same ? List.of() : List.of(new ItemEvent.ItemClosedSet(itemId, closed, reason, wording));
        };
        return closed ? closing.close(actor, itemId, seen, setting) : changes.changeWith(actor, itemId, seen, setting);
    }

    /** Items are treated at the meeting, and after it until the minutes are sent. */
    private static boolean isTreating(MeetingSnapshot meeting) {
        return meeting.status() == MeetingStatus.LIVE || meeting.status() == MeetingStatus.ENDED;
    }

    private static void refuseIfAnotherIsOpen(Attempt attempt, Item wanted) {
        Optional<Item> open =
                attempt.meeting().openItem().filter(item -> !item.id().equals(wanted.id()));
        if (open.isEmpty()) return;
        // The person who opened it knows that it is open.
        String by = open.get().stretches().stream()
                .filter(stretch -> stretch.closed() == null && stretch.by() != null)
                .map(Stretch::by)
                .filter(opener -> !opener.equals(attempt.actor().name()))
                .findFirst()
                .orElse("");
        throw new Refusal(Code.ANOTHER_ITEM_OPEN, Map.of("number", open.get().number(), "by", by));
    }

    private static Optional<Item> next(MeetingSnapshot meeting, UUID after) {
        return RunOrder.nextWaiting(meeting, after);
    }
}
