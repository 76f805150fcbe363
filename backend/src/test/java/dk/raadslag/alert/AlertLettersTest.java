package dk.raadslag.alert;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dk.raadslag.base.Base;
import dk.raadslag.body.Bodies;
import dk.raadslag.mail.LetterStore;
import dk.raadslag.mail.Post;
import io.vertx.core.Future;
import io.vertx.core.json.JsonObject;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Which letters are written of alerts, when, how often, and what does not stand in them. */
class AlertLettersTest extends AlertCase {
    private static final Duration GATHERED = Duration.ofMinutes(5).plusSeconds(20);
    private Bodies bodies;

    @BeforeEach
    void nothingWaits() throws Exception {
        sql("update alert set letter_at = now() where letter_at is null");
        sql("delete from alert_mailing");
        bodies = new Bodies(base(Duration.ZERO));
        bodies.start().await(20, TimeUnit.SECONDS);
    }

    @Test
    void whatHappensWithinFiveMinutesIsOneLetterFromAllProcesses() throws Exception {
        given("2.1", "medlem");
        given("2.2", "medlem");
        int before = letters().size();
        send(Duration.ofMinutes(4));
        assertThat(letters()).hasSize(before);
        Future.all(
                        process(GATHERED).send(),
                        process(GATHERED).send(),
                        process(GATHERED).send())
                .await(20, TimeUnit.SECONDS);
        send(GATHERED);
        assertThat(letters()).hasSize(before + 1);
        JsonObject letter = letters().get(0);
        assertThat(letter.getString("to")).isEqualTo("medlem@example.org");
        assertThat(letter.getString("subject")).isEqualTo("2 beskeder fra Rådslag");
        assertThat(letter.getString("text"))
                .contains(
                        "– En beslutning beder dig om at følge op: KKR Midtjylland, mødet 3. december 2026, punkt 2.1."
                                + " Frist: 15. januar 2027",
                        "punkt 2.2",
                        "https://raadslag.example.org/beskeder\n",
                        "https://raadslag.example.org/beskeder/mail")
                .doesNotContain("cykelstier", "skovrejsning", "sender link");
    }

    @Test
    void nobodyGetsALetterOfWhatTheyHaveRead() throws Exception {
        given("2.1", "medlem");
        read("medlem", alert("medlem", "follow-up-given").getString("id"));
        int before = letters().size();
        send(GATHERED);
        assertThat(letters()).hasSize(before);
    }

    @Test
    void aLetterTellsNothingOfAClosedItemNotEvenItsNumber() throws Exception {
        given("2.1", "medlem", "direktoer");
        close("2.1");
        int before = letters().size();
        send(GATHERED);
        assertThat(letters()).as("the director may not know of it any more").hasSize(before + 1);
        assertThat(letters().get(0).getString("to")).isEqualTo("medlem@example.org");
        assertThat(letters().get(0).getString("text")).doesNotContain("2.1", "cykelstier", "sender link");
    }

    @Test
    void somebodyWhoseAccessWasTakenGetsNoLetter() throws Exception {
        given("2.1", "direktoer");
        close("2.1");
        did(putItem("sekretariat", "2.1", "closed", seen().put("closed", false)));
        sql(
                "insert into access select id, 'kkr-midtjylland', 'members', false, false, true, '2026-01-01', now(), '', ''"
                        + " from person where email = 'medlem@example.org' on conflict do nothing");
        given("2.2", "medlem");
        close("2.2");
        int before = letters().size();
        send(GATHERED);
        sql("delete from access");
        assertThat(letters().subList(0, letters().size() - before))
                .extracting(letter -> letter.getString("to"))
                .containsExactly("direktoer@example.org");
    }

    @Test
    void thoseWhoWishGetOneLetterInTheMorningOfAWorkingDayInTheirLanguage() throws Exception {
        assertThat(wish("medlem", "en", "daily").getString("email")).isEqualTo("medlem@example.org");
        given("2.1", "medlem");
        int before = letters().size();
        send(justAfterMorning());
        assertThat(letters()).hasSize(before);
        given("2.2", "medlem");
        send(Duration.ofDays(9));
        send(Duration.ofDays(9));
        assertThat(letters()).hasSize(before + 1);
        assertThat(letters().get(0).getString("subject")).isEqualTo("2 alerts from Rådslag");
        assertThat(letters().get(0).getString("text"))
                .startsWith("Dear medlem")
                .contains("– A decision asks you to follow up: KKR Midtjylland, meeting on 3 December 2026, item 2.1");
    }

    @Test
    void thoseWhoWishNoneGetNoneAlsoWhenTheyWishAgain() throws Exception {
        wish("medlem", "da", "off");
        given("2.1", "medlem");
        int before = letters().size();
        send(Duration.ZERO);
        wish("medlem", "da", "at-once");
        send(Duration.ofDays(9));
        assertThat(letters()).hasSize(before);
        assertThat(kinds("medlem")).as("the bell tells it").contains("follow-up-given");
    }

    @Test
    void aLetterThatCannotBeWrittenIsWrittenLaterAndHoldsBackNobody() throws Exception {
        given("2.1", "medlem", "medlem-viborg");
        int before = letters().size();
        sql(
                """
                create function refuse() returns trigger language plpgsql as $$
                begin if new."to" = 'medlem@example.org' then raise 'refused by the test'; end if; return new; end $$""");
        sql("create trigger refuse before insert on letter for each row execute function refuse()");
        assertThatThrownBy(() -> send(GATHERED)).hasMessageContaining("refused by the test");
        assertThat(letters()).hasSize(before + 1);
        sql("drop function refuse cascade");
        send(GATHERED);
        assertThat(letters()).hasSize(before + 2);
    }

    @Test
    void everybodySaysForThemselvesWhichMailTheyWish() {
        wish("medlem", "en", "off");
        assertThat(api.get("medlem-viborg", "/api/me/alert-mailing").body().getString("followUps"))
                .isEqualTo("at-once");
        assertThat(api.get("medlem", "/api/me/alert-mailing").body().getString("followUps"))
                .isEqualTo("off");
        assertThat(api.put(null, "/api/me/alert-mailing", wishes("da", "off")).code())
                .isEqualTo("login-required");
        assertThat(api.put("medlem", "/api/me/alert-mailing", wishes("da", "weekly"))
                        .code())
                .isEqualTo("bad-request");
    }

    @Test
    void theMorningIsThatOfAWorkingDay() {
        // Friday, at half past seven and at half past six; Sunday; the first of January, a holiday on a Friday.
        assertThat(Gathering.morning(Instant.parse("2026-12-04T06:30:00Z"))).isEqualTo("2026-12-04T06:00:00Z");
        assertThat(Gathering.morning(Instant.parse("2026-12-04T05:30:00Z"))).isEqualTo("2026-12-03T06:00:00Z");
        assertThat(Gathering.morning(Instant.parse("2026-12-06T12:00:00Z"))).isEqualTo("2026-12-04T06:00:00Z");
        assertThat(Gathering.morning(Instant.parse("2027-01-01T12:00:00Z"))).isEqualTo("2026-12-30T06:00:00Z");
    }

    private JsonObject wish(String user, String language, String followUps) {
        return api.put(user, "/api/me/alert-mailing", wishes(language, followUps))
                .body();
    }

    private static JsonObject wishes(String language, String followUps) {
        return new JsonObject()
                .put("language", language)
                .put("minutes", "at-once")
                .put("rounds", "at-once")
                .put("answers", "at-once")
                .put("followUps", followUps);
    }

    private List<JsonObject> letters() {
        return api.get("sekretariat", "/api/letters").body().getJsonArray("letters").stream()
                .map(JsonObject.class::cast)
                .toList();
    }

    private void send(Duration later) throws Exception {
        process(later).send().await(20, TimeUnit.SECONDS);
    }

    /** A process to which it is so much later. */
    private AlertLetters process(Duration later) {
        Base base = base(later);
        return new AlertLetters(base, outgoing(base, bodies), new Post(new LetterStore()));
    }
}
