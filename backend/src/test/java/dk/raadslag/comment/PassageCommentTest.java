package dk.raadslag.comment;

import static org.assertj.core.api.Assertions.assertThat;

import dk.raadslag.Api.Answer;
import dk.raadslag.Sample;
import dk.raadslag.text.Pen;
import dk.raadslag.words.TextTable;
import dk.raadslag.words.TextTable.Cell;
import io.vertx.core.json.JsonObject;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** Where the passage of a comment is in the text, and how it is quoted, while people write on. */
class PassageCommentTest extends RoundCase {
    private static final int TABLE = "Planen binder 19 kommuner sammen.\n".length();

    /** A round on an item whose case presentation has a table at {@link #TABLE}. */
    private String openedWithTable(String lines) {
        byte[] agenda = new String(Sample.farAhead(), StandardCharsets.UTF_8)
                .replace("19 kommuner sammen.", "19 kommuner sammen.\n\n" + lines)
                .getBytes(StandardCharsets.UTF_8);
        id = api.importText("sekretariat", agenda).body().getString("id");
        return opened();
    }

    private static JsonObject cell(int row, int column, int start, int end) {
        return new JsonObject()
                .put("row", row)
                .put("column", column)
                .put("start", start)
                .put("end", end);
    }

    private JsonObject inCell(int row, int column, int start, int end, String proposal) {
        JsonObject marked = marking(TABLE, TABLE + 1, "", "Er det rigtigt?", proposal);
        marked.getJsonObject("place").put("cell", cell(row, column, start, end));
        return marked;
    }

    /** Somebody changes the table, as editors do: they put another in its place. */
    private void table(String lines) {
        String text = item("sekretariat", "2.1")
                .getJsonObject("texts")
                .getJsonObject("casePresentation")
                .getString("id");
        List<List<Cell>> rows = lines.lines()
                .map(line -> Arrays.stream(line.split("\t")).map(Cell::of).toList())
                .toList();
        Pen pen = Pen.of(SERVER.url(), "sekretariat", text);
        pen.puts(TABLE, TextTable.of(1, 0, rows));
        pen.leave();
    }

    @Test
    void theAnchorFollowsTheTextWhileTheSecretariatWrites() {
        String round = opened();
        UUID comment = commented("direktoer", round, marking("19 kommuner", "", "20 kommuner"));
        UUID inside = commented(VIBORG, round, marking("kommuner", "", "byer"));
        did(does("sekretariat", round, inside, "accept", nothing()));
        JsonObject said = said("direktoer", round, comment);
        assertThat(said.getString("standsNow")).isEqualTo("19 ");
        var changed = does("sekretariat", round, comment, "accept", nothing());
        assertThat(changed.code()).isEqualTo("words-changed");
        assertThat(changed.body().getString("words")).isEqualTo("19 ");
        String text = item("sekretariat", "2.1")
                .getJsonObject("texts")
                .getJsonObject("casePresentation")
                .getString("id");
        Pen pen = Pen.of(SERVER.url(), "sekretariat", text);
        pen.write("Noget helt andet.");
        assertThat(said("direktoer", round, comment).getJsonObject("place")).isNull();
        assertThat(does("sekretariat", round, comment, "accept", nothing()).code())
                .isEqualTo("anchor-gone");
    }

    @Test
    void theQuoteComesFromTheTextAndNotFromTheBrowser() {
        String round = opened();
        JsonObject placed = marking("19 kommuner", "Hvorfor?", null).put("quote", "noget helt andet");
        UUID byPlace = commented("direktoer", round, placed);
        JsonObject said = said("sekretariat", round, byPlace);
        assertThat(said.getString("quote")).isEqualTo("19 kommuner");
        for (String user : new String[] {"direktoer", "sekretariat"}) {
            JsonObject anchored = words("Hvorfor?")
                    .put("field", "casePresentation")
                    .put("anchor", said.getJsonObject("anchor"))
                    .put("quote", "noget helt andet");
            UUID byAnchor = commented(user, round, anchored);
            assertThat(said("sekretariat", round, byAnchor).getString("quote")).isEqualTo("19 kommuner");
        }
    }

    @Test
    void aPlaceInAnOldVersionIsQuotedAsFarAsItRemainsButNotFromBeforeTheTextWasShown() {
        String text = item("sekretariat", "2.1")
                .getJsonObject("texts")
                .getJsonObject("casePresentation")
                .getString("id");
        Pen pen = Pen.of(SERVER.url(), "sekretariat", text);
        pen.write("Hemmelig plan.");
        long secret = pen.write("Ny plan.");
        String round = opened();
        JsonObject before = marking(0, 8, "", "Hvad stod der?", null);
        assertThat(comment("direktoer", round, UUID.randomUUID(), before).code())
                .isEqualTo("old-version");
        before.getJsonObject("place").put("version", secret);
        assertThat(said("direktoer", round, commented("direktoer", round, before))
                        .getString("quote"))
                .isEqualTo("Ny plan.");
        pen.write("Helt anderledes.");
        assertThat(comment("direktoer", round, UUID.randomUUID(), before).code())
                .isEqualTo("anchor-outside");
        // Those who run the meeting know the history, and still quote only what is there.
        before.getJsonObject("place").put("version", 1);
        assertThat(comment("formand", round, UUID.randomUUID(), before).code()).isEqualTo("anchor-outside");
        pen.leave();
    }

    @Test
    void aCommentIsSentAgainAlthoughTheItemWasShownAgainSince() {
        String round = opened();
        JsonObject words = marking("19 kommuner", "Hvorfor?", null);
        UUID comment = commented("direktoer", round, words);
        opened();
        did(comment("direktoer", round, comment, words));
    }

    @Test
    void aTableIsCommentedOnAsAWholeAndTakesNoProposedWording() {
        String round = openedWithTable("Sti\tKilometer\nÅstien\t41\n\n./. Kort");
        int table = TABLE;
        UUID comment = commented("direktoer", round, marking(table, table + 1, "", "Er det 41?", null));
        assertThat(said("sekretariat", round, comment).getString("quote")).isEqualTo("[Tabel: Sti, Kilometer]");
        JsonObject around = marking(table - 8, table + 5, "", "", "hele byer.");
        Answer refused = comment("direktoer", round, UUID.randomUUID(), around);
        assertThat(refused.status()).isEqualTo(422);
        assertThat(refused.code()).isEqualTo("proposal-embed");
        UUID wide =
                commented("direktoer", round, around.put("words", "Hvad så?").putNull("proposal"));
        assertThat(said("sekretariat", round, wide).getString("quote"))
                .isEqualTo("sammen.\n[Tabel: Sti, Kilometer]\n./. Ko");
        // Proposed afterwards, without sending the place again.
        JsonObject later = words("Hvad så?")
                .put("field", "casePresentation")
                .put("quote", "x")
                .put("proposal", "byer");
        assertThat(comment("direktoer", round, wide, later).code()).isEqualTo("proposal-embed");
    }

    @Test
    void aCellIsCommentedOnAndTakesAProposedWording() {
        String round = openedWithTable("Sti\tKilometer\nÅstien\t41 nu\nKyststien\t12");
        UUID comment = commented("direktoer", round, inCell(1, 1, 0, 2, "43"));
        JsonObject said = said("sekretariat", round, comment);
        assertThat(said.getString("quote")).isEqualTo("41");
        assertThat(said.getJsonObject("inTable"))
                .isEqualTo(new JsonObject()
                        .put("table", "Sti, Kilometer")
                        .put("row", "Åstien")
                        .put("column", "Kilometer"));
        assertThat(said.getJsonObject("place").getJsonObject("cell")).isEqualTo(cell(1, 1, 0, 2));
        String csv = new String(
                api.get("sekretariat", "/api/rounds/" + round + "/export?as=csv")
                        .bytes(),
                StandardCharsets.UTF_8);
        assertThat(csv).contains("tabellen »Sti, Kilometer« (Åstien, Kilometer)\";\"41\"");
        did(does("sekretariat", round, comment, "accept", nothing()));
        assertThat(item("sekretariat", "2.1").getJsonObject("casePresentation").getString("plain"))
                .contains("Sti\tKilometer\nÅstien\t43 nu\nKyststien\t12");
        assertThat(item("direktoer", round, "2.1").getJsonObject("casePresentation"))
                .isNotNull();
    }

    @Test
    void aMarkedCellFollowsItsTableAndNeverPointsAtAnotherCell() {
        String round = openedWithTable("Sti\tKilometer\nÅstien\t41\nKyststien\t12");
        UUID comment = commented("direktoer", round, inCell(1, 1, 0, 2, "43"));
        UUID whole = commented("direktoer", round, marking(TABLE, TABLE + 1, "", "Hele tabellen?", null));
        table("Sti\tKilometer\nBakkestien\t7\nÅstien\t41\nKyststien\t12");
        JsonObject said = said("direktoer", round, comment);
        assertThat(said.getJsonObject("place").getJsonObject("cell")).isEqualTo(cell(2, 1, 0, 2));
        assertThat(said(VIBORG, round, whole).getJsonObject("place")).isNotNull();
        table("Sti\tKilometer\nBakkestien\t7\nÅstien\tcirka 42\nKyststien\t12");
        assertThat(said("direktoer", round, comment).getString("standsNow")).isEqualTo("cirka 42");
        Answer changed = does("sekretariat", round, comment, "accept", nothing());
        assertThat(changed.code()).isEqualTo("words-changed");
        assertThat(changed.body().getString("words")).isEqualTo("cirka 42");
        table("Sti\tKilometer\nBakkestien\t7\nKyststien\t12");
        assertThat(said("direktoer", round, comment).getJsonObject("place")).isNull();
        assertThat(does("sekretariat", round, comment, "accept", nothing()).code())
                .isEqualTo("anchor-gone");
        table("Sti\tKilometer\nÅstien\t41");
        did(does("sekretariat", round, comment, "accept", nothing()));
        assertThat(item("sekretariat", "2.1").getJsonObject("casePresentation").getString("plain"))
                .contains("Åstien\t43");
    }

    @Test
    void aCellOfAnEarlierVersionIsQuotedAsItStandsNow() {
        String round = openedWithTable("Sti\tKilometer\nÅstien\t41\nKyststien\t12");
        table("Sti\tKilometer\nBakkestien\t7\nÅstien\t44\nKyststien\t12");
        UUID comment = commented("direktoer", round, inCell(1, 1, 0, 2, null));
        assertThat(said("sekretariat", round, comment).getString("quote")).isEqualTo("44");
        table("Sti\tKilometer\nBakkestien\t7");
        assertThat(comment("direktoer", round, UUID.randomUUID(), inCell(1, 1, 0, 2, null))
                        .code())
                .isEqualTo("anchor-outside");
    }

    @Test
    void aCellThatIsNotThereIsRefused() {
        String round = openedWithTable("Sti\tKilometer\nÅstien\t41");
        JsonObject wide = inCell(1, 1, 0, 2, null);
        wide.getJsonObject("place").put("end", TABLE + 2);
        JsonObject words = inCell(1, 1, 0, 2, null);
        words.getJsonObject("place").put("start", 0).put("end", 1);
        for (JsonObject outside : new JsonObject[] {inCell(7, 1, 0, 2, null), inCell(1, 1, 0, 9, null), wide, words}) {
            Answer refused = comment("direktoer", round, UUID.randomUUID(), outside);
            assertThat(refused.code()).as(outside.encode()).isEqualTo("anchor-outside");
        }
    }

    /** The release before keeps the cell when it marks the table as a whole. */
    @Test
    void aCellThatTheReleaseBeforeLeftIsForgotten() {
        String round = openedWithTable("Sti\tKilometer\nÅstien\t41");
        UUID comment = commented("direktoer", round, inCell(1, 1, 0, 2, null));
        sql("update round_comment set quote = '[Tabel: Sti, Kilometer]' where id = ?", comment);
        JsonObject said = said("sekretariat", round, comment);
        assertThat(said.getJsonObject("inTable")).isNull();
        assertThat(said.getString("standsNow")).isEqualTo("[Tabel: Sti, Kilometer]");
    }

    @Test
    void wordsDeletedAndPutBackAreStillMarked() {
        String round = opened();
        String before = item("sekretariat", "2.1")
                .getJsonObject("casePresentation")
                .getString("plain")
                .strip();
        UUID comment = commented("direktoer", round, marking("19 kommuner", "", "20 kommuner"));
        Pen pen = Pen.of(
                SERVER.url(),
                "sekretariat",
                item("sekretariat", "2.1")
                        .getJsonObject("texts")
                        .getJsonObject("casePresentation")
                        .getString("id"));
        pen.write("Noget helt andet.");
        assertThat(said("direktoer", round, comment).getJsonObject("place")).isNull();
        pen.write("Der er 19 kommuner, og ikke flere end 19 kommuner.");
        assertThat(said("direktoer", round, comment).getJsonObject("place"))
                .as("it cannot be told which of two is meant")
                .isNull();
        assertThat(does("sekretariat", round, comment, "accept", nothing()).code())
                .isEqualTo("anchor-gone");
        pen.write(before);
        assertThat(said("direktoer", round, comment).getString("standsNow")).isEqualTo("19 kommuner");
        did(does("sekretariat", round, comment, "accept", nothing()));
        assertThat(item("sekretariat", "2.1").getJsonObject("casePresentation").getString("plain"))
                .contains("20 kommuner")
                .doesNotContain("19 kommuner");
    }
}
