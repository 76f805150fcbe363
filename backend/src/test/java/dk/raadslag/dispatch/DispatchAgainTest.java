package dk.raadslag.dispatch;

import static org.assertj.core.api.Assertions.assertThat;

import dk.raadslag.Api.Answer;
import dk.raadslag.Until;
import io.vertx.core.json.JsonObject;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.Test;

/** Writing to a receiver once more. */
class DispatchAgainTest extends DispatchCase {
    private static final String MAIL = "silkeborg@example.org";

    @Test
    void aLinkThatWentToAWrongAddressOpensNothingOnceTheAddressIsCorrected() {
        decide();
        sent(wish(receiver("Silkeborg", "forkert@example.org")));
        String wrong = link("forkert@example.org");
        JsonObject page = read(wrong).body();
        council("Silkeborg");
        did(read(wrong));
        did(again(true));
        assertThat(read(wrong).code()).isEqualTo("link-ended");
        assertThat(opened(wrong).code()).isEqualTo("link-ended");
        assertThat(api.get(null, filePath(page, "excerpt")).code()).isEqualTo("bad-ticket");
        String right = link(MAIL);
        did(read(right));
        did(again(true));
        did(read(right));
    }

    @Test
    void aLetterThatIsWrittenAgainDoesNotSayThatTheMinutesAreNotSent() {
        decide();
        sent(wish(council("Silkeborg")));
        assertThat(letters(MAIL).get(0).getString("text")).contains("Referatet er ikke sendt ud endnu");
        end();
        sendMinutes();
        did(again(true));
        assertThat(letters(MAIL).get(0).getString("text"))
                .doesNotContain("ikke sendt ud endnu")
                .contains("Referatet var ikke sendt ud, da uddraget blev lavet");
    }

    @Test
    void toABodyThatHasEndedNothingIsWrittenAgain() {
        decide();
        String council = council("Silkeborg");
        sent(wish(council));
        sql("update external_body set valid_to = '2026-01-31' where id = ?::uuid", council);
        assertThat(again(true).code()).isEqualTo("unknown-receiver");
        sql("update external_body set valid_to = null where id = ?::uuid", council);
        did(again(true));
    }

    @Test
    void ofTwoWhoWriteAgainAtOnceTheSecondIsTold() throws SQLException {
        decide();
        sent(wish(council("Silkeborg")));
        String one = receipt().getString("id");
        String lastDay = "update dispatch_letter set sent_at = now() - interval '25 hours' where receipt_id = '%s'";
        sql(lastDay.formatted(one));
        try (Connection other = SERVER.connection();
                Statement first = other.createStatement()) {
            other.setAutoCommit(false);
            first.execute("select from dispatch_receipt where id = '%s' for update".formatted(one));
            CompletableFuture<Answer> second = CompletableFuture.supplyAsync(() -> again(false));
            Until.asked(() -> second.isDone() || isWaiting(), sure -> sure);
            first.execute("update dispatch_letter set sent_at = now() where receipt_id = '%s'".formatted(one));
            other.commit();
            assertThat(second.join().code()).isEqualTo("sent-today");
        }
    }

    /** Whether somebody waits in PostgreSQL for a receipt that another has locked. */
    private static boolean isWaiting() {
        try (Connection connection = SERVER.connection();
                Statement statement = connection.createStatement();
                ResultSet found = statement.executeQuery(
                        """
                        select 1 from pg_stat_activity
                        where datname = current_database() and wait_event_type = 'Lock'
                              and query like '%dispatch_receipt%for update%'""")) {
            return found.next();
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }
}
