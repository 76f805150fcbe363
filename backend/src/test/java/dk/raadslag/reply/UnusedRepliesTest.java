package dk.raadslag.reply;

import static org.assertj.core.api.Assertions.assertThat;

import dk.raadslag.live.Browser;
import io.vertx.core.json.JsonObject;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** Letters that are no answer of who was asked change nothing, and the secretariat finds each. */
class UnusedRepliesTest extends ReplyCourseCase {
    @Test
    void forgedAndForwardedAnswersDoNothing() {
        Letters.Reply no = answer(MEMBER, "DECLINED");
        long before = version();
        assertThat(taken(with(no, "0".repeat(32), id, MEMBER))).isEqualTo(Outcome.UNKNOWN_ADDRESS);
        assertThat(taken(with(no, no.token(), UUID.randomUUID().toString(), MEMBER)))
                .isEqualTo(Outcome.OTHER_MEETING);
        assertThat(taken(with(no, no.token(), id, "formand@example.org"))).isEqualTo(Outcome.OTHER_PERSON);
        assertThat(version()).isEqualTo(before);
        assertThat(unused()).containsExactlyInAnyOrder("other-meeting", "other-person");
        JsonObject other = all("unused")
                .filter(one -> one.getString("why").equals("other-person"))
                .findFirst()
                .orElseThrow();
        assertThat(other.getString("name")).as("who was asked").isEqualTo("medlem");
        assertThat(other.getString("sender")).isEqualTo(MEMBER);
        assertThat(all("unused").map(one -> one.getString("why"))).contains("unknown-address");
    }

    @Test
    void whomTheLetterIsFromDoesNotMatter() {
        String fromOffice = new String(answer(MEMBER, "DECLINED").letter(), java.nio.charset.StandardCharsets.UTF_8)
                .replace("From: Mads Mortensen <medlem@example.org>", "From: Borgmesterkontoret <kontor@example.org>");
        assertThat(taken(Letters.bytes(fromOffice))).isEqualTo(Outcome.DECLINED);
    }

    @Test
    void aCounterProposalIsForTheSecretariat() {
        Letters.Reply no = answer(MEMBER, "DECLINED");
        Letters.Reply counter = new Letters.Reply(
                "COUNTER", no.token(), no.meeting(), no.email(), "TENTATIVE", no.sequence(), no.stamp(), null);
        assertThat(taken(counter)).isEqualTo(Outcome.COUNTER);
        assertThat(unused()).containsExactly("counter");
    }

    @Test
    void theSecretariatSeesWhatWasNotUsedOnceAndOthersNever() {
        taken(with(answer(MEMBER, "DECLINED"), answer(MEMBER, "DECLINED").token(), id, "anna@example.org"));
        String letter = replyList().getJsonArray("unused").getJsonObject(0).getString("id");
        assertThat(card()).isEqualTo(1);
        assertOutcomes(
                user -> api.get(user, "/api/meetings/" + id + "/replies"),
                "ok",
                "forbidden",
                "forbidden",
                "forbidden",
                "forbidden",
                "forbidden",
                "login-required");
        String path = "replies/" + letter + "/put-away";
        assertThat(post("medlem", path, nothing()).code()).isEqualTo("forbidden");
        did(post("sekretariat", path, nothing()));
        assertThat(unused()).isEmpty();
        assertThat(card()).isZero();
        assertThat(post("sekretariat", "replies/" + UUID.randomUUID() + "/put-away", nothing())
                        .code())
                .isEqualTo("unknown");
    }

    @Test
    void theSecretariatHearsOfEachAnswerAtOnceAndNobodyElse() {
        Browser desk = Browser.of(SERVER.url(), "sekretariat");
        desk.watch("replies", id);
        long before = desk.hear("topic").get("seq").longValue();
        assertThat(before).isEqualTo(replyList().getLong("seq"));
        long unchanged = version();
        assertThat(taken(answer(MEMBER, "ACCEPTED"))).isEqualTo(Outcome.ACCEPTED);
        assertThat(version()).as("nothing on the page tells").isEqualTo(unchanged);
        long after = desk.hear("topic").get("seq").longValue();
        assertThat(after).isNotEqualTo(before).isEqualTo(replyList().getLong("seq"));
        for (String user : new String[] {"medlem", "formand", "direktoer", null})
            assertThat(Browser.seq(SERVER.url(), user, "replies", id)).as(user).isNull();
        desk.leave();
    }

    private int card() {
        return api.get("sekretariat", "/api/me/today").body().getJsonArray("cards").stream()
                .map(JsonObject.class::cast)
                .filter(card -> card.getString("kind").equals("unused-replies"))
                .filter(card -> card.getJsonObject("meeting").getString("id").equals(id))
                .mapToInt(card -> card.getInteger("count"))
                .sum();
    }

    private static Letters.Reply with(Letters.Reply reply, String token, String meeting, String email) {
        return new Letters.Reply(
                reply.method(),
                token,
                meeting,
                email,
                reply.partstat(),
                reply.sequence(),
                reply.stamp(),
                reply.comment());
    }
}
