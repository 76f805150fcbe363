package dk.raadslag.imports;

import static dk.raadslag.imports.Importing.agenda;
import static org.assertj.core.api.Assertions.assertThat;

import dk.raadslag.Api;
import dk.raadslag.Api.Answer;
import dk.raadslag.ServerExtension;
import dk.raadslag.Until;
import dk.raadslag.document.layout.MeetingDocument;
import dk.raadslag.document.layout.Sample;
import dk.raadslag.document.write.Format;
import dk.raadslag.live.Browser;
import io.vertx.core.json.JsonArray;
import io.vertx.core.json.JsonObject;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.IntStream;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** Many documents come in at once, survive a restart, and each becomes one meeting. */
class ManyDocumentsTest {
    @RegisterExtension
    static final ServerExtension SERVER = new ServerExtension();

    private static final String NO_AGENDA = "Indkøbsliste\n- mælk\n";

    private Api api = SERVER.api();

    @Test
    void aZipIsReadFileByFileAndEachBecomesOneMeeting() {
        Importing year = Importing.begun(api, "sekretariat");
        String good = agenda("04-03-2028", "Cykelstier");
        Zip zip = new Zip()
                .with("2028/", "")
                .with("2028/Dagsorden marts.txt", good)
                .with("2028/Samme igen.txt", good)
                .with("../../etc/Indkøb.txt", NO_AGENDA)
                .with("__MACOSX/2028/._Dagsorden marts.txt", "x")
                .with("2028/pakket.zip", new Zip().with("a.txt", good).bytes())
                .with("2028/tom.txt", "");
        assertThat(year.add("2028.zip", zip.bytes()).body().getInteger("files")).isEqualTo(5);
        assertThat(year.states())
                .isEqualTo(Map.of(
                        "Dagsorden marts.txt", "read",
                        "Samme igen.txt", "twice",
                        "Indkøb.txt", "import-not-an-agenda",
                        "pakket.zip", "import-nested",
                        "tom.txt", "import-empty"));
        assertThat(year.add("2028.zip", zip.bytes()).status()).isEqualTo(201);
        assertThat(year.read()).as("sent again, they are there once").hasSize(5);

        JsonObject found = year.file("Dagsorden marts.txt").getJsonObject("found");
        assertThat(found.getString("bodyId")).isEqualTo("kkr-midtjylland");
        assertThat(found.getString("date")).isEqualTo("2028-03-04");
        assertThat(found.getInteger("items")).isEqualTo(2);

        Answer made = year.create("Dagsorden marts.txt");
        assertThat(made.status()).as(made.body().encode()).isEqualTo(201);
        String meeting = made.body().getString("id");
        assertThat(year.create("Dagsorden marts.txt").body().getString("id"))
                .as("pressed twice")
                .isEqualTo(meeting);
        assertThat(api.get("sekretariat", "/api/meetings/" + meeting).body().getString("start"))
                .startsWith("2028-03-04T10:00");

        Importing again = Importing.begun(api, "sekretariat");
        again.add("den samme.txt", good);
        assertThat(again.states()).containsEntry("den samme.txt", "twice");
        assertThat(again.file("den samme.txt").getString("meetingId")).isEqualTo(meeting);
        assertThat(again.create("den samme.txt").code()).isEqualTo("import-twice");
        JsonObject kept = api.get("sekretariat", "/api/imports").body().getJsonArray("imported").stream()
                .map(JsonObject.class::cast)
                .filter(one -> one.getString("meetingId").equals(meeting))
                .findFirst()
                .orElseThrow();
        assertThat(kept.getString("name")).isEqualTo("Dagsorden marts.txt");
    }

    @Test
    void aRestartInTheMiddleGoesOn() throws Exception {
        Importing batch = Importing.begun(api, "sekretariat");
        batch.add("et.txt", agenda("05-03-2028", "Broer"));
        batch.add("to.txt", agenda("06-03-2028", "Veje"));
        batch.read();
        Browser.seq(SERVER.url(), "sekretariat", "import", batch.id());
        // As it is when a process ends with one file in its hands and another one not begun.
        SERVER.sql(
                "update import_file set state = 'waiting', kind = null, tries = 1, taken = now() where batch_id = ? and name = 'et.txt'",
                UUID.fromString(batch.id()));
        SERVER.sql(
                "update import_file set state = 'waiting', kind = null, taken = null where batch_id = ? and name = 'to.txt'",
                UUID.fromString(batch.id()));
        // And a folder of it, whose lock nobody holds any more.
        Path left = Files.createTempDirectory("raadslag-temp-");
        Files.write(left.resolve("received"), new byte[10]);
        Files.write(left.resolve("raadslag-temp.lock"), new byte[0]);
        SERVER.restart();
        Until.asked(() -> Files.exists(left), exists -> !exists);
        api = SERVER.api();
        Importing after = new Importing(api, "sekretariat", batch.id());
        SERVER.sql("update import_file set taken = taken - interval '10 minutes' where name = 'et.txt'");
        assertThat(after.states()).isEqualTo(Map.of("et.txt", "read", "to.txt", "read"));
        assertThat(after.create("to.txt").status()).isEqualTo(201);
    }

    @Test
    void correctionsAreKeptAndBecomeTheMeeting() {
        Importing batch = Importing.begun(api, "sekretariat");
        String text = agenda("07-03-2028", "Fejl i titlen")
                .replace("KKR MIDTJYLLAND", "")
                .replaceAll("KKR \\w+", "mødet");
        batch.add("uden organ.txt", text);
        batch.read();
        assertThat(batch.file("uden organ.txt").getString("doubt")).isEqualTo("incomplete");
        assertThat(batch.create("uden organ.txt").code()).isEqualTo("import-no-body");
        JsonObject review = batch.review("uden organ.txt").body();
        List<JsonObject> items = items(review);
        JsonObject said = review.getJsonObject("said")
                .put("body", "kkr-midtjylland")
                .put(
                        "items",
                        new JsonArray()
                                .add(item(items.get(0), "2.1", "Den rigtige titel", false))
                                .add(item(items.get(1), null, null, true)))
                .put(
                        "people",
                        new JsonArray().add(person("PARTICIPANT", "Anna Holm")).add(person("APOLOGY", "Bo Kær")));
        long seq = review.getJsonObject("file").getLong("seq");
        Answer corrected = say(batch, said, seq);
        assertThat(corrected.status()).as(corrected.body().encode()).isEqualTo(200);
        JsonObject read = corrected.body().getJsonObject("read");
        assertThat(items(corrected.body())).hasSize(1);
        assertThat(read.getJsonArray("leftOut").encode())
                .as("nothing is dropped in silence")
                .contains("dropped", "Tog om natten");
        assertThat(say(batch, said, seq).code()).as("an older screen").isEqualTo("stale-version");
        seq = batch.file("uden organ.txt").getLong("seq");
        JsonArray none =
                new JsonArray().add(item(items.get(0), null, null, true)).add(item(items.get(1), null, null, true));
        assertThat(say(batch, said.copy().put("items", none), seq).status()).isEqualTo(200);
        assertThat(batch.create("uden organ.txt").code()).isEqualTo("import-no-items");
        assertThat(say(batch, said, batch.file("uden organ.txt").getLong("seq")).status())
                .isEqualTo(200);
        assertThat(batch.review("uden organ.txt").body().getJsonObject("said")).isEqualTo(said);

        JsonObject meeting = api.get(
                        "sekretariat",
                        "/api/meetings/" + batch.create("uden organ.txt").body().getString("id"))
                .body();
        assertThat(Api.item(meeting, "2.1").getString("title")).isEqualTo("Den rigtige titel");
        assertThat(meeting.encode()).doesNotContain("Tog om natten");
        assertThat(meeting.getJsonArray("attendance").encode()).contains("Anna Holm", "Bo Kær");
        assertThat(say(batch, said, batch.file("uden organ.txt").getLong("seq")).code())
                .isEqualTo("import-twice");
    }

    @Test
    void twoDocumentsOfOneDayAreLookedAtByAPerson() {
        Importing batch = Importing.begun(api, "sekretariat");
        String agenda = agenda("08-03-2028", "Havne");
        String minutes = agenda.replace("DAGSORDEN", "REFERAT")
                .replace("drøfter togene.", "drøfter togene.\n\nBeslutning\n\nDrøftet.");
        batch.add("dagsorden.txt", agenda);
        batch.add("referat.txt", minutes);
        batch.read();
        assertThat(batch.file("dagsorden.txt").getString("doubt")).isEqualTo("same-day");
        assertThat(batch.file("referat.txt").getString("doubt"))
                .as("the minutes come first")
                .isNull();
        batch.create("referat.txt");
        assertThat(batch.file("dagsorden.txt").getString("doubt")).isEqualTo("day-taken");
    }

    @Test
    void aPdfIsShownPageByPageBesideWhatWasUnderstood() throws IOException {
        Importing batch = Importing.begun(api, "sekretariat");
        batch.add("referat.pdf", Format.PDF.write(MeetingDocument.of(Sample.minutes())));
        batch.read();
        JsonObject lines =
                api.get("sekretariat", batch.of("referat.pdf") + "/lines").body();
        assertThat(lines.getInteger("pages")).isGreaterThan(1);
        assertThat(lines.getJsonArray("lines").encode()).contains("KKR");
        BufferedImage page = ImageIO.read(new ByteArrayInputStream(
                api.get("sekretariat", batch.of("referat.pdf") + "/pages/2").bytes()));
        assertThat(page.getWidth()).isBetween(900, 1600);
        assertThat(dark(page)).as("words are on it").isGreaterThan(1000);
        assertThat(api.get("sekretariat", batch.of("referat.pdf") + "/pages/999")
                        .code())
                .isEqualTo("unknown");
    }

    private static long dark(BufferedImage page) {
        return IntStream.range(0, page.getWidth())
                .mapToLong(x -> IntStream.range(0, page.getHeight())
                        .filter(y -> (page.getRGB(x, y) & 0xFF) < 128)
                        .count())
                .sum();
    }

    private static JsonObject item(JsonObject read, String number, String title, boolean dropped) {
        return new JsonObject()
                .put("line", read.getInteger("line"))
                .put("number", number)
                .put("title", title)
                .put("dropped", dropped);
    }

    private static JsonObject person(String group, String name) {
        return new JsonObject()
                .put("group", group)
                .put("name", name)
                .putNull("from")
                .putNull("note");
    }

    private Answer say(Importing batch, JsonObject said, long seq) {
        return api.put(
                "sekretariat",
                batch.of("uden organ.txt") + "/corrections",
                new JsonObject().put("said", said).put("seq", seq));
    }

    private static List<JsonObject> items(JsonObject review) {
        return review.getJsonObject("read").getJsonArray("items").stream()
                .map(JsonObject.class::cast)
                .toList();
    }
}
