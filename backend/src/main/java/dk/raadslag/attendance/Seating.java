package dk.raadslag.attendance;

import dk.raadslag.access.Actor;
import dk.raadslag.access.Refusal;
import dk.raadslag.body.Person;
import dk.raadslag.body.Seat;
import dk.raadslag.model.Attendance;
import dk.raadslag.model.Attendance.Group;
import dk.raadslag.model.MeetingSnapshot;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/**
 * Who sits where at one meeting.
 *
 * @param seats of the body, on the day of the meeting
 * @param lines the whole list of participants
 */
public record Seating(List<Seat> seats, List<Attendance> lines) {
    static Seating of(List<Seat> seats, MeetingSnapshot whole) {
        return new Seating(seats, whole.attendance());
    }

    /** Fails with {@code unknown} when the body has no such seat that day. */
    Seat seat(UUID seatId) {
        return seats.stream()
                .filter(seat -> seat.id().equals(seatId))
                .findFirst()
                .orElseThrow(Refusal::unknown);
    }

    /** The seat that this person holds. */
    Optional<Seat> heldBy(Actor actor) {
        return seats.stream().filter(seat -> is(seat.holder(), actor)).findFirst();
    }

    /** The line of the substitute who was called in for a seat. */
    Optional<Attendance> calledIn(UUID seatId) {
        return lines.stream()
                .filter(line -> line.calledIn() && seatId.equals(line.seatId()))
                .findFirst();
    }

    /** The line of the seat's holder, coming or with apologies. */
    Optional<Attendance> holdersLine(UUID seatId) {
        return lines.stream()
                .filter(line -> seatId.equals(line.seatId()) && line.insteadOf() == null)
                .findFirst();
    }

    /** The line with this id. */
    Optional<Attendance> line(UUID lineId) {
        return lines.stream().filter(line -> line.id().equals(lineId)).findFirst();
    }

    /** True if somebody else has sat in the seat of this line. */
    boolean wasTakenByOther(Attendance line) {
        return line.seatId() != null
                && lines.stream()
                        .filter(other ->
                                !other.id().equals(line.id()) && line.seatId().equals(other.seatId()))
                        .anyMatch(Attendance::came);
    }

    /** The same meeting without a line. */
    Seating without(Attendance gone) {
        return new Seating(
                seats, lines.stream().filter(line -> !line.equals(gone)).toList());
    }

    /** The same meeting with a line that has changed. */
    Seating with(Attendance changed) {
        return new Seating(
                seats,
                lines.stream()
                        .map(line -> line.id().equals(changed.id()) ? changed : line)
                        .toList());
    }

    /** The same meeting with a line that has sent apologies. */
    Seating apologized(Attendance line) {
        List<Attendance> after = new ArrayList<>(without(line).lines());
        after.add(line.withGroup(Group.APOLOGY));
        return new Seating(seats, after);
    }

    /**
     * Names do not identify people: two may have the same. Seats know who sits in them, also people without a login.
     */
    boolean isSamePerson(Attendance one, Attendance other) {
        if (one.subject() != null && other.subject() != null)
            return one.subject().equals(other.subject());
        Optional<UUID> person = person(one);
        return person.isPresent() && person.equals(person(other));
    }

    private Optional<UUID> person(Attendance line) {
        return seats.stream()
                .filter(seat -> seat.id().equals(line.seatId()))
                .map(seat -> line.insteadOf() == null ? seat.holder() : seat.substitute())
                .filter(person -> person != null && person.name().equals(line.name()))
                .map(Person::id)
                .findFirst();
    }

    /** The person's line; one in which they take part comes before one in which they do not. */
    Optional<Attendance> lineOf(Actor actor) {
        if (actor.isAnonymous()) return Optional.empty();
        return lines.stream()
                .filter(line -> actor.subject().equals(line.subject()))
                .min((one, other) -> one.group().compareTo(other.group()));
    }

    /** The seat for which this person is present now. */
    public Optional<Attendance> presentInSeat(Actor actor, Instant now) {
        if (actor.isAnonymous()) return Optional.empty();
        return lines.stream()
                .filter(line -> actor.subject().equals(line.subject()))
                .filter(line -> line.seatId() != null && line.group() == Group.PARTICIPANT && line.presentAt(now))
                .findFirst();
    }

    /**
     * The seat this person speaks for when the whole meeting counts and not a moment of it: the substitute's, where one
     * was called in and has not given the seat back, otherwise the holder's.
     */
    public Optional<Entitled> entitled(Actor actor) {
        if (actor.isAnonymous()) return Optional.empty();
        Optional<Entitled> asSubstitute = lines.stream()
                .filter(line -> line.calledIn(lines) && actor.subject().equals(line.subject()) && line.seatId() != null)
                .map(line -> new Entitled(line.seatId(), line.name(), line.from()))
                .findFirst();
        return asSubstitute.or(() -> heldBy(actor)
                .filter(seat -> lines.stream()
                        .noneMatch(line -> line.calledIn(lines) && seat.id().equals(line.seatId())))
                .map(seat -> new Entitled(seat.id(), seat.holder().name(), seat.from())));
    }

    /** A person who speaks for a seat. */
    public record Entitled(UUID seatId, String name, String from) {}

    /** The seats that have somebody to speak for them. */
    public List<UUID> filled() {
        return seats.stream()
                .filter(seat -> seat.holder() != null || calledIn(seat.id()).isPresent())
                .map(Seat::id)
                .toList();
    }

    static boolean is(Person person, Actor actor) {
        return person != null && person.subject() != null && person.subject().equals(actor.subject());
    }
}
