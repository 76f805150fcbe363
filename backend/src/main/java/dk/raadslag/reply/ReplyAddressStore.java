package dk.raadslag.reply;

import dk.raadslag.body.Person;
import io.vertx.core.Future;
import io.vertx.sqlclient.SqlConnection;
import io.vertx.sqlclient.Tuple;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/** SQL of {@code reply_address}. */
final class ReplyAddressStore {
    /** Whose calendar answers for which meeting. @param email to which the meeting was sent last */
    record Owner(UUID meetingId, Person person, String email) {}

    /** A token, and what its person's calendar has answered for this time of the meeting, or null. */
    record Given(String token, Outcome answered) {}

    /**
     * The token of each of these people who may answer: the one they have, or a new one.
     *
     * @param bodyId whose meeting it is: people from whom every right to it was taken get none; who lost one role and
     *     has another gets one
     */
    Future<Map<UUID, Given>> of(SqlConnection conn, UUID meetingId, String bodyId, int sequence, List<Person> people) {
        return conn.preparedQuery(
                        """
                        insert into reply_address as known (token, meeting_id, person_id, email)
                        select token, $1, person_id, email
                        from unnest($2::text[], $3::uuid[], $4::text[]) as given (token, person_id, email)
                        where coalesce((select bool_or(wanted) from access where access.person_id = given.person_id
                                            and body_id = $5), true)
                        on conflict (meeting_id, person_id) do update set email = excluded.email
                        returning token, person_id,
                            (select outcome from reply_letter answer
                             where answer.meeting_id = known.meeting_id and answer.person_id = known.person_id
                                   and answer.sequence = $6 and outcome in ('accepted', 'declined', 'tentative')
                             order by stamp desc, read_at desc limit 1) as answered""")
                .execute(Tuple.of(
                        meetingId,
                        people.stream().map(one -> ReplyTokens.fresh()).toArray(String[]::new),
                        people.stream().map(Person::id).toArray(UUID[]::new),
                        people.stream().map(Person::email).toArray(String[]::new),
                        bodyId,
                        sequence))
                .map(rows -> {
                    Map<UUID, Given> given = new HashMap<>();
                    rows.forEach(row -> {
                        String answered = row.getString("answered");
                        given.put(
                                row.getUUID("person_id"),
                                new Given(row.getString("token"), answered == null ? null : Outcome.of(answered)));
                    });
                    return given;
                });
    }

    /** The tokens that these people have been given for a meeting. */
    Future<Map<UUID, Given>> known(SqlConnection conn, UUID meetingId, List<Person> people) {
        return conn.preparedQuery(
                        "select token, person_id from reply_address where meeting_id = $1 and person_id = any ($2)")
                .execute(Tuple.tuple()
                        .addUUID(meetingId)
                        .addArrayOfUUID(people.stream().map(Person::id).toArray(UUID[]::new)))
                .map(rows -> {
                    Map<UUID, Given> given = new HashMap<>();
                    rows.forEach(row -> given.put(row.getUUID("person_id"), new Given(row.getString("token"), null)));
                    return given;
                });
    }

    /** Empty when no such token was ever given, or its meeting was deleted. */
    Future<Optional<Owner>> byToken(SqlConnection conn, String token) {
        return conn.preparedQuery(
                        """
                        select meeting_id, reply_address.email, person.id, name, person.email as now, subject
                        from reply_address join person on person.id = person_id where token = $1""")
                .mapping(row -> new Owner(
                        row.getUUID("meeting_id"),
                        new Person(
                                row.getUUID("id"),
                                row.getString("name"),
                                row.getString("now"),
                                row.getString("subject")),
                        row.getString("email")))
                .execute(Tuple.of(token))
                .map(rows -> rows.stream().findFirst());
    }
}
