package dk.raadslag.text;

import com.fasterxml.jackson.core.type.TypeReference;
import dk.raadslag.access.Refusal;
import dk.raadslag.meeting.Freezing;
import dk.raadslag.meeting.Texts;
import dk.raadslag.model.Item;
import dk.raadslag.model.Item.TextHandle;
import dk.raadslag.model.MeetingSnapshot;
import dk.raadslag.model.TextField;
import dk.raadslag.protocol.Code;
import dk.raadslag.stored.StoredForm;
import dk.raadslag.words.RichText;
import dk.raadslag.words.TableFault;
import io.vertx.core.Future;
import io.vertx.core.Vertx;
import io.vertx.core.buffer.Buffer;
import io.vertx.sqlclient.Row;
import io.vertx.sqlclient.SqlConnection;
import io.vertx.sqlclient.Tuple;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;

/** SQL of {@code text}: where each text belongs, and its words as they are now. */
public final class TextStore implements Texts {
    private static final StoredForm<List<RichText.Op>> FORM = new StoredForm<>("text", new TypeReference<>() {});

    /**
     * Where a text belongs.
     *
     * @param itemId null for the remarks on a meeting's minutes
     */
    public record Place(UUID meetingId, String bodyId, UUID itemId, TextField field) {}

    public Future<Optional<Place>> place(SqlConnection conn, UUID textId) {
        return conn.preparedQuery(
                        """
                        select text.meeting_id, meeting.body_id, text.item_id, text.field
                        from text join meeting on meeting.id = text.meeting_id where text.id = $1""")
                .mapping(row -> new Place(
                        row.getUUID("meeting_id"),
                        row.getString("body_id"),
                        row.getUUID("item_id"),
                        TextField.of(row.getString("field"))))
                .execute(Tuple.of(textId))
                .map(rows -> rows.stream().findFirst());
    }

    private final Replay replay;

    public TextStore(Vertx vertx) {
        this(new Replay(vertx));
    }

    TextStore(Replay replay) {
        this.replay = replay;
    }

    @Override
    public Future<List<RichText>> words(List<Kept> kept) {
        long cost = kept.stream().mapToLong(TextStore::cost).sum();
        return replay.of(cost, () -> {
            List<RichText> words = new ArrayList<>();
            for (Kept one : kept) words.add(words(one));
            return words;
        });
    }

    private static long cost(Kept kept) {
        long read = kept.later().isEmpty()
                ? kept.ops().length()
                : kept.state() == null ? 0 : kept.state().length();
        return kept.later().size() + read / Replay.BYTES_OF_AN_UPDATE;
    }

    private static RichText words(Kept kept) {
        RichText content = kept.later().isEmpty() ? read(kept.ops()) : replayed(kept.state(), kept.later());
        return content.blank() ? null : content;
    }

    @Override
    public Future<Void> create(SqlConnection conn, MeetingSnapshot meeting) {
        List<Tuple> rows = new ArrayList<>();
        meeting.items().forEach(item -> item.texts().forEach((field, handle) -> {
            rows.add(row(meeting, item.id(), field, handle, item.text(field)));
        }));
        rows.add(row(meeting, null, TextField.REMARKS, meeting.remarksText(), meeting.remarks()));
        return insert(conn, rows);
    }

    @Override
    public Future<Void> add(SqlConnection conn, MeetingSnapshot meeting, Item item) {
        List<Tuple> rows = new ArrayList<>();
        item.texts().forEach((field, handle) -> rows.add(row(meeting, item.id(), field, handle, item.text(field))));
        return insert(conn, rows);
    }

    private static Future<Void> insert(SqlConnection conn, List<Tuple> rows) {
        return conn.preparedQuery(
                        """
                        insert into text (id, meeting_id, item_id, field, kept_ops, frozen)
                        values ($1, $2, $3, $4, $5::text::jsonb, $6)
                        on conflict (id) do update set meeting_id = $2, frozen = $6, shown_from = text.version""")
                .executeBatch(rows)
                .mapEmpty();
    }

    private static Tuple row(
            MeetingSnapshot meeting, UUID itemId, TextField field, TextHandle handle, RichText content) {
        String frozen = Freezing.reason(meeting, field).orElse(null);
        RichText words = RichText.orEmpty(content);
        TableFault.of(words).ifPresent(TextStore::refuse);
        List<RichText.Op> ops = words.ops();
        return Tuple.of(handle.id(), meeting.id(), itemId, field.code(), write(ops), frozen);
    }

    /** A table of a file is held against what one of a browser is. */
    private static void refuse(TableFault fault) {
        throw new Refusal(
                switch (fault) {
                    case UNKNOWN -> Code.TABLE_UNKNOWN;
                    case TOO_LARGE -> Code.TABLE_TOO_LARGE;
                    case RAGGED -> Code.TABLE_RAGGED;
                });
    }

    @Override
    public Future<Void> show(SqlConnection conn, UUID meetingId, UUID itemId) {
        return conn.preparedQuery(
                        """
                        update text set shown_from = version
                        where meeting_id = $1 and ($2::uuid is null or item_id = $2)""")
                .execute(Tuple.of(meetingId, itemId))
                .mapEmpty();
    }

    @Override
    public Future<Void> freeze(SqlConnection conn, MeetingSnapshot meeting) {
        String[] fields = Stream.of(TextField.values()).map(TextField::code).toArray(String[]::new);
        String[] reasons = Stream.of(TextField.values())
                .map(field -> Freezing.reason(meeting, field).orElse(null))
                .toArray(String[]::new);
        // The row locks taken here are those that every append takes: what was accepted before is in, nothing after.
        return conn.preparedQuery(
                        """
                        update text set frozen = rule.reason
                        from unnest($2::text[], $3::text[]) as rule (field, reason)
                        where meeting_id = $1 and text.field = rule.field and frozen is distinct from rule.reason""")
                .execute(Tuple.of(meeting.id(), fields, reasons))
                .mapEmpty();
    }

    /** How far each text of a meeting has come. */
    public Future<Map<UUID, Long>> versions(SqlConnection conn, UUID meetingId) {
        return conn.preparedQuery("select id, version from text where meeting_id = $1")
                .execute(Tuple.of(meetingId))
                .map(rows -> {
                    Map<UUID, Long> versions = new HashMap<>();
                    for (Row row : rows) versions.put(row.getUUID("id"), row.getLong("version"));
                    return versions;
                });
    }

    private static RichText replayed(Buffer kept, List<Buffer> updates) {
        List<byte[]> all = new ArrayList<>();
        if (kept != null) all.add(kept.getBytes());
        updates.forEach(update -> all.add(update.getBytes()));
        return Replay.doc(all).content();
    }

    static RichText read(String ops) {
        return new RichText(FORM.read(ops));
    }

    static String write(List<RichText.Op> ops) {
        return FORM.write(ops);
    }
}
