package dk.raadslag.push;

import io.vertx.core.Future;
import io.vertx.core.buffer.Buffer;
import io.vertx.sqlclient.SqlConnection;
import io.vertx.sqlclient.Tuple;

/** SQL of {@code push_key}. */
final class PushKeyStore {
    /**
     * @param secret PKCS #8
     * @param point uncompressed
     */
    record Pair(byte[] secret, byte[] point) {
        @Override
        public String toString() {
            return "a pair of keys";
        }
    }

    /** The pair that is there, or this one if there was none: whichever process comes first. */
    Future<Pair> orElse(SqlConnection conn, Pair fresh) {
        return conn.preparedQuery(
                        "insert into push_key (private_key, public_key) values ($1, $2) on conflict do nothing")
                .execute(Tuple.of(Buffer.buffer(fresh.secret()), Buffer.buffer(fresh.point())))
                .compose(ok -> conn.query("select private_key, public_key from push_key")
                        .mapping(row -> new Pair(
                                row.getBuffer("private_key").getBytes(),
                                row.getBuffer("public_key").getBytes()))
                        .execute())
                .map(rows -> rows.iterator().next());
    }
}
