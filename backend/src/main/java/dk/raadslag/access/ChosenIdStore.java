package dk.raadslag.access;

import dk.raadslag.protocol.Code;
import io.vertx.core.Future;
import io.vertx.sqlclient.Row;
import io.vertx.sqlclient.SqlConnection;
import io.vertx.sqlclient.Tuple;
import java.util.Locale;
import java.util.UUID;

/**
 * SQL of {@code chosen_id}: the ids that browsers choose for what they create. A browser that misses the answer asks
 * again with the same id, and the thing is created once.
 */
public final class ChosenIdStore {
    /** What is created under an id that the browser chose. */
    public enum Kind {
        MEETING,
        ITEM,
        SEAT,
        ATTACHMENT,
        ROUND,
        VERSION,
        PLANNED,
        EXTERNAL,
        INQUIRY,
        DISPATCH
    }

    /** The chosen id, or a fresh one. */
    public static UUID orFresh(UUID wished) {
        return wished == null ? UUID.randomUUID() : wished;
    }

    /**
     * Takes an id within the transaction that creates what it names. The caller has decided that the actor may. Fails
     * with {@code id-taken} when the id belongs to somebody else or names something else, without telling what.
     *
     * @param place where it is to be created
     * @return false when this very actor created this very thing before: then nothing is left to do
     */
    public Future<Boolean> take(SqlConnection conn, Actor actor, Kind kind, Object place, UUID id) {
        String word = kind.name().toLowerCase(Locale.ROOT);
        return conn.preparedQuery(
                        """
                        insert into chosen_id (id, kind, place, subject) select $1, $2, $3, $4
                        where not exists (
                            select 1 from meeting where id = $1 union all select 1 from item where id = $1
                            union all select 1 from seat where id = $1 union all select 1 from round where id = $1
                            union all select 1 from planned_item where id = $1
                            union all select 1 from external_body where id = $1
                            union all select 1 from inquiry where id = $1
                            union all select 1 from dispatch where id = $1
                            union all select 1 from item
                            where attachments @> jsonb_build_array(jsonb_build_object('id', $1::uuid::text)))
                        on conflict do nothing""")
                .execute(Tuple.of(id, word, place.toString(), actor.subject()))
                .compose(inserted -> inserted.rowCount() == 1
                        ? Future.succeededFuture(true)
                        : known(conn, id).map(row -> {
                            boolean same = row != null
                                    && row.getString("kind").equals(word)
                                    && row.getString("place").equals(place.toString())
                                    && row.getString("subject").equals(actor.subject());
                            if (!same) throw taken();
                            return false;
                        }));
    }

    /** The id belongs to somebody else, or names something else. */
    public static Refusal taken() {
        return new Refusal(Code.ID_TAKEN);
    }

    private static Future<Row> known(SqlConnection conn, UUID id) {
        return conn.preparedQuery("select kind, place, subject from chosen_id where id = $1")
                .execute(Tuple.of(id))
                .map(rows -> rows.size() == 0 ? null : rows.iterator().next());
    }
}
