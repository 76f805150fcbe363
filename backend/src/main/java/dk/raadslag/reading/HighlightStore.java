package dk.raadslag.reading;

import io.vertx.core.Future;
import io.vertx.sqlclient.Row;
import io.vertx.sqlclient.SqlConnection;
import io.vertx.sqlclient.Tuple;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** SQL of {@code highlight} and {@code highlight_share}. */
final class HighlightStore {
    private static final String HIGHLIGHT =
            """
            select highlight.*, array(select person_id from highlight_share share
                                      where share.subject = highlight.subject and share.highlight_id = highlight.id
                                      order by person_id) as shared
            from highlight where subject = $1\s""";

    Future<Optional<Highlight>> of(SqlConnection conn, String subject, UUID id) {
        return conn.preparedQuery(HIGHLIGHT + "and id = $2")
                .mapping(HighlightStore::highlight)
                .execute(Tuple.of(subject, id))
                .map(rows -> rows.stream().findFirst());
    }

    /** Those of one person on these items. */
    Future<List<Highlight>> on(SqlConnection conn, String subject, Collection<UUID> items) {
        return conn.preparedQuery(HIGHLIGHT + "and item_id = any ($2) order by item_id, id")
                .mapping(HighlightStore::highlight)
                .execute(Tuple.of(subject, (Object) items.toArray(UUID[]::new)))
                .map(rows -> rows.stream().toList());
    }

    /** A person's highlight with the meeting in which its item stands now; null when the item is gone. */
    record Placed(Highlight highlight, UUID meetingNow) {}

    /** Every one of a person, the newest first. */
    Future<List<Placed>> all(SqlConnection conn, String subject) {
        return conn.preparedQuery(
                        """
                        select mine.*, item.meeting_id as meeting_now
                        from (%s) mine left join item on item.id = mine.item_id
                        order by mine.changed_at desc, mine.id"""
                                .formatted(HIGHLIGHT))
                .mapping(row -> new Placed(highlight(row), row.getUUID("meeting_now")))
                .execute(Tuple.of(subject))
                .map(rows -> rows.stream().toList());
    }

    Future<Integer> count(SqlConnection conn, String subject, UUID itemId) {
        return conn.preparedQuery("select count(*)::int from highlight where subject = $1 and item_id = $2")
                .mapping(row -> row.getInteger(0))
                .execute(Tuple.of(subject, itemId))
                .map(rows -> rows.iterator().next());
    }

    /**
     * Makes a highlight, or writes its note; empty when it is not at version {@code base} any more. 0 is the version of
     * one that is not there. Where it lies never changes.
     */
    Future<Optional<Long>> write(SqlConnection conn, String subject, Highlight made, long base) {
        Selector at = made.at();
        return conn.preparedQuery(
                        """
                        insert into highlight (subject, id, item_id, meeting_id, field, paper_id, file, page, start,
                                               length, digest, digest_before, digest_after, note, version, changed_at)
                        values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13, $14, $15 + 1, $16)
                        on conflict (subject, id) do update
                        set note = $14, version = highlight.version + 1, changed_at = $16
                        where highlight.version = $15 and highlight.item_id = $3
                        returning version""")
                .mapping(row -> row.getLong("version"))
                .execute(Tuple.from(new Object[] {
                    subject,
                    made.id(),
                    made.itemId(),
                    made.meetingId(),
                    at.field(),
                    at.paper(),
                    at.file(),
                    at.page(),
                    at.start(),
                    at.length(),
                    at.digest(),
                    at.before(),
                    at.after(),
                    made.note(),
                    base,
                    made.changedAt().atOffset(ZoneOffset.UTC)
                }))
                .map(rows -> rows.stream().findFirst());
    }

    Future<Void> remove(SqlConnection conn, String subject, UUID itemId, UUID id) {
        return conn.preparedQuery("delete from highlight where subject = $1 and item_id = $2 and id = $3")
                .execute(Tuple.of(subject, itemId, id))
                .mapEmpty();
    }

    /** Shares a highlight with these people and with nobody else; it must be there. */
    Future<Void> share(SqlConnection conn, String subject, UUID id, Collection<UUID> people) {
        return conn.preparedQuery(
                        """
                        with gone as (delete from highlight_share
                                      where subject = $1 and highlight_id = $2 and person_id <> all ($3))
                        insert into highlight_share (subject, highlight_id, person_id)
                        select $1, $2, unnest($3::uuid[]) on conflict do nothing""")
                .execute(Tuple.of(subject, id, people.toArray(UUID[]::new)))
                .mapEmpty();
    }

    /** What others have shared with this person of these items. */
    Future<List<Highlight.Shared>> sharedWith(SqlConnection conn, String subject, Collection<UUID> items) {
        return conn.preparedQuery(
                        """
                        select highlight.*, writer.name
                        from highlight
                        join highlight_share share on share.subject = highlight.subject
                            and share.highlight_id = highlight.id
                        join person reader on reader.id = share.person_id
                        join person writer on writer.subject = highlight.subject
                        where reader.subject = $1 and highlight.item_id = any ($2)
                        order by writer.name collate "da-x-icu", highlight.item_id, highlight.id""")
                .mapping(row -> new Highlight.Shared(
                        row.getUUID("item_id"), row.getString("name"), selector(row), row.getString("note")))
                .execute(Tuple.of(subject, (Object) items.toArray(UUID[]::new)))
                .map(rows -> rows.stream().toList());
    }

    private static Highlight highlight(Row row) {
        return new Highlight(
                row.getUUID("id"),
                row.getUUID("item_id"),
                row.getUUID("meeting_id"),
                selector(row),
                row.getString("note"),
                row.getLong("version"),
                row.getOffsetDateTime("changed_at").toInstant(),
                List.of(row.getArrayOfUUIDs("shared")));
    }

    private static Selector selector(Row row) {
        return new Selector(
                row.getString("field"),
                row.getUUID("paper_id"),
                row.getInteger("file"),
                row.getInteger("page"),
                row.getInteger("start"),
                row.getInteger("length"),
                row.getString("digest"),
                row.getString("digest_before"),
                row.getString("digest_after"));
    }
}
