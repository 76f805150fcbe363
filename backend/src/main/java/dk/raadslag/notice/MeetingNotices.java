package dk.raadslag.notice;

import dk.raadslag.body.Bodies;
import dk.raadslag.body.Person;
import dk.raadslag.body.Seat;
import dk.raadslag.body.SeatStore;
import dk.raadslag.mail.Letter;
import dk.raadslag.mail.Notice;
import dk.raadslag.mail.Occasion;
import dk.raadslag.mail.Post;
import dk.raadslag.meeting.Notices;
import dk.raadslag.model.Attendance;
import dk.raadslag.model.CourseEvent;
import dk.raadslag.model.Event;
import dk.raadslag.model.HouseStyle;
import dk.raadslag.model.LifeEvent;
import dk.raadslag.model.MeetingSnapshot;
import io.vertx.core.Future;
import io.vertx.sqlclient.SqlConnection;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/**
 * Letters about meetings, put into the outbox by the transaction that is the reason for them. They name the body, the
 * day and a link, and never an item: behind the link, each reader sees what they may.
 */
public final class MeetingNotices implements Notices {
    private final Post post;
    private final SeatStore seats;
    private final Bodies bodies;
    private final String site;

    /** @param site where browsers reach Rådslag */
    public MeetingNotices(Post post, SeatStore seats, Bodies bodies, String site) {
        this.post = post;
        this.seats = seats;
        this.bodies = bodies;
        this.site = site;
    }

    @Override
    public Future<Void> of(SqlConnection conn, MeetingSnapshot before, MeetingSnapshot after, Event event) {
        Optional<Attendance> called = called(before, event);
        if (called.isPresent()) return toSubstitute(conn, after, called.get(), Occasion.SUBSTITUTE_CALLED);
        Optional<Attendance> released = released(before, event);
        if (released.isPresent()) return toSubstitute(conn, after, released.get(), Occasion.SUBSTITUTE_RELEASED);
        return occasion(before, event)
                .map(occasion ->
                        concerned(conn, after, occasion).compose(people -> send(conn, after, occasion, people)))
                .orElse(Future.succeededFuture());
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
        return opensProcedure(before, event) ? Optional.of(Occasion.PROCEDURE_OPENED) : Optional.empty();
    }

    private static boolean moves(MeetingSnapshot before, LifeEvent.MeetingDescribed now) {
        return !before.start().equals(now.start()) || !Objects.equals(before.place(), now.place());
    }

    private static boolean opensProcedure(MeetingSnapshot before, Event event) {
        return event instanceof CourseEvent.ProcedureSet set
                && set.procedure() != null
                && before.item(set.itemId())
                        .filter(item -> item.treatment().procedures().stream().noneMatch(known -> known.id()
                                .equals(set.procedure().id())))
                        .isPresent();
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

    /** The agenda goes to everybody, directors too; other letters only to those who hold a seat. */
    private Future<List<Person>> concerned(SqlConnection conn, MeetingSnapshot meeting, Occasion occasion) {
        boolean agenda = occasion == Occasion.AGENDA_SENT || occasion == Occasion.AGENDA_REVISED;
        Future<List<Person>> own = ofBody(conn, meeting, meeting.bodyId(), agenda);
        Optional<String> directors = bodies.pairOf(meeting.bodyId());
        if (meeting.houseStyle() != HouseStyle.KKR || !agenda || directors.isEmpty()) return own;
        return own.compose(
                people -> ofBody(conn, meeting, directors.get(), false).map(more -> {
                    List<Person> all = new ArrayList<>(people);
                    all.addAll(more);
                    return all;
                }));
    }

    private Future<List<Person>> ofBody(
            SqlConnection conn, MeetingSnapshot meeting, String bodyId, boolean substitutes) {
        return seats.ofBody(conn, bodyId, meeting.start().toLocalDate()).map(all -> {
            List<Person> people = new ArrayList<>();
            for (Seat seat : all) {
                if (seat.holder() != null) people.add(seat.holder());
                if (substitutes && seat.substitute() != null) people.add(seat.substitute());
            }
            return people;
        });
    }

    private Future<Void> toSubstitute(SqlConnection conn, MeetingSnapshot meeting, Attendance line, Occasion occasion) {
        return seats.ofBody(conn, meeting.bodyId(), meeting.start().toLocalDate())
                .map(all -> all.stream()
                        .filter(seat -> seat.id().equals(line.seatId()) && seat.substitute() != null)
                        .map(Seat::substitute)
                        .toList())
                .compose(people -> send(conn, meeting, occasion, people));
    }

    private Future<Void> send(SqlConnection conn, MeetingSnapshot meeting, Occasion occasion, List<Person> people) {
        Notice notice =
                new Notice(occasion, meeting.body(), meeting.start().toLocalDate(), site + "/moede/" + meeting.id());
        Map<String, Letter> letters = new LinkedHashMap<>();
        for (Person person : people) {
            if (person.email() == null || person.email().isBlank()) continue;
            letters.putIfAbsent(person.email().toLowerCase(Locale.ROOT), notice.to(person.email(), person.name()));
        }
        return post.send(conn, List.copyOf(letters.values()));
    }
}
