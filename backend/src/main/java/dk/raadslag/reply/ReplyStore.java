package dk.raadslag.reply;

import io.vertx.core.Future;
import io.vertx.core.buffer.Buffer;
import io.vertx.sqlclient.SqlConnection;
import io.vertx.sqlclient.Tuple;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.UUID;

/** SQL of {@code reply_letter} and {@code reply_lease}: what has been read, and who reads. */
final class ReplyStore {
    /** An answer that counts. */
    record Counted(Instant stamp, Outcome outcome) {}

    /**
     * What came of a letter.
     *
     * @param meetingId null when it says of none
     * @param from the meeting's version before the answer, null when it changed nothing
     * @param to and after it
     */
    record Settled(Outcome outcome, UUID meetingId, UUID personId, Instant stamp, Long from, Long to) {
        static Settled of(Outcome outcome, ReplyAddressStore.Owner owner) {
            return new Settled(
                    outcome,
                    owner == null ? null : owner.meetingId(),
                    owner == null ? null : owner.person().id(),
                    null,
                    null,
                    null);
        }
    }

    /** One process reads at a time: true if this one may, for so long. */
    Future<Boolean> lease(SqlConnection conn, Duration lease) {
        return conn.preparedQuery(
                        "update reply_lease set until = now() + make_interval(secs => $1) where until <= now()")
                .execute(Tuple.of((double) lease.toSeconds()))
                .map(rows -> rows.rowCount() == 1);
    }

    Future<Void> release(SqlConnection conn) {
        return conn.query("update reply_lease set until = now()").execute().mapEmpty();
    }

    /** Takes a letter, in the transaction that settles it; false when it was taken before. */
    Future<Boolean> take(SqlConnection conn, ReplyLetter letter, Instant now) {
        return conn.preparedQuery(
                        """
                        insert into reply_letter (key, read_at, sent_at, sender, subject, outcome)
                        values ($1, $2, $3, $4, $5, 'failed') on conflict (key) do nothing""")
                .execute(Tuple.of(
                        Buffer.buffer(letter.key()), utc(now), utc(letter.sent()), letter.sender(), letter.subject()))
                .map(rows -> rows.rowCount() == 1);
    }

    Future<Outcome> settle(SqlConnection conn, ReplyLetter letter, Settled settled) {
        return conn.preparedQuery(
                        """
                        update reply_letter set outcome = $2, meeting_id = $3, person_id = $4, stamp = $5, sequence = $6,
                            from_version = $7, to_version = $8
                        where key = $1""")
                .execute(Tuple.of(
                        Buffer.buffer(letter.key()),
                        settled.outcome().code(),
                        settled.meetingId(),
                        settled.personId(),
                        utc(settled.stamp()),
                        letter.reply() == null ? null : letter.reply().sequence(),
                        settled.from(),
                        settled.to()))
                .map(settled.outcome());
    }

    /** The answer of somebody's calendar that counts now, whichever time of the meeting it was for. */
    Future<Optional<Counted>> newest(SqlConnection conn, UUID meetingId, UUID personId) {
        return conn.preparedQuery(
                        """
                        select stamp, outcome from reply_letter
                        where meeting_id = $1 and person_id = $2 and outcome in ('accepted', 'declined', 'tentative')
                        order by stamp desc, read_at desc limit 1""")
                .mapping(row ->
                        new Counted(row.getOffsetDateTime("stamp").toInstant(), Outcome.of(row.getString("outcome"))))
                .execute(Tuple.of(meetingId, personId))
                .map(rows -> rows.stream().findFirst());
    }

    /** Letters that nobody needs to look at any more go after so long; answers stay with their meeting. */
    Future<Void> forget(SqlConnection conn, Instant now, Duration kept) {
        return conn.preparedQuery(
                        """
                        delete from reply_letter
                        where read_at < $1 and outcome not in ('accepted', 'declined', 'tentative')""")
                .execute(Tuple.of(utc(now.minus(kept))))
                .mapEmpty();
    }

    private static OffsetDateTime utc(Instant moment) {
        return moment == null ? null : moment.atOffset(ZoneOffset.UTC);
    }
}
