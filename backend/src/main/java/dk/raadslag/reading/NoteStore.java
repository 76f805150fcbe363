package dk.raadslag.reading;

import io.vertx.core.Future;
import io.vertx.sqlclient.Row;
import io.vertx.sqlclient.SqlConnection;
import io.vertx.sqlclient.Tuple;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** SQL of {@code note} and {@code note_share}. */
final class NoteStore {
    private static final String NOTE =
            """
            select note.*, array(select person_id from note_share
                                 where note_share.subject = note.subject and note_share.item_id = note.item_id
                                 order by person_id) as shared
            from note where subject = $1\s""";

    /** Also one that was emptied. */
    Future<Optional<Note>> of(SqlConnection conn, String subject, UUID itemId) {
        return conn.preparedQuery(NOTE + "and item_id = $2")
                .mapping(NoteStore::note)
                .execute(Tuple.of(subject, itemId))
                .map(rows -> rows.stream().findFirst());
    }

    /** Those of one person that were written in this meeting, or on items that stand in it now; emptied ones too. */
    Future<List<Note>> ofMeeting(SqlConnection conn, String subject, UUID meetingId, Collection<UUID> items) {
        return conn.preparedQuery(NOTE + "and (meeting_id = $2 or item_id = any ($3)) order by item_id")
                .mapping(NoteStore::note)
                .execute(Tuple.of(subject, meetingId, items.toArray(UUID[]::new)))
                .map(rows -> rows.stream().toList());
    }

    /** A person's note with the meeting in which its item stands now; null when the item is gone. */
    record Placed(Note note, UUID meetingNow) {}

    /** Every one of a person that says something, the newest first. */
    Future<List<Placed>> all(SqlConnection conn, String subject) {
        return conn.preparedQuery(
                        """
                        select mine.*, item.meeting_id as meeting_now
                        from (%s and words <> '') mine left join item on item.id = mine.item_id
                        order by changed_at desc, item_id"""
                                .formatted(NOTE))
                .mapping(row -> new Placed(note(row), row.getUUID("meeting_now")))
                .execute(Tuple.of(subject))
                .map(rows -> rows.stream().toList());
    }

    /**
     * Writes a note; empty when it is not at version {@code base} any more. 0 is the version of one that is not there.
     */
    Future<Optional<Long>> write(SqlConnection conn, String subject, Note note, long base) {
        return conn.preparedQuery(
                        """
                        insert into note (subject, item_id, meeting_id, words, version, changed_at)
                        values ($1, $2, $3, $4, $5 + 1, $6)
                        on conflict (subject, item_id) do update
                        set words = $4, meeting_id = $3, version = note.version + 1, changed_at = $6
                        where note.version = $5
                        returning version""")
                .mapping(row -> row.getLong("version"))
                .execute(Tuple.of(subject, note.itemId(), note.meetingId(), note.words(), base, at(note.changedAt())))
                .map(rows -> rows.stream().findFirst());
    }

    /** Shares a note with these people and with nobody else; the note must be there. */
    Future<Void> share(SqlConnection conn, String subject, UUID itemId, Collection<UUID> people) {
        return conn.preparedQuery(
                        """
                        with gone as (delete from note_share
                                      where subject = $1 and item_id = $2 and person_id <> all ($3))
                        insert into note_share (subject, item_id, person_id)
                        select $1, $2, unnest($3::uuid[]) on conflict do nothing""")
                .execute(Tuple.of(subject, itemId, people.toArray(UUID[]::new)))
                .mapEmpty();
    }

    /** What others have shared with this person of these items. */
    Future<List<Shared>> sharedWith(SqlConnection conn, String subject, Collection<UUID> items) {
        return conn.preparedQuery(
                        """
                        select note.item_id, note.words, writer.name
                        from note join note_share share using (subject, item_id)
                        join person reader on reader.id = share.person_id
                        join person writer on writer.subject = note.subject
                        where reader.subject = $1 and note.item_id = any ($2) and note.words <> ''
                        order by writer.name collate "da-x-icu", note.item_id""")
                .mapping(row -> new Shared(row.getUUID("item_id"), row.getString("name"), row.getString("words")))
                .execute(Tuple.of(subject, (Object) items.toArray(UUID[]::new)))
                .map(rows -> rows.stream().toList());
    }

    private static Note note(Row row) {
        return new Note(
                row.getUUID("item_id"),
                row.getUUID("meeting_id"),
                row.getString("words"),
                row.getLong("version"),
                row.getOffsetDateTime("changed_at").toInstant(),
                List.of(row.getArrayOfUUIDs("shared")));
    }

    private static Object at(Instant instant) {
        return instant.atOffset(ZoneOffset.UTC);
    }
}
