package dk.raadslag.minutes;

import dk.raadslag.meeting.Known;
import dk.raadslag.model.MeetingStatus;
import io.vertx.core.Future;
import io.vertx.sqlclient.Row;
import io.vertx.sqlclient.SqlConnection;
import io.vertx.sqlclient.Tuple;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;

/** SQL of {@code follow_up}: all follow-ups, by their deadlines. A trigger keeps it in step with {@code item}. */
final class FollowUpStore {
    /** The filter. */
    enum State {
        OPEN("not done"),
        DONE("done"),
        ALL("true");

        private final String sql;

        State(String condition) {
            this.sql =
                    """
                    select follow_up.id, item_id, meeting_id, due, start_at
                    from follow_up join item on item.id = item_id join meeting on meeting.id = meeting_id
                    where %s and %s and coalesce(due, 'infinity') >= $4::text::date
                      and (coalesce(due, 'infinity'), start_at, follow_up.id) > ($4::text::date, $5::timestamp, $6::uuid)
                    order by coalesce(due, 'infinity'), start_at, follow_up.id limit $7"""
                            .formatted(condition, Known.SQL);
        }
    }

    /** A follow-up's place in the order: by deadline, those without one last, then by the meeting's time. */
    record Place(LocalDate due, LocalDateTime start, UUID id) {
        /** The beginning. */
        static final Place FIRST = new Place(LocalDate.of(1, 1, 1), LocalDateTime.of(1, 1, 1, 0, 0), new UUID(0, 0));
    }

    /** Where a follow-up stands. */
    record Where(UUID id, UUID itemId, UUID meetingId, Place place) {}

    /** A meeting that a follow-up is to wait for. */
    record Meant(String bodyId, MeetingStatus status) {}

    Future<Optional<Meant>> meant(SqlConnection conn, UUID meetingId) {
        return conn.preparedQuery("select body_id, status from meeting where id = $1")
                .mapping(row -> new Meant(row.getString("body_id"), MeetingStatus.of(row.getString("status"))))
                .execute(Tuple.of(meetingId))
                .map(rows -> rows.stream().findFirst());
    }

    /** By which day these are to have happened, as things are now; those without a day are left out. */
    Future<Map<UUID, LocalDate>> days(SqlConnection conn, List<UUID> ids) {
        return conn.preparedQuery("select id, due from follow_up where id = any($1) and due is not null")
                .execute(Tuple.of(ids.toArray(UUID[]::new)))
                .map(rows -> rows.stream()
                        .collect(Collectors.toMap(
                                row -> row.getUUID("id"), row -> row.getLocalDate("due"), (a, b) -> a)));
    }

    /** Those that are not done and due on one of these days, both counted. */
    Future<List<Where>> dueBetween(SqlConnection conn, LocalDate first, LocalDate last) {
        return conn.preparedQuery(
                        """
                        select follow_up.id, item_id, meeting_id, due, start_at
                        from follow_up join item on item.id = item_id join meeting on meeting.id = meeting_id
                        where not done and coalesce(due, 'infinity'::date) between $1 and $2 order by due, follow_up.id""")
                .mapping(FollowUpStore::where)
                .execute(Tuple.of(first, last))
                .map(rows -> rows.stream().toList());
    }

    /** The follow-ups behind a place, of meetings that the viewer may know of. */
    Future<List<Where>> behind(SqlConnection conn, Known known, State state, Place place, int limit) {
        return conn.preparedQuery(state.sql)
                .mapping(FollowUpStore::where)
                .execute(Tuple.tuple()
                        .addValue(known.toAll())
                        .addValue(known.bodies())
                        .addValue(known.ofBodies())
                        .addValue(place.due() == null ? "infinity" : place.due().toString())
                        .addValue(place.start())
                        .addValue(place.id())
                        .addValue(limit))
                .map(rows -> rows.stream().toList());
    }

    private static Where where(Row row) {
        return new Where(
                row.getUUID("id"),
                row.getUUID("item_id"),
                row.getUUID("meeting_id"),
                new Place(row.getLocalDate("due"), row.getLocalDateTime("start_at"), row.getUUID("id")));
    }
}
