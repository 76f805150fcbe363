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
import io.vertx.core.json.JsonObject;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** A document that is there twice: what it is follows the meetings and files as they come and go. */
class TwiceTest {
    @RegisterExtension
    static final ServerExtension SERVER = new ServerExtension();

    private final Api api = SERVER.api();

    @Test
    void whenTheMeetingGoesItsDocumentIsImportedAgain() {
        String text = agenda("04-04-2028", "Cykelstier");
        String first = made(begun("første.txt", text), "første.txt");

        Importing again = begun("igen.txt", text);
        again.add("og igen.txt", text);
        assertThat(again.states()).isEqualTo(Map.of("igen.txt", "twice", "og igen.txt", "twice"));
        delete(first);

        again.add("igen.txt", text);
        JsonObject back = became(again, "igen.txt", "og igen.txt");
        assertThat(back.getValue("meetingId")).isNull();
        String name = back.getString("name");
        assertThat(again.states()).as("one of them stands for both").containsValue("twice");
        String second = made(again, name);
        assertThat(second).isNotEqualTo(first);
        String log = "/api/meetings/" + second + "/log";
        assertThat(api.get("sekretariat", log)
                        .body()
                        .getJsonObject("importedFrom")
                        .getString("name"))
                .isEqualTo(name);

        delete(second);
        assertThat(again.file(name).getString("state")).isEqualTo("read");
        assertThat(made(again, name)).isNotEqualTo(second);
    }

    @Test
    void theTwinOfADocumentThatWasTakenOutNamesTheMeeting() {
        String text = agenda("05-04-2028", "Cykelstier");
        Importing batch = begun("første.txt", text);
        batch.add("tvilling.txt", text);
        assertThat(batch.states()).containsEntry("tvilling.txt", "twice");
        String meeting = made(batch, "første.txt");
        long before = batch.file("tvilling.txt").getLong("seq");

        assertThat(api.delete("sekretariat", batch.of("første.txt")).status()).isBetween(200, 204);
        assertThat(batch.states()).isEqualTo(Map.of("tvilling.txt", "twice"));
        assertThat(batch.file("tvilling.txt").getString("meetingId")).isEqualTo(meeting);
        assertThat(batch.file("tvilling.txt").getLong("seq")).isGreaterThan(before);
        assertThat(batch.create("tvilling.txt").code()).isEqualTo("import-twice");

        delete(meeting);
        became(batch, "tvilling.txt", "tvilling.txt");
        assertThat(made(batch, "tvilling.txt")).isNotEqualTo(meeting);
    }

    @Test
    void theTwinOfADocumentThatWasNoMeetingTakesItsPlace() {
        String text = agenda("06-04-2028", "Cykelstier");
        Importing batch = begun("første.txt", text);
        batch.add("tvilling.txt", text);
        batch.read();
        api.delete("sekretariat", batch.of("første.txt"));
        assertThat(batch.states()).isEqualTo(Map.of("tvilling.txt", "read"));
    }

    @Test
    void whatCannotBeReadIsRefusedEachTime() {
        Importing batch = begun("tom.txt", "");
        batch.add("også tom.txt", "");
        assertThat(batch.states()).isEqualTo(Map.of("tom.txt", "import-empty", "også tom.txt", "import-empty"));
    }

    @Test
    void aFileOfWriterIsOneDocumentThatCannotBeRead() {
        Importing batch = Importing.begun(api, "sekretariat");
        batch.add("egen.odt", Format.ODT.write(MeetingDocument.of(Sample.withoutSections())));
        batch.read();
        assertThat(batch.states()).isEqualTo(Map.of("egen.odt", "import-binary"));
    }

    private Importing begun(String name, String text) {
        Importing batch = Importing.begun(api, "sekretariat");
        batch.add(name, text);
        batch.read();
        return batch;
    }

    private static String made(Importing batch, String name) {
        Answer made = batch.create(name);
        assertThat(made.status()).as(made.body().encode()).isEqualTo(201);
        return made.body().getString("id");
    }

    private void delete(String meeting) {
        String path = "/api/meetings/" + meeting;
        long version = api.get("sekretariat", path).body().getLong("version");
        Answer gone = api.post("sekretariat", path + "/delete", new JsonObject().put("version", version));
        assertThat(gone.status()).as(gone.body().encode()).isEqualTo(200);
    }

    /** The one of the two that is read, when there is one. */
    private static JsonObject became(Importing batch, String one, String other) {
        return Until.asked(
                        () -> Stream.of(one, other)
                                .map(batch::file)
                                .filter(file -> file.getString("state").equals("read"))
                                .findFirst(),
                        Optional::isPresent)
                .orElseThrow();
    }
}
