package dk.raadslag.meeting;

import dk.raadslag.protocol.Item;
import dk.raadslag.protocol.Item.TextHandle;
import dk.raadslag.protocol.ItemStatus;
import dk.raadslag.protocol.Outcome;
import dk.raadslag.protocol.RichText;
import dk.raadslag.protocol.TextField;
import io.vertx.core.Future;
import io.vertx.sqlclient.Row;
import io.vertx.sqlclient.SqlConnection;
import io.vertx.sqlclient.Tuple;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/** SQL that reads {@code item}. */
public final class ItemStore {
    public Future<Optional<UUID>> meetingOf(SqlConnection conn, UUID itemId) {
        return conn.preparedQuery("select meeting_id from item where id = $1")
                .mapping(row -> row.getUUID("meeting_id"))
                .execute(Tuple.of(itemId))
                .map(rows -> rows.stream().findFirst());
    }

    /** All items of a meeting with their texts, by the section's position. */
    Future<Map<Integer, List<Item>>> ofMeeting(
            SqlConnection conn, UUID meetingId, Map<UUID, Map<TextField, Texts.Held>> texts) {
        return conn.preparedQuery("select * from item where meeting_id = $1 order by section, position")
                .execute(Tuple.of(meetingId))
                .map(rows -> {
                    Map<Integer, List<Item>> bySection = new HashMap<>();
                    for (Row row : rows) {
                        bySection
                                .computeIfAbsent(row.getInteger("section"), section -> new ArrayList<>())
                                .add(item(row, texts.get(row.getUUID("id"))));
                    }
                    return bySection;
                });
    }

    private static Item item(Row row, Map<TextField, Texts.Held> texts) {
        Map<TextField, TextHandle> handles = new EnumMap<>(TextField.class);
        texts.forEach((field, held) -> handles.put(field, held.handle()));
        return new Item(
                row.getUUID("id"),
                row.getString("number"),
                row.getString("title"),
                row.getString("case_number"),
                List.of(row.getArrayOfStrings("case_officers")),
                List.of(row.getArrayOfStrings("presenters")),
                content(texts, TextField.BACKGROUND),
                content(texts, TextField.RECOMMENDATION),
                content(texts, TextField.CASE_PRESENTATION),
                content(texts, TextField.DECISION),
                row.getString("outcome") == null ? null : Outcome.of(row.getString("outcome")),
                List.of(row.getArrayOfStrings("attachments")),
                ItemStatus.of(row.getString("status")),
                row.getBoolean("closed"),
                MeetingStore.instant(row, "opened_at"),
                MeetingStore.instant(row, "done_at"),
                handles);
    }

    private static RichText content(Map<TextField, Texts.Held> texts, TextField field) {
        return texts.get(field).content();
    }
}
