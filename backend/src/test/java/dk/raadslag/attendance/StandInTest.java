package dk.raadslag.attendance;

import static org.assertj.core.api.Assertions.assertThat;

import dk.raadslag.CourseTest;
import dk.raadslag.ServerExtension;
import dk.raadslag.body.Seats;
import dk.raadslag.standalone.KeycloakUsers;
import io.vertx.core.json.JsonObject;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** A director's stand-in: what a substitute is to the KKR, this person is to the KD-Net, and nothing to the KKR. */
class StandInTest extends CourseTest {
    private String standIn;
    private String seat;
    private Seats kdNet;

    @Test
    void aStandInReadsWhatIsClosedOnlyAsLongAsTheyAreCalledIn() {
        seatStandIn();
        forDirectors();
        did(putItem(
                "sekretariat",
                "2.1",
                "closed",
                seen().put("closed", true).putNull("reason").putNull("wording")));
        assertThat(readsClosed()).isFalse();
        assertThat(meeting(standIn).getJsonObject("viewer").getBoolean("follows"))
                .as("open items, as a substitute does")
                .isTrue();

        did(apologize("direktoer", UUID.fromString(seat), true));
        assertThat(readsClosed()).isTrue();
        assertThat(meeting(standIn).getJsonArray("attendance").encode()).contains("\"insteadOf\":\"direktoer\"");

        did(post("direktoer", "apologies/" + seat + "/withdraw", new JsonObject()));
        assertThat(readsClosed()).as("the director comes after all").isFalse();

        did(apologize("direktoer", UUID.fromString(seat), true));
        assertThat(readsClosed()).isTrue();
        did(kdNet.remove("sekretariat", standInId()));
        String token = ServerExtension.acceptedToken(SERVER, standIn);
        assertThat(api.sendWithToken(token, "/api/meetings/" + id, "GET", null, null)
                        .body()
                        .encode())
                .as("they are let out")
                .contains("Orientering om skovrejsning")
                .doesNotContain("Fælles cykelstier");
    }

    @Test
    void aStandInIsThePublicToTheKkr() {
        seatStandIn();
        JsonObject kkr = meeting(standIn);
        assertThat(kkr.getJsonObject("viewer").getBoolean("follows")).isFalse();
        did(step("sekretariat", "revise"));
        assertThat(meeting(standIn).getBoolean("revising")).isFalse();
    }

    /** The network's own meeting; nobody has looked at it yet. */
    private void forDirectors() {
        sql("update meeting set body_id = 'kd-net-midtjylland' where id = ?", UUID.fromString(id));
        sql("update meeting set version = version + 1 where id = ?", UUID.fromString(id));
    }

    /** By the same doors as in life: named for the seat, invited; the group is made when the first one is let in. */
    private void seatStandIn() {
        standIn = "suppleant-" + UUID.randomUUID().toString().substring(0, 8);
        KeycloakUsers.create(standIn);
        kdNet = new Seats(api, "kd-net-midtjylland");
        seat = kdNet.list("sekretariat", "").getJsonArray("seats").stream()
                .map(JsonObject.class::cast)
                .filter(one -> one.getJsonObject("holder").getString("name").equals("direktoer"))
                .findFirst()
                .orElseThrow()
                .getString("id");
        JsonObject person = new JsonObject().put("person", Seats.whom(standIn, standIn + "@example.org"));
        did(kdNet.put("sekretariat", seat, "substitute", person));
        did(kdNet.invite("sekretariat", standInId()));
        ServerExtension.acceptedToken(SERVER, standIn);
    }

    private String standInId() {
        return kdNet.seen("sekretariat", seat).getJsonObject("substitute").getString("id");
    }

    private boolean readsClosed() {
        return meeting(standIn).encode().contains("Fælles cykelstier");
    }
}
