package dk.raadslag.meeting;

import dk.raadslag.model.Item;
import dk.raadslag.model.ItemBuilder;
import dk.raadslag.model.ItemStatus;
import dk.raadslag.model.MeetingSnapshot;
import dk.raadslag.model.Outcome;
import io.vertx.core.Future;
import io.vertx.sqlclient.Row;
import io.vertx.sqlclient.SqlConnection;
import io.vertx.sqlclient.Tuple;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/** SQL of {@code item}. */
public final class ItemStore {
    public Future<Optional<UUID>> meetingOf(SqlConnection conn, UUID itemId) {
        return conn.preparedQuery("select meeting_id from item where id = $1")
                .mapping(row -> row.getUUID("meeting_id"))
                .execute(Tuple.of(itemId))
                .map(rows -> rows.stream().findFirst());
    }

    /**
     * An item that stands in another meeting already moves from there.
     *
     * @param item at any place of the meeting
     */
    Future<Void> insert(SqlConnection conn, MeetingSnapshot meeting, Item item) {
        return insertAll(conn, List.of(row(meeting, item)));
    }

    Future<Void> insertAll(SqlConnection conn, MeetingSnapshot meeting) {
        List<Tuple> rows = meeting.items().map(item -> row(meeting, item)).toList();
        return rows.isEmpty() ? Future.succeededFuture() : insertAll(conn, rows);
    }

    private static Future<Void> insertAll(SqlConnection conn, List<Tuple> rows) {
        return conn.preparedQuery(
                        """
                        insert into item (id, meeting_id, section, position, number, title, case_number, case_officers,
                                          presenters, status, outcome, closed, attachments, plan, treatment,
                                          stretches, corrections)
                        values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13::text::jsonb, $14::text::jsonb,
                                $15::text::jsonb, $16::text::jsonb, $17::text::jsonb)
                        on conflict (id) do update
                        set meeting_id = $2, section = $3, position = $4, number = $5""")
                .executeBatch(rows)
                .mapEmpty();
    }

    /** Everything but its place; the meeting takes its version with it. */
    Future<Void> update(SqlConnection conn, MeetingSnapshot meeting, Item item) {
        return conn.preparedQuery(
                        """
                        with changed as (
                            update item set number = $5, title = $6, case_number = $7, case_officers = $8,
                                            presenters = $9, status = $10, outcome = $11, closed = $12,
                                            attachments = $13::text::jsonb, plan = $14::text::jsonb,
                                            treatment = $15::text::jsonb, stretches = $16::text::jsonb,
                                            corrections = $17::text::jsonb
                            where id = $1 and meeting_id = $2 and section = $3 and position = $4)
                        update meeting set version = $18 where id = $2""")
                .execute(row(meeting, item).addValue(meeting.version()))
                .mapEmpty();
    }

    /** Deletes it if it stands in this meeting still. */
    Future<Void> delete(SqlConnection conn, UUID meetingId, UUID itemId) {
        return conn.preparedQuery("delete from item where meeting_id = $1 and id = $2")
                .execute(Tuple.of(meetingId, itemId))
                .mapEmpty();
    }

    /** Puts every item where the meeting has it. */
    Future<Void> arrange(SqlConnection conn, MeetingSnapshot meeting) {
        List<Tuple> rows = meeting.items().map(item -> place(meeting, item)).toList();
        if (rows.isEmpty()) return Future.succeededFuture();
        return conn.preparedQuery("update item set section = $2, position = $3, number = $4 where id = $1")
                .executeBatch(rows)
                .mapEmpty();
    }

    private static Tuple place(MeetingSnapshot meeting, Item item) {
        for (int section = 0; section < meeting.sections().size(); section++) {
            List<UUID> ids = meeting.sections().get(section).items().stream()
                    .map(Item::id)
                    .toList();
            int position = ids.indexOf(item.id());
            if (position >= 0) return Tuple.of(item.id(), section, position, item.number());
        }
        throw new IllegalArgumentException("item " + item.id() + " is not in the meeting");
    }

    private static Tuple row(MeetingSnapshot meeting, Item item) {
        Tuple place = place(meeting, item);
        return Tuple.of(item.id(), meeting.id(), place.getInteger(1), place.getInteger(2), item.number(), item.title())
                .addValue(item.caseNumber())
                .addValue(item.caseOfficers().toArray(String[]::new))
                .addValue(item.presenters().toArray(String[]::new))
                .addValue(item.status().code())
                .addValue(item.outcome() == null ? null : item.outcome().code())
                .addValue(item.closed())
                .addValue(Facts.ATTACHMENTS.write(item.attachments()))
                .addValue(Facts.PLAN.write(item.plan()))
                .addValue(Facts.TREATMENT.write(item.treatment()))
                .addValue(Facts.STRETCHES.write(item.stretches()))
                .addValue(Facts.CORRECTIONS.write(item.corrections()));
    }

    /** An item as {@link SnapshotStore} reads it, without texts. */
    static Item item(Row row) {
        return ItemBuilder.builder()
                .id(row.getUUID("item_id"))
                .number(row.getString("number"))
                .title(row.getString("title"))
                .caseNumber(row.getString("case_number"))
                .caseOfficers(List.of(row.getArrayOfStrings("case_officers")))
                .presenters(List.of(row.getArrayOfStrings("presenters")))
                .outcome(row.getString("outcome") == null ? null : Outcome.of(row.getString("outcome")))
                .attachments(Facts.ATTACHMENTS.read(row.getString("attachments")))
                .status(ItemStatus.of(row.getString("item_status")))
                .closed(row.getBoolean("closed"))
                .texts(Map.of())
                .plan(Facts.PLAN.read(row.getString("plan")))
                .treatment(Facts.TREATMENT.read(row.getString("treatment")))
                .stretches(Facts.STRETCHES.read(row.getString("stretches")))
                .corrections(Facts.CORRECTIONS.read(row.getString("corrections")))
                .build();
    }
}
