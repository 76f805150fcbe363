package dk.raadslag.meeting;

import dk.raadslag.model.MeetingSnapshot;
import dk.raadslag.model.Section;
import io.vertx.core.Future;
import io.vertx.sqlclient.SqlConnection;
import io.vertx.sqlclient.Tuple;
import java.util.ArrayList;
import java.util.List;

/** SQL that writes a whole new meeting. */
public final class CreationStore {
    private final Texts texts;
    private final ItemStore items;

    public CreationStore(Texts texts, ItemStore items) {
        this.texts = texts;
        this.items = items;
    }

    Future<Void> insert(SqlConnection conn, MeetingSnapshot meeting) {
        return conn.preparedQuery(
                        "insert into meeting (id, body_id, start_at, status, version) values ($1, $2, $3, $4, $5)")
                .execute(Tuple.of(
                        meeting.id(),
                        meeting.bodyId(),
                        meeting.start(),
                        meeting.status().code(),
                        meeting.version()))
                .compose(ok -> EventStore.updateMeeting(conn, meeting))
                .compose(ok -> insertSections(conn, meeting))
                .compose(ok -> items.insertAll(conn, meeting))
                .compose(ok -> texts.create(conn, meeting));
    }

    private static Future<Void> insertSections(SqlConnection conn, MeetingSnapshot meeting) {
        List<Tuple> rows = new ArrayList<>();
        for (Section section : meeting.sections()) {
            rows.add(Tuple.of(meeting.id(), rows.size(), section.number(), section.title()));
        }
        if (rows.isEmpty()) return Future.succeededFuture();
        return conn.preparedQuery("insert into section (meeting_id, position, number, title) values ($1, $2, $3, $4)")
                .executeBatch(rows)
                .mapEmpty();
    }
}
