package dk.raadslag.imports;

import dk.raadslag.document.ImportPreview;
import dk.raadslag.document.read.ImportedMeeting.Why;
import dk.raadslag.imports.BatchFile.Found;
import java.time.LocalTime;

/** What a preview comes to in a list. */
final class Understood {
    private Understood() {}

    static Found of(ImportPreview preview) {
        return new Found(
                preview.kind(),
                preview.bodyId(),
                preview.bodyName(),
                preview.date(),
                preview.start() == null ? null : LocalTime.parse(preview.start()),
                preview.items().size(),
                preview.people().size(),
                preview.warnings().size(),
                (int) preview.leftOut().stream()
                        .filter(line -> line.why() == Why.UNPLACED)
                        .count());
    }
}
