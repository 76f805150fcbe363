package dk.raadslag.notice;

import dk.raadslag.body.Bodies;
import dk.raadslag.body.Body;
import dk.raadslag.body.Person;
import dk.raadslag.body.Seat;
import dk.raadslag.body.SeatStore;
import dk.raadslag.mail.Occasion;
import dk.raadslag.model.Attendance;
import dk.raadslag.model.HouseStyle;
import dk.raadslag.model.MeetingSnapshot;
import io.vertx.core.Future;
import io.vertx.sqlclient.SqlConnection;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.function.Predicate;

/** Whom a letter about a meeting concerns: those who sit on the seats on its day. */
final class Receivers {
    private final SeatStore seats;
    private final Bodies bodies;

    Receivers(SeatStore seats, Bodies bodies) {
        this.seats = seats;
        this.bodies = bodies;
    }

    /**
     * @param from the place of their seat, as printed
     * @param calendar whether the meeting belongs in their calendar, or may stand there from an earlier letter
     */
    record Receiver(Person person, String from, boolean calendar) {
        /** False when no letter can be addressed to them. */
        boolean hasAddress() {
            return person.email() != null && !person.email().isBlank();
        }
    }

    /** Those of one body. */
    record Group(String bodyId, String bodyName, List<Receiver> people) {
        /** @param subjects Keycloak's ids of those who wish no letter */
        Group without(Set<String> subjects) {
            return new Group(
                    bodyId,
                    bodyName,
                    people.stream()
                            .filter(one -> one.person().subject() == null
                                    || !subjects.contains(one.person().subject()))
                            .toList());
        }
    }

    /**
     * The agenda goes to everybody, substitutes and directors too; other letters only to those who hold a seat, and
     * what becomes of the meeting also to the substitutes who were called in.
     */
    Future<List<Group>> of(SqlConnection conn, MeetingSnapshot meeting, Occasion occasion) {
        boolean agenda = occasion == Occasion.AGENDA_SENT || occasion == Occasion.AGENDA_REVISED;
        Future<Group> own = ownBody(conn, meeting, occasion, agenda);
        Optional<String> directors =
                agenda && meeting.houseStyle() == HouseStyle.KKR ? bodies.pairOf(meeting.bodyId()) : Optional.empty();
        return directors.isEmpty()
                ? own.map(List::of)
                : own.compose(group -> pair(conn, meeting, directors.get()).map(more -> List.of(group, more)));
    }

    /** Those who answer for the seats: the substitute who was called in, otherwise the holder. */
    Future<List<Group>> answering(SqlConnection conn, MeetingSnapshot meeting, Predicate<UUID> asked) {
        return group(conn, meeting, meeting.bodyId(), seat -> {
                    Person person = isCalledIn(meeting, seat) ? seat.substitute() : seat.holder();
                    return person == null || !asked.test(seat.id())
                            ? List.of()
                            : List.of(new Receiver(person, seat.from(), false));
                })
                .map(List::of);
    }

    /** The substitute of a seat, as a group. */
    Future<List<Group>> substituteOf(SqlConnection conn, MeetingSnapshot meeting, UUID seatId) {
        return seats.ofBody(conn, meeting.bodyId(), meeting.start().toLocalDate())
                .map(all -> all.stream()
                        .filter(seat -> seat.id().equals(seatId) && seat.substitute() != null)
                        .map(seat -> new Receiver(seat.substitute(), seat.from(), true))
                        .toList())
                .map(people -> List.of(new Group(meeting.bodyId(), meeting.body(), people)));
    }

    private Future<Group> ownBody(
            SqlConnection conn, MeetingSnapshot meeting, Occasion occasion, boolean allSubstitutes) {
        // Who has sent apologies may have it in their calendar all the same: it must not stand there as it was.
        boolean again = occasion == Occasion.MEETING_MOVED || occasion.callsOff();
        return group(conn, meeting, meeting.bodyId(), seat -> {
            List<Receiver> people = new ArrayList<>();
            if (seat.holder() != null)
                people.add(new Receiver(seat.holder(), seat.from(), again || !isAway(meeting, seat)));
            boolean called = isCalledIn(meeting, seat, occasion.callsOff());
            if (seat.substitute() != null && (allSubstitutes || again && called))
                people.add(new Receiver(seat.substitute(), seat.from(), called));
            return people;
        });
    }

    /** The directors, whom the meeting does not call. */
    private Future<Group> pair(SqlConnection conn, MeetingSnapshot meeting, String bodyId) {
        return group(
                conn,
                meeting,
                bodyId,
                seat -> seat.holder() == null ? List.of() : List.of(new Receiver(seat.holder(), seat.from(), false)));
    }

    private Future<Group> group(
            SqlConnection conn, MeetingSnapshot meeting, String bodyId, Function<Seat, List<Receiver>> people) {
        return seats.ofBody(conn, bodyId, meeting.start().toLocalDate())
                .map(all -> new Group(
                        bodyId,
                        bodies.byId(bodyId).map(Body::name).orElse(meeting.body()),
                        all.stream().map(people).flatMap(List::stream).toList()));
    }

    private static boolean isAway(MeetingSnapshot meeting, Seat seat) {
        return meeting.attendance().stream()
                .anyMatch(line -> seat.id().equals(line.seatId())
                        && line.insteadOf() == null
                        && line.group() == Attendance.Group.APOLOGY);
    }

    private static boolean isCalledIn(MeetingSnapshot meeting, Seat seat) {
        return meeting.attendance().stream()
                .anyMatch(line -> seat.id().equals(line.seatId()) && line.calledIn(meeting.attendance()));
    }

    /** @param once also a substitute who has sent apologies since */
    private static boolean isCalledIn(MeetingSnapshot meeting, Seat seat, boolean once) {
        return meeting.attendance().stream()
                .filter(line -> seat.id().equals(line.seatId()))
                .anyMatch(line -> line.calledIn() || once && line.insteadOf() != null);
    }
}
