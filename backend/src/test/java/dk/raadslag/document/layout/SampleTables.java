package dk.raadslag.document.layout;

import dk.raadslag.words.RichText;
import dk.raadslag.words.TextTable;
import dk.raadslag.words.TextTable.Cell;
import dk.raadslag.words.TextTable.Column;
import dk.raadslag.words.TextTable.Note;
import dk.raadslag.words.TextTable.Total;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** Tables as contact councils print them, in invented words. */
public final class SampleTables {
    private SampleTables() {}

    /** All of them in one text. */
    public static RichText text() {
        return new Text()
                .line("Fordelingen af pladser ses nedenfor.")
                .table(places())
                .line("Optaget ses nedenfor.")
                .table(intake())
                .line("Budgettet ses nedenfor.")
                .table(budget())
                .line("Alle målinger ses nedenfor.")
                .table(hundredRows())
                .done();
    }

    /** Two trades, each in two years; the whole stands above and below its parts. */
    public static TextTable places() {
        return TextTable.of(
                        2,
                        1,
                        List.of(
                                List.of(
                                        Cell.of(""),
                                        Cell.of("Gartnere").across(2),
                                        Cell.of("Skovteknikere").across(2)),
                                row("", "Nu", "Fra 2027", "Nu", "Fra 2027"),
                                row("Alle kommuner", "3.000", "3.000", "5.997", "5.997"),
                                row("Østby", "857", "853", "1.796", "1.793"),
                                row("Åmose", "2.143", "2.147", "4.201", "4.204"),
                                row("Alle kommuner", "3.000", "3.000", "5.997", "5.997")))
                .withTotal(Total.BOTH);
    }

    /** Values with their change, stars and their note. */
    public static TextTable intake() {
        return TextTable.of(
                        2,
                        1,
                        List.of(
                                row("", "Optag 2026 (mere end i 2025)", "Optag 2027 (mere end i 2026)"),
                                row("Skole", "Med 5 pct.", "Med 5 pct."),
                                row("Lyngå", "172 (6)", "172"),
                                row("Hedeby*", "124 (6)", "130 (6)"),
                                List.of(
                                        Cell.of("Klitstrup").leadingTo("https://eksempel.dk/klitstrup"),
                                        Cell.of("ingen linje").across(2).inBold()),
                                row("I alt", "296", "302")))
                .withColumns(List.of(Column.TEXT, Column.VALUE_CHANGE, Column.VALUE_CHANGE))
                .withCaption("Tabel 1. Optag på skolerne")
                .withNotes(List.of(new Note("*", "Med en linje på engelsk")))
                .withSource("Skolernes egne tal")
                .withTotal(Total.LAST);
    }

    /** A plain one, with words over several lines. */
    public static TextTable budget() {
        return TextTable.of(
                        1,
                        0,
                        List.of(
                                row("", "2026 (i priser for 2027)", "2027"),
                                row("Budget samlet", "34.951.021", "33.816.902"),
                                List.of(
                                        Cell.of("Heraf tilsyn").underlined(),
                                        Cell.of("15.446.825"),
                                        Cell.of("15.071.475")),
                                row("Heraf\nrejser", "19.504.196", "18.745.427")))
                .withCaption("Tabel 2. Budget");
    }

    /** More than a page holds, under two rows of headings. */
    public static TextTable hundredRows() {
        List<List<Cell>> rows = new ArrayList<>();
        rows.add(List.of(Cell.of("Måling").down(2), Cell.of("Resultater").across(2)));
        rows.add(row("Før", "Efter"));
        for (int n = 1; n <= 100; n++) rows.add(row("Måling " + n, String.valueOf(n * 3), n * 3 + 1 + " (1)"));
        return TextTable.of(2, 1, rows).withCaption("Tabel 3. Målinger");
    }

    /** Words that are too long to stand beside each other. */
    public static TextTable longWords() {
        return TextTable.of(
                1,
                0,
                List.of(
                        row(
                                "Uddannelsesinstitutionernes",
                                "Praktikpladsdimensionering",
                                "Beskæftigelsesrekruttering",
                                "Kommunaldirektørnetværket"),
                        row(
                                "Sundhedsassistentuddannelsen",
                                "Dimensioneringsaftalerne",
                                "Arbejdsmarkedsuddannelserne",
                                "Samarbejdsorganisationerne")));
    }

    private static List<Cell> row(String... words) {
        return Arrays.stream(words).map(Cell::of).toList();
    }
}
