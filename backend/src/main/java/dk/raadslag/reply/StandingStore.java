package dk.raadslag.reply;

import io.vertx.core.Future;
import io.vertx.sqlclient.SqlConnection;
import io.vertx.sqlclient.Tuple;
import java.time.Instant;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/** Reads from a meeting's log when somebody's answer was last given in another way than by their calendar. */
final class StandingStore {
    /**
     * When apologies of this person were sent or taken back on the page, or they were called in; empty for never. An
     * answer from before that came too late.
     *
     * @param subject Keycloak's id
     */
    Future<Optional<Instant>> changed(SqlConnection conn, UUID meetingId, UUID personId, String subject) {
        return conn.preparedQuery(
                        """
                        select at, payload->'line'->>'id' as line, payload->>'lineId' as gone,
                               payload->'line'->>'group' = 'APOLOGY' as away,
                               payload->'line'->>'insteadOf' is not null as called,
                               exists (select 1 from reply_letter answer
                                       where answer.meeting_id = event.meeting_id and answer.person_id = $2
                                             and version > from_version and version <= to_version) as by_calendar
                        from event
                        where meeting_id = $1 and (type = 'AttendanceSet' and payload->'line'->>'subject' = $3
                                                   or type = 'AttendanceRemoved')
                        order by version""")
                .mapping(row -> new Change(
                        row.getOffsetDateTime("at").toInstant(),
                        row.getString("line"),
                        row.getString("gone"),
                        Boolean.TRUE.equals(row.getBoolean("away")),
                        row.getBoolean("called"),
                        row.getBoolean("by_calendar")))
                .execute(Tuple.of(meetingId, personId, subject))
                .map(rows -> {
                    Course course = new Course();
                    rows.forEach(course::then);
                    return Optional.ofNullable(course.changed);
                });
    }

    /** A line of this person was written, or a line that is {@code gone} was removed, of this person or another. */
    private record Change(Instant at, String line, String gone, boolean away, boolean called, boolean byCalendar) {}

    /** What became of one person's lines, event by event. */
    private static final class Course {
        private final Set<String> lines = new HashSet<>();
        private boolean away;
        private Instant changed;

        void then(Change change) {
            if (change.gone() != null && !lines.remove(change.gone())) return;
            boolean nowAway = change.gone() == null && change.away();
            boolean calledIn = change.gone() == null && lines.add(change.line()) && change.called();
            if ((nowAway != away || calledIn) && !change.byCalendar()) changed = change.at();
            away = nowAway;
        }
    }
}
