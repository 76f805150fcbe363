package dk.raadslag.screen;

import io.vertx.core.Future;
import io.vertx.core.buffer.Buffer;
import io.vertx.sqlclient.SqlConnection;
import io.vertx.sqlclient.Tuple;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.UUID;

/** SQL of {@code screen_code}. */
final class ScreenCodeStore {
    /** Codes that one screen has at a time: what it shows, and the one before, which somebody may be typing. */
    private static final int KEPT = 2;

    /** True when the screen shows this code, since this moment or later. */
    Future<Boolean> isShown(SqlConnection conn, byte[] hash, UUID screen, Instant since) {
        return conn.preparedQuery("select from screen_code where hash = $1 and screen = $2 and shown > $3")
                .execute(Tuple.of(Buffer.buffer(hash), screen, since.atOffset(ZoneOffset.UTC)))
                .map(rows -> rows.rowCount() > 0);
    }

    /**
     * A code for the screen, and forgets its older ones and all that have expired; false when another screen has just
     * this code.
     */
    Future<Boolean> add(SqlConnection conn, byte[] hash, UUID screen, Instant now, Instant expires) {
        return conn.preparedQuery("delete from screen_code where expires <= $1")
                .execute(Tuple.of(now.atOffset(ZoneOffset.UTC)))
                .compose(ok -> conn.preparedQuery(
                                """
                                delete from screen_code where hash in
                                    (select hash from screen_code where screen = $1 order by shown desc offset $2)""")
                        .execute(Tuple.of(screen, KEPT - 1)))
                .compose(ok -> conn.preparedQuery(
                                """
                                insert into screen_code (hash, screen, shown, expires) values ($1, $2, $3, $4)
                                on conflict (hash) do nothing""")
                        .execute(Tuple.of(
                                Buffer.buffer(hash),
                                screen,
                                now.atOffset(ZoneOffset.UTC),
                                expires.atOffset(ZoneOffset.UTC))))
                .map(rows -> rows.rowCount() == 1);
    }

    /** The waiting screen that shows this code, with its row locked; empty when none does. */
    Future<Optional<Screen>> find(SqlConnection conn, byte[] hash, Instant now) {
        return conn.preparedQuery(
                        """
                        select screen.* from screen_code join screen on screen.id = screen_code.screen
                        where screen_code.hash = $1 and screen_code.expires > $2
                          and screen.meeting_id is null and screen.ended is null
                        for update of screen""")
                .mapping(ScreenStore::screen)
                .execute(Tuple.of(Buffer.buffer(hash), now.atOffset(ZoneOffset.UTC)))
                .map(rows -> rows.stream().findFirst());
    }

    /** The screen is let in: none of its codes counts any more. */
    Future<Void> forget(SqlConnection conn, UUID screen) {
        return conn.preparedQuery("delete from screen_code where screen = $1")
                .execute(Tuple.of(screen))
                .mapEmpty();
    }
}
