package dk.raadslag.dispatch;

import dk.raadslag.document.PrintedFile;
import dk.raadslag.document.bundle.Contents;
import dk.raadslag.meeting.ClosedStore;
import dk.raadslag.meeting.Editions;
import io.vertx.core.Future;
import io.vertx.core.buffer.Buffer;
import io.vertx.sqlclient.Row;
import io.vertx.sqlclient.SqlConnection;
import io.vertx.sqlclient.Tuple;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;

/** SQL of {@code dispatch}, and of the files in it. */
final class DispatchStore {
    private static final String DISPATCHES =
            """
            select dispatch.*, earlier.sent_at as replaced
            from dispatch left join dispatch as earlier on earlier.id = dispatch.replaces
            where\s""";

    /** @param tells the items that it tells of */
    Future<Void> insert(SqlConnection conn, Dispatch dispatch, String seal, List<UUID> tells, Draft.Earlier replaces) {
        return conn.preparedQuery(
                        """
                        insert into dispatch (id, item_id, meeting_id, body_id, number, title, start_at, edition, reason,
                                              words, seal, tells, replaces, sent_at, sent_by)
                        values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13, $14, $15)""")
                .execute(Tuple.of(
                                dispatch.id(),
                                dispatch.itemId(),
                                dispatch.meetingId(),
                                dispatch.bodyId(),
                                dispatch.number(),
                                dispatch.title())
                        .addValue(dispatch.start())
                        .addValue(dispatch.edition())
                        .addValue(dispatch.reason())
                        .addValue(dispatch.words())
                        .addValue(seal)
                        .addValue(tells.toArray(UUID[]::new))
                        .addValue(replaces == null ? null : replaces.id())
                        .addValue(dispatch.sentAt().atOffset(ZoneOffset.UTC))
                        .addValue(dispatch.sentBy()))
                .mapEmpty();
    }

    /** @param proposals by whom they are turned to; their ids by the same */
    Future<Void> insertFiles(
            SqlConnection conn,
            UUID dispatchId,
            PrintedFile excerpt,
            Map<String, PrintedFile> proposals,
            Map<String, UUID> ids) {
        int count = proposals.size() + 1;
        UUID[] id = new UUID[count];
        String[] kind = new String[count];
        PrintedFile[] file = new PrintedFile[count];
        id[0] = UUID.randomUUID();
        kind[0] = "excerpt";
        file[0] = excerpt;
        int at = 1;
        for (Map.Entry<String, PrintedFile> proposal : proposals.entrySet()) {
            id[at] = ids.get(proposal.getKey());
            kind[at] = "proposal";
            file[at++] = proposal.getValue();
        }
        List<PrintedFile> files = List.of(file);
        return conn.preparedQuery(
                        """
                        insert into dispatch_file (id, dispatch_id, kind, name, bytes, sha256)
                        select id, $1, kind, name, bytes, sha256
                        from unnest($2::uuid[], $3::text[], $4::text[], $5::bytea[], $6::text[])
                            as fresh (id, kind, name, bytes, sha256)""")
                .execute(Tuple.of(
                        dispatchId,
                        id,
                        kind,
                        each(files, PrintedFile::name),
                        files.stream().map(one -> Buffer.buffer(one.bytes())).toArray(Buffer[]::new),
                        each(files, one -> Editions.hash(one.bytes()))))
                .mapEmpty();
    }

    /** The bytes of the papers are those of their files, which stay from now on. */
    Future<Void> insertPapers(SqlConnection conn, UUID dispatchId, List<Contents.Entry> papers, List<String> titles) {
        if (papers.isEmpty()) return Future.succeededFuture();
        return conn.preparedQuery(
                        """
                        insert into dispatch_paper
                        select $1, place, path, title, file.media_type, file.size, file.sha256, file.stored_id
                        from unnest($2::uuid[], $3::int[], $4::text[], $5::text[])
                                with ordinality as sent (attachment_id, version, path, title, place)
                        join attachment_file as file using (attachment_id, version)""")
                .execute(Tuple.of(
                        dispatchId,
                        papers.stream().map(Contents.Entry::attachmentId).toArray(UUID[]::new),
                        papers.stream().map(Contents.Entry::version).toArray(Integer[]::new),
                        each(papers, Contents.Entry::path),
                        titles.toArray(String[]::new)))
                .mapEmpty();
    }

    /** Those of an item, newest first, without their receipts. */
    Future<List<Dispatch>> ofItem(SqlConnection conn, UUID itemId) {
        return list(conn, "dispatch.item_id = $1 order by dispatch.sent_at desc, dispatch.id", itemId);
    }

    Future<Optional<Dispatch>> byId(SqlConnection conn, UUID id) {
        return list(conn, "dispatch.id = $1", id).map(found -> found.stream().findFirst());
    }

    /** What was sent of an item before, newest first, and to whom. */
    Future<List<Draft.Earlier>> earlier(SqlConnection conn, UUID itemId) {
        return conn.preparedQuery(
                        """
                        select id, sent_at, array(select receiver from dispatch_receipt
                                                  where dispatch_id = dispatch.id order by receiver) as receivers
                        from dispatch where item_id = $1 order by sent_at desc, id""")
                .mapping(row -> Draft.Earlier.of(
                        row.getUUID("id"), at(row, "sent_at"), List.of(row.getArrayOfUUIDs("receivers"))))
                .execute(Tuple.of(itemId))
                .map(rows -> rows.stream().toList());
    }

    /** Those of the dispatches that tell of something that is closed now. */
    Future<Set<UUID>> closedNow(SqlConnection conn, ClosedStore closed, Collection<UUID> ids) {
        return conn.preparedQuery("select id, tells from dispatch where id = any($1)")
                .execute(Tuple.of((Object) ids.toArray(UUID[]::new)))
                .compose(rows -> {
                    Map<UUID, List<UUID>> told = new HashMap<>();
                    rows.forEach(row -> told.put(row.getUUID("id"), List.of(row.getArrayOfUUIDs("tells"))));
                    Set<UUID> items =
                            told.values().stream().flatMap(List::stream).collect(Collectors.toSet());
                    return closed.closedNow(conn, items).map(hidden -> told.entrySet().stream()
                            .filter(one -> one.getValue().stream().anyMatch(hidden::contains))
                            .map(Map.Entry::getKey)
                            .collect(Collectors.toSet()));
                });
    }

    private static Future<List<Dispatch>> list(SqlConnection conn, String where, UUID id) {
        return conn.preparedQuery(DISPATCHES + where)
                .mapping(DispatchStore::dispatch)
                .execute(Tuple.of(id))
                .map(rows -> rows.stream().toList());
    }

    private static Dispatch dispatch(Row row) {
        return new Dispatch(
                row.getUUID("id"),
                row.getUUID("item_id"),
                row.getUUID("meeting_id"),
                row.getString("body_id"),
                row.getString("number"),
                row.getString("title"),
                row.getLocalDateTime("start_at"),
                row.getInteger("edition"),
                row.getString("reason"),
                row.getString("words"),
                at(row, "replaced"),
                at(row, "sent_at"),
                row.getString("sent_by"),
                false,
                List.of());
    }

    static Instant at(Row row, String column) {
        OffsetDateTime at = row.getOffsetDateTime(column);
        return at == null ? null : at.toInstant();
    }

    private static <T> String[] each(List<T> all, Function<T, String> part) {
        return all.stream().map(part).toArray(String[]::new);
    }
}
