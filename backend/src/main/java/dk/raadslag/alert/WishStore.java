package dk.raadslag.alert;

import io.vertx.core.Future;
import io.vertx.sqlclient.SqlConnection;
import io.vertx.sqlclient.Tuple;
import java.util.Collection;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** SQL of {@code alert_mailing} and {@code alert_pushing}, and of {@code alert_reader}. */
final class WishStore {
    private final Channel channel;

    WishStore(Channel channel) {
        this.channel = channel;
    }

    /** What somebody has said; those who never said anything have nothing here. */
    Future<Map<Interest, Mailing>> of(SqlConnection conn, String subject) {
        return conn.preparedQuery("select interest, " + channel.wish() + " as wish from " + channel.table()
                        + " where subject = $1")
                .execute(Tuple.of(subject))
                .map(rows -> {
                    Map<Interest, Mailing> said = new EnumMap<>(Interest.class);
                    rows.forEach(
                            row -> said.put(Interest.of(row.getString("interest")), Mailing.of(row.getString("wish"))));
                    return said;
                });
    }

    Future<Void> put(SqlConnection conn, String subject, Map<Interest, Mailing> wishes) {
        return conn.preparedQuery("insert into " + channel.table() + " (subject, interest, " + channel.wish()
                        + ") values ($1, $2, $3) on conflict (subject, interest) do update set " + channel.wish()
                        + " = excluded." + channel.wish())
                .executeBatch(wishes.entrySet().stream()
                        .map(wish -> Tuple.of(
                                subject, wish.getKey().code(), wish.getValue().code()))
                        .toList())
                .mapEmpty();
    }

    /** Of what is sent to somebody; empty when they never chose one. */
    Future<Optional<Language>> language(SqlConnection conn, String subject) {
        return conn.preparedQuery("select language from alert_reader where subject = $1")
                .mapping(row -> Language.of(row.getString("language")))
                .execute(Tuple.of(subject))
                .map(rows -> rows.stream().findFirst());
    }

    Future<Void> putLanguage(SqlConnection conn, String subject, Language language) {
        return conn.preparedQuery(
                        """
                        insert into alert_reader (subject, language) values ($1, $2)
                        on conflict (subject) do update set language = excluded.language""")
                .execute(Tuple.of(subject, language.code()))
                .mapEmpty();
    }

    /** Those of the people who do not wish to be told of this at once. */
    Future<Set<String>> quiet(SqlConnection conn, Interest interest, Collection<String> subjects) {
        return conn.preparedQuery("select subject from " + channel.table()
                        + " where interest = $1 and subject = any ($2) and " + channel.wish() + " <> 'at-once'")
                .mapping(row -> row.getString("subject"))
                .execute(Tuple.of(interest.code(), (Object) subjects.toArray(String[]::new)))
                .map(rows -> rows.stream().collect(Collectors.toSet()));
    }
}
