package dk.raadslag.alert;

import dk.raadslag.access.Actor;
import dk.raadslag.body.Person;
import dk.raadslag.body.SeatRoles;
import dk.raadslag.danish.DanishTime;
import dk.raadslag.meeting.MeetingService;
import dk.raadslag.model.Item;
import dk.raadslag.model.MeetingSnapshot;
import io.vertx.core.Future;
import io.vertx.sqlclient.SqlConnection;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/**
 * What of alerts may leave Rådslag, in a letter or a push: for the roles that their reader's seats give at this moment,
 * and with the number of an item only where everybody may read it.
 */
final class Outgoing {
    private final AlertWords words;
    private final MeetingService meetings;
    private final SeatRoles roles;
    private final Clock clock;

    Outgoing(AlertWords words, MeetingService meetings, SeatRoles roles, Clock clock) {
        this.words = words;
        this.meetings = meetings;
        this.roles = roles;
        this.clock = clock;
    }

    /** @param number of the item, or null where not everybody may know of it */
    record Line(Told told, String number) {}

    /** Newest first; those that this person may not know of now are left out. */
    Future<List<Line>> of(SqlConnection conn, Person person, List<Alert> alerts) {
        return roles.actor(conn, person, DanishTime.at(clock.instant()).toLocalDate())
                .compose(actor -> words.told(conn, actor, alerts))
                .compose(told -> told.isEmpty() ? Future.succeededFuture(List.of()) : numbered(conn, told));
    }

    private Future<List<Line>> numbered(SqlConnection conn, List<Told> told) {
        List<UUID> ids = told.stream().map(Told::meetingId).distinct().toList();
        return meetings.facts(conn, Actor.ANONYMOUS, ids).map(open -> told.stream()
                .map(one -> new Line(one, number(one, open)))
                .toList());
    }

    /** Null for none. */
    private static String number(Told told, Map<UUID, MeetingSnapshot> open) {
        return Optional.ofNullable(told.item())
                .flatMap(item ->
                        Optional.ofNullable(open.get(told.meetingId())).flatMap(meeting -> meeting.item(item.id())))
                .filter(item -> !item.closed())
                .map(Item::number)
                .orElse(null);
    }
}
