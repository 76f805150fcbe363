package dk.raadslag.document.write.pdf;

import dk.raadslag.document.layout.MeetingDocument;
import dk.raadslag.model.MeetingSnapshot;

/** A meeting's document as PDF. */
public final class MeetingPdf {
    private MeetingPdf() {}

    public static byte[] of(MeetingSnapshot meeting) {
        return Pdf.of(MeetingDocument.of(meeting));
    }
}
