package dk.raadslag.attendance;

import dk.raadslag.access.Actor;
import dk.raadslag.body.Seat;
import dk.raadslag.model.Attendance;
import dk.raadslag.model.Attendance.Group;
import dk.raadslag.model.MeetingSnapshot;
import dk.raadslag.model.MeetingStatus;
import dk.raadslag.today.Card;
import dk.raadslag.today.Card.Until;
import dk.raadslag.today.CardSource;
import dk.raadslag.today.Day;
import dk.raadslag.today.Lane;
import dk.raadslag.today.Own;
import io.vertx.core.Future;
import io.vertx.sqlclient.SqlConnection;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/** The running meeting, what somebody is to the meetings that come, and who has sent apologies for them. */
final class AttendanceCards implements CardSource {
    @Override
    public Future<List<Card>> cards(SqlConnection conn, Day day) {
        Actor actor = day.actor();
        if (actor.isAnonymous()) return Future.succeededFuture(List.of());
        List<Card> cards = new ArrayList<>();
        for (Own own : day.meetings()) {
            MeetingSnapshot mine = own.mine();
            if (!mine.viewer().follows()) continue;
            if (mine.status() == MeetingStatus.LIVE) cards.add(Card.ofMeeting("meeting-live", Lane.MINE, mine));
            if (!mine.status().isAtLeast(MeetingStatus.ENDED) && isToCome(mine, day)) {
                part(actor, own, day.seatsOf(mine.bodyId())).ifPresent(cards::add);
                if (mine.viewer().writes()) apologies(mine).ifPresent(cards::add);
            }
        }
        return Future.succeededFuture(cards);
    }

    private static boolean isToCome(MeetingSnapshot meeting, Day day) {
        return meeting.status() == MeetingStatus.LIVE
                || !meeting.start().toLocalDate().isBefore(day.date());
    }

    /** Called in for somebody; away, with the substitute's name; or expected. */
    private static Optional<Card> part(Actor actor, Own own, List<Seat> held) {
        Seating seating = Seating.of(held, own.whole());
        Attendance line = seating.lineOf(actor).orElse(null);
        if (line != null && line.calledIn(own.whole().attendance())) {
            return Optional.of(Card.ofMeeting("called-in", Lane.MINE, own.mine())
                    .withWho(line.insteadOf())
                    .withUntil(Until.at(own.mine().start())));
        }
        if (line != null && line.group() == Group.APOLOGY) {
            String substitute = line.seatId() == null
                    ? null
                    : seating.calledIn(line.seatId()).map(Attendance::name).orElse(null);
            return Optional.of(Card.ofMeeting("away", Lane.OWN, own.mine()).withWho(substitute));
        }
        boolean sits = seating.heldBy(actor).isPresent();
        return sits ? Optional.of(Card.ofMeeting("expected", Lane.OWN, own.mine())) : Optional.empty();
    }

    /** How many have sent apologies, and how many of their seats stay empty. */
    private static Optional<Card> apologies(MeetingSnapshot mine) {
        List<Attendance> away = mine.attendance().stream()
                .filter(line -> line.group() == Group.APOLOGY && line.insteadOf() == null)
                .toList();
        if (away.isEmpty()) return Optional.empty();
        int taken = (int) away.stream()
                .filter(line -> mine.attendance().stream()
                        .anyMatch(other -> other.calledIn() && Objects.equals(other.seatId(), line.seatId())))
                .count();
        return Optional.of(Card.ofMeeting("apologies", Lane.WORK, mine)
                .withCount(away.size())
                .withOf(taken)
                .withUntil(Until.at(mine.start())));
    }
}
