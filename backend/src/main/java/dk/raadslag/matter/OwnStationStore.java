package dk.raadslag.matter;

import dk.raadslag.matter.Station.Kind;
import dk.raadslag.model.DateColumns;
import io.vertx.core.Future;
import io.vertx.sqlclient.Row;
import io.vertx.sqlclient.SqlConnection;
import io.vertx.sqlclient.Tuple;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;

/** SQL of {@code matter_station}. */
final class OwnStationStore {
    private static final String STATIONS =
            """
            select matter_station.id, matter_id, matter_station.kind, external_body_id, short_name, title, note,
                   date_kind, date_value, date_part, happened, decision, link, closed, internal, dropped,
                   matter_station.version, matter_station.changed_by
            from matter_station left join external_body on external_body.id = external_body_id
            where\s""";

    Future<List<OwnStation>> ofMatters(SqlConnection conn, Collection<UUID> matterIds) {
        return conn.preparedQuery(STATIONS + "matter_id = any($1) order by created_at, matter_station.id")
                .mapping(OwnStationStore::station)
                .execute(Tuple.of(matterIds.toArray(UUID[]::new)))
                .map(rows -> rows.stream().toList());
    }

    /** Nobody else changes it until the commit. */
    Future<Optional<OwnStation>> lock(SqlConnection conn, UUID matterId, UUID id) {
        return conn.preparedQuery(STATIONS + "matter_station.id = $1 and matter_id = $2 for update of matter_station")
                .mapping(OwnStationStore::station)
                .execute(Tuple.of(id, matterId))
                .map(rows -> rows.stream().findFirst());
    }

    /** Whether there is such an external body, of the region or of the whole country. */
    Future<Boolean> isExternal(SqlConnection conn, UUID external, String region) {
        return conn.preparedQuery("select 1 from external_body where id = $1 and (region is null or region = $2)")
                .execute(Tuple.of(external, region))
                .map(rows -> rows.size() == 1);
    }

    Future<Void> insert(SqlConnection conn, OwnStation station) {
        return conn.preparedQuery(
                        """
                        insert into matter_station (id, title, note, date_kind, date_value, date_part, happened,
                                                    decision, link, closed, internal, dropped, changed_by, matter_id,
                                                    kind, external_body_id)
                        values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13, $14, $15, $16)""")
                .execute(values(station)
                        .addValue(station.matterId())
                        .addValue(station.kind().code())
                        .addValue(station.external()))
                .mapEmpty();
    }

    /** @return its version then */
    Future<Long> update(SqlConnection conn, OwnStation station) {
        return conn.preparedQuery(
                        """
                        update matter_station
                        set title = $2, note = $3, date_kind = $4, date_value = $5, date_part = $6, happened = $7,
                            decision = $8, link = $9, closed = $10, internal = $11, dropped = $12, changed_by = $13,
                            changed_at = now(), version = version + 1
                        where id = $1 returning version""")
                .mapping(row -> row.getLong("version"))
                .execute(values(station))
                .map(rows -> rows.iterator().next());
    }

    private static Tuple values(OwnStation station) {
        DateColumns date = DateColumns.of(station.planned());
        return Tuple.of(station.id(), station.title(), station.note(), date.kind(), date.value(), date.part())
                .addValue(station.happened())
                .addValue(station.decision())
                .addValue(station.link())
                .addValue(station.closed())
                .addValue(station.internal())
                .addValue(station.dropped())
                .addValue(station.changedBy());
    }

    private static OwnStation station(Row row) {
        return new OwnStation(
                row.getUUID("id"),
                row.getUUID("matter_id"),
                Kind.valueOf(row.getString("kind").toUpperCase(Locale.ROOT)),
                row.getUUID("external_body_id"),
                row.getString("short_name"),
                row.getString("title"),
                row.getString("note"),
                new DateColumns(
                                row.getString("date_kind"),
                                row.getString("date_value"),
                                row.getString("date_part"),
                                null)
                        .date(),
                row.getLocalDate("happened"),
                row.getString("decision"),
                row.getString("link"),
                row.getBoolean("closed"),
                row.getBoolean("internal"),
                row.getBoolean("dropped"),
                row.getLong("version"),
                row.getString("changed_by"));
    }
}
