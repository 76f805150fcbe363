package dk.raadslag.meeting;

import dk.raadslag.meeting.MeetingCache.Held;
import dk.raadslag.meeting.MeetingCache.Words;
import dk.raadslag.model.Deadlines;
import dk.raadslag.model.HouseStyle;
import dk.raadslag.model.Item;
import dk.raadslag.model.Item.TextHandle;
import dk.raadslag.model.MeetingSnapshot;
import dk.raadslag.model.MeetingSnapshot.Kind;
import dk.raadslag.model.MeetingStatus;
import dk.raadslag.model.Section;
import dk.raadslag.model.TextField;
import dk.raadslag.words.RichText;
import io.vertx.core.Future;
import io.vertx.core.buffer.Buffer;
import io.vertx.sqlclient.Row;
import io.vertx.sqlclient.RowSet;
import io.vertx.sqlclient.SqlConnection;
import io.vertx.sqlclient.Tuple;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;

/**
 * Loads whole meetings in one statement, which sees them at one moment. It asks only for what differs from what
 * {@link MeetingCache} holds: a meeting that nobody changed costs its keys.
 *
 * <p>A key is a version and the transaction that wrote the row. Only what other transactions committed is ever held: one
 * that has written something itself loads everything, and leaves nothing behind.
 */
final class SnapshotStore {
    /** Of every meeting asked for one row; then one for each item of those that differ; then one for each text. */
    private static final String SQL =
            """
            with asked as (select * from unnest($1::uuid[], $2::text[]) as asked (id, held)),
                 own as (select pg_current_xact_id_if_assigned() is not null as writes),
                 head as (
                     select meeting.id as head_id, version || '/' || meeting.xmin as key, not writes as holds,
                            writes or asked.held is distinct from version || '/' || meeting.xmin as fresh
                     from own cross join asked join meeting on meeting.id = asked.id),
                 one as (
                     select head_id, key, holds, fresh, body_id, body.name as body_name, body.kind, start_at, end_at,
                            place, link, status, shows_decisions, started_at, ended_at, version, material_due,
                            agenda_due, comments_due, remarks_due, seats, attendance::text as attendance,
                            next_items::text as next_items, speakers::text as speakers, editions::text as editions,
                            member_remarks::text as member_remarks, approvals::text as approvals, sent::text as sent,
                            array(select section.number from section where meeting_id = meeting.id
                                  order by position) as section_numbers,
                            array(select section.title from section where meeting_id = meeting.id
                                  order by position) as section_titles
                     from head left join (meeting join body on body.id = body_id) on fresh and meeting.id = head_id),
                 part as (
                     select item.id as item_id, item.meeting_id as item_meeting, section, position, number, title, case_number,
                            case_officers, presenters, item.status as item_status, outcome, closed,
                            attachments::text as attachments, plan::text as plan, treatment::text as treatment,
                            stretches::text as stretches, corrections::text as corrections
                     from head join item on fresh and item.meeting_id = head_id),
                 words as (
                     select text.id as text_id, text.meeting_id as text_meeting, text.item_id as text_item, field,
                            text.version as text_version, text.version || '/' || text.xmin as text_key%s
                     from own cross join head join text on text.meeting_id = head_id%s)
            select * from one full join part on false full join words on false""";

    private static final String FACTS = SQL.formatted("", "");

    private static final String WITH_WORDS = SQL.formatted(
            """
            ,
            changed, case when changed then kept_ops::text end as kept_ops,
            case when changed and text.version > kept_version then kept_state end as kept_state,
            case when changed and text.version > kept_version then array(
                select payload from text_update where text_id = text.id and version > kept_version
                order by version) end as later""",
            """

            left join unnest($3::uuid[], $4::text[]) as held (id, key) on held.id = text.id
            cross join lateral (select writes or held.key is distinct from text.version || '/' || text.xmin) as differs (changed)""");

    private final Texts texts;
    private final MeetingCache cache;

    SnapshotStore(Texts texts, MeetingCache cache) {
        this.texts = texts;
        this.cache = cache;
    }

    /** Those of the meetings that there are, by id, without words. */
    Future<Map<UUID, MeetingSnapshot>> facts(SqlConnection conn, Collection<UUID> ids) {
        Asked asked = asked(ids);
        return conn.preparedQuery(FACTS)
                .execute(Tuple.tuple().addValue(asked.ids()).addValue(asked.keys()))
                .map(rows -> all(rows, asked, Map.of(), false));
    }

    /** The same with their words. */
    Future<Map<UUID, MeetingSnapshot>> whole(SqlConnection conn, Collection<UUID> ids) {
        Asked asked = asked(ids);
        Map<UUID, Words> known = new HashMap<>();
        asked.held().values().forEach(held -> known.putAll(held.words()));
        UUID[] textIds = known.keySet().toArray(UUID[]::new);
        String[] textKeys = Stream.of(textIds).map(id -> known.get(id).key()).toArray(String[]::new);
        return conn.preparedQuery(WITH_WORDS)
                .execute(Tuple.tuple()
                        .addValue(asked.ids())
                        .addValue(asked.keys())
                        .addValue(textIds)
                        .addValue(textKeys))
                .compose(rows -> replayed(rows, known).map(words -> all(rows, asked, words, true)));
    }

    /** What the cache holds of the meetings asked for, as it was before the question. */
    private record Asked(UUID[] ids, String[] keys, Map<UUID, Held> held, long course) {}

    private Asked asked(Collection<UUID> all) {
        long course = cache.course();
        UUID[] ids = all.stream().distinct().toArray(UUID[]::new);
        String[] keys = new String[ids.length];
        Map<UUID, Held> held = new HashMap<>();
        for (int i = 0; i < ids.length; i++) {
            Held known = cache.get(ids[i]);
            if (known == null) continue;
            held.put(ids[i], known);
            keys[i] = known.key();
        }
        return new Asked(ids, keys, held, course);
    }

    private Future<Map<UUID, Words>> replayed(RowSet<Row> rows, Map<UUID, Words> known) {
        Map<UUID, Words> words = new HashMap<>();
        List<Future<?>> replays = new ArrayList<>();
        for (Row row : rows) {
            UUID id = row.getUUID("text_id");
            if (id == null) continue;
            if (!row.getBoolean("changed")) {
                words.put(id, known.get(id));
                continue;
            }
            String key = row.getString("text_key");
            Buffer[] later = row.getArrayOfBuffers("later");
            Texts.Kept kept = new Texts.Kept(
                    row.getString("kept_ops"), row.getBuffer("kept_state"), later == null ? List.of() : List.of(later));
            replays.add(texts.words(kept).onSuccess(content -> words.put(id, new Words(key, content, kept.weight()))));
        }
        return Future.all(replays).map(words);
    }

    private Map<UUID, MeetingSnapshot> all(RowSet<Row> rows, Asked asked, Map<UUID, Words> words, boolean whole) {
        Map<UUID, Row> heads = new LinkedHashMap<>();
        Map<UUID, List<Row>> items = new HashMap<>();
        Map<UUID, List<Row>> handles = new HashMap<>();
        for (Row row : rows) {
            if (row.getUUID("head_id") != null) heads.put(row.getUUID("head_id"), row);
            if (row.getUUID("item_id") != null)
                of(items, row.getUUID("item_meeting")).add(row);
            if (row.getUUID("text_id") != null)
                of(handles, row.getUUID("text_meeting")).add(row);
        }
        Map<UUID, MeetingSnapshot> found = new LinkedHashMap<>();
        heads.forEach((id, head) -> {
            Held known = asked.held().get(id);
            boolean fresh = head.getBoolean("fresh");
            MeetingSnapshot facts = fresh ? meeting(head, of(items, id)) : known.facts();
            Map<UUID, Words> mine = new HashMap<>();
            for (Row row : of(handles, id)) {
                UUID textId = row.getUUID("text_id");
                Words one = whole
                        ? words.get(textId)
                        : known == null ? null : known.words().get(textId);
                if (one != null) mine.put(textId, one);
            }
            if (head.getBoolean("holds")) {
                long weight = fresh ? weight(head, of(items, id)) : known.weight();
                cache.put(id, new Held(head.getString("key"), facts, weight, mine), asked.course());
            }
            found.put(id, withTexts(facts, of(handles, id), whole ? mine : Map.of()));
        });
        return found;
    }

    private static List<Row> of(Map<UUID, List<Row>> rows, UUID id) {
        return rows.computeIfAbsent(id, first -> new ArrayList<>());
    }

    private static MeetingSnapshot withTexts(MeetingSnapshot facts, List<Row> rows, Map<UUID, Words> words) {
        Map<UUID, List<Row>> ofItems = new HashMap<>();
        MeetingSnapshot meeting = facts;
        for (Row row : rows) {
            if (row.getUUID("text_item") != null)
                of(ofItems, row.getUUID("text_item")).add(row);
            else meeting = meeting.withText(null, TextField.REMARKS, handle(row), content(row, words));
        }
        return meeting.mapItems(item -> withTexts(item, of(ofItems, item.id()), words));
    }

    private static Item withTexts(Item facts, List<Row> rows, Map<UUID, Words> words) {
        Item item = facts;
        for (Row row : rows) {
            item = item.withText(TextField.of(row.getString("field")), handle(row), content(row, words));
        }
        return item;
    }

    private static TextHandle handle(Row row) {
        return new TextHandle(row.getUUID("text_id"), row.getLong("text_version"));
    }

    private static RichText content(Row row, Map<UUID, Words> words) {
        Words held = words.get(row.getUUID("text_id"));
        return held == null ? null : held.content();
    }

    private static MeetingSnapshot meeting(Row row, List<Row> items) {
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

    /** In characters as they came, which is near enough. */
    private static long weight(Row head, List<Row> items) {
        long weight = 2_000 + 1_000L * items.size();
        for (String column : List.of("attendance", "sent", "editions", "member_remarks")) {
            String value = head.getString(column);
            weight += value == null ? 0 : value.length();
        }
        for (Row item : items) weight += item.getString("treatment").length();
        return weight;
    }

    private static Instant instant(Row row, String column) {
        OffsetDateTime time = row.getOffsetDateTime(column);
        return time == null ? null : time.toInstant();
    }
}
