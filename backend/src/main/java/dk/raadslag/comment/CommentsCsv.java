package dk.raadslag.comment;

import dk.raadslag.base.Csv;
import java.util.List;

/** Comments as a table for a spreadsheet. */
final class CommentsCsv {
    private CommentsCsv() {}

    static byte[] of(List<RoundExport.Line> lines) {
        Csv table = new Csv()
                .row("Punkt", "Afsnit", "Markerede ord", "Bemærkning", "Forslag", "Fra", "Tidspunkt", "Status", "Svar");
        for (RoundExport.Line line : lines) {
            table.row(
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
        return table.bytes();
    }
}
