package dk.raadslag.today;

import dk.raadslag.access.Actor;
import dk.raadslag.base.Base;
import dk.raadslag.body.Seat;
import dk.raadslag.body.SeatStore;
import dk.raadslag.danish.DanishTime;
import dk.raadslag.model.MeetingSnapshot;
import io.vertx.core.Future;
import io.vertx.sqlclient.SqlConnection;
import java.time.Instant;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Optional;

/** Puts the cards of all features together for one person. */
final class TodayService {
    private final Base base;
    private final OwnMeetings meetings;
    private final TodayTopic topic;
    private final CardSource cards;
    private final SeatStore seats;

    TodayService(Base base, OwnMeetings meetings, SeatStore seats, TodayTopic topic, CardSource cards) {
        this.base = base;
        this.meetings = meetings;
        this.seats = seats;
        this.topic = topic;
        this.cards = cards;
    }

    /** @param seq how far the topic had come before the cards were read */
    record Today(long seq, List<Card> cards) {}

    /** @param region for people without a role; null for all */
    Future<Today> of(Actor actor, String region) {
        Instant now = base.clock().instant();
        List<String> bodyIds = meetings.bodies(actor, region);
        return topic.seq(actor).compose(seq -> base.db()
                .consistently(conn -> day(conn, actor, now, bodyIds).compose(day -> cards.cards(conn, day)))
                .map(all -> new Today(seq, all)));
    }

    private Future<Day> day(SqlConnection conn, Actor actor, Instant now, List<String> bodyIds) {
        LocalDateTime time = DanishTime.at(now);
        Future<List<Seat>> held = actor.isAnonymous()
                ? Future.succeededFuture(List.of())
                : seats.bySubject(conn, actor.subject(), time.toLocalDate());
        return held.compose(mine -> meetings.current(conn, bodyIds, time)
                .map(all -> new Day(
                        actor,
                        now,
                        bodyIds,
                        all.stream()
                                .flatMap(whole -> own(actor, whole).stream())
                                .toList(),
                        mine)));
    }

    private Optional<Own> own(Actor actor, MeetingSnapshot whole) {
        return meetings.seen(whole, meetings.audience(actor, whole)).map(mine -> new Own(whole, mine));
    }
}
