package dk.raadslag.search;

import io.vertx.core.Future;
import io.vertx.sqlclient.SqlConnection;
import io.vertx.sqlclient.Tuple;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;

/** SQL that writes who sees which row of {@code search_row}; {@link WordStore} adds their words. */
final class EntryStore {
    /** The keys of a meeting's rows. */
    Future<Set<UUID>> of(SqlConnection conn, UUID meetingId) {
        return conn.preparedQuery("select key from search_row where meeting_id = $1")
                .mapping(row -> row.getUUID("key"))
                .execute(Tuple.of(meetingId))
                .map(rows -> rows.stream().collect(Collectors.toSet()));
    }

    /**
     * One statement: what must not be found is gone with it.
     *
     * @param all every row that the meeting has from now on, with the classes that see it
     * @param fresh those of them that are new. One that differs from a row that is gone only by what stands around its
     *     words, such as its number, takes them over, learned or not; the others are found by nobody before they have
     *     theirs
     * @return false when a row is missing that is not new: then the meeting is due
     */
    Future<Boolean> change(SqlConnection conn, UUID meetingId, Map<UUID, Integer> all, Map<Entry, Integer> fresh) {
        List<Entry> entries = new ArrayList<>(fresh.keySet());
        List<UUID> keys = new ArrayList<>(all.keySet());
        return conn.preparedQuery(
                        """
                        with gone as (delete from search_row where meeting_id = $1 and key <> all ($2::uuid[])),
                             kept as (
                                 update search_row set seen = now.seen
                                 from unnest($2::uuid[], $3::int[]) as now (key, seen)
                                 where meeting_id = $1 and search_row.key = now.key and search_row.seen <> now.seen),
                             fresh as (
                                 select fresh.*, old.id as old_id, old.words, old.lexemes, old.made_at
                                 from unnest($4::uuid[], $5::int[], $6::text[], $7::timestamp[], $8::text[], $9::uuid[],
                                             $10::uuid[], $11::text[], $12::text[], $13::text[], $14::boolean[],
                                             $15::text[], $16::text[], $17::text[], $18::text[], $19::timestamptz[])
                                      as fresh (key, seen, body_id, start_at, kind, item_id, part_id, number, place,
                                                title, closed, outcome, told, texts, sha256, sent_at)
                                 left join lateral (
                                     select * from search_row as same
                                     where same.meeting_id = $1 and same.key <> all ($2::uuid[])
                                         and same.kind = fresh.kind
                                         and same.item_id is not distinct from fresh.item_id
                                         and same.part_id is not distinct from fresh.part_id
                                         and same.outcome is not distinct from fresh.outcome
                                         and same.title = fresh.title and same.told = fresh.told
                                         and same.texts = fresh.texts::uuid[] limit 1) as old on true),
                             come as (
                                 insert into search_row (meeting_id, key, seen, body_id, start_at, kind, item_id,
                                                         part_id, number, place, title, closed, outcome, told, texts,
                                                         sha256, sent_at, words, lexemes, made_at)
                                 select $1, key, seen, body_id, start_at, kind, item_id, part_id, number, place, title,
                                        closed, outcome, told, texts::uuid[], sha256, sent_at, words, lexemes, made_at
                                 from fresh
                                 on conflict (meeting_id, key) do nothing
                                 returning id, key),
                             unlearned as (
                                 insert into search_unlearned (row_id, at)
                                 select come.id, search_unlearned.at
                                 from come join fresh using (key) join search_unlearned on row_id = old_id)
                        select cardinality($2::uuid[]) <= (
                            select count(*) from (select key from come union select key from search_row
                                where meeting_id = $1 and key = any ($2::uuid[])) as there) as complete""")
                .execute(Tuple.tuple()
                        .addValue(meetingId)
                        .addValue(keys.toArray(UUID[]::new))
                        .addValue(keys.stream().map(all::get).toArray(Integer[]::new))
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
                        .addValue(strings(entries, Entry::sha256))
                        .addValue(entries.stream()
                                .map(entry -> entry.sent() == null
                                        ? null
                                        : entry.sent().atOffset(ZoneOffset.UTC))
                                .toArray(OffsetDateTime[]::new)))
                .map(rows -> rows.iterator().next().getBoolean("complete"));
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

    /** Nothing in this meeting is found before its rows are made again. */
    Future<Void> isDue(SqlConnection conn, UUID meetingId) {
        return conn.preparedQuery("insert into search_due values ($1) on conflict do nothing")
                .execute(Tuple.of(meetingId))
                .mapEmpty();
    }

    /** The rows of this meeting are those of now. */
    Future<Void> isCurrent(SqlConnection conn, UUID meetingId) {
        return conn.preparedQuery("delete from search_due where meeting_id = $1")
                .execute(Tuple.of(meetingId))
                .mapEmpty();
    }
}
