package dk.raadslag.text;

import dk.raadslag.ServerExtension;
import dk.raadslag.db.Database;
import io.vertx.core.Vertx;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.Statement;
import java.sql.Timestamp;
import java.time.Duration;
import java.util.Random;
import java.util.UUID;
import java.util.concurrent.TimeUnit;

/**
 * What a keystroke takes in the database, for measuring.
 *
 * @param loose bytes in the log as it is written, with its index
 * @param packed bytes in its page
 */
public record PackingCost(double loose, double packed) {
    private static final long SEED = 20261203;

    /** Types so many keys in a text that nobody wrote in, one every 150 to 400 milliseconds, and packs them. */
    public static PackingCost of(Vertx vertx, ServerExtension server, int keys) throws Exception {
        try (Connection conn = server.connection();
                Statement ask = conn.createStatement()) {
            ask.execute("truncate text_update, text_log_page");
            UUID text = UUID.fromString(found(ask, "select id from text where version = 0 limit 1"));
            type(conn, text, keys);
            ask.execute("update text set version = " + keys + ", frozen = null where id = '" + text + "'");
            ask.execute("update text set frozen = 'agenda-sent' where id = '" + text + "'");
            ask.execute("vacuum analyze text_update");
            double loose = Double.parseDouble(found(ask, "select pg_total_relation_size('text_update')"));
            Database db = new Database(vertx, server.database().options(), 2);
            new Packing(db, new UpdateStore(), new LogPageStore(), new Replay(vertx), Duration.ZERO)
                    .pack()
                    .await(60, TimeUnit.SECONDS);
            ask.execute("vacuum analyze text_log_page");
            double packed = Double.parseDouble(found(ask, "select pg_total_relation_size('text_log_page')"));
            return new PackingCost(loose / keys, packed / keys);
        }
    }

    private static void type(Connection conn, UUID text, int keys) throws Exception {
        Random random = new Random(SEED);
        long at = System.currentTimeMillis();
        try (PreparedStatement insert = conn.prepareStatement(
                "insert into text_update (text_id, version, payload, subject, by, at) values (?, ?, ?, ?, ?, ?)")) {
            for (int i = 0; i < keys; i++) {
                Timestamp time = new Timestamp(at);
                time.setNanos(time.getNanos() + random.nextInt(1_000) * 1_000);
                insert.setObject(1, text);
                insert.setLong(2, i + 1);
                insert.setBytes(3, ReplayTest.key(i, (char) ('a' + random.nextInt(26))));
                insert.setString(4, "b6f7ab54-3f55-4f0a-9c64-6e5a8e7d0c11");
                insert.setString(5, "Sekretariat Midtjylland");
                insert.setTimestamp(6, time);
                insert.addBatch();
                at += 150 + random.nextInt(250);
            }
            insert.executeBatch();
        }
    }

    private static String found(Statement ask, String query) throws Exception {
        try (ResultSet rows = ask.executeQuery(query)) {
            rows.next();
            return rows.getString(1);
        }
    }
}
