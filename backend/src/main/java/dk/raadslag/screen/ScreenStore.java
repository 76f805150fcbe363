package dk.raadslag.screen;

import io.vertx.core.Future;
import io.vertx.core.buffer.Buffer;
import io.vertx.sqlclient.Row;
import io.vertx.sqlclient.SqlConnection;
import io.vertx.sqlclient.Tuple;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;

/** SQL of {@code screen}. */
final class ScreenStore {
    /** Nothing is shown of a meeting any more that ended before $2, was cancelled, or has its minutes sent out. */
    private static final String IS_PAST =
            """
            (meeting.status not in ('published', 'live', 'ended')
             or meeting.status = 'ended' and coalesce(meeting.ended_at, '-infinity') <= $2)""";

    /** People read the last words of a meeting on their way out, and it may begin again. */
    static final Duration AFTER_MEETING = Duration.ofMinutes(30);

    /** A screen that has ended: its socket must end too, and those who look at the list hear of it. */
    record Ended(UUID id, UUID meetingId) {}

    Future<Void> add(SqlConnection conn, UUID id, byte[] secretHash, Device device, Instant now) {
        return conn.preparedQuery(
                        """
                        insert into screen (id, secret_hash, browser, system, asked, seen)
                        values ($1, $2, $3, $4, $5, $5)""")
                .execute(Tuple.of(
                        id,
                        Buffer.buffer(secretHash),
                        device.browser().code(),
                        device.system().code(),
                        at(now)))
                .mapEmpty();
    }

    /** How many wait to be let in. */
    Future<Integer> waiting(SqlConnection conn) {
        return conn.query("select count(*)::int as number from screen where meeting_id is null")
                .execute()
                .map(rows -> rows.iterator().next().getInteger("number"));
    }

    /** The one with this secret, unless it has ended. */
    Future<Optional<Screen>> bySecret(SqlConnection conn, byte[] secretHash, Instant now) {
        return conn.preparedQuery(
                        """
                        select screen.* from screen left join meeting on meeting.id = screen.meeting_id
                        where secret_hash = $1 and ended is null and (until is null or until > $3)
                          and (meeting.id is null or not %s)"""
                                .formatted(IS_PAST))
                .mapping(ScreenStore::screen)
                .execute(Tuple.of(Buffer.buffer(secretHash), at(now.minus(AFTER_MEETING)), at(now)))
                .map(rows -> rows.stream().findFirst());
    }

    /** It is here: written now and then, not each time. */
    Future<Void> seen(SqlConnection conn, Screen screen, Instant now, Duration atMostEvery) {
        if (screen.seen().plus(atMostEvery).isAfter(now)) return Future.succeededFuture();
        return conn.preparedQuery("update screen set seen = $2 where id = $1 and seen < $2")
                .execute(Tuple.of(screen.id(), at(now)))
                .mapEmpty();
    }

    /** Those that are let into a meeting now, in that order. */
    Future<List<Screen>> letInto(SqlConnection conn, UUID meetingId, Instant now) {
        return conn.preparedQuery(
                        """
                        select * from screen where meeting_id = $1 and ended is null and until > $2
                        order by let_in, id""")
                .mapping(ScreenStore::screen)
                .execute(Tuple.of(meetingId, at(now)))
                .map(rows -> rows.stream().toList());
    }

    /** Lets it in, unless somebody has done so already; true when this call did. */
    Future<Boolean> letIn(SqlConnection conn, UUID id, UUID meetingId, String by, Instant now, Instant until) {
        return conn.preparedQuery(
                        """
                        update screen set meeting_id = $2, let_in_by = $3, let_in = $4, until = $5
                        where id = $1 and meeting_id is null""")
                .execute(Tuple.of(id, meetingId, by, at(now), at(until)))
                .map(rows -> rows.rowCount() == 1);
    }

    /** Ends one screen of a meeting; false when there is none such. Ending it again changes nothing. */
    Future<Boolean> end(SqlConnection conn, UUID id, UUID meetingId, Instant now) {
        return conn.preparedQuery("update screen set ended = coalesce(ended, $3) where id = $1 and meeting_id = $2")
                .execute(Tuple.of(id, meetingId, at(now)))
                .map(rows -> rows.rowCount() == 1);
    }

    /** Ends those whose time is over: they were let in for so long, or the meeting shows nothing any more. */
    Future<List<Ended>> endDue(SqlConnection conn, Instant now) {
        return conn.preparedQuery(
                        """
                        update screen set ended = $1 from meeting
                        where meeting.id = screen.meeting_id and screen.ended is null
                          and (screen.until <= $1 or %s)
                        returning screen.id, screen.meeting_id"""
                                .formatted(IS_PAST))
                .mapping(row -> new Ended(row.getUUID("id"), row.getUUID("meeting_id")))
                .execute(Tuple.of(at(now), at(now.minus(AFTER_MEETING))))
                .map(rows -> rows.stream().toList());
    }

    /** Forgets those that wait and were not here lately, and those that ended long ago. */
    Future<Void> forget(SqlConnection conn, Instant notSeenSince, Instant endedBefore) {
        return conn.preparedQuery("delete from screen where meeting_id is null and seen < $1 or ended < $2")
                .execute(Tuple.of(at(notSeenSince), at(endedBefore)))
                .mapEmpty();
    }

    private static OffsetDateTime at(Instant instant) {
        return instant.atOffset(ZoneOffset.UTC);
    }

    static Screen screen(Row row) {
        return new Screen(
                row.getUUID("id"),
                new Device(
                        Device.Browser.valueOf(row.getString("browser").toUpperCase(Locale.ROOT)),
                        Device.System.valueOf(row.getString("system").toUpperCase(Locale.ROOT))),
                instant(row, "asked"),
                instant(row, "seen"),
                row.getUUID("meeting_id"),
                instant(row, "let_in"),
                row.getString("let_in_by"),
                instant(row, "until"));
    }

    private static Instant instant(Row row, String column) {
        OffsetDateTime at = row.getOffsetDateTime(column);
        return at == null ? null : at.toInstant();
    }
}
