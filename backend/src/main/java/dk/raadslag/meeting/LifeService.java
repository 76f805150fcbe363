package dk.raadslag.meeting;

import static dk.raadslag.meeting.MeetingChanges.readingWords;

import dk.raadslag.access.Actor;
import dk.raadslag.access.Refusal;
import dk.raadslag.model.Event;
import dk.raadslag.model.Item;
import dk.raadslag.model.LifeEvent;
import dk.raadslag.model.MeetingSnapshot;
import dk.raadslag.model.MeetingStatus;
import dk.raadslag.protocol.Code;
import io.vertx.core.Future;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Consumer;

/**
 * The steps of a meeting's life (design: "A KKR meeting's life"). All are the secretariat's. Backward steps are allowed
 * until the agenda is sent out; after that a change is a revised agenda.
 */
public final class LifeService {
    private final MeetingChanges changes;
    private final Preparation preparation;
    private final MinutesApproval approval;
    private final Consumer<UUID> sentOut;

    /** @param sentOut hears of each meeting that has sent out a document, after its commit */
    public LifeService(
            MeetingChanges changes, Preparation preparation, MinutesApproval approval, Consumer<UUID> sentOut) {
        this.changes = changes;
        this.preparation = preparation;
        this.approval = approval;
        this.sentOut = sentOut;
    }

    /**
     * Begins the agenda of a planned meeting: its item that approves the last minutes names the meeting that they are
     * about.
     */
    public Future<MeetingSnapshot> draft(Actor actor, UUID meetingId, long seen) {
        return preparation
                .approvalOf(meetingId)
                .compose(last -> changes.change(actor, meetingId, seen, readingWords(attempt -> {
                    attempt.byThoseWhoWrite().onCurrentMeeting().during(Code.NOT_PLANNED, MeetingStatus.PLANNED);
                    List<Event> events = new ArrayList<>(List.of(new LifeEvent.DraftingBegun()));
                    events.addAll(last.approve(attempt.whole()));
                    return events;
                })));
    }

    /** One step back: from commenting to a draft, from a draft to a date. */
    public Future<MeetingSnapshot> takeBack(Actor actor, UUID meetingId, long seen) {
        return changes.change(actor, meetingId, seen, attempt -> {
            attempt.byThoseWhoWrite().onCurrentMeeting();
            return switch (attempt.meeting().status()) {
                case COMMENTING -> List.of(new LifeEvent.DraftTakenBack(MeetingStatus.DRAFTING));
                case DRAFTING -> List.of(new LifeEvent.DraftTakenBack(MeetingStatus.PLANNED));
                default -> throw new Refusal(Code.NO_TAKING_BACK);
            };
        });
    }

    /** Makes the agenda public; its texts freeze. */
    public Future<MeetingSnapshot> publish(Actor actor, UUID meetingId, long seen) {
        return sending(actor, meetingId, seen, attempt -> {
            attempt.byThoseWhoWrite().onCurrentMeeting();
            if (!isDraft(attempt.meeting())) throw new Refusal(Code.ALREADY_PUBLISHED);
            return List.of(new LifeEvent.AgendaPublished(null));
        });
    }

    /** Opens an agenda that was sent out for changes; everybody else reads it as it was until it is sent again. */
    public Future<MeetingSnapshot> revise(Actor actor, UUID meetingId, long seen) {
        // The version that others go on reading is kept with its words.
        return changes.change(actor, meetingId, seen, readingWords(attempt -> {
            attempt.byThoseWhoWrite().onCurrentMeeting().during(Code.NO_REVISING_NOW, MeetingStatus.PUBLISHED);
            return attempt.meeting().revising() ? List.of() : List.of(new LifeEvent.RevisionBegun());
        }));
    }

    /** Sends out the changed agenda with what changed. */
    public Future<MeetingSnapshot> sendRevised(Actor actor, UUID meetingId, long seen) {
        return sending(actor, meetingId, seen, attempt -> {
            attempt.byThoseWhoWrite().onCurrentMeeting();
            if (!attempt.meeting().revising()) throw new Refusal(Code.NOT_REVISING);
            return List.of(new LifeEvent.AgendaRevised(null));
        });
    }

    /** Starts the meeting. Nobody may meet on an agenda that was not sent out, so this sends out a draft first. */
    public Future<MeetingSnapshot> start(Actor actor, UUID meetingId, long seen) {
        return preparation
                .beginning(meetingId)
                .compose(beginning -> sending(actor, meetingId, seen, attempt -> {
                    attempt.byThoseWhoWrite().onCurrentMeeting();
                    List<Event> events = new ArrayList<>();
                    if (isDraft(attempt.meeting())) events.add(new LifeEvent.AgendaPublished(null));
                    else if (attempt.meeting().revising()) events.add(new LifeEvent.AgendaRevised(null));
                    else attempt.during(Code.ALREADY_STARTED, MeetingStatus.PUBLISHED);
                    events.add(new LifeEvent.MeetingStarted(beginning.seats()));
                    events.addAll(attempt.missing(beginning.expected()));
                    return events;
                }));
    }

    /** Ends the meeting; an open item must be finished first, so that somebody decides its outcome. */
    public Future<MeetingSnapshot> end(Actor actor, UUID meetingId, long seen) {
        return approval.after(
                actor,
                meetingId,
                conn -> changes.within(conn, actor, meetingId, seen, attempt -> {
                    attempt.byThoseWhoWrite().onCurrentMeeting();
                    if (attempt.meeting().status() != MeetingStatus.LIVE) throw new Refusal(Code.NOT_LIVE);
                    attempt.meeting().openItem().ifPresent(LifeService::refuseOpen);
                    return List.of(new LifeEvent.MeetingEnded());
                }));
    }

    /** Sends out the minutes of a meeting that is over; its decisions freeze with them. */
    public Future<MeetingSnapshot> sendMinutes(Actor actor, UUID meetingId, LocalDate remarksUntil, long seen) {
        return preparation
                .remarksUntil(meetingId, remarksUntil)
                .compose(until -> sending(actor, meetingId, seen, attempt -> {
                    attempt.byThoseWhoWrite().onCurrentMeeting();
                    if (attempt.meeting().status().isAtLeast(MeetingStatus.MINUTES_SENT)) {
                        throw new Refusal(Code.MINUTES_SENT);
                    }
                    attempt.during(Code.NOT_ENDED, MeetingStatus.ENDED);
                    attempt.meeting().openItem().ifPresent(LifeService::refuseOpen);
                    return List.of(new LifeEvent.MinutesSent(null, until));
                }));
    }

    /** Until the meeting is over. */
    public Future<MeetingSnapshot> cancel(Actor actor, UUID meetingId, long seen) {
        return changes.change(actor, meetingId, seen, attempt -> {
            attempt.byThoseWhoWrite()
                    .onCurrentMeeting()
                    .during(
                            Code.NO_CANCELLING_NOW,
                            MeetingStatus.PLANNED,
                            MeetingStatus.DRAFTING,
                            MeetingStatus.COMMENTING,
                            MeetingStatus.PUBLISHED);
            return List.of(new LifeEvent.MeetingCancelled());
        });
    }

    /**
     * Deletes a meeting that was planned by mistake, and frees its date. Possible only while secretariat and chair
     * alone have seen it: until directors comment on its draft or its agenda is sent out. After that it is cancelled
     * instead.
     */
    public Future<MeetingSnapshot> delete(Actor actor, UUID meetingId, long seen) {
        return changes.delete(actor, meetingId, seen, attempt -> attempt.byThoseWhoWrite()
                .onCurrentMeeting()
                .during(Code.SEEN_BY_OTHERS, MeetingStatus.PLANNED, MeetingStatus.DRAFTING));
    }

    /** Whether followers see decisions while they are written. */
    public Future<MeetingSnapshot> showDecisions(Actor actor, UUID meetingId, boolean shown, long seen) {
        return changes.change(actor, meetingId, seen, attempt -> {
            attempt.byThoseWhoWrite().onCurrentMeeting();
            return attempt.meeting().showsDecisions() == shown
                    ? List.of()
                    : List.of(new LifeEvent.DecisionsShown(shown));
        });
    }

    private Future<MeetingSnapshot> sending(Actor actor, UUID meetingId, long seen, MeetingChanges.UseCase useCase) {
        return changes.change(actor, meetingId, seen, useCase).onSuccess(after -> sentOut.accept(meetingId));
    }

    private static void refuseOpen(Item open) {
        throw new Refusal(Code.ITEM_OPEN, Map.of("number", open.number()));
    }

    private static boolean isDraft(MeetingSnapshot meeting) {
        return meeting.status().ordinal() < MeetingStatus.PUBLISHED.ordinal();
    }
}
