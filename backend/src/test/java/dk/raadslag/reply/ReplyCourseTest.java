package dk.raadslag.reply;

import static org.assertj.core.api.Assertions.assertThat;

import io.vertx.core.json.JsonObject;
import java.time.Instant;
import org.junit.jupiter.api.Test;

/** Answers of calendars over the course of a meeting: each does what the button on the page would do, or nothing. */
class ReplyCourseTest extends ReplyCourseCase {
    @Test
    void noIsAnApologyWithItsCommentAndYesAfterItIsPresenceExpected() {
        Letters.Reply no = answer(MEMBER, "DECLINED");
        Letters.Reply commented = new Letters.Reply(
                no.method(),
                no.token(),
                no.meeting(),
                no.email(),
                no.partstat(),
                no.sequence(),
                no.stamp(),
                "Ferie\\ni Rom");
        assertThat(taken(commented)).isEqualTo(Outcome.DECLINED);
        assertThat(isAway("medlem")).isTrue();
        assertThat(lines("medlem").get(0).getString("apologyNote")).isEqualTo("Ferie i Rom");
        assertThat(answers()).containsExactly("medlem declined");
        assertThat(alert("medlem")).isEqualTo("calendar-reply");
        assertThat(taken(answer(MEMBER, "ACCEPTED", Instant.now().plusSeconds(60))))
                .isEqualTo(Outcome.ACCEPTED);
        assertThat(isAway("medlem")).isFalse();
        assertThat(answers()).containsExactly("medlem accepted");
        assertThat(unused()).isEmpty();
    }

    @Test
    void aLongCommentIsCutToWhatAnApologyMaySay() {
        Letters.Reply no = answer(MEMBER, "DECLINED");
        taken(new Letters.Reply(
                no.method(),
                no.token(),
                no.meeting(),
                no.email(),
                no.partstat(),
                no.sequence(),
                no.stamp(),
                "å".repeat(900)));
        assertThat(lines("medlem").get(0).getString("apologyNote")).hasSize(200).endsWith("…");
    }

    @Test
    void yesAndPerhapsChangeNothingInTheMeetingButTheSecretariatSeesThem() {
        long before = version();
        assertThat(taken(answer(MEMBER, "TENTATIVE"))).isEqualTo(Outcome.TENTATIVE);
        assertThat(answers()).containsExactly("medlem tentative");
        assertThat(taken(answer(MEMBER, "ACCEPTED", Instant.now().plusSeconds(60))))
                .isEqualTo(Outcome.ACCEPTED);
        assertThat(answers()).containsExactly("medlem accepted");
        assertThat(version()).isEqualTo(before);
    }

    @Test
    void perhapsTakesNoApologyBack() {
        did(apologize("medlem", randers, false));
        assertThat(taken(answer(MEMBER, "TENTATIVE", Instant.now().plusSeconds(60))))
                .isEqualTo(Outcome.TENTATIVE);
        assertThat(isAway("medlem")).isTrue();
        assertThat(answers()).as("the apology says more").isEmpty();
    }

    @Test
    void theSameLetterAndTheSameAnswerCountOnce() {
        Letters.Reply no = answer(MEMBER, "DECLINED");
        byte[] letter = no.letter();
        assertThat(taken(letter)).isEqualTo(Outcome.DECLINED);
        long after = version();
        assertThat(taken(letter)).isEqualTo(Outcome.REPEATED);
        assertThat(taken(no)).as("in another letter").isEqualTo(Outcome.REPEATED);
        assertThat(version()).isEqualTo(after);
        assertThat(unused()).isEmpty();
    }

    @Test
    void aLetterThatWasHeldUpOverturnsNoLaterAnswer() {
        Instant now = Instant.now();
        Letters.Reply early = answer(MEMBER, "DECLINED", now.minusSeconds(600));
        assertThat(taken(answer(MEMBER, "ACCEPTED", now.minusSeconds(300)))).isEqualTo(Outcome.ACCEPTED);
        assertThat(taken(early)).isEqualTo(Outcome.LATE);
        assertThat(isAway("medlem")).isFalse();
    }

    @Test
    void aLetterThatWasHeldUpOverturnsNothingThatWasSaidOnThePageSince() {
        Letters.Reply early = answer(MEMBER, "ACCEPTED", Instant.now().minusSeconds(600));
        did(apologize("medlem", randers, false));
        assertThat(taken(early)).isEqualTo(Outcome.LATE);
        assertThat(isAway("medlem")).isTrue();
        Letters.Reply no = answer(MEMBER, "DECLINED", Instant.now().minusSeconds(500));
        did(post("medlem", "apologies/" + randers + "/withdraw", nothing()));
        assertThat(taken(no)).isEqualTo(Outcome.LATE);
        assertThat(isAway("medlem")).isFalse();
    }

    @Test
    void beingListedAsExpectedIsNoAnswerThatOvertakesOne() {
        Letters.Reply no = answer(MEMBER, "DECLINED", Instant.now().minusSeconds(600));
        did(post("sekretariat", "attendance/expected", seen()));
        assertThat(taken(no)).isEqualTo(Outcome.DECLINED);
        assertThat(isAway("medlem")).isTrue();
    }

    @Test
    void twoAnswersThatWaitedTogetherCountInTheirOrder() {
        Instant now = Instant.now();
        assertThat(taken(answer(MEMBER, "DECLINED", now.minusSeconds(30)))).isEqualTo(Outcome.DECLINED);
        assertThat(taken(answer(MEMBER, "ACCEPTED", now.minusSeconds(20))))
                .as("before the first was taken")
                .isEqualTo(Outcome.ACCEPTED);
        assertThat(isAway("medlem")).isFalse();
    }

    @Test
    void aClockThatIsAheadDoesNotOutdoEveryLaterAnswer() {
        assertThat(taken(answer(MEMBER, "DECLINED", Instant.now().plusSeconds(86_400))))
                .isEqualTo(Outcome.DECLINED);
        assertThat(taken(answer(MEMBER, "ACCEPTED", Instant.now().plusSeconds(1))))
                .isEqualTo(Outcome.ACCEPTED);
    }

    @Test
    void anAnswerToATimeThatIsNoMoreDoesNotCountForTheNewOne() {
        Letters.Reply toTheOld = answer(MEMBER, "DECLINED");
        assertThat(taken(answer("formand@example.org", "ACCEPTED"))).isEqualTo(Outcome.ACCEPTED);
        move("2027-02-03T09:00");
        assertThat(taken(toTheOld)).isEqualTo(Outcome.MOVED);
        assertThat(isAway("medlem")).isFalse();
        assertThat(unused()).containsExactly("moved");
        assertThat(answers()).as("to the old time").isEmpty();
        assertThat(taken(answer(MEMBER, "DECLINED"))).isEqualTo(Outcome.DECLINED);
    }

    @Test
    void nobodyAnswersToAMeetingThatIsCancelledOrOver() {
        Letters.Reply no = answer(MEMBER, "DECLINED");
        did(step("sekretariat", "cancel"));
        assertThat(taken(no)).isEqualTo(Outcome.CANCELLED);
        sendOut();
        Letters.Reply late = answer(MEMBER, "DECLINED");
        start();
        did(step("sekretariat", "end"));
        assertThat(taken(late)).isEqualTo(Outcome.OVER);
        assertThat(unused()).containsExactly("over");
        assertThat(isAway("medlem")).isFalse();
    }

    @Test
    void afterTheBeginningNoCountsAsOnThePageUnlessThePersonIsThere() {
        start();
        assertThat(taken(answer(MEMBER, "DECLINED"))).isEqualTo(Outcome.DECLINED);
        assertThat(isAway("medlem")).isTrue();
        did(post("formand", "arrival", new JsonObject().putNull("code").put("online", false)));
        assertThat(taken(answer("formand@example.org", "DECLINED"))).isEqualTo(Outcome.PRESENT);
        assertThat(isAway("formand")).isFalse();
        assertThat(unused()).containsExactly("present");
    }

    @Test
    void theSubstituteWhoWasCalledInAnswersAndNoMoreOnceReleased() {
        callOff("medlem");
        Letters.Reply yes = answer(SUBSTITUTE, "ACCEPTED");
        Letters.Reply no = answer(SUBSTITUTE, "DECLINED", Instant.now().plusSeconds(60));
        assertThat(taken(yes)).isEqualTo(Outcome.ACCEPTED);
        assertThat(taken(answer(MEMBER, "ACCEPTED", Instant.now().plusSeconds(60))))
                .as("the holder comes after all")
                .isEqualTo(Outcome.ACCEPTED);
        assertThat(lines("stedfortraeder")).as("is released").isEmpty();
        assertThat(taken(no)).isEqualTo(Outcome.NO_SEAT);
        assertThat(isAway("stedfortraeder")).isFalse();
    }

    @Test
    void theSubstitutesNoIsTheirsAndAnOldOneDoesNotCountForANewCall() {
        callOff("medlem");
        Letters.Reply old = answer(SUBSTITUTE, "DECLINED", Instant.now().minusSeconds(600));
        did(post("medlem", "apologies/" + randers + "/withdraw", nothing()));
        callOff("medlem");
        assertThat(taken(old)).isEqualTo(Outcome.LATE);
        assertThat(taken(answer(SUBSTITUTE, "DECLINED", Instant.now().plusSeconds(60))))
                .isEqualTo(Outcome.DECLINED);
        assertThat(isAway("stedfortraeder")).isTrue();
        assertThat(taken(answer(SUBSTITUTE, "ACCEPTED", Instant.now().plusSeconds(120))))
                .as("only the holder can call again")
                .isEqualTo(Outcome.NO_SEAT);
        assertThat(isAway("stedfortraeder")).isTrue();
    }

    @Test
    void whoHasLostTheSeatOrTheRightAnswersNoMore() {
        Letters.Reply no = answer("medlem-viborg@example.org", "DECLINED");
        hold(viborg, "holder", null);
        try {
            assertThat(taken(no)).isEqualTo(Outcome.NO_SEAT);
        } finally {
            hold(viborg, "holder", "medlem-viborg");
        }
        sql(
                """
                insert into access (person_id, body_id, role, wanted, done, from_day, at, subject, by)
                values (?, 'kkr-midtjylland', 'members', false, true, '2026-01-01', now(), 'test', 'test')""",
                person("medlem-viborg"));
        try {
            assertThat(taken(no)).isEqualTo(Outcome.NO_SEAT);
        } finally {
            sql("delete from access where person_id = ?", person("medlem-viborg"));
        }
        assertThat(isAway("medlem-viborg")).isFalse();
        assertThat(unused()).containsExactly("no-seat", "no-seat");
    }

    private String alert(String user) {
        return api.get(user, "/api/me/alerts").body().getJsonArray("alerts").stream()
                .map(JsonObject.class::cast)
                .filter(alert -> alert.getString("meetingId").equals(id))
                .map(alert -> alert.getString("kind"))
                .findFirst()
                .orElse(null);
    }
}
