package dk.raadslag.meeting;

import dk.raadslag.model.Event;
import dk.raadslag.model.Item;
import dk.raadslag.model.ItemEvent;
import dk.raadslag.model.LifeEvent;
import dk.raadslag.model.MeetingSnapshot;
import io.vertx.core.Future;
import io.vertx.sqlclient.SqlConnection;
import io.vertx.sqlclient.Tuple;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Optional;

/** SQL that writes what an event changed, so that the tables hold exactly what the event says. */
public final class EventStore {
    private final Texts texts;
    private final ItemStore items;
    private final CreationStore creation;

    public EventStore(Texts texts, ItemStore items, CreationStore creation) {
        this.texts = texts;
        this.items = items;
        this.creation = creation;
    }

    /** @param after the meeting after the event, at the event's version */
    public Future<Void> apply(SqlConnection conn, Event event, MeetingSnapshot after) {
        if (event instanceof LifeEvent.MeetingCreated) return creation.insert(conn, after);
        if (event instanceof ItemEvent.OfAgenda changed) {
            return agenda(conn, changed, after).compose(ok -> tookVersion(conn, after));
        }
        if (event instanceof ItemEvent.ItemClosedSet || event instanceof ItemEvent.TreatedByClosed) {
            return closed(conn, event, after).compose(ok -> updateMeeting(conn, after));
        }
        if (event instanceof LifeEvent) return texts.freeze(conn, after).compose(ok -> updateMeeting(conn, after));
        if (event.itemId() == null) return updateMeeting(conn, after);
        Item item = after.item(event.itemId()).orElseThrow();
        return items.update(conn, after, item)
                .compose(ok -> event instanceof ItemEvent.ItemDescribed
                                && item.closed()
                                && item.plan().directorsRead()
                        ? texts.show(conn, after.id(), item.id())
                        : Future.succeededFuture());
    }

    /** The item may have left the meeting, so that only its sent form is left there. */
    private Future<Void> closed(SqlConnection conn, Event event, MeetingSnapshot after) {
        Optional<Item> item = after.item(event.itemId());
        if (item.isEmpty()) return Future.succeededFuture();
        return items.update(conn, after, item.get())
                .compose(ok ->
                        item.get().closed() ? Future.succeededFuture() : texts.show(conn, after.id(), event.itemId()));
    }

    private Future<Void> agenda(SqlConnection conn, ItemEvent.OfAgenda event, MeetingSnapshot after) {
        if (event instanceof ItemEvent.ItemRemoved removed) {
            return items.delete(conn, after.id(), removed.itemId())
                    .compose(ok -> items.arrange(conn, after))
                    .compose(ok -> updateMeeting(conn, after));
        }
        if (event instanceof ItemEvent.ItemAdded added) {
            return items.insert(conn, after, after.item(added.itemId()).orElseThrow())
                    .compose(ok -> items.arrange(conn, after))
                    .compose(ok -> texts.add(conn, after, added.item()));
        }
        return items.arrange(conn, after);
    }

    private static Future<Void> tookVersion(SqlConnection conn, MeetingSnapshot meeting) {
        return conn.preparedQuery("update meeting set version = $2 where id = $1")
                .execute(Tuple.of(meeting.id(), meeting.version()))
                .mapEmpty();
    }

    static Future<Void> updateMeeting(SqlConnection conn, MeetingSnapshot meeting) {
        return conn.preparedQuery(
                        """
                        update meeting set status = $2, shows_decisions = $3, started_at = $4, ended_at = $5,
                               version = $6, start_at = $7, end_at = $8, place = $9, link = $10, material_due = $11,
                               agenda_due = $12, comments_due = $13, remarks_due = $14, seats = $15,
                               attendance = $16::text::jsonb, next_items = $17::text::jsonb,
                               speakers = $18::text::jsonb, editions = $19::text::jsonb,
                               member_remarks = $20::text::jsonb, approvals = $21::text::jsonb, sent = $22::text::jsonb
                        where id = $1""")
                .execute(Tuple.of(
                                meeting.id(),
                                meeting.status().code(),
                                meeting.showsDecisions(),
                                utc(meeting.startedAt()),
                                utc(meeting.endedAt()),
                                meeting.version())
                        .addValue(meeting.start())
                        .addValue(meeting.end())
                        .addValue(meeting.place())
                        .addValue(meeting.link())
                        .addValue(meeting.deadlines().material())
                        .addValue(meeting.deadlines().agenda())
                        .addValue(meeting.deadlines().comments())
                        .addValue(meeting.deadlines().remarks())
                        .addValue(meeting.seats())
                        .addValue(Facts.ATTENDANCE.write(meeting.attendance()))
                        .addValue(Facts.NEXT_ITEMS.write(meeting.nextItems()))
                        .addValue(Facts.SPEAKERS.write(meeting.speakers()))
                        .addValue(Facts.EDITIONS.write(meeting.editions()))
                        .addValue(Facts.MEMBER_REMARKS.write(meeting.memberRemarks()))
                        .addValue(Facts.APPROVALS.write(meeting.approvals()))
                        .addValue(Facts.SENT.write(meeting.sent())))
                .mapEmpty();
    }

    static OffsetDateTime utc(Instant instant) {
        return instant == null ? null : instant.atOffset(ZoneOffset.UTC);
    }
}
