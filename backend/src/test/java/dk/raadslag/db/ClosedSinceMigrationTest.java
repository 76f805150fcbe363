package dk.raadslag.db;

import static org.assertj.core.api.Assertions.assertThat;

import dk.raadslag.standalone.PostgresExtension;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import org.flywaydb.core.Flyway;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Parts of a round from before comments kept whether their item was closed: the log knows. */
@ExtendWith(PostgresExtension.class)
class ClosedSinceMigrationTest {
    private static final String ROUND =
            """
            insert into meeting (id, body_id, start_at, status, version)
            values ('00000000-0000-0000-0000-000000000001', 'kkr-midtjylland', '2026-12-03 10:00', 'commenting', 3);
            insert into event values
                ('00000000-0000-0000-0000-000000000001', 1, '2026-10-02', 's', 'S', 'ItemClosedSet',
                 '{"itemId": "00000000-0000-0000-0000-000000000002", "closed": true}'),
                ('00000000-0000-0000-0000-000000000001', 2, '2026-10-04', 's', 'S', 'ItemClosedSet',
                 '{"itemId": "00000000-0000-0000-0000-000000000002", "closed": false}');
            insert into round (id, meeting_id, deadline, note, shows_at_once, opened_at, opened_by)
            values ('00000000-0000-0000-0000-000000000003', '00000000-0000-0000-0000-000000000001', '2026-12-01', '',
                    true, '2026-10-01', 'S');
            insert into round_version values
                ('00000000-0000-0000-0000-000000000003', 1, '2026-10-01', 'S', convert_to(
                    '{"items": [{"id": "00000000-0000-0000-0000-000000000002"}]}', 'UTF8')),
                ('00000000-0000-0000-0000-000000000003', 2, '2026-10-03', 'S', convert_to(
                    '{"items": [{"id": "00000000-0000-0000-0000-000000000002"}]}', 'UTF8'));
            insert into round_comment (id, round_id, item_id, answers, words, subject, by, of_secretariat, at, decided_at,
                                       reason, first_seq, words_seq, seq)
            select id::uuid, '00000000-0000-0000-0000-000000000003', '00000000-0000-0000-0000-000000000002',
                   answers::uuid, '', 's', 'S', false, at::timestamptz, decided_at::timestamptz, 'Derfor', seq, seq, seq
            from (values ('00000000-0000-0000-0000-000000000011', null, '2026-10-01', '2026-10-03', 1),
                         ('00000000-0000-0000-0000-000000000012', null, '2026-10-03', '2026-10-05', 2),
                         ('00000000-0000-0000-0000-000000000013', null, '2026-10-05', '2026-10-05', 3),
                         ('00000000-0000-0000-0000-000000000014', '00000000-0000-0000-0000-000000000012',
                          '2026-10-05', null, 4)) as said (id, answers, at, decided_at, seq)
            """;

    @Test
    void commentsReasonsAndVersionsFromAClosedTimeStayClosed() throws SQLException {
        PostgresExtension.Database database = PostgresExtension.freshDatabase();
        to(database, "9");
        try (Connection conn = DriverManager.getConnection(database.jdbcUrl(), database.user(), database.password())) {
            conn.createStatement().execute(ROUND);
            to(database, "latest");
            String said = "select closed || ' ' || decided_closed from round_comment order by first_seq";
            assertThat(column(conn, said)).containsExactly("false true", "true false", "false false", "true false");
            String versions = "select cardinality(closed_items)::text from round_version order by number";
            assertThat(column(conn, versions)).containsExactly("0", "1");
        }
    }

    private static void to(PostgresExtension.Database database, String version) {
        Flyway.configure()
                .dataSource(database.jdbcUrl(), database.user(), database.password())
                .locations("classpath:db/migration")
                .target(version)
                .load()
                .migrate();
    }

    private static List<String> column(Connection conn, String sql) throws SQLException {
        List<String> column = new ArrayList<>();
        ResultSet rows = conn.createStatement().executeQuery(sql);
        while (rows.next()) column.add(rows.getString(1));
        return column;
    }
}
