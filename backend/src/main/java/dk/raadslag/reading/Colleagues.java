package dk.raadslag.reading;

import dk.raadslag.access.Actor;
import dk.raadslag.access.Refusal;
import dk.raadslag.body.Person;
import dk.raadslag.body.Seat;
import dk.raadslag.body.SeatStore;
import dk.raadslag.danish.DanishTime;
import dk.raadslag.model.MeetingStatus;
import dk.raadslag.protocol.Code;
import io.vertx.core.Future;
import io.vertx.sqlclient.SqlConnection;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;

/** With whom somebody may share a note: people with a seat in the same body who may read the item now. */
final class Colleagues {
    private final SeatStore seats;
    private final Clock clock;

    Colleagues(SeatStore seats, Clock clock) {
        this.seats = seats;
        this.clock = clock;
    }

    /** @param from as printed, e.g. "Randers" */
    record Colleague(UUID id, String name, String from) {}

    /** True if the actor is holder or substitute of a seat in the body today. */
    Future<Boolean> sits(SqlConnection conn, Actor actor, String bodyId) {
        return seats.bySubject(conn, actor.subject(), today())
                .map(mine -> mine.stream().anyMatch(seat -> seat.bodyId().equals(bodyId)));
    }

    /**
     * In the order of their place; nobody for who has no seat there, and as long as only the secretariat and the chair
     * read the agenda.
     */
    Future<List<Colleague>> of(SqlConnection conn, Actor actor, ItemSight.Seen seen) {
        if (!seen.meeting().status().isAtLeast(MeetingStatus.PUBLISHED)) return Future.succeededFuture(List.of());
        return seats.ofBody(conn, seen.meeting().bodyId(), today()).map(all -> {
            boolean sits = all.stream()
                    .flatMap(seat -> Stream.of(people(seat)))
                    .anyMatch(person -> person != null && actor.subject().equals(person.subject()));
            if (!sits) return List.of();
            return all.stream()
                    .flatMap(seat -> readers(seat, seen)
                            .filter(person -> person != null
                                    && person.subject() != null
                                    && !person.subject().equals(actor.subject()))
                            .map(person -> new Colleague(person.id(), person.name(), seat.from())))
                    .distinct()
                    .toList();
        });
    }

    /**
     * Fails with {@code not-colleague} when one of these people may not be chosen; those it is shared with already may.
     *
     * @param seen empty when the actor may not read the item: then nobody new may be chosen
     */
    Future<Void> check(
            SqlConnection conn,
            Actor actor,
            Optional<ItemSight.Seen> seen,
            Collection<UUID> already,
            Collection<UUID> people) {
        Future<List<Colleague>> choices =
                seen.isEmpty() ? Future.succeededFuture(List.of()) : of(conn, actor, seen.get());
        return choices.map(may -> {
            Set<UUID> allowed = new HashSet<>(already);
            may.forEach(one -> allowed.add(one.id()));
            if (!allowed.containsAll(people)) throw new Refusal(Code.NOT_COLLEAGUE);
            return null;
        });
    }

    private static Stream<Person> readers(Seat seat, ItemSight.Seen seen) {
        return !seen.item().closed() || isCalledIn(seat, seen)
                ? Stream.of(people(seat))
                : Stream.of(seat.holder()).filter(holder -> holder != null);
    }

    /** A closed item is for substitutes who were called in. */
    private static boolean isCalledIn(Seat seat, ItemSight.Seen seen) {
        return seen.meeting().attendance().stream()
                .anyMatch(line -> seat.id().equals(line.seatId()) && line.insteadOf() != null);
    }

    private static Person[] people(Seat seat) {
        return new Person[] {seat.holder(), seat.substitute()};
    }

    private LocalDate today() {
        return DanishTime.at(clock.instant()).toLocalDate();
    }
}
