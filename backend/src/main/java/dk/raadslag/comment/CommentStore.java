package dk.raadslag.comment;

import com.fasterxml.jackson.core.type.TypeReference;
import dk.raadslag.comment.Comment.Decided;
import dk.raadslag.comment.Comment.Passage;
import dk.raadslag.comment.Comment.State;
import dk.raadslag.model.TextField;
import dk.raadslag.stored.StoredForm;
import dk.raadslag.words.CellMark;
import io.vertx.core.Future;
import io.vertx.core.buffer.Buffer;
import io.vertx.sqlclient.Row;
import io.vertx.sqlclient.SqlConnection;
import io.vertx.sqlclient.Tuple;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;

/** SQL of {@code round_comment}. */
final class CommentStore {
    private static final StoredForm<CellMark> CELL = new StoredForm<>("cell", new TypeReference<>() {});

    /** All comments of a round in the order in which they were first sent, withdrawn ones too. */
    Future<List<Comment>> ofRound(SqlConnection conn, UUID roundId) {
        return conn.preparedQuery(
                        "select *, cell::text as in_cell from round_comment where round_id = $1 order by first_seq")
                .mapping(CommentStore::comment)
                .execute(Tuple.of(roundId))
                .map(rows -> rows.stream().toList());
    }

    /** All comments of these rounds, by round, without words and passages; for counting. */
    Future<Map<UUID, List<Comment>>> outlines(SqlConnection conn, List<UUID> roundIds) {
        return conn.preparedQuery(
                        """
                        select id, round_id, item_id, answers, null::bytea as marked, '' as words, null as proposal,
                               subject, by, place, of_secretariat, at, edited_at, state, null as reason, decided_by,
                               decided_at, follow_up, first_seq, words_seq, seq, closed, decided_closed
                        from round_comment where round_id = any ($1) order by round_id, first_seq""")
                .mapping(CommentStore::comment)
                .execute(Tuple.of(roundIds.toArray(UUID[]::new)))
                .map(rows -> rows.stream().collect(Collectors.groupingBy(Comment::roundId)));
    }

    Future<Optional<Comment>> get(SqlConnection conn, UUID id) {
        return conn.preparedQuery("select *, cell::text as in_cell from round_comment where id = $1")
                .mapping(CommentStore::comment)
                .execute(Tuple.of(id))
                .map(rows -> rows.stream().findFirst());
    }

    /** Writes the comment as it is, new or not. */
    Future<Void> put(SqlConnection conn, Comment comment) {
        return put(conn, comment, "").mapEmpty();
    }

    /**
     * The same for a comment by somebody asked, whose mark "no remarks" on its item goes.
     *
     * @return false when another round has a comment with that id, and nothing was written
     */
    Future<Boolean> putWritten(SqlConnection conn, Comment comment) {
        return put(
                conn,
                comment,
                """
                with unmarked as (
                    delete from round_no_remarks where round_id = $2 and item_id = $3 and subject = $11)
                """);
    }

    private static Future<Boolean> put(SqlConnection conn, Comment comment, String before) {
        Passage passage = comment.passage();
        return conn.preparedQuery(
                        before
                                + """
                        insert into round_comment (id, round_id, item_id, answers, field, text_id, marked, quote, words,
                            proposal, subject, by, place, of_secretariat, at, edited_at, state, reason, decided_by,
                            decided_at, follow_up, first_seq, words_seq, seq, closed, decided_closed, cell)
                        values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13, $14, $15, $16, $17, $18, $19,
                            $20, $21, $22, $23, $24, $25, $26, $27::text::jsonb)
                        on conflict (id) do update set item_id = $3, field = $5, text_id = $6, marked = $7, quote = $8,
                            words = $9, proposal = $10, edited_at = $16, state = $17, reason = $18, decided_by = $19,
                            decided_at = $20, follow_up = $21, words_seq = $23, seq = $24, closed = $25,
                            decided_closed = $26, cell = $27::text::jsonb
                        where round_comment.round_id = excluded.round_id""")
                .execute(Tuple.from(Arrays.asList(
                        comment.id(),
                        comment.roundId(),
                        comment.itemId(),
                        comment.answers(),
                        passage == null ? null : passage.field().code(),
                        passage == null ? null : passage.textId(),
                        passage == null ? null : Buffer.buffer(passage.marked()),
                        passage == null ? null : passage.quote(),
                        comment.words(),
                        comment.proposal(),
                        comment.subject(),
                        comment.name(),
                        comment.from(),
                        comment.ofSecretariat(),
                        utc(comment.at()),
                        utc(comment.editedAt()),
                        comment.decided().state().name().toLowerCase(Locale.ROOT),
                        comment.decided().reason(),
                        comment.decided().by(),
                        utc(comment.decided().at()),
                        comment.followUp(),
                        comment.firstSeq(),
                        comment.wordsSeq(),
                        comment.seq(),
                        comment.closed(),
                        comment.decided().closed(),
                        passage == null ? null : CELL.write(passage.cell()))))
                .map(rows -> rows.rowCount() == 1);
    }

    private static OffsetDateTime utc(Instant at) {
        return at == null ? null : at.atOffset(ZoneOffset.UTC);
    }

    private static Instant instant(Row row, String column) {
        OffsetDateTime time = row.getOffsetDateTime(column);
        return time == null ? null : time.toInstant();
    }

    private static CellMark cell(Row row, String quote) {
        return Optional.ofNullable(CELL.read(row.getString("in_cell")))
                .filter(mark -> mark.holds(quote))
                .orElse(null);
    }

    private static Comment comment(Row row) {
        Buffer marked = row.getBuffer("marked");
        String quote = marked == null ? null : row.getString("quote");
        return new Comment(
                row.getUUID("id"),
                row.getUUID("round_id"),
                row.getUUID("item_id"),
                row.getUUID("answers"),
                marked == null
                        ? null
                        : new Passage(
                                TextField.of(row.getString("field")),
                                row.getUUID("text_id"),
                                marked.getBytes(),
                                cell(row, quote),
                                quote),
                row.getString("words"),
                row.getString("proposal"),
                row.getString("subject"),
                row.getString("by"),
                row.getString("place"),
                row.getBoolean("of_secretariat"),
                row.getBoolean("closed"),
                instant(row, "at"),
                instant(row, "edited_at"),
                new Decided(
                        State.valueOf(row.getString("state").toUpperCase(Locale.ROOT)),
                        row.getString("reason"),
                        row.getString("decided_by"),
                        instant(row, "decided_at"),
                        row.getBoolean("decided_closed")),
                row.getBoolean("follow_up"),
                row.getLong("first_seq"),
                row.getLong("words_seq"),
                row.getLong("seq"));
    }
}
