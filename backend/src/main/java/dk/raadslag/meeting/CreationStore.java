package dk.raadslag.meeting;

import dk.raadslag.protocol.Attendance;
import dk.raadslag.protocol.Item;
import dk.raadslag.protocol.MeetingSnapshot;
import dk.raadslag.protocol.Section;
import io.vertx.core.Future;
import io.vertx.sqlclient.SqlConnection;
import io.vertx.sqlclient.Tuple;
import java.util.ArrayList;
import java.util.List;

/** SQL that writes a whole new meeting. */
public final class CreationStore {
    private final Texts texts;

    public CreationStore(Texts texts) {
        this.texts = texts;
    }

    Future<Void> insert(SqlConnection conn, MeetingSnapshot meeting) {
        return insertMeeting(conn, meeting)
                .compose(ok -> insertAttendance(conn, meeting))
                .compose(ok -> insertSections(conn, meeting))
                .compose(ok -> insertItems(conn, meeting))
                .compose(ok -> texts.create(conn, meeting));
    }

    private static Future<Void> insertMeeting(SqlConnection conn, MeetingSnapshot meeting) {
        return conn.preparedQuery(
                        """
                        insert into meeting (id, body_id, start_at, end_at, place, status, shows_decisions, started_at,
                                             ended_at, version)
                        values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10)""")
                .execute(Tuple.of(
                                meeting.id(),
                                meeting.bodyId(),
                                meeting.start(),
                                meeting.end(),
                                meeting.place(),
                                meeting.status().code())
                        .addValue(meeting.showsDecisions())
                        .addValue(EventStore.utc(meeting.startedAt()))
                        .addValue(EventStore.utc(meeting.endedAt()))
                        .addValue(meeting.version()))
                .mapEmpty();
    }

    private static Future<Void> insertAttendance(SqlConnection conn, MeetingSnapshot meeting) {
        List<Tuple> rows = new ArrayList<>();
        for (Attendance line : meeting.attendance()) {
            rows.add(Tuple.of(meeting.id(), rows.size(), line.group().name(), line.name(), line.from(), line.note()));
        }
        return batch(
                conn,
                """
                insert into attendance (meeting_id, position, "group", name, "from", note)
                values ($1, $2, $3, $4, $5, $6)""",
                rows);
    }

    private static Future<Void> insertSections(SqlConnection conn, MeetingSnapshot meeting) {
        List<Tuple> rows = new ArrayList<>();
        for (Section section : meeting.sections()) {
            rows.add(Tuple.of(meeting.id(), rows.size(), section.number(), section.title()));
        }
        return batch(conn, "insert into section (meeting_id, position, number, title) values ($1, $2, $3, $4)", rows);
    }

    private static Future<Void> insertItems(SqlConnection conn, MeetingSnapshot meeting) {
        List<Tuple> rows = new ArrayList<>();
        for (int section = 0; section < meeting.sections().size(); section++) {
            List<Item> items = meeting.sections().get(section).items();
            for (int position = 0; position < items.size(); position++) {
                rows.add(row(meeting, section, position, items.get(position)));
            }
        }
        return batch(
                conn,
                """
                insert into item (id, meeting_id, section, position, number, title, case_number, case_officers,
                                  presenters, attachments, status, outcome, closed, opened_at, done_at)
                values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13, $14, $15)""",
                rows);
    }

    private static Tuple row(MeetingSnapshot meeting, int section, int position, Item item) {
        return Tuple.of(item.id(), meeting.id(), section, position, item.number(), item.title())
                .addValue(item.caseNumber())
                .addValue(item.caseOfficers().toArray(String[]::new))
                .addValue(item.presenters().toArray(String[]::new))
                .addValue(item.attachments().toArray(String[]::new))
                .addValue(item.status().code())
                .addValue(item.outcome() == null ? null : item.outcome().code())
                .addValue(item.closed())
                .addValue(EventStore.utc(item.openedAt()))
                .addValue(EventStore.utc(item.doneAt()));
    }

    private static Future<Void> batch(SqlConnection conn, String sql, List<Tuple> rows) {
        return rows.isEmpty()
                ? Future.succeededFuture()
                : conn.preparedQuery(sql).executeBatch(rows).mapEmpty();
    }
}
