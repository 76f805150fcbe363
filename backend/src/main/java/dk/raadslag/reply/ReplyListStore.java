package dk.raadslag.reply;

import io.vertx.core.Future;
import io.vertx.sqlclient.Row;
import io.vertx.sqlclient.SqlConnection;
import io.vertx.sqlclient.Tuple;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** SQL of {@code reply_letter}, for the secretariat to read. */
final class ReplyListStore {
    private static final int MOST = 50;

    /** What the secretariat need not look at. */
    private static final String UNUSED =
            "not put_away and outcome not in ('accepted', 'declined', 'tentative', 'repeated', 'late')";

    /** What somebody's calendar answered last. */
    record Answered(String name, String subject, Outcome answer, Instant at) {}

    /**
     * A letter that brought no answer; never its words.
     *
     * @param sender whom it says it is from
     * @param sent when it says it was sent, or null
     * @param read when it was read
     * @param name the person who was asked at the address it was sent to, or null
     * @param ofMeeting false when nothing in it says which meeting it is about
     */
    record Unused(
            UUID id,
            String sender,
            String subject,
            Instant sent,
            Instant read,
            Outcome why,
            String name,
            boolean ofMeeting) {}

    /** The answers to this time of a meeting, by name. */
    Future<List<Answered>> answers(SqlConnection conn, UUID meetingId, int sequence) {
        return conn.preparedQuery(
                        """
                        select name, subject, outcome, stamp from (
                            select distinct on (person_id) person_id, outcome, stamp, sequence from reply_letter
                            where meeting_id = $1 and outcome in ('accepted', 'declined', 'tentative')
                            order by person_id, stamp desc, read_at desc) as newest
                        join person on person.id = person_id
                        where sequence >= $2 order by name collate "da-x-icu", person.id""")
                .mapping(row -> new Answered(
                        row.getString("name"),
                        row.getString("subject"),
                        Outcome.of(row.getString("outcome")),
                        row.getOffsetDateTime("stamp").toInstant()))
                .execute(Tuple.of(meetingId, sequence))
                .map(rows -> rows.stream().toList());
    }

    /** Those about a meeting, and those that say of none, the newest first. */
    Future<List<Unused>> unused(SqlConnection conn, UUID meetingId) {
        return conn.preparedQuery(
                        """
                        select reply_letter.*, name from reply_letter left join person on person.id = person_id
                        where (meeting_id = $1 or meeting_id is null) and %s
                        order by meeting_id is null, read_at desc limit %d"""
                                .formatted(UNUSED, MOST))
                .mapping(ReplyListStore::unused)
                .execute(Tuple.of(meetingId))
                .map(rows -> rows.stream().toList());
    }

    /** How many there are about each of these meetings; none stands for none. */
    Future<Map<UUID, Integer>> count(SqlConnection conn, Collection<UUID> meetingIds) {
        return conn.preparedQuery(
                        """
                        select meeting_id, count(*)::int as n from reply_letter
                        where meeting_id = any ($1) and %s group by meeting_id"""
                                .formatted(UNUSED))
                .execute(Tuple.of(meetingIds.toArray(UUID[]::new)))
                .map(rows -> {
                    Map<UUID, Integer> counts = new HashMap<>();
                    rows.forEach(row -> counts.put(row.getUUID("meeting_id"), row.getInteger("n")));
                    return counts;
                });
    }

    /** Somebody has looked at it; false when there is no such letter about this meeting, or about none. */
    Future<Boolean> putAway(SqlConnection conn, UUID meetingId, UUID id) {
        return conn.preparedQuery(
                        """
                        update reply_letter set put_away = true
                        where id = $2 and (meeting_id = $1 or meeting_id is null)
                              and outcome not in ('accepted', 'declined', 'tentative')""")
                .execute(Tuple.of(meetingId, id))
                .map(rows -> rows.rowCount() == 1);
    }

    private static Unused unused(Row row) {
        OffsetDateTime sent = row.getOffsetDateTime("sent_at");
        return new Unused(
                row.getUUID("id"),
                row.getString("sender"),
                row.getString("subject"),
                sent == null ? null : sent.toInstant(),
                row.getOffsetDateTime("read_at").toInstant(),
                Outcome.of(row.getString("outcome")),
                row.getString("name"),
                row.getUUID("meeting_id") != null);
    }
}
