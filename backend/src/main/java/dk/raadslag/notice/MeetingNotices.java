package dk.raadslag.notice;

import dk.raadslag.alert.About;
import dk.raadslag.alert.Alerts;
import dk.raadslag.alert.Kind;
import dk.raadslag.body.Bodies;
import dk.raadslag.body.SeatStore;
import dk.raadslag.danish.DanishTime;
import dk.raadslag.mail.Letter;
import dk.raadslag.mail.Occasion;
import dk.raadslag.mail.Post;
import dk.raadslag.meeting.MeetingSight;
import dk.raadslag.meeting.Notices;
import dk.raadslag.model.Attendance;
import dk.raadslag.model.Audience;
import dk.raadslag.model.CourseEvent;
import dk.raadslag.model.Event;
import dk.raadslag.model.LifeEvent;
import dk.raadslag.model.MeetingSnapshot;
import dk.raadslag.model.Procedure;
import dk.raadslag.reply.ReplyAddresses;
import io.vertx.core.Future;
import io.vertx.sqlclient.SqlConnection;
import java.time.Clock;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;

/**
 * Letters and alerts about meetings, written by the transaction that is the reason for them.
 */
public final class MeetingNotices implements Notices {
    private final Post post;
    private final Alerts alerts;
    private final Receivers receivers;
    private final MeetingLetters letters;
    private final LetterEvents events;

    /**
     * @param site where browsers reach Rådslag
     * @param from the e-mail address that letters come from
     * @param replies where calendars answer to
     */
    public MeetingNotices(
            Post post,
            Alerts alerts,
            SeatStore seats,
            Bodies bodies,
            String site,
            String from,
            ReplyAddresses replies,
            Clock clock) {
        this.post = post;
        this.alerts = alerts;
        this.receivers = new Receivers(seats, bodies);
        this.letters = new MeetingLetters(site);
        this.events = new LetterEvents(replies, site, from, clock);
    }

    @Override
    public Future<Void> of(SqlConnection conn, MeetingSnapshot before, MeetingSnapshot after, Event event) {
        Optional<Attendance> called = called(before, event);
        if (called.isPresent()) return toSubstitute(conn, after, called.get(), Occasion.SUBSTITUTE_CALLED);
        Optional<Attendance> released = released(before, event);
        if (released.isPresent()) return toSubstitute(conn, after, released.get(), Occasion.SUBSTITUTE_RELEASED);
        if (event instanceof CourseEvent.ProcedureWithdrawn gone) return takeBack(conn, before, after, gone);
        return occasion(before, event)
                .map(occasion -> receivers(conn, occasion, after, event)
                        .compose(people -> letters(conn, occasion, after, event, people)
                                .compose(sent -> post.send(conn, sent))
                                .compose(ok -> alerts.tell(conn, about(occasion, after, event), subjects(people)))))
                .orElse(Future.succeededFuture());
    }

    private Future<List<Receivers.Group>> receivers(
            SqlConnection conn, Occasion occasion, MeetingSnapshot meeting, Event event) {
        return event instanceof CourseEvent.ProcedureSet set
                ? receivers.answering(conn, meeting, ProcedureOccasions.asked(occasion, meeting, set.procedure()))
                : receivers.of(conn, meeting, occasion);
    }

    /** Nobody is told of a question that was taken back. */
    private Future<Void> takeBack(
            SqlConnection conn, MeetingSnapshot before, MeetingSnapshot after, CourseEvent.ProcedureWithdrawn gone) {
        Future<Void> done = alerts.takeBack(conn, after.id(), gone.procedureId());
        Optional<UUID> batch = ProcedureOccasions.endedBatch(before, after, gone);
        return batch.isEmpty() ? done : done.compose(ok -> alerts.takeBack(conn, after.id(), batch.get()));
    }

    private static Optional<Occasion> occasion(MeetingSnapshot before, Event event) {
        boolean known = !before.editions().isEmpty();
        if (event instanceof LifeEvent.AgendaPublished) return Optional.of(Occasion.AGENDA_SENT);
        if (event instanceof LifeEvent.AgendaRevised) return Optional.of(Occasion.AGENDA_REVISED);
        if (event instanceof LifeEvent.MinutesSent) return Optional.of(Occasion.MINUTES_SENT);
        if (event instanceof LifeEvent.MinutesApproved) return Optional.of(Occasion.MINUTES_APPROVED);
        // Before the agenda is sent out, only the calendar shows the date, and its subscribers see the change there.
        if (event instanceof LifeEvent.MeetingCancelled && known) return Optional.of(Occasion.MEETING_CANCELLED);
        if (event instanceof LifeEvent.MeetingDescribed moved && known && moves(before, moved)) {
            return Optional.of(Occasion.MEETING_MOVED);
        }
        return event instanceof CourseEvent.ProcedureSet set ? ProcedureOccasions.of(before, set) : Optional.empty();
    }

    /** Those that the public may read: who reads the mail of an address is not known. */
    private static List<String> changes(Occasion occasion, MeetingSnapshot meeting) {
        if (occasion != Occasion.AGENDA_REVISED) return List.of();
        return MeetingSight.seen(meeting, Audience.PUBLIC)
                .map(seen -> MeetingLetters.told(
                        seen.editions().get(seen.editions().size() - 1).changes()))
                .orElse(List.of());
    }

    private static boolean moves(MeetingSnapshot before, LifeEvent.MeetingDescribed now) {
        return !before.start().equals(now.start()) || !Objects.equals(before.place(), now.place());
    }

    private Future<List<Letter>> letters(
            SqlConnection conn, Occasion occasion, MeetingSnapshot meeting, Event event, List<Receivers.Group> people) {
        return alerts.quiet(conn, kind(occasion), subjects(people)).compose(quiet -> events.of(
                        conn, occasion, meeting, people)
                .map(calendar -> letters.of(
                        letters.notice(occasion, meeting, changes(occasion, meeting))
                                .withUntil(until(event)),
                        people.stream().map(group -> group.without(quiet)).toList(),
                        calendar)));
    }

    private static LocalDateTime until(Event event) {
        return event instanceof CourseEvent.ProcedureSet set
                ? DanishTime.at(set.procedure().deadline())
                : null;
    }

    private static About about(Occasion occasion, MeetingSnapshot meeting, Event event) {
        if (!(event instanceof CourseEvent.ProcedureSet set)) return About.ofMeeting(kind(occasion), meeting.id());
        Procedure procedure = set.procedure();
        return procedure.batch() == null
                ? About.ofItem(kind(occasion), meeting.id(), set.itemId(), procedure.id())
                : About.ofPart(kind(occasion), meeting.id(), procedure.batch());
    }

    /** Each occasion for a letter about a meeting is one for an alert, and has its name. */
    private static Kind kind(Occasion occasion) {
        return Kind.valueOf(occasion.name());
    }

    private static List<String> subjects(List<Receivers.Group> groups) {
        return groups.stream()
                .flatMap(group -> group.people().stream())
                .map(receiver -> receiver.person().subject())
                .filter(Objects::nonNull)
                .toList();
    }

    private static Optional<Attendance> called(MeetingSnapshot before, Event event) {
        return event instanceof CourseEvent.AttendanceSet set
                        && set.line().calledIn()
                        && before.attendance().stream()
                                .noneMatch(line -> line.id().equals(set.line().id()))
                ? Optional.of(set.line())
                : Optional.empty();
    }

    private static Optional<Attendance> released(MeetingSnapshot before, Event event) {
        return event instanceof CourseEvent.AttendanceRemoved removed
                ? before.attendance().stream()
                        .filter(line -> line.id().equals(removed.lineId()) && line.calledIn())
                        .findFirst()
                : Optional.empty();
    }

    private Future<Void> toSubstitute(SqlConnection conn, MeetingSnapshot meeting, Attendance line, Occasion occasion) {
        return receivers.substituteOf(conn, meeting, line.seatId()).compose(people -> events.of(
                        conn, occasion, meeting, people)
                .compose(event ->
                        post.send(conn, letters.of(letters.notice(occasion, meeting, List.of()), people, event)))
                .compose(ok -> alerts.takeBack(conn, meeting.id(), line.id()))
                .compose(ok ->
                        alerts.tell(conn, About.ofPart(kind(occasion), meeting.id(), line.id()), subjects(people))));
    }
}
