package dk.raadslag.comment;

import static org.assertj.core.api.Assertions.assertThat;

import io.vertx.core.json.JsonObject;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** What those asked, and those who wrote, are told of a round. */
class RoundAlertsTest extends RoundCase {
    private List<String> kinds(String user) {
        return list(api.get(user, "/api/me/alerts").body(), "alerts").stream()
                .filter(alert -> alert.getString("meetingId").equals(id))
                .map(alert -> alert.getString("kind"))
                .toList();
    }

    @Test
    void thoseAskedAreToldOfTheRoundAsLongAsTheyMayKnowOfIt() {
        String round = opened();
        assertThat(kinds("direktoer")).containsExactly("round-opened");
        assertThat(kinds("medlem")).isEmpty();
        JsonObject told =
                list(api.get("direktoer", "/api/me/alerts").body(), "alerts").get(0);
        assertThat(told.getJsonObject("until").encode()).contains("2036-12-02", "12:00");
        did(api.put(
                "sekretariat",
                "/api/rounds/" + round,
                new JsonObject().put("deadline", "2036-12-01T12:00").put("note", "")));
        assertThat(kinds("direktoer")).containsExactly("round-extended", "round-opened");
        did(step("sekretariat", "take-back"));
        assertThat(kinds("direktoer")).as("the draft is hidden").isEmpty();
    }

    @Test
    void peopleAreToldOfAnswersToWhatTheyWroteAndNotOfTheirOwn() {
        String round = opened();
        UUID thread = commented("direktoer", round, words("Hvorfor?"));
        commented("sekretariat", round, words("Derfor.").put("answers", thread.toString()));
        assertThat(kinds("direktoer")).containsExactly("comment-answered", "round-opened");
        assertThat(kinds(VIBORG)).containsExactly("round-opened");
        assertThat(kinds("sekretariat")).isEmpty();
        commented("direktoer", round, words("Aha.").put("answers", thread.toString()));
        assertThat(kinds("sekretariat")).containsExactly("comment-answered");
        did(does("sekretariat", round, thread, "resolve", new JsonObject().put("reason", "")));
        assertThat(kinds("direktoer")).as("within five minutes").containsExactly("comment-answered", "round-opened");
    }

    @Test
    void anItemThatIsClosedDuringTheRoundIsNotToldOf() {
        String round = opened();
        UUID thread = commented("direktoer", round, words("Hvorfor?"));
        commented("sekretariat", round, words("Derfor.").put("answers", thread.toString()));
        close("2.1");
        assertThat(kinds("direktoer")).containsExactly("round-opened");
        commented("sekretariat", round, words("Også derfor.").put("answers", thread.toString()));
        assertThat(kinds("direktoer")).containsExactly("round-opened");
    }

    @Test
    void thoseWhoWishNoMailAtOnceAreOnlyToldByTheBell() {
        JsonObject wishes = new JsonObject()
                .put("language", "da")
                .put("minutes", "at-once")
                .put("rounds", "daily")
                .put("answers", "at-once")
                .put("followUps", "at-once");
        did(api.put(VIBORG, "/api/me/alert-mailing", wishes));
        int before = letters().size();
        opened();
        assertThat(letters().subList(0, letters().size() - before))
                .extracting(letter -> letter.getString("to"))
                .containsExactly("direktoer@example.org");
        assertThat(kinds(VIBORG)).containsExactly("round-opened");
        did(api.put(VIBORG, "/api/me/alert-mailing", wishes.put("rounds", "at-once")));
    }
}
