package dk.raadslag.document;

import dk.raadslag.document.layout.Imprint;
import dk.raadslag.document.write.Format;
import dk.raadslag.model.Edition;
import dk.raadslag.model.MeetingSnapshot;
import dk.raadslag.model.MeetingSnapshot.Kind;

/**
 * What the files of a meeting are called, so that one lying in a folder still says what it is: "UDKAST Referat KKR
 * Midtjylland 2020-02-05.docx".
 */
final class DocumentName {
    private DocumentName() {}

    /** @param meeting as its reader sees it, with the kind of the document */
    static String of(MeetingSnapshot meeting, Format format) {
        boolean draft = Imprint.of(meeting).draft();
        int last = meeting.editions().stream()
                .filter(edition -> edition.kind() == meeting.kind())
                .mapToInt(Edition::number)
                .max()
                .orElse(0);
        return (draft ? Imprint.draftWord() + " " : "")
                + of(meeting, meeting.kind(), draft ? 0 : last, format.ending());
    }

    /** Of a part of it, such as the list of participants. */
    static String of(String what, MeetingSnapshot meeting, Imprint imprint, Format format) {
        String draft = imprint.draft() ? Imprint.draftWord() + " " : "";
        return draft + what + " " + meeting.body() + " " + meeting.start().toLocalDate() + "." + format.ending();
    }

    /**
     * Of what was sent out.
     *
     * @param number of the edition, 0 for none
     */
    static String of(MeetingSnapshot meeting, Kind kind, int number, String ending) {
        String edition = number == 0 ? "" : " udgave " + number;
        return Imprint.word(kind) + " " + meeting.body() + " " + meeting.start().toLocalDate() + edition + "." + ending;
    }
}
