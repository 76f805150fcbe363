package dk.raadslag.document;

import static org.assertj.core.api.Assertions.assertThat;

import dk.raadslag.Api;
import dk.raadslag.Api.Answer;
import dk.raadslag.ServerExtension;
import dk.raadslag.document.layout.MeetingDocument;
import dk.raadslag.document.layout.Sample;
import dk.raadslag.document.source.Hostile;
import dk.raadslag.document.write.Format;
import io.vertx.core.json.JsonObject;
import java.time.LocalDateTime;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;

/** A PDF or DOCX becomes a meeting; a file that nobody can read harms nobody. */
@Execution(ExecutionMode.CONCURRENT)
class FileImportTest {
    @RegisterExtension
    static final ServerExtension SERVER = new ServerExtension();

    private final Api api = SERVER.api();

    @Test
    void aPdfAndADocxAreReadByTheirRoles() {
        for (Format format : List.of(Format.PDF, Format.DOCX)) {
            byte[] file = format.write(MeetingDocument.of(Sample.minutes()));
            Answer seen = sent("sekretariat", "/api/imports/preview", file);
            assertThat(seen.status()).as("%s %s", format, seen.body()).isEqualTo(200);
            assertThat(seen.body().getString("bodyName")).isEqualTo("KKR Midtjylland");
            assertThat(seen.body().getString("date")).isEqualTo("2024-03-06");
            assertThat(seen.body().getJsonArray("items")).hasSize(11);
            Answer made = sent("sekretariat", "/api/meetings", file);
            assertThat(made.status()).as("%s", made.body()).isEqualTo(201);
            JsonObject meeting = api.get(
                            "sekretariat", "/api/meetings/" + made.body().getString("id"))
                    .body();
            assertThat(Api.item(meeting, "3.1").getJsonObject("decision").getString("plain"))
                    .isEqualTo("Rådet godkendte forslag 1 – uden bemærkninger.");
        }
    }

    @Test
    void aSecondMeetingOnOneDayIsAskedAbout() {
        byte[] file = Format.DOCX.write(MeetingDocument.of(
                Sample.minutes().withStart(LocalDateTime.of(2023, 5, 3, 10, 0)).withEnd(null)));
        assertThat(warnings(file)).doesNotContain("day-taken");
        assertThat(sent("sekretariat", "/api/meetings", file).status()).isEqualTo(201);
        assertThat(warnings(file)).contains("day-taken");
        // Of a body for which somebody does not write they hear nothing.
        Answer others = sent("sekretariat-sjaelland", "/api/imports/preview", file);
        assertThat(others.body().getJsonArray("warnings").encode()).doesNotContain("day-taken");
    }

    private List<String> warnings(byte[] file) {
        return sent("sekretariat", "/api/imports/preview", file).body().getJsonArray("warnings").stream()
                .map(warning -> ((JsonObject) warning).getString("code"))
                .toList();
    }

    @Test
    void aFileThatCannotBeReadIsRefusedWithTheReason() {
        byte[] pdf = Format.PDF.write(MeetingDocument.of(Sample.withoutSections()));
        assertThat(code(Hostile.withPassword(pdf))).isEqualTo("file-encrypted");
        assertThat(code(Hostile.cut(pdf, 0.01))).isEqualTo("file-damaged");
        assertThat(code(Hostile.picturesOnly())).isEqualTo("import-no-text");
        assertThat(code(Hostile.pdfBomb(1500))).isIn("file-too-dense", "import-too-long");
        assertThat(code(pdf)).isNull();
        assertThat(sent("medlem", "/api/imports/preview", pdf).code()).isEqualTo("forbidden");
    }

    private String code(byte[] file) {
        Answer answer = sent("sekretariat", "/api/imports/preview", file);
        return answer.status() == 200 ? null : answer.code();
    }

    private Answer sent(String user, String path, byte[] file) {
        return api.send(user, path, "POST", "application/octet-stream", file);
    }
}
