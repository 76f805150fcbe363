package dk.raadslag.calendar;

import dk.raadslag.model.Deadlines;
import dk.raadslag.model.MeetingStatus;
import io.vertx.core.Future;
import io.vertx.sqlclient.Row;
import io.vertx.sqlclient.SqlConnection;
import io.vertx.sqlclient.Tuple;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;

/** SQL that reads the dates of meetings. */
public final class CalendarStore {
    /**
     * A meeting's dates, unfiltered: only {@link CalendarEntry#seen} may let any of it out.
     *
     * @param moves how often its date, place or existence was changed
     * @param changed when that was last
     */
    record Line(
            UUID id,
            String bodyId,
            String body,
            String region,
            LocalDateTime start,
            LocalDateTime end,
            String place,
            String link,
            MeetingStatus status,
            Deadlines deadlines,
            int moves,
            Instant changed) {}

    private static final String DATES =
            """
            select meeting.id, body_id, body.name as body_name, body.region, start_at, end_at, place, link, status,
                   material_due, agenda_due, comments_due, remarks_due, moves, changed
            from meeting join body on body.id = body_id cross join lateral (%s) as log
            where\s""";

    /** A feed must show nothing else of a meeting: neither that somebody works on a draft, nor how often. */
    private static final String LINES = DATES.formatted(
            """
                select count(*) - 1 as moves, max(at) as changed from event
                where meeting_id = meeting.id
                      and type in ('MeetingCreated', 'MeetingDescribed', 'MeetingCancelled', 'DeadlinesSet')""");

    /** Where nobody asks how often. */
    private static final String WITHOUT_LOG = DATES.formatted("select 0 as moves, null::timestamptz as changed");

    private static final String IN_ORDER = " order by start_at, body_id desc, meeting.id";

    private static final String COMING =
            """
            body_id = any($1) and status in (%s) and start_at > $2::timestamp - interval '2 days'
                and coalesce(end_at, start_at + interval '4 hours') > $2""";

    /** Meetings with their date or a deadline between the two days, both included. */
    Future<List<Line>> between(SqlConnection conn, List<String> bodyIds, LocalDate from, LocalDate to) {
        return conn.preparedQuery(LINES
                        + """
                        body_id = any($1) and (start_at::date between $2 and $3 or material_due between $2 and $3
                            or agenda_due between $2 and $3 or comments_due between $2 and $3
                            or remarks_due between $2 and $3)"""
                        + IN_ORDER)
                .mapping(CalendarStore::line)
                .execute(Tuple.of(bodyIds.toArray(String[]::new), from, to))
                .map(rows -> rows.stream().toList());
    }

    /** Meetings of these bodies, not cancelled, that may overlap with something between the two times. */
    Future<List<Line>> near(SqlConnection conn, List<String> bodyIds, LocalDateTime from, LocalDateTime to) {
        return conn.preparedQuery(LINES
                        + """
                        body_id = any($1) and status <> 'cancelled' and start_at < $3
                            and coalesce(end_at, start_at + interval '1 day') > $2"""
                        + IN_ORDER)
                .mapping(CalendarStore::line)
                .execute(Tuple.of(bodyIds.toArray(String[]::new), from, to))
                .map(rows -> rows.stream().toList());
    }

    /**
     * Meetings of these bodies that have not ended, by what the secretariat did and by the clock; one without a planned
     * end lasts four hours, and none longer than two days. The first of those whose agenda is sent out, and the first
     * of the others, in the order of their dates.
     *
     * @param most so many of each
     */
    Future<List<Line>> coming(SqlConnection conn, List<String> bodyIds, LocalDateTime now, int most) {
        String some = "(" + WITHOUT_LOG + COMING + IN_ORDER + " limit $3)";
        String sql = some.formatted("'published', 'live'") + " union all "
                + some.formatted("'planned', 'drafting', 'commenting'");
        return conn.preparedQuery(sql)
                .mapping(CalendarStore::line)
                .execute(Tuple.of(bodyIds.toArray(String[]::new), now, most))
                .map(rows -> rows.stream()
                        .sorted(Comparator.comparing(Line::start).thenComparing(Line::id))
                        .toList());
    }

    /** The body's meetings that are still planned dates only. */
    Future<List<Line>> planned(SqlConnection conn, String bodyId, LocalDate from) {
        return conn.preparedQuery(LINES + "body_id = $1 and status = 'planned' and start_at >= $2" + IN_ORDER)
                .mapping(CalendarStore::line)
                .execute(Tuple.of(bodyId, from.atStartOfDay()))
                .map(rows -> rows.stream().toList());
    }

    /** How often a meeting's date, place or existence was changed. */
    public Future<Integer> moves(SqlConnection conn, UUID meetingId) {
        return conn.preparedQuery(LINES + "meeting.id = $1")
                .mapping(row -> row.getInteger("moves"))
                .execute(Tuple.of(meetingId))
                .map(rows -> rows.iterator().next());
    }

    /** Until the transaction ends, nobody else plans meetings of this body. */
    Future<Void> lockBody(SqlConnection conn, String bodyId) {
        return conn.preparedQuery("select 1 from body where id = $1 for update")
                .execute(Tuple.of(bodyId))
                .mapEmpty();
    }

    private static Line line(Row row) {
        OffsetDateTime changed = row.getOffsetDateTime("changed");
        return new Line(
                row.getUUID("id"),
                row.getString("body_id"),
                row.getString("body_name"),
                row.getString("region"),
                row.getLocalDateTime("start_at"),
                row.getLocalDateTime("end_at"),
                row.getString("place"),
                row.getString("link"),
                MeetingStatus.of(row.getString("status")),
                new Deadlines(
                        row.getLocalDate("material_due"),
                        row.getLocalDate("agenda_due"),
                        row.getLocalDate("comments_due"),
                        row.getLocalDate("remarks_due")),
                Math.max(0, row.getInteger("moves")),
                changed == null ? Instant.EPOCH : changed.toInstant());
    }
}
