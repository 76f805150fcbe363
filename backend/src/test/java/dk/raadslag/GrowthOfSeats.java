package dk.raadslag;

import dk.raadslag.body.SettlingCost;
import dk.raadslag.db.Database;
import io.vertx.core.Vertx;
import java.time.Clock;
import java.util.Locale;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;

/** What settling of access and the first question of every page cost with 400, 4,000 and 40,000 seats. */
final class GrowthOfSeats {
    private static final int[] SIZES = {400, 4_000, 40_000};

    private final ServerExtension server;
    private final Database db;
    private final double[][] costs = new double[4][SIZES.length];

    GrowthOfSeats(Vertx vertx, ServerExtension server) {
        this.server = server;
        this.db = new Database(vertx, server.database().options(), 2);
    }

    /** @param me asks for /api/me once, and says what a median visit takes */
    String table(Supplier<Double> me) throws Exception {
        int made = 0;
        for (int i = 0; i < SIZES.length; i++) {
            grow(made, SIZES[i]);
            made = SIZES[i];
            SettlingCost settling = new SettlingCost(db, Clock.systemUTC());
            costs[0][i] = millis(settling);
            costs[1][i] = millis(settling);
            server.sql(
                    "update seat set valid_to = valid_to where id = (select id from seat where \"from\" = 'vækst' limit 1)");
            costs[2][i] = millis(settling);
            costs[3][i] = me.get();
        }
        StringBuilder table = new StringBuilder(
                """

                ## Seats

                What the settling of access takes, which comes every half minute, and `/api/me`, which every page asks first, in
                milliseconds. Everybody is looked at when a process begins and once a day, otherwise those whose seats changed.

                | | 400 seats | 4,000 | 40,000 |
                |---|---|---|---|
                """);
        line(table, "Settling when a process begins", costs[0]);
        line(table, "Settling when nothing changed", costs[1]);
        line(table, "Settling when one seat changed", costs[2]);
        line(table, "`/api/me`", costs[3]);
        return table.toString();
    }

    private static void line(StringBuilder table, String what, double[] millis) {
        table.append(
                String.format(Locale.ROOT, "| %s | %.1f | %.1f | %.1f |%n", what, millis[0], millis[1], millis[2]));
    }

    private static double millis(SettlingCost settling) throws Exception {
        long from = System.nanoTime();
        settling.settle().await(60, TimeUnit.SECONDS);
        return (System.nanoTime() - from) / 1e6;
    }

    /** Each held by somebody who is let in, as Keycloak knows. */
    private void grow(int from, int to) {
        server.sql(
                """
                insert into person (id, name, subject)
                select md5('vækst' || n)::uuid, 'vækst', 'vækst ' || n from generate_series(%d, %d) as n"""
                        .formatted(from + 1, to));
        server.sql(
                """
                insert into seat (id, body_id, term, "from", reason, valid_from)
                select md5('vækst' || n)::uuid, case n %% 2 when 0 then 'kkr-midtjylland' else 'kkr-nordjylland' end,
                       '2026-2029', 'vækst', 'party', '2026-01-01' from generate_series(%d, %d) as n"""
                        .formatted(from + 1, to));
        server.sql(
                """
                insert into seat_holding (seat_id, part, person_id, from_day, at, subject, by)
                select md5('vækst' || n)::uuid, 'holder', md5('vækst' || n)::uuid, '2026-01-01', now(), 't', 't'
                from generate_series(%d, %d) as n"""
                        .formatted(from + 1, to));
        server.sql(
                """
                insert into access (person_id, body_id, role, wanted, done, from_day, at, subject, by)
                select id, body_id, 'members', true, true, '2026-01-01', now(), '', '' from seat where "from" = 'vækst'
                on conflict do nothing""");
        server.sql("vacuum analyze");
    }
}
