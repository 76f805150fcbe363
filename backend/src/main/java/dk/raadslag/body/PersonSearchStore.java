package dk.raadslag.body;

import io.vertx.core.Future;
import io.vertx.sqlclient.Row;
import io.vertx.sqlclient.SqlConnection;
import io.vertx.sqlclient.Tuple;
import java.time.LocalDate;
import java.util.List;

/** SQL: people on seats, by beginnings of the words of their names and places. */
final class PersonSearchStore {
    /**
     * $1 the words, $2 the day, $3 a body or null, $4 the bodies whose substitutes may be known, $5 how many. Those
     * whom any word fits come from the indexes; of them all words must fit.
     */
    private static final String FOUND =
            """
            with wanted as (
                select string_agg(quote_literal(name_form(word)) || ':*', ' & ')::tsquery as every,
                       string_agg(quote_literal(name_form(word)) || ':*', ' | ')::tsquery as any
                from unnest($1::text[]) word),
            held as (
                select seat_id, part from seat_holding
                where part in ('holder', 'substitute') and person_id in (
                    select person.id from person, wanted where to_tsvector('simple', name_form(name)) @@ wanted.any)
                union
                select seat.id, part from seat, wanted, unnest(array['holder', 'substitute']) part
                where to_tsvector('simple', name_form("from")) @@ wanted.any)
            select person.name, held.part, seat.body_id, body.name as body, seat."from", seat.party, seat.reason
            from held join seat on seat.id = held.seat_id join term on term.name = seat.term
                 join body on body.id = seat.body_id
                 join person on person.id = seat_person(seat.id, held.part, $2), wanted
            where valid_from <= $2 and coalesce(valid_to, last_day) >= $2
                  and ($3::text is null or seat.body_id = $3)
                  and (held.part = 'holder' or seat.body_id = any ($4))
                  and to_tsvector('simple', name_form(person.name || ' ' || seat."from")) @@ wanted.every
            order by to_tsvector('simple', name_form(person.name)) @@ wanted.any desc,
                     person.name collate "da-x-icu", body.name collate "da-x-icu", seat.id
            limit $5""";

    /** @param part how they are on the seat: holder or substitute */
    record Found(String name, String part, String bodyId, String body, String from, String party, Reason reason) {}

    /**
     * Those whom all words fit, by name in the Danish order; who is found by the place alone comes last.
     *
     * @param words at least one, of letters and digits alone
     * @param bodyId null for every body
     * @param open bodies whose substitutes the viewer may know
     */
    Future<List<Found>> found(
            SqlConnection conn, List<String> words, LocalDate on, String bodyId, List<String> open, int limit) {
        Tuple values = Tuple.of(words.toArray(String[]::new), on, bodyId, open.toArray(String[]::new), limit);
        return conn.preparedQuery(FOUND)
                .mapping(PersonSearchStore::found)
                .execute(values)
                .map(rows -> rows.stream().toList());
    }

    private static Found found(Row row) {
        return new Found(
                row.getString("name"),
                row.getString("part"),
                row.getString("body_id"),
                row.getString("body"),
                row.getString("from"),
                row.getString("party"),
                Reason.of(row.getString("reason")));
    }
}
