package dk.raadslag.today;

import dk.raadslag.access.Actor;
import dk.raadslag.base.Base;
import dk.raadslag.danish.DanishTime;
import io.vertx.core.Future;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** Puts the cards of all features together for one person. */
final class TodayService {
    private final Base base;
    private final OwnMeetings meetings;
    private final TodayTopic topic;
    private final CardSource cards;

    TodayService(Base base, OwnMeetings meetings, TodayTopic topic, CardSource cards) {
        this.base = base;
        this.meetings = meetings;
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
                .consistently(conn -> meetings.current(conn, bodyIds, DanishTime.at(now))
                        .map(all -> new Day(
                                actor,
                                now,
                                bodyIds,
                                all.stream()
                                        .map(whole -> meetings.seen(whole, meetings.audience(actor, whole))
                                                .map(mine -> new Own(whole, mine)))
                                        .flatMap(Optional::stream)
                                        .toList()))
                        .compose(day -> cards.cards(conn, day)))
                .map(all -> new Today(seq, all)));
    }
}
