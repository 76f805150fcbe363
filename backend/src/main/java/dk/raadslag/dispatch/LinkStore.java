package dk.raadslag.dispatch;

import io.vertx.core.Future;
import io.vertx.core.buffer.Buffer;
import io.vertx.sqlclient.Row;
import io.vertx.sqlclient.SqlConnection;
import io.vertx.sqlclient.Tuple;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** SQL of what stands behind the links of dispatches. */
final class LinkStore {
    /** Whose a link is. @param isEnded it was closed, or its letter went to an address that has been corrected */
    record Owner(UUID receiptId, UUID dispatchId, UUID itemId, boolean isEnded) {}

    /** A paper in the ZIP. @param storedId where its bytes are */
    record Packed(String path, String title, long size, UUID storedId) {}

    /** By the secret in the link. */
    Future<Optional<Owner>> bySecret(SqlConnection conn, byte[] hash) {
        return owner(
                conn,
                """
                select receipt.id, receipt.dispatch_id, dispatch.item_id,
                       receipt.revoked_at is not null or letter.ended_at is not null as ended
                from dispatch_letter as letter
                join dispatch_receipt as receipt on receipt.id = letter.receipt_id
                join dispatch on dispatch.id = receipt.dispatch_id
                where letter.secret_hash = $1""",
                Tuple.of(Buffer.buffer(hash)));
    }

    Future<Optional<Owner>> byReceipt(SqlConnection conn, UUID receiptId) {
        return owner(
                conn,
                """
                select receipt.id, receipt.dispatch_id, dispatch.item_id, receipt.revoked_at is not null as ended
                from dispatch_receipt as receipt join dispatch on dispatch.id = receipt.dispatch_id
                where receipt.id = $1""",
                Tuple.of(receiptId));
    }

    private static Future<Optional<Owner>> owner(SqlConnection conn, String sql, Tuple values) {
        return conn.preparedQuery(sql)
                .mapping(row -> new Owner(
                        row.getUUID("id"), row.getUUID("dispatch_id"), row.getUUID("item_id"), row.getBoolean("ended")))
                .execute(values)
                .map(rows -> rows.stream().findFirst());
    }

    /** All that its page tells but the papers; the ticket is missing. */
    Future<Linked> page(SqlConnection conn, UUID receiptId) {
        return conn.preparedQuery(
                        """
                        select receipt.id as receipt_id, receipt.name as receiver, dispatch.*, body.name as body,
                               earlier.sent_at as replaced, later.sent_at as newer, minutes.at as minutes,
                               case when meeting.status in ('minutes_sent', 'minutes_approved') then meeting.id end
                                   as readable,
                               excerpt.name as excerpt_name, length(excerpt.bytes) as excerpt_size,
                               excerpt.id as excerpt_id, proposal.id as proposal_id,
                               proposal.name as proposal_name, length(proposal.bytes) as proposal_size
                        from dispatch_receipt as receipt
                        join dispatch on dispatch.id = receipt.dispatch_id
                        join body on body.id = dispatch.body_id
                        join dispatch_file as excerpt
                             on excerpt.dispatch_id = dispatch.id and excerpt.kind = 'excerpt'
                        join dispatch_file as proposal on proposal.id = receipt.proposal
                        left join dispatch as earlier on earlier.id = dispatch.replaces
                        left join meeting on meeting.id = dispatch.meeting_id
                        left join lateral (
                            select one.sent_at from dispatch as one
                            join dispatch_receipt as same on same.dispatch_id = one.id
                            where one.item_id = dispatch.item_id and one.sent_at > dispatch.sent_at
                                  and same.receiver = receipt.receiver
                            order by one.sent_at desc limit 1) as later on true
                        left join lateral (
                            select (said ->> 'at')::timestamptz as at
                            from jsonb_array_elements(meeting.editions) as said
                            where said ->> 'kind' = 'minutes'
                                  and (said ->> 'number')::int > coalesce(dispatch.edition, 0)
                            order by (said ->> 'number')::int desc limit 1) as minutes on true
                        where receipt.id = $1""")
                .mapping(LinkStore::linked)
                .execute(Tuple.of(receiptId))
                .map(rows -> rows.iterator().next());
    }

    /** In their order. */
    Future<List<Packed>> papers(SqlConnection conn, UUID dispatchId) {
        return conn.preparedQuery(
                        "select path, title, size, stored_id from dispatch_paper where dispatch_id = $1 order by position")
                .mapping(row -> new Packed(
                        row.getString("path"), row.getString("title"), row.getLong("size"), row.getUUID("stored_id")))
                .execute(Tuple.of(dispatchId))
                .map(rows -> rows.stream().toList());
    }

    /** The bytes that were sealed. */
    Future<byte[]> bytes(SqlConnection conn, UUID fileId) {
        return conn.preparedQuery("select bytes from dispatch_file where id = $1")
                .mapping(row -> row.getBuffer("bytes").getBytes())
                .execute(Tuple.of(fileId))
                .map(rows -> rows.iterator().next());
    }

    /** A person has opened it. */
    Future<Void> opened(SqlConnection conn, UUID receiptId, Instant now) {
        return conn.preparedQuery(
                        """
                        update dispatch_receipt set openings = openings + 1, opened_at = coalesce(opened_at, $2)
                        where id = $1""")
                .execute(Tuple.of(receiptId, now.atOffset(ZoneOffset.UTC)))
                .mapEmpty();
    }

    private static Linked linked(Row row) {
        return new Linked(
                row.getUUID("receipt_id"),
                row.getString("body"),
                row.getString("receiver"),
                row.getString("number"),
                row.getString("title"),
                row.getLocalDateTime("start_at"),
                row.getString("reason"),
                row.getString("words"),
                DispatchStore.at(row, "sent_at"),
                DispatchStore.at(row, "replaced"),
                DispatchStore.at(row, "newer"),
                DispatchStore.at(row, "minutes"),
                row.getUUID("readable"),
                row.getUUID("item_id"),
                new Linked.File(
                        row.getUUID("excerpt_id"), row.getString("excerpt_name"), row.getInteger("excerpt_size")),
                new Linked.File(
                        row.getUUID("proposal_id"), row.getString("proposal_name"), row.getInteger("proposal_size")),
                List.of(),
                null);
    }
}
