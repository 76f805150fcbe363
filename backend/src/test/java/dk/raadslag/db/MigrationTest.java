package dk.raadslag.db;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import dk.raadslag.meeting.ItemStore;
import dk.raadslag.meeting.MeetingCache;
import dk.raadslag.meeting.MeetingStore;
import dk.raadslag.model.Attachment;
import dk.raadslag.model.Attendance;
import dk.raadslag.model.ItemKind;
import dk.raadslag.model.MeetingSnapshot;
import dk.raadslag.model.Stay;
import dk.raadslag.model.Stretch;
import dk.raadslag.standalone.PostgresExtension;
import dk.raadslag.text.TextStore;
import io.vertx.core.Vertx;
import io.vertx.pgclient.PgConnectOptions;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Instant;
import java.util.UUID;
import java.util.concurrent.TimeUnit;
import org.flywaydb.core.Flyway;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** The data of an installation survives an update. */
@ExtendWith(PostgresExtension.class)
class MigrationTest {
    private static final UUID MEETING = new UUID(0, 1);
    private static final UUID ITEM = new UUID(0, 2);

    @Test
    void theNewestMigrationReadsAMeetingOfTheSecond() throws Exception {
        PostgresExtension.Database database = PostgresExtension.freshDatabase();
        migrate(database, "2");
        fill(database);
        PgConnectOptions options = database.options();
        Database.migrate(options);
        MeetingSnapshot meeting = read(options);
        assertThat(meeting.attendance())
                .extracting(Attendance::name, Attendance::came)
                .containsExactly(tuple("Medlem", true), tuple("Borgmester", false));
        assertThat(meeting.item(ITEM).orElseThrow().attachments())
                .extracting(Attachment::title)
                .containsExactly("Notat", "Kort");
        assertThat(meeting.item(ITEM).orElseThrow().plan().kind()).isEqualTo(ItemKind.DECISION);
        assertThat(meeting.editions()).isEmpty();
        assertThat(meeting.version()).isEqualTo(3);
    }

    @Test
    void theEleventhMigrationRebuildsListsFromTheLog() throws Exception {
        PostgresExtension.Database database = PostgresExtension.freshDatabase();
        migrate(database, "2");
        fill(database);
        migrate(database, "9");
        try (Connection connection =
                        DriverManager.getConnection(database.jdbcUrl(), database.user(), database.password());
                var statement = connection.createStatement()) {
            statement.execute(
                    """
                    insert into event values
                        ('%1$s', 4, '2026-12-03T09:02:00Z', 's', 'Formand', 'ItemOpened', '{"itemId": "%2$s"}'),
                        ('%1$s', 5, '2026-12-03T09:12:00Z', 's', 'Formand', 'ItemDone', '{"itemId": "%2$s"}'),
                        ('%1$s', 6, '2026-12-03T10:02:00.5Z', 's', 'Referent', 'ItemReopened', '{"itemId": "%2$s"}'),
                        ('%1$s', 7, now(), 's', 'Medlem', 'AttendanceSet', '{"line": {
                            "id": "00000000-0000-0000-0000-000000000021", "group": "APOLOGY", "note": "Syg",
                            "seatId": "00000000-0000-0000-0000-000000000031"}}');
                    update meeting set started_at = '2026-12-03T09:00:00Z', attendance = '[
                        {"id": "00000000-0000-0000-0000-000000000021", "group": "PARTICIPANT", "name": "Medlem",
                         "note": "Syg, fraværende kl. 10.15-10.40", "present": true,
                         "seatId": "00000000-0000-0000-0000-000000000031"},
                        {"id": "00000000-0000-0000-0000-000000000022", "group": "PARTICIPANT", "name": "Formand",
                         "note": "formand", "present": true, "seatId": null}]' where id = '%1$s';
                    """
                            .formatted(MEETING, ITEM));
        }
        PgConnectOptions options = database.options();
        Database.migrate(options);
        MeetingSnapshot meeting = read(options);
        assertThat(meeting.item(ITEM).orElseThrow().stretches())
                .containsExactly(
                        new Stretch(
                                Instant.parse("2026-12-03T09:02:00Z"),
                                Instant.parse("2026-12-03T09:12:00Z"),
                                "Formand"),
                        new Stretch(Instant.parse("2026-12-03T10:02:00.5Z"), null, "Referent"));
        assertThat(meeting.attendance())
                .extracting(Attendance::note)
                .as("what was written to the secretariat is gone from the list")
                .containsExactly(null, "formand");
        assertThat(meeting.attendance().get(0).stays())
                .containsExactly(
                        new Stay(null, Instant.parse("2026-12-03T09:15:00Z"), false),
                        new Stay(Instant.parse("2026-12-03T09:40:00Z"), null, false));
    }

    private static void migrate(PostgresExtension.Database database, String target) {
        Flyway.configure()
                .dataSource(database.jdbcUrl(), database.user(), database.password())
                .locations("classpath:db/migration")
                .target(target)
                .load()
                .migrate();
    }

    private static void fill(PostgresExtension.Database database) throws SQLException {
        try (Connection conn = DriverManager.getConnection(database.jdbcUrl(), database.user(), database.password())) {
            conn.createStatement()
                    .execute(
                            """
                    insert into meeting (id, body_id, start_at, status, version)
                    values ('%1$s', 'kkr-midtjylland', '2026-12-03 10:00', 'published', 3);
                    insert into attendance values ('%1$s', 0, 'PARTICIPANT', 'Medlem', 'Randers', null),
                                                  ('%1$s', 1, 'APOLOGY', 'Borgmester', 'Viborg', null);
                    insert into section values ('%1$s', 0, '1', 'Sager');
                    insert into item (id, meeting_id, section, position, number, title, attachments, status)
                    values ('%2$s', '%1$s', 0, 0, '1.1', 'Plan', array['Notat', 'Kort'], 'waiting');
                    insert into text (id, meeting_id, item_id, field, kept_ops)
                    select gen_random_uuid(), '%1$s', '%2$s', field, '[{"insert": "Ord\\n"}]'
                    from unnest(array['background', 'recommendation', 'casePresentation', 'decision']) as field;
                    insert into text (id, meeting_id, field, kept_ops)
                    values (gen_random_uuid(), '%1$s', 'remarks', '[{"insert": "\\n"}]');
                    insert into event values ('%1$s', 1, now(), 's', 'Sekretariatet', 'AgendaPublished', '{}'),
                        ('%1$s', 2, now(), 's', 'Sekretariatet', 'MeetingStarted', '{}'),
                        ('%1$s', 3, now(), 's', 'Sekretariatet', 'ItemClosedSet', '{"itemId": "%2$s", "closed": true}');
                    """
                                    .formatted(MEETING, ITEM));
        }
    }

    private static MeetingSnapshot read(PgConnectOptions options) throws Exception {
        Vertx vertx = Vertx.vertx();
        try {
            Database db = new Database(vertx, options, 2);
            MeetingStore meetings = new MeetingStore(new ItemStore(), new TextStore(vertx), new MeetingCache());
            return db.consistently(conn -> meetings.snapshot(conn, MEETING))
                    .await(30, TimeUnit.SECONDS)
                    .orElseThrow();
        } finally {
            vertx.close().await(30, TimeUnit.SECONDS);
        }
    }
}
