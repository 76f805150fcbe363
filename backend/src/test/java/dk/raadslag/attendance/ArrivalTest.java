package dk.raadslag.attendance;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.zxing.BarcodeFormat;
import com.google.zxing.BinaryBitmap;
import com.google.zxing.DecodeHintType;
import com.google.zxing.RGBLuminanceSource;
import com.google.zxing.common.HybridBinarizer;
import com.google.zxing.qrcode.QRCodeReader;
import dk.raadslag.Api.Answer;
import dk.raadslag.CourseTest;
import io.vertx.core.json.JsonArray;
import io.vertx.core.json.JsonObject;
import java.time.Instant;
import java.util.Arrays;
import java.util.Map;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** "Jeg er her", "jeg går", and the code on the screen of the room. */
class ArrivalTest extends CourseTest {
    private Answer code(String user) {
        return api.get(user, "/api/meetings/" + id + "/arrival?origin=https://raadslag.example.org");
    }

    private Answer arriveWith(String user, String code) {
        return post(user, "arrival", new JsonObject().put("code", code).put("online", false));
    }

    private JsonArray stays(String user) {
        return line(user, user).getJsonArray("stays");
    }

    @Test
    void onlyThoseWhoRunTheMeetingShowTheCode() {
        assertOutcomes(this::code, "ok", "ok", "forbidden", "forbidden", "forbidden", "forbidden", "login-required");
        assertThat(api.get("formand", "/api/meetings/" + id + "/arrival?origin=javascript:alert(1)")
                        .code())
                .isEqualTo("bad-request");
    }

    @Test
    void theQrCodeContainsTheLink() throws Exception {
        JsonObject shown = code("formand").body();
        assertThat(shown.getString("link"))
                .isEqualTo("https://raadslag.example.org/moede/" + id + "/her/" + shown.getString("code"));
        assertThat(Instant.parse(shown.getString("until")))
                .isBetween(Instant.now().minusSeconds(2), Instant.now().plusSeconds(61));
        assertThat(read(shown.getInteger("size"), shown.getString("path"))).isEqualTo(shown.getString("link"));
    }

    @Test
    void withTheCodePeopleRegisterThemselvesBeforeTheMeetingBegins() {
        String code = code("formand").body().getString("code");
        assertThat(arrive("medlem").code()).as("without it").isEqualTo("scan-in-the-room");
        assertThat(arriveWith("medlem", "aaaaaaaaaaaa").code()).isEqualTo("bad-code");
        assertThat(arriveWith("medlem", "x".repeat(1000)).code()).isEqualTo("bad-request");
        assertOutcomes(
                user -> arriveWith(user, code),
                "forbidden",
                "ok",
                "ok",
                "ok",
                "forbidden",
                "forbidden",
                "login-required");
        JsonObject line = line("medlem", "medlem");
        assertThat(line.getString("seatId")).isEqualTo(randers.toString());
        assertThat(stays("medlem").getJsonObject(0).getValue("from"))
                .as("from the beginning")
                .isNull();
    }

    @Test
    void aCodeIsValidForOneMeetingAndAFewMinutes() {
        ArrivalCodes codes = new ArrivalCodes(new byte[32]);
        UUID meeting = UUID.randomUUID();
        Instant then = Instant.parse("2026-12-03T09:00:30Z");
        String code = codes.of(meeting, then);
        assertThat(codes.accepts(code, meeting, then.plus(ArrivalCodes.life()))).isTrue();
        assertThat(codes.accepts(code, meeting, then.plusSeconds(300))).isFalse();
        assertThat(codes.accepts(code, meeting, then.minusSeconds(60))).isFalse();
        assertThat(codes.accepts(code, UUID.randomUUID(), then)).isFalse();
        assertThat(new ArrivalCodes(new byte[] {1}).accepts(code, meeting, then))
                .isFalse();
        assertThat(ArrivalCodes.next(then)).isEqualTo(Instant.parse("2026-12-03T09:01:00Z"));
    }

    @Test
    void whileTheMeetingIsLivePeopleComeLeaveAndComeBack() {
        start();
        assertOutcomes(this::arrive, "forbidden", "ok", "ok", "ok", "forbidden", "forbidden", "login-required");
        assertThat(stays("medlem").getJsonObject(0).getValue("from")).isNull();
        assertOutcomes(
                user -> post(user, "departure", nothing()),
                "forbidden",
                "ok",
                "ok",
                "ok",
                "forbidden",
                "forbidden",
                "login-required");
        assertThat(stays("medlem").getJsonObject(0).getString("to")).isNotNull();
        assertThat(post("medlem", "departure", nothing()).code()).isEqualTo("not-here");
        did(post("medlem", "arrival", new JsonObject().putNull("code").put("online", true)));
        JsonArray both = stays("medlem");
        assertThat(both).as("he was away, and is told so").hasSize(2);
        assertThat(both.getJsonObject(0).getString("to")).isNotNull();
        assertThat(both.getJsonObject(1).getString("from")).isNotNull();
        assertThat(both.getJsonObject(1).getValue("to")).isNull();
        assertThat(both.getJsonObject(1).getBoolean("online")).isTrue();
        assertThat(line("medlem", "medlem").getValue("note")).isNull();
    }

    @Test
    void latecomersHaveATimeOfArrival() {
        start();
        sql("update meeting set started_at = now() - interval '6 minutes' where id = ?", UUID.fromString(id));
        did(arrive("medlem"));
        assertThat(Instant.parse(stays("medlem").getJsonObject(0).getString("from")))
                .isAfter(Instant.now().minusSeconds(60));
    }

    @Test
    void peopleWhoComeDespiteTheirApologyArePresent() {
        did(apologize("medlem-viborg", viborg, false));
        start();
        did(arrive("medlem-viborg"));
        assertThat(line("medlem", "medlem-viborg").getString("group")).isEqualTo("PARTICIPANT");
    }

    @Test
    void nobodyRegistersAfterTheMeeting() {
        start();
        did(step("sekretariat", "end"));
        assertThat(arrive("medlem").code()).isEqualTo("arrival-closed");
        assertThat(code("formand").code()).isEqualTo("arrival-closed");
        assertThat(post("medlem", "departure", nothing()).code()).isEqualTo("not-live");
    }

    @Test
    void aDirectorIsPresentInTheNetworksOwnMeeting() {
        sql("update meeting set body_id = 'kd-net-midtjylland' where id = ?", UUID.fromString(id));
        start();
        did(arrive("direktoer"));
        assertThat(stays("direktoer")).hasSize(1);
        assertThat(arrive("medlem").code()).isEqualTo("forbidden");
    }

    /** Draws the path as a browser would, and reads it as a phone would. */
    private static String read(int size, String path) throws Exception {
        int scale = 4;
        int margin = 4;
        int side = (size + 2 * margin) * scale;
        int[] pixels = new int[side * side];
        Arrays.fill(pixels, 0xffffff);
        Matcher run = Pattern.compile("M(\\d+) (\\d+)h(\\d+)v1h-(\\d+)z").matcher(path);
        while (run.find()) {
            int x = Integer.parseInt(run.group(1));
            int y = Integer.parseInt(run.group(2));
            int length = Integer.parseInt(run.group(3));
            for (int row = 0; row < scale; row++) {
                int from = ((y + margin) * scale + row) * side + (x + margin) * scale;
                Arrays.fill(pixels, from, from + length * scale, 0);
            }
        }
        var result = new QRCodeReader()
                .decode(
                        new BinaryBitmap(new HybridBinarizer(new RGBLuminanceSource(side, side, pixels))),
                        // A picture, not a photograph: nothing is to be guessed.
                        Map.of(DecodeHintType.PURE_BARCODE, true));
        assertThat(result.getBarcodeFormat()).isEqualTo(BarcodeFormat.QR_CODE);
        return result.getText();
    }
}
