package dk.raadslag.meeting;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dk.raadslag.Api;
import dk.raadslag.Sample;
import dk.raadslag.ServerExtension;
import dk.raadslag.base.Base;
import dk.raadslag.db.Database;
import dk.raadslag.job.Jobs;
import dk.raadslag.model.LifeEvent;
import dk.raadslag.model.MeetingSnapshot;
import dk.raadslag.model.Moment;
import dk.raadslag.model.TextField;
import dk.raadslag.text.Pen;
import dk.raadslag.text.TextLogs;
import dk.raadslag.words.TextTable;
import dk.raadslag.words.TextTable.Cell;
import dk.raadslag.words.TextTable.Total;
import io.vertx.core.Future;
import io.vertx.core.Promise;
import io.vertx.core.json.JsonObject;
import io.vertx.sqlclient.SqlConnection;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** Tables that are drawn from a register, until what they stand in is sent out. */
class EmbedsTest {
    @RegisterExtension
    static final ServerExtension SERVER = new ServerExtension();

    private static final int TABLE = "Planen binder 19 kommuner sammen.\n".length();

    /** A register of one table, as a feature of later would have it. */
    private static final class Answers implements EmbedSource {
        private volatile String randers = "ja";

        @Override
        public String register() {
            return "tally";
        }

        @Override
        public Future<Map<String, TextTable>> tables(SqlConnection conn, Set<String> ids) {
            return conn.query("select 1")
                    .execute()
                    .map(ok -> ids.contains("svar")
                            ? Map.of("svar", table("Kommune|Svar", "Randers|" + randers))
                            : Map.of());
        }
    }

    @Test
    void aTableIsDrawnUntilItsDocumentIsSentOutAndThenStaysAsItWas() throws Exception {
        String id = withTable("tally", "svar");
        Answers answers = new Answers();
        within((conn, stores, texts) -> {
            stores.embeds().register(answers);
            UUID meeting = UUID.fromString(id);
            Moment moment = new Moment(9, Instant.EPOCH, "Sekretariatet");
            return stores.meetings()
                    .snapshot(conn, meeting)
                    .map(found -> found.orElseThrow())
                    .compose(draft -> {
                        assertThat(cells(draft)).isEqualTo("Randers: ja");
                        Editions editions = new Editions(stores.meetings(), texts, stores.editions(), seen -> {});
                        return editions.seal(conn, draft, new LifeEvent.AgendaPublished(null), moment)
                                .map(event -> event.applyTo(draft, moment))
                                .compose(sent -> {
                                    answers.randers = "nej";
                                    return stores.meetings()
                                            .snapshot(conn, meeting)
                                            .compose(later -> {
                                                assertThat(cells(later.orElseThrow()))
                                                        .as("as long as it is a draft")
                                                        .isEqualTo("Randers: nej");
                                                return stores.embeds()
                                                        .drawn(
                                                                conn,
                                                                Map.of(
                                                                        meeting,
                                                                        later.orElseThrow()
                                                                                .withStatus(sent.status())
                                                                                .withEditions(sent.editions())));
                                            });
                                })
                                .compose(all -> {
                                    assertThat(cells(all.get(meeting)))
                                            .as("as it was sent out")
                                            .isEqualTo("Randers: ja");
                                    return stores.editions()
                                            .find(conn, meeting, MeetingSnapshot.Kind.AGENDA, 1, true)
                                            .map(kept -> {
                                                MeetingSnapshot whole = Editions.read(
                                                        kept.orElseThrow().content());
                                                assertThat(cells(whole)).isEqualTo("Randers: ja");
                                                return null;
                                            });
                                });
                    });
        });
    }

    @Test
    void anUnknownRegisterOrTableLeavesWhatIsStored() throws Exception {
        String unknown = withTable("tally", "en anden");
        String other = withTable("budget", "svar");
        within((conn, stores, texts) -> {
            stores.embeds().register(new Answers());
            assertThatThrownBy(() -> stores.embeds().register(new Answers()))
                    .as("one feature keeps a register")
                    .isInstanceOf(IllegalArgumentException.class);
            return stores.meetings().snapshot(conn, UUID.fromString(unknown)).compose(first -> stores.meetings()
                    .snapshot(conn, UUID.fromString(other))
                    .map(second -> {
                        assertThat(cells(first.orElseThrow())).isEqualTo("Randers: ?");
                        assertThat(cells(second.orElseThrow())).isEqualTo("Randers: ?");
                        return null;
                    }));
        });
    }

    /** A draft whose item 2.1 has a table of that register. */
    private static String withTable(String register, String table) {
        Api api = SERVER.api();
        byte[] agenda = new String(Sample.farAhead(), StandardCharsets.UTF_8)
                .replace("19 kommuner sammen.", "19 kommuner sammen.\n\nKommune\tSvar\nRanders\t?")
                .getBytes(StandardCharsets.UTF_8);
        String id = api.importText("sekretariat", agenda).body().getString("id");
        JsonObject item = Api.item(api.get("sekretariat", "/api/meetings/" + id).body(), "2.1");
        String text =
                item.getJsonObject("texts").getJsonObject("casePresentation").getString("id");
        TextTable stored = table("Kommune|Svar", "Randers|?");
        Pen pen = Pen.of(SERVER.url(), "sekretariat", text);
        pen.puts(
                TABLE,
                new TextTable(
                        "", 1, 0, stored.columns(), stored.rows(), List.of(), "", Total.NONE, Map.of(register, table)));
        pen.leave();
        return id;
    }

    private static TextTable table(String... rows) {
        return TextTable.of(
                1,
                0,
                Arrays.stream(rows)
                        .map(row ->
                                Arrays.stream(row.split("\\|")).map(Cell::of).toList())
                        .toList());
    }

    private static String cells(MeetingSnapshot meeting) {
        return meeting.items()
                .filter(item -> item.number().equals("2.1"))
                .flatMap(item -> item.text(TextField.CASE_PRESENTATION).ops().stream())
                .flatMap(op -> TextTable.in(op.insert()).stream())
                .map(found -> String.join(": ", found.words().get(1)))
                .findFirst()
                .orElseThrow();
    }

    private interface Work {
        Future<?> with(SqlConnection conn, MeetingStores stores, Texts texts);
    }

    /** In one transaction, over the stores that a server would have. */
    private static void within(Work work) throws Exception {
        Promise<Object> done = Promise.promise();
        SERVER.vertx().runOnContext(v -> {
            Database db = new Database(SERVER.vertx(), SERVER.database().options(), 1);
            Base base = new Base(SERVER.vertx(), new Jobs(SERVER.vertx()), db, Clock.systemUTC(), SERVER.url());
            Texts texts = new TextLogs(base, () -> true).texts();
            MeetingStores stores = MeetingStores.over(texts);
            db.transaction(conn -> work.with(conn, stores, texts).<Object>mapEmpty())
                    .onComplete(over -> db.close().onComplete(closed -> done.handle(over)));
        });
        done.future().await(30, TimeUnit.SECONDS);
    }
}
