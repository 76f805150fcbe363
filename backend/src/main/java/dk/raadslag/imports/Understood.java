package dk.raadslag.imports;

import dk.raadslag.document.ImportPreview;
import dk.raadslag.document.read.ImportedMeeting.Why;
import dk.raadslag.document.read.MeetingFacts.Carried;
import dk.raadslag.imports.BatchFile.Carries;
import dk.raadslag.imports.BatchFile.Found;
import dk.raadslag.protocol.Said;
import dk.raadslag.protocol.Warning;
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
                        .count(),
                carries(preview));
    }

    private static Carries carries(ImportPreview preview) {
        Carried carried = preview.facts().carried();
        if (carried != null) return new Carries(null, carried.sha256());
        return preview.warnings().stream()
                .map(Said::reason)
                .filter(reason -> reason == Warning.CARRIED_DIFFERS || reason == Warning.CARRIED_UNUSABLE)
                .map(reason -> new Carries((Warning) reason, null))
                .findFirst()
                .orElse(null);
    }
}
