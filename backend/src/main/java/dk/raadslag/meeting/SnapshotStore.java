package dk.raadslag.meeting;

import dk.raadslag.meeting.MeetingCache.Held;
import dk.raadslag.meeting.MeetingCache.Words;
import dk.raadslag.model.Item;
import dk.raadslag.model.Item.TextHandle;
import dk.raadslag.model.MeetingSnapshot;
import dk.raadslag.model.TextField;
import dk.raadslag.words.RichText;
import io.vertx.core.Future;
import io.vertx.core.buffer.Buffer;
import io.vertx.sqlclient.Row;
import io.vertx.sqlclient.RowSet;
import io.vertx.sqlclient.SqlConnection;
import io.vertx.sqlclient.Tuple;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;

/**
 * Loads whole meetings in one statement, which sees them at one moment. It asks only for what differs from the
 * {@link MeetingCache}: an unchanged meeting costs its keys.
 *
 * <p>A key is a version and the transaction that wrote the row. The cache only holds what other transactions committed:
 * one that has written something itself loads everything, and caches nothing.
 */
final class SnapshotStore {
    /** One row for every meeting asked for; then one for each item of those that differ; then one for each text. */
    private static final String SQL =
            """
            with own as (select pg_current_xact_id_if_assigned() is not null as writes),
                 head as (
                     select meeting.*, meeting.id as head_id, version || '/' || meeting.xmin as key, not writes as holds,
                            writes or held.key is distinct from version || '/' || meeting.xmin as fresh,
                            body.name as body_name, body.kind
                     from own cross join meeting join body on body.id = body_id
                          left join unnest($1::uuid[], $2::text[]) as held (id, key) on held.id = meeting.id
                     where meeting.id = any ($1)),
                 one as (
                     select head_id, key, holds, fresh, body_id, body_name, kind, start_at, end_at, place, link, status,
                            shows_decisions, started_at, ended_at, version, material_due, agenda_due, comments_due,
                            remarks_due, seats, case when fresh then attendance::text end as attendance,
                            case when fresh then next_items::text end as next_items,
                            case when fresh then speakers::text end as speakers,
                            case when fresh then editions::text end as editions,
                            case when fresh then member_remarks::text end as member_remarks,
                            case when fresh then approvals::text end as approvals,
                            case when fresh then sent::text end as sent,
                            array(select section.number from section where meeting_id = head_id
                                  order by position) as section_numbers,
                            array(select section.title from section where meeting_id = head_id
                                  order by position) as section_titles
                     from head),
                 part as (
                     select item.id as item_id, item.meeting_id as item_meeting, section, position, number, title,
                            case_number, case_officers, presenters, item.status as item_status, outcome, closed,
                            attachments::text as attachments, plan::text as plan, treatment::text as treatment,
                            stretches::text as stretches, corrections::text as corrections
                     from head join item on fresh and item.meeting_id = head_id)
            %s""";

    private static final String WORDS =
            """
            , words as (
                select text.id as text_id, text.meeting_id as text_meeting, text.item_id as text_item, field,
                       text.version as text_version, text.version || '/' || text.xmin as text_key%s
                from own cross join head join text on text.meeting_id = head_id%s)
            select * from one full join part on false full join words on false""";

    /** Without its texts. */
    private static final String BARE = SQL.formatted("select * from one full join part on false");

    private static final String FACTS = SQL.formatted(WORDS.formatted("", ""));

    private static final String WITH_WORDS = SQL.formatted(
            WORDS.formatted(
                    """
            ,
            changed, case when changed then kept_ops::text end as kept_ops,
            case when changed and text.version > kept_version then kept_state end as kept_state,
            case when changed and text.version > kept_version then array(
                select payload from text_update where text_id = text.id and version > kept_version
                order by version) end as later""",
                    """

            left join unnest($3::uuid[], $4::text[]) as held (id, key) on held.id = text.id
            cross join lateral (select writes or held.key is distinct from text.version || '/' || text.xmin) as differs (changed)"""));

    private final Texts texts;
    private final MeetingCache cache;
    private final Embeds embeds;

    SnapshotStore(Texts texts, MeetingCache cache, Embeds embeds) {
        this.embeds = embeds;
        this.texts = texts;
        this.cache = cache;
    }

    /** The meetings that exist, by id, without texts and even without their handles. */
    Future<Map<UUID, MeetingSnapshot>> bare(SqlConnection conn, Collection<UUID> ids) {
        return loaded(conn, BARE, ids);
    }

    /** The same with the handles of their texts, but without words. */
    Future<Map<UUID, MeetingSnapshot>> facts(SqlConnection conn, Collection<UUID> ids) {
        return loaded(conn, FACTS, ids);
    }

    private Future<Map<UUID, MeetingSnapshot>> loaded(SqlConnection conn, String sql, Collection<UUID> ids) {
        Asked asked = asked(ids);
        return conn.preparedQuery(sql)
                .execute(Tuple.tuple().addValue(asked.ids()).addValue(asked.keys()))
                .map(rows -> all(rows, asked, Map.of(), false));
    }

    /** The same with their words, and with tables as their registers have them. */
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
                .compose(rows -> replayed(rows, known).map(words -> all(rows, asked, words, true)))
                .compose(found -> embeds.drawn(conn, found));
    }

    /** The cached state of these meetings, as it was before the query. */
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
        Map<UUID, Texts.Kept> changed = new LinkedHashMap<>();
        Map<UUID, String> keys = new HashMap<>();
        for (Row row : rows) {
            UUID id = row.getUUID("text_id");
            if (id == null) continue;
            if (!row.getBoolean("changed")) {
                words.put(id, known.get(id));
                continue;
            }
            keys.put(id, row.getString("text_key"));
            Buffer[] later = row.getArrayOfBuffers("later");
            changed.put(
                    id,
                    new Texts.Kept(
                            row.getString("kept_ops"),
                            row.getBuffer("kept_state"),
                            later == null ? List.of() : List.of(later)));
        }
        return texts.words(List.copyOf(changed.values())).map(contents -> {
            Iterator<RichText> content = contents.iterator();
            changed.forEach((id, kept) -> words.put(id, new Words(keys.get(id), content.next(), kept.weight())));
            return words;
        });
    }

    private Map<UUID, MeetingSnapshot> all(RowSet<Row> rows, Asked asked, Map<UUID, Words> words, boolean whole) {
        Map<UUID, Row> heads = new LinkedHashMap<>();
        Map<UUID, List<Row>> items = new HashMap<>();
        Map<UUID, List<Row>> handles = new HashMap<>();
        boolean hasTexts = rows.columnsNames().contains("text_id");
        for (Row row : rows) {
            if (row.getUUID("head_id") != null) heads.put(row.getUUID("head_id"), row);
            if (row.getUUID("item_id") != null)
                of(items, row.getUUID("item_meeting")).add(row);
            if (hasTexts && row.getUUID("text_id") != null)
                of(handles, row.getUUID("text_meeting")).add(row);
        }
        Map<UUID, MeetingSnapshot> found = new LinkedHashMap<>();
        heads.forEach((id, head) -> {
            Held known = asked.held().get(id);
            boolean fresh = head.getBoolean("fresh");
            MeetingSnapshot facts = fresh ? MeetingStore.meeting(head, of(items, id)) : known.facts();
            Map<UUID, Words> mine = new HashMap<>(hasTexts || known == null ? Map.of() : known.words());
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

    /** In characters of the row, which is near enough. */
    private static long weight(Row head, List<Row> items) {
        long weight = 2_000 + 1_000L * items.size();
        for (String column : List.of("attendance", "sent", "editions", "member_remarks")) {
            String value = head.getString(column);
            weight += value == null ? 0 : value.length();
        }
        for (Row item : items) weight += item.getString("treatment").length();
        return weight;
    }
}
