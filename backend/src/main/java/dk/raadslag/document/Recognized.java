package dk.raadslag.document;

import dk.raadslag.danish.DanishTime;
import dk.raadslag.document.VerifyService.Known;
import dk.raadslag.document.read.ImportedMeeting;
import dk.raadslag.protocol.Said;
import dk.raadslag.protocol.Warning;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * The edition that an imported file is, or whose data it carries, as far as a person may know of it.
 *
 * @param edition null when there is none
 * @param same the file is one that was sent out, byte for byte; otherwise only its data is
 */
record Recognized(Known edition, boolean same) {
    /** All that a file carries, for the data of an edition; otherwise what its pages tell. */
    ImportedMeeting taken(ImportedMeeting read) {
        return edition == null || read.facts().carried() == null
                ? read
                : read.facts().carried().whole();
    }

    /** What a person should know of it. */
    List<Said> said() {
        if (edition == null) return List.of();
        Said which = new Said(
                same ? Warning.CARRIED_EDITION : Warning.CARRIED_CONTENT_ONLY,
                Map.of(
                        "body",
                        edition.body(),
                        "day",
                        edition.at().atZone(DanishTime.ZONE).toLocalDate(),
                        "document",
                        edition.kind().code(),
                        "number",
                        edition.number()));
        return edition.partial() ? List.of(which, new Said(Warning.CARRIED_PUBLIC)) : List.of(which);
    }

    /** The same before other warnings. */
    List<Said> before(List<Said> others) {
        List<Said> all = new ArrayList<>(said());
        all.addAll(others);
        return all;
    }
}
