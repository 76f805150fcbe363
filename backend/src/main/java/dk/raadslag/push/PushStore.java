package dk.raadslag.push;

import io.vertx.core.Future;
import io.vertx.sqlclient.Row;
import io.vertx.sqlclient.SqlConnection;
import io.vertx.sqlclient.Tuple;
import java.time.Duration;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** SQL of {@code push}, the outbox, and of which devices may be written to. */
final class PushStore {
    /**
     * Somebody from whom a right was taken is written to nowhere, until they come again with the device and are shown
     * what they may still see.
     */
    private static final String LISTENS =
            """
            not exists (select from revocation
                        where revocation.subject = push_device.subject and revocation.at >= push_device.seen_at)\s""";

    /**
     * A push that is being sent.
     *
     * @param alerts what it is about
     * @param attempts how many there were, this one too
     */
    record Leased(UUID id, Device device, List<UUID> alerts, int attempts) {}

    /** One to each device of this person. */
    Future<Void> put(SqlConnection conn, String subject, Collection<UUID> alerts) {
        return conn.preparedQuery("insert into push (device_id, alerts) select id, $2 from push_device"
                        + " where subject = $1 and " + LISTENS)
                .execute(Tuple.of(subject, (Object) alerts.toArray(UUID[]::new)))
                .mapEmpty();
    }

    /**
     * Leases the push that has been due the longest: until the lease expires no process takes it again. An expired
     * lease means that its process has died, and it is due again.
     */
    Future<Optional<Leased>> take(SqlConnection conn, Duration lease) {
        return conn.preparedQuery(
                        """
                        with taken as (
                            update push set attempts = attempts + 1, due = now() + make_interval(secs => $1)
                            where id = (select id from push where due <= now()
                                        order by due, created limit 1 for update skip locked)
                            returning id as push_id, device_id, alerts, attempts)
                        select * from taken join push_device on push_device.id = device_id""")
                .mapping(PushStore::leased)
                .execute(Tuple.of((double) lease.toSeconds()))
                .map(rows -> rows.stream().findFirst());
    }

    /** True if the push is there still, and its device may be written to now. */
    Future<Boolean> listens(SqlConnection conn, UUID id) {
        return conn.preparedQuery(
                        "select from push join push_device on push_device.id = device_id where push.id = $1 and "
                                + LISTENS)
                .execute(Tuple.of(id))
                .map(rows -> rows.rowCount() > 0);
    }

    /** It was taken, or is not to be sent any more. */
    Future<Void> done(SqlConnection conn, UUID id) {
        return conn.preparedQuery("delete from push where id = $1")
                .execute(Tuple.of(id))
                .mapEmpty();
    }

    Future<Void> later(SqlConnection conn, UUID id, Duration pause) {
        return conn.preparedQuery("update push set due = now() + make_interval(secs => $2) where id = $1")
                .execute(Tuple.of(id, pause.toMillis() / 1000.0))
                .mapEmpty();
    }

    private static Leased leased(Row row) {
        return new Leased(
                row.getUUID("push_id"),
                DeviceStore.device(row),
                List.of(row.getArrayOfUUIDs("alerts")),
                row.getInteger("attempts"));
    }
}
