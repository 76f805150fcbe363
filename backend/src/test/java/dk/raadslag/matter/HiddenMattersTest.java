package dk.raadslag.matter;

import static org.assertj.core.api.Assertions.assertThat;

import dk.raadslag.Until;
import io.vertx.core.json.JsonObject;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.Test;

/** Matters of a body of the region whose closed items the secretariat may not read. */
class HiddenMattersTest extends MatterCase {
    @Test
    void whoDoesNotKnowTheParentOfAMatterLeavesItThereWhenTheyDescribeThat() {
        String hidden = matter("Skjult", null);
        String part = matter("Delsag", item(june, "Delsag"));
        did(describe("sekretariat", part, described(part).put("parentId", hidden)));
        ofAnotherBody(hidden, true);
        assertThat(described(part).getString("parentId")).isNull();
        did(describe("sekretariat", part, described(part).put("officer", "Ejlif")));
        ofAnotherBody(hidden, false);
        assertThat(described(part).getString("parentId")).isEqualTo(hidden);
        did(describe("sekretariat", part, described(part).putNull("parentId")));
        assertThat(described(part).getString("parentId")).isNull();
    }

    @Test
    void nobodyTakesAnItemOutOfAMatterThatTheyMayNotKnow() {
        String item = item(june, "Holm");
        String hidden = matter("Holme", item);
        String other = matter("Øer", null);
        ofAnotherBody(hidden, true);
        assertThat(link("sekretariat", item, other).code()).isEqualTo("matter-taken");
        did(link("sekretariat", item, null));
        ofAnotherBody(hidden, false);
        assertThat(stations("sekretariat", hidden)).hasSize(1);
        assertThat(stations("sekretariat", other)).isEmpty();
        did(link("sekretariat", item, other));
        assertThat(stations("sekretariat", other)).hasSize(1);
    }

    @Test
    void whoMayNotReadClosedItemsOfItsBodyClosesNeitherAMatterNorAStation() {
        String matter = matter("Sunde", item(june, "Sunde"));
        String station = announced(matter, day(year + "-03-01"), words("Høring"));
        ofAnotherBody(matter, false);
        assertThat(describe("sekretariat", matter, described(matter).put("closed", true))
                        .code())
                .isEqualTo("forbidden");
        assertThat(add(
                                "sekretariat",
                                matter,
                                null,
                                "councils",
                                null,
                                day(year + "-04-01"),
                                words("Byråd").put("closed", true))
                        .code())
                .isEqualTo("forbidden");
        assertThat(api.put(
                                "sekretariat",
                                "/api/matters/" + matter + "/stations/" + station,
                                new JsonObject()
                                        .put("station", words("Høring").put("closed", true))
                                        .put("version", 1))
                        .code())
                .isEqualTo("forbidden");
        did(describe("sekretariat", matter, described(matter).put("officer", "Ejlif")));
    }

    @Test
    void closingTheItemClosesTheMatterThatSomebodyOpensAtThatMoment() throws SQLException {
        String item = item(june, "Vig");
        String matter = matter("Vige", item);
        did(describe("sekretariat", matter, described(matter).put("closed", true)));
        try (Connection opening = SERVER.connection();
                PreparedStatement open = opening.prepareStatement(
                        "update matter set closed = false, version = version + 1 where id = ?")) {
            opening.setAutoCommit(false);
            open.setObject(1, UUID.fromString(matter));
            open.execute();
            CompletableFuture<Void> closing = CompletableFuture.runAsync(() -> close(june, item, true));
            Until.so(() -> closing.isDone() || isWaiting());
            opening.commit();
            closing.join();
        }
        close(june, item, false);
        assertThat(page("sekretariat", matter).body().getBoolean("closed")).isTrue();
    }

    /** Whether somebody waits in PostgreSQL for what another has locked. */
    private static boolean isWaiting() {
        try (Connection connection = SERVER.connection();
                Statement statement = connection.createStatement();
                ResultSet found = statement.executeQuery(
                        """
                        select 1 from pg_stat_activity
                        where datname = current_database() and wait_event_type = 'Lock'""")) {
            return found.next();
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    /** A third body of the region, in which nobody who logs in here is anything. */
    private static void ofAnotherBody(String matter, boolean closed) {
        SERVER.sql("alter table body drop constraint if exists body_kind_region_key");
        SERVER.sql(
                """
                insert into body (id, name, kind, region) select 'other', 'Andre', kind, region from body
                where id = ? on conflict do nothing""",
                KKR);
        SERVER.sql("update matter set body_id = 'other', closed = ? where id = ?", closed, UUID.fromString(matter));
    }
}
