package dk.raadslag.attachment;

import dk.raadslag.access.Actor;
import io.vertx.core.Future;
import io.vertx.sqlclient.Row;
import io.vertx.sqlclient.SqlConnection;
import io.vertx.sqlclient.Tuple;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** SQL of {@code attachment_file}; the attachments themselves are facts of their item. */
public final class AttachmentStore {
    /**
     * The meetings that may show this attachment: the one its item is in, and the one it was uploaded for. In the
     * latter, others may still read the agenda as it was sent before the attachment was removed.
     */
    Future<List<UUID>> meetingsWith(SqlConnection conn, UUID attachmentId) {
        return conn.preparedQuery(
                        """
                        select meeting_id from item
                        where attachments @> jsonb_build_array(jsonb_build_object('id', $1::uuid::text))
                        union select meeting_id from attachment_file where attachment_id = $1""")
                .mapping(row -> row.getUUID("meeting_id"))
                .execute(Tuple.of(attachmentId))
                .map(rows -> rows.stream().toList());
    }

    /** @return false when the attachment has that version already */
    Future<Boolean> insert(SqlConnection conn, UUID meetingId, UUID attachmentId, FileVersion file, Actor actor) {
        return conn.preparedQuery(
                        """
                        insert into attachment_file (attachment_id, version, meeting_id, stored_id, file_name, media_type,
                                                     size, sha256, subject, by, at)
                        values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11) on conflict do nothing""")
                .execute(Tuple.of(attachmentId, file.version(), meetingId, file.storedId(), file.fileName())
                        .addValue(file.mediaType())
                        .addValue(file.size())
                        .addValue(file.sha256())
                        .addValue(actor.subject())
                        .addValue(file.by())
                        .addValue(file.at().atOffset(ZoneOffset.UTC)))
                .map(inserted -> inserted.rowCount() == 1);
    }

    /** Newest first. */
    Future<List<FileVersion>> versions(SqlConnection conn, UUID attachmentId) {
        return conn.preparedQuery("select * from attachment_file where attachment_id = $1 order by version desc")
                .mapping(AttachmentStore::version)
                .execute(Tuple.of(attachmentId))
                .map(rows -> rows.stream().toList());
    }

    Future<Optional<FileVersion>> version(SqlConnection conn, UUID attachmentId, int version) {
        return conn.preparedQuery("select * from attachment_file where attachment_id = $1 and version = $2")
                .mapping(AttachmentStore::version)
                .execute(Tuple.of(attachmentId, version))
                .map(rows -> rows.stream().findFirst());
    }

    /** Deletes all files the attachment ever had, with their bytes. */
    Future<Void> forget(SqlConnection conn, UUID attachmentId) {
        return conn.preparedQuery(
                        """
                        with gone as (delete from attachment_file where attachment_id = $1 returning stored_id)
                        delete from stored_file where id in (select stored_id from gone)""")
                .execute(Tuple.of(attachmentId))
                .mapEmpty();
    }

    /** Deletes the files of attachments whose item was deleted. Keeps those of an agenda that was sent out. */
    Future<Void> forgetLost(SqlConnection conn) {
        return conn.query(
                        """
                        with gone as (
                            delete from attachment_file using meeting
                            where meeting.id = attachment_file.meeting_id
                            and meeting.status in ('planned', 'drafting', 'commenting')
                            and attachment_file.at < now() - interval '2 hours'
                            and not exists (
                                select from item where item.attachments @>
                                jsonb_build_array(jsonb_build_object('id', attachment_file.attachment_id::text)))
                            returning stored_id)
                        delete from stored_file where id in (select stored_id from gone)""")
                .execute()
                .mapEmpty();
    }

    private static FileVersion version(Row row) {
        return new FileVersion(
                row.getInteger("version"),
                row.getString("file_name"),
                row.getString("media_type"),
                row.getLong("size"),
                row.getString("sha256"),
                row.getString("by"),
                row.getOffsetDateTime("at").toInstant(),
                row.getUUID("stored_id"));
    }
}
