package dk.raadslag.minutes;

import dk.raadslag.body.Bodies;
import dk.raadslag.meeting.Known;
import dk.raadslag.meeting.MeetingService;
import dk.raadslag.minutes.FollowUpStore.Place;
import dk.raadslag.minutes.FollowUpStore.State;
import dk.raadslag.minutes.FollowUpStore.Where;
import dk.raadslag.model.FollowUp;
import dk.raadslag.model.MeetingSnapshot;
import dk.raadslag.today.Card;
import dk.raadslag.today.Card.Until;
import dk.raadslag.today.CardSource;
import dk.raadslag.today.Day;
import dk.raadslag.today.Lane;
import io.vertx.core.Future;
import io.vertx.sqlclient.SqlConnection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/** Follow-ups that are due: to the person they name, and to the secretariat. */
final class FollowUpCards implements CardSource {
    private static final int MOST = 50;
    /** Those that are due first. */
    private static final int LOOKED_AT = 200;

    private final FollowUpStore store;
    private final MeetingService meetings;
    private final Bodies bodies;

    FollowUpCards(FollowUpStore store, MeetingService meetings, Bodies bodies) {
        this.store = store;
        this.meetings = meetings;
        this.bodies = bodies;
    }

    @Override
    public Future<List<Card>> cards(SqlConnection conn, Day day) {
        if (day.actor().roles().isEmpty()) return Future.succeededFuture(List.of());
        return store.behind(conn, Known.to(day.actor(), bodies).ofOwnBodies(), State.OPEN, Place.FIRST, LOOKED_AT)
                .map(rows -> rows.stream()
                        .filter(row -> day.isNear(row.place().due()))
                        .toList())
                .compose(rows -> meetings.facts(
                                conn,
                                day.actor(),
                                rows.stream().map(Where::meetingId).toList())
                        .map(seen -> rows.stream()
                                .flatMap(row -> card(day, seen, row).stream())
                                // One's own first: those of others hide none of them.
                                .sorted(Comparator.comparing(card -> card.lane() != Lane.MINE))
                                .limit(MOST)
                                .toList()));
    }

    private static Optional<Card> card(Day day, Map<UUID, MeetingSnapshot> seen, Where row) {
        return Optional.ofNullable(seen.get(row.meetingId()))
                .flatMap(meeting -> meeting.item(row.itemId()).flatMap(item -> item.treatment().followUps().stream()
                        .filter(followUp -> followUp.id().equals(row.id()))
                        .findFirst()
                        .flatMap(followUp -> lane(day, meeting, followUp)
                                .map(lane -> Card.ofItem("follow-up", lane, meeting, item)
                                        .withWho(followUp.who())
                                        .withTask(followUp.task())
                                        .withUntil(Until.endOf(row.place().due()))))));
    }

    private static Optional<Lane> lane(Day day, MeetingSnapshot meeting, FollowUp followUp) {
        if (Named.isCalled(day.actor().name(), followUp)) return Optional.of(Lane.MINE);
        boolean holds = Office.of(followUp.who())
                .filter(office -> office.isHeldBy(day.actor(), meeting.bodyId()))
                .isPresent();
        if (holds) return Optional.of(Lane.MINE);
        return meeting.viewer().writes() ? Optional.of(Lane.WORK) : Optional.empty();
    }
}
