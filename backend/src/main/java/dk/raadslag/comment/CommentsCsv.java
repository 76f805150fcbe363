package dk.raadslag.comment;

import java.nio.charset.StandardCharsets;
import java.util.List;

/** Comments as a table for a spreadsheet: UTF-8 with its mark, semicolons as in Denmark, and no cell a formula. */
final class CommentsCsv {
    private static final String FORMULA_BEGINS = "=+-@\t\r";

    private CommentsCsv() {}

    static byte[] of(List<RoundExport.Line> lines) {
        StringBuilder out = new StringBuilder("\uFEFF");
        row(out, "Punkt", "Afsnit", "Markerede ord", "Bemærkning", "Forslag", "Fra", "Tidspunkt", "Status", "Svar");
        for (RoundExport.Line line : lines) {
            row(
                    out,
                    line.item(),
                    line.field(),
                    line.quote(),
                    line.words(),
                    line.proposal(),
                    line.by(),
                    line.at(),
                    line.state(),
                    line.answer() ? "ja" : "");
        }
        return out.toString().getBytes(StandardCharsets.UTF_8);
    }

    private static void row(StringBuilder out, String... cells) {
        for (int i = 0; i < cells.length; i++) out.append(i == 0 ? "" : ";").append(cell(cells[i]));
        out.append("\r\n");
    }

    /** An apostrophe in front keeps a spreadsheet from running what somebody wrote. */
    private static String cell(String words) {
        if (words == null || words.isEmpty()) return "";
        boolean formula = FORMULA_BEGINS.indexOf(words.charAt(0)) >= 0;
        return '"' + (formula ? "'" : "") + words.replace("\"", "\"\"") + '"';
    }
}
