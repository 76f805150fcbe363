package dk.raadslag.dispatch;

import dk.raadslag.access.TicketStore;
import dk.raadslag.dispatch.Dispatch.LetterState;
import dk.raadslag.dispatch.Dispatch.Receipt;
import io.vertx.core.Future;
import io.vertx.core.buffer.Buffer;
import io.vertx.sqlclient.Row;
import io.vertx.sqlclient.SqlConnection;
import io.vertx.sqlclient.Tuple;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;

/** SQL of {@code dispatch_receipt} and {@code dispatch_letter}. */
final class ReceiptStore {
    private static final String RECEIPTS =
            """
            select receipt.*, last.mail, last.sent_at as last_sent_at, coalesce(written.letters, 0) as letters,
                   external_body.municipality is not null as council,
                   case when letter.given_up is not null then 'failed' when letter.sent is not null then 'sent'
                        else 'waiting' end as letter
            from dispatch_receipt as receipt
            join external_body on external_body.id = receipt.receiver
            left join lateral (select * from dispatch_letter where receipt_id = receipt.id
                               order by sent_at desc limit 1) as last on true
            left join lateral (select count(*)::int as letters from dispatch_letter
                               where receipt_id = receipt.id) as written on true
            left join letter on letter.id = last.letter_id
            where\s""";

    private final TicketStore tickets = new TicketStore();

    /** A receiver before anything was sent. @param proposal the file that is turned to it */
    record Fresh(UUID id, UUID receiver, String name, String shortName, UUID proposal) {}

    /** A letter to a receiver. @param secretHash of what is in its link */
    record Written(UUID letterId, UUID receiptId, String mail, byte[] secretHash) {}

    Future<Void> insert(SqlConnection conn, UUID dispatchId, List<Fresh> receipts) {
        return conn.preparedQuery(
                        """
                        insert into dispatch_receipt (id, dispatch_id, receiver, name, short_name, proposal)
                        select id, $1, receiver, name, short_name, proposal
                        from unnest($2::uuid[], $3::uuid[], $4::text[], $5::text[], $6::uuid[])
                            as fresh (id, receiver, name, short_name, proposal)""")
                .execute(Tuple.of(
                        dispatchId,
                        ids(receipts, Fresh::id),
                        ids(receipts, Fresh::receiver),
                        receipts.stream().map(Fresh::name).toArray(String[]::new),
                        receipts.stream().map(Fresh::shortName).toArray(String[]::new),
                        ids(receipts, Fresh::proposal)))
                .mapEmpty();
    }

    Future<Void> insertLetters(SqlConnection conn, List<Written> letters, Instant now, String by) {
        return conn.preparedQuery(
                        """
                        insert into dispatch_letter (letter_id, receipt_id, mail, secret_hash, sent_at, sent_by)
                        select letter_id, receipt_id, mail, secret_hash, $5, $6
                        from unnest($1::uuid[], $2::uuid[], $3::text[], $4::bytea[])
                            as fresh (letter_id, receipt_id, mail, secret_hash)""")
                .execute(Tuple.of(
                        ids(letters, Written::letterId),
                        ids(letters, Written::receiptId),
                        letters.stream().map(Written::mail).toArray(String[]::new),
                        letters.stream()
                                .map(one -> Buffer.buffer(one.secretHash()))
                                .toArray(Buffer[]::new),
                        now.atOffset(ZoneOffset.UTC),
                        by))
                .mapEmpty();
    }

    /** By their dispatches, in the Danish order of their names. */
    Future<Map<UUID, List<Receipt>>> of(SqlConnection conn, Collection<UUID> dispatchIds) {
        return conn.preparedQuery(RECEIPTS
                        + "receipt.dispatch_id = any($1) order by receipt.short_name collate \"da-x-icu\", receipt.id")
                .execute(Tuple.of((Object) dispatchIds.toArray(UUID[]::new)))
                .map(rows -> rows.stream()
                        .collect(Collectors.groupingBy(
                                row -> row.getUUID("dispatch_id"),
                                Collectors.mapping(ReceiptStore::receipt, Collectors.toList()))));
    }

    /**
     * One of a dispatch; nobody else changes it until the commit. Read in a statement of its own once it is locked: who
     * has waited for another sees the letter that the other wrote.
     */
    Future<Optional<Receipt>> lock(SqlConnection conn, UUID dispatchId, UUID id) {
        Tuple one = Tuple.of(dispatchId, id);
        return conn.preparedQuery("select from dispatch_receipt where dispatch_id = $1 and id = $2 for update")
                .execute(one)
                .compose(locked -> conn.preparedQuery(RECEIPTS + "receipt.dispatch_id = $1 and receipt.id = $2")
                        .mapping(ReceiptStore::receipt)
                        .execute(one))
                .map(rows -> rows.stream().findFirst());
    }

    /** The links in the letters that a receiver got until now open nothing any more. */
    Future<Void> endLetters(SqlConnection conn, UUID id, Instant now) {
        return conn.preparedQuery("update dispatch_letter set ended_at = $2 where receipt_id = $1 and ended_at is null")
                .execute(Tuple.of(id, now.atOffset(ZoneOffset.UTC)))
                .compose(ended -> tickets.end(conn, id));
    }

    /** Closes the links of a receiver, or of all when there is none. Closing again changes nothing. */
    Future<Void> revoke(SqlConnection conn, UUID dispatchId, UUID id, Instant now) {
        return conn.preparedQuery(
                        """
                        update dispatch_receipt set revoked_at = $3
                        where dispatch_id = $1 and ($2::uuid is null or id = $2) and revoked_at is null""")
                .execute(Tuple.of(dispatchId, id, now.atOffset(ZoneOffset.UTC)))
                .mapEmpty();
    }

    /** The item whose dispatch a letter belongs to; empty for any other letter. */
    Future<Optional<UUID>> itemOf(SqlConnection conn, UUID letterId) {
        return conn.preparedQuery(
                        """
                        select dispatch.item_id from dispatch_letter
                        join dispatch_receipt on dispatch_receipt.id = dispatch_letter.receipt_id
                        join dispatch on dispatch.id = dispatch_receipt.dispatch_id
                        where letter_id = $1""")
                .mapping(row -> row.getUUID("item_id"))
                .execute(Tuple.of(letterId))
                .map(rows -> rows.stream().findFirst());
    }

    private static Receipt receipt(Row row) {
        return new Receipt(
                row.getUUID("id"),
                row.getUUID("receiver"),
                row.getString("name"),
                row.getString("short_name"),
                row.getBoolean("council"),
                row.getString("mail"),
                LetterState.valueOf(row.getString("letter").toUpperCase(Locale.ROOT)),
                row.getInteger("letters"),
                DispatchStore.at(row, "last_sent_at"),
                DispatchStore.at(row, "opened_at"),
                row.getInteger("openings"),
                DispatchStore.at(row, "revoked_at"));
    }

    private static <T> UUID[] ids(List<T> all, Function<T, UUID> id) {
        return all.stream().map(id).toArray(UUID[]::new);
    }
}
