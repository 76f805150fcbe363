package dk.raadslag.planned;

import dk.raadslag.access.Actor;
import dk.raadslag.body.Body;
import dk.raadslag.live.SeenNumber;
import dk.raadslag.meeting.MeetingPolicy;
import dk.raadslag.meeting.MeetingSight;
import dk.raadslag.model.Audience;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * The long-term agenda ("langtidsdagsorden") of a region at one moment, unfiltered.
 *
 * @param bodies the KKR first
 * @param today in Denmark
 */
record Board(List<Body> bodies, List<PlannedStore.Coming> meetings, List<PlannedItem> items, LocalDate today) {

    /** A meeting that something may be planned for. @param opens whether the viewer may open it */
    record Column(UUID id, String bodyId, LocalDateTime start, boolean opens) {}

    /**
     * As one viewer may see it.
     *
     * @param seq changes with everything in it
     */
    record Seen(long seq, List<Body> bodies, LocalDate today, List<Column> meetings, List<Card> items) {}

    Seen seen(Actor actor, MeetingPolicy policy) {
        List<Column> columns = meetings.stream()
                .map(meeting -> new Column(
                        meeting.id(),
                        meeting.bodyId(),
                        meeting.start(),
                        MeetingSight.mayKnow(meeting.status(), policy.audience(actor, meeting.bodyId()))))
                .toList();
        var audiences = bodies.stream().collect(Collectors.toMap(Body::id, (Function<Body, Audience>)
                body -> policy.audience(actor, body.id())));
        List<Card> cards = items.stream()
                .flatMap(item -> PlannedSight.seen(item, audiences.get(item.bodyId()), today).stream())
                .toList();
        long sum = 0;
        for (Column column : columns) sum += SeenNumber.of(column);
        for (Card card : cards) sum += SeenNumber.of(card);
        return new Seen(SeenNumber.ofSum(sum), bodies, today, columns, cards);
    }
}
