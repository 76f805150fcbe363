package dk.raadslag.meeting;

import io.vertx.core.Future;
import io.vertx.sqlclient.SqlConnection;
import io.vertx.sqlclient.Tuple;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

/** SQL that finds what is closed, and where it is still shown as it was before. */
public final class ClosedStore {
    /**
     * Another meeting in which an item is shown.
     *
     * @param itemId of that meeting
     * @param carries true if that item carries the other's decision; false if it is the same item, as it was before it
     *     left
     */
    record Shown(UUID meetingId, UUID itemId, boolean carries) {}

    /**
     * Those of the items that only entitled people may read now, in any meeting; for an item that is in no meeting any
     * more, its last state counts. An item that is opened while its agenda is revised counts as closed until the agenda
     * is sent.
     */
    public Future<Set<UUID>> closedNow(SqlConnection conn, Collection<UUID> itemIds) {
        return conn.preparedQuery(
                        """
                        select asked.id from unnest($1::uuid[]) as asked (id)
                        left join item on item.id = asked.id left join meeting on meeting.id = item.meeting_id
                        where case when item.id is null then coalesce(
                                (select (payload->>'closed')::boolean from event
                                 where type = 'ItemClosedSet' and payload->>'itemId' = asked.id::text
                                 order by at desc, version desc limit 1), false)
                            else item.closed or meeting.sent is not null and jsonb_path_exists(
                                meeting.sent, '$[*].items[*] ? (@.id == $id && @.closed == true)',
                                jsonb_build_object('id', asked.id)) end""")
                .mapping(row -> row.getUUID("id"))
                .execute(Tuple.of(itemIds.toArray(UUID[]::new)))
                .map(rows -> rows.stream().collect(Collectors.toSet()));
    }

    /** Where an item is shown besides its own meeting. */
    Future<List<Shown>> shown(SqlConnection conn, UUID itemId) {
        return conn.preparedQuery(
                        """
                        select id as meeting_id, $1::uuid as item_id, false as carries from meeting
                        where id <> (select meeting_id from item where id = $1)
                          and (jsonb_path_exists(sent, '$[*].items[*] ? (@.id == $id)', jsonb_build_object('id', $1))
                            or jsonb_path_exists(
                                editions, '$[*].changes[*] ? (@.itemId == $id)', jsonb_build_object('id', $1)))
                        union
                        select meeting_id, id, true from item where plan #>> '{treatedBy,itemId}' = $1::text
                        union
                        select meeting.id, (sent_item->>'id')::uuid, true from meeting, jsonb_path_query(
                            sent, '$[*].items[*] ? (@.plan.treatedBy.itemId == $id)', jsonb_build_object('id', $1))
                            as sent_item
                        order by meeting_id, item_id""")
                .mapping(row -> new Shown(row.getUUID("meeting_id"), row.getUUID("item_id"), row.getBoolean("carries")))
                .execute(Tuple.of(itemId))
                .map(rows -> rows.stream().toList());
    }
}
