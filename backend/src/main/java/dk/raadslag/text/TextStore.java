package dk.raadslag.text;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import dk.raadslag.meeting.Texts;
import dk.raadslag.protocol.Event;
import dk.raadslag.protocol.Item.TextHandle;
import dk.raadslag.protocol.Json;
import dk.raadslag.protocol.RichText;
import dk.raadslag.protocol.TextField;
import io.vertx.core.Future;
import io.vertx.sqlclient.Row;
import io.vertx.sqlclient.SqlConnection;
import io.vertx.sqlclient.Tuple;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/** SQL of {@code text}. */
public final class TextStore implements Texts {
    /** Where a text belongs. */
    public record Place(UUID meetingId, UUID itemId, TextField field) {}

    public Future<Optional<Place>> place(SqlConnection conn, UUID textId) {
        return conn.preparedQuery(
                        """
                        select item.meeting_id, item.id, text.field
                        from text join item on item.id = text.item_id where text.id = $1""")
                .mapping(row ->
                        new Place(row.getUUID("meeting_id"), row.getUUID("id"), TextField.of(row.getString("field"))))
                .execute(Tuple.of(textId))
                .map(rows -> rows.stream().findFirst());
    }

    @Override
    public Future<Map<UUID, Map<TextField, Held>>> ofMeeting(SqlConnection conn, UUID meetingId) {
        return conn.preparedQuery(
                        """
                        select text.item_id, text.field, text.id, text.version, text.ops::text as ops
                        from text join item on item.id = text.item_id where item.meeting_id = $1""")
                .execute(Tuple.of(meetingId))
                .map(rows -> {
                    Map<UUID, Map<TextField, Held>> texts = new HashMap<>();
                    for (Row row : rows) {
                        texts.computeIfAbsent(row.getUUID("item_id"), id -> new EnumMap<>(TextField.class))
                                .put(TextField.of(row.getString("field")), held(row));
                    }
                    return texts;
                });
    }

    @Override
    public Future<Void> create(SqlConnection conn, UUID itemId, Map<TextField, Held> texts) {
        List<Tuple> rows = Arrays.stream(TextField.values())
                .map(field -> {
                    Held held = texts.get(field);
                    RichText content = held.content() == null ? RichText.EMPTY : held.content();
                    return Tuple.of(held.handle().id(), itemId, field.code(), write(content.ops()));
                })
                .toList();
        return conn.preparedQuery("insert into text (id, item_id, field, ops) values ($1, $2, $3, $4::text::jsonb)")
                .executeBatch(rows)
                .mapEmpty();
    }

    @Override
    public Future<Void> save(SqlConnection conn, Event.TextSaved saved) {
        RichText content = saved.content() == null ? RichText.EMPTY : saved.content();
        return conn.preparedQuery("update text set ops = $2::text::jsonb, version = $3 where id = $1")
                .execute(Tuple.of(
                        saved.handle().id(),
                        write(content.ops()),
                        saved.handle().version()))
                .mapEmpty();
    }

    /** An empty text is null in snapshots: there is nothing to show. */
    private static Held held(Row row) {
        try {
            RichText content = new RichText(
                    Json.MAPPER.readValue(row.getString("ops"), new TypeReference<List<RichText.Op>>() {}));
            return new Held(
                    new TextHandle(row.getUUID("id"), row.getLong("version")), content.blank() ? null : content);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("unreadable text in the database", e);
        }
    }

    private static String write(List<RichText.Op> ops) {
        try {
            return Json.MAPPER.writeValueAsString(ops);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }
}
