package dk.raadslag.search;

import io.vertx.core.Future;
import io.vertx.sqlclient.SqlConnection;
import io.vertx.sqlclient.Tuple;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;

/** SQL that writes who sees which row of {@code search_row}; {@link WordStore} adds their words. */
final class EntryStore {
    /** The rows of a meeting by their keys, with the classes that see them. */
    Future<Map<UUID, Integer>> of(SqlConnection conn, UUID meetingId) {
        return conn.preparedQuery("select key, seen from search_row where meeting_id = $1")
                .execute(Tuple.of(meetingId))
                .map(rows -> {
                    Map<UUID, Integer> seen = new HashMap<>();
                    rows.forEach(row -> seen.put(row.getUUID("key"), row.getInteger("seen")));
                    return seen;
                });
    }

    /**
     * One statement: what must not be found is gone with it.
     *
     * @param gone keys of rows
     * @param seen the classes that see a row that stays, by its key
     * @param fresh new rows, with the classes that see them. One that differs from a row that is gone only by what stands
     *     around its words, such as its number, takes them over; the others are found by nobody before they have theirs
     */
    Future<Void> change(
            SqlConnection conn,
            UUID meetingId,
            Collection<UUID> gone,
            Map<UUID, Integer> seen,
            Map<Entry, Integer> fresh) {
        if (gone.isEmpty() && seen.isEmpty() && fresh.isEmpty()) return Future.succeededFuture();
        List<Entry> entries = new ArrayList<>(fresh.keySet());
        List<UUID> kept = new ArrayList<>(seen.keySet());
        return conn.preparedQuery(
                        """
                        with gone as (delete from search_row where meeting_id = $1 and key = any ($2::uuid[])),
                             kept as (
                                 update search_row set seen = now.seen
                                 from unnest($3::uuid[], $4::int[]) as now (key, seen)
                                 where meeting_id = $1 and search_row.key = now.key)
                        insert into search_row (meeting_id, key, seen, body_id, start_at, kind, item_id, part_id,
                                                number, place, title, closed, outcome, told, texts, sha256,
                                                words, lexemes, made_at)
                        select $1, fresh.key, fresh.seen, fresh.body_id, fresh.start_at, fresh.kind, fresh.item_id,
                               fresh.part_id, fresh.number, fresh.place, fresh.title, fresh.closed, fresh.outcome,
                               fresh.told, fresh.texts::uuid[], fresh.sha256, old.words, old.lexemes, old.made_at
                        from unnest($5::uuid[], $6::int[], $7::text[], $8::timestamp[], $9::text[], $10::uuid[],
                                    $11::uuid[], $12::text[], $13::text[], $14::text[], $15::boolean[], $16::text[],
                                    $17::text[], $18::text[], $19::text[])
                             as fresh (key, seen, body_id, start_at, kind, item_id, part_id, number, place, title,
                                       closed, outcome, told, texts, sha256)
                        left join lateral (
                            select * from search_row as same
                            where same.meeting_id = $1 and same.key = any ($2::uuid[]) and same.kind = fresh.kind
                                and same.item_id is not distinct from fresh.item_id
                                and same.part_id is not distinct from fresh.part_id
                                and same.outcome is not distinct from fresh.outcome
                                and same.title = fresh.title and same.told = fresh.told
                                and same.texts = fresh.texts::uuid[] limit 1) as old on true
                        on conflict (meeting_id, key) do update set seen = excluded.seen""")
                .execute(Tuple.tuple()
                        .addValue(meetingId)
                        .addValue(gone.toArray(UUID[]::new))
                        .addValue(kept.toArray(UUID[]::new))
                        .addValue(kept.stream().map(seen::get).toArray(Integer[]::new))
                        .addValue(entries.stream().map(Entry::key).toArray(UUID[]::new))
                        .addValue(entries.stream().map(fresh::get).toArray(Integer[]::new))
                        .addValue(strings(entries, Entry::body))
                        .addValue(entries.stream().map(Entry::start).toArray(LocalDateTime[]::new))
                        .addValue(strings(entries, entry -> entry.kind().code()))
                        .addValue(entries.stream().map(Entry::item).toArray(UUID[]::new))
                        .addValue(entries.stream().map(Entry::part).toArray(UUID[]::new))
                        .addValue(strings(entries, Entry::number))
                        .addValue(strings(entries, Entry::place))
                        .addValue(strings(entries, Entry::title))
                        .addValue(entries.stream().map(Entry::closed).toArray(Boolean[]::new))
                        .addValue(strings(entries, Entry::outcome))
                        .addValue(strings(entries, Entry::told))
                        .addValue(strings(entries, EntryStore::texts))
                        .addValue(strings(entries, Entry::sha256)))
                .mapEmpty();
    }

    private static String[] strings(List<Entry> entries, Function<Entry, String> of) {
        return entries.stream().map(of).toArray(String[]::new);
    }

    /** As PostgreSQL writes an array, since an array of arrays must have equal rows. */
    private static String texts(Entry entry) {
        return entry.texts().stream().map(UUID::toString).collect(Collectors.joining(",", "{", "}"));
    }

    /** Who was called in to a meeting from now on. */
    Future<Void> calledIn(SqlConnection conn, UUID meetingId, Set<String> subjects) {
        return conn.preparedQuery(
                        """
                        with gone as (
                            delete from search_called where meeting_id = $1 and subject <> all ($2::text[]))
                        insert into search_called (meeting_id, subject) select $1, unnest($2::text[])
                        on conflict do nothing""")
                .execute(Tuple.tuple().addValue(meetingId).addValue(subjects.toArray(String[]::new)))
                .mapEmpty();
    }

    /** The rows of this meeting are those of now. */
    Future<Void> isCurrent(SqlConnection conn, UUID meetingId) {
        return conn.preparedQuery("delete from search_due where meeting_id = $1")
                .execute(Tuple.of(meetingId))
                .mapEmpty();
    }
}
