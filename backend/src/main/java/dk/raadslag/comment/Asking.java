package dk.raadslag.comment;

import dk.raadslag.access.Refusal;
import dk.raadslag.body.Bodies;
import dk.raadslag.body.Seat;
import dk.raadslag.body.SeatStore;
import dk.raadslag.model.HouseStyle;
import dk.raadslag.model.MeetingSnapshot;
import dk.raadslag.protocol.Code;
import io.vertx.core.Future;
import io.vertx.sqlclient.SqlConnection;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** Who is asked when a round is opened. */
final class Asking {
    private final SeatStore seats;
    private final Bodies bodies;
    private final RoundStore store;

    Asking(SeatStore seats, Bodies bodies, RoundStore store) {
        this.seats = seats;
        this.bodies = bodies;
        this.store = store;
    }

    /** The directors' network that comments on the meetings of a body; empty when there is none. */
    Optional<String> network(MeetingSnapshot meeting) {
        return meeting.houseStyle() == HouseStyle.KD_NET
                ? Optional.of(meeting.bodyId())
                : bodies.pairOf(meeting.bodyId());
    }

    /** The holders of the network's seats that day. */
    Future<List<Asked>> directors(SqlConnection conn, MeetingSnapshot meeting, LocalDate today) {
        return network(meeting)
                .map(body -> seats.ofBody(conn, body, today))
                .orElseGet(() -> Future.succeededFuture(List.of()))
                .map(all -> all.stream()
                        .filter(seat -> seat.holder() != null)
                        .map(Asking::director)
                        .toList());
    }

    private static Asked director(Seat seat) {
        return new Asked(
                seat.holder().id(),
                seat.holder().subject(),
                seat.holder().email(),
                true,
                seat.holder().name(),
                seat.from());
    }

    /** People named for the round; fails with {@code unknown-person} when one of them cannot log in. */
    Future<List<Asked>> named(SqlConnection conn, List<UUID> personIds) {
        Future<List<Asked>> people = Future.succeededFuture(new ArrayList<>());
        for (UUID id : personIds)
            people = people.compose(before -> store.person(conn, id).map(found -> {
                before.add(found.orElseThrow(() -> new Refusal(Code.UNKNOWN_PERSON)));
                return before;
            }));
        return people;
    }
}
