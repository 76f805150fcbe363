package dk.raadslag.inquiry;

import io.vertx.core.Future;
import io.vertx.sqlclient.Row;
import io.vertx.sqlclient.SqlConnection;
import io.vertx.sqlclient.Tuple;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** SQL of {@code inquiry} and what belongs to it. */
final class InquiryStore {
    private static final String INQUIRIES =
            """
            select inquiry.*, item.meeting_id,
                   (select question from inquiry followed where followed.id = inquiry.follows) as followed_question
            from inquiry left join item on item.id = inquiry.item_id where\s""";

    private static final String IN_ORDER = " order by last_day desc, opened_at desc, inquiry.id";

    Future<Optional<Inquiry>> get(SqlConnection conn, UUID id) {
        return list(conn, "inquiry.id = $1", Tuple.of(id))
                .map(found -> found.stream().findFirst());
    }

    /** The same; nobody else changes it, or answers, until the commit. */
    Future<Optional<Inquiry>> lock(SqlConnection conn, UUID id) {
        return list(conn, "inquiry.id = $1 for update of inquiry", Tuple.of(id))
                .map(found -> found.stream().findFirst());
    }

    Future<List<Inquiry>> ofItem(SqlConnection conn, UUID itemId) {
        return list(conn, "item_id = $1" + IN_ORDER, Tuple.of(itemId));
    }

    /** Those of bodies that were not over on that day, or shortly before; the newest deadline first. */
    Future<List<Inquiry>> ofBodies(SqlConnection conn, Collection<String> bodyIds, LocalDate from) {
        return list(
                conn,
                "body_id = any($1) and last_day >= $2" + IN_ORDER,
                Tuple.of(bodyIds.toArray(String[]::new), from));
    }

    /** All that belongs to these, in their order: five statements, however many they are. */
    Future<List<Inquiry.Whole>> wholes(SqlConnection conn, List<Inquiry> inquiries) {
        if (inquiries.isEmpty()) return Future.succeededFuture(List.of());
        Tuple ids = Tuple.of((Object) inquiries.stream().map(Inquiry::id).toArray(UUID[]::new));
        return figures(conn, ids).compose(figures -> parties(conn, ids)
                .compose(parties -> answers(conn, ids).compose(answers -> extensions(conn, ids)
                        .compose(extended -> FollowerStore.of(conn, ids).map(followers -> inquiries.stream()
                                .map(one -> new Inquiry.Whole(
                                        one,
                                        figures.getOrDefault(one.id(), List.of()),
                                        parties.getOrDefault(one.id(), List.of()),
                                        answers.getOrDefault(one.id(), List.of()),
                                        extended.getOrDefault(one.id(), List.of()),
                                        followers.getOrDefault(one.id(), List.of())))
                                .toList())))));
    }

    private static Future<Map<UUID, List<Inquiry.Figure>>> figures(SqlConnection conn, Tuple ids) {
        return grouped(
                conn,
                "select * from inquiry_figure where inquiry_id = any($1) order by position",
                ids,
                row -> new Inquiry.Figure(
                        row.getString("label"), row.getString("sum_as"), row.getLong("least"), row.getLong("most")));
    }

    private static Future<Map<UUID, List<Inquiry.Party>>> parties(SqlConnection conn, Tuple ids) {
        return grouped(
                conn,
                """
                select inquiry_id, external_id, short_name, municipality, reason_out, inhabitants
                from inquiry_party join external_body on external_body.id = external_id
                where inquiry_id = any($1) order by short_name collate "da-x-icu", external_id""",
                ids,
                row -> new Inquiry.Party(
                        row.getUUID("external_id"),
                        row.getString("short_name"),
                        row.getString("municipality"),
                        row.getString("reason_out"),
                        row.getInteger("inhabitants")));
    }

    private static Future<Map<UUID, List<Inquiry.Answer>>> answers(SqlConnection conn, Tuple ids) {
        return grouped(
                conn,
                """
                select * from (
                    select distinct on (inquiry_id, external_id) * from inquiry_answer
                    where inquiry_id = any($1) order by inquiry_id, external_id, id desc) newest
                where choice is not null""",
                ids,
                row -> new Inquiry.Answer(
                        row.getUUID("external_id"),
                        row.getString("choice"),
                        row.getString("words"),
                        row.getArrayOfLongs("numbers") == null ? List.of() : List.of(row.getArrayOfLongs("numbers")),
                        row.getString("channel"),
                        instant(row, "at"),
                        row.getString("by")));
    }

    private static Future<Map<UUID, List<Inquiry.Extension>>> extensions(SqlConnection conn, Tuple ids) {
        return grouped(
                conn,
                "select * from inquiry_extension where inquiry_id = any($1) order by id",
                ids,
                row -> new Inquiry.Extension(
                        row.getLocalDate("was"), row.getLocalDate("until"), row.getString("why"), instant(row, "at")));
    }

    private static <T> Future<Map<UUID, List<T>>> grouped(
            SqlConnection conn, String sql, Tuple ids, Function<Row, T> read) {
        return conn.preparedQuery(sql).execute(ids).map(rows -> rows.stream()
                .collect(Collectors.groupingBy(
                        row -> row.getUUID("inquiry_id"), Collectors.mapping(read, Collectors.toList()))));
    }

    Future<Void> insert(SqlConnection conn, Inquiry inquiry, String by) {
        return conn.preparedQuery(
                        """
                        insert into inquiry (id, body_id, item_id, kind, question, last_day, visible, rate, key_day,
                                             key_source, opened_at, opened_by, follows)
                        values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13)""")
                .execute(Tuple.from(Arrays.asList(
                        inquiry.id(),
                        inquiry.bodyId(),
                        inquiry.itemId(),
                        inquiry.kind().code(),
                        inquiry.question(),
                        inquiry.lastDay(),
                        inquiry.visible().code(),
                        inquiry.rate(),
                        inquiry.keyDay(),
                        inquiry.keySource(),
                        inquiry.openedAt().atOffset(ZoneOffset.UTC),
                        by,
                        inquiry.follows() == null ? null : inquiry.follows().id())))
                .mapEmpty();
    }

    Future<Void> ask(SqlConnection conn, UUID id, List<Opening.AskedParty> parties) {
        return conn.preparedQuery("insert into inquiry_party values ($1, $2, $3, $4)")
                .executeBatch(parties.stream()
                        .map(party -> Tuple.of(id, party.externalId(), party.reasonOut(), party.inhabitants()))
                        .toList())
                .mapEmpty();
    }

    Future<Void> figures(SqlConnection conn, UUID id, List<Inquiry.Figure> figures) {
        if (figures.isEmpty()) return Future.succeededFuture();
        return conn.preparedQuery("insert into inquiry_figure values ($1, $2, $3, $4, $5, $6)")
                .executeBatch(IntStream.range(0, figures.size())
                        .mapToObj(i -> {
                            Inquiry.Figure figure = figures.get(i);
                            return Tuple.of(id, i, figure.label(), figure.sumAs(), figure.min(), figure.max());
                        })
                        .toList())
                .mapEmpty();
    }

    Future<Void> answer(SqlConnection conn, UUID id, Collection<UUID> parties, Said said, Written written) {
        if (parties.isEmpty()) return Future.succeededFuture();
        return conn.preparedQuery(
                        """
                        insert into inquiry_answer
                            (inquiry_id, external_id, choice, words, numbers, channel, at, subject, by)
                        values ($1, $2, $3, $4, $5, $6, $7, $8, $9)""")
                .executeBatch(parties.stream()
                        .map(party -> Tuple.from(Arrays.asList(
                                id,
                                party,
                                said.choice(),
                                said.words(),
                                said.numbers().isEmpty() ? null : said.numbers().toArray(Long[]::new),
                                written.channel(),
                                written.at().atOffset(ZoneOffset.UTC),
                                written.subject(),
                                written.by())))
                        .toList())
                .mapEmpty();
    }

    /** @param choice null withdraws the answer before. @param numbers empty where none are asked */
    record Said(String choice, String words, List<Long> numbers) {}

    /** Who wrote an answer, when, and how it came. */
    record Written(String channel, Instant at, String subject, String by) {}

    /** It is open again if it was closed. */
    Future<Void> extend(SqlConnection conn, UUID id, Inquiry.Extension extension, String by) {
        LocalDate until = extension.until();
        OffsetDateTime at = extension.at().atOffset(ZoneOffset.UTC);
        return conn.preparedQuery("update inquiry set last_day = $2, closed_at = null where id = $1")
                .execute(Tuple.of(id, until))
                .compose(done -> conn.preparedQuery(
                                """
                                insert into inquiry_extension (inquiry_id, was, until, why, at, by)
                                values ($1, $2, $3, $4, $5, $6)""")
                        .execute(Tuple.of(id, extension.was(), until, extension.why(), at, by)))
                .mapEmpty();
    }

    Future<Void> close(SqlConnection conn, UUID id, Instant at) {
        return conn.preparedQuery("update inquiry set closed_at = $2 where id = $1")
                .execute(Tuple.of(id, at.atOffset(ZoneOffset.UTC)))
                .mapEmpty();
    }

    Future<Void> reminded(SqlConnection conn, UUID id, Instant at) {
        return conn.preparedQuery("update inquiry set reminded_at = $2 where id = $1")
                .execute(Tuple.of(id, at.atOffset(ZoneOffset.UTC)))
                .mapEmpty();
    }

    private static Future<List<Inquiry>> list(SqlConnection conn, String where, Tuple values) {
        return conn.preparedQuery(INQUIRIES + where)
                .mapping(InquiryStore::inquiry)
                .execute(values)
                .map(rows -> rows.stream().toList());
    }

    private static Inquiry inquiry(Row row) {
        return new Inquiry(
                row.getUUID("id"),
                row.getString("body_id"),
                row.getUUID("item_id"),
                row.getUUID("meeting_id"),
                InquiryKind.of(row.getString("kind")),
                row.getString("question"),
                row.getLocalDate("last_day"),
                Visible.of(row.getString("visible")),
                row.getLong("rate"),
                row.getLocalDate("key_day"),
                row.getString("key_source"),
                instant(row, "opened_at"),
                instant(row, "reminded_at"),
                instant(row, "closed_at"),
                row.getUUID("follows") == null
                        ? null
                        : new Inquiry.Followed(row.getUUID("follows"), row.getString("followed_question")));
    }

    static Instant instant(Row row, String column) {
        OffsetDateTime at = row.getOffsetDateTime(column);
        return at == null ? null : at.toInstant();
    }
}
