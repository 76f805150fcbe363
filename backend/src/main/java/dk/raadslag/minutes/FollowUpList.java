package dk.raadslag.minutes;

import dk.raadslag.access.Actor;
import dk.raadslag.access.Refusal;
import dk.raadslag.body.Bodies;
import dk.raadslag.db.Database;
import dk.raadslag.meeting.Known;
import dk.raadslag.meeting.MeetingService;
import dk.raadslag.meeting.PageStart;
import dk.raadslag.minutes.FollowUpStore.Place;
import dk.raadslag.minutes.FollowUpStore.State;
import dk.raadslag.minutes.FollowUpStore.Where;
import dk.raadslag.model.FollowUp;
import dk.raadslag.model.Item;
import dk.raadslag.model.MeetingSnapshot;
import io.vertx.core.Future;
import io.vertx.sqlclient.SqlConnection;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** The follow-ups of all meetings, each as its meeting shows it to the viewer. */
public final class FollowUpList {
    /**
     * @param day by which it is to have happened, as things are now; null when nobody knows
     * @param mayFinish true if the viewer may mark it as done
     */
    public record Listed(
            FollowUp followUp,
            LocalDate day,
            UUID meetingId,
            String bodyId,
            String body,
            LocalDateTime start,
            UUID itemId,
            String number,
            String title,
            boolean mayFinish) {}

    static final int USUAL = 100;

    private final Database db;
    private final FollowUpStore store;
    private final MeetingService meetings;
    private final Bodies bodies;

    FollowUpList(Database db, FollowUpStore store, MeetingService meetings, Bodies bodies) {
        this.db = db;
        this.store = store;
        this.meetings = meetings;
        this.bodies = bodies;
    }

    /** @param next where the next page begins; null on the last one */
    public record Page(List<Listed> followUps, String next) {}

    /**
     * The earliest deadline first, those without one last; for people with a login.
     *
     * @param after the {@code next} of the page before; null for the first
     */
    Future<Page> page(Actor actor, State state, String after, int limit) {
        if (actor.isAnonymous()) return Future.failedFuture(Refusal.forbidden(actor));
        Place place = after == null ? Place.FIRST : read(after);
        return db.read(conn -> fill(conn, actor, state, place, limit, new ArrayList<>()));
    }

    /** Follow-ups that are hidden in their meeting leave room, which the next ones fill. */
    private Future<Page> fill(
            SqlConnection conn, Actor actor, State state, Place place, int limit, List<Listed> found) {
        return store.behind(conn, Known.to(actor, bodies), state, place, limit + 1)
                .compose(rows -> meetings.facts(
                                conn, actor, rows.stream().map(Where::meetingId).toList())
                        .compose(seen -> {
                            Place last = place;
                            for (Where row : rows) {
                                if (found.size() == limit)
                                    return Future.succeededFuture(new Page(found, written(last)));
                                listed(seen.get(row.meetingId()), row).ifPresent(found::add);
                                last = row.place();
                            }
                            return rows.size() <= limit
                                    ? Future.succeededFuture(new Page(found, null))
                                    : fill(conn, actor, state, last, limit, found);
                        }));
    }

    /** @param meeting null when the viewer may not know of it */
    private static Optional<Listed> listed(MeetingSnapshot meeting, Where row) {
        return Optional.ofNullable(meeting)
                .flatMap(seen -> seen.item(row.itemId()))
                .flatMap(item -> item.treatment().followUps().stream()
                        .filter(followUp -> followUp.id().equals(row.id()))
                        .findFirst()
                        .map(followUp ->
                                listed(meeting, item, followUp, row.place().due())));
    }

    private static String written(Place place) {
        return PageStart.written(place.due(), place.start(), place.id());
    }

    private static Place read(String after) {
        return PageStart.read(after, parts -> {
            LocalDate due = parts[0].isEmpty() ? null : LocalDate.parse(parts[0]);
            return new Place(due, LocalDateTime.parse(parts[1]), UUID.fromString(parts[2]));
        });
    }

    private static Listed listed(MeetingSnapshot meeting, Item item, FollowUp followUp, LocalDate day) {
        return new Listed(
                followUp,
                day,
                meeting.id(),
                meeting.bodyId(),
                meeting.body(),
                meeting.start(),
                item.id(),
                item.number(),
                item.title(),
                meeting.viewer().runs());
    }
}
