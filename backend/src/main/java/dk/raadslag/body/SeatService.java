package dk.raadslag.body;

import dk.raadslag.access.Actor;
import dk.raadslag.access.ChosenIdStore;
import dk.raadslag.access.Refusal;
import dk.raadslag.danish.DanishTime;
import dk.raadslag.db.Database;
import dk.raadslag.protocol.Code;
import io.vertx.core.Future;
import io.vertx.sqlclient.SqlConnection;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Supplier;

/** Seats: reading, creating, filling and giving them up. Their history is never lost. */
final class SeatService {

    private final Database db;
    private final Bodies bodies;
    private final BodyStore store;
    private final SeatStore seats;
    private final HoldingStore holdings;
    private final PersonStore persons;
    private final ReferenceStore references;
    private final AccessStore access;
    private final ChosenIdStore chosen = new ChosenIdStore();
    private final People people;
    private final Supplier<Future<Void>> seatsChanged;
    private final Clock clock;

    /** @param seatsChanged called after each commit: access follows the seats */
    SeatService(
            Database db,
            Bodies bodies,
            BodyStore store,
            SeatStore seats,
            HoldingStore holdings,
            PersonStore persons,
            AccessStore access,
            Supplier<Future<Void>> seatsChanged,
            Clock clock) {
        this.db = db;
        this.bodies = bodies;
        this.store = store;
        this.seats = seats;
        this.holdings = holdings;
        this.persons = persons;
        this.references = new ReferenceStore();
        this.access = access;
        this.people = new People(bodies, persons);
        this.seatsChanged = seatsChanged;
        this.clock = clock;
    }

    static LocalDate today(Clock clock) {
        return DanishTime.at(clock.instant()).toLocalDate();
    }

    Future<List<Body>> bodies() {
        return Future.succeededFuture(bodies.all());
    }

    /** The seats as this viewer may see them. @param day null for today */
    Future<SeatList> list(Actor actor, String bodyId, LocalDate day) {
        LocalDate on = day == null ? today(clock) : day;
        return db.consistently(conn -> body(conn, bodyId)
                .compose(body -> references.ofBody(conn, bodyId, on).compose(reference -> seats.datedOfBody(
                                conn, bodyId, on)
                        .compose(found -> SeatPolicy.edits(actor, bodyId)
                                ? forEditors(conn, body, on, found, reference)
                                : Future.succeededFuture(forReaders(actor, body, on, found, reference))))));
    }

    private static SeatList forReaders(
            Actor actor, Body body, LocalDate on, List<SeatStore.Dated> found, Reference reference) {
        boolean substitutes = SeatPolicy.seesSubstitutes(actor, body);
        return new SeatList(
                body,
                on,
                false,
                found.stream()
                        .map(seat -> SeatList.forReaders(seat, substitutes))
                        .toList(),
                reference.parties(),
                null);
    }

    private Future<SeatList> forEditors(
            SqlConnection conn, Body body, LocalDate on, List<SeatStore.Dated> found, Reference reference) {
        return access.states(conn, body.id()).compose(states -> persons.ofBodies(conn, body.withPair())
                .map(known -> new SeatList(
                        body,
                        on,
                        true,
                        found.stream()
                                .map(seat -> SeatList.forEditors(seat, states))
                                .toList(),
                        reference.parties(),
                        new SeatList.Choices(
                                reference.municipalities(),
                                reference.terms(),
                                reference.region(),
                                known.stream()
                                        .map(person -> SeatList.known(person, states))
                                        .toList()))));
    }

    /** Creates a seat, once for each id that the browser chose; a municipality's mayor has one by office. */
    Future<UUID> create(Actor actor, String bodyId, NewSeat wish) {
        return change(
                actor, bodyId, (conn, body) -> chosen.take(conn, actor, ChosenIdStore.Kind.SEAT, bodyId, wish.id())
                        .compose(fresh -> fresh ? create(conn, actor, body, wish) : Future.succeededFuture(wish.id())));
    }

    private Future<UUID> create(SqlConnection conn, Actor actor, Body body, NewSeat wish) {
        LocalDate from = wish.validFrom() == null ? today(clock) : wish.validFrom();
        return references.ofBody(conn, body.id(), from).compose(reference -> {
            SeatStore.Dated seat = wish.checked(body, reference);
            UUID id = seat.seat().id();
            LocalDate first = seat.validFrom();
            return refuseSecondMayor(conn, seat)
                    .compose(ok -> seats.insert(conn, seat.seat(), first))
                    .compose(ok -> holdings.appendSeat(conn, id, first, null, actor, clock.instant()))
                    .compose(ok -> wish.holder() == null
                            ? Future.succeededFuture()
                            : put(conn, actor, seat, Part.HOLDER, wish.holder(), first, null))
                    .compose(ok -> wish.substitute() == null
                            ? Future.succeededFuture()
                            : put(conn, actor, seat, Part.SUBSTITUTE, wish.substitute(), first, null))
                    .map(id);
        });
    }

    /**
     * Sets who has a part on a seat from a day on, or for some days.
     *
     * @param whom null: nobody
     * @param to the last day; null until further notice
     */
    Future<Void> put(Actor actor, UUID seatId, Part part, Whom whom, LocalDate from, LocalDate to) {
        return changeSeat(actor, seatId, (conn, seat) -> {
            LocalDate first = from == null ? today(clock) : from;
            return put(conn, actor, seat, part, whom, first, to);
        });
    }

    /** The seat is given up after this day; one that never was is given up before its first. */
    Future<Void> end(Actor actor, UUID seatId, LocalDate lastDay) {
        return changeSeat(actor, seatId, (conn, seat) -> {
            if (lastDay.isBefore(seat.validFrom().minusDays(1)) || lastDay.isAfter(seat.validTo())) {
                throw new Refusal(Code.OUTSIDE_SEAT);
            }
            LocalDate from = lastDay.isBefore(seat.validFrom()) ? lastDay : seat.validFrom();
            return seats.end(conn, seatId, lastDay)
                    .compose(ok -> holdings.appendSeat(conn, seatId, from, lastDay, actor, clock.instant()));
        });
    }

    /** The history of a seat, newest first. */
    Future<List<Holding>> history(Actor actor, UUID seatId) {
        return db.read(conn -> seat(conn, seatId).compose(seat -> {
            SeatPolicy.requireEditor(actor, seat.seat().bodyId());
            return holdings.ofSeat(conn, seatId);
        }));
    }

    /** Where this person sits today; marks that they were here with that login. */
    Future<List<Seat>> ofLogin(String subject) {
        return db.write(conn -> persons.seen(conn, subject, clock.instant()))
                .compose(ok -> db.read(conn -> seats.bySubject(conn, subject, today(clock))));
    }

    private Future<Void> put(
            SqlConnection conn, Actor actor, SeatStore.Dated seat, Part part, Whom whom, LocalDate from, LocalDate to) {
        UUID seatId = seat.seat().id();
        if (from.isBefore(seat.validFrom()) || from.isAfter(seat.validTo()) || to != null && to.isBefore(from)) {
            throw new Refusal(Code.OUTSIDE_SEAT);
        }
        Future<UUID> person = whom == null
                ? Future.succeededFuture()
                : people.of(conn, seat.seat().bodyId(), whom)
                        .compose(found -> refuseSecondPart(conn, seat.seat(), part, found, from, to)
                                .map(found.id()));
        return person.compose(id -> holdings.append(conn, seatId, part, id, from, to, actor, clock.instant()));
    }

    /**
     * Nobody holds two seats of a body on the same day, or holds one and stands in on another: one person sits on one
     * chair and has one vote at a meeting. A person may be named substitute on several seats, which gives the
     * secretariat a warning: at one meeting they are called in for one of them.
     */
    private Future<Void> refuseSecondPart(
            SqlConnection conn, Seat seat, Part part, Person person, LocalDate from, LocalDate to) {
        return holdings.isElsewhere(conn, seat, part, person.id(), from, to).compose(elsewhere -> {
            if (!elsewhere) return Future.succeededFuture();
            throw new Refusal(Code.ALREADY_SEATED, Map.of("name", person.name()));
        });
    }

    private Future<Void> refuseSecondMayor(SqlConnection conn, SeatStore.Dated dated) {
        Seat seat = dated.seat();
        if (seat.reason() != Reason.MAYOR) return Future.succeededFuture();
        return seats.hasMayor(conn, seat.bodyId(), seat.municipality(), dated.validFrom(), dated.validTo())
                .compose(taken -> {
                    if (!taken) return Future.succeededFuture();
                    throw new Refusal(Code.MAYOR_EXISTS, Map.of("from", seat.from()));
                });
    }

    private interface Change<T, R> {
        Future<R> apply(SqlConnection conn, T what);
    }

    private <R> Future<R> change(Actor actor, String bodyId, Change<Body, R> work) {
        return db.transaction(conn -> store.locked(conn, bodyId)
                        .map(found -> found.orElseThrow(Refusal::unknown))
                        .compose(body -> {
                            SeatPolicy.requireEditor(actor, bodyId);
                            return work.apply(conn, body);
                        }))
                .compose(result -> seatsChanged.get().map(result));
    }

    private <R> Future<R> changeSeat(Actor actor, UUID seatId, Change<SeatStore.Dated, R> work) {
        return db.read(conn -> seat(conn, seatId))
                .compose(seat -> change(actor, seat.seat().bodyId(), (conn, body) -> seat(conn, seatId)
                        .compose(locked -> work.apply(conn, locked))));
    }

    private Future<Body> body(SqlConnection conn, String bodyId) {
        return store.byId(conn, bodyId).map(found -> found.orElseThrow(Refusal::unknown));
    }

    private Future<SeatStore.Dated> seat(SqlConnection conn, UUID seatId) {
        return seats.byId(conn, seatId, today(clock)).map(found -> found.orElseThrow(Refusal::unknown));
    }
}
