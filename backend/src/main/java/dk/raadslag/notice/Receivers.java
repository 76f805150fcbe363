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
     * @param comes whether they are expected at the meeting, for this seat
     */
    record Receiver(Person person, String from, boolean comes) {
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

    /** The agenda goes to everybody, substitutes and directors too; other letters only to those who hold a seat. */
    Future<List<Group>> of(SqlConnection conn, MeetingSnapshot meeting, Occasion occasion) {
        boolean agenda = occasion == Occasion.AGENDA_SENT || occasion == Occasion.AGENDA_REVISED;
        Future<Group> own = ofBody(conn, meeting, meeting.bodyId(), agenda);
        Optional<String> directors =
                agenda && meeting.houseStyle() == HouseStyle.KKR ? bodies.pairOf(meeting.bodyId()) : Optional.empty();
        return directors.isEmpty()
                ? own.map(List::of)
                : own.compose(
                        group -> ofBody(conn, meeting, directors.get(), false).map(more -> List.of(group, more)));
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

    private Future<Group> ofBody(SqlConnection conn, MeetingSnapshot meeting, String bodyId, boolean substitutes) {
        return seats.ofBody(conn, bodyId, meeting.start().toLocalDate()).map(all -> {
            List<Receiver> people = new ArrayList<>();
            for (Seat seat : all) {
                boolean own = bodyId.equals(meeting.bodyId());
                if (seat.holder() != null)
                    people.add(new Receiver(seat.holder(), seat.from(), own && !isAway(meeting, seat)));
                if (substitutes && seat.substitute() != null)
                    people.add(new Receiver(seat.substitute(), seat.from(), own && isCalledIn(meeting, seat)));
            }
            return new Group(bodyId, bodies.byId(bodyId).map(Body::name).orElse(meeting.body()), people);
        });
    }

    private static boolean isAway(MeetingSnapshot meeting, Seat seat) {
        return meeting.attendance().stream()
                .anyMatch(line -> seat.id().equals(line.seatId())
                        && line.insteadOf() == null
                        && line.group() == Attendance.Group.APOLOGY);
    }

    private static boolean isCalledIn(MeetingSnapshot meeting, Seat seat) {
        return meeting.attendance().stream().anyMatch(line -> seat.id().equals(line.seatId()) && line.calledIn());
    }
}
