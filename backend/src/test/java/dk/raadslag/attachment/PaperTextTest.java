package dk.raadslag.attachment;

import static org.assertj.core.api.Assertions.assertThat;

import dk.raadslag.Until;
import dk.raadslag.document.layout.MeetingDocument;
import dk.raadslag.document.layout.Sample;
import dk.raadslag.document.source.Hostile;
import dk.raadslag.document.source.OfficeFiles;
import dk.raadslag.document.write.Format;
import io.vertx.core.json.JsonArray;
import io.vertx.core.json.JsonObject;
import java.util.List;
import org.junit.jupiter.api.Test;

/** The words of papers: taken out in the background, told to those who may have the file, gone with it. */
class PaperTextTest extends AttachmentsOfItemTest {
    private static final byte[] NOTE = Format.PDF.write(MeetingDocument.of(Sample.withoutSections()));

    @Test
    void theWordsOfAPaperAreForThoseWhoMayHaveIt() {
        String paper = uploaded("notat.pdf", NOTE);
        JsonObject read = read(paper);
        assertThat(read.getString("state")).isEqualTo("read");
        assertThat(lines(read)).contains("Referat: Netværket tog orienteringen til efterretning.");
        assertRefused(api.get(null, paper + "/text"), 404, "unknown");
        assertRefused(api.get("medlem", paper + "/text"), 404, "unknown");
        step("publish");
        assertThat(lines(api.get(null, paper + "/text").body())).isEqualTo(lines(read));
    }

    @Test
    void anEarlierVersionIsForTheSecretariat() {
        String paper = uploaded("ark.xlsx", OfficeFiles.spreadsheet());
        assertThat(lines(read(paper))).contains("Ladestandere\t1200");
        assertOk(replace("sekretariat", paper, "dias.pptx", OfficeFiles.slides()));
        assertThat(lines(read(paper))).contains("Tre hensyn vejer tungest");
        assertThat(lines(api.get("sekretariat", paper + "/text?version=1").body()))
                .contains("Ladestandere\t1200");
        assertRefused(api.get("formand", paper + "/text?version=1"), 404, "unknown");
        assertThat(api.get("formand", paper + "/text").status()).isEqualTo(200);
    }

    @Test
    void theSameFileIsReadOnceAndGoesWithItsLastPaper() {
        String paper = uploaded("notat.pdf", NOTE);
        read(paper);
        String other = uploaded("det samme.pdf", NOTE);
        assertThat(api.get("sekretariat", other + "/text").body().getString("state"))
                .isEqualTo("read");
        assertThat(count("paper_text")).isEqualTo(1);
        assertOk(remove("sekretariat", paper));
        assertThat(lines(api.get("sekretariat", other + "/text").body())).isNotEmpty();
        assertOk(remove("sekretariat", other));
        assertThat(count("paper_text")).isZero();
    }

    @Test
    void whatCannotBeReadIsToldAndNotTriedAgain() {
        String scanned = uploaded("skannet.pdf", Hostile.picturesOnly());
        String locked = uploaded("låst.pdf", Hostile.withPassword(NOTE));
        String picture = uploaded("kort.png", new byte[] {(byte) 0x89, 'P', 'N', 'G', 0x0D, 0x0A, 0x1A, 0x0A, 1});
        assertThat(read(scanned).getString("fault")).isEqualTo("no-text");
        assertThat(read(locked).getString("fault")).isEqualTo("password");
        assertThat(read(picture).getString("state")).isEqualTo("none");
        assertThat(count("paper_text where due is not null")).isZero();
        assertThat(findings()).contains("attachment-without-text", "attachment-unreadable");
        assertThat(count("paper_text where tried = 1")).isEqualTo(2);
    }

    @Test
    void aFileThatTellsMoreThanItShowsIsPointedOut() {
        read(uploaded("ark.xlsx", OfficeFiles.spreadsheet()));
        read(uploaded("skannet.pdf", Hostile.withPicture(NOTE)));
        assertThat(findings()).contains("attachment-hides", "attachment-pages-without-text");
        assertThat(api.get("formand", checks()).code()).isEqualTo("forbidden");
    }

    @Test
    void whatAKilledProcessBeganIsBegunAgainAndNotForEver() {
        String paper = uploaded("notat.pdf", NOTE);
        read(paper);
        String lost = "update paper_text set words = null, fault = null, due = now() - interval '1 second', tried = ";
        sql(lost + "1");
        assertThat(read(paper).getString("state")).isEqualTo("read");
        assertThat(count("paper_text where tried = 2")).isEqualTo(1);
        sql(lost + "3");
        assertThat(read(paper).getString("fault")).isEqualTo("too-long");
    }

    private String checks() {
        return "/api/meetings/" + meeting("sekretariat").getString("id") + "/checks";
    }

    private List<String> findings() {
        return api.get("sekretariat", checks()).body().getJsonArray("findings").stream()
                .map(finding -> ((JsonObject) finding).getString("code"))
                .toList();
    }

    /** What is known of a paper once it was read. */
    private JsonObject read(String paper) {
        return Until.asked(() -> api.get("sekretariat", paper + "/text").body(), text -> !text.getString("state")
                .equals("waiting"));
    }

    private static List<String> lines(JsonObject text) {
        return text.getJsonArray("pages").stream()
                .map(page -> ((JsonObject) page).getJsonArray("lines"))
                .flatMap(JsonArray::stream)
                .map(line -> ((JsonObject) line).getString("text"))
                .toList();
    }
}
