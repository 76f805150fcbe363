package dk.raadslag.comment;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import dk.raadslag.live.Browser;
import dk.raadslag.standalone.KeycloakUsers;
import io.vertx.core.json.JsonArray;
import io.vertx.core.json.JsonObject;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** What people with a comment round on the screen hear of it. */
class RoundTopicTest extends RoundCase {
    private static final String EXPERT = "fagekspert-hoerer";

    @Test
    void peopleWithTheRoundOnTheScreenHearOfNewCommentsAndReaders() {
        String round = opened();
        Browser secretary = watching("sekretariat", "round", round);
        assertThat(secretary.hear("topic").get("watching").intValue()).isEqualTo(1);
        Browser director = watching("direktoer", "round", round);
        assertThat(director.hear("topic").get("seq").longValue()).isZero();
        assertThat(secretary.hear("topic").get("watching").intValue()).isEqualTo(2);
        commented("direktoer", round, words("Hvorfor?"));
        JsonNode news = secretary.hear("topic");
        assertThat(news.get("kind").textValue()).isEqualTo("round");
        assertThat(news.get("id").textValue()).isEqualTo(round);
        assertThat(news.get("seq").longValue()).isEqualTo(1);
        assertThat(news.get("watching").intValue()).isEqualTo(2);
        director.leave();
        assertThat(secretary.hear("topic").get("watching").intValue()).isEqualTo(1);
        assertThat(round("sekretariat", round).body().getInteger("readers")).isEqualTo(1);
        secretary.unwatch("round", round);
        Browser other = watching(VIBORG, "round", round);
        assertThat(other.hear("topic").get("watching").intValue()).isEqualTo(1);
    }

    @Test
    void aPersonWithTwoWindowsIsOneReader() {
        String round = opened();
        Browser one = watching("sekretariat", "round", round);
        assertThat(one.hear("topic").get("watching").intValue()).isEqualTo(1);
        Browser two = watching("sekretariat", "round", round);
        assertThat(two.hear("topic").get("watching").intValue()).isEqualTo(1);
        two.leave();
        commented("direktoer", round, words("Hvorfor?"));
        assertThat(one.hear("topic").get("watching").intValue()).isEqualTo(1);
    }

    @Test
    void aReturningBrowserAsksForWhatItMissed() {
        String round = opened();
        UUID first = commented("direktoer", round, words("Først"));
        Browser before = watching("sekretariat", "round", round);
        long held = before.hear("topic").get("seq").longValue();
        before.leave();
        UUID second = commented("direktoer", round, words("Så"));
        Browser back = watching("sekretariat", "round", round);
        assertThat(back.hear("topic").get("seq").longValue()).isGreaterThan(held);
        JsonObject news = api.get("sekretariat", "/api/rounds/" + round + "?after=" + held)
                .body();
        assertThat(list(news, "comments"))
                .extracting(comment -> comment.getString("id"))
                .containsExactly(second.toString())
                .doesNotContain(first.toString());
    }

    @Test
    void thoseWhoRunTheMeetingHearOfAllItsRoundsAndCountAsReadersOfNone() {
        Browser desk = watching("sekretariat", "rounds", id);
        assertThat(desk.hear("topic").get("seq").longValue()).as("none yet").isZero();
        String round = opened();
        JsonNode news = desk.hear("topic");
        assertThat(news.get("seq").longValue()).isEqualTo(1);
        assertThat(news.has("watching")).isFalse();
        commented("direktoer", round, words("Hvorfor?"));
        assertThat(desk.hear("topic").get("seq").longValue()).isEqualTo(2);
        opened();
        assertThat(desk.hear("topic").get("seq").longValue()).isEqualTo(3);
        assertThat(round("sekretariat", round).body().getInteger("readers")).isZero();
    }

    @Test
    void peopleNamedForARoundHearOfItUntilTheyAreTakenOut() {
        KeycloakUsers.create(EXPERT);
        UUID expert = person(EXPERT);
        String named = opened(wanted().put("others", new JsonArray().add(expert.toString())));
        String other = opened();
        Browser browser = watching(EXPERT, "round", named);
        assertThat(browser.hear("topic").get("seq").longValue()).isZero();
        browser.watch("rounds", id);
        assertThat(browser.hear("topic").get("seq").longValue())
                .as("one of two")
                .isEqualTo(1);
        browser.watch("round", other);
        assertThat(browser.hear("topic", "topic-gone").get("id").textValue()).isEqualTo(other);
        did(api.delete("sekretariat", "/api/rounds/" + named + "/asked/" + expert));
        // Each topic sends its news by itself: no order between two is promised.
        assertThat(Set.of(
                        browser.hear("topic-gone").get("id").textValue(),
                        browser.hear("topic-gone").get("id").textValue()))
                .containsExactlyInAnyOrder(named, id);
        assertThat(round("sekretariat", named).body().getInteger("readers")).isZero();
        did(api.put("sekretariat", "/api/rounds/" + named + "/asked/" + expert, nothing()));
        assertThat(Set.of(
                        browser.hear("topic").get("id").textValue(),
                        browser.hear("topic").get("id").textValue()))
                .as("asked again")
                .containsExactlyInAnyOrder(named, id);
    }

    @Test
    void aMemberDoesNotHearWhetherThereIsARound() {
        String round = opened();
        for (String user : new String[] {"medlem", "stedfortraeder", null}) {
            Browser browser = watching(user, "round", round);
            assertThat(browser.hear("topic", "topic-gone").get("type").textValue())
                    .isEqualTo("topic-gone");
            browser.watch("rounds", id);
            assertThat(browser.hear("topic", "topic-gone").get("type").textValue())
                    .isEqualTo("topic-gone");
            commented("direktoer", round, words("Hvorfor?"));
            browser.watch("round", UUID.randomUUID().toString());
            JsonNode next = browser.hear("topic", "topic-gone");
            assertThat(next.get("id").textValue()).as("nothing came between").isNotIn(round, id);
            assertThat(next.get("type").textValue())
                    .as("as of one that there is not")
                    .isEqualTo("topic-gone");
            browser.leave();
        }
        assertThat(round("sekretariat", round).body().getInteger("readers")).isZero();
    }

    private static Browser watching(String user, String kind, String id) {
        Browser browser = Browser.of(SERVER.url(), user);
        browser.watch(kind, id);
        return browser;
    }
}
