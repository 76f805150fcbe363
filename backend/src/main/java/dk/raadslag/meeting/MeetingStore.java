package dk.raadslag.meeting;

import dk.raadslag.access.Actor;
import dk.raadslag.model.Deadlines;
import dk.raadslag.model.HouseStyle;
import dk.raadslag.model.Item;
import dk.raadslag.model.MeetingSnapshot;
import dk.raadslag.model.MeetingSnapshot.Kind;
import dk.raadslag.model.MeetingStatus;
import dk.raadslag.model.Section;
import io.vertx.core.Future;
import io.vertx.sqlclient.Row;
import io.vertx.sqlclient.SqlConnection;
import io.vertx.sqlclient.Tuple;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

/** SQL that reads {@code meeting} and {@code section}. */
public final class MeetingStore {
    private final ItemStore items;
    private final SnapshotStore snapshots;
    private final ListStore list = new ListStore();

    /** One that draws no tables. */
    public MeetingStore(ItemStore items, Texts texts, MeetingCache cache) {
        this(items, texts, cache, new Embeds(new EditionStore()));
    }

    MeetingStore(ItemStore items, Texts texts, MeetingCache cache, Embeds embeds) {
        this.items = items;
        this.snapshots = new SnapshotStore(texts, cache, embeds);
    }

    /** @see ListStore#differing */
    Future<Set<UUID>> differing(SqlConnection conn, Map<UUID, String> keys) {
        return list.differing(conn, keys);
    }

    /** The lines of these meetings; a missing meeting has none. */
    Future<List<ListStore.Line>> lines(SqlConnection conn, Set<UUID> meetingIds) {
        return list.of(conn, meetingIds);
    }

    /** A meeting's body and time. */
    public record When(UUID id, String bodyId, LocalDateTime start) {}

    public Future<Optional<When>> when(SqlConnection conn, UUID meetingId) {
        return conn.preparedQuery("select id, body_id, start_at from meeting where id = $1")
                .mapping(MeetingStore::when)
                .execute(Tuple.of(meetingId))
                .map(rows -> rows.stream().findFirst());
    }

    /** Those of a body from one day to another, in order, whose minutes were sent out. */
    Future<List<UUID>> withMinutes(SqlConnection conn, String bodyId, LocalDate from, LocalDate to) {
        return conn.preparedQuery(
                        """
                        select id from meeting where body_id = $1 and start_at >= $2 and start_at < $3
                        and status in ('minutes_sent', 'minutes_approved') order by start_at, id""")
                .mapping(row -> row.getUUID("id"))
                .execute(Tuple.of(bodyId, from.atStartOfDay(), to.plusDays(1).atStartOfDay()))
                .map(rows -> rows.stream().toList());
    }

    /** The same body's last meeting before this one; empty when there is none, or its minutes are approved. */
    Future<Optional<When>> before(SqlConnection conn, UUID meetingId) {
        return conn.preparedQuery(
                        """
                        select id, body_id, start_at from (
                            select last.* from meeting
                            join meeting last on last.body_id = meeting.body_id and last.start_at < meeting.start_at
                            where meeting.id = $1 and last.status <> 'cancelled'
                            order by last.start_at desc limit 1) as last
                        where status <> 'minutes_approved'""")
                .mapping(MeetingStore::when)
                .execute(Tuple.of(meetingId))
                .map(rows -> rows.stream().findFirst());
    }

    /** The meetings of a body on these days, cancelled ones apart; on a day with two meetings neither. */
    public Future<Map<LocalDate, UUID>> onDays(SqlConnection conn, String bodyId, Collection<LocalDate> days) {
        if (days.isEmpty()) return Future.succeededFuture(Map.of());
        return conn.preparedQuery(
                        """
                        select start_at::date as day, min(id::text)::uuid as id from meeting
                        where body_id = $1 and start_at::date = any($2) and status <> 'cancelled'
                        group by start_at::date having count(*) = 1""")
                .execute(Tuple.tuple().addString(bodyId).addArrayOfLocalDate(days.toArray(LocalDate[]::new)))
                .map(rows -> rows.stream()
                        .collect(Collectors.toMap(row -> row.getLocalDate("day"), row -> row.getUUID("id"))));
    }

    /** True if the body has a meeting on this day already. */
    public Future<Boolean> isOn(SqlConnection conn, String bodyId, LocalDate day) {
        return conn.preparedQuery(
                        """
                        select 1 from meeting
                        where body_id = $1 and start_at >= $2 and start_at < $3 and status <> 'cancelled' limit 1""")
                .execute(Tuple.of(bodyId, day.atStartOfDay(), day.plusDays(1).atStartOfDay()))
                .map(rows -> rows.size() > 0);
    }

    private static When when(Row row) {
        return new When(row.getUUID("id"), row.getString("body_id"), row.getLocalDateTime("start_at"));
    }

    Future<Optional<UUID>> withItem(SqlConnection conn, UUID itemId) {
        return items.meetingOf(conn, itemId);
    }

    /**
     * Deletes the meeting with everything in it, and keeps who did it. The files of items that have moved on from it
     * stay.
     *
     * @return false when there was a comment round on it: then it stays
     */
    Future<Boolean> delete(SqlConnection conn, UUID meetingId, Actor by, Instant at) {
        return conn.preparedQuery(
                        """
                        update attachment_file set meeting_id = item.meeting_id from item
                        where attachment_file.meeting_id = $1 and item.meeting_id <> $1 and item.attachments
                              @> jsonb_build_array(jsonb_build_object('id', attachment_file.attachment_id::text))""")
                .execute(Tuple.of(meetingId))
                .compose(ok -> conn.preparedQuery(
                                """
                                with gone as (
                                    delete from meeting where id = $1
                                        and not exists (select 1 from round where round.meeting_id = meeting.id)
                                    returning id, body_id, start_at)
                                insert into deleted_meeting (id, body_id, start_at, at, subject, by)
                                select id, body_id, start_at, $2, $3, $4 from gone""")
                        .execute(Tuple.of(meetingId, at.atOffset(ZoneOffset.UTC), by.subject(), by.name())))
                .map(rows -> rows.rowCount() == 1);
    }

    /** Takes the meeting's lock for the rest of the transaction: changes of one meeting come one after the other. */
    public Future<Boolean> lock(SqlConnection conn, UUID meetingId) {
        return conn.preparedQuery("select 1 from meeting where id = $1 for update")
                .execute(Tuple.of(meetingId))
                .map(rows -> rows.size() == 1);
    }

    /** Nobody writes in the item's texts for the rest of the transaction. */
    Future<Void> hold(SqlConnection conn, UUID itemId) {
        return conn.preparedQuery("select from text where item_id = $1 order by id for share")
                .execute(Tuple.of(itemId))
                .mapEmpty();
    }

    /** The whole meeting, unfiltered: only {@link MeetingSight} may let any of it out. */
    public Future<Optional<MeetingSnapshot>> snapshot(SqlConnection conn, UUID meetingId) {
        return snapshots.whole(conn, List.of(meetingId)).map(found -> Optional.ofNullable(found.get(meetingId)));
    }

    /** The same of many meetings by their ids, all at one moment; missing meetings are left out. */
    public Future<Map<UUID, MeetingSnapshot>> snapshots(SqlConnection conn, Collection<UUID> meetingIds) {
        return meetingIds.isEmpty() ? Future.succeededFuture(Map.of()) : snapshots.whole(conn, meetingIds);
    }

    /** The same without words, for commands and rights: every text is only a handle. */
    public Future<Optional<MeetingSnapshot>> facts(SqlConnection conn, UUID meetingId) {
        return snapshots.facts(conn, List.of(meetingId)).map(found -> Optional.ofNullable(found.get(meetingId)));
    }

    /**
     * The facts of many meetings by their ids, all at one moment; missing meetings are left out, and no text has a
     * handle.
     */
    public Future<Map<UUID, MeetingSnapshot>> facts(SqlConnection conn, Collection<UUID> meetingIds) {
        return meetingIds.isEmpty() ? Future.succeededFuture(Map.of()) : snapshots.bare(conn, meetingIds);
    }

    /** The same with the handles of their texts. */
    public Future<Map<UUID, MeetingSnapshot>> factsWithTexts(SqlConnection conn, Collection<UUID> meetingIds) {
        return meetingIds.isEmpty() ? Future.succeededFuture(Map.of()) : snapshots.facts(conn, meetingIds);
    }

    /** A meeting as {@link SnapshotStore} reads it, without texts. */
    static MeetingSnapshot meeting(Row row, List<Row> items) {
        MeetingStatus status = MeetingStatus.of(row.getString("status"));
        List<Section> sent = Facts.SENT.read(row.getString("sent"));
        return new MeetingSnapshot(
                row.getUUID("head_id"),
                Kind.of(status),
                row.getString("body_id"),
                row.getString("body_name"),
                HouseStyle.valueOf(row.getString("kind")),
                row.getLocalDateTime("start_at"),
                row.getLocalDateTime("end_at"),
                row.getString("place"),
                row.getString("link"),
                Facts.ATTENDANCE.read(row.getString("attendance")),
                sections(row, items),
                null,
                null,
                status,
                row.getBoolean("shows_decisions"),
                instant(row, "started_at"),
                instant(row, "ended_at"),
                new Deadlines(
                        row.getLocalDate("material_due"),
                        row.getLocalDate("agenda_due"),
                        row.getLocalDate("comments_due"),
                        row.getLocalDate("remarks_due")),
                row.getInteger("seats"),
                Facts.NEXT_ITEMS.read(row.getString("next_items")),
                Facts.SPEAKERS.read(row.getString("speakers")),
                Facts.EDITIONS.read(row.getString("editions")),
                Facts.MEMBER_REMARKS.read(row.getString("member_remarks")),
                Facts.APPROVALS.read(row.getString("approvals")),
                sent != null,
                sent,
                null,
                row.getLong("version"));
    }

    private static List<Section> sections(Row row, List<Row> items) {
        String[] numbers = row.getArrayOfStrings("section_numbers");
        String[] titles = row.getArrayOfStrings("section_titles");
        List<Section> sections = new ArrayList<>();
        for (int i = 0; i < numbers.length; i++) {
            int position = i;
            List<Item> own = items.stream()
                    .filter(item -> item.getInteger("section") == position)
                    .sorted(Comparator.comparing(item -> item.getInteger("position")))
                    .map(ItemStore::item)
                    .toList();
            sections.add(new Section(numbers[i], titles[i], own));
        }
        return sections;
    }

    private static Instant instant(Row row, String column) {
        OffsetDateTime time = row.getOffsetDateTime(column);
        return time == null ? null : time.toInstant();
    }
}
