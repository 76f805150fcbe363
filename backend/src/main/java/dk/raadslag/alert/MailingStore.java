package dk.raadslag.alert;

import io.vertx.core.Future;
import io.vertx.sqlclient.SqlConnection;
import io.vertx.sqlclient.Tuple;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** SQL of {@code alert_mailing} and {@code alert_reader}, and of the alerts of which a letter may be due. */
final class MailingStore {
    /** Which interest each kind belongs to; $1 and $2 are {@link #KINDS} and {@link #INTERESTS}. */
    private static final String PENDING =
            """
            alert join unnest($1::text[], $2::text[]) as known (kind, interest) on known.kind = alert.kind
            left join alert_mailing on alert_mailing.subject = alert.subject
                and alert_mailing.interest = known.interest
            where letter_at is null and coalesce(mailing, 'at-once') = $3\s""";

    private static final String[] KINDS = kinds().map(Kind::code).toArray(String[]::new);
    private static final String[] INTERESTS =
            kinds().map(kind -> kind.interest().code()).toArray(String[]::new);

    private static Stream<Kind> kinds() {
        return Stream.of(Kind.values()).filter(kind -> kind.interest() != null);
    }

    Future<Wishes> of(SqlConnection conn, String subject) {
        return conn.preparedQuery("select interest, mailing from alert_mailing where subject = $1")
                .execute(Tuple.of(subject))
                .map(rows -> {
                    Map<Interest, Mailing> said = new EnumMap<>(Interest.class);
                    rows.forEach(row ->
                            said.put(Interest.of(row.getString("interest")), Mailing.of(row.getString("mailing"))));
                    return said;
                })
                .compose(said -> language(conn, subject).map(language -> new Wishes(language.orElse(null), said)));
    }

    private Future<Optional<Language>> language(SqlConnection conn, String subject) {
        return conn.preparedQuery("select language from alert_reader where subject = $1")
                .mapping(row -> Language.of(row.getString("language")))
                .execute(Tuple.of(subject))
                .map(rows -> rows.stream().findFirst());
    }

    Future<Void> put(SqlConnection conn, String subject, Wishes wishes) {
        return conn.preparedQuery(
                        """
                        insert into alert_reader (subject, language) values ($1, $2)
                        on conflict (subject) do update set language = excluded.language""")
                .execute(Tuple.of(subject, wishes.language().code()))
                .compose(ok -> conn.preparedQuery(
                                """
                                insert into alert_mailing (subject, interest, mailing) values ($1, $2, $3)
                                on conflict (subject, interest) do update set mailing = excluded.mailing""")
                        .executeBatch(Stream.of(Interest.values())
                                .map(interest -> Tuple.of(
                                        subject,
                                        interest.code(),
                                        wishes.of(interest).code()))
                                .toList()))
                .mapEmpty();
    }

    /** Those of the people who wish another mailing than at once. */
    Future<Set<String>> quiet(SqlConnection conn, Interest interest, Collection<String> subjects) {
        return conn.preparedQuery(
                        """
                        select subject from alert_mailing
                        where interest = $1 and subject = any ($2) and mailing <> 'at-once'""")
                .mapping(row -> row.getString("subject"))
                .execute(Tuple.of(interest.code(), (Object) subjects.toArray(String[]::new)))
                .map(rows -> rows.stream().collect(Collectors.toSet()));
    }

    /** Somebody of whom an alert with this mailing has waited since then, or longer; empty when there is nobody. */
    Future<Optional<String>> due(SqlConnection conn, Mailing mailing, Instant since, Collection<String> without) {
        return conn.preparedQuery("select alert.subject from " + PENDING
                        + "and first_at <= $4 and alert.subject <> all ($5) order by first_at limit 1")
                .mapping(row -> row.getString("subject"))
                .execute(Tuple.tuple()
                        .addValue(KINDS)
                        .addValue(INTERESTS)
                        .addValue(mailing.code())
                        .addValue(since.atOffset(ZoneOffset.UTC))
                        .addValue(without.toArray(String[]::new)))
                .map(rows -> rows.stream().findFirst());
    }

    /**
     * Takes somebody's alerts with this mailing until the transaction ends: no other process writes of them. Those that
     * are taken already are left out.
     *
     * @param until when they happened at the latest
     */
    Future<List<Alert>> take(SqlConnection conn, String subject, Mailing mailing, Instant until) {
        return conn.preparedQuery("select alert.* from " + PENDING
                        + "and alert.subject = $4 and first_at <= $5 order by alert.at, alert.id"
                        + " for update of alert skip locked")
                .mapping(AlertStore::alert)
                .execute(Tuple.tuple()
                        .addValue(KINDS)
                        .addValue(INTERESTS)
                        .addValue(mailing.code())
                        .addValue(subject)
                        .addValue(until.atOffset(ZoneOffset.UTC)))
                .map(rows -> rows.stream().toList());
    }

    /** No letter is due of these any more. */
    Future<Void> settled(SqlConnection conn, Collection<UUID> ids, Instant now) {
        return conn.preparedQuery("update alert set letter_at = $2 where id = any ($1)")
                .execute(Tuple.of(ids.toArray(UUID[]::new), now.atOffset(ZoneOffset.UTC)))
                .mapEmpty();
    }
}
