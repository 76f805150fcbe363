package dk.raadslag.push;

import io.vertx.core.Future;
import io.vertx.sqlclient.Row;
import io.vertx.sqlclient.SqlConnection;
import io.vertx.sqlclient.Tuple;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;

/** SQL of {@code push_device}. */
final class DeviceStore {
    /** Those of one person, the newest last. */
    Future<List<Device>> of(SqlConnection conn, String subject) {
        return conn.preparedQuery("select * from push_device where subject = $1 order by allowed_at, id")
                .mapping(DeviceStore::device)
                .execute(Tuple.of(subject))
                .map(rows -> rows.stream().toList());
    }

    /** A browser has one owner: nobody else who has allowed it is written to there any more. */
    Future<Void> put(SqlConnection conn, Device device) {
        return conn.preparedQuery("delete from push_device where endpoint = $1 and id <> $2")
                .execute(Tuple.of(device.endpoint(), device.id()))
                .compose(ok -> conn.preparedQuery(
                                """
                                insert into push_device
                                    (id, subject, endpoint, p256dh, auth, name, allowed_at, seen_at)
                                values ($1, $2, $3, $4, $5, $6, $7, $8)
                                on conflict (id) do update set endpoint = excluded.endpoint,
                                    p256dh = excluded.p256dh, auth = excluded.auth, name = excluded.name,
                                    seen_at = excluded.seen_at""")
                        .execute(Tuple.tuple()
                                .addValue(device.id())
                                .addValue(device.subject())
                                .addValue(device.endpoint())
                                .addValue(device.p256dh())
                                .addValue(device.auth())
                                .addValue(device.name())
                                .addValue(device.allowedAt().atOffset(ZoneOffset.UTC))
                                .addValue(device.seenAt().atOffset(ZoneOffset.UTC))))
                .mapEmpty();
    }

    /** True if the id is that of another person's device. */
    Future<Boolean> isOfOther(SqlConnection conn, UUID id, String subject) {
        return conn.preparedQuery("select from push_device where id = $1 and subject <> $2")
                .execute(Tuple.of(id, subject))
                .map(rows -> rows.rowCount() > 0);
    }

    /** Does nothing when this person has no such device. */
    Future<Void> remove(SqlConnection conn, UUID id, String subject) {
        return conn.preparedQuery("delete from push_device where id = $1 and subject = $2")
                .execute(Tuple.of(id, subject))
                .mapEmpty();
    }

    /** The push service does not know it any more. */
    Future<Void> gone(SqlConnection conn, UUID id) {
        return conn.preparedQuery("delete from push_device where id = $1")
                .execute(Tuple.of(id))
                .mapEmpty();
    }

    /** Those whose owner has not been here with them for so long. */
    Future<Void> forget(SqlConnection conn, Instant now, Duration after) {
        return conn.preparedQuery("delete from push_device where seen_at < $1")
                .execute(Tuple.of(now.minus(after).atOffset(ZoneOffset.UTC)))
                .mapEmpty();
    }

    static Device device(Row row) {
        return new Device(
                row.getUUID("id"),
                row.getString("subject"),
                row.getString("endpoint"),
                row.getString("p256dh"),
                row.getString("auth"),
                row.getString("name"),
                row.getOffsetDateTime("allowed_at").toInstant(),
                row.getOffsetDateTime("seen_at").toInstant());
    }
}
