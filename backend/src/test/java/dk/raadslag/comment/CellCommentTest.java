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

/** Comments on tables, as a whole and on words of their cells, while people change them. */
class CellCommentTest extends RoundCase {
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
        table(TABLE, lines);
    }

    private void table(int unit, String lines) {
        String text = item("sekretariat", "2.1")
                .getJsonObject("texts")
                .getJsonObject("casePresentation")
                .getString("id");
        List<List<Cell>> rows = lines.lines()
                .map(line -> Arrays.stream(line.split("\t")).map(Cell::of).toList())
                .toList();
        Pen pen = Pen.of(SERVER.url(), "sekretariat", text);
        pen.puts(unit, TextTable.of(1, 0, rows));
        pen.leave();
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

    /** Two municipalities fill in the same table: the changed one is meant, not the one that is still alike. */
    @Test
    void aMarkedCellStaysInItsTableBesideAnother() {
        String alike = "Sti\tKilometer\nÅstien\t41\nKyststien\t12";
        String round = openedWithTable(alike + "\n\nHer kommer den anden.");
        int unit = 0;
        for (Object op :
                item("sekretariat", "2.1").getJsonObject("casePresentation").getJsonArray("ops")) {
            Object insert = ((JsonObject) op).getValue("insert");
            String words = insert instanceof String some ? some : " ";
            if (words.contains("Her")) unit += words.indexOf("Her");
            if (words.contains("Her")) break;
            unit += words.length();
        }
        table(unit, alike);
        JsonObject second = inCell(1, 1, 0, 2, "43");
        second.getJsonObject("place")
                .put("start", unit)
                .put("end", unit + 1)
                .put(
                        "version",
                        item("sekretariat", "2.1")
                                .getJsonObject("texts")
                                .getJsonObject("casePresentation")
                                .getLong("version"));
        UUID comment = commented("direktoer", round, second);
        table(unit, alike.replace("41", "42"));
        JsonObject said = said("direktoer", round, comment);
        assertThat(said.getJsonObject("place").getInteger("start")).isEqualTo(unit);
        assertThat(said.getString("standsNow")).isEqualTo("42");
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
}
