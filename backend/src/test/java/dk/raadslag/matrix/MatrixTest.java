package dk.raadslag.matrix;

import dk.raadslag.CourseTest;
import dk.raadslag.ServerExtension;
import dk.raadslag.body.Seats;
import dk.raadslag.standalone.KeycloakUsers;
import io.vertx.core.json.JsonObject;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;

/** A server with everybody whom the columns of the matrix are about, and their seats. */
abstract class MatrixTest extends CourseTest {
    static UUID membersSeat;
    static UUID chairsSeat;
    static UUID directorsSeat;
    /** Whose holder sent apologies: "kaldt" is called in. */
    static UUID calledSeat;
    /** Whose holder came after all: "frigivet" is not called any more. */
    static UUID releasedSeat;

    @Override
    @BeforeEach
    protected void sendOut() {
        api = SERVER.api();
        if (isNew()) seatEverybody();
    }

    private void seatEverybody() {
        KeycloakUsers.create("uden-gruppe");
        KeycloakUsers.create(Who.REMOVED.user(), "/kkr-midtjylland/members");
        KeycloakUsers.create("medlem-nord", "/kkr-nordjylland/members");
        KeycloakUsers.create("direktoer-nord", "/kd-net-nordjylland/directors");
        KeycloakUsers.create("sekretariat-nord", "/kkr-nordjylland/secretariat", "/kd-net-nordjylland/secretariat");
        KeycloakUsers.create("kaldt", "/kkr-midtjylland/substitutes");
        KeycloakUsers.create("frigivet", "/kkr-midtjylland/substitutes");
        KeycloakUsers.create("medlem-horsens", "/kkr-midtjylland/members");
        membersSeat = seated("0730", "Randers", "medlem", "stedfortraeder");
        calledSeat = seated("0791", "Viborg", "medlem-viborg", "kaldt");
        releasedSeat = seated("0615", "Horsens", "medlem-horsens", "frigivet");
        chairsSeat = seat("kkr-midtjylland", "0740", "Silkeborg", "formand");
        directorsSeat = seat("kd-net-midtjylland", "0730", "Randers", "direktoer");
        JsonObject everybody = new JsonObject().put("approvesBy", "everybody");
        did(api.put("sekretariat", "/api/bodies/kkr-midtjylland/minutes-rule", everybody));
        seatAndRemove(Who.REMOVED.user());
    }

    private static UUID seated(String municipality, String from, String holder, String substitute) {
        UUID seat = seat("kkr-midtjylland", municipality, from, holder);
        hold(seat, "substitute", substitute);
        return seat;
    }

    static UUID personOf(String user) {
        return person(user);
    }

    /** Nobody imports the same agenda for directors; nobody has looked at the meeting yet. */
    static void giveToKdNet(Scene scene) {
        sql("update meeting set body_id = 'kd-net-midtjylland' where id = ?", UUID.fromString(scene.meeting));
    }

    /** By the same doors as in life: a seat, an invitation, the removal, the end of the seat. */
    private void seatAndRemove(String user) {
        Seats seats = new Seats(api, "kkr-midtjylland");
        String seat = seats.made(Seats.party("0766", "A").put("holder", Seats.whom(user, user + "@example.org")));
        String person = seats.holderId(seat);
        did(seats.invite("sekretariat", person));
        did(seats.remove("sekretariat", person));
        JsonObject nobody = new JsonObject().putNull("person");
        did(seats.put("sekretariat", seat, "holder", nobody));
        ServerExtension.acceptedToken(SERVER, user);
    }
}
