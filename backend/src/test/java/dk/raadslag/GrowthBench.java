package dk.raadslag;

import dk.raadslag.db.Statements;
import dk.raadslag.job.Jobs;
import dk.raadslag.standalone.Checkout;
import dk.raadslag.text.PackingCost;
import io.vertx.core.Vertx;
import io.vertx.core.json.JsonObject;
import java.nio.file.Files;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;

/**
 * The cost of each page with 10, 100 and 1,000 meetings of 20 items: {@code bin/bench growth}, which writes
 * bench/GROWTH.md. Fails only when something went wrong, never by the clock.
 */
class GrowthBench extends CourseTest {
    private static final int[] SIZES = {10, 100, 1_000};
    private static final int QUICK = 5;
    private static final String WORDS =
            "Kommunerne i regionen har i fællesskab drøftet sagen og dens økonomi. ".repeat(12);

    /** What people ask for as one page. */
    private record Page(String name, List<String> paths) {}

    /** @param millis the median */
    private record Cost(int statements, double millis, int bytes) {}

    private Api counted;
    private Statements statements;

    @Test
    void measure() throws Exception {
        Vertx vertx = Vertx.vertx();
        statements = new Statements(vertx, SERVER.database());
        App app = new App(ServerExtension.config(statements.database()), Clock.systemUTC(), Jobs::resting);
        vertx.deployVerticle(app).await(30, TimeUnit.SECONDS);
        counted = new Api("http://127.0.0.1:" + app.port());
        sql("delete from meeting");
        Map<String, List<Cost>> costs = new LinkedHashMap<>();
        int made = 0;
        for (int size : SIZES) {
            grow(made, size);
            made = size;
            for (Page page : pages())
                costs.computeIfAbsent(page.name(), name -> new ArrayList<>()).add(cost(page));
        }
        String table = table(costs) + seats(vertx) + logs(vertx);
        System.out.println(table);
        if (!Boolean.getBoolean("growth.quick")) {
            Files.writeString(Checkout.find().root().resolve("bench/GROWTH.md"), table);
        }
        vertx.close().await(30, TimeUnit.SECONDS);
    }

    private String seats(Vertx vertx) throws Exception {
        Page me = new Page("me", List.of("/api/me"));
        return new GrowthOfSeats(vertx, SERVER).table(() -> cost(me).millis());
    }

    private static String logs(Vertx vertx) throws Exception {
        PackingCost cost = PackingCost.of(vertx, SERVER, 10_000);
        return String.format(
                Locale.ROOT,
                """

                ## Logs of texts

                A keystroke takes %.0f bytes in the database while its text is written, and %.0f when what was sent is packed.
                """,
                cost.loose(),
                cost.packed());
    }

    private List<Page> pages() {
        String newest = counted.get("direktoer", "/api/meetings?limit=1")
                .body()
                .getJsonArray("meetings")
                .getJsonObject(0)
                .getString("id");
        int year = LocalDate.now().getYear();
        return List.of(
                new Page("List of meetings", List.of("/api/meetings")),
                new Page("One meeting", List.of("/api/meetings/" + newest)),
                new Page("Calendar of a year", List.of("/api/calendar?region=midtjylland&year=" + year)),
                new Page("Follow-ups", List.of("/api/follow-ups?state=open")),
                new Page("Start page", List.of("/api/settings", "/api/me", "/api/meetings", "/api/rounds")));
    }

    private Cost cost(Page page) {
        int times = Boolean.getBoolean("growth.quick") ? QUICK : 60;
        for (int i = 0; i < times; i++) open(page);
        int asked = statements.during(() -> open(page)).size();
        double[] millis = new double[times];
        int bytes = 0;
        for (int i = 0; i < times; i++) {
            long from = System.nanoTime();
            bytes = open(page);
            millis[i] = (System.nanoTime() - from) / 1e6;
        }
        Arrays.sort(millis);
        return new Cost(asked, millis[times / 2], bytes);
    }

    private int open(Page page) {
        int bytes = 0;
        for (String path : page.paths()) {
            Api.Answer answer = counted.get("direktoer", path);
            did(answer);
            bytes += answer.bytes().length;
        }
        return bytes;
    }

    private static String table(Map<String, List<Cost>> costs) {
        StringBuilder table = new StringBuilder(
                """
                # Growth

                What a page costs with 10, 100 and 1,000 meetings of 20 items with four texts each, one open follow-up a meeting,
                and a comment round on each, of which five wait; seen by a director. `bin/bench growth` writes this. Milliseconds
                are the median of 60 visits on the machine at hand, with everything beside it; what counts is their ratio from 100
                to 1,000, which is to stay within 1.5.

                | Page | Statements | ms at 10 | at 100 | at 1,000 | ratio | kB at 10 | at 100 | at 1,000 |
                |---|---|---|---|---|---|---|---|---|
                """);
        costs.forEach((page, of) -> {
            double ratio = of.get(2).millis() / of.get(1).millis();
            table.append(String.format(
                    Locale.ROOT,
                    "| %s | %s | %.1f | %.1f | %.1f | %.2f %s | %.0f | %.0f | %.0f |%n",
                    page,
                    String.join(
                            ", ",
                            of.stream().map(cost -> "" + cost.statements()).toList()),
                    of.get(0).millis(),
                    of.get(1).millis(),
                    of.get(2).millis(),
                    ratio,
                    ratio <= 1.5 ? "✓" : "✗",
                    of.get(0).bytes() / 1e3,
                    of.get(1).bytes() / 1e3,
                    of.get(2).bytes() / 1e3));
        });
        return table.toString();
    }

    /**
     * Makes the meetings from one number to another, one every five days, the newest first; the oldest have minutes.
     */
    private static void grow(int from, int to) {
        String words = new JsonObject().put("insert", WORDS + "\n").encode();
        UUID director = person("direktoer");
        sql(
                """
                insert into meeting (id, body_id, start_at, end_at, place, status, version)
                select gen_random_uuid(), case n %% 2 when 0 then 'kkr-midtjylland' else 'kd-net-midtjylland' end,
                       date_trunc('day', now() at time zone 'Europe/Copenhagen') + interval '40 days 10 hours' - n * interval '5 days',
                       null, 'vækst ' || n, case when n <= 5 then 'commenting' else 'minutes_sent' end, 1
                from generate_series(%d, %d) as n"""
                        .formatted(from + 1, to));
        sql(
                """
                insert into section (meeting_id, position, number, title)
                select id, 0, '1', 'Sager' from meeting where not exists (select from section where meeting_id = meeting.id)""");
        sql(
                """
                insert into item (id, meeting_id, section, position, number, title, status, outcome, plan, treatment)
                select gen_random_uuid(), meeting.id, 0, n - 1, '1.' || n, 'Et punkt om noget fælles', 'done', 'approved', '{}',
                       case when n = 10 then jsonb_build_object('followUps', jsonb_build_array(jsonb_build_object(
                           'id', gen_random_uuid(), 'task', 'Skriv til kommunerne', 'who', 'Sekretariatet', 'due',
                           to_char(start_at + interval '60 days', 'YYYY-MM-DD'), 'done', false))) else '{}' end
                from meeting, generate_series(1, 20) as n
                where not exists (select from item where meeting_id = meeting.id)""");
        sql(
                """
                insert into text (id, meeting_id, item_id, field, kept_ops)
                select gen_random_uuid(), meeting_id, item.id, field, jsonb_build_array(?::jsonb)
                from item, unnest(array['background', 'recommendation', 'casePresentation', 'decision']) as field
                where not exists (select from text where item_id = item.id)""",
                words);
        sql(
                """
                insert into text (id, meeting_id, field, kept_ops) select gen_random_uuid(), id, 'remarks', '[{"insert": "\\n"}]'
                from meeting where not exists (select from text where meeting_id = meeting.id and item_id is null)""");
        sql(
                """
                insert into event (meeting_id, version, at, subject, by, type, payload)
                select id, 1, start_at, 'bench', 'bench', 'MeetingDescribed', '{}' from meeting
                where not exists (select from event where meeting_id = meeting.id)""");
        sql(
                """
                insert into round (id, meeting_id, deadline, note, shows_at_once, opened_at, opened_by)
                select gen_random_uuid(), id, case status when 'commenting' then timestamp '2099-01-01' else start_at end, '',
                       true, start_at, 'bench' from meeting
                where not exists (select from round where meeting_id = meeting.id)""");
        sql(
                """
                insert into round_asked (round_id, person_id, director, name)
                select round.id, ?, true, 'direktoer' from round on conflict do nothing""",
                director);
        sql("analyze");
    }
}
