package dk.raadslag.paper;

import static org.assertj.core.api.Assertions.assertThat;

import dk.raadslag.db.Database;
import dk.raadslag.paper.PaperStore.Due;
import dk.raadslag.standalone.PostgresExtension;
import io.vertx.core.Future;
import io.vertx.core.Vertx;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;

/** Several processes on one database read each paper once. */
@ExtendWith(PostgresExtension.class)
@Execution(ExecutionMode.CONCURRENT)
class PaperStoreTest {
    private final Vertx vertx = Vertx.vertx();
    private final PaperStore store = new PaperStore();

    @Test
    void aPaperIsTakenOnceByManyWhoAskAtTheSameTime() throws Exception {
        PostgresExtension.Database at = PostgresExtension.freshDatabase();
        Database.migrate(at.options());
        Database db = new Database(vertx, at.options(), 8);
        try {
            wait(db.write(
                    conn -> conn.query("insert into paper_text (sha256) select n::text from generate_series(1, 20) n")
                            .execute()));
            List<Future<Optional<Due>>> asked = IntStream.range(0, 30)
                    .mapToObj(i -> db.write(conn -> store.take(conn, PaperReading.LEASE)))
                    .toList();
            wait(Future.all(asked));
            List<String> taken = asked.stream()
                    .flatMap(one -> one.result().stream())
                    .map(Due::sha256)
                    .toList();
            assertThat(taken).hasSize(20).doesNotHaveDuplicates();
            wait(db.write(conn -> store.putBack(conn, "7")));
            Optional<Due> again = wait(db.write(conn -> store.take(conn, PaperReading.LEASE)));
            assertThat(again).contains(new Due("7", 1, null, 0));
            // It is nobody's fault, and another one's turn.
            wait(db.write(conn -> store.putBack(conn, "8")));
            wait(db.write(conn -> store.putBack(conn, "9")));
            wait(db.write(conn -> store.putOff(conn, "9", PaperReading.pause(1))));
            Optional<Due> next = wait(db.write(conn -> store.take(conn, PaperReading.LEASE)));
            assertThat(next).contains(new Due("8", 1, null, 0));
            Optional<Due> after = wait(db.write(conn -> store.take(conn, PaperReading.LEASE)));
            assertThat(after).isEmpty();
            Optional<PaperState> put = wait(db.read(conn -> store.state(conn, "9")));
            assertThat(put).contains(new PaperState(null, null));
        } finally {
            wait(db.close());
            wait(vertx.close());
        }
    }

    private static <T> T wait(Future<T> future) throws Exception {
        return future.await(30, TimeUnit.SECONDS);
    }
}
