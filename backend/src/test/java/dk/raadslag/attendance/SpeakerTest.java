package dk.raadslag.attendance;

import static org.assertj.core.api.Assertions.assertThat;

import dk.raadslag.Api.Answer;
import dk.raadslag.CourseTest;
import io.vertx.core.json.JsonArray;
import io.vertx.core.json.JsonObject;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Asking for the floor, and those who give it. */
class SpeakerTest extends CourseTest {
    @BeforeEach
    void membersAreHere() {
        start();
        for (String user : new String[] {"medlem", "medlem-viborg", "formand"}) did(arrive(user));
    }

    private Answer ask(String user) {
        return post(user, "speakers", nothing().putNull("line"));
    }

    private Answer onLine(String user, String name, String what) {
        return post(user, "speakers/" + line("sekretariat", name).getString("id") + "/" + what, nothing());
    }

    private List<String> list() {
        JsonArray speakers = meeting("medlem").getJsonArray("speakers");
        return speakers.stream()
                .map(JsonObject.class::cast)
                .map(speaker -> speaker.getString("name") + (speaker.getBoolean("speaking") ? "*" : ""))
                .toList();
    }

    @Test
    void everybodyPresentAsksForTheFloorThemselves() {
        assertOutcomes(this::ask, "forbidden", "ok", "ok", "ok", "forbidden", "forbidden", "login-required");
        assertThat(list()).containsExactly("formand", "medlem", "medlem-viborg");
        did(ask("medlem"));
        did(onLine("formand", "formand", "remove"));
        assertThat(list()).containsExactly("medlem", "medlem-viborg");
        assertThat(meeting(null).getJsonArray("speakers")).isEmpty();
    }

    @Test
    void chairAndSecretariatManageTheList() {
        for (String user : new String[] {"medlem", "medlem-viborg"}) did(ask(user));
        assertOutcomes(
                user -> onLine(user, "medlem", "floor"),
                "ok",
                "ok",
                "forbidden",
                "forbidden",
                "forbidden",
                "forbidden",
                "login-required");
        assertThat(list()).containsExactly("medlem*", "medlem-viborg");
        String chair = line("sekretariat", "formand").getString("id");
        did(post("sekretariat", "speakers", nothing().put("line", chair)));
        assertOutcomes(
                user -> put(user, "speakers/" + chair + "/position", nothing().put("position", 0)),
                "ok",
                "ok",
                "forbidden",
                "forbidden",
                "forbidden",
                "forbidden",
                "login-required");
        assertThat(list()).containsExactly("medlem*", "formand", "medlem-viborg");
        did(onLine("formand", "formand", "floor"));
        assertThat(list()).as("at most one speaks").containsExactly("formand*", "medlem-viborg");
        assertThat(onLine("medlem", "medlem-viborg", "remove").code()).isEqualTo("forbidden");
        assertThat(post("medlem", "speakers", nothing().put("line", chair)).code())
                .isEqualTo("forbidden");
        did(onLine("formand", "formand", "remove"));
        assertThat(list()).containsExactly("medlem-viborg");
    }

    @Test
    void absentPeopleDoNotGetTheFloor() {
        did(post("medlem", "departure", nothing()));
        assertThat(ask("medlem").code()).isEqualTo("not-present");
        assertThat(post(
                                "formand",
                                "speakers",
                                nothing().put("line", UUID.randomUUID().toString()))
                        .code())
                .isEqualTo("unknown");
        assertThat(onLine("formand", "medlem-viborg", "floor").code()).isEqualTo("unknown");
    }

    @Test
    void aRemovedParticipantLeavesTheListOfSpeakers() {
        did(ask("medlem"));
        String lineId = line("sekretariat", "medlem").getString("id");
        did(post("sekretariat", "attendance/" + lineId + "/remove", seen()));
        assertThat(list()).isEmpty();
    }

    @Test
    void nobodySpeaksAfterTheMeeting() {
        did(step("sekretariat", "end"));
        assertThat(ask("medlem").code()).isEqualTo("not-live");
    }

    @Test
    void aPersonWhoLeavesTheMeetingLeavesTheListAndDoesNotGetTheFloor() {
        for (String user : new String[] {"medlem", "medlem-viborg"}) did(ask(user));
        did(post("medlem", "departure", nothing()));
        assertThat(list()).containsExactly("medlem-viborg");
        JsonObject line = line("sekretariat", "medlem-viborg");
        // As it was before leaving took somebody off the list.
        sql(
                """
                update meeting set attendance = (
                    select jsonb_agg(case when one->>'name' = 'medlem-viborg'
                        then jsonb_set(one, '{stays,0,to}', to_jsonb(now())) else one end)
                    from jsonb_array_elements(attendance) as one) where id = ?""",
                UUID.fromString(id));
        assertThat(post("formand", "speakers/" + line.getString("id") + "/floor", nothing())
                        .code())
                .isEqualTo("not-present");
    }

    @Test
    void theGuestOfAClosedItemIsHiddenFromThoseWhoMayNotKnowOfIt() {
        String guest = UUID.randomUUID().toString();
        JsonObject line = seen().put("group", "SECRETARIAT")
                .put("name", "Advokat Xylofon")
                .putNull("from")
                .putNull("note")
                .putNull("seatId")
                .put(
                        "stays",
                        new JsonArray()
                                .add(new JsonObject()
                                        .putNull("from")
                                        .putNull("to")
                                        .put("online", false)))
                .put("guestOf", item("sekretariat", "2.1").getString("id"));
        did(put("sekretariat", "attendance/" + guest, line));
        did(post("sekretariat", "speakers", nothing().put("line", guest)));
        did(post("sekretariat", "speakers/" + guest + "/floor", nothing()));
        assertThat(meeting("stedfortraeder").encode()).as("open still").contains("Xylofon");
        close("2.1");
        for (String user : new String[] {"stedfortraeder", "direktoer", null}) {
            assertThat(meeting(user).encode()).as("%s", user).doesNotContain("Xylofon");
        }
        assertThat(meeting("medlem").getJsonArray("speakers").encode()).contains("Xylofon");
        did(putItem("sekretariat", "2.1", "closed", seen().put("closed", false)));
        assertThat(meeting("direktoer").getJsonArray("speakers").encode()).contains("Xylofon");
    }
}
