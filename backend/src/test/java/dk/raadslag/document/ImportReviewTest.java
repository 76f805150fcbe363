package dk.raadslag.document;

import static org.assertj.core.api.Assertions.assertThat;

import dk.raadslag.Api;
import dk.raadslag.Api.Answer;
import dk.raadslag.ServerExtension;
import dk.raadslag.document.read.ImportedMeeting;
import dk.raadslag.document.read.ImportedMeeting.ImportedItem;
import dk.raadslag.document.read.Sources;
import dk.raadslag.document.write.pdf.Printed;
import dk.raadslag.model.TextField;
import io.vertx.core.json.JsonArray;
import io.vertx.core.json.JsonObject;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** A person previews and corrects a document before it is a meeting, and nothing closed in it gets out. */
class ImportReviewTest {
    @RegisterExtension
    static final ServerExtension SERVER = new ServerExtension();

    private static final String COVERLESS =
            """
            Bestyrelsens hilsen til alle

            1. Sager
            1.1. Cykelstier
            SAG-2026-01001 abc
            Baggrund
            Om cykelstier.
            ./. Der er vedlagt et kort over stierne.
            1.2. Lukket punkt: Køb af grunden ved havnen
            SAG-2026-01002 abc
            Baggrund
            Grunden koster elleve millioner.
            """;

    private final Api api = SERVER.api();

    @Test
    void aPreviewShowsWhatIsMissingAndCreatesNothing() {
        int before = meetings("sekretariat-sjaelland").size();
        Answer seen = preview("sekretariat-sjaelland", COVERLESS, "");
        assertThat(seen.status()).as(seen.body().encode()).isEqualTo(200);
        assertThat(seen.body().getJsonArray("missing")).containsExactly("body", "date", "time");
        assertThat(seen.body().getJsonArray("bodies").stream().map(body -> ((JsonObject) body).getString("id")))
                .containsExactly("kkr-sjaelland", "kd-net-sjaelland");
        assertThat(item(seen, 1).getBoolean("closed")).isTrue();
        assertThat(item(seen, 0).getJsonArray("papers")).hasSize(1);
        assertThat(seen.body().getJsonArray("leftOut").getJsonObject(0).getString("why"))
                .isEqualTo("unplaced");
        assertThat(meetings("sekretariat-sjaelland")).hasSize(before);
    }

    @Test
    void aPreviewIsForThoseWhoWriteForAnyBody() {
        assertThat(preview("medlem", COVERLESS, "").code()).isEqualTo("forbidden");
        assertThat(preview(null, COVERLESS, "").code()).isEqualTo("login-required");
        assertThat(preview("sekretariat", "Indkøbsliste\n- mælk\n", "").code()).isEqualTo("import-not-an-agenda");
    }

    @Test
    void aPersonsCorrectionsCountAndBecomeTheMeeting() {
        int greeting = 1;
        int first = item(preview("sekretariat-sjaelland", COVERLESS, ""), 0).getInteger("line");
        Answer made = create(
                "sekretariat-sjaelland",
                COVERLESS,
                "?body=kkr-sjaelland&date=2027-03-04&time=09:30-12:00&kind=agenda&closed=" + first + "&placed="
                        + greeting + "-" + greeting + ":" + first + ":case_presentation");
        assertThat(made.status()).as(made.body().encode()).isEqualTo(201);
        JsonObject meeting = meeting("sekretariat-sjaelland", made);
        assertThat(meeting.getString("start")).startsWith("2027-03-04T09:30");
        assertThat(meeting.getString("end")).startsWith("2027-03-04T12:00");
        JsonObject item = Api.item(meeting, "1.1");
        assertThat(item.getBoolean("closed")).isTrue();
        assertThat(item.getJsonObject("casePresentation").getString("plain")).isEqualTo("Bestyrelsens hilsen til alle");
        JsonObject paper = item.getJsonArray("attachments").getJsonObject(0);
        assertThat(paper.getString("title")).isEqualTo("Et kort over stierne");
        assertThat(paper.getString("fileName")).isNull();
        assertThat(made.body().getJsonArray("unplaced")).isEmpty();
    }

    @Test
    void impossibleCorrectionsAreRefusedInWords() {
        assertThat(create("sekretariat-sjaelland", COVERLESS, "?date=2027-03-04")
                        .code())
                .isEqualTo("import-no-body");
        assertThat(create("sekretariat-sjaelland", COVERLESS, "?body=KKR%20Sj%C3%A6lland")
                        .code())
                .isEqualTo("import-no-date");
        assertThat(create("sekretariat-sjaelland", COVERLESS, "?body=KKR%20Atlantis&date=2027-03-04")
                        .code())
                .isEqualTo("import-unknown-body");
        assertThat(create("sekretariat-sjaelland", COVERLESS, "?body=kkr-midtjylland&date=2027-03-04")
                        .code())
                .isEqualTo("forbidden");
        assertThat(create("sekretariat-sjaelland", COVERLESS, "?body=kkr-sjaelland&date=2027-02-31")
                        .code())
                .isEqualTo("bad-date");
        assertThat(create("sekretariat-sjaelland", COVERLESS, "?closed=abc").status())
                .isEqualTo(400);
    }

    @Test
    void anAgendaIsNotSentWhileAnOpenItemSaysThatItIsClosed() {
        Answer made = create("sekretariat-sjaelland", COVERLESS, "?body=kkr-sjaelland&date=2027-03-04&time=09:30");
        String path = "/api/meetings/" + made.body().getString("id");
        JsonObject item = Api.item(meeting("sekretariat-sjaelland", made), "1.2");
        assertThat(item.getBoolean("closed")).isTrue();
        JsonObject open = seen(made).put("closed", false).putNull("reason").putNull("wording");
        Answer opened = api.put("sekretariat-sjaelland", "/api/items/" + item.getString("id") + "/closed", open);
        assertThat(opened.status()).as(opened.body().encode()).isEqualTo(200);
        for (String step : List.of("publish", "start"))
            assertThat(api.post("sekretariat-sjaelland", path + "/" + step, seen(made))
                            .code())
                    .isEqualTo("closed-marker");
        JsonObject close =
                seen(made).put("closed", true).put("reason", "Handel").putNull("wording");
        api.put("sekretariat-sjaelland", "/api/items/" + item.getString("id") + "/closed", close);
        assertThat(api.post("sekretariat-sjaelland", path + "/publish", seen(made))
                        .status())
                .isEqualTo(200);
        assertThat(api.get(null, path).body().encode()).doesNotContain("grunden ved havnen", "elleve");
    }

    /** Imported, sent out, and read by a visitor: every decision, and no word of a closed item. */
    @Test
    void theRealDocumentsAreImportedSentOutAndReadByAVisitor() throws IOException {
        Map<String, String> writers = Map.of(
                "dagsorden-kkr-midtjylland-2021-08-30.txt", "sekretariat",
                "dagsorden-kkr-nordjylland-2021-09-03.txt", "sekretariat-nordjylland",
                "referat-kd-net-2022-11-04.txt", "sekretariat",
                "referat-kkr-midtjylland-2020-02-05.txt", "sekretariat",
                "referat-kkr-midtjylland-2020-09-09.txt", "sekretariat");
        for (Map.Entry<String, String> one : writers.entrySet()) {
            String text = Sources.example(one.getKey());
            // The first item's own words, as if it had been closed.
            ImportedMeeting read = Sources.read(text);
            List<ImportedItem> items = read.items().toList();
            ImportedItem closed = items.stream()
                    .filter(item -> isOwnMatter(item, items, read))
                    .reduce((before, two) -> two)
                    .orElseThrow();
            Answer made = create(one.getValue(), text, "?time=10:00&closed=" + closed.line());
            assertThat(made.status()).as(made.body().encode()).isEqualTo(201);
            String path = "/api/meetings/" + made.body().getString("id");
            String step = read.kind().name().equals("MINUTES") ? "/send-minutes" : "/publish";
            Answer sent = api.post(one.getValue(), path + step, seen(one.getValue(), made));
            assertThat(sent.status()).as(one.getKey() + sent.body().encode()).isEqualTo(200);
            String pdf = step.equals("/publish") ? "/agenda.pdf" : "/minutes.pdf";
            Answer printed = api.get(null, path + pdf);
            assertThat(printed.status()).as(one.getKey()).isEqualTo(200);
            String words = unspaced(
                    Printed.of(printed.bytes()).all().replaceAll("(KKR|KD-Net) \\S+ \\| [-0-9]{10} SIDE \\| \\d+", ""));
            for (ImportedItem item : items) {
                if (item.line() == closed.line()) continue;
                sentences(item).forEach(sentence -> assertThat(words).contains(unspaced(sentence)));
            }
            assertThat(words).doesNotContain(unspaced(closed.title()));
            ownLines(closed, items).forEach(line -> assertThat(words).doesNotContain(unspaced(line)));
        }
    }

    /** The lines of all its texts that are long enough to be nobody else's, and are not. */
    private static Stream<String> ownLines(ImportedItem item, List<ImportedItem> all) {
        return Stream.of(
                        item.text(TextField.BACKGROUND),
                        item.text(TextField.RECOMMENDATION),
                        item.text(TextField.CASE_PRESENTATION),
                        item.text(TextField.DECISION))
                .filter(Objects::nonNull)
                .flatMap(text -> text.plain().lines())
                .map(String::strip)
                .filter(line -> line.length() > 40)
                .filter(line -> all.stream()
                        .noneMatch(other ->
                                other.line() != item.line() && other.toString().contains(line)));
    }

    /** No other item speaks of it; otherwise the sending would rightly be stopped. */
    private static boolean isOwnMatter(ImportedItem item, List<ImportedItem> all, ImportedMeeting read) {
        boolean headed =
                read.sections().stream().anyMatch(section -> item.title().equals(section.title()));
        return !headed
                && item.title().length() > 20
                && all.stream().filter(other -> other.line() != item.line()).noneMatch(other -> other.toString()
                        .toLowerCase(Locale.ROOT)
                        .contains(item.title().toLowerCase(Locale.ROOT)));
    }

    private static Stream<String> sentences(ImportedItem item) {
        return item.text(TextField.DECISION) == null
                ? Stream.of()
                : item.text(TextField.DECISION).plain().lines();
    }

    /** Lines break, also within words, where the page says so. */
    private static String unspaced(String words) {
        return words.replaceAll("[\\s\u00AD-]+|\\./\\.|[•–]", "");
    }

    private Answer preview(String user, String text, String query) {
        return api.send(user, "/api/imports/preview" + query, "POST", "application/octet-stream", bytes(text));
    }

    private Answer create(String user, String text, String query) {
        return api.send(user, "/api/meetings" + query, "POST", "application/octet-stream", bytes(text));
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    private JsonArray meetings(String user) {
        return api.get(user, "/api/meetings").body().getJsonArray("meetings");
    }

    private JsonObject meeting(String user, Answer made) {
        return api.get(user, "/api/meetings/" + made.body().getString("id")).body();
    }

    private JsonObject seen(Answer made) {
        return seen("sekretariat-sjaelland", made);
    }

    private JsonObject seen(String user, Answer made) {
        return new JsonObject().put("version", meeting(user, made).getLong("version"));
    }

    private static JsonObject item(Answer preview, int index) {
        return preview.body().getJsonArray("items").getJsonObject(index);
    }
}
