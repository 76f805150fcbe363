package dk.raadslag.attendance;

import io.vertx.core.Future;
import io.vertx.core.buffer.Buffer;
import io.vertx.sqlclient.SqlConnection;
import io.vertx.sqlclient.Tuple;
import java.security.SecureRandom;

/** SQL of {@code arrival_key}. */
final class ArrivalKeyStore {
    private static final SecureRandom RANDOM = new SecureRandom();

    /** The key of this installation, created when it is first needed. */
    Future<byte[]> key(SqlConnection conn) {
        byte[] fresh = new byte[32];
        RANDOM.nextBytes(fresh);
        // Two processes that create it at once both get the one that was stored.
        return conn.preparedQuery(
                        """
                        insert into arrival_key (key) values ($1)
                        on conflict (one) do update set key = arrival_key.key returning key""")
                .mapping(row -> row.getBuffer("key").getBytes())
                .execute(Tuple.of(Buffer.buffer(fresh)))
                .map(rows -> rows.iterator().next());
    }
}
