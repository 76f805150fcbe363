package dk.raadslag.search;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import dk.raadslag.db.Database;
import dk.raadslag.search.Query.Term;
import dk.raadslag.standalone.PostgresExtension;
import io.vertx.core.Vertx;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** What words mean to PostgreSQL. */
@ExtendWith(PostgresExtension.class)
class VocabularyStoreTest {
    private static final int ROWS = 400;

    private final Vertx vertx = Vertx.vertx();
    private Database db;

    @BeforeEach
    void open() {
        db = new Database(vertx, PostgresExtension.migratedDatabase().options(), 2);
    }

    @AfterEach
    void close() {
        vertx.close().await();
    }

    @Test
    void howUsualAWordIsFollowsTheRowsThatThereAre() throws Exception {
        did(
                """
                insert into meeting (id, body_id, start_at, status, version)
                values (gen_random_uuid(), 'kkr-midtjylland', now(), 'drafting', 1)""");
        did(
                """
                insert into search_row (meeting_id, key, seen, body_id, start_at, kind, place, title, closed, told, texts,
                                        words, lexemes)
                select id, gen_random_uuid(), 63, body_id, start_at, 'case', '', '', false, '', '{}', '',
                       to_tsvector('danish', case when n % 2 = 0 then 'kommune' else 'ord' end)
                from meeting, generate_series(1, 400) as n""");
        did("analyze search_row");
        assertThat(share("kommuner")).isEqualTo(0.5 * ROWS / 200_000, within(1e-6));
        assertThat(share("\"kommuner\"")).isEqualTo(0.5 * ROWS / 200_000, within(1e-6));
        assertThat(share("\"kommuner sjældent\"")).isZero();
        assertThat(share("sjældent")).isZero();
        did("delete from search_row where lexemes @@ to_tsquery('danish', 'kommune')");
        did("vacuum analyze search_row");
        assertThat(share("kommuner")).isZero();
    }

    @Test
    void ofVeryManyCompoundsOnlyTheShortestAreTried() throws Exception {
        String long1 = "overvældendekvark";
        did("insert into search_word (word) values ('overvældende'), ('" + long1 + "'), ('kvarker')");
        did("insert into search_part (part, word) values ('kvark', '" + long1 + "')");
        assertThat(lexemes("kvark")).contains("kvarker", long1);
        did("insert into search_word (word) select 'kvarkq' || n from generate_series(1, 2000) as n");
        assertThat(lexemes("kvark")).contains("kvarker").doesNotContain(long1);
    }

    private double share(String typed) throws Exception {
        return meant(typed).get(0).share();
    }

    private Iterable<String> lexemes(String typed) throws Exception {
        return meant(typed + " ").get(0).lexemes();
    }

    private List<Meant> meant(String typed) throws Exception {
        List<Term> terms = Query.of(typed).terms();
        return db.read(conn -> new VocabularyStore().meant(conn, terms, Map.of()))
                .await(20, TimeUnit.SECONDS);
    }

    private void did(String statement) throws Exception {
        db.read(conn -> conn.query(statement).execute()).await(20, TimeUnit.SECONDS);
    }
}
