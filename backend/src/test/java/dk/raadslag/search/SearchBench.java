package dk.raadslag.search;

import static org.assertj.core.api.Assertions.assertThat;

import dk.raadslag.Api;
import dk.raadslag.CourseTest;
import dk.raadslag.standalone.Checkout;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import org.junit.jupiter.api.Test;

/**
 * How long a search takes among many items: {@code bin/bench search}, which writes bench/SEARCH.md. Fails only when
 * something went wrong, never by the clock.
 */
class SearchBench extends CourseTest {
    private static final int ITEMS_A_MEETING = 20;
    /** Words that are made up; a few are everywhere, most are rare. */
    private static final int WORDS = 20_000;

    private static final long PATIENCE_NS = TimeUnit.HOURS.toNanos(2);

    /** @param query with a place for a word */
    private record Asked(String name, String user, String query) {}

    private static final List<Asked> ASKED = List.of(
            new Asked("a rare word, the public", null, "%3$s"),
            new Asked("a rare word, a member", "medlem", "%3$s"),
            new Asked("a usual word, a member", "medlem", "%2$s"),
            new Asked("a word that is nearly everywhere, the public", null, "%1$s"),
            new Asked("a word that is nearly everywhere, the secretariat", "sekretariat", "%1$s"),
            new Asked("two words, a member", "medlem", "%2$s %3$s"),
            new Asked("two words that are nearly everywhere, a member", "medlem", "%1$s %4$s"),
            new Asked("three letters of a word that is being typed, a member", "medlem", "%5$s"),
            new Asked("a usual word in papers, a member", "medlem", "%2$s&kind=paper"),
            new Asked("a word that is nearly everywhere in papers, a member", "medlem", "%1$s&kind=paper"),
            new Asked("a phrase, a member", "medlem", "\"%1$s %2$s\""),
            new Asked("a word in decisions of a year, a member", "medlem", "%2$s&kind=decision&year=2024"));

    @Test
    void measure() throws Exception {
        int items = Integer.getInteger("search.items", 100_000);
        sql("delete from meeting");
        grow(items / ITEMS_A_MEETING);
        long began = System.nanoTime();
        awaitMade(began);
        double minutes = (System.nanoTime() - began) / 6e10;
        sql("analyze");
        Map<String, double[]> times = new LinkedHashMap<>();
        for (Asked asked : ASKED) times.put(asked.name(), times(asked, items < 10_000 ? 10 : 60));
        String table = table(items, minutes, times);
        System.out.println(table);
        if (items >= 100_000) Files.writeString(Checkout.find().root().resolve("bench/SEARCH.md"), table);
    }

    private static void awaitMade(long began) throws SQLException {
        while (number(
                        "select (select count(*) from search_due) + (select count(*) from search_row where lexemes is null)"
                                + " + (select count(*) from search_unlearned)"
                                + " + (select count(*) from search_unlearned_page)"
                                + " + (select count(*) from paper_text where words is not null and not searched)")
                > 0) {
            // Words are learned when nobody has written them for some time.
            sql("update search_unlearned set at = at - interval '1 minute' where at > now() - interval '1 minute'");
            assertThat(System.nanoTime() - began).isLessThan(PATIENCE_NS);
            LockSupport.parkNanos(TimeUnit.SECONDS.toNanos(2));
        }
    }

    private static long number(String query) throws SQLException {
        try (Connection connection = SERVER.connection();
                Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery(query)) {
            row.next();
            return row.getLong(1);
        }
    }

    private double[] times(Asked asked, int times) {
        List<Double> millis = new ArrayList<>();
        for (int i = 0; i < times + times / 2; i++) {
            String words = String.format(
                    asked.query(),
                    word(i % 3),
                    word(300 + i),
                    word(6_000 + 7 * i),
                    word(3 + i % 3),
                    word(40 * i).substring(0, 3));
            String[] parts = words.split("&", 2);
            String path = "/api/search?q=" + URLEncoder.encode(parts[0], StandardCharsets.UTF_8)
                    + (parts.length > 1 ? "&" + parts[1] : "");
            long from = System.nanoTime();
            Api.Answer answer = api.get(asked.user(), path);
            if (i >= times / 2) millis.add((System.nanoTime() - from) / 1e6);
            did(answer);
        }
        double[] sorted = millis.stream().mapToDouble(Double::doubleValue).toArray();
        Arrays.sort(sorted);
        return sorted;
    }

    /** The same words as {@link #grow} makes, the most usual first. */
    private static String word(int number) {
        String[] parts = {"ba", "ke", "li", "mo", "nu", "ra", "se", "ti", "vo", "fy", "gæ", "hø", "då", "pre", "sta"};
        StringBuilder word = new StringBuilder();
        int left = number + parts.length * parts.length;
        while (left > 0) {
            word.append(parts[left % parts.length]);
            left /= parts.length;
        }
        return word + "k";
    }

    /** In one transaction: the app looks at meetings as soon as they are there, and one without its texts is none. */
    private static void grow(int meetings) throws SQLException {
        try (Connection connection = SERVER.connection()) {
            connection.setAutoCommit(false);
            grow(connection, meetings);
            connection.commit();
        }
    }

    private static void say(Connection connection, String statement, Object... values) throws SQLException {
        try (PreparedStatement prepared = connection.prepareStatement(statement)) {
            for (int i = 0; i < values.length; i++) prepared.setObject(i + 1, values[i]);
            prepared.execute();
        }
    }

    private static void grow(Connection connection, int meetings) throws SQLException {
        say(connection, "create table bench_word (no int primary key, word text not null)");
        StringBuilder all = new StringBuilder();
        for (int i = 0; i < WORDS; i++) all.append(i == 0 ? "" : ",").append(word(i));
        say(
                connection,
                """
                insert into bench_word
                select no, word from unnest(string_to_array(?, ',')) with ordinality as one (word, no)""",
                all.toString());
        String made =
                """
                (select string_agg(word, ' ') from (
                     select 1 + floor(%d * power(random(), 3))::int as no
                     from generate_series(1, %%d + length(item.number) * 0)) as wanted
                 cross join lateral (select word from bench_word where bench_word.no = wanted.no limit 1) as known)"""
                        .formatted(WORDS);
        say(
                connection,
                """
                insert into meeting (id, body_id, start_at, end_at, place, status, version)
                select gen_random_uuid(), case n %% 2 when 0 then 'kkr-midtjylland' else 'kd-net-midtjylland' end,
                       timestamp '2026-11-01 10:00' - n * interval '26 hours', null, 'Viborg',
                       case when n <= 20 then 'drafting' else 'minutes_sent' end, 1
                from generate_series(1, %d) as n"""
                        .formatted(meetings));
        say(
                connection,
                "insert into section (meeting_id, position, number, title) select id, 0, '1', 'Sager' from meeting");
        say(
                connection,
                """
                insert into item (id, meeting_id, section, position, number, title, status, outcome, closed, plan, treatment)
                select gen_random_uuid(), meeting.id, 0, n - 1, '1.' || n, 'Et punkt', 'done', 'approved', n = 20, '{}', '{}'
                from meeting, generate_series(1, %d) as n"""
                        .formatted(ITEMS_A_MEETING));
        say(connection, "update item set title = " + made.formatted(5));
        addPapers(connection, made);
        say(
                connection,
                """
                insert into text (id, meeting_id, item_id, field, kept_ops)
                select gen_random_uuid(), meeting_id, item.id, field,
                       jsonb_build_array(jsonb_build_object('insert', %s || E'\\n'))
                from item, unnest(array['background', 'recommendation', 'casePresentation', 'decision']) as field"""
                        .formatted(made.formatted(60)));
        say(
                connection,
                """
                insert into text (id, meeting_id, field, kept_ops)
                select gen_random_uuid(), id, 'remarks', '[{"insert": "\\n"}]' from meeting""");
        say(connection, "analyze");
    }

    /** Every fifth item has a paper of three pages; one of the newest has a thousand. */
    private static void addPapers(Connection connection, String made) throws SQLException {
        say(
                connection,
                """
                update item set attachments = jsonb_build_array(jsonb_build_object(
                    'id', gen_random_uuid(), 'title', 'Bilag', 'fileName', 'bilag.pdf', 'mediaType', 'application/pdf',
                    'size', 1000, 'sha256', encode(sha256(convert_to(id::text, 'UTF8')), 'hex'), 'version', 1,
                    'ofDecision', false))
                where position % 5 = 0""");
        String ofPage = made.formatted(100).replace("item.number", "page::text");
        String pages =
                """
                insert into paper_text (sha256, due, words)
                select attachments -> 0 ->> 'sha256', null,
                       (select string_agg(%s, E'\\f') from generate_series(1, %s) as page)
                from item where attachments <> '[]' on conflict do nothing""";
        String longOne = " and item.id = (select item.id from item join meeting on meeting.id = meeting_id"
                + " where attachments <> '[]' order by start_at desc, position limit 1)";
        say(connection, pages.replace(" on conflict", longOne + " on conflict").formatted(ofPage, "1000"));
        say(connection, pages.formatted(ofPage, "3"));
    }

    private static String table(int items, double minutes, Map<String, double[]> times) throws SQLException {
        StringBuilder table = new StringBuilder(String.format(
                Locale.ROOT,
                """
                # Search

                How long a search takes among %,d items of %,d meetings, each with four texts of 60 words, and every fifth with a
                paper, from the question to the whole answer over HTTP: stems, compounds, hits, the second look and the marked
                stretches. `bin/bench search` writes this, on the machine at hand with everything beside it (load %.1f on %d cores at
                the end). The aim is a p95 under 50 ms. There are %,d rows, %,d pages of papers, one of them with a thousand, and
                %,d known words; putting all of them together took %.1f minutes.

                | What is asked for | median ms | p95 ms | slowest ms | p95 under 50 ms |
                |---|--:|--:|--:|---|
                """,
                items,
                items / ITEMS_A_MEETING,
                java.lang.management.ManagementFactory.getOperatingSystemMXBean()
                        .getSystemLoadAverage(),
                Runtime.getRuntime().availableProcessors(),
                number("select count(*) from search_row"),
                number("select count(*) from search_page"),
                number("select count(*) from search_word"),
                minutes));
        times.forEach((name, of) -> table.append(String.format(
                Locale.ROOT,
                "| %s | %.1f | %.1f | %.1f | %s |%n",
                name,
                of[of.length / 2],
                of[of.length * 95 / 100],
                of[of.length - 1],
                of[of.length * 95 / 100] < 50 ? "yes" : "**no**")));
        return table.toString();
    }
}
