package dk.raadslag.document.print;

import dk.raadslag.danish.DanishTime;
import dk.raadslag.model.MeetingSnapshot;

/** Agendas and minutes as PDF in the house style: tagged (PDF/UA-1), archivable (PDF/A-3a), in Danish. */
public final class MeetingPdf {

    private MeetingPdf() {}

    /**
     * The document of the snapshot's kind: with participants and decisions for minutes, without them for an agenda.
     * Prints everything in the snapshot, so the reader must be allowed to see all of it. Blocks for up to some seconds;
     * call it on a worker thread, from any number at once. The same snapshot gives the same bytes.
     */
    public static byte[] of(MeetingSnapshot meeting) {
        return Typesetter.set(MeetingMarkup.of(meeting), meeting.start().atZone(DanishTime.ZONE));
    }
}
